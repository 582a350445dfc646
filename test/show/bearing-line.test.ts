/** How an article's place is told: by its statements, and by the trained model where that says more and is sure. */
import { expect, it } from "vitest";
import type { Bearing } from "../../src/answer/shape.ts";
import { bearingLine } from "../../src/show/plain.ts";

const line = (bearing: Bearing, leans?: Bearing, chance = 0.9) => {
  const none = { for: 0, against: 0, observing: 0, unrelated: 0 };
  const leaning = leans && { ...none, unrelated: 1 - chance, [leans]: chance };
  return bearingLine({ id: "a1", bearing, ...(leans && leaning ? { leans, leaning } : {}) });
};

it.each([
  ["without the model", "observing", undefined, 0, "passes on what others say"],
  ["the model says the same", "for", "for", 0.9, "commits to yes"],
  ["the article's own voice is not told otherwise", "for", "against", 0.9, "commits to yes"],
  ["what it passes on leans one way", "observing", "against", 0.9, /others say; as a whole it leans to no \(0\.90/],
  ["the model is not sure", "observing", "against", 0.6, "passes on what others say"],
  [
    "no statement was matched, but it seems to speak of it",
    "unrelated",
    "for",
    0.9,
    /it may \(0\.90 by the trained model\)/,
  ],
  ["no statement was matched, and the model is not sure", "unrelated", "for", 0.6, "does not speak of it"],
] as const)("%s", (_, bearing, leans, chance, told) => {
  if (typeof told === "string") expect(line(bearing, leans, chance)).toBe(told);
  else expect(line(bearing, leans, chance)).toMatch(told);
});
