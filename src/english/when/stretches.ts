/** Stretches that end or begin at the anchor, and points so long ago or ahead. "in recent weeks"; "two days ago" → 2017-06-17. */
import {
  about,
  dayOf,
  type Interval,
  iso,
  monthOf,
  ofDay,
  ofDays,
  ofMonth,
  ofYear,
  ofYears,
  yearOf,
} from "./calendar.ts";
import type { Place } from "./place.ts";
import { away, sane, unitOf, wholeUnit } from "./reckon.ts";
import { N, type Rule, row, UNIT, type Value } from "./row.ts";
import { AGO, BESIDE, THEN, TURN, UNIT_WORD } from "./trigger.ts";
import { countOf } from "./words.ts";

const S = "(?:s|y|ies)?";
const ABOUT =
  "(?:(?:more|less|fewer) than |about |some |nearly |almost |over |under |around |roughly |just |only |at least |well over |just over |just under |up to )?";

/** How far "recent" and "coming" units reach: a choice of ours, so the bounds are about. */
const REACH: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 2,
  day: 7,
  week: 42,
  month: 183,
  year: 1826,
  decade: 9131,
  century: 91311,
};
/** Bare plurals: "weeks ago" is two to eight of them. */
export const PLURAL: Readonly<Record<string, readonly [number, number]>> = {
  minute: [0, 1],
  hour: [0, 1],
  day: [2, 7],
  week: [2, 8],
  month: [2, 12],
  year: [2, 20],
  decade: [2, 9],
  century: [2, 9],
};

/** A point `n` units from a day, as exactly as the unit tells: days are exact, the others about. */
export function pointAway(base: number, [n, most]: readonly [number, number], unit: string, side: 1 | -1): Interval {
  if (unit === "minute" || unit === "hour") {
    const hours = unit === "hour" ? most : most / 60;
    const days = hours > 12 ? Math.ceil(hours / 24) : 0;
    return side < 0 ? ofDays(base - days, base) : ofDays(base, base + days);
  }
  const near = away(base, side * n, unit);
  const far = away(base, side * most, unit);
  if (n !== most) return side < 0 ? about(far, near) : about(near, far);
  if (unit === "day") return ofDay(near);
  if (unit === "week") return about(near - 3, near + 3);
  if (unit === "month") return approximate(ofMonth(yearOf(near), monthOf(near)));
  if (unit === "year") return n % 1 === 0 ? approximate(ofYear(yearOf(near))) : about(near - 91, near + 91);
  const doubt = unit === "decade" ? 1 : 10;
  return n < 1 || unit === "decade" || unit === "century"
    ? ofYears(yearOf(near) - doubt, yearOf(near) + doubt, "~")
    : approximate(ofYear(yearOf(near)));
}
const approximate = (whole: Interval): Interval => ({ ...whole, edtf: `${whole.edtf}~` });

const counted = (words: string, half: string | undefined): readonly [number, number] => {
  const [n, most] = countOf(words);
  return half ? [n + 0.5, most + 0.5] : [n, most];
};

/** "the previous three years": a stretch on one side of the time spoken of. */
function beside(at: Place, [n, most]: readonly [number, number], unit: string, side: 1 | -1): Value {
  const base = at.back();
  if (base === null) return null;
  if (!sane(most, unit)) return { why: "no-such-day" };
  const edge = dayOf(side > 0 ? base.to : base.from)!;
  const far = away(edge, side * most, unit);
  const ends: [number, number] = side > 0 ? [edge, far] : [far, edge];
  return n === most ? ofDays(...ends) : about(...ends);
}

