/**
 * Feasts and named days: "Christmas Eve" → 24 December of the year meant; "Ramadan", which moves, stays unresolved with
 * that reason.
 */
import { FEASTS } from "./named-days.ts";
import { monthDay, turned } from "./reckon.ts";
import { type Rule, row, Y } from "./row.ts";
import { FEAST } from "./trigger.ts";

/** Longest first: "Chinese New Year" is not New Year. */
const NAMES = [...FEASTS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");

export const FEAST_RULES: readonly Rule[] = [
  row(
    "feast",
    [FEAST],
    `(?:(last|this|next) )?(${NAMES})(?:,? (?:of |in )?(${Y})|,? (last|this|next) year)?`,
    (m, at) => {
      const feast = FEASTS.get(m[2]!.toLowerCase())!;
      if (!/^\p{Lu}|^\d/u.test(m[2]!)) return undefined;
      if (feast.why) return { why: feast.why };
      return monthDay(at, feast.month, feast.date, feast.year ?? turned(at, m[3], m[4]), m[1]);
    },
    "a fixed feast is a day of the year; one that moves with the moon stays unresolved",
  ),
];
