/**
 * How exactly the words place a time, read off its EDTF: "2017-06" → month, "2017-06-17/2017-06-18" → weekend,
 * "2017-05-08~/2017-06-19~" → about. Of what is open on a side: open.
 */
import type { Precision } from "../../record/time.ts";
import { dayOf, type Interval, weekday } from "./calendar.ts";

const FORMS: readonly (readonly [RegExp, Precision])[] = [
  [/~/, "about"],
  [/\.\./, "open"],
  [/T\d\d:00:00$/, "hour"],
  [/T/, "minute"],
  [/^\d{4}-\d\d-\d\d$/, "day"],
  [/^\d{4}-2[1-4]$/, "season"],
  [/^\d{4}-\d\d$/, "month"],
  [/^\d{4}$/, "year"],
  [/^\d{3}X$/, "decade"],
  [/^\d\dXX$/, "century"],
];

export function precisionOf(interval: Interval): Precision {
  const form = FORMS.find(([pattern]) => pattern.test(interval.edtf))?.[1];
  if (form) return form;
  const from = dayOf(interval.from)!;
  const days = dayOf(interval.to)! - from;
  if (days === 1 && weekday(from) === 5) return "weekend";
  if (days === 6 && weekday(from) === 0) return "week";
  return /^\d{4}-(?:01\/\d{4}-03|04\/\d{4}-06|07\/\d{4}-09|10\/\d{4}-12)$/.test(interval.edtf) && days < 92
    ? "quarter"
    : "range";
}
