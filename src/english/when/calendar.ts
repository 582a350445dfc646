/**
 * Days as whole numbers (days since 1970-01-01, proleptic Gregorian, no time zone), and spans of days as EDTF.
 * `day(2017, 6, 19)` is a Monday; `ofMonth(2017, 6)` is `{edtf: "2017-06", from: "2017-06-01", to: "2017-06-30"}`.
 */

/** What a time expression stands for. An open side has no day. */
export interface Interval {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
}

const DAY = 86_400_000;

/** The day's number, or null for a day that no calendar has (31 February) and for years outside 1 to 9999. */
export function day(year: number, month: number, date: number): number | null {
  if (!(year >= 1 && year <= 9999)) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? Math.round(at.getTime() / DAY) : null;
}

/** `2017-06-19` or a longer ISO date-time → its day as stated; null for anything else. */
export function dayOf(iso: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? "");
  return parts && day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function iso(n: number): string {
  const at = new Date(n * DAY);
  return `${four(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

export const two = (n: number): string => String(n).padStart(2, "0");
export const four = (n: number): string => String(n).padStart(4, "0");
/** 0 Monday … 6 Sunday. */
export const weekday = (n: number): number => (((n + 3) % 7) + 7) % 7;
export const yearOf = (n: number): number => new Date(n * DAY).getUTCFullYear();
export const monthOf = (n: number): number => new Date(n * DAY).getUTCMonth() + 1;
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const ofDay = (n: number): Interval => ({ edtf: iso(n), from: iso(n), to: iso(n) });
export const ofDays = (from: number, to: number): Interval =>
  from === to ? ofDay(from) : { edtf: `${iso(from)}/${iso(to)}`, from: iso(from), to: iso(to) };
/** `~`: the width of the doubt is ours, not the text's. */
export const about = (from: number, to: number): Interval => ({
  edtf: `${iso(from)}~/${iso(to)}~`,
  from: iso(from),
  to: iso(to),
});

export function ofYear(year: number): Interval {
  const y = four(year);
  return { edtf: y, from: `${y}-01-01`, to: `${y}-12-31` };
}

export const ofYears = (from: number, to: number, mark: "" | "~" = ""): Interval => ({
  edtf: from === to ? `${four(from)}${mark}` : `${four(from)}${mark}/${four(to)}${mark}`,
  from: `${four(from)}-01-01`,
  to: `${four(to)}-12-31`,
});

/** The decade that begins with a year ending in 0; EDTF writes an unknown digit as X. */
export const ofDecade = (year: number): Interval => ({
  ...ofYears(year, year + 9),
  edtf: `${four(year).slice(0, 3)}X`,
});
/** As news counts: the 20th century is 1900 to 1999. */
export const ofCentury = (n: number): Interval => ({
  ...ofYears(Math.max(1, 100 * (n - 1)), 100 * n - 1),
  edtf: `${two(n - 1)}XX`,
});

/** `month` may run past either end of the year: month 0 is December of the year before. */
export function ofMonth(year: number, month: number): Interval {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const stem = `${four(y)}-${two(m)}`;
  return { edtf: stem, from: `${stem}-01`, to: `${stem}-${two(lastOf(y, m))}` };
}

/** Northern seasons as EDTF writes them (21 spring to 24 winter); winter runs from December into the next year. */
export function ofSeason(year: number, season: 21 | 22 | 23 | 24): Interval {
  const first = { 21: 3, 22: 6, 23: 9, 24: 12 }[season];
  return { edtf: `${four(year)}-${season}`, from: ofMonth(year, first).from, to: ofMonth(year, first + 2).to };
}

/** From the first of some months to the last: quarters, halves. */
export const ofMonths = (year: number, first: number, last: number): Interval =>
  span(ofMonth(year, first), ofMonth(year, last));

/** From the first day of one to the last of the other. */
export const span = (a: Interval, b: Interval): Interval => ({
  edtf: `${ends(a.edtf)[0]}/${ends(b.edtf)[1]}`,
  from: a.from,
  to: b.to,
});

const ends = (edtf: string): [string, string] => {
  const [a, b] = edtf.split("/") as [string, string?];
  return [a, b ?? a];
};

/** Some time up to the end of it; some time from its start on. EDTF writes an open side as `..`. */
export const upTo = (a: Interval): Interval => ({ edtf: `../${ends(a.edtf)[1]}`, from: null, to: a.to });
export const since = (a: Interval): Interval => ({ edtf: `${ends(a.edtf)[0]}/..`, from: a.from, to: null });
/** Open on the far side only: before its first day, after its last. */
export const before = (a: Interval): Interval =>
  a.from === null ? a : { edtf: `../${iso(dayOf(a.from)! - 1)}`, from: null, to: iso(dayOf(a.from)! - 1) };
export const after = (a: Interval): Interval =>
  a.to === null ? a : { edtf: `${ends(a.edtf)[1]}/..`, from: a.to, to: null };
