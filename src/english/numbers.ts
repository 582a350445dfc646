/**
 * A text → the numbers it says of something, as intervals with unit and what is counted.
 * "At least 18 miners were killed on 3 May" → one quantity, "At least 18", [18, open), of "miners killed".
 * Ages, years, dates, clock times, ordinals, scores, and numbers that are names are no quantities.
 * Rows: `lexicon/numbers.tsv`, `bounds.tsv`, `units.tsv`, `number-context.tsv`.
 */

import { table } from "../lexicon/table.ts";
import { boundAfter, boundBefore, bounded, type Interval } from "./bounds.ts";
import { countedAt, type Unit, unitAfter, unitBefore } from "./counted.ts";
import { has, noQuantity } from "./no-quantity.ts";
import { type Bit, bitsOf, type Value, valueAt } from "./numerals.ts";

export interface CountedNumber {
  /** `[start, end)` in UTF-16 units of the string given; with the words of the bound and the unit. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
  /** Singular, normalised ("kilometre", "percent", "dollar"); null for a count. */
  readonly unit: string | null;
  /** What is counted and, where it follows or precedes at once, what happened to it ("miners killed"). */
  readonly of: string | null;
}

const NONE = new Set(
  table("numbers")
    .filter((r) => r.kind === "none")
    .map((r) => r.word!),
);
/** Their first words. */
const NONE_OPENERS = new Set([...NONE].map((words) => words.split(/[ -]/)[0]!));
const UNCOUNTED = new Set(
  table("numbers")
    .filter((r) => r.kind === "uncounted")
    .map((r) => r.word!),
);

/** All quantities of a text, in order, none overlapping. Time grows with the length of the text. */
export function quantitiesIn(text: string): CountedNumber[] {
  const bits = bitsOf(text);
  const found: CountedNumber[] = [];
  let taken = 0; // bits of the quantity before, which no bound may claim again
  for (let i = 0; i < bits.length; ) {
    const hit = none(bits, i) ?? number(bits, i, taken);
    if (!hit) {
      i++;
      continue;
    }
    if (hit.quantity) {
      const { from, to, min, max, unit, of } = hit.quantity;
      taken = to;
      const [start, end] = [bits[from]!.start, bits[to - 1]!.end];
      found.push({ start, end, text: text.slice(start, end), min, max, unit, of });
    }
    i = Math.max(hit.next, i + 1);
  }
  return found;
}

interface Hit {
  readonly quantity: (Interval & { from: number; to: number; unit: string | null; of: string | null }) | null;
  readonly next: number;
}

/** "no boats", "not a single shot", "nobody", "none of the houses": [0, 0]. */
function none(bits: readonly Bit[], i: number): Hit | null {
  if (!NONE_OPENERS.has(bits[i]!.lower)) return null;
  const length = [3, 2, 1].find((n) => NONE.has(phrase(bits, i, i + n)));
  if (!length || boundBefore(bits, i + 3)?.from === i) return null;
  const words = phrase(bits, i, i + length);
  const next = i + length;
  const person = /^(nobody|no[ -]one)$/.test(words);
  const one = words === "not one" ? bits[next]?.lower : undefined;
  if (words === "no" || words.endsWith("single") || (one !== undefined && one !== "of")) {
    const following = bits[next];
    if (following?.kind !== "word" || UNCOUNTED.has(following.lower)) return { quantity: null, next };
    const of = countedAt(bits, i, next);
    return { quantity: of === null ? null : { from: i, to: next, min: 0, max: 0, unit: null, of }, next };
  }
  const of = person ? "people" : countedAt(bits, i, next);
  return { quantity: { from: i, to: next, min: 0, max: 0, unit: null, of }, next };
}

