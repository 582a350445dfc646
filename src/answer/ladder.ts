/**
 * The table and the roots → the state for yes and the state for no (cases, rules 9 and 10; domain 3.5).
 *
 * One witness on one side and the accused's own denial on the other: EX in both fields. Two witnesses and the same
 * denial: E3 and E1. The ladder stands on lo: a suspected copy or a failed check never lifts a state.
 */
import type { Count } from "../record/count.ts";
import { isFirstHand } from "../record/field.ts";
import type { Root } from "../record/root.ts";
import type { Polarity } from "../record/statement.ts";
import type { State } from "./shape.ts";

export interface States {
  readonly state: State;
  readonly stateAgainst: State;
}

export function statesOf(count: Pick<Count, "for" | "against">, roots: readonly Root[]): States {
  const standing = roots.filter((root) => !root.withdrawn);
  const yes = count.for.independent[0];
  const no = count.against.independent[0];
  const contested =
    (yes >= 1 && no >= 1) || (yes === 1 && partyOn(standing, "-")) || (no === 1 && partyOn(standing, "+"));
  if (contested) return { state: "EX", stateAgainst: "EX" };
  return { state: step(standing, "+", yes), stateAgainst: step(standing, "-", no) };
}

/** A party's first-hand statement on its own conduct. */
const partyOn = (roots: readonly Root[], side: Polarity): boolean =>
  roots.some((root) => root.polarity === side && root.stake === "own-interest" && isFirstHand(root.access));

/** One side by itself, in the order E0, E1, E4, E3, E2. */
function step(roots: readonly Root[], side: Polarity, low: number): State {
  const mine = roots.filter((root) => root.polarity === side);
  if (mine.length === 0) return "E0";
  if (low === 0) return "E1";
  const admitted = mine.length > 1 && mine.some((root) => root.stake === "against-own-interest");
  const sides = new Set(mine.flatMap((root) => (root.side === null ? [] : [root.side])));
  if (admitted || sides.size > 1) return "E4";
  return low >= 2 ? "E3" : "E2";
}
