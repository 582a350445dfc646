import { describe, expect, it } from "vitest";
import { about, extracted, holders, said } from "./read.ts";

/** Text, words of the denied claim, who denies ("" = the article). */
const REFUTED: readonly (readonly [string, string, string])[] = [
  ["A spokesman said there was no truth in claims that the general had fled.", "the general had fled", "spokesman"],
  ["Reports that a second man had died were false, the police said.", "a second man had died", "police"],
  ["It is not true that the dam broke, the engineer said.", "the dam broke", "engineer"],
  ["The minister said the allegation that she took money was baseless.", "she took money", "minister"],
  ["The story that the mill burned is an invention.", "the mill burned", ""],
  ["The mill burned, a boy said. The miller called the claim nonsense.", "The mill burned", "miller"],
  ["The mill burned, a boy said. The claim is false, the miller said.", "The mill burned", "miller"],
  ["The mill burned, a boy said. There is no truth in that, says the miller.", "The mill burned", "miller"],
  ["The council accused the army of burning the mill. The army denied any involvement.", "burning the mill", "army"],
  ["The mill burned, a boy said. The miller rejected the allegation.", "The mill burned", "miller"],
  ["Activists say the firm ignored three warnings, a charge it rejects.", "the firm ignored three warnings", "it"],
  ["The army burned the mill, the boy said, which the army denies.", "The army burned the mill", "army"],
  ["The miller dismissed higher figures as “speculation”.", "higher figures", "miller"],
  ["The staff rejected as “a crude invention” the claim that its guns had fired.", "its guns had fired", "staff"],
];

describe("a claim that is said to be false is denied, whoever says so", () => {
  for (const [text, words, who] of REFUTED) {
    it(text, async () => {
      const found = await extracted(text);
      const denied = found.statements.filter((s) => s.standing === "denied");
      expect(denied.map((s) => [said(s).includes(words), s.polarity, holders(s)])).toEqual([[true, "-", who]]);
    });
  }
  it("not that something is not false", async () => {
    const found = await extracted("The report that the mill burned is not false, the miller said.");
    expect(found.statements.filter((s) => s.standing === "denied")).toEqual([]);
  });
});

describe("what is taken back is the holder's own", () => {
  it("a bare withdrawal points to the same holder's words", async () => {
    const found = await extracted(
      "The mayor said the hall was safe. A clerk said it was not. The mayor withdrew the statement.",
    );
    const taken = found.statements.filter((s) => s.standing === "withdrawn");
    expect(taken.map(said)).toEqual(["the hall was safe"]);
  });
  it("a deleted post takes nothing back by itself", async () => {
    const found = await extracted("The mayor said the hall was safe. The mayor later deleted his post.");
    expect(found.statements.filter((s) => s.standing === "withdrawn")).toEqual([]);
  });
});

describe("figures and sources at the edge of a clause are somebody's", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["The mine's owner, Dray Coal, put the number of men at 13.", "the number of men at 13", "mine's owner, Dray Coal"],
    ["The ministry gave a figure of 17.", "a figure of 17", "ministry"],
    ["The union estimated the crowd at 4,000.", "the crowd at 4,000", "union"],
    ["The gate is open, according to those who saw it.", "The gate is open", "those who saw it"],
    ["The dam has cracked, as first reported by the Valley Sheet.", "The dam has cracked", "Valley Sheet"],
    ["The union claims that up to a third of the sensors are dead.", "up to a third of the sensors are dead", "union"],
    [
      "“They came at six with a list,” Hana Wirth, the guild's secretary, said by phone from the capital, where it rained.",
      "They came at six",
      "Hana Wirth, the guild's secretary",
    ],
  ];
  for (const [text, words, who] of rows) {
    it(text, async () => {
      const s = about(await extracted(text), words);
      expect(s && said(s)).toContain(words);
      expect(s && holders(s)).toBe(who);
    });
  }
});
