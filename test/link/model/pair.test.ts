/** What the relation model is given of a claim and an article. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Subwords } from "../../../src/encoder/subwords.ts";
import { MARKS, marksOf } from "../../../src/link/model/marks.ts";
import { keysOf, pairOf, sharedKeys } from "../../../src/link/model/pair.ts";
import { digest } from "../../../src/pipeline.ts";
import { articleOf } from "../../article.ts";

const vocabulary = readFileSync("model/vocab.txt", "utf8");
const lines = vocabulary.split("\n");
const subwords = new Subwords(vocabulary);
const read = (text: string, headline?: string) => digest(articleOf(text, headline ? { headline } : {}));
const FILLER = "The market hall has a new clock. Rain is expected until Thursday in the valley. ".repeat(12);

describe("a pair", async () => {
  const dossier = await read(`${FILLER}\n\nPolice denied that the mill had burned. ${FILLER}`, "Orrin mill stands");
  const { ids, features } = pairOf("The mill burned", dossier, subwords);
  const words = [...ids].map((id) => lines[id]!);

  it("holds the claim, the headline and the sentence that speaks of it, however far down it stands", () => {
    const text = words.join(" ");
    expect(text).toMatch(/^\[CLS\] the mill burned \[SEP\] /);
    expect(text).toContain("mill stands");
    expect(text).toContain("police denied that the mill had burned .");
  });

  it("says how the article stands to each word", () => {
    const mark = (word: string) => features[words.lastIndexOf(word)];
    expect(mark("police")).toBe(MARKS.holder);
    expect(mark("denied")).toBe(MARKS.cue);
    expect(mark("burned")).toBe(MARKS.denied);
    expect(features[1]).toBe(MARKS.claim);
    expect([features[0], features[4], features.at(-1)]).toEqual([0, 0, 0]);
  });

  it("is never wider than the model was trained on, whatever the claim and the text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 900, unit: "grapheme" }),
        fc.string({ maxLength: 2000 }),
        async (claim, text) => {
          const made = pairOf(claim, await read(text), subwords);
          expect(made.ids.length).toBeLessThanOrEqual(144);
          expect(made.features.length).toBe(made.ids.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("marks", () => {
  it.each([
    ["own voice", "The mill burned on Monday.", "asserted"],
    ["told by somebody", "A baker said that the mill burned on Monday.", "attributed"],
    ["denied", "The owner denied that the mill burned on Monday.", "denied"],
    ["a plan", "The owner will close the mill on Monday.", "ahead"],
  ] as const)("%s", async (_, text, mark) => {
    expect(marksOf(await read(text), undefined).map((m) => m.mark)).toContain(MARKS[mark]);
  });
});

describe("words shared", () => {
  it("forms of a word are one; words of grammar do not count", async () => {
    const keys = keysOf("The army was shelling the clinic");
    expect(sharedKeys(keys, await read("Norland's army shelled clinics."))).toBe(keys.size);
    expect(sharedKeys(keys, await read("The choir was in the hall."))).toBe(0);
  });
});
