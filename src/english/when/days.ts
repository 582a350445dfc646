/** Days that name their place in the calendar. "on Friday 16 June" → 2017-06-16; "the second Monday of May 2016" → 2016-05-09. */
import { day, dayOf, ofDay, span, weekday } from "./calendar.ts";
import { capital, month, monthDay, monthly, turned, turnOf, wholeUnit } from "./reckon.ts";
import { D, M, OF_YEAR, type Rule, row, type Value, W, WS, Y } from "./row.ts";
import { DIGIT, MONTH, NOTED, UNIT_WORD, WEEKDAY, YEAR } from "./trigger.ts";
import { ORDINALS, WEEKDAYS } from "./words.ts";

const ORDINAL = [...ORDINALS.keys()].join("|");

/** "98" → 1998, "17" → 2017: news tells more of the last century than of the middle of this one. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) > 40 ? 1900 : 2000);

export const DAY_RULES: readonly Rule[] = [
  row(
    "iso day",
    [YEAR],
    `(${Y})-(\\d{2})-(\\d{2})(?:T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?`,
    (m) => {
      const n = day(Number(m[1]), Number(m[2]), Number(m[3]));
      return n === null ? { why: "no-such-day" } : ofDay(n);
    },
    "ISO 8601",
  ),
  row(
    "day range in a month",
    [DIGIT, MONTH],
    `(?:(${D})(?: to | through | until |-|–| [-–] | and )(?:the )?(${D}) (?:of )?(${M})|(${M}) (${D})(?: to | through | until |-|–| [-–] | and )(?:the )?(${D}))(?:,? (${Y})(?!\\d)| (last|this|next) year)?(?! (?:${M})\\b)`,
    (m, at) => {
      const name = m[3] ?? m[4]!;
      if (!capital(name)) return undefined;
      const year = turned(at, m[7], m[8]);
      const end = monthDay(at, month(name), Number.parseInt(m[2] ?? m[6]!, 10), year);
      if (!end || "why" in end) return end;
      const begin = monthDay(at, month(name), Number.parseInt(m[1] ?? m[5]!, 10), Number(end.from!.slice(0, 4)));
      return begin && !("why" in begin) && begin.from! <= end.from! ? span(begin, end) : { why: "no-such-day" };
    },
    "“June 3-5”, “3 to 5 June”",
    (m, before) =>
      !/\band\b/i.test(m[0]) ||
      /\bbetween (?:the )?$/.test(before) ||
      /^\d|^\p{L}+\.? \d+(?:st|nd|rd|th)? and \d+(?:,? \d{4})?$/u.test(m[0]),
  ),
  row(
    "day of a month",
    [DIGIT, MONTH],
    `(?:(${W}|${WS}),? )?(?:(last|next) )?(?:(?:the )?(${D})(?: day)?(?: of)?[ -](${M})|(${M}) (?:the )?(${D}))(?:(?:,? (?:in )?|-)(${Y})(?!\\d)|,? '(\\d\\d)(?!\\d)|,? (last|this|next|the previous|the following) year)?`,
    (m, at) => {
      const name = m[4] ?? m[5]!;
      if (!capital(name)) return undefined;
      const short = m[8] ? String(fullYear(m[8])) : m[7];
      const date = Number.parseInt(m[3] ?? m[6]!, 10);
      const named = m[1] && WEEKDAYS.has(m[1].toLowerCase()) ? m[1] : undefined;
      return monthDay(at, month(name), date, turned(at, short, m[9]), m[2], named);
    },
    "“March 4”, “the 4th of March 2031”; a day that does not exist stays unresolved; a weekday beside it chooses the year",
    // "in May 20 people died": the number counts them
    (m, before, after) =>
      !(m[6] && !m[7] && !m[9] && /\bin $/.test(before) && /^ \p{Ll}/u.test(after) && !/(?:st|nd|rd|th)$/.test(m[6])),
  ),
  row(
    "no day of that month",
    [DIGIT, MONTH],
    `(?:on|since|until|by|before|after|dated) (?:the )?(?:(?:3[2-9]|[4-9]\\d|0?0)(?:st|nd|rd|th)?(?: of)? (${M})|(${M}) (?:3[2-9]|[4-9]\\d|0?0)(?:st|nd|rd|th)?)(?:,? ${Y})?`,
    (m) => (capital(m[1] ?? m[2]) ? { why: "no-such-day" } : undefined),
    "“on 45 March” names no day",
  ),
  row(
    "weekday of a month",
    [WEEKDAY],
    `the (${ORDINAL}) (${W}) (?:of|in) (?:(${M})(?:${OF_YEAR})?|(the|this|last|next|that) month)`,
    (m, at) => {
      const whole = m[3]
        ? monthly(at, month(m[3]), turned(at, m[4], m[5]))
        : m[6]!.toLowerCase() === "that"
          ? at.back()
          : at.anchor === null
            ? null
            : wholeUnit(at.anchor, turnOf(m[6]!), "month");
      if (!whole) return null;
      const nth = ORDINALS.get(m[1]!.toLowerCase())!;
      const w = WEEKDAYS.get(m[2]!.toLowerCase())!;
      const first = dayOf(whole.from)!;
      const last = dayOf(whole.to)!;
      const n =
        nth === 0 ? last - ((weekday(last) - w + 7) % 7) : first + ((w - weekday(first) + 7) % 7) + 7 * (nth - 1);
      return n >= first && n <= last ? ofDay(n) : { why: "no-such-day" };
    },
    "“the first Monday in June”",
  ),
  row(
    "bare day of a month",
    [DIGIT, UNIT_WORD],
    `the (${D}) of (?:the|this|last|next) month`,
    (m, at) => {
      if (at.anchor === null) return null;
      const whole = wholeUnit(at.anchor, turnOf(m[0]), "month");
      const n = dayOf(whole.from)! + Number.parseInt(m[1]!, 10) - 1;
      return n <= dayOf(whole.to)! ? ofDay(n) : { why: "no-such-day" };
    },
    "“the 4th of this month”",
  ),
  row(
    "day in figures, year first",
    [NOTED],
    `(${Y})([/.])(\\d{1,2})\\2(\\d{1,2})`,
    (m) => inFigures(m[1]!, Number(m[3]), Number(m[4])),
    "“2031/3/14”",
    apart,
  ),
  row(
    "day in figures",
    [NOTED],
    `(\\d{1,2})([/.])(\\d{1,2})\\2(${Y}|\\d\\d)`,
    (m) => {
      const [first, second] = [Number(m[1]), Number(m[3])];
      if (first <= 12 && second <= 12 && first !== second) return { why: "day-or-month-first" };
      return first > 12 ? inFigures(m[4]!, second, first) : inFigures(m[4]!, first, second);
    },
    "“14.3.2031”, “3/14/31”; 3/4/2031 is March in one country and April in another, and the text alone does not tell",
    // "release 1.2.14"
    (m, before, after) => apart(m, before, after) && !/^\d\.\d+\.\d\d$/.test(m[0]),
  ),
];

/** "10.0.13.2031", "1/2/3/31": parts of something longer. */
function apart(_: RegExpMatchArray, before: string, after: string): boolean {
  return !/\d[/.]$/.test(before) && !/^[/.]\d/.test(after);
}

/** Figures that can be no month or day are no date: "24/25/26". */
function inFigures(year: string, month: number, date: number): Value {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const n = day(fullYear(year), month, date);
  return n === null ? { why: "no-such-day" } : ofDay(n);
}
