/**
 * The reckoning behind the rules: which day, week, month or season a phrase means, counted from the anchor and by the
 * tense. `weekDay(at, "Tuesday")` in an article of Monday 2017-06-19 → 2017-06-13, or 2017-06-20 when it looks ahead.
 */
import {
  day,
  dayOf,
  type Interval,
  iso,
  monthOf,
  ofCentury,
  ofDay,
  ofDays,
  ofDecade,
  ofMonth,
  ofMonths,
  ofSeason,
  ofYear,
  weekday,
  yearOf,
} from "./calendar.ts";
import type { Place } from "./place.ts";
import { narrow } from "./portion.ts";
import type { Value } from "./row.ts";
import { MONTHS, SEASONS, WEEKDAYS } from "./words.ts";

export const capital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
export const month = (word: string): number => MONTHS.get(word.toLowerCase().replace(".", ""))!;
/** "last" → -1, "this" → 0, "next" → 1. */
export const turnOf = (word: string): -1 | 0 | 1 =>
  /last|latest|recent|previous|past|before/i.test(word) ? -1 : /next|coming|following|after/i.test(word) ? 1 : 0;

/** The year that words behind a month give: its number, or last, this, next year; null when they give none. */
export function turned(at: Place, year: string | undefined, turn: string | undefined): number | null {
  if (year) return Number(year);
  if (!turn) return null;
  if (/the/i.test(turn)) {
    const back = at.back();
    return back ? Number(back.from!.slice(0, 4)) + turnOf(turn) : Number.NaN;
  }
  return at.anchor === null ? Number.NaN : yearOf(at.anchor) + turnOf(turn);
}

const LENGTH: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
  century: 36500,
};
export const unitOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^centur(?:y|ies)?$/, "century")
    .replace(/s$/, "");
/** Counts that no calendar holds, and floods of digits, are no times. */
export const sane = (n: number, unit: string): boolean => n * LENGTH[unit]! < 365 * 1500;

const shifted = (n: number, months: number): number => {
  const whole = Math.trunc(months);
  const m = ofMonth(yearOf(n), monthOf(n) + whole);
  const date = Math.min(Number(iso(n).slice(8)), Number(m.to!.slice(8)));
  return dayOf(m.from)! + date - 1 + Math.round((months - whole) * 30);
};
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
/** The day `n` units away; months and years by the calendar, hours and minutes within the day or the days around it. */
export const away = (from: number, n: number, unit: string): number =>
  MONTHS_IN[unit]
    ? shifted(from, n * MONTHS_IN[unit]!)
    : from + Math.sign(n) * Math.ceil(Math.abs(n) * LENGTH[unit]! - 0.5);

/**
 * How much further a date on the wrong side of the tense is taken to be: "he was told to come on 1 July", said in June,
 * is ahead, though the nearest verb looks back; "it burned on 8 October", said in June, is behind.
 */
const AGAINST = 6;
/** The same where no verb tells: news looks back a little more often. */
const UNTOLD = 1.5;
/** Words that lead to what is ahead as a rule: "moved to July", "closed until 3 March". */
const LEADS_AHEAD = /\b(?:to|until|till|by|for|through|ahead of|due|set for) (?:the )?$/;

/** Of yearly candidates the one nearest to the anchor, those against the tense counted as further away. */
function nearest(at: Place, make: (year: number) => Interval | null, qualifier = ""): Interval | null {
  if (at.anchor === null) return null;
  const anchor = at.anchor;
  const turn = qualifier ? turnOf(qualifier) : 0;
  const told = turn === 0 ? at.told() : null;
  if (told !== null) return make(told);
  const tense = turn === 0 ? at.tense() : turn < 0 ? "past" : "future";
  const against = tense === null ? UNTOLD : LEADS_AHEAD.test(at.before) ? 2 : AGAINST;
  const year = yearOf(anchor);
  let best: Interval | null = null;
  let least = Infinity;
  for (const y of [year, year - 1, year + 1]) {
    const made = make(y);
    if (!made) continue;
    const from = dayOf(made.from)!;
    const to = dayOf(made.to)!;
    if (turn < 0 && to >= anchor) continue;
    if (turn > 0 && from <= anchor) continue;
    const distance = from > anchor ? from - anchor : to < anchor ? anchor - to : 0;
    const wrong = tense === "future" ? to < anchor : from > anchor;
    const cost = distance * (wrong ? against : 1);
    if (cost < least) {
      least = cost;
      best = made;
    }
  }
  return best;
}

/** A month, of a year given or the nearest one. */
export function monthly(at: Place, m: number, year: number | null, qualifier = "", portion?: string): Interval | null {
  if (year !== null) return Number.isNaN(year) ? null : ofMonth(year, m);
  at.yearless((y) => narrow(ofMonth(y, m), portion));
  return nearest(at, (y) => ofMonth(y, m), qualifier);
}

