/**
 * Statements and checks of one article → the questions put to `who`: which words of each reading name a holder.
 *
 * In: `“People fell,” she told Northern Wire` with the holder `she`. Out: the tokens of `she`, with the key under which
 * the answer is wanted.
 */
import { type Reading, tokenAt } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import type { Sighting } from "../record/sighting.ts";
import type { Span } from "../record/span.ts";
import type { Check, Statement } from "../record/statement.ts";
import { keyOf } from "./holders.ts";
import type { Ask } from "./who.ts";

/** What `extract` found in an article. `sightings`: a list a reading, of the names that the trained model saw. */
export interface Found {
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly sightings: readonly (readonly Sighting[])[];
}

/** One ask a reading, in their order. */
export function asksOf(readings: readonly Reading[], found: Found): Ask[] {
  const chains = [...found.statements, ...found.checks];
  return readings.map((reading, i) => ({
    ...askOf(reading, found.statements, chains),
    sightings: found.sightings[i] ?? [],
  }));
}

/** The holders of one reading as token ranges, outermost words first where two overlap. */
function askOf(
  reading: Reading,
  statements: readonly Statement[],
  chains: readonly (Statement | Check)[],
): Omit<Ask, "sightings"> {
  const ranges = new Map<string, { first: number; last: number; key: string }>();
  for (const { chain } of chains) {
    for (const holder of chain) {
      if (!holder.span || (holder.span.in ?? "") !== (reading.part ?? "") || ranges.has(keyOf(holder.span))) continue;
      const key = keyOf(holder.span);
      const [first, last] = tokensIn(reading, holder.span);
      if (first < last) ranges.set(key, { first, last, key });
    }
  }
  const ours = new Set<string>();
  for (const statement of statements) {
    const span = statement.chain.at(-1)?.span;
    if (span && statement.content.some((c) => /\b(?:we|our|us)\b/i.test(c.exact.slice(0, 2000)))) ours.add(keyOf(span));
  }
  const spoken: (readonly [number, number])[] = [];
  for (const { form, content } of statements) {
    if (form !== "direct") continue;
    for (const c of content) if ((c.in ?? "") === (reading.part ?? "")) spoken.push(tokensIn(reading, c));
  }
  const holders = [...ranges.values()].sort((a, b) => a.first - b.first || b.last - a.last);
  const anonymous = new Set<string>();
  for (const { chain } of chains)
    for (const h of chain) if (h.span && h.naming === "anonymous") anonymous.add(keyOf(h.span));
  return { reading, holders, ours, anonymous, spoken };
}

/** The tokens that a span takes in, wholly or in part: `[first, last)`. */
function tokensIn(reading: Reading, span: Span): readonly [first: number, last: number] {
  const { tokens, points } = reading;
  const end = points.toUnit(span.end);
  const first = tokenAt(reading, points.toUnit(span.start));
  return [first, firstFrom(first, tokens.length, (i) => tokens[i]!.start >= end)];
}
