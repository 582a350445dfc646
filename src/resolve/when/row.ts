/** A row of the grammar of times: a pattern over one sentence (apostrophes straightened), what it stands for, and why. */
import type { Interval } from "./calendar.ts";
import type { Place } from "./reckon.ts";

export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** An interval; null when it is a time but cannot be placed; undefined when it is no time after all. */
  readonly value: (m: RegExpMatchArray, at: Place) => Interval | null | undefined;
  readonly reason: string;
}

/** Weekdays, months, days of a month, years, counts: parts of patterns. */
export const W = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const M =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";
export const D = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
export const Y = "(?:1[5-9]|20)\\d\\d";
export const N =
  "(?:\\d{1,4}|a few|a couple of|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|an?)";
export const PARTS = "(?: (?:morning|afternoon|evening|night))";
export const row = (name: string, pattern: string, value: Rule["value"], reason: string): Rule => ({
  name,
  pattern: new RegExp(`\\b(?:${pattern})(?![\\w])`, "gi"),
  value,
  reason,
});
