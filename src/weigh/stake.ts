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
import { namesParty, type Party, telling } from "./parties.ts";
import type { Passage, Shelf } from "./passages.ts";

export interface Held {
  readonly stake: Stake;
  readonly reason: string;
  readonly span: Span | null;
  /** It denies in its own name what it would be blamed for. */
  readonly denies: boolean;
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
  readonly shelf: Shelf;
}

export function stakeOf(about: About): Held {
  const { party, faceless, source } = about;
  if (faceless) return held("unknown", "nobody is named, so that nothing is known of a stake");
  if (source.own) return held("none-known", "the outlet's own reporting; no stake is stated");
  const admits = row(about, "against-own-interest");
  if (admits) return admits;
  const denies = row(about, "own-interest", (r) => r.zone === "cue");
  if (party) {
    const what = party.slot === "recipient" ? "is the one said to be acted on" : "speaks of its own act";
    return { ...held("own-interest", `${what}: it is asked about ${party.name}`), denies: denies !== null };
  }
  return (
    (denies && { ...denies, denies: true }) ??
    row(about, "own-interest", (r) => r.zone !== "cue") ??
    row(about, "aligned") ??
    row(about, "adversary") ??
    held("none-known", "named or described by role; the text shows no side")
  );
}

const held = (stake: Stake, reason: string): Held => ({ stake, reason, span: null, denies: false });

/** The first row of a stake that fits, with its span. */
function row(about: About, stake: Stake, which: (row: Row) => boolean = () => true): Held | null {
  const { passages, shelf } = about;
  for (const one of table("stake")) {
    if (one.stake !== stake || !which(one)) continue;
    if (one.needs === "body" && !(about.party || (about.body && about.source.naming === "named"))) continue;
    for (const passage of passages) {
      if (!zoneFits(passage, one.zone!)) continue;
      const at = find(one.phrase!, passage.text);
      if (!at || at[1] <= passage.from || !needed(about, one.needs!, passage.text, at)) continue;
      return { stake, reason: one.reason!, span: shelf.span(passage, ...at), denies: false };
    }
  }
  return null;
}

function zoneFits(passage: Passage, zone: string): boolean {
  if (zone === "cue") return passage.zone === "cue" && passage.asked;
  if (zone === "said") return passage.asked && passage.zone === "direct";
  return passage.zone === "about" && !passage.after;
}

function needed(about: About, needs: string, text: string, at: readonly [number, number]): boolean {
  // "whose president is the owner of Poe Mills" says whose the president is, not what the source is.
  if (/\bwhose\b[^,.;]{0,40}$/.test(text.slice(Math.max(0, at[0] - 48), at[0]))) return false;
  if (needs === "party") return namesParty(text, about.parties) || THE_BODY.test(text.slice(at[1], at[1] + 40));
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
