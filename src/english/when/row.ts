/** A row of the grammar of times: a pattern over one sentence (apostrophes straightened), what it stands for, and why. */
import type { Unresolved } from "../../record/time.ts";
import type { Interval } from "./calendar.ts";
import type { Place } from "./place.ts";
import { MONTH_WORDS, ONES, TEENS, TENS, WEEKDAY_WORDS } from "./words.ts";

/** An interval; a reason why there is none; null when what it counts from is missing; undefined when it is no time after all. */
export type Value = Interval | { readonly why: Unresolved } | null | undefined;

export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Bits of `trigger.ts`: a sentence that lacks all bits of one of these masks is not searched. */
  readonly needs: readonly number[];
  /** Asked before the match claims its words, so that a later row may have them. */
  readonly guard?: (m: RegExpMatchArray, before: string, after: string) => boolean;
  readonly value: (m: RegExpMatchArray, at: Place) => Value;
  readonly reason: string;
}

const any = (words: readonly string[]): string => words.join("|");
/** Weekdays, months, days of a month, years, counts, units: parts of patterns, none with a group. */
export const W = `(?:${WEEKDAY_WORDS})`;
/** Short weekdays stand only before a date. */
export const WS = "(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?)";
export const M = `(?:${MONTH_WORDS}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
export const D = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
export const Y = "(?:1\\d|20|21)\\d\\d";
const ONE = `(?:\\d{1,4}|\\d,\\d{3}|(?:${any(TENS)})(?:[- ](?:${any(ONES)}))?|${any(TEENS)}|${any(ONES)}|an?)`;
/** "two", "a few", "two to three", "10-15". */
export const N = `(?:(?:a )?few|(?:a )?couple(?: of)?|several|many|a dozen|a hundred|half an?|${ONE}(?:(?: to | or |-|–)${ONE})?)`;
export const UNIT = "(?:minute|hour|day|week|month|year|decade|centur)";
export const PART = "(?:morning|afternoon|evening|night|noon|lunchtime)";
/** "early June", "the end of July". */
export const PORTION =
  "(?:early|mid|late|(?:very )?(?:beginning|start|middle|end|close|height) of|end|(?:first|second|latter) half of)";
/** A year behind a month or season: "2016", "of 2016", "last year". Two groups. */
export const OF_YEAR = `(?:,? (?:of )?(${Y})(?![-–\\d]| ?(?:people|men|women|times)\\b)|,? (?:of )?(last|this|next|the previous|the following) year)`;

/** Behind "the day before": what follows is an event or a date, from which it counts. */
export const BESIDE_EVENT = /^ (?:\p{Lu}|\d|(?:the|a|an|his|her|its|their|he|she|it|they|we|i|after|before)\b)/u;

export const row = (
  name: string,
  needs: readonly number[],
  pattern: string,
  value: Rule["value"],
  reason: string,
  guard?: Rule["guard"],
): Rule => ({
  name,
  needs,
  pattern: new RegExp(`(?<![\\w$€£])(?:${pattern})(?!\\w)`, "gi"),
  value,
  reason,
  ...(guard && { guard }),
});
