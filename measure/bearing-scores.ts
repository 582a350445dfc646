/**
 * Bearings as they were told against those that are right → accuracy, F1 of each, their mean, and FNC-1's own score.
 *
 * In: right `for` told as `for`, right `against` told as `observing`. Out: accuracy 0.5, F1 of `for` 1, of `against` 0.
 */
import type { Bearing } from "../src/answer/shape.ts";

const BEARINGS: readonly Bearing[] = ["for", "against", "observing", "unrelated"];

export interface BearingScores {
  readonly pairs: number;
  readonly accuracy: number;
  /** Of each bearing that some pair has. */
  readonly f1: readonly (readonly [Bearing, number])[];
  readonly macro: number;
  /** A quarter for related or not, three quarters more for the right one of the related; as a share of the most. */
  readonly challenge: number;
}

export function bearingScores(pairs: readonly (readonly [right: Bearing, told: Bearing])[]): BearingScores {
  const count = (holds: (right: Bearing, told: Bearing) => boolean): number =>
    pairs.filter(([right, told]) => holds(right, told)).length;
  const related = (b: Bearing): boolean => b !== "unrelated";
  const f1 = BEARINGS.filter((b) => count((right) => right === b) > 0).map((b) => {
    const either = count((right) => right === b) + count((_, told) => told === b);
    return [b, (2 * count((right, told) => right === b && told === b)) / either] as const;
  });
  const won =
    0.25 * count((right, told) => related(right) === related(told)) +
    0.75 * count((right, told) => related(right) && right === told);
  return {
    pairs: pairs.length,
    accuracy: count((right, told) => right === told) / pairs.length,
    f1,
    macro: f1.reduce((sum, [, f]) => sum + f, 0) / f1.length,
    challenge: won / (count(related) + 0.25 * count((right) => !related(right))),
  };
}
