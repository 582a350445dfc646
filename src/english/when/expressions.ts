/**
 * One sentence → the time expressions in it, each for itself: "from March to June 2016" gives March and June 2016; ranges
 * are made of them in `ranges.ts`. Rows claim their words in the order of the grammar; values are told in the order of the
 * text, so that "the next day" knows what was spoken of before.
 */
import type { Reading, Sentence } from "../../record/reading.ts";
import type { Unresolved } from "../../record/time.ts";
import { dayOf, type Interval, yearOf } from "./calendar.ts";
import { clockBefore, clockBehind } from "./clock.ts";
import type { Place } from "./place.ts";
import { precisionOf } from "./precision.ts";
import type { Rule, Value } from "./row.ts";
import { RULES } from "./rules.ts";
import { type Tense, tenseAt } from "./tense.ts";

export interface Expression {
  /** UTF-16 units of the reading. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly interval: Interval | null;
  readonly why: Unresolved | null;
  /** The day counted from, when one was. */
  readonly anchor: number | null;
  readonly tense: Tense | null;
  /** The value in a year that a later word gives; null when it names its own. */
  readonly inYear: ((year: number) => Interval | null) | null;
  /** The year that it names itself beside a month or day; null when it names none. */
  readonly year: number | null;
}

/** A time spoken of this many units back still answers "that afternoon"; a year, "on 5 March" behind "3 May 1998". */
const REACH = 300;
/** How much text around a match the rules may look at. */
const AROUND = 40;

/** A birth, or a date that another is only measured by ("the worst since December 2008"), sets no scene for what follows. */
const NO_SCENE = /\bborn\b|\b(?:since|than|until|till|from|by|before|as in) (?:the )?$/i;

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly value: (at: Place) => Value;
}

/** `text`: the sentence or a window of it, apostrophes straightened, which begins at `from`; `bits`: its triggers. */
export function expressionsIn(
  reading: Reading,
  sentence: Sentence,
  text: string,
  from: number,
  bits: number,
  anchor: number | null,
  earlier: readonly Expression[],
): Expression[] {
  const found: Expression[] = [];
  const recent = earlier.slice(-8);
  const claimed = claims(text, bits);
  for (const [i, claim] of claimed.entries()) {
    const place = new Asking(reading, sentence, text, from, claim, anchor, [...recent, ...found.slice(-8)]);
    const value = claim.value(place);
    if (value === undefined) continue;
    const room = claimed[i + 1]?.start ?? text.length;
    found.push(withClock(place.made(value), text, from, found.at(-1)?.end ?? from, room));
  }
  return found;
}

function claims(text: string, bits: number): Claim[] {
  const made: Claim[] = [];
  const taken = (start: number, end: number) => made.some((c) => c.start < end && start < c.end);
  for (const rule of RULES) {
    if (!rule.needs.every((mask) => bits & mask)) continue;
    rule.pattern.lastIndex = 0;
    for (let m = rule.pattern.exec(text); m; m = rule.pattern.exec(text)) {
      const start = m.index;
      const end = start + m[0].length;
      if (taken(start, end) || !allows(rule, m, text, end)) {
        rule.pattern.lastIndex = start + 1;
        continue;
      }
      const match = m;
      made.push({ start, end, value: (at) => rule.value(match, at) });
    }
  }
  return made.sort((a, b) => a.start - b.start);
}

const lookBack = (text: string, start: number): string => text.slice(Math.max(0, start - AROUND), start).toLowerCase();
const allows = (rule: Rule, m: RegExpExecArray, text: string, end: number): boolean =>
  !rule.guard || rule.guard(m, lookBack(text, m.index), text.slice(end, end + AROUND));

/** The place of one claim; a class, since one is made for every match and closures would cost more than the rules. */
class Asking implements Place {
  readonly before: string;
  readonly after: string;
  readonly #reading: Reading;
  readonly #sentence: Sentence;
  readonly #start: number;
  readonly #end: number;
  readonly #day: number | null;
  readonly #near: readonly Expression[];
  #asked = false;
  #told = false;
  #leans = false;
  #base: number | null = null;
  #tense: Tense | null | undefined;
  #inYear: Expression["inYear"] = null;

  constructor(
    reading: Reading,
    sentence: Sentence,
    text: string,
    from: number,
    claim: Claim,
    anchor: number | null,
    earlier: readonly Expression[],
  ) {
    this.#reading = reading;
    this.#sentence = sentence;
    this.#start = from + claim.start;
    this.#end = from + claim.end;
    this.#day = anchor;
    this.#near = earlier;
    this.before = lookBack(text, claim.start);
    this.after = text.slice(claim.end, claim.end + AROUND);
  }

  get anchor(): number | null {
    this.#asked = true;
    return this.#day;
  }

  tense(): Tense | null {
    if (this.#tense === undefined) this.#tense = tenseAt(this.#reading, this.#sentence, this.#start, this.#end);
    return this.#tense;
  }

  back(): Interval | null {
    return this.#last((interval) => !/^(?:about|open)$/.test(precisionOf(interval)));
  }

  backDay(): number | null {
    const found = this.#last((interval) => interval.from === interval.to);
    return found && dayOf(found.from);
  }

  #last(fits: (interval: Interval) => boolean): Interval | null {
    this.#leans = true;
    const found = this.#near.findLast(
      ({ end, interval }) =>
        this.#start - end <= REACH && interval?.from != null && interval.to !== null && fits(interval),
    );
    this.#base = found ? dayOf(found.interval!.from) : null;
    return found?.interval ?? null;
  }

  told(): number | null {
    const dated = this.#near.findLast(
      (e) => e.paragraph === this.#sentence.paragraph && e.year !== null && this.#start - e.end <= REACH,
    );
    if (!dated || this.#day === null || dated.year! >= yearOf(this.#day) - 1) return null;
    if (NO_SCENE.test(this.#reading.text.slice(Math.max(0, dated.start - AROUND), dated.start))) return null;
    this.#told = true;
    return dated.year;
  }

  yearless(value: (year: number) => Interval | null): void {
    this.#inYear = value;
  }

  made(value: Exclude<Value, undefined>): Expression {
    const interval = value && !("why" in value) ? value : null;
    const missing = this.#leans ? "nothing-before" : "no-document-date";
    const names = interval && !this.#inYear && !this.#asked && !this.#leans && /^\d{4}-/.test(interval.edtf);
    return {
      start: this.#start,
      end: this.#end,
      paragraph: this.#sentence.paragraph,
      interval,
      why: value === null ? missing : "why" in value ? value.why : null,
      anchor:
        !interval || this.#told
          ? null
          : this.#leans && this.#base !== null
            ? this.#base
            : this.#asked
              ? this.#day
              : null,
      tense: (interval && this.#tense) ?? null,
      inYear: this.#inYear,
      year: names ? Number(interval.from!.slice(0, 4)) : null,
    };
  }
}

/** An hour beside a day belongs to it. */
function withClock(e: Expression, text: string, from: number, free: number, room: number): Expression {
  const day = e.interval;
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day.edtf)) return e;
  const behind = clockBehind(text.slice(e.end - from, Math.min(room, e.end - from + AROUND)));
  const clock = behind ?? clockBefore(text.slice(Math.max(0, free - from, e.start - from - AROUND), e.start - from));
  if (!clock) return e;
  const [start, end] = behind ? [e.start, e.end + clock.length] : [e.start - clock.length, e.end];
  if (typeof clock.at !== "string")
    return { ...e, start, end, interval: null, why: clock.at.why, anchor: null, tense: null };
  return { ...e, start, end, interval: { ...day, edtf: `${day.edtf}T${clock.at}` } };
}
