/** Times that come again and again, which are no one day: "every Friday", "on Sundays", "twice a year", "annually" → recurs. */
import { M, N, PART, type Rule, row, UNIT, W } from "./row.ts";
import { AGAIN, DAY_PART, MONTH, OFTEN, SEASON, UNIT_WORD, WEEKDAY, WEEKEND } from "./trigger.ts";
import { SEASONS } from "./words.ts";

const AGAIN_AND_AGAIN = { why: "recurs" } as const;
const SEASON_WORD = [...SEASONS.keys()].join("|");

export const RECURRING_RULES: readonly Rule[] = [
  row(
    "weekday again and again",
    [WEEKDAY],
    `(?:every|each|most|alternate)(?: other| second)? (?:${W}s?)(?: ${PART}s?)?|(?:on )?(?:${W}s|${W} ${PART}s)(?: and (?:${W}s|${W} ${PART}s))?`,
    (m) => (/\p{Lu}\p{L}+day/u.test(m[0]) ? AGAIN_AND_AGAIN : undefined),
    "“every Friday”, “on Sundays” are no one day",
  ),
  row(
    "unit again and again",
    [AGAIN, UNIT_WORD | DAY_PART | MONTH | SEASON | WEEKEND],
    `(?:every|each) (?:(?:other|second|third|single) |${N} )?(?:${UNIT}(?:s|y|ies)?|quarter|weekend|${PART}|${SEASON_WORD}|${M})`,
    () => AGAIN_AND_AGAIN,
    "“every year”, “each spring”, “every four years”",
    (_, __, after) => !/^ (?:of|counts)\b/.test(after),
  ),
  row(
    "so often in a unit",
    [AGAIN, UNIT_WORD],
    `(?:once|twice|(?:${N}|many) times) (?:an?|per|each|every) (?:${UNIT}(?:y)?|quarter)`,
    () => AGAIN_AND_AGAIN,
    "“twice a year”, “three times a week”",
  ),
  row(
    "adverb of recurrence",
    [OFTEN],
    "annually|yearly|quarterly|monthly|fortnightly|weekly|daily|nightly|hourly|(?:on|at|during) weekends|on weekdays",
    () => AGAIN_AND_AGAIN,
    "“held annually”; “the daily paper” is a word for the paper",
    (m, _, after) =>
      / |annually/i.test(m[0]) || /^(?:[.,;:)]|$| (?:and|or|by|at|in|for|since|to|from|on|with|until)\b)/.test(after),
  ),
];
