/** The number that a clause gives where a count is asked for: "eleven died" to "Did more than ten die?" is for. */
import { dated } from "./signs.ts";
import type { Telling } from "./telling.ts";
import { compareCount, countIn, type Interval } from "./toll.ts";
import { AGAINST, SIDED, type Verdict, WITHOUT } from "./verdict.ts";

/** The number of the clause, or else of the statement; null where no count is asked for or none is told. */
export function numberIn({ frame, read, clause, c, sense, sentence }: Telling): Interval | null {
  const { count } = frame;
  if (!count) return null;
  if (c.negated && c.near.kind !== "opposite") return { min: 0, max: 0, text: sense.words, open: false, unit: null };
  const around = sentence.map((t) => t.text).join(" ");
  return (
    countIn(read.text, dated(read, clause, []), around, count) ??
    (/\b(?:number|toll|count|total|figure)\b/i.test(read.text) ? countIn(read.text, read.tokens, around, count) : null)
  );
}

/** The verdict by the number told; null where no count is asked for. */
export function counted(telling: Telling): Verdict | null {
  const { frame, s, c, score, words } = telling;
  if (!frame.count) return null;
  const number = numberIn(telling);
  if (!number) return WITHOUT(score, `The event, without a number: ${words}.`);
  const stands = compareCount(frame.count, number);
  if (!stands) return WITHOUT(score, `The event, with a number that leaves it open: “${number.text}”.`);
  const by = s.standing === "denied" ? AGAINST[stands] : stands;
  return byNumber(by, score, number, `the number told is “${number.text}” (${c.words}).`);
}

/** On a side by a number. */
export const byNumber = (side: "for" | "against", score: number, number: Interval, why: string): Verdict => ({
  ...SIDED(side, score, why),
  relation: side === "for" ? "entails" : "contradicts",
  filler: { number },
});
