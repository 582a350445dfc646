/** How sure the tagger is: a rule's own figure, or that of the cue's row. */
import { expect, test } from "vitest";
import { cueClass } from "../../src/extract/cues.ts";
import { scoreOf } from "../../src/extract/scores.ts";
import { table } from "../../src/lexicon/table.ts";

test("every rule has a score between 0 and 1", () => {
  for (const row of table("tagging-rules")) {
    expect(Number(row.score)).toBeGreaterThan(0);
    expect(Number(row.score)).toBeLessThanOrEqual(1);
  }
});

test("where a rule leaves it to the cue, the cue's own figure counts", () => {
  expect(scoreOf("verb-np", cueClass("accused"))).toBe(cueClass("accused")!.score);
});

test("a cue met too seldom has the rule's figure", () => {
  const rare = { ...cueClass("accused")!, score: null };
  expect(scoreOf("verb-np", rare)).toBe(Number(table("tagging-rules").find((r) => r.rule === "verb-np")!.score));
});

test("where a rule decides, the cue changes nothing", () => {
  expect(scoreOf("quote-cue", cueClass("stated"))).toBe(scoreOf("quote-cue", cueClass("said")));
});

test("a rule without a row is an error that names it", () => {
  expect(() => scoreOf("no-such-rule", null)).toThrow("no-such-rule");
});
