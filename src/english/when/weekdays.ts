/** Weekdays, weekends, and the days around the anchor. "on Sunday night" (anchor Monday 2017-06-19) → 2017-06-18. */
import { dayOf, ofDay, ofDays, weekday } from "./calendar.ts";
import { capital, turnOf, weekDay, weekDayBeside, weekend, wholeUnit } from "./reckon.ts";
import { BESIDE_EVENT, PART, type Rule, row, W } from "./row.ts";
import { AROUND, BESIDE, DAY_PART, DIGIT, UNIT_WORD, WEEKDAY, WEEKEND } from "./trigger.ts";
import { WEEKDAYS } from "./words.ts";

export const WEEKDAY_RULES: readonly Rule[] = [
  row(
    "weekday beside a day spoken of",
    [WEEKDAY],
    `(the following|the next|the previous|that|that same|the same) (${W})(?: ${PART})?|the (${W}) (before|after|following|prior)(?! last| next)`,
    (m, at) => {
      const name = m[2] ?? m[3]!;
      if (!capital(name)) return undefined;
      const word = (m[1] ?? m[4]!).toLowerCase();
      const back = at.back();
      if (back === null) return null;
      const last = dayOf(back.to)!;
      if (/that|same/.test(word)) {
        const first = dayOf(back.from)!;
        const n = first + ((WEEKDAYS.get(name.toLowerCase())! - weekday(first) + 7) % 7);
        return n <= last || first === last ? ofDay(n) : null;
      }
      return /previous|before|prior/.test(word)
        ? weekDayBeside(dayOf(back.from)!, name, -1)
        : weekDayBeside(last, name, 1);
    },
    "leans on a time spoken of just before",
    // "said that Thursday's vote": the word leads in a clause
    (m, before, after) =>
      (!/^that \p{L}/iu.test(m[0]) ||
        /^that same/i.test(m[0]) ||
        /\b(?:on|of|by|since|until|for|early|late|from) $|^$/.test(before)) &&
      !(/(?:before|after)$/i.test(m[0]) && BESIDE_EVENT.test(after)),
  ),
  row(
    "weekday of a week",
    [WEEKDAY, UNIT_WORD | BESIDE],
    `(${W})(?: ${PART})?,? (?:of )?(last|next|this) week|(?:last|next|this) week(?: on|,) (${W})|(${W}) week|a week (?:on|from|next) (${W})|the (${W}) (before last|after next)`,
    (m, at) => {
      const name = m[1] ?? m[3] ?? m[4] ?? m[5] ?? m[6]!;
      if (!capital(name)) return undefined;
      if (at.anchor === null) return null;
      const w = WEEKDAYS.get(name.toLowerCase())!;
      const ahead = (w - weekday(at.anchor) + 7) % 7;
      if (m[4] ?? m[5]) return ofDay(at.anchor + ahead + 7);
      if (m[6]) return ofDay(/before/i.test(m[7]!) ? at.anchor - (7 - ahead) - 7 : at.anchor + (ahead || 7) + 7);
      const monday = at.anchor - weekday(at.anchor) + 7 * turnOf(m[2] ?? m[0].slice(0, 4));
      return ofDay(monday + w);
    },
    "“Tuesday of last week”; “Saturday week” is a week after the next",
  ),
  row(
    "weekday at midnight",
    [WEEKDAY, DIGIT | DAY_PART],
    `(?:midnight (?:on )?)?(${W})(?: at)?,? (?:0000|00:00|midnight|24:00|2400)|midnight (?:on )?(${W})`,
    (m) => (capital(m[1] ?? m[2]) ? { why: "midnight" } : undefined),
    "it may be the night before or after that day",
  ),
  row(
    "weekday",
    [WEEKDAY],
    `(?:(?:early|late|later) (?:on )?)?(?:(last|next|this|past|this past|this coming|the coming|coming) )?(?:early |late )?(${W})(?:[ -]${PART})?`,
    (m, at) => (capital(m[2]) ? weekDay(at, m[2]!, m[1]) : undefined),
    "in news a bare weekday is the nearest one, behind or ahead by the tense",
  ),
  row(
    "weekend",
    [WEEKEND],
    "(?:(last|next|this|past|this past|this coming|the past|the coming|the last|the|that|the following|the previous|the next|long|holiday) )*weekend(?: (before last|after next|before|after))?",
    (m, at) => {
      const words = m[0].toLowerCase();
      if (/^that|following|previous|weekend (?:before|after)$/.test(words)) {
        const back = at.back();
        return (
          back &&
          wholeUnit(
            dayOf(back.to)!,
            /before|previous/.test(words) ? -1 : /that/.test(words) ? (weekday(dayOf(back.to)!) >= 5 ? 0 : 1) : 1,
            "weekend",
          )
        );
      }
      if (m[2] && at.anchor !== null) {
        const saturday = at.anchor - ((weekday(at.anchor) + 2) % 7) + (/before/i.test(m[2]) ? -7 : 14);
        return ofDays(saturday, saturday + 1);
      }
      return weekend(at, words);
    },
    "a weekend is Saturday and Sunday",
    (m, before) =>
      !/\b(?:a|an|every|each|one|per|\w+-?long) $/.test(before) &&
      (!/^weekend/i.test(m[0]) ||
        /\b(?:over|throughout|during|all|through|his|her|its|their|our|last|next) $/.test(before)),
  ),
];

const STEPS: readonly (readonly [RegExp, number])[] = [
  [/before yesterday/, -2],
  [/after tomorrow/, 2],
  [/^(?:yesterday|last night)/, -1],
  [/^tomorrow/, 1],
];

export const AROUND_RULES: readonly Rule[] = [
  row(
    "around today",
    [AROUND | DAY_PART],
    `the day before yesterday|the day after tomorrow|(?:late |early )?(?:yesterday|tomorrow)(?: (?:${PART}))?|(?:earlier |later |late |early )?(?:today|tonight)|(?:earlier |later )?this (?:${PART})|(?:late )?last (?:night|evening)|overnight`,
    (m, at) => {
      if (at.anchor === null) return null;
      const text = m[0].toLowerCase();
      // "youth of today", "today's world": nowadays, no day
      if (
        /^today$/.test(text) &&
        (/\bof $/.test(at.before) ||
          /^'s (?:world|society|youth|generation|standards|terms|dollars|money)\b/.test(at.after))
      )
        return undefined;
      if (text === "overnight") return ofDays(at.anchor - 1, at.anchor);
      return ofDay(at.anchor + (STEPS.find(([words]) => words.test(text.replace(/^(?:late|early) /, "")))?.[1] ?? 0));
    },
    "counted from the anchor",
    (_, before) => !/\busa $/.test(before),
  ),
];
