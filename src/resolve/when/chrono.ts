/**
 * The home of chrono-node: one recogniser under our own grammar, asked only where a sentence holds a date word that no
 * rule of ours took. "on 6/19/2017" → that day. Only what chrono is certain of is taken; a day that it filled in is not. Our grammar
 * has every other form, so only its parsers of dates in numbers are used.
 */
import { createRequire } from "node:module";
import type { Chrono } from "chrono-node/en";
import type { Unresolved } from "../../record/time.ts";
import { day, type Interval, iso, ofDay, ofMonth } from "./calendar.ts";

export interface Dated {
  /** UTF-16 units into the text given. */
  readonly start: number;
  readonly end: number;
  /** null: recognised, but with no certain value; `why` tells. */
  readonly interval: Interval | null;
  readonly why?: Unresolved;
}

let made: Chrono | null = null;
/** Loaded at the first number that looks like a date, and with the parsers of numbers only: the whole of it costs 0.4 s. */
function chrono(): Chrono {
  if (made) return made;
  const en = createRequire(import.meta.url)("chrono-node/en") as typeof import("chrono-node/en");
  const parsers = en.strict.parsers.filter((p) => /Slash|ISO|YearMonthDay/.test(p.constructor.name));
  made = new en.Chrono({ parsers, refiners: [] });
  return made;
}

/** Dates in a text of at most a few hundred characters; `anchor` is the day it was written, or null. */
export function chronoDates(text: string, anchor: number | null): Dated[] {
  const reference = anchor === null ? undefined : new Date(`${iso(anchor)}T12:00:00Z`);
  return chrono()
    .parse(text, reference && { instant: reference, timezone: 0 })
    .flatMap((found) => {
      const { start } = found;
      const certain = (part: "year" | "month" | "day" | "weekday") => start.isCertain(part);
      if (!certain("month") && !certain("weekday") && !certain("day")) return [];
      const year = start.get("year");
      const month = start.get("month");
      const date = start.get("day");
      const slashes = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/.exec(found.text.trim());
      // 3/4/2017 is March in one country and April in another; the text alone does not tell.
      const ambiguous =
        slashes !== null && Number(slashes[1]) <= 12 && Number(slashes[2]) <= 12 && slashes[1] !== slashes[2];
      let interval: Interval | null = null;
      if (year !== null && month !== null && !ambiguous && (anchor !== null || certain("year"))) {
        const n = date === null ? null : day(year, month, date);
        if (certain("day") || certain("weekday")) interval = n === null ? null : ofDay(n);
        else interval = ofMonth(year, month);
      }
      const why: Unresolved = ambiguous
        ? "day-or-month-first"
        : anchor === null && !certain("year")
          ? "no-document-date"
          : "no-such-day";
      return [
        { start: found.index, end: found.index + found.text.length, interval, ...(interval === null && { why }) },
      ];
    });
}
