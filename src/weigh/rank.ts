/**
 * Which of several answers is best supported: by independent first-hand sources first, then by sources that do not say how
 * they know, then by those with an interest, then by faceless ones. One witness outweighs three parties.
 */
import type { SideCount } from "../record/count.ts";

/** Below 0 when `a` is the better supported, 0 when neither is. */
export function byWeight(a: SideCount, b: SideCount): number {
  const weights = (c: SideCount) => [...c.independent, c.secondHand, c.ownInterest + c.adversary, c.unknown];
  const [x, y] = [weights(a), weights(b)];
  for (const [i, weight] of x.entries()) if (weight !== y[i]) return y[i]! - weight;
  return 0;
}
