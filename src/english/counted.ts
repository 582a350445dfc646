/**
 * What stands beside a number: its unit, and the words for what is counted.
 * "23 milligrams of copper" → unit milligram, of "copper"; "31 crates were burned" → of "crates burned".
 * Rows: `lexicon/units.tsv`, `lexicon/number-context.tsv`.
 */

import { table } from "../lexicon/table.ts";
import { cell, has } from "./no-quantity.ts";
import { type Bit, bitsOf, isNumeral, touch, valueAt } from "./numerals.ts";

export interface Unit {
  readonly unit: string;
  readonly kind: string;
  /** The bit after it (after its sign, for money before a number). */
  readonly next: number;
}

const key = (bits: readonly Bit[]): string => bits.map((b) => b.lower).join(" ");
const UNITS = new Map(table("units").map((r) => [key(bitsOf(r.form!)), { unit: r.unit!, kind: r.kind! }]));
/** The first words of the units: most words are none. */
const OPENS = new Set([...UNITS.keys()].map((form) => form.split(" ")[0]!));
const LONGEST = 4;

/** The unit that begins at bit `i`, behind a hyphen too ("a 10-mile queue"). */
export function unitAfter(bits: readonly Bit[], i: number): Unit | null {
  const at = bits[i]?.lower === "-" && bits[i]!.end === bits[i + 1]?.start ? i + 1 : i;
  if (at >= bits.length || !OPENS.has(bits[at]!.lower)) return null;
  for (let n = LONGEST; n > 0; n--) {
    if (at + n > bits.length) continue;
    const unit = UNITS.get(key(bits.slice(at, at + n)));
    if (unit) return { ...unit, next: at + n };
  }
  return null;
}

/** A currency that begins at bit `i` with a number right behind: "$", "US$", "EUR". */
export function unitBefore(bits: readonly Bit[], i: number): Unit | null {
  for (const n of [2, 1]) {
    const number = bits[i + n];
    if (number?.kind !== "digits") continue;
    const unit = UNITS.get(key(bits.slice(i, i + n)));
    // "A$235", not "a $235"
    const written =
      n === 1
        ? /^(\p{Sc}|[A-Z]{2,3}|Rs)$/u.test(bits[i]!.text)
        : /^\p{Lu}/u.test(bits[i]!.text) && touch(bits[i], bits[i + 1]);
    if (unit?.kind === "money" && written) {
      return { ...unit, next: i + n };
    }
  }
  return null;
}

/**
 * What is counted by the number in bits `[from, to)`: the words up to the next function word or mark, and what is said
 * to have happened to it; else what a total before it is of ("the number of goats sold rose to 15"). Null when none.
 */
export function countedAt(bits: readonly Bit[], from: number, to: number, unit: Unit | null = null): string | null {
  let at = to;
  if (unit && bits[at]?.lower !== "of") return null;
  if (bits[at]?.lower === "of") at = skip(bits, at + 1, /^(the|these|those|its|their|his|her|our|my|them)$/);
  if (at > to) at = valueAt(bits, at)?.next ?? at; // none of the 31 boxes
  at = skip(bits, at, /^(more|other|further|additional|extra)$/);
  const words: string[] = [];
  let end = at;
  while (end < bits.length && words.length < 5) {
    const bit = bits[end]!;
    const hyphen = bit.lower === "-" && bits[end - 1]!.end === bit.start && bits[end + 1]?.start === bit.end;
    if (hyphen && words.length && bits[end + 1]!.kind === "word") {
      words.push(`${words.pop()}-${bits[end + 1]!.text}`);
      end += 2;
      continue;
    }
    if (bit.kind !== "word" || (bit.fresh && end > to) || has("stop", bit.lower)) break;
    if (isNumeral(bit.lower) || has("month", bit.lower)) break;
    words.push(bit.text);
    end++;
  }
  if (words.length) return [...words, ...fate(bits, from, end, words)].join(" ");
  if (unit) return null;
  return fate(bits, from, end, words)[0] ?? totalBefore(bits, from);
}

/** "were killed" behind what is counted, or "killing" before the number. */
function fate(bits: readonly Bit[], from: number, end: number, words: readonly string[]): string[] {
  let at = end;
  while (
    at < bits.length &&
    at < end + 4 &&
    /^(was|were|had|have|has|been|are|is|being|also|still|later|\p{L}+ly)$/u.test(bits[at]!.lower)
  )
    at++;
  if (at > end && has("happened", bits[at]?.lower ?? "")) return [bits[at]!.lower];
  const doing = cell("doing", bits[from - 1]?.lower ?? "");
  return doing && !words.includes(doing) ? [doing] : [];
}

/** "the number of people hurt at “up to 40”", "the toll rose to 15": what the total is of. */
function totalBefore(bits: readonly Bit[], from: number): string | null {
  for (let i = from - 1; i >= 0 && i >= from - 16; i--) {
    if (/^[.!?;]$/.test(bits[i]!.lower) || bits[i + 1]!.fresh) return null;
    const word = bits[i]!.lower;
    const toll = cell("toll", word);
    if (toll) return toll;
    if (has("total", word) && bits[i + 1]?.lower === "of" && i + 2 < from) {
      const words: string[] = [];
      for (let j = skip(bits, i + 2, /^(the|its|their)$/); j < from && words.length < 4; j++) {
        if (bits[j]!.kind !== "word" || has("stop", bits[j]!.lower) || has("rising", bits[j]!.lower)) break;
        words.push(bits[j]!.text);
      }
      return words.join(" ") || null;
    }
  }
  return null;
}

const skip = (bits: readonly Bit[], i: number, what: RegExp): number => (what.test(bits[i]?.lower ?? "") ? i + 1 : i);
