/** The grammar of times in news, as rows. Earlier rows win where two overlap: what names its place in the calendar goes first. */
import { DATES } from "./dates.ts";
import { RELATIVE } from "./relative.ts";
import type { Rule } from "./row.ts";

export const RULES: readonly Rule[] = [...DATES, ...RELATIVE];