export const STRETCH_RULES: readonly Rule[] = [
  row(
    "ago",
    [UNIT_WORD, AGO],
    `${ABOUT}(${N})( and a half)? (${UNIT})${S}( and a half)? (?:ago|back|from now|from today|hence)`,
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = unitOf(m[3]!);
      const n = counted(m[1]!, m[2] ?? m[4]);
      return sane(n[1], unit)
        ? pointAway(at.anchor, n, unit, /from|hence/i.test(m[0].slice(-9)) ? 1 : -1)
        : { why: "no-such-day" };
    },
    "days are exact; weeks, months and years are about",
    (m, before) => !(/back$/i.test(m[0]) && /\b(?:take|bring|brought|took|hold|held|set) $/.test(before)),
  ),
  row(
    "plural ago",
    [UNIT_WORD, AGO],
    `(${UNIT})(?:s|ies) ago`,
    (m, at) => (at.anchor === null ? null : pointAway(at.anchor, PLURAL[unitOf(m[1]!)]!, unitOf(m[1]!), -1)),
    "“weeks ago”: from two of them on",
  ),
  row(
    "stretch up to now or from now",
    [UNIT_WORD, TURN],
    `(?:(?:in|over|during|within|for|throughout) )?(?:the |these |this |his |her |its |their )?(past|last|previous|next|coming|following) ${ABOUT}(?:(${N}) )?(${UNIT})${S}`,
    (m, at) => {
      const unit = unitOf(m[3]!);
      const ahead = /next|coming|following/i.test(m[1]!);
      if (/following|previous/i.test(m[1]!))
        return beside(at, m[2] ? countOf(m[2]) : PLURAL[unit]!, unit, ahead ? 1 : -1);
      const plural = /(?:s|ies)$/i.test(m[0]);
      if (at.anchor === null) return null;
      if (unit === "century" && /last$/i.test(m[1]!) && !m[2] && !plural) return wholeUnit(at.anchor, -1, unit);
      const n: readonly [number, number] = m[2] ? countOf(m[2]) : plural ? PLURAL[unit]! : [1, 1];
      if (!sane(n[1], unit)) return { why: "no-such-day" };
      if (ahead) {
        const to = away(at.anchor, n[1], unit);
        return n[0] !== n[1] || !m[2] ? about(at.anchor, to) : ofDays(at.anchor, to);
      }
      if (unit === "hour" || unit === "minute")
        return ofDays(at.anchor - Math.ceil(n[1] / (unit === "hour" ? 24 : 1440)), at.anchor);
      const from = away(at.anchor, -n[1], unit);
      if (n[0] !== n[1] || !m[2]) return about(from, at.anchor);
      return unit === "year" || unit === "decade" || unit === "century"
        ? { edtf: `${yearOf(from)}/${iso(at.anchor)}`, from: iso(from), to: iso(at.anchor) }
        : ofDays(from, at.anchor);
    },
    "a range that ends or begins at the anchor",
    (m, before) =>
      !((/^this past/i.test(m[0]) || /\bthis $/.test(before)) && !m[2] && !/s$/i.test(m[0])) &&
      // "will last three days"
      !(/^last/i.test(m[0]) && /\b(?:will|would|can|could|may|might|should|to|not) $/.test(before)) &&
      // "the next day", "the following week" lean on what was spoken of
      !(/(?:next|following|previous|coming)$/i.test(m[1]!) && !m[2] && !/(?:s|ies)$/i.test(m[0])) &&
      (/\b(?:the|these|this|past|his|her|its|their) /i.test(m[0]) ||
        (/s$/i.test(m[0]) && !/^(?:following|previous)/i.test(m[0]) && !/\b(?:the|a) $/.test(before))),
  ),
  row(
    "recent or coming",
    [UNIT_WORD, TURN | BESIDE],
    `(?:(?:in|over|during|within|for) )?(?:(?:the )?(recent|coming|more recent|most recent)|the) (${UNIT})(?:s|ies)(?: (ahead|to come))?`,
    (m, at) => {
      if (!m[1] && !m[3]) return undefined;
      if (at.anchor === null) return null;
      const reach = REACH[unitOf(m[2]!)]!;
      return m[3] || /coming/i.test(m[1]!) ? about(at.anchor, at.anchor + reach) : about(at.anchor - reach, at.anchor);
    },
    "vague: up to seven days, six weeks, six months, five years",
    (m, _, after) => m[1] !== undefined || (m[3] !== undefined && !/^ of\b/.test(after)),
  ),
  row(
    "first in so long",
    [UNIT_WORD],
    `in ${ABOUT}(${N}) (${UNIT})${S}`,
    (m, at) => {
      const unit = unitOf(m[2]!);
      const n = countOf(m[1]!);
      if (
        /\b(?:first|time|best|worst|most|least|biggest|largest|highest|lowest|only|\p{L}{3,}est)(?: \p{L}+){0,3} $/u.test(
          at.before,
        )
      ) {
        if (at.anchor === null) return null;
        const from = away(at.anchor, -n[1], unit);
        return sane(n[1], unit) ? about(from, at.anchor) : { why: "no-such-day" };
      }
      const point = /^(?:'s?)? time\b/.test(at.after) || /^(?:, |\.|$| and | when | as | after )/.test(at.after);
      if (!point || at.tense() !== "future") return { why: "how-long" };
      return at.anchor === null ? null : sane(n[1], unit) ? pointAway(at.anchor, n, unit, 1) : { why: "no-such-day" };
    },
    "“the first in ten years” is a stretch; “will open in two weeks” a point ahead; “built in two weeks” tells how long",
  ),
  row(
    "within so long",
    [UNIT_WORD, BESIDE],
    `within (?:the next )?${ABOUT}(${N}) (${UNIT})${S}(?! of\\b| after\\b)`,
    (m, at) => {
      if (at.tense() !== "future") return { why: "how-long" };
      const unit = unitOf(m[2]!);
      const [, most] = countOf(m[1]!);
      return at.anchor === null
        ? null
        : sane(most, unit)
          ? ofDays(at.anchor, away(at.anchor, most, unit))
          : { why: "no-such-day" };
    },
    "from the anchor to so far ahead, where the words look ahead",
  ),
  row(
    "from or until now",
    [THEN, AGO | BESIDE],
    "(?<=\\b(?:until|till|to) )now(?! on)|from now on(?:wards?)?",
    (m, at) =>
      at.anchor === null
        ? null
        : /from/i.test(m[0])
          ? { edtf: `${iso(at.anchor)}/..`, from: iso(at.anchor), to: null }
          : ofDay(at.anchor),
    "now is the anchor",
  ),
];
