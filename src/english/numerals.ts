/**
 * A text → its words, numbers and signs, and the value that begins at one of them.
 * "a hundred and fifty" → 150 to 150; "tens of thousands" → 10,000 and more; "4.5 million" → 4,500,000.
 * Rows: `lexicon/numbers.tsv`.
 */
import { table } from "../lexicon/table.ts";

/** A word, a number in digits, a clock time or one sign; offsets in UTF-16 units. */
export interface Bit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "digits" | "clock" | "sign";
  /** A line break stands before it. */
  readonly fresh: boolean;
}

/** What a numeral comes to, and the bit after it. `max` null: open above. */
export interface Value {
  readonly min: number;
  readonly max: number | null;
  readonly next: number;
  /** The scale that ends it ("4 million"), 1 when none does: "between 4 and 5 million" lends it to the 4. */
  readonly scale: number;
}

const GROUPED = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+|\\d{1,3}(?: 000)+";
const BIT = new RegExp(
  "(\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d))" +
    `|((?:${GROUPED})(?!\\d)|\\d+(?:\\.\\d+)?)` +
    "|([ap]\\.m\\b\\.?|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*)" +
    "|[^\\s]",
  "giu",
);

/** Cuts a text into bits. Time and memory grow with its length. */
export function bitsOf(text: string): Bit[] {
  const bits: Bit[] = [];
  let end = 0;
  BIT.lastIndex = 0;
  for (let m = BIT.exec(text); m; m = BIT.exec(text)) {
    const [found, clock, digits, word] = m;
    const kind = clock ? "clock" : digits ? "digits" : word ? "word" : "sign";
    const small = found.toLowerCase().replaceAll("’", "'");
    const lower = small === "a.m." || small === "p.m." ? small.slice(0, 3) : small;
    const fresh =
      bits.length === 0 || (m.index > end + 1 ? text.slice(end, m.index).includes("\n") : text[end] === "\n");
    end = m.index + found.length;
    bits.push({ start: m.index, end, text: found, lower, kind, fresh });
  }
  return bits;
}

const rows = (...kinds: string[]): Map<string, number> =>
  new Map(
    table("numbers")
      .filter((r) => kinds.includes(r.kind!))
      .map((r) => [r.word!, Number(r.value)]),
  );
const SMALL = rows("small");
const TENS = rows("tens");
const SCALE = rows("scale");
const SHORT = rows("short");
const VAGUE = rows("vague");
const LOOSE = rows("loose");

/** Whether nothing stands between two bits. */
export const touch = (a: Bit | undefined, b: Bit | undefined): boolean => !!a && !!b && a.end === b.start;
const lowerAt = (bits: readonly Bit[], i: number): string => bits[i]?.lower ?? "";

/** Whether a word is a number word by itself ("six", "forty", "hundred", "dozens"). */
export const isNumeral = (lower: string): boolean =>
  SMALL.has(lower) || TENS.has(lower) || SCALE.has(lower) || VAGUE.has(lower);

/** The words with which a value can begin: most words are none of them, and need no closer look. */
const OPENERS = new Set([
  ...[SMALL, TENS, VAGUE].flatMap((map) => [...map.keys()]),
  ...[...LOOSE.keys()].map((words) => words.split(" ")[0]!),
  ..."a an half hundred dozen".split(" "),
]);

/**
 * The value that begins at bit `i`, or null. With `joinAnd` false "a hundred and fifty" stops at "hundred", so that
 * "between a hundred and two hundred" can be told from it.
 */
export function valueAt(bits: readonly Bit[], i: number, joinAnd = true): Value | null {
  const first = bits[i];
  if (!first) return null;
  if (first.kind === "digits") return digits(bits, i);
  if (first.kind !== "word" || !OPENERS.has(first.lower)) return null;
  return vague(bits, i) ?? words(bits, i, joinAnd);
}

function digits(bits: readonly Bit[], i: number): Value | null {
  const plain = bits[i]!.text.replace(/[,\s\u00a0\u202f\u2009]/g, "");
  if (plain.length > 15) return null; // a serial number; beyond what a double holds exactly
  let value = Number(plain);
  let next = i + 1;
  let scale = 1;
  for (; next < bits.length && next < i + 3; next++) {
    const word = lowerAt(bits, next);
    const short = word === "m" ? undefined : SHORT.get(word);
    const times = SCALE.get(word) ?? short;
    if (times === undefined || bits[next]!.kind !== "word") break;
    scale *= times;
  }
  value = round(value * scale);
  return { min: value, max: value, next, scale };
}

