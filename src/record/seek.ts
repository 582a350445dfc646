/**
 * Looking things up in what is sorted, by halving. In: `firstFrom(0, 5, (i) => ends[i]! > 12)`. Out: the first index whose
 * end lies behind 12.
 */
import type { Reading } from "./reading.ts";

/** The first index in `[from, to)` for which `holds` is true, or `to`. From there on it must stay true. */
export function firstFrom(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first token that ends after unit `at`; the number of tokens when there is none. */
export const tokenAt = ({ tokens }: Reading, at: number): number =>
  firstFrom(0, tokens.length, (i) => tokens[i]!.end > at);

/** Index of the sentence that holds unit `at`, or of the next one after it; of the last one when there is none. */
export const sentenceAt = ({ sentences }: Reading, at: number): number =>
  Math.min(
    firstFrom(0, sentences.length, (i) => sentences[i]!.end > at),
    Math.max(0, sentences.length - 1),
  );
