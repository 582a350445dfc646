/** Scores of bearings, on examples counted by hand. */
import { expect, it } from "vitest";
import { bearingScores } from "../../measure/bearing-scores.ts";

it("counts what was told against what is right", () => {
  const { accuracy, f1, macro } = bearingScores([
    ["for", "for"],
    ["for", "observing"],
    ["observing", "observing"],
    ["unrelated", "unrelated"],
  ]);
  expect(accuracy).toBe(0.75);
  expect(Object.fromEntries(f1)).toEqual({ for: 2 / 3, observing: 2 / 3, unrelated: 1 });
  expect(macro).toBeCloseTo(7 / 9);
});

it("FNC-1 gives a quarter for related or not, and a whole for the right one of the related", () => {
  const told = [
    ["for", "for"], // 1 of 1
    ["against", "observing"], // 0.25 of 1
    ["observing", "unrelated"], // 0 of 1
    ["unrelated", "unrelated"], // 0.25 of 0.25
  ] as const;
  expect(bearingScores(told).challenge).toBeCloseTo(1.5 / 3.25);
});
