/** Quotations over several sentences and paragraphs, and words given by their place: see marked.ts for the marks. */
import { describe, expect, test } from "vitest";
import { tagWithin } from "../../src/extract/within.ts";
import { marked, plain, readingOf } from "./marked.ts";

const TABLE: Record<string, [fact: string, text: string][]> = {
  "a speaker who goes on": [
    ["after the cue", "[1k “We wait,”] [1s Ada Poe] [1c said]. [1k “We watch.”]"],
    [
      "after an inverted cue",
      "[1k “We wait,”] [1c said] [1s Ada Poe, a nurse]. [1k “We watch. Then we go.”] She lives in Zed.",
    ],
    ["after indirect speech", "[1s Ada Poe] [1c said] [1k she was tired]. [1k “I want to go home.”]"],
    [
      "in the next paragraph",
      "[1k “We wait here,”] [1s Ada Poe] [1c said].\n\n[1k “But the road is closed and nobody opens it.”]",
    ],
    ["with a cue of its own", "[1k “We wait,”] [1s Ada Poe] [1c said]. [2k “We watch,”] [2s she] [2c added]."],
    [
      "a speaker in between",
      "[1k “We wait,”] [1s Ada Poe] [1c said]. The road was closed.\n\n[2k “We watch the water all night.”]",
    ],
    [
      "over three paragraphs before the cue",
      "[1k “We wait here.]\n\n[1k “We watch.]\n\n[1k “Then we go,”] [1s she] [1c said].",
    ],
  ],
  "a quotation alone": [
    ["a sentence in marks is speech", "Ada Poe was blunt. [1k “I want to go home.”]"],
    ["a paragraph in marks is speech, however short", "[1k “Go home.”]\n\nNobody moved."],
    ["a short title is none", "The book was called “Dam”. “Dam”."],
  ],
  "given by place": [
    ["a transcript", "[1s POE]: [1k I saw it. It was dark.]\n\n[2s BRANDT]: [2k Nobody else did.]"],
    ["one colon is no transcript", "The rule: nobody talks.\n\nThe road was open."],
    ["a name, a colon, a quotation", "[1s Ada Poe]: [1k “We wait here.”]"],
    ["signed with a dash", "[1k “We wait here.”] — [1s Ada Poe]"],
    ["signed with an office", "[1k “We wait here.”] — [1s Ada Poe, mayor of Zed]"],
    ["a label is nobody", "Correction: “We wait here.”"],
  ],
};

for (const [name, rows] of Object.entries(TABLE)) {
  describe(name, () => {
    test.each(rows)("%s: %s", (_fact, row) => {
      const { text, told } = marked(row);
      expect(plain(text, tagWithin(readingOf(text), { start: 0, end: text.length }))).toEqual(told);
    });
  });
}

describe("headlines", () => {
  test.each([
    ["somebody before a colon", "[1s Technician]: [1k manager changed the cold-store log]"],
    ["a ministry before a colon", "[1s Ministry]: [1k Ostland has signed]"],
    ["a cue at the end", "[1k Soldiers fired on bread line], [1s driver] [1c says]"],
    ["two cues", "[1k Soldiers fired on bread line], [1s driver] [1c says]; [2s army] [2c denies] [2k it]"],
    ["a cue with its content after it", "[1s Ministry] [1c says] [1k two men were held]"],
    ["a question", "Who fired on the clinic?"],
  ])("%s: %s", (_fact, row) => {
    const { text, told } = marked(row);
    expect(plain(text, tagWithin(readingOf(text, "headline"), { start: 0, end: text.length }))).toEqual(told);
  });
});
