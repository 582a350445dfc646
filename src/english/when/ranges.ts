/**
 * Expressions of a sentence → times: "from X to Y" and "between X and Y" are one; "since X", "until X", "by X", "before
 * X", "after X", "X onwards" open a side. A year that the later part names holds for the earlier: "from March to June 2016".
 */
import type { Reading, Sentence } from "../../record/reading.ts";
import { about, after, before, dayOf, type Interval, ofDay, ofDays, since, span, upTo } from "./calendar.ts";
import type { Expression } from "./expressions.ts";
import { away, sane, weekDayBeside, wholeUnit } from "./reckon.ts";
import { N, W } from "./row.ts";
import { pointAway } from "./stretches.ts";
import { tokenFrom } from "./tense.ts";
import { countOf } from "./words.ts";

const TO = /^,? (?:to|until|till|through|up to) (?:the )?(?:about |around )?$|^ ?[-–—] ?$/;
const LIST = /^(?:,| and|, and| or|, or| &) (?:on |in |the )*$/;
/** "moved from Monday to Friday" is no range. */
const MOVED =
  /\b(?:mov|postpon|delay|shift|reschedul|chang|push|brought|bring|put|defer|adjourn)\p{L}*\b[^.;–—]{0,40}\bfrom (?:the )?$/iu;

/** `text`: the sentence or a window of it, which begins at `from`. */
export function joined(
  found: readonly Expression[],
  text: string,
  from: number,
  reading: Reading,
  sentence: Sentence,
): Expression[] {
  const listed = withYears(found, text, from);
  const out: Expression[] = [];
  for (let i = 0; i < listed.length; i++) {
    const time = listed[i]!;
    const next = listed[i + 1];
    const range = next ? rangeOf(time, next, text, from) : null;
    if (range) i++;
    const free = out.at(-1)?.end ?? from;
    out.push(
      range ??
        stretchBeside(time, text, from, free) ??
        offset(time, text, from, free) ??
        opened(time, text, from, free, reading, sentence),
    );
  }
  return out;
}

/** A list takes the year that its last part names: "on 3 May and 5 June 2016". */
function withYears(found: readonly Expression[], text: string, from: number): Expression[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const time = out[i]!;
    const next = out[i + 1]!;
    if (!time.inYear || next.year === null || !LIST.test(text.slice(time.end - from, next.start - from))) continue;
    const interval = time.inYear(next.year);
    if (interval) out[i] = { ...time, interval, why: null, anchor: null, tense: null, year: next.year };
  }
  return out;
}

function rangeOf(a: Expression, b: Expression, text: string, from: number): Expression | null {
  const gap = text.slice(a.end - from, b.start - from).toLowerCase();
  const lead = text.slice(Math.max(0, a.start - from - 60), a.start - from);
  if (!(TO.test(gap) || (/^ and (?:the )?$/.test(gap) && /\bbetween (?:the )?(?:about |around )?$/i.test(lead))))
    return null;
  if (MOVED.test(lead)) return null;
  const last = b.interval;
  const first = a.inYear && b.year !== null ? inOrder(a.inYear, last!) : a.interval;
  if (!first?.from || !last?.to) return first || last ? null : { ...a, end: b.end };
  const [left, right] = first.from <= last.to ? [first, last] : reordered(a, b);
  if (!left.from || !right.to || left.from > right.to) return null;
  const word = /\b(?:from|between) (?:the )?$/i.exec(lead);
  return {
    ...a,
    start: word && /^from/i.test(word[0]) ? a.start - word[0].length : a.start,
    end: b.end,
    interval: span(left, right),
    why: null,
    anchor: a.anchor ?? b.anchor,
    tense: a.tense ?? b.tense,
    inYear: null,
    year: b.year,
  };
}

/** The value in the year of what it leads to, or in the year before when it would lie behind it. */
function inOrder(inYear: NonNullable<Expression["inYear"]>, end: Interval): Interval | null {
  const year = Number(end.to!.slice(0, 4));
  const same = inYear(year);
  return same?.from && same.from <= end.to! ? same : inYear(year - 1);
}

/** "from Friday to Monday", "from November to February": one of the two lies a week or a year from where it stands alone. */
function reordered(a: Expression, b: Expression): readonly [Interval, Interval] {
  if (a.inYear) return [inOrder(a.inYear, b.interval!) ?? a.interval!, b.interval!];
  const week = (interval: Interval, days: number): Interval =>
    interval.from === interval.to ? ofDay(dayOf(interval.from)! + days) : interval;
  return b.tense === "future" ? [a.interval!, week(b.interval!, 7)] : [week(a.interval!, -7), b.interval!];
}

/** "the week of March 6". */
const WEEK_OF = /\bthe week of (?:the )?$/i;
/** "the nine months ended Sept. 30", "the year to March": how long before, and how much of it. */
const ENDED = new RegExp(
  `\\b(?:the )?(?:(${N}) )?(half[- ]year|half|week|month|quarter|year)s? (?:that )?(?:ended|ending|to|through|up to) (?:on )?$`,
  "i",
);

/** "the week of March 6", "the nine months ended Sept. 30": the stretch that the time behind it is part of. */
function stretchBeside(time: Expression, text: string, from: number, free: number): Expression | null {
  const { interval } = time;
  if (!interval?.from || !interval.to) return null;
  const lead = text.slice(Math.max(0, free - from, time.start - from - 48), time.start - from);
  const made = (at: number, value: Interval): Expression => ({
    ...time,
    start: time.start - (lead.length - at),
    interval: value,
    inYear: null,
    year: null,
  });
  const week = WEEK_OF.exec(lead);
  if (week && interval.from === interval.to) return made(week.index, wholeUnit(dayOf(interval.from)!, 0, "week"));
  const ended = ENDED.exec(lead);
  if (!ended) return null;
  const [n, most] = ended[1] ? countOf(ended[1]) : [1, 1];
  const unit = ended[2]!.toLowerCase().slice(0, 4) === "half" ? "half" : ended[2]!.toLowerCase();
  if (n !== most || !sane(n, unit === "half" ? "year" : unit)) return null;
  const last = dayOf(interval.to)!;
  const first = unit === "half" ? away(last + 1, -6 * n, "month") : away(last + 1, -n, unit);
  return made(ended.index, ofDays(first, last));
}

