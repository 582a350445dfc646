/** Times that lean on a time just spoken of. "It fell on Sunday and was found the next day" → Sunday, and Monday. */
import { about, dayOf, type Interval, monthOf, ofDay, ofMonth, ofYear, span, yearOf } from "./calendar.ts";
import type { Place } from "./place.ts";
import { away, sane, unitOf, wholeUnit } from "./reckon.ts";
import { BESIDE_EVENT, N, PART, type Rule, row, UNIT } from "./row.ts";
import { PLURAL, pointAway } from "./stretches.ts";
import { AGO, BESIDE, DAY_PART, THEN, UNIT_WORD } from "./trigger.ts";
import { countOf } from "./words.ts";

const sideOf = (words: string): -1 | 0 | 1 =>
  /before|previous|earlier|prior|preceding/.test(words) ? -1 : /following|next|after|later/.test(words) ? 1 : 0;

export const LEANING_RULES: readonly Rule[] = [
  row(
    "day spoken of",
    [DAY_PART],
    `(?:(?:later|earlier|late|early) )?(?:on )?(?:that(?: same| very)?|the same|the very same|the previous|the preceding|the following|the next) (?:day|date|${PART})|the (?:day|${PART}) (?:before|after)(?! (?:yesterday|tomorrow))|(?:a|one) day (?:earlier|later|before|after)|the next (?=when\\b)`,
    (m, at) => {
      const base = at.backDay();
      return base === null ? null : ofDay(base + sideOf(m[0].toLowerCase().replace(/^(?:later|earlier) /, "")));
    },
    "leans on a day spoken of just before; with none it dangles",
    // "the day before the vote" leans on the vote, which has no date here; "the same day that" explains itself
    (m, _, after) =>
      !(
        (/(?:before|after)$/i.test(m[0]) && BESIDE_EVENT.test(after)) ||
        (/\bsame\b/i.test(m[0]) && /^ (?:as|of|that|she|he|it|they|when)\b/.test(after))
      ),
  ),
  row(
    "earlier or later by",
    [UNIT_WORD],
    `(${N}) (${UNIT})(?:s|y|ies)? (earlier|later|before|after that|before that|afterwards?|on)`,
    (m, at) => {
      const unit = unitOf(m[2]!);
      const [n, most] = countOf(m[1]!);
      if (/^on$/i.test(m[3]!) && !/^[,.]|^$/.test(at.after)) return undefined;
      // "two days before the vote" counts from the vote
      if (/^before$/i.test(m[3]!) && /^ \w/.test(at.after)) return undefined;
      const side = /later|after|on/i.test(m[3]!) ? 1 : -1;
      const base = at.back() ?? comparedWith(at, m);
      if (base === null || !sane(most, unit)) return null;
      const from = dayOf(base.from)!;
      const to = dayOf(base.to)!;
      if (unit === "hour" || unit === "minute")
        return from === to && (unit === "minute" || most <= 12) ? ofDay(from) : null;
      const whole = step(base, from, side * n, unit);
      if (n !== most)
        return about(
          ...ordered(away(side < 0 ? from : to, side * n, unit), away(side < 0 ? from : to, side * most, unit)),
        );
      return whole;
    },
    "leans on a time spoken of just before",
  ),
  row(
    "some units earlier or later",
    [UNIT_WORD, BESIDE],
    `(${UNIT})(?:s|ies) (earlier|later|before|afterwards?)`,
    (m, at) => {
      const base = at.back();
      if (base === null) return null;
      const side = sideOf(m[2]!.toLowerCase());
      const unit = unitOf(m[1]!);
      const there = pointAway(dayOf(side < 0 ? base.from : base.to)!, PLURAL[unit]!, unit, side < 0 ? -1 : 1);
      // what is told in the past was over when the article came out
      const past = at.anchor !== null && at.tense() !== "future" && dayOf(there.from)! < at.anchor;
      return past && dayOf(there.to)! > at.anchor! ? about(dayOf(there.from)!, at.anchor!) : there;
    },
    "“weeks later”: from two of them on, from a time spoken of just before",
    // "days before the vote" leans on the vote; "two weeks later" has its count
    (m, before, after) =>
      !/\b(?:\d+|\p{L}+ty|one|two|three|four|five|six|seven|eight|nine|ten|few|several|of|many) $/u.test(before) &&
      !(/before$/i.test(m[2]!) && /^ \w/.test(after)),
  ),
  row(
    "unit spoken of",
    [UNIT_WORD],
    `(?:(?:early|late|later|earlier) )?(that|that same|the same|the previous|the preceding|the following|the next) (week|month|year|decade|century|quarter)|the (week|month|year|decade) (before|after)(?! last| next)|(?:a|one) (week|month|year|decade) (earlier|later|before)`,
    (m, at) => {
      const unit = unitOf(m[2] ?? m[3] ?? m[5]!);
      if (/^the next$/i.test(m[1] ?? "") && at.tense() === "future")
        return at.anchor === null ? null : about(at.anchor, away(at.anchor, 1, unit));
      if (
        /before|after/i.test(m[4] ?? m[6] ?? "") &&
        /^ (?:the|a|an|his|her|its|their|he|she|it|they)\b/.test(at.after)
      )
        return undefined;
      const base = at.back() ?? comparedWith(at, m);
      if (base === null) {
        // "over the next week", where nothing was spoken of, counts from the day of writing
        const ahead = /^the next$/i.test(m[1] ?? "") && at.anchor !== null;
        return ahead ? about(at.anchor!, away(at.anchor!, 1, unit)) : null;
      }
      const side = sideOf((m[1] ?? m[4] ?? m[6])!.toLowerCase());
      if (m[5]) return step(base, dayOf(base.from)!, side, unit);
      return wholeUnit(dayOf(base.from)!, side, unit);
    },
    "the week, month or year of the time spoken of just before, or the one beside it",
    (m, _, after) =>
      !(
        (/(?:before|after)$/i.test(m[0]) && BESIDE_EVENT.test(after)) ||
        (/\bsame\b/i.test(m[0]) && /^ (?:as|of|that|she|he|it|they|when)\b/.test(after))
      ),
  ),
  row(
    "since then",
    [THEN, AGO | BESIDE],
    "(?:ever )?since then|from then on",
    (_, at) => {
      const base = at.back();
      return base === null ? null : { edtf: `${base.from}/..`, from: base.from, to: null };
    },
    "leans on a time spoken of just before",
  ),
];

