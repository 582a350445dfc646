import { describe, expect, it } from "vitest";
import { about, extracted, holders } from "./read.ts";

/** Text, words of the content, chain. */
const CHAINS: readonly (readonly [string, string, string])[] = [
  ["Newswire reported that the ministry said it had hit a base.", "hit a base", "Newswire > ministry"],
  ["Jets hit the camp, state radio reported, citing the army.", "Jets hit the camp", "state radio > army"],
  ["According to Echo News, Ada Poe said, “The dam is lost.”", "The dam is lost", "Echo News > Ada Poe"],
  [
    "The jets came back, the channel quoted a ministry statement as saying.",
    "The jets came back",
    "channel > ministry statement",
  ],
  ["“The dam is lost,” the engineer told Reuters.", "The dam is lost", "engineer"],
  ["The clerk said the door was shut and added that the key was gone.", "the key was gone", "clerk"],
  ["Two ships reportedly sank.", "sank", "unnamed source"],
  ["“We wait,” Ada Poe said. “We have no bread.”", "We have no bread", "Ada Poe"],
  ["“The dam is lost,” said the engineer, Ada Poe. “It broke at noon.”", "It broke at noon", "engineer, Ada Poe"],
  ["The bridge fell at noon.", "The bridge fell", ""],
  ["The mayor said he believed that the crane had been overloaded.", "the crane had been overloaded", "mayor"],
  ["A docker said she had been told by a foreman that the brake had failed.", "the brake had failed", "docker"],
  ["Asked whether the crane was safe, Ada Poe said that it would be scrapped.", "it would be scrapped", "Ada Poe"],
  [
    "Newswire reported that the clerk had told police the mayor denied that he had lied.",
    "he had lied",
    "Newswire > clerk > mayor",
  ],
  ["The union said the mill had burned, and that two men were missing.", "two men were missing", "union"],
];

describe("holders of a content, outermost first", () => {
  for (const [text, words, chain] of CHAINS) {
    it(text, async () => {
      const found = await extracted(text);
      const statement = about(found, words);
      expect(statement).toBeDefined();
      expect(holders(statement!)).toBe(chain);
    });
  }
});

describe("what is inferred is marked", () => {
  it("the speaker of a quotation that goes on in a new sentence (C8)", async () => {
    const s = about(await extracted("“We wait,” Ada Poe said. “We have no bread.”"), "no bread")!;
    expect(s.chain[0]).toMatchObject({ name: "Ada Poe", inferred: true });
    expect(s.by.rules).toContain("C8");
  });
  it("not the subject of a second verb in the same sentence", async () => {
    const s = about(
      await extracted("The clerk said the door was shut and added that the key was gone."),
      "key was gone",
    )!;
    expect(s.chain[0]!.inferred).toBe(false);
  });
  it("the holder whom nobody names (C7)", async () => {
    const s = about(await extracted("Two ships reportedly sank."), "sank")!;
    expect(s.chain[0]).toMatchObject({ naming: "none", inferred: true, span: null });
  });
  it("marks inside what an agency reports: the speaker is not the agency", async () => {
    const text =
      "The junta announced a missile strike on the rebel camp. The missile strike on the rebel camp killed a “great number” of men, Reuters reported.";
    const s = about(await extracted(text), "great number")!;
    expect(s.by.rules).toContain("speaker-not-named");
    expect(s.chain.map((h) => [h.name, h.inferred])).toEqual([
      ["Reuters", false],
      ["junta", true],
    ]);
  });
  it("marks inside what a firm says are the firm's", async () => {
    const s = about(await extracted("The firm said that its water “meets every standard”."), "meets every standard")!;
    expect(holders(s)).toBe("firm");
  });
});