const OFFSET = new RegExp(
  `(?:\\b(?:more than |about |some |just |only )?(${N}) |\\bthe )(day|night|week|weekend|month|year|${W})(?:s)? (before|after) (?:the )?$`,
  "i",
);

/** "two days before Christmas", "the day after Sunday's vote": counted from the time behind it. */
function offset(time: Expression, text: string, from: number, free: number): Expression | null {
  const { interval } = time;
  if (!interval?.from || !interval.to) return null;
  const lead = text.slice(Math.max(0, free - from, time.start - from - 48), time.start - from);
  const m = OFFSET.exec(lead);
  if (!m) return null;
  const side = m[3]!.toLowerCase() === "after" ? 1 : -1;
  const edge = dayOf(side > 0 ? interval.to : interval.from)!;
  const [n, most] = m[1] ? countOf(m[1]) : [1, 1];
  const unit = m[2]!.toLowerCase().replace("night", "day");
  if (!sane(most, unit === "weekend" ? "week" : unit in { day: 1, week: 1, month: 1, year: 1 } ? unit : "week"))
    return null;
  const value = unit.endsWith("day")
    ? unit === "day"
      ? n === most
        ? ofDay(edge + side * n)
        : about(...ordered(edge + side * n, edge + side * most))
      : weekDayBeside(edge, unit, side)
    : unit === "weekend" || !m[1]
      ? wholeUnit(edge, side, unit)
      : pointAway(edge, [n, most], unit, side);
  return { ...time, start: time.start - (lead.length - m.index), interval: value, inYear: null, year: null };
}
const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

const RANGED = / (?:to|through|until) |\d ?[-–] ?\d/;
const OPERATOR =
  /\b(since|until|till|by|before|after|from|as of|as from|through|prior to|up to|no later than|starting|beginning|effective)(?: (?:on|in|from|around|about|at|at least|late|early|late on|early on))? (?:the )?(?:year )?$/;
const OPEN: Readonly<Record<string, (i: Interval) => Interval>> = {
  since,
  from: since,
  "as of": since,
  "as from": since,
  starting: since,
  beginning: since,
  effective: since,
  until: upTo,
  till: upTo,
  by: upTo,
  through: upTo,
  "up to": upTo,
  "no later than": upTo,
  before,
  "prior to": before,
  after,
};

/** The time with a side open, where a word before or behind opens one. */
function opened(
  time: Expression,
  text: string,
  from: number,
  free: number,
  reading: Reading,
  sentence: Sentence,
): Expression {
  const behind = text.slice(time.end - from, time.end - from + 24);
  const onwards = /^(?:,? (?:onwards?|and after|or after|or later)\b)/i.exec(behind);
  if (onwards) return open(time, since, time.start, time.end + onwards[0].length);
  const lead = text.slice(Math.max(0, free - from, time.start - from - 32), time.start - from).toLowerCase();
  const operator = OPERATOR.exec(lead);
  if (!operator || time.interval?.from === null || time.interval?.to === null) return time;
  const word = operator[1]!;
  // "from 3 to 5 June", taken as one by its row
  if (word === "from" && RANGED.test(text.slice(time.start - from, time.end - from)))
    return { ...time, start: time.start - (lead.length - operator.index) };
  // "rose from a year earlier", "down from the year-ago quarter": compared with it
  if (word === "from" && /\b(?:ago|earlier)\b/.test(text.slice(time.start - from, time.end - from))) return time;
  // "by Tuesday's blast", "after the 2014 election": the noun is dated, not the clause
  if (/^'s? /.test(behind) && word !== "since") return time;
  if (isAttributive(time, lead, text, from, reading, sentence)) return time;
  if (word === "from" && MOVED.test(text.slice(Math.max(0, time.start - from - 60), time.start - from))) return time;
  if (word === "from" && ofThatTime(time, operator.index, lead, reading, sentence)) return time;
  const edge = word === "before" && /^(?:the )?(?:end|beginning|start|close)/i.test(text.slice(time.start - from));
  // "before the end of the month" is up to it
  return open(time, edge ? upTo : OPEN[word]!, time.start - (lead.length - operator.index), time.end);
}

const open = (time: Expression, side: (i: Interval) => Interval, start: number, end: number): Expression => ({
  ...time,
  start,
  end,
  interval: time.interval && side(time.interval),
});

function isAttributive(
  time: Expression,
  lead: string,
  text: string,
  from: number,
  reading: Reading,
  sentence: Sentence,
): boolean {
  if (!/\bthe $/.test(lead) && !/^the /i.test(text.slice(time.start - from, time.end - from))) return false;
  const next = reading.tokens[tokenFrom(reading, sentence, time.end)];
  return (
    next !== undefined &&
    next.start === time.end + 1 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
    text[next.start - from - 1] === " "
  );
}

/** "a letter from 2011" is of that year; "shut from Monday" begins there. */
function ofThatTime(time: Expression, at: number, lead: string, reading: Reading, sentence: Sentence): boolean {
  const word = tokenFrom(reading, sentence, time.start - lead.length + at) - 1;
  return word >= sentence.first && /^(?:NOUN|PROPN|NUM)$/.test(reading.tokens[word]!.pos) && time.tense !== "future";
}