/** "rose 3% from a year earlier", where nothing was spoken of: counted from the day of writing. */
const comparedWith = (at: Place, [words]: RegExpMatchArray): Interval | null =>
  at.anchor !== null && /earlier$/i.test(words) && /\b(?:from|than|with|to|on|over|against|versus) $/.test(at.before)
    ? ofDay(at.anchor)
    : null;

/** "a year later" than March 2016 is March 2017; than 2016, 2017. `from`: the first day of the base. */
export function step(base: Interval, from: number, n: number, unit: string): Interval {
  const to = away(from, n, unit);
  if (/^\d{4}$/.test(base.edtf)) return ofYear(yearOf(to));
  // a quarter, and other rows of months
  if (/^\d{4}-\d\d\/\d{4}-\d\d$/.test(base.edtf) && unit === "year") {
    const end = away(dayOf(base.to)!, n, unit);
    return span(ofMonth(yearOf(to), monthOf(to)), ofMonth(yearOf(end), monthOf(end)));
  }
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(base.edtf) && unit !== "day" && unit !== "week")
    return ofMonth(yearOf(to), monthOf(to));
  if (unit === "day") return ofDay(to);
  if (unit === "week") return about(to - 3, to + 3);
  if (unit === "month") return ofMonth(yearOf(to), monthOf(to));
  return ofYear(yearOf(to));
}
const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
