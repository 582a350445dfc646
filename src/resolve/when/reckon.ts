/**
 * The reckoning behind the rules: which day, week, month or season a phrase means, counted from the anchor and by the
 * tense. `weekDay(at, "Tuesday")` in an article of Monday 2017-06-19 → 2017-06-13, or 2017-06-20 when it looks ahead.
 */
import {
  day,
  type Interval,
  iso,
  monthOf,
  ofDay,
  ofDays,
  ofMonth,
  ofSeason,
  ofYear,
  part,
  weekday,
  yearOf,
} from "./calendar.ts";
import { COUNTS, MONTHS, SEASONS, WEEKDAYS } from "./words.ts";

/** What a rule may ask about the place where it matched. */
export interface Place {
  /** The day from which the article counts, or null. */
  readonly anchor: number | null;
  /** Whether the words around look back or ahead. */
  readonly tense: () => "past" | "future";
  /** The day last spoken of shortly before, or null. */
  readonly antecedent: () => number | null;
}

export const capital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
export const month = (word: string): number => MONTHS.get(word.toLowerCase().replace(".", ""))!;
export const which = (word: string | undefined): "early" | "mid" | "late" | null =>
  word === undefined
    ? null
    : /early|beginning|start/i.test(word)
      ? "early"
      : /mid/i.test(word)
        ? "mid"
        : /late|end/i.test(word)
          ? "late"
          : null;
export const narrow = (whole: Interval, word: string | undefined): Interval => {
  const p = which(word);
  return p ? part(whole, p) : whole;
};
export const count = (word: string): readonly [number, number] => {
  const plain = word.toLowerCase().replace(/^a (few|couple)(?: of)?$/, "$1");
  return COUNTS.get(plain) ?? [Number(plain), Number(plain)];
};
export const DAYS: Readonly<Record<string, number>> = {
  hour: 0,
  minute: 0,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
};
export const shifted = (n: number, months: number): number => {
  const m = ofMonth(yearOf(n), monthOf(n) + months);
  const date = Math.min(Number(iso(n).slice(8)), Number(m.to!.slice(8)));
  return day(Number(m.from!.slice(0, 4)), Number(m.from!.slice(5, 7)), date)!;
};
/** The day `n` units away; months and years by the calendar. */
export const away = (from: number, n: number, unit: string): number =>
  unit === "month"
    ? shifted(from, n)
    : unit === "year"
      ? shifted(from, 12 * n)
      : unit === "decade"
        ? shifted(from, 120 * n)
        : from + n * DAYS[unit]!;
export const sane = (n: number, unit: string): boolean => n * DAYS[unit]! < 365 * 1500;

/** The year of a month (and day) that stands without one: the latest up to the anchor, or the first from it on. */
export function yearNear(at: Place, m: number, date: number | null): number | null {
  if (at.anchor === null) return null;
  const year = yearOf(at.anchor);
  const first = (y: number) => day(y, m, date ?? 1) ?? day(y, m, 1)!;
  if (at.tense() === "future")
    return date === null ? (m >= monthOf(at.anchor) ? year : year + 1) : first(year) >= at.anchor ? year : year + 1;
  return first(year) <= at.anchor ? year : year - 1;
}

export function monthDay(at: Place, m: number, date: number, year: number | null): Interval | null {
  const y = year ?? yearNear(at, m, date);
  const n = y === null ? null : day(y, m, date);
  return n === null ? null : ofDay(n);
}

export function weekDay(at: Place, name: string, qualifier = ""): Interval | null {
  if (at.anchor === null) return null;
  const w = WEEKDAYS.get(name.toLowerCase())!;
  const back = (weekday(at.anchor) - w + 7) % 7;
  if (/last|past/i.test(qualifier)) return ofDay(at.anchor - (back || 7));
  if (/next|coming/i.test(qualifier)) return ofDay(at.anchor + (7 - back));
  if (at.tense() === "future") return ofDay(at.anchor + ((7 - back) % 7));
  return ofDay(at.anchor - back);
}

/** The Saturday of the weekend meant. */
export function weekend(at: Place, qualifier: string): Interval | null {
  if (at.anchor === null) return null;
  const w = weekday(at.anchor);
  const latest = at.anchor - ((w + 2) % 7); // the last Saturday up to the anchor
  const ahead = /next|coming/i.test(qualifier) || (!/last|past/i.test(qualifier) && at.tense() === "future");
  const current = w >= 5 && !/next|last/i.test(qualifier);
  const saturday = ahead && !current ? latest + 7 : /last/i.test(qualifier) && w >= 5 ? latest - 7 : latest;
  return ofDays(saturday, saturday + 1);
}

export function wholeUnit(at: Place, qualifier: string, unit: string): Interval | null {
  if (at.anchor === null) return null;
  const step = /last|previous/i.test(qualifier) ? -1 : /next/i.test(qualifier) ? 1 : 0;
  if (unit === "week") {
    const monday = at.anchor - weekday(at.anchor) + 7 * step;
    return ofDays(monday, monday + 6);
  }
  if (unit === "month") return ofMonth(yearOf(at.anchor), monthOf(at.anchor) + step);
  if (unit === "year") return ofYear(yearOf(at.anchor) + step);
  const decade = Math.floor(yearOf(at.anchor) / 10) + step;
  return { edtf: `${decade}X`, from: `${decade}0-01-01`, to: `${decade}9-12-31` };
}

export function season(at: Place, word: string, qualifier: string, year: number | null): Interval | null {
  const s = SEASONS.get(word.toLowerCase())!;
  if (year !== null) return ofSeason(year, s);
  if (at.anchor === null) return null;
  const candidates = [-2, -1, 0, 1].map((d) => ofSeason(yearOf(at.anchor!) + d, s));
  const now = iso(at.anchor);
  if (/next|coming/i.test(qualifier) || (!/last|this past/i.test(qualifier) && at.tense() === "future"))
    return candidates.find((c) => c.to! >= now)!;
  const past = candidates.filter((c) => (/last/i.test(qualifier) ? c.to! < now : c.from! <= now));
  return past[past.length - 1]!;
}

/** `~`: the width of the doubt is ours, not the text's. */
export const about = (from: number, to: number): Interval => ({
  edtf: `${iso(from)}~/${iso(to)}~`,
  from: iso(from),
  to: iso(to),
});

/** Three months; a calendar quarter. */
export function quarter(year: number, q: number): Interval {
  const a = ofMonth(year, 3 * q - 2);
  const b = ofMonth(year, 3 * q);
  return { edtf: `${a.edtf}/${b.edtf}`, from: a.from, to: b.to };
}
