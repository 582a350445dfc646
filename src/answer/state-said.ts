/**
 * The two states → the sentences that say them, in the fixed wordings of domain 3.5, and the short form.
 *
 * E1 with one root that has a stake: "Not established: the defence ministry says so; no independent first-hand source
 * here says it." Short: "Not established: said by the defence ministry; 0 independent sources. 6 articles."
 */
import type { Root } from "../record/root.ts";
import { isLoaded, list } from "./called.ts";
import { shown } from "./candidates.ts";
import { checkerOf } from "./checked.ts";
import { calledAll, citesOf, counted, isFree, standing, unverified } from "./counted.ts";
import { unnamed } from "./granted.ts";
import type { States } from "./ladder.ts";
import { type Index, outletOf, ownWords } from "./lookup.ts";
import type { Sentence } from "./shape.ts";
import { type Slots, sentence, some } from "./wording.ts";

/** The sentence for yes, then the one for no. When contested, one sentence says both. */
export function stateSentences(index: Index, states: States): Sentence[] {
  const yes = counted(index.found.roots, "+");
  const no = counted(index.found.roots, "-");
  if (states.state === "EX") {
    return some(sentence("contested", { for: calledAll(yes), against: calledAll(no) }, citesOf([...yes, ...no])));
  }
  return [...yesSentence(index, states, yes), ...noSentence(index, states, no)];
}

function yesSentence(index: Index, { state }: States, roots: readonly Root[]): Sentence[] {
  const { count } = index.found;
  const [low, high] = count.for.independent;
  const who = who_(roots);
  if (state === "E0") {
    const slots = { articles: index.ids.length, proposition: proposition(index) };
    return [...some(sentence(index.ids.length === 1 ? "none-one" : "none-many", slots, index.ids)), ...unnamed(index)];
  }
  if (state === "E1" && high >= 1) {
    const { open, check, checker } = unverified(index, roots);
    const row = checker ? "not-established-checked" : "not-established-unchecked";
    return some(sentence(row, { checker: checker ?? "" }, [...citesOf(open), ...(check ? [check.id] : [])]));
  }
  if (state === "E1") return some(sentence("not-established", who, citesOf(roots)));
  return some(sentence(...strong(state, roots, low), citesOf(roots)));
}

/** Rows for E2, E3 and E4. */
function strong(state: string, roots: readonly Root[], low: number): [string, Slots] {
  const free = roots.filter((root) => isFree(root) && !root.unverified);
  const admissions = free.filter((root) => root.stake === "against-own-interest");
  const others = free.filter((root) => root.stake !== "against-own-interest");
  if (state === "E2") return [admissions.length > 0 ? "one-admission" : "one-account", { who: calledAll(free) }];
  if (state === "E3") return ["corroborated", { low, who: calledAll(free) }];
  const sources = low === 1 ? "source" : "sources";
  if (admissions.length > 0) {
    if (others.length === 0) {
      const beside = roots.filter((root) => !admissions.includes(root));
      return ["acknowledged-only", { party: calledAll(admissions), who: calledAll(beside), plural: 0 }];
    }
    const slots = { low: others.length, sources: others.length === 1 ? "source" : "sources" };
    return ["acknowledged", { ...slots, who: calledAll(others), party: calledAll(admissions) }];
  }
  const parties = [...new Set(roots.flatMap((root) => (root.side ? [root.side] : [])))];
  return ["both-sides", { low, sources, who: calledAll(free), party: list(parties) }];
}

function noSentence(index: Index, { state, stateAgainst }: States, roots: readonly Root[]): Sentence[] {
  if (stateAgainst === "E0") {
    const row = index.ids.length === 1 ? "against-none-one" : "against-none";
    return some(sentence(row, { articles: index.ids.length, not: notSo(index) }, index.ids));
  }
  const free = roots.filter(isFree);
  const low = index.found.count.against.independent[0];
  const slots = { not: notSo(index), ...(stateAgainst === "E1" ? who_(roots) : { who: calledAll(free), low }) };
  const row =
    stateAgainst === "E1"
      ? state === "E1"
        ? "against-e1"
        : "against-e1-beside"
      : `against-${stateAgainst.toLowerCase()}`;
  return some(sentence(row, slots, citesOf(roots)));
}

