/**
 * For or against: what a clause that tells of the asked event says of it by its words, and how that is put. "says no to the
 * prize" is for "turned the prize down"; "failed to launch" is against "launched".
 */
import { LIGHT, type Sense } from "../english/meaning.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Compared } from "./compare.ts";
import { undoes } from "./implicative.ts";
import type { Read } from "./prepared.ts";
import { sharesNot } from "./signs.ts";
import { effectOn } from "./undone.ts";

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

/** One sentence on a side, with the words it rests on. `denied`: a denial turned it. */
export function reasonOf(side: "for" | "against", c: Compared, words: string, denied: boolean): string {
  const how =
    c.near.kind === "opposite"
      ? "says the opposite"
      : c.near.kind === "narrower"
        ? "implies it"
        : c.near.kind === "wider"
          ? "says it less exactly"
          : "says it";
  return `${side === "for" ? "For" : "Against"}: it ${denied ? "denies it" : c.negated && c.near.kind !== "opposite" ? "says that it is not so" : how} (${words}; ${c.words}).`;
}