/** A day of a month. `weekDayName`: the weekday written beside it, which chooses the year when none is given. */
export function monthDay(
  at: Place,
  m: number,
  date: number,
  year: number | null,
  qualifier = "",
  weekDayName?: string,
): Value {
  if (day(2000, m, date) === null) return { why: "no-such-day" };
  const make = (y: number) => {
    const n = day(y, m, date);
    return n === null ? null : ofDay(n);
  };
  if (year !== null) return Number.isNaN(year) ? null : (make(year) ?? { why: "no-such-day" });
  at.yearless(make);
  if (weekDayName && at.anchor !== null) {
    const w = WEEKDAYS.get(weekDayName.toLowerCase());
    const fits = nearest(at, (y) => {
      const made = make(y);
      return made && weekday(dayOf(made.from)!) === w ? made : null;
    });
    if (fits) return fits;
  }
  const found = nearest(at, make, qualifier);
  return found ?? (at.anchor === null ? null : { why: "no-such-day" });
}

export function weekDay(at: Place, name: string, qualifier = ""): Interval | null {
  if (at.anchor === null) return null;
  const back = (weekday(at.anchor) - WEEKDAYS.get(name.toLowerCase())! + 7) % 7;
  const turn = turnOf(qualifier);
  if (turn < 0) return ofDay(at.anchor - (back || 7));
  if (turn > 0) return ofDay(at.anchor + (7 - back));
  const tense = at.tense() ?? (/this/i.test(qualifier) ? "future" : "past");
  return ofDay(tense === "future" ? at.anchor + ((7 - back) % 7) : at.anchor - back);
}

/** The first such weekday after a day, or the last one before it. */
export function weekDayBeside(base: number, name: string, side: 1 | -1): Interval {
  const ahead = (WEEKDAYS.get(name.toLowerCase())! - weekday(base) + 7) % 7;
  return ofDay(side > 0 ? base + (ahead || 7) : base - (7 - ahead));
}

/** Saturday and Sunday of the weekend meant. */
export function weekend(at: Place, qualifier: string): Interval | null {
  if (at.anchor === null) return null;
  const turn = turnOf(qualifier);
  const w = weekday(at.anchor);
  const latest = at.anchor - ((w + 2) % 7); // the last Saturday up to the anchor
  const current = w >= 5 && (turn === 0 || /this/i.test(qualifier));
  const ahead = turn > 0 || (turn === 0 && at.tense() === "future");
  const saturday = ahead && !current ? latest + 7 : turn < 0 && w >= 5 && !current ? latest - 7 : latest;
  return ofDays(saturday, saturday + 1);
}

/** The calendar week, month, quarter, year, decade or century that holds a day, or one `step` units away. */
export function wholeUnit(base: number, step: number, unit: string): Interval {
  const year = yearOf(base);
  if (unit === "day") return ofDay(base + step);
  if (unit === "weekend") {
    const saturday = base - ((weekday(base) + 2) % 7) + 7 * step;
    return ofDays(saturday, saturday + 1);
  }
  if (unit === "week") {
    const monday = base - weekday(base) + 7 * step;
    return ofDays(monday, monday + 6);
  }
  if (unit === "month") return ofMonth(year, monthOf(base) + step);
  if (unit === "quarter") {
    const at = ofMonth(year, 3 * (Math.ceil(monthOf(base) / 3) + step) - 2);
    const first = Number(at.from!.slice(5, 7));
    return ofMonths(Number(at.from!.slice(0, 4)), first, first + 2);
  }
  if (unit === "year") return ofYear(year + step);
  if (unit === "decade") return ofDecade(10 * (Math.floor(year / 10) + step));
  return ofCentury(Math.floor(year / 100) + 1 + step);
}

export function season(at: Place, word: string, qualifier: string, year: number | null): Interval | null {
  const s = SEASONS.get(word.toLowerCase())!;
  if (year !== null) return Number.isNaN(year) ? null : ofSeason(year, s);
  at.yearless((y) => ofSeason(y, s));
  if (at.anchor === null) return null;
  const now = iso(at.anchor);
  const candidates = [-2, -1, 0, 1].map((d) => ofSeason(yearOf(at.anchor!) + d, s));
  const turn = turnOf(qualifier);
  if (turn > 0 || (turn === 0 && at.tense() === "future")) return candidates.find((c) => c.to! >= now)!;
  const past = candidates.filter((c) => (/last/i.test(qualifier) ? c.to! < now : c.from! <= now));
  return past[past.length - 1]!;
}

/** Three months of a calendar year; without a year, the nearest by the tense. */
export function quarterly(at: Place, q: number, year: number | null): Interval | null {
  const make = (y: number) => ofMonths(y, 3 * q - 2, 3 * q);
  // "third-quarter profit fell" tells of one that has begun
  const begun = (y: number) => (at.tense() === "past" && dayOf(make(y).from)! > at.anchor! ? null : make(y));
  if (year !== null) return Number.isNaN(year) ? null : make(year);
  at.yearless(make);
  return nearest(at, begun);
}