/** What is asked as an event did not happen; how something stands is not so. */
const notSo = (index: Index): string =>
  index.found.asked.event.type === "x-STATE" || /\s(?:is|are)\s(?!\p{L}+ing\b)/u.test(index.found.asked.proposition)
    ? "is not so"
    : "did not happen";

const who_ = (roots: readonly Root[]): Slots => ({
  who: calledAll(roots),
  ...(roots.length > 1 ? { plural: 1 } : {}),
});

/** The asked proposition; a loaded one stands in quotation marks, as the asker's own words. */
function proposition(index: Index): string {
  const { proposition: words, text } = index.found.asked;
  const bare = (words || text).replace(/[.?!\s]+$/, "");
  return isLoaded(bare) ? `it happened (asked: “${bare}”)` : bare;
}

/** The answers that somebody still gives. */
const found = (index: Index) => (index.found.candidates ?? []).filter((one) => standing(one.roots, "+").length > 0);

const denies = (index: Index, root: Root): boolean => ownWords(index, root).some((s) => s.standing === "denied");

const LABEL: Readonly<Record<string, string>> = {
  E0: "Nothing found",
  E1: "Not established",
  E2: "One independent account",
  E3: "Corroborated",
  E4: "Acknowledged across sides",
  EX: "Contested",
};

/** The answer on one line, for a list: state, who, independent sources, checks, articles. */
export function shortForm(index: Index, states: States): string {
  const { count, roots } = index.found;
  const yes = counted(roots, "+");
  const no = counted(roots, "-");
  const [low, high] = count.for.independent;
  const independent = low === high ? `${low}` : `${low} to ${high}`;
  const parts: string[] = [];
  const [best, ...rest] = found(index);
  if (best && yes.length > 0) parts.push(`${shown(best)}, ${verb(index, yes)} by ${calledAll(yes)}`);
  else if (yes.length > 0) parts.push(`${verb(index, yes)} by ${calledAll(yes)}`);
  if (states.state !== "E0") parts.push(`${independent} independent ${independent === "1" ? "source" : "sources"}`);
  const failed = (count.checked ?? [])
    .flatMap((id) => index.checks.get(id) ?? [])
    .filter((c) => c.outcome === "failed");
  const checkers = [...new Set(failed.map((c) => checkerOf(index, c) ?? outletOf(index, c.article)))];
  if (checkers.length > 0) parts.push(`${list(checkers)} could not verify`);
  if (rest.length > 0) parts.push(`other ${rest.length === 1 ? "answer" : "answers"}: ${rest.map(shown).join(", ")}`);
  const denying = rest.length > 0 ? no.filter((root) => denies(index, root)) : no;
  if (denying.length > 0)
    parts.push(`${best || index.found.asked.kind !== "whether" ? "denied by" : "against:"} ${calledAll(denying)}`);
  if (roots.some((root) => root.withdrawn)) parts.push("a report or statement was withdrawn");
  const articles = `${count.articles} ${count.articles === 1 ? "article" : "articles"}`;
  const whether = index.found.asked.kind === "whether";
  const label = states.state === "E0" && no.length > 0 && whether ? "Nothing found for yes" : LABEL[states.state];
  return `${label}${parts.length > 0 ? `: ${parts.join("; ")}` : ""}. ${articles}.`;
}

/** "claimed" only where every article uses that cue; otherwise the neutral word. */
function verb(index: Index, roots: readonly Root[]): string {
  const all = roots.flatMap((root) => ownWords(index, root));
  const claimed = all.length > 0 && all.every((s) => s.cue.some((cue) => /\bclaim/i.test(cue.exact)));
  return claimed ? "claimed" : "said";
}
