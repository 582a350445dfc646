/** What a rule may ask about the place where it matched. What it asked is kept: that is what the value counted from. */
import type { Interval } from "./calendar.ts";

export interface Place {
  /** The day from which the article counts, or null. */
  readonly anchor: number | null;
  /** Up to 40 lower-case units before the match and after it. */
  readonly before: string;
  readonly after: string;
  /** Whether the words around look back or ahead; null when they do neither. */
  tense(): "past" | "future" | null;
  /** The time last spoken of shortly before, one with both ends; null when there is none. */
  back(): Interval | null;
  /** The same, if it is one day: its number. */
  backDay(): number | null;
  /** The year of a date named with its year shortly before, in the same paragraph; null when there is none. */
  told(): number | null;
  /** How the value changes if a later word gives the year ("from March to June 2016"). */
  yearless(value: (year: number) => Interval | null): void;
}
