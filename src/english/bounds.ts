/**
 * Words that make an interval of a number. "at least" 18 → [18, open); "about" 50 → [45, 55]; 20 "or so" → [18, 22].
 * Rows: `lexicon/bounds.tsv`.
 */

import { table } from "../lexicon/table.ts";
import { type Bit, bitsOf } from "./numerals.ts";

export interface Interval {
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
}

const of = (place: string): Map<string, string> =>
  new Map(
    table("bounds")
      .filter((r) => r.place === place)
      .map((r) => [words(bitsOf(r.phrase!)), r.bound!]),
  );
const words = (bits: readonly Bit[]): string => bits.map((b) => b.lower).join(" ");
const BEFORE = of("before");
const AFTER = of("after");
/** The last word of each bound before a number, and the first of each behind one: most words are neither. */
const ENDS = new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
const OPENS = new Set([...AFTER.keys()].map((phrase) => phrase.split(" ")[0]!));
const LONGEST = 5;

/** The bounds that end just before bit `i` ("at least some"), innermost first, and where they begin. */
export function boundBefore(bits: readonly Bit[], i: number): { bounds: string[]; from: number } | null {
  const bounds: string[] = [];
  let from = i;
  while (bounds.length < 2 && i <= bits.length) {
    // an opening quotation mark may stand between: “up to” 40, up to “40”
    const end = from > 0 && /^[“"‘«„]$/.test(bits[from - 1]!.text) ? from - 1 : from;
    if (end === 0 || !ENDS.has(bits[end - 1]!.lower)) break;
    const length = longest((n) => end - n >= 0 && BEFORE.has(words(bits.slice(end - n, end))));
    if (!length) break;
    bounds.push(BEFORE.get(words(bits.slice(end - length, end)))!);
    from = end - length;
  }
  return bounds.length ? { bounds, from } : null;
}

/** The bound that begins at bit `i` ("or more"), and the bit after it. */
export function boundAfter(bits: readonly Bit[], i: number): { bound: string; next: number } | null {
  if (i >= bits.length || !OPENS.has(bits[i]!.lower)) return null;
  const length = longest((n) => i + n <= bits.length && AFTER.has(words(bits.slice(i, i + n))));
  return length ? { bound: AFTER.get(words(bits.slice(i, i + length)))!, next: i + length } : null;
}

function longest(fits: (length: number) => boolean): number {
  for (let n = LONGEST; n > 0; n--) if (fits(n)) return n;
  return 0;
}

/**
 * An interval under a bound. `whole`: of things counted one by one, so that more than 100 begins at 101.
 * A tenth either way for "about" is our convention; it is named in docs.
 */
export function bounded(bound: string, { min, max }: Interval, whole: boolean): Interval {
  const count = whole && Number.isInteger(min) && (max === null || Number.isInteger(max));
  const up = (x: number): number => (count ? Math.ceil(x) : x);
  const down = (x: number): number => (count ? Math.floor(x) : x);
  const high = max ?? min;
  switch (bound) {
    case "at-least":
      return { min, max: null };
    case "more-than":
      return { min: count ? min + 1 : min, max: null };
    case "up-to":
      return { min: 0, max: high };
    case "less-than":
      return { min: 0, max: count ? Math.max(0, high - 1) : high };
    case "about":
      if (count && high < 5) return { min, max }; // "talks about two men" is about them
      return { min: down(min - min / 10), max: max === null ? null : up(max + max / 10) };
    case "nearly":
      return { min: down(min - min / 10), max };
    case "just-over":
      return { min: count ? min + 1 : min, max: max === null ? null : up(max + max / 10) };
    default:
      return { min, max };
  }
}
