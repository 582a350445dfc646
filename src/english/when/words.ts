/** The words of the calendar: months, weekdays, counts, parts of the year. "Sept" → 9, "a couple of" → [2, 3]. */
import { MONTH_NAMES } from "../../record/day.ts";

const FULL_NAMES = MONTH_NAMES.map((name) => name.toLowerCase());
/** Full names and the short forms of news style → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  FULL_NAMES.flatMap((name, i) => [
    [name, i + 1] as const,
    [name.slice(0, 3), i + 1] as const,
    ...(name === "september" ? [["sept", 9] as const] : []),
  ]),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ").map((name, i) => [name, i]),
);

/** Full names as parts of patterns, in small letters: `january|february|…`, `monday|tuesday|…`. */
export const MONTH_WORDS = FULL_NAMES.join("|");
export const WEEKDAY_WORDS = [...WEEKDAYS.keys()].join("|");
const MONTH_NAMED: ReadonlySet<string> = new Set(FULL_NAMES);
/** Whether a word in small letters is a month's full name, or a weekday. */
export const isMonth = (lower: string): boolean => MONTH_NAMED.has(lower);
export const isWeekday = (lower: string): boolean => WEEKDAYS.has(lower);

export const SEASONS: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

export const ONES = "one two three four five six seven eight nine".split(" ");
export const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
export const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** "first" to "tenth", with "last" and "final" as 0. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
  ["twenty-first", 21],
  ["last", 0],
  ["final", 0],
]);

/** How many, at least and at most. "a few" is three to seven, "several" three to nine (style guides leave both open). */
const COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...[...ONES, ...TEENS].map((word, i) => [word, [i + 1, i + 1]] as [string, readonly [number, number]]),
  ...TENS.map((word, i) => [word, [10 * i + 20, 10 * i + 20]] as [string, readonly [number, number]]),
  ["a", [1, 1]],
  ["an", [1, 1]],
  ["half", [0.5, 0.5]],
  ["dozen", [12, 12]],
  ["hundred", [100, 100]],
  ["couple", [2, 3]],
  ["few", [3, 7]],
  ["several", [3, 9]],
  ["many", [5, 20]],
]);

/** "seventeen", "twenty-five", "1,200", "a few", "half a", "two or three" → at least and at most. */
export function countOf(words: string): readonly [number, number] {
  const parts = words.toLowerCase().split(/ (?:to|or) | ?[-–] ?(?=\d)/);
  if (parts.length === 2) return [countOf(parts[0]!)[0], countOf(parts[1]!)[1]];
  const plain = parts[0]!
    .replace(/^half an?$|^a half$/, "half")
    .replace(/^a (few|couple|dozen|hundred)(?: of)?$/, "$1");
  const known = COUNTS.get(plain);
  if (known) return known;
  const [tens, one] = plain.split(/[- ]/);
  const n =
    one !== undefined && COUNTS.has(tens!)
      ? COUNTS.get(tens!)![0] + (COUNTS.get(one)?.[0] ?? 0)
      : Number(plain.replace(",", ""));
  return [n, n];
}
