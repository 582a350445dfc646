/**
 * The hour beside a day: "Friday 16 June at 3:43 p.m." → 2017-06-16T15:43:00. An hour without a day is no time here: which
 * day it is of, the words do not tell.
 */
import type { Unresolved } from "../../record/time.ts";

export interface Clock {
  /** UTF-16 units of the text that the hour takes, before the day or behind it. */
  readonly length: number;
  /** `15:43:00`, or why it is none. */
  readonly at: string | { readonly why: Unresolved };
}

const HOUR =
  "(\\d{1,2})(?:[:.](\\d{2}))? ?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)|(\\d{1,2})[:.](\\d{2})(?: ?(?:hours|hrs|o'clock))?|(\\d{2})(\\d{2})(?: ?(?:hours|hrs|GMT|UTC|local time))|(\\d{1,2}) o'clock|(noon)";
const ZONE = "(?: ?(?:local time|GMT|UTC|EST|EDT|CET|CEST|BST|IST))?";
const BEHIND = new RegExp(`^(?:,? (?:at |just before |just after )?|, )(?:${HOUR})${ZONE}(?![\\w:]|[.,]\\d)`, "i");
const BEFORE = new RegExp(`(?:\\bat )?(?<![\\d:.$€£])\\b(?:${HOUR})${ZONE},? (?:on )?$`, "i");

/** Behind a day: up to 40 units of text after it. */
export const clockBehind = (after: string): Clock | null => clockOf(BEHIND.exec(after));
/** Before a day: up to 40 units of text before it. */
export const clockBefore = (before: string): Clock | null => clockOf(BEFORE.exec(before));

function clockOf(m: RegExpExecArray | null): Clock | null {
  if (!m) return null;
  const half = m[3]?.[0]?.toLowerCase();
  let hour = m[9] ? 12 : Number(m[1] ?? m[4] ?? m[6] ?? m[8]);
  const minute = Number(m[2] ?? m[5] ?? m[7] ?? 0);
  const length = m[0].length;
  if (hour > (half ? 12 : 23) || minute > 59 || (half && hour === 0)) return { length, at: { why: "no-such-hour" } };
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  return { length, at: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00` };
}