/** "dozens", "tens of thousands", "several hundred", "a few". */
function vague(bits: readonly Bit[], i: number): Value | null {
  const open = (min: number, next: number): Value => ({ min, max: null, next, scale: 1 });
  const one = VAGUE.get(lowerAt(bits, i));
  if (one !== undefined) {
    const of = lowerAt(bits, i + 1) === "of" ? VAGUE.get(lowerAt(bits, i + 2)) : undefined;
    return of === undefined ? open(one, i + 1) : open(one * of, i + 3);
  }
  const length = LOOSE.has(lowerAt(bits, i)) ? 1 : LOOSE.has(`${lowerAt(bits, i)} ${lowerAt(bits, i + 1)}`) ? 2 : 0;
  if (!length) return null;
  const least = LOOSE.get(
    bits
      .slice(i, i + length)
      .map((b) => b.lower)
      .join(" "),
  )!;
  const scale = SCALE.get(lowerAt(bits, i + length));
  return scale === undefined ? open(least, i + length) : open(least * scale, i + length + 1);
}

/** "twenty-three", "a hundred and fifty", "two and a half million", "half a million". */
function words(bits: readonly Bit[], i: number, joinAnd: boolean): Value | null {
  const part = fraction(bits, i);
  if (part) return part;
  let total = 0;
  let scale = 1;
  let ceiling = Number.POSITIVE_INFINITY; // thousands come after millions, never before
  let at = i;
  for (;;) {
    const and = at > i && lowerAt(bits, at) === "and";
    if (and && !joinAnd) break;
    const group = belowThousand(bits, and ? at + 1 : at, joinAnd);
    if (!group || (and && group.value >= 100)) break;
    const times = SCALE.get(lowerAt(bits, group.next)) ?? 1;
    if (times >= ceiling || (at > i && scale < 1000)) break;
    total = round(total + group.value * times);
    at = group.next + (times > 1 ? 1 : 0);
    scale = times > 1 ? times : group.scale;
    if (times < 1000) break;
    ceiling = times;
  }
  return at === i ? null : { min: total, max: total, next: at, scale };
}

/** "half a million", "a quarter of a million". */
function fraction(bits: readonly Bit[], i: number): Value | null {
  const reads = (k: number, word: string) => lowerAt(bits, i + k) === word;
  const half = reads(0, "half") && (reads(1, "a") || reads(1, "an"));
  if (!half && !(reads(1, "quarter") && reads(0, "a") && reads(2, "of") && reads(3, "a"))) return null;
  const [length, share] = half ? [2, 2] : [4, 4];
  const scale = SCALE.get(lowerAt(bits, i + length));
  return scale ? { min: scale / share, max: scale / share, next: i + length + 1, scale } : null;
}

interface Group {
  readonly value: number;
  readonly next: number;
  readonly scale: number;
}

/** "two hundred and six", "two dozen", "ninety", "one and a half", "a" before a scale. */
function belowThousand(bits: readonly Bit[], i: number, joinAnd: boolean): Group | null {
  const article = /^an?$/.test(lowerAt(bits, i)) && SCALE.has(lowerAt(bits, i + 1));
  const bare = lowerAt(bits, i) === "hundred" || lowerAt(bits, i) === "dozen";
  const head = article ? { value: 1, next: i + 1 } : bare ? { value: 1, next: i } : belowHundred(bits, i);
  if (!head) return null;
  const reads = (k: number, word: string) => lowerAt(bits, head.next + k) === word;
  if (reads(0, "and") && reads(1, "a") && reads(2, "half"))
    return { value: head.value + 0.5, next: head.next + 3, scale: 1 };
  const scale = SCALE.get(lowerAt(bits, head.next));
  if (scale !== 100 && scale !== 12) return { ...head, scale: 1 };
  const value = head.value * scale;
  const and = lowerAt(bits, head.next + 1) === "and";
  const rest = scale === 100 && (!and || joinAnd) ? belowHundred(bits, head.next + (and ? 2 : 1)) : null;
  return rest ? { value: value + rest.value, next: rest.next, scale } : { value, next: head.next + 1, scale };
}

function belowHundred(bits: readonly Bit[], i: number): { value: number; next: number } | null {
  const small = SMALL.get(lowerAt(bits, i));
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = TENS.get(lowerAt(bits, i));
  if (tens === undefined) return null;
  const hyphen = lowerAt(bits, i + 1) === "-" && touch(bits[i], bits[i + 1]) && touch(bits[i + 1], bits[i + 2]);
  const unit = SMALL.get(lowerAt(bits, i + (hyphen ? 2 : 1)));
  if (unit === undefined || unit === 0 || unit > 9) return { value: tens, next: i + 1 };
  return { value: tens + unit, next: i + (hyphen ? 3 : 2) };
}

/** Rids a product of binary dust: 4.35 million is 4,350,000. */
const round = (value: number): number => Number(value.toPrecision(15));
