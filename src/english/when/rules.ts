/** The grammar of times in news, as rows. Earlier rows win where two overlap: what names its place in the calendar goes first. */
import { DAY_RULES } from "./days.ts";
import { FEAST_RULES } from "./feasts.ts";
import { LEANING_RULES } from "./leaning.ts";
import { MONTH_RULES } from "./months.ts";
import type { Rule } from "./row.ts";
import { STRETCH_RULES } from "./stretches.ts";
import { UNIT_RULES } from "./units.ts";
import { AROUND_RULES, WEEKDAY_RULES } from "./weekdays.ts";
import { YEAR_RULES } from "./years.ts";

export const RULES: readonly Rule[] = [
  ...FEAST_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...AROUND_RULES,
  ...STRETCH_RULES,
  ...UNIT_RULES,
  ...LEANING_RULES,
];