function number(bits: readonly Bit[], i: number, taken: number): Hit | null {
  const money = unitBefore(bits, i);
  const at = money ? money.next : i;
  const range = rangeAt(bits, at);
  if (!range) return null;
  let { next } = range;
  const lead = range.from !== undefined && range.from >= taken ? range.from : i;
  const claimed = boundBefore(bits, lead);
  const before = claimed && claimed.from >= taken ? claimed : null;
  const early = ownBound(bits, next);
  const short = bits[next]?.lower === "m" ? millions(bits, next, range, !!money) : null;
  if (short) next++;
  const unit: Unit | null = money ?? unitAfter(bits, early ? early.next : next);
  const afterUnit = unit && !money ? unit.next : early ? early.next : next;
  const late = early ?? ownBound(bits, afterUnit);
  const to = late && !early ? late.next : afterUnit;
  const from = before ? before.from : lead;
  const of = unit && unit.kind !== "measure" && unit.kind !== "share" ? null : countedAt(bits, from, to, unit);
  if (noQuantity(bits, { i: at, next, unit, of, before: !!before, value: range.min, from })) {
    return { quantity: null, next };
  }
  const whole = unit === null || unit.kind === "times";
  let interval: Interval = short ?? range;
  if (late) interval = bounded(late.bound, interval, whole);
  for (const bound of before?.bounds ?? []) interval = bounded(bound, interval, whole);
  if (bits[from - 1]?.lower === "minus" && !/\d/.test(bits[from - 2]?.lower ?? ""))
    interval = { min: -(interval.max ?? interval.min), max: -interval.min };
  return { quantity: { ...interval, from, to, unit: unit?.unit ?? null, of }, next: to };
}

/** The bound behind a number, unless it belongs to the next one: "dozens, at least 30". */
function ownBound(bits: readonly Bit[], i: number): ReturnType<typeof boundAfter> {
  const bound = boundAfter(bits, i);
  return bound && !valueAt(bits, bound.next) ? bound : null;
}

/** "3m people", "€3m": a short form of million before a plural noun or of money. Else metres. */
function millions(bits: readonly Bit[], i: number, value: Interval, money: boolean): Interval | null {
  const noun = bits[i + 1];
  if (!money && (noun?.kind !== "word" || !(noun.lower.endsWith("s") || noun.lower === "people"))) return null;
  return { min: value.min * 1e6, max: value.max === null ? null : value.max * 1e6 };
}

type Range = Interval & {
  readonly next: number /** First bit, where "between" or "from" opens it. */;
  readonly from?: number;
};

/** One value, or two that make an interval: "four to five", "between 4 and 5 million", "six or seven". */
function rangeAt(bits: readonly Bit[], i: number): Range | null {
  const opener = bits[i - 1]?.lower;
  const between = opener === "between";
  const link = (word: string | undefined): boolean =>
    between ? word === "and" : word === "to" || word === "or" || word === "-" || word === "–" || word === "—";
  for (const joinAnd of between ? [false, true] : [true]) {
    const low = valueAt(bits, i, joinAnd);
    if (!low) return null;
    let at = low.next;
    const unit = between ? unitAfter(bits, at) : null;
    if (unit && bits[unit.next]?.lower === "and") at = unit.next;
    if (!link(bits[at]?.lower) || (opener === "from" && rising(bits, i))) continue;
    const money = unitBefore(bits, at + 1);
    const high = valueAt(bits, money ? money.next : at + 1);
    const joined = high && joinRange(low, high);
    if (joined) return { ...joined, next: high.next, ...(between || opener === "from" ? { from: i - 1 } : {}) };
  }
  const alone = valueAt(bits, i)!;
  const second = bits[alone.next]?.lower === "," && bits[i]!.kind === "word" ? valueAt(bits, alone.next + 1) : null;
  // "two, three hundred people": a speaker's guess
  if (second && bits[alone.next + 1]!.kind === "word") {
    const guess = joinRange(alone, second);
    if (guess && second.max !== null && second.max <= 3 * alone.min) return { ...guess, next: second.next };
  }
  return alone;
}

/** The low end borrows the scale of the high end when it has none: "4 to 5 million". */
function joinRange(low: Value, high: Value): Interval | null {
  if (low.max === null) return null;
  const lent = low.scale === 1 && high.scale > 1 && low.min * high.scale < high.min;
  const min = lent ? low.min * high.scale : low.min;
  return min < high.min ? { min, max: high.max } : null;
}

const rising = (bits: readonly Bit[], i: number): boolean =>
  bits.slice(Math.max(0, i - 6), i - 1).some((b) => has("rising", b.lower));

const phrase = (bits: readonly Bit[], from: number, to: number): string =>
  to > bits.length
    ? ""
    : bits
        .slice(from, to)
        .map((b) => b.lower)
        .join(" ")
        .replaceAll(" - ", "-");
