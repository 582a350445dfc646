/**
 * Parts of a stretch of the calendar: "early June" → 1 to 10 June, "late 2016" → September to December, "the second half
 * of the 1990s" → 1995 to 1999. Thirds and halves are how news uses the words; no source draws the line sharper.
 */
import { dayOf, type Interval, iso, ofDays, ofMonth, ofYears, span } from "./calendar.ts";

export type Portion = "early" | "mid" | "late" | "end" | "first half" | "second half";

/** Thirds and halves as shares of what they are part of; "end" is the last twelfth of a year, else the last third. */
const SHARES: Readonly<Record<Portion, readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
  "first half": [0, 1 / 2],
  "second half": [1 / 2, 1],
};
/** Days of a month: no month splits evenly. */
const OF_MONTH: Readonly<Record<Portion, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [21, 31],
  "first half": [1, 15],
  "second half": [16, 31],
};

const WORDS: readonly (readonly [RegExp, Portion])[] = [
  [/^(?:the )?first half/i, "first half"],
  [/^(?:the )?(?:second|latter) half/i, "second half"],
  [/mid|height/i, "mid"],
  [/early|beginning|start|dawn/i, "early"],
  [/late/i, "late"],
  [/end|close/i, "end"],
];

/** "the beginning of" → early; null for words that name no part. */
export const portionOf = (words: string | undefined): Portion | null =>
  (words && WORDS.find(([pattern]) => pattern.test(words))?.[1]) || null;

/** The part of a whole that the words name; the whole when they name none or a side of it is open. */
export function narrow(whole: Interval, words: string | undefined): Interval {
  const portion = portionOf(words);
  return portion && whole.from && whole.to ? cut(whole, portion) : whole;
}

function cut(whole: Interval, portion: Portion): Interval {
  const { edtf } = whole;
  const from = whole.from!;
  const to = whole.to!;
  const [a, b] = SHARES[portion];
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) {
    const [first, last] = OF_MONTH[portion];
    return ofDays(dayOf(from)! + first - 1, Math.min(dayOf(from)! + last - 1, dayOf(to)!));
  }
  const year = Number(from.slice(0, 4));
  if (/^\d{4}~?$/.test(edtf)) {
    const [first, last] = portion === "end" ? [12, 12] : [Math.round(12 * a) + 1, Math.round(12 * b)];
    return first === last ? ofMonth(year, first) : span(ofMonth(year, first), ofMonth(year, last));
  }
  const years = Number(to.slice(0, 4)) - year + 1;
  // of a decade: 0 to 3, 4 to 6, 7 to 9
  if (/X$/.test(edtf)) return ofYears(year + Math.ceil(years * a), year + Math.ceil(years * b) - 1);
  const days = dayOf(to)! - dayOf(from)! + 1;
  const last = Math.max(Math.round(days * a), Math.round(days * b) - 1);
  const start = dayOf(from)! + Math.round(days * a);
  return { edtf: `${iso(start)}/${iso(dayOf(from)! + last)}`, from: iso(start), to: iso(dayOf(from)! + last) };
}
