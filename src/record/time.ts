/** A time expression and the interval it stands for. */
import type { Span } from "./span.ts";

/** How exactly the words place it. `about`: a width that the tool chose; `open`: one side is not given. */
export type Precision =
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "range"
  | "about"
  | "open";

/** Why a time could not be placed, as a reader is told. */
export const UNRESOLVED = {
  "no-document-date": "the article gives no date to count from",
  "nothing-before": "it leans on a time that the text has not named",
  "no-such-day": "no calendar has this day",
  "no-such-hour": "no clock shows this hour",
  midnight: "midnight belongs to two days",
  "day-or-month-first": "it can be read day first or month first",
  "moving-feast": "its day changes from year to year",
  "differs-by-country": "its day differs by country",
  recurs: "it comes again and again",
  "how-long": "it tells how long, not when",
  "before-year-1": "it lies before the year 1",
  "too-vague": "the words give no number",
} as const;
export type Unresolved = keyof typeof UNRESOLVED;

export interface Time {
  /** The expression as it stands. */
  readonly text: string;
  readonly span: Span | null;
  /** ISO 8601-2 (EDTF), or null when it cannot be resolved; `from` and `to` are then null too. */
  readonly edtf: string | null;
  /** First and last day that it can mean, `YYYY-MM-DD`; an open side is null. */
  readonly from: string | null;
  readonly to: string | null;
  /** Absent when it is not resolved. */
  readonly precision?: Precision;
  /** The day counted from, `YYYY-MM-DD`: the article's, or one just spoken of. Absent when the words need none. */
  readonly anchor?: string;
  /** Which way the words around it point, where that chose the value. */
  readonly tense?: "past" | "future";
  /** Why `edtf` is null. */
  readonly unresolved?: Unresolved;
}
