/**
 * What the relation model makes of an article → which way the article leans as a whole, beside the bearing that its
 * statements give it.
 *
 * The two answer different questions. A bearing is what the article's own voice commits to (cases, rule 14): "a baker said
 * that the mill burned" is `observing`. A leaning is what a reader takes from it, as FNC-1 and Emergent have it: `for`. The
 * model cannot tell one strike of the same dockers from another, so it moves no bearing, no count and no state.
 */
import { LEANINGS, type Leaning } from "../record/leaning.ts";
import type { ArticleBearing, Bearing } from "./shape.ts";

/**
 * What each chance counts: in training rare classes were shown more often than they are met. Chosen on the dev topics of
 * `measure stance`.
 */
const WEIGHTS: Leaning = { for: 1, against: 2.7, observing: 0.47, unrelated: 7.4 };

const leansTo = (leaning: Leaning): Bearing =>
  LEANINGS.reduce((top, one) => (leaning[one] * WEIGHTS[one] > leaning[top] * WEIGHTS[top] ? one : top));

/** With its chances to two places. */
export function withLeaning(one: ArticleBearing, leaning: Leaning | undefined): ArticleBearing {
  if (!leaning) return one;
  const shown = Object.fromEntries(LEANINGS.map((name) => [name, Math.round(leaning[name] * 100) / 100])) as Leaning;
  return { ...one, leans: leansTo(leaning), leaning: shown };
}
