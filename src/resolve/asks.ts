/**
 * Statements and checks of one article → the questions put to `who`: which words of each reading name a holder.
 *
 * In: `“People fell,” she told Northern Wire` with the holder `she`. Out: the tokens of `she`, with the key under which
 * the answer is wanted.
 */
import type { Reading } from "../record/reading.ts";
import type { Check, Statement } from "../record/statement.ts";
import { keyOf } from "./holders.ts";
import type { Ask } from "./who.ts";

/** One ask a reading, in their order. */
export function asksOf(
  readings: readonly Reading[],
  found: { readonly statements: readonly Statement[]; readonly checks: readonly Check[] },
): Ask[] {
  const chains = [...found.statements, ...found.checks];
  return readings.map((reading) => askOf(reading, found.statements, chains));
}

/** The holders of one reading as token ranges, outermost words first where two overlap. */
function askOf(reading: Reading, statements: readonly Statement[], chains: readonly (Statement | Check)[]): Ask {
  const ranges = new Map<string, { first: number; last: number; key: string }>();
  for (const { chain } of chains) {
    for (const holder of chain) {
      if (!holder.span || (holder.span.in ?? "") !== (reading.part ?? "") || ranges.has(keyOf(holder.span))) continue;
      const from = reading.points.toUnit(holder.span.start);
      const to = reading.points.toUnit(holder.span.end);
      const first = tokenAt(reading, from);
      let last = tokenAt(reading, to);
      if (last === first && first < reading.tokens.length) last = first + 1;
      if (first < last) ranges.set(keyOf(holder.span), { first, last, key: keyOf(holder.span) });
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
    for (const c of content)
      if ((c.in ?? "") === (reading.part ?? ""))
        spoken.push([tokenAt(reading, reading.points.toUnit(c.start)), tokenAt(reading, reading.points.toUnit(c.end))]);
  }
  const holders = [...ranges.values()].sort((a, b) => a.first - b.first || b.last - a.last);
  const anonymous = new Set<string>();
  for (const { chain } of chains)
    for (const h of chain) if (h.span && h.naming === "anonymous") anonymous.add(keyOf(h.span));
  return { reading, holders, ours, anonymous, spoken };
}

/** Index of the first token that begins at or after a place in UTF-16 units. */
function tokenAt(reading: Reading, unit: number): number {
  let low = 0;
  let high = reading.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.tokens[middle]!.start < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
