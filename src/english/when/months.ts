/** Months, seasons, quarters and halves. "in early June" → 2017-06-01/2017-06-10; "Q3 2016" → 2016-07/2016-09. */
import { dayOf, monthOf, ofDays, ofMonths, ofYears, weekday, yearOf } from "./calendar.ts";
import type { Place } from "./place.ts";
import { narrow } from "./portion.ts";
import { capital, month, monthly, quarterly, season, turned, turnOf } from "./reckon.ts";
import { M, N, OF_YEAR, PORTION, type Rule, row, type Value, Y } from "./row.ts";
import { EDGE, FISCAL, MONTH, NOTED, QUARTER, SEASON, TURN, UNIT_WORD } from "./trigger.ts";
import { countOf, ORDINALS } from "./words.ts";

/** Months that are words of their own: alone they need a word that leads in a time. */
const LED =
  /\b(?:in|of|since|until|till|by|last|next|this|from|to|before|after|during|late|early|mid|between|through|for|throughout|past|every)\s$|[(/–-]\s?$|^$|\b(?:ary|ch|il|may|ne|ly|ust|ber)(?:,| and| or| to| -| –) $/;

/** "the March vote", "began March with": before a common noun, and no march on or of something. */
const leads = (at: Place): boolean =>
  /\b(?:the|a|her|his|its|their|our|this|began|begin|ended|started|start) $/.test(at.before) &&
  /^ (?!(?:on|of|for|in|to|by|against|through|from|was|is|were|organi[sz]ers?)\b)\p{Ll}/u.test(at.after);

export const MONTH_RULES: readonly Rule[] = [
  row(
    "week or days of a month",
    [MONTH, UNIT_WORD],
    `the (first|second|third|fourth|last|final|opening) (?:(${N}) )?(days?|week|weekend)s? (?:of|in) (${M})(?:${OF_YEAR})?`,
    (m, at) => {
      if (!capital(m[4])) return undefined;
      const whole = monthly(at, month(m[4]!), turned(at, m[5], m[6]));
      if (!whole) return null;
      const first = dayOf(whole.from)!;
      const last = dayOf(whole.to)!;
      const nth = ORDINALS.get(m[1]!.toLowerCase()) ?? 1;
      // "the last days of May": a week of them
      const [n] = m[2] ? countOf(m[2]) : [/days$/i.test(m[3]!) ? 7 : 1];
      const size = /^day/i.test(m[3]!) ? 1 : 7;
      if (m[3]!.toLowerCase() === "weekend") {
        const saturday =
          nth === 0 ? last - ((weekday(last) + 2) % 7) : first + ((12 - weekday(first)) % 7) + 7 * (nth - 1);
        return ofDays(saturday, saturday + 1);
      }
      if (nth === 0) return ofDays(last - size * n + 1, last);
      return ofDays(first + size * (nth - 1), Math.min(last, first + size * (nth - 1 + n) - 1));
    },
    "“the first week of March”: its days 1 to 7",
  ),
  row(
    "part of a month",
    [MONTH],
    `(?:(?:the )?(${PORTION})(?:[ -]|(?<=early|late) in )(?:to[ -]late )?)?(?:(last|next|this|this past|this coming) )?(${M})(?:${OF_YEAR}|,? '(\\d\\d)(?!\\d))?`,
    (m, at) => {
      if (!capital(m[3])) return undefined;
      const bare = !m[1] && !m[2] && !m[4] && !m[5] && !m[6];
      // "March" and "May" name people and open sentences
      if (bare && /^(?:may|march|mar|sep|jan|jun)\b/i.test(m[3]!) && !LED.test(at.before) && !leads(at))
        return undefined;
      // "May the mayor leave?"
      if (bare && m[3] === "May" && at.before === "" && /^ (?:the|an?|he|she|it|they|we|i|you)\b/.test(at.after))
        return undefined;
      // "criticised by May"
      if (bare && /^(?:may|april|june|august)$/i.test(m[3]!) && /\p{L}(?:ed|en|wn|ht|ld) by $/u.test(at.before))
        return undefined;
      if (
        bare &&
        /^(?:april|june|august)$/i.test(m[3]!) &&
        /^ (?:\p{Lu}|\p{Ll}+ed\b|says?\b|said\b)/u.test(at.after) &&
        !LED.test(at.before)
      )
        return undefined;
      const short = m[6] ? String(Number(m[6]) > 40 ? 1900 + Number(m[6]) : 2000 + Number(m[6])) : m[4];
      const whole = monthly(at, month(m[3]!), turned(at, short, m[5]), m[2], m[1]);
      return whole && narrow(whole, m[1]);
    },
    "“in early June”, “March last year”, “by the end of July”; thirds of a month",
    (m, before, after) =>
      !(m[0] === m[3] && /^\.? ?\d/.test(after) && !/^ \d{3}|^ \d+ \p{Ll}/u.test(after)) &&
      // "will end July" is no end of July
      !(/^end /i.test(m[0]) && !/\b(?:at|by|until|since|before|from|the) $/.test(before)),
  ),
  row(
    "months of a year",
    [UNIT_WORD, EDGE | TURN],
    `the (first|last|final) (${N}) months(?: of (?:(${Y})|(this|last|next|the) year))?(?! of\\b| of the\\b)`,
    (m, at) => {
      const [n, most] = countOf(m[2]!);
      if (n !== most || n > 12) return undefined;
      // of the year that has them behind it
      if (!m[3] && !m[4]) {
        if (at.anchor === null) return null;
        const here = ofMonths(yearOf(at.anchor), 1, n);
        return dayOf(here.to)! < at.anchor || at.tense() === "future" ? here : ofMonths(yearOf(at.anchor) - 1, 1, n);
      }
      const year = turned(at, m[3], m[4]?.toLowerCase().replace("the", "this"));
      if (year === null || Number.isNaN(year)) return null;
      return /first/i.test(m[1]!) ? ofMonths(year, 1, n) : ofMonths(year, 13 - n, 12);
    },
    "“the first three months of 2016”",
    (m) => /first/i.test(m[1]!) || m[3] !== undefined || m[4] !== undefined,
  ),
  row(
    "season",
    [SEASON],
    `(?:(?:the )?(${PORTION})[ -](?:the )?)?(?:(last|next|this|this past|the past|the coming|this coming|the) )?(spring|summer|autumn|fall|winter)(?: of (${Y})|,? (${Y})(?:[-/–](\\d{2}|${Y}))?(?!\\d)|,? (?:of )?(last|this|next) year)?`,
    (m, at) => {
      const led =
        /\b(?:in|over|during|since|until|till|by|from|throughout|through|before|after|between|and|of) (?:the )?$/.test(
          at.before,
        );
      const dated = m[4] ?? m[5] ?? m[7];
      const turn = m[2] && !/^the$/i.test(m[2]) ? m[2] : undefined;
      if (
        /fall/i.test(m[3]!) &&
        !dated &&
        !(turn && !/^ (?:of|from)\b/.test(at.after)) &&
        !(led && /^[.,;:)"”']|^$|^ (?:and|or|when|but|as|after|before|with)\b/.test(at.after))
      )
        return undefined;
      // "the autumn recess", "the spring collection": a season before a noun dates nothing by itself.
      if (
        !dated &&
        !turn &&
        (!(led || m[1]) ||
          /^ (?!and |or |to |until |but |when |the |a |with |after |as |in |on |at )\p{Ll}/u.test(at.after))
      )
        return undefined;
      // "the Summer Games" is a name
      if (!dated && /^\p{Lu}/u.test(m[3]!) && /^ \p{Lu}/u.test(at.after)) return undefined;
      const year = turned(at, m[4] ?? m[5], m[7]);
      const whole = season(at, m[3]!, turn ?? "", year);
      return whole && narrow(whole, m[1]);
    },
    "northern seasons; EDTF codes 21 to 24",
  ),
  row(
    "fiscal year or quarter",
    [FISCAL],
    `(?:(?:the )?(?:first|second|third|fourth|last)[- ](?:quarter|half) of )?(?:the )?(?:(?:(?:first|second|third|fourth|last|current|next|previous) )?(?:(${Y}) )?(?:fiscal|financial|tax) (?:year|(?:first|second|third|fourth) quarter|quarter)(?: (?:of )?(${Y})(?:[-/–](\\d{2}|${Y}))?)?|fiscal (${Y}))|FY ?'?((?:20)?\\d{2})`,
    (m, at) => fiscal(m[4] ?? m[2] ?? m[1] ?? m[5]?.padStart(4, "20"), at, m[0], Boolean(m[3])),
    "whose fiscal year it is the words do not tell, so: the year it is named by and the one before, about",
  ),
  row(
    "quarter",
    [QUARTER],
    `(?:the )?(first|second|third|fourth|last|latest|most recent|current|next|previous)[- ]quarter(?:${OF_YEAR}| of the year)?`,
    (m, at) => {
      const nth = ORDINALS.get(m[1]!.toLowerCase());
      const year = turned(at, m[2], m[3]);
      if (nth) return quarterly(at, nth, year);
      if (nth === 0 && year !== null) return quarterly(at, 4, year);
      if (at.anchor === null) return null;
      const q = Math.ceil(monthOf(at.anchor) / 3) + turnOf(m[1]!);
      const y = yearOf(at.anchor) + (q < 1 ? -1 : q > 4 ? 1 : 0);
      return quarterly(at, ((q + 3) % 4) + 1, y);
    },
    "calendar quarters, as news speaks of an economy's",
    (m, before, after) =>
      !/^ (?:of (?:the )?(?:game|match|final)|mile|century|finals?\b)/.test(after) &&
      (!/^(?:third|fourth)/i.test(m[0]) || !/\b(?:a|one) $/.test(before)),
  ),
  row(
    "short quarter or half",
    [NOTED],
    `(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?:[ -]?(?:of )?(?:(${Y})|'?(\\d\\d)(?!\\d)))?`,
    (m, at) => {
      const year = m[5] ? Number(m[5]) : m[6] ? 2000 + Number(m[6]) : null;
      const half = m[3] ?? m[4];
      if (!half) return quarterly(at, Number(m[1] ?? m[2]), year);
      const y = year ?? (at.anchor === null ? null : yearOf(at.anchor));
      return y === null ? null : ofMonths(y, half === "1" ? 1 : 7, half === "1" ? 6 : 12);
    },
    "“Q3 2016”, “H1”",
    (m) => /^[QH\d]/.test(m[0]),
  ),
];

/** From the year before to the year it is named by: fiscal years begin in January, April, July or October. */
function fiscal(year: string | undefined, at: Place, words: string, first: boolean): Value {
  // "2015-16" names both
  if (year) return ofYears(Number(year) - (first ? 0 : 1), Number(year) + (first ? 1 : 0), "~");
  if (at.anchor === null) return null;
  const y = yearOf(at.anchor) + turnOf(words.replace(/\blast[- ](?:quarter|half)/i, ""));
  return ofYears(y - 1, y + (/next|last|previous/i.test(words) ? 0 : 1), "~");
}
