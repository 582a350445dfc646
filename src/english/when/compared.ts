/**
 * Times counted back from a day or stretch that is itself named: "up from the year-ago quarter" → a year before the quarter
 * spoken of; "two weeks ago Monday" → two weeks before the latest Monday.
 */
import { dayOf, ofDay, weekday } from "./calendar.ts";
import { step } from "./leaning.ts";
import { away, sane, turnOf, unitOf, wholeUnit } from "./reckon.ts";
import { N, type Rule, row, UNIT, W } from "./row.ts";
import { pointAway } from "./stretches.ts";
import { AGO, UNIT_WORD } from "./trigger.ts";
import { countOf, WEEKDAYS } from "./words.ts";

const turnOfDay = (word: string): number => ({ yesterday: -1, today: 0, tomorrow: 1 })[word.toLowerCase()] ?? 0;

export const COMPARED_RULES: readonly Rule[] = [
  row(
    "so long ago from a day",
    [UNIT_WORD, AGO],
    `(${N}) (${UNIT})(?:s|y|ies)? ago (?:(today|yesterday|tomorrow)|(?:this|last|next) (week|month)|(?:on )?(${W}))`,
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = unitOf(m[2]!);
      const [n, most] = countOf(m[1]!);
      if (n !== most || !sane(n, unit)) return undefined;
      const then = away(at.anchor, -n, unit);
      if (m[3]) return ofDay(then + turnOfDay(m[3]));
      if (m[4]) return wholeUnit(then, turnOf(/ (\w+) \w+$/.exec(m[0])![1]!), unitOf(m[4]));
      // "two weeks ago Monday": the latest Monday, and two weeks before it
      return ofDay(away(at.anchor - ((weekday(at.anchor) - WEEKDAYS.get(m[5]!.toLowerCase())! + 7) % 7), -n, unit));
    },
    "“a year ago today”, “two weeks ago Monday”",
    (m, before) => (m[5] === undefined || /\p{Lu}\p{L}+day$/u.test(m[0])) && !/\bthan $/.test(before),
  ),
  row(
    "the same of another year",
    [UNIT_WORD],
    `(?:the )?(year|month|week)-(?:ago|earlier)(?: (quarter|period|month|week|day))?|the same (quarter|period|month|week|day) (?:(?:a|one) (year|month|week) (?:ago|earlier|before)|(?:of |in )?(?:last|the previous) (year|month))`,
    (m, at) => {
      const unit = (m[1] ?? m[4] ?? m[5])!.toLowerCase();
      const base = at.back();
      if (base !== null) return step(base, dayOf(base.from)!, -1, unit);
      if (at.anchor === null) return null;
      const of = (m[2] ?? m[3])?.toLowerCase();
      return of === undefined || of === "period"
        ? pointAway(at.anchor, [1, 1], unit, -1)
        : wholeUnit(away(at.anchor, -1, unit), 0, of);
    },
    "“the year-ago quarter”: a year before the quarter spoken of, or before this one",
  ),
];
