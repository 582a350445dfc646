/** Invented sentences → the times found in them, counted from Monday 2017-06-19 unless told otherwise: "words → edtf". */

import { expect, test } from "vitest";
import { dayOf } from "../../../src/english/when/calendar.ts";
import { timeOf, timesOf } from "../../../src/english/when/when.ts";
import { readingOf } from "../../../src/read/sentences.ts";
import type { Time } from "../../../src/record/time.ts";

export const MONDAY = dayOf("2017-06-19");

export function times(text: string, anchor: number | null = MONDAY, part?: "headline"): Time[] {
  const reading = readingOf(text, part);
  return timesOf(reading, anchor).map((t) => timeOf(reading, t));
}

/** An unresolved time shows its reason in angle brackets. */
export const shown = (text: string, anchor?: number | null, part?: "headline"): string[] =>
  times(text, anchor, part).map((t) => `${t.text} → ${t.edtf ?? `<${t.unresolved}>`}`);

/** A test for each sentence, counted from `MONDAY`: its times, as `shown` gives them. */
export const eachShows = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows)("%s", (text, want) => {
    expect(shown(text)).toEqual(want);
  });

/** ISO 8601-2 levels 0 and 1, as far as the rules write them: hours, days, months, years, seasons, decades, centuries, `~`, intervals, open sides. */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?|\d{4}-2[1-4]|\d{3}X|\d\dXX|\d{4}-\d\d-\d\dT\d\d:\d\d:00`;
export const EDTF = new RegExp(String.raw`^(?:(?:${DATE})|(?:${DATE}|\.\.)/(?:${DATE}|\.\.))$`);
