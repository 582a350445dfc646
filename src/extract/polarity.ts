/**
 * A content → whether its main clause is turned. Polarity is that of the words themselves; a denial turns it once more
 * (domain C6), and two negations in one clause cancel.
 *
 * In: `No box burned` → "-". `Nothing the guard does happens without a nod` → "+". `the men had not left` → "-".
 */
import { firstFrom } from "../record/seek.ts";
import type { Polarity } from "../record/statement.ts";
import type { Clause } from "./clause.ts";
import { type Match, patternsOf } from "./patterns.ts";

/** Whether a clause is turned by its own words. */
export function polarityOf(clause: Clause): Polarity {
  const { tokens, main, from, to } = clause;
  let turns = 0;
  let subject = false;
  let object = false;
  const lacks: number[] = [];
  for (const hit of patternsOf("negation").all(tokens, from, to)) {
    const { role } = hit.row;
    if (opensInverted(clause, hit)) turns++;
    else if (role === "verb") {
      if (!main) turns++;
      else if ((hit.from >= main.from && hit.from <= main.to) || hit.to === main.from) turns++;
    } else if (role === "noun") {
      if (!main || hit.from < main.from) {
        if (!(main && inside(clause, hit.from))) subject = true;
      } else if (tokens[hit.from - 1]?.pos !== "ADP" || /^(at|to|on|of|for|by|in)$/.test(tokens[hit.from - 1]!.lower)) {
        object = true;
      }
    } else if (role === "turn") {
      if (!main || (hit.from >= main.from && hit.from <= main.to)) turns++;
    } else if (role === "lack") lacks.push(hit.from);
  }
  if (subject) turns++;
  if (object) turns++;
  if (lacks.length > 0 && turns % 2 === 1) turns++;
  return turns % 2 === 1 ? "-" : "+";
}

/** Whether a negation opens the clause and turns subject and verb round: "At no time did the firm pay". */
function opensInverted({ tokens, from }: Clause, hit: Match): boolean {
  if (hit.row.role !== "front") return false;
  const before = tokens[hit.from - 1];
  if (hit.from > from && before && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos)) return false;
  const [auxiliary, subject] = [tokens[hit.to], tokens[hit.to + 1]];
  return auxiliary?.pos === "AUX" && subject !== undefined && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(subject.pos);
}

/** Whether a place before the main verb lies in a clause within the subject ("the man that nobody saw left"). */
function inside(clause: Clause, at: number): boolean {
  const { tokens, groups, main, from } = clause;
  const next = groups[firstFrom(0, groups.length, (i) => groups[i]!.from > at)];
  if (!next?.sub || next.from >= main!.from) return false;
  for (let i = at - 1; i >= from && i > next.from - 12; i--) {
    if (/^(who|which|that|whom|whose|where|when|because|if|as)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

export const turned = (polarity: Polarity): Polarity => (polarity === "+" ? "-" : "+");
