/**
 * For or against: what a clause that tells of the asked event says of it by its words, and how that is put. "says no to the
 * prize" is for "turned the prize down"; "failed to launch" is against "launched".
 */
import { LIGHT, type Sense } from "../english/meaning.ts";
import type { Nearness } from "../english/nearness.ts";
import type { RelationKind } from "../record/relation.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Compared } from "./compare.ts";
import { undoes } from "./implicative.ts";
import type { Read } from "./prepared.ts";
import { sharesNot } from "./signs.ts";
import { effectOn } from "./undone.ts";
import { sided } from "./verdict.ts";

/** For or against by the words alone, before a denial turns it. */
export function signOf(
  frame: AskedFrame,
  read: Read,
  sense: Sense,
  clause: Read["clauses"][number],
  c: Compared,
): "for" | "against" {
  let not = (c.negated && !ownNot(read, sense, clause)) || sharesNot(read, clause);
  if (c.near.kind === "opposite") not = !not;
  const outer = clause.outer >= 0 ? read.clauses[clause.outer] : undefined;
  const form = read.tokens[clause.at]!.form === "ing" ? "ing" : "to";
  if (outer && undoes(outer.lemma, form)) not = !not;
  // "nobody had to leave": one "nobody" for both verbs
  else if (outer?.negated && !(clause.negated && clause.subject?.from === outer.subject?.from)) not = !not;
  if (effectOn(frame.sense, read, clause) === "undone") not = !not;
  return not === frame.negated ? "for" : "against";
}

/** "Nobody had reported a theft": what is said not to have been told, seen or done with an event. */
export const nothingSaidOf = (read: Read, clause: Read["clauses"][number]): boolean =>
  !clause.negated &&
  read.clauses.some(
    (c) =>
      c.kind === "verb" &&
      c.negated &&
      !LIGHT.has(c.lemma) &&
      !/^(?:deny|stop|prevent|end|cancel|rule|survive|escape)$/.test(c.lemma) &&
      c.object !== null &&
      c.object.from > c.at &&
      clause.at >= c.object.from &&
      clause.at < c.object.to,
  );

/** "says no to the prize": the "no" is part of the verb and denies nothing. */
const ownNot = (read: Read, sense: Sense, clause: Read["clauses"][number]): boolean =>
  read.tokens[clause.at - 1]?.tag !== "neg" &&
  sense.taken.some(([from, to]) => read.tokens.slice(from, to).some((t) => t.tag === "negdet" || t.tag === "negpron"));

/** What a clause is to the asked event by how near its words are, and how it then says it. */
const BY_NEARNESS: Readonly<Record<Nearness, { readonly relation: RelationKind; readonly says: string }>> = {
  same: { relation: "same", says: "says it" },
  narrower: { relation: "entails", says: "implies it" },
  wider: { relation: "refines", says: "says it less exactly" },
  opposite: { relation: "same", says: "says the opposite" },
  none: { relation: "same", says: "says it" },
};

export const relationOf = (side: "for" | "against", { near }: Compared): RelationKind =>
  side === "against" ? "contradicts" : BY_NEARNESS[near.kind].relation;

/** One sentence on a side, with the words it rests on. `denied`: a denial turned it. */
export function reasonOf(side: "for" | "against", c: Compared, words: string, denied: boolean): string {
  const says = c.negated && c.near.kind !== "opposite" ? "says that it is not so" : BY_NEARNESS[c.near.kind].says;
  return sided(side, `it ${denied ? "denies it" : says} (${words}; ${c.words}).`);
}
