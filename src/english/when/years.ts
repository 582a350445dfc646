/** Years, decades and centuries. "since 2011" → 2011; "the late 1990s" → 1997/1999; "the 19th century" → 18XX. */
import { table } from "../../lexicon/table.ts";
import { ofCentury, ofDecade, ofYear, span, yearOf } from "./calendar.ts";
import type { Place } from "./place.ts";
import { narrow } from "./portion.ts";
import { PORTION, type Rule, row, Y } from "./row.ts";
import { CENTURY, DECADE, DIGIT, ERA, NOTED, YEAR } from "./trigger.ts";
import { ORDINALS, TENS } from "./words.ts";

/** Words that lead in a year. */
const LED =
  /(?:\b(?:in|of|since|until|till|by|from|to|before|after|during|for|and|or|through|between|late|early|mid|around|circa|throughout|in about|the|year|as of|back in|december|november|october|september|august|july|june|may|april|march|february|january),? |\(|; |c\. ?)$/;
const words = (role: string): string[] => table("year-beside").flatMap((r) => (r.role === role ? [r.word!] : []));
/** Before a number that counts, labels or prices. */
const NO_YEAR = new RegExp(`(?:[$€£#@]|\\b(?:${words("label").join("|")})\\.? ?)$|[\\d.,:/-]$`);
const DATED = new Set(words("dated"));
/** Words that go on after a year: "in 1850 the mill was built". Before 1900 a number with another word behind it counts. */
const CLAUSE =
  /^(?:the|a|an|and|or|to|by|when|after|as|at|in|on|with|he|she|it|they|was|were|is|had|has|but|until|for|from|that|which|who)$/;
/** What follows a number that counts. */
const COUNTED = new RegExp(`^(?:,\\d|[.:]\\d|%|°| ?(?:${words("counted").join("|")})\\b)`);

export const YEAR_RULES: readonly Rule[] = [
  row(
    "decade",
    [DECADE, DIGIT],
    `(?:the )?(?:(${PORTION})[ -](?:the )?)?(?:((?:1[0-9]|20)\\d)0'?s|'([1-9])0s)`,
    (m) => narrow(ofDecade(m[3] ? 1900 + 10 * Number(m[3]) : 10 * Number(m[2])), m[1]),
    "EDTF writes an unknown digit as X",
  ),
  row(
    "decade in words",
    [DECADE],
    `the (?:(${PORTION})[ -](?:the )?)?(?:(nineteen|eighteen)[ -])?(${TENS.map((t) => t.replace(/y$/, "ies")).join("|")})`,
    (m) => {
      const tens = TENS.findIndex((t) => t.replace(/y$/, "ies") === m[3]!.toLowerCase());
      return narrow(ofDecade((m[2]?.toLowerCase() === "eighteen" ? 1800 : 1900) + 10 * (tens + 2)), m[1]);
    },
    "“the sixties” are those of the 20th century",
    // "in his sixties", "temperatures in the seventies"
    (_, before) => !/\b(?:temperatures?|highs?|lows?|degrees)\b/.test(before),
  ),
  row(
    "century",
    [CENTURY],
    `(?:the )?(?:(${PORTION})[ -](?:the )?)?(?:(\\d{1,2})(?:st|nd|rd|th)|(${[...ORDINALS].flatMap(([word, n]) => (n > 0 ? [word] : [])).join("|")}))[- ]century(?: (b\\.?c\\.?(?:e\\.?)?))?`,
    (m) => {
      const n = m[2] ? Number(m[2]) : ORDINALS.get(m[3]!.toLowerCase())!;
      if (m[4]) return { why: "before-year-1" };
      return n < 1 || n > 30 ? undefined : narrow(ofCentury(n), m[1]);
    },
    "the 20th century is 1900 to 1999",
    // "21st Century Fox" is a name
    (m, _, after) => !(/Century/.test(m[0]) && /^ \p{Lu}/u.test(after)),
  ),
  row(
    "year before the year 1",
    [ERA],
    `(?:in |since |from )?\\d{1,4} b\\.?c\\.?(?:e\\b\\.?)?`,
    () => ({ why: "before-year-1" }),
    "the calendar here begins with the year 1",
    (m) => /B/.test(m[0]),
  ),
  row(
    "year",
    [YEAR],
    `(?:(?:the )?(${PORTION})[ -](?:in )?)?(${Y})(?:(?: ?[-–/] ?)(\\d{2}|${Y})(?![-–/\\d]))?`,
    (m) => {
      const year = ofYear(Number(m[2]));
      if (!m[3]) return narrow(year, m[1]);
      const end = m[3].length === 2 ? Number(m[2]!.slice(0, 2) + m[3]) : Number(m[3]);
      return end > Number(m[2]) ? span(year, ofYear(end)) : year;
    },
    "four digits are a year where a word leads one in; those of 1900 to 2099 also elsewhere, unless they count something",
    (m, before, after) => isYear(m, before, after),
  ),
  row(
    "short year",
    [NOTED],
    "(?<=\\b(?:in|since|of|from|until|by|to|early|late) )'(\\d\\d)(?!s)",
    (m, at) => shortYear(Number(m[1]), at),
    "“in '98”: the latest such year up to a few years past the article",
  ),
];

function isYear(m: RegExpMatchArray, before: string, after: string): boolean {
  const range = m[3]?.length === 4;
  if ((!range && NO_YEAR.test(before)) || COUNTED.test(after) || /^[-–]\p{L}|^'?s\b(?<!'s)/u.test(after)) return false;
  const ahead = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? "";
  const early = Number(m[2]) < 1900 && !range;
  if (
    early &&
    (/^ \p{Ll}/u.test(after)
      ? !CLAUSE.test(ahead)
      : /\b(?:of|for|and|or|the|to) $/.test(before) && !/^[,.;)]|^$/.test(after))
  )
    return false;
  const counts = /(?<!s)s$/.test(ahead) && !DATED.has(ahead);
  // "of 2014 people": a plural right behind counts, unless an article stands before the year
  if (m[1] || LED.test(before)) return !(counts && /\b(?:of|from|to|for|and|or|by|in) $/.test(before));
  return Number(m[2]) >= 1900 && (m[3] !== undefined || !counts);
}

function shortYear(n: number, at: Place) {
  if (at.anchor === null) return null;
  const most = yearOf(at.anchor) + 5;
  const century = 100 * Math.floor(most / 100);
  return ofYear(century + n <= most ? century + n : century - 100 + n);
}
