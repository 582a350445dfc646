/**
 * A source → what it has at stake in the answer, in the order of cases' rule 6, with the reason and the span.
 *
 * "The mill acknowledged that its waste ran into the river" is against its own interest; "denied" is in its own
 * interest; "a group that has been suing the mill" is an adversary; a passer-by has none known; "sources" are unknown.
 * Never from faith, birthplace or nationality (domain 7.9).
 */
import { find } from "../lexicon/phrase.ts";
import { type Row, table } from "../lexicon/table.ts";
import type { Asked } from "../record/asked.ts";
import { nameWords } from "../record/name.ts";
import type { Source, Stake } from "../record/root.ts";
import type { Span } from "../record/span.ts";
import { holds, namesParty, type Party, telling } from "./parties.ts";
import type { Passage } from "./passages.ts";
import type { Shelf } from "./shelf.ts";

export interface Held {
  readonly stake: Stake;
  readonly reason: string;
  readonly span: Span | null;
  /** The words that show the stake are about its own act: a denial, an admission, its own forces. */
  readonly ownAct: boolean;
}

export interface About {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly parties: readonly Party[];
  /** The party that the source is or speaks for. */
  readonly party: Party | null;
  readonly asked: Asked;
  readonly faceless: boolean;
  /** A body, or somebody who speaks for one. */
  readonly body: boolean;
  /** Itself a body, and not somebody who speaks for one: "it" can be the source. */
  readonly itself: boolean;
  /** A government, an official, a force, a party or a company: somebody whose office can be blamed. */
  readonly office: boolean;
  /** A paper or a recording, not somebody who speaks. */
  readonly document: boolean;
  readonly shelf: Shelf;
}

export function stakeOf(about: About): Held {
  const { party, faceless, source } = about;
  if (faceless) return held("unknown", "nobody is named, so that nothing is known of a stake");
  if (source.own) return held("none-known", "the outlet's own reporting; no stake is stated");
  if (about.document) return held("none-known", "a document has no stake of its own");
  const admits = row(about, "against-own-interest");
  if (admits) return admits;
  const interest = row(about, "own-interest");
  if (party) {
    const what = PARTY[party.slot];
    return { ...held("own-interest", `${what}: ${party.name}`), ownAct: interest?.ownAct ?? false };
  }
  return (
    interest ??
    row(about, "aligned") ??
    row(about, "adversary") ??
    held("none-known", "named or described by role; the text shows no side")
  );
}

const PARTY = {
  actor: "is the one asked about, or speaks for it",
  recipient: "is the one said to be acted on, or speaks for it",
  counterpart: "is the other side of what is asked",
  named: "is named in the question",
  owner: "what is asked about is its own",
} as const;

const held = (stake: Stake, reason: string): Held => ({ stake, reason, span: null, ownAct: false });

/** The first row of a stake that fits, with its span. */
function row(about: About, stake: Stake): Held | null {
  const { passages, shelf } = about;
  for (const one of table("stake")) {
    if (one.stake !== stake) continue;
    if (one.needs === "body" && !(about.party || (about.body && about.source.naming === "named"))) continue;
    if (one.needs === "office" && !about.office) continue;
    const ownAct = one.act === "own";
    if (one.zone === "name" && calledSo(about, one)) return { stake, reason: one.reason!, span: null, ownAct };
    for (const passage of passages) {
      if (!zoneFits(passage, one)) continue;
      const at = find(one.phrase!, passage.text);
      if (
        !at ||
        at[1] <= passage.from ||
        (one.zone === "subject" && (at[0] > OPENING || (/^it\b/i.test(passage.text.slice(at[0])) && !about.itself))) ||
        !needed(about, one.needs!, passage.text, at)
      )
        continue;
      return { stake, reason: one.reason!, span: shelf.span(passage, ...at), ownAct };
    }
  }
  return null;
}

/** Whether one of its names holds the phrase; for `asked` rows, beside a word of the question. */
function calledSo({ source, asked }: About, row: Row): boolean {
  if (row.needs === "role") return [source.name, ...source.aka].some((n) => find(row.phrase!, n));
  if (row.needs !== "asked")
    return source.naming !== "named" && [source.name, ...source.aka].some((n) => find(row.phrase!, n));
  const words = new Set(telling(asked.proposition).filter((word) => word.length > 3));
  const names = [source.name, ...source.aka];
  return (
    names.some((n) => find(row.phrase!, n)) &&
    names.some((n) => nameWords(n).some((w) => w.length > 3 && holds(words, w)))
  );
}

function zoneFits(passage: Passage, row: Row): boolean {
  // Who turns down one report on a matter turns them down; who denies one thing may admit another.
  if (row.zone === "cue") return passage.zone === "cue" && (passage.asked || row.needs === "office");
  if (row.zone === "subject")
    return passage.asked && passage.zone !== "about" && passage.zone !== "cue" && !observes(passage);
  if (row.zone === "said") return passage.asked && passage.zone === "direct";
  if (row.zone === "told") return passage.asked && passage.zone === "indirect";
  return row.zone === "about" && passage.zone === "about" && !passage.after;
}

/** UTF-16 units at the start of a passage within which its subject stands. */
const OPENING = 8;

/** "it had measured", "we saw": the words of one who observes, not of one who acts. */
function observes(passage: Passage): boolean {
  return table("access").some(
    (row) =>
      ["said", "direct", "indirect"].includes(row.zone!) &&
      row.access !== "actor" &&
      find(row.phrase!, passage.text) !== null,
  );
}

function needed(about: About, needs: string, text: string, at: readonly [number, number]): boolean {
  // "whose president is the owner of Poe Mills" says whose the president is, not what the source is.
  if (/\bwhose\b[^,.;]{0,40}$/.test(text.slice(Math.max(0, at[0] - 48), at[0]))) return false;
  // "a sister of the engineer, Ada Poe, said that the navy of Norland …": whose sister she is stands right behind the word
  if (needs === "party" && / (?:of|for)$/.test(text.slice(at[0], at[1])))
    return (
      namesParty(/^[^,;:]{0,60}/.exec(text.slice(at[1]))![0], about.parties) ||
      THE_BODY.test(text.slice(at[1], at[1] + 40))
    );
  if (needs === "party") return namesParty(text, about.parties) || THE_BODY.test(text.slice(at[1], at[1] + 40));
  if (needs === "struck") {
    const struck = new Set(nameWords(about.asked.proposition).filter((word) => word.length > 3));
    // "was in the yard, Jo Rell, said that Poe …": the thing itself stands right behind
    return nameWords(text.slice(at[1], at[1] + 40).split(/[,.;:]/)[0]!).some((word) => holds(struck, word));
  }
  if (needs === "asked") {
    const own = new Set([about.source.name, ...about.source.aka].flatMap((name) => nameWords(name)));
    const asked = new Set(telling(about.asked.proposition).filter((word) => word.length > 3));
    return nameWords(text.slice(at[1], at[1] + 80)).some((word) => asked.has(word) && !own.has(word));
  }
  return true;
}

/** A party called by its kind, right after the phrase: "suing the company". */
const THE_BODY =
  /^\s*(?:the|it|its|that|this)\s(?:company|firm|army|government|ministry|club|operator|owner|plant|mill|factory)\b/;
