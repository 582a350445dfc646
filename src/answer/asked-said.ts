/**
 * The state of a question that asks who, what, where, when, why or how many → sentences: the best-supported answer with
 * who gives it, the other answers each with their own count, who denies it, and what nobody says.
 */
import { fieldOf } from "../record/field.ts";
import type { Root } from "../record/root.ts";
import { called, list } from "./called.ts";
import { candidateSentences, shown } from "./candidates.ts";
import { checkerOf } from "./checked.ts";
import { denied, grantedSentences, indirectOf } from "./granted.ts";
import type { States } from "./ladder.ts";
import type { Index } from "./lookup.ts";
import type { Sentence } from "./shape.ts";
import { counted } from "./state-said.ts";
import { type Slots, sentence } from "./wording.ts";

export function askedSentences(index: Index, states: States): Sentence[] {
  const [best] = index.found.candidates ?? [];
  const yes = counted(index.found.roots, "+");
  if (!best || yes.length === 0) return grantedSentences(index);
  return [
    ...bestSentence(index, states, yes, shown(best)),
    ...candidateSentences(index),
    ...others(index),
    ...denied(index),
  ];
}

const names = (roots: readonly Root[]): string => list(roots.map(called));
const isFree = (root: Root): boolean => fieldOf(root) === "independent";
const cites = (roots: readonly Root[]): string[] => roots.flatMap((root) => [root.id, ...root.statements.slice(0, 3)]);

/** The ladder of domain 3.5, with the answer in it. */
function bestSentence(index: Index, { state }: States, roots: readonly Root[], value: string): Sentence[] {
  const no = counted(index.found.roots, "-");
  if (state === "EX") {
    const slots = { value, for: names(roots), against: names(no) };
    return some(sentence("value-contested", slots, cites([...roots, ...no])));
  }
  const free = roots.filter((root) => isFree(root) && !root.unverified);
  const [low, high] = index.found.count.for.independent;
  if (state === "E1" && high >= 1) {
    const open = roots.filter((root) => isFree(root) && root.unverified);
    const ids = new Set(open.flatMap((root) => root.statements));
    const check = [...index.checks.values()].find((c) => c.outcome === "failed" && c.of.some((id) => ids.has(id)));
    const checker = check ? checkerOf(index, check) : null;
    const slots = { value, who: names(open), checker: checker ?? "" };
    return some(
      sentence(checker ? "value-checked" : "value-unchecked", slots, [...cites(open), ...(check ? [check.id] : [])]),
    );
  }
  const slots: Slots = { value, low, sources: low === 1 ? "source" : "sources", who: names(free) };
  const admitted = names(roots.filter((root) => root.stake === "against-own-interest"));
  if (state === "E1") return some(sentence("value-not-established", { value, who: names(roots) }, cites(roots)));
  if (state === "E2") return some(sentence(admitted ? "value-admission" : "value-one", slots, cites(roots)));
  if (state === "E3") return some(sentence("value-corroborated", slots, cites(roots)));
  const parties = admitted || list([...new Set(roots.flatMap((root) => (root.side ? [root.side] : [])))]);
  return some(
    sentence(admitted ? "value-acknowledged" : "value-both-sides", { ...slots, party: parties }, cites(roots)),
  );
}

/** That nobody gives another answer, or who turns this one down without giving one. */
function others(index: Index): Sentence[] {
  const { candidates = [], roots } = index.found;
  const giving = new Set(
    candidates.slice(1).flatMap((one) => one.roots.filter((r) => r.polarity === "+").flatMap((r) => r.statements)),
  );
  const no = counted(roots, "-").filter((root) => !root.statements.some((id) => giving.has(id)));
  if (no.length > 0)
    return no.flatMap(
      (root) => sentence("value-denied", { who: called(root), value: shown(candidates[0]!) }, cites([root])) ?? [],
    );
  if (candidates.length > 1) return [];
  const slots = { articles: index.ids.length, asked: indirectOf(index.found.asked) };
  return some(sentence(index.ids.length === 1 ? "no-other-one" : "no-other", slots, index.ids));
}

const some = (one: Sentence | null): Sentence[] => (one ? [one] : []);
