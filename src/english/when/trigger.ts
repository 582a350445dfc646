/**
 * Which kinds of time word a sentence holds, as bits: a cheap look at each token, so that only the rules whose words are
 * there are run. "on Tuesday, 4 June" → WEEKDAY | MONTH | DIGIT.
 */
import type { Reading, Sentence } from "../../record/reading.ts";
import { FEAST_WORDS } from "./named-days.ts";
import { MONTHS, SEASONS, TENS, WEEKDAYS } from "./words.ts";

export const WEEKDAY = 1 << 0;
export const MONTH = 1 << 1;
export const DIGIT = 1 << 2;
/** Four digits, alone or before a dash. */
export const YEAR = 1 << 3;
/** "1990s", "'80s", "nineties". */
export const DECADE = 1 << 4;
export const UNIT_WORD = 1 << 5;
/** "day", "date", "morning", "night". */
export const DAY_PART = 1 << 6;
export const AROUND = 1 << 7;
export const SEASON = 1 << 8;
export const FEAST = 1 << 9;
export const WEEKEND = 1 << 10;
export const AGO = 1 << 11;
export const CENTURY = 1 << 12;
export const QUARTER = 1 << 13;
export const FISCAL = 1 << 14;
export const ERA = 1 << 15;
/** "last", "next", "recent". */
export const TURN = 1 << 16;
/** "early", "end", "half". */
export const EDGE = 1 << 17;
/** "then", "now". */
export const THEN = 1 << 18;
/** Digits with a sign or letter: "3/4/2017", "'98", "Q3". */
export const NOTED = 1 << 19;
/** "earlier", "before", "ahead". */
export const BESIDE = 1 << 20;
/** "every", "twice". */
export const AGAIN = 1 << 21;
/** "annually", "weekends". */
export const OFTEN = 1 << 22;
/** "currently", "recently", "time". */
export const VAGUE = 1 << 23;
/** Without one of these a sentence holds no time; the others only tell which rules to run. */
const ALONE =
  WEEKDAY |
  MONTH |
  YEAR |
  DECADE |
  UNIT_WORD |
  DAY_PART |
  AROUND |
  SEASON |
  FEAST |
  WEEKEND |
  FISCAL |
  ERA |
  THEN |
  NOTED |
  OFTEN |
  VAGUE;

const of = (bit: number, words: string): [string, number][] => words.split(" ").map((w) => [w, bit]);
const CLASSES: ReadonlyMap<string, number> = new Map<string, number>(
  [
    ...[...WEEKDAYS.keys()].flatMap((w) => of(WEEKDAY, `${w} ${w}s`)),
    ...[...MONTHS.keys()].flatMap((m) => of(MONTH, `${m} ${m}.`)),
    ...[...SEASONS.keys()].flatMap((s) => of(SEASON, s)),
    ...of(
      UNIT_WORD,
      "day days week weeks month months year years decade decades century centuries hour hours minute minutes quarter quarters half date",
    ),
    ...of(DAY_PART, "day date morning afternoon evening night nights mornings evenings noon lunchtime midnight"),
    ...of(AROUND, "today tonight yesterday tomorrow overnight"),
    ...of(WEEKEND, "weekend weekends"),
    ...of(AGO, "ago back hence from"),
    ...of(BESIDE, "earlier later before after since far rest remainder ahead come within until till"),
    ...of(DECADE, TENS.map((t) => t.replace(/y$/, "ies")).join(" ")),
    ...of(CENTURY, "century centuries"),
    ...of(QUARTER, "quarter quarters half"),
    ...of(FISCAL, "fiscal financial tax fy"),
    ...of(TURN, "last next this past previous coming recent following preceding current same latest"),
    ...of(
      EDGE,
      "early mid late beginning start middle end close height half first second latter final turn week's month's year's",
    ),
    ...of(THEN, "then now"),
    ...of(AGAIN, "every each once twice times"),
    ...of(OFTEN, "annually yearly quarterly monthly fortnightly weekly daily nightly hourly weekends weekdays"),
    ...of(
      VAGUE,
      "currently presently nowadays present moment now days recently lately late soon shortly future time then",
    ),
    ...of(ERA, "bc bce b.c b.c. b.c.e."),
    ...[...FEAST_WORDS].map((w) => [w, FEAST] as [string, number]),
  ].reduce((map, [word, bit]) => map.set(word, (map.get(word) ?? 0) | bit), new Map<string, number>()),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function bitsOf(lower: string): number {
  // of the shortest words only "fy" and "bc" tell
  if (
    lower.length < 3 &&
    !isDigit(lower.charCodeAt(0)) &&
    !isDigit(lower.charCodeAt(1)) &&
    lower !== "fy" &&
    lower !== "bc"
  )
    return 0;
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  if (isDigit(lower.charCodeAt(0)) || isDigit(lower.charCodeAt(1)) || isDigit(lower.charCodeAt(lower.length - 1)))
    return digits(lower);
  // "mid-June", "third-quarter", "11-year": at most four parts are looked at
  if (!lower.includes("-")) return 0;
  let bits = 0;
  for (const part of lower.split("-", 4)) if (part !== lower) bits |= bitsOf(part);
  return bits;
}

function digits(lower: string): number {
  let bits = DIGIT;
  if (/[/.']|^[qh]\d|^\d[qh]$/.test(lower) && !/^\d+(?:\.\d+)?$/.test(lower)) bits |= NOTED;
  if (/^\d{4}(?!\d)/.test(lower)) bits |= YEAR;
  if (/\d0'?s$/.test(lower)) bits |= DECADE;
  if (lower.startsWith("fy")) bits |= FISCAL;
  if (lower.includes("-"))
    for (const part of lower.split("-", 4))
      bits |= CLASSES.get(part) ?? (/^\d{4}$/.test(part) ? YEAR : /^\d{3}0s$/.test(part) ? DECADE : 0);
  return bits;
}

/** The bits of a sentence; 0 when it can hold no time. */
export function triggersOf(reading: Reading, sentence: Sentence): number {
  let bits = 0;
  let previous = "";
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = reading.tokens[i]!;
    const own = bitsOf(lower);
    bits |= own;
    // "'98" in two tokens
    if (own & DIGIT && lower.length === 2 && previous === "'") bits |= NOTED;
    previous = lower;
  }
  const alone = bits & ALONE;
  // "then" and "now" are times only behind "since", "until", "from"
  return alone === 0 || (alone === THEN && !(bits & (AGO | BESIDE))) ? 0 : bits;
}
