/** The grammar of times in news, as rows. Earlier rows win where two overlap: what names its place in the calendar goes first. */
import { COMPARED_RULES } from "./compared.ts";
import { DAY_RULES } from "./days.ts";
import { DURATION_RULES } from "./durations.ts";
import { FEAST_RULES } from "./feasts.ts";
import { LEANING_RULES } from "./leaning.ts";
import { MONTH_RULES } from "./months.ts";
import { RECURRING_RULES } from "./recurring.ts";
import type { Rule } from "./row.ts";
import { STRETCH_RULES } from "./stretches.ts";
import { UNIT_RULES } from "./units.ts";
import { VAGUE_RULES } from "./vague.ts";
import { AROUND_RULES, WEEKDAY_RULES } from "./weekdays.ts";
import { YEAR_RULES } from "./years.ts";

export const RULES: readonly Rule[] = [
  ...RECURRING_RULES,
  ...FEAST_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...COMPARED_RULES,
  ...WEEKDAY_RULES,
  ...AROUND_RULES,
  ...STRETCH_RULES,
  ...UNIT_RULES,
  ...LEANING_RULES,
  ...VAGUE_RULES,
  ...DURATION_RULES,
];
