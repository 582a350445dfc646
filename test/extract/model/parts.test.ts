/** The parts of the trained tagger that need no weights: sub-words, features, windows, the best row of tags. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Subwords } from "../../../src/encoder/subwords.ts";
import { bestTags, spansOf } from "../../../src/extract/model/decode.ts";
import { encode, WIDTH } from "../../../src/extract/model/encode.ts";
import { marksOf, rulesOf, shapeOf, TAGS } from "../../../src/extract/model/features.ts";
import { windowsOf } from "../../../src/extract/model/windows.ts";
import { quotationsOf } from "../../../src/extract/quotes.ts";
import { ruleTagger } from "../../../src/extract/tagger.ts";
import { readingOf } from "../../../src/read/sentences.ts";

const vocabulary = readFileSync("model/vocab.txt", "utf8");
const lines = vocabulary.split("\n");
const subwords = new Subwords(vocabulary);
const spelt = (word: string) => subwords.of(word).map((id) => lines[id]);

describe("sub-words", () => {
  test.each([
    ["a known word is one", "minister", ["minister"]],
    ["capitals and accents are dropped", "Café", ["cafe"]],
    ["an unknown word is cut from the left", "spokespeople", ["spoke", "##sp", "##eo", "##ple"]],
    ["a curved apostrophe is a straight one", "’s", ["'", "s"]],
    ["a curved mark is a straight one", "“", ['"']],
    ["a long dash is two", "—", ["-", "-"]],
    ["letters that the vocabulary does not have", "ⴰⵎⵓⵔ", ["[UNK]"]],
    ["nothing but a combining mark", "\u0301", ["[UNK]"]],
    ["a word that every object knows", "constructor", ["construct", "##or"]],
    ["half of a pair", "\ud83d", ["[UNK]"]],
  ])("%s", (_, word, pieces) => expect(spelt(word)).toEqual(pieces));

  it("gives any word between one and twelve ids of the vocabulary", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 3_000 }), (word) => {
        const ids = subwords.of(word);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(12);
        expect(ids.every((id) => id >= 0 && id < lines.length)).toBe(true);
      }),
    );
  });
});

describe("features", () => {
  test.each([
    ["a sign", ",", 0],
    ["digits", "1,200", 1],
    ["small letters", "dam", 2],
    ["a capital", "Poe", 3],
    ["a hyphen between capitals", "Al-Badr", 3],
    ["capitals", "UN", 4],
    ["mixed", "iPhone", 5],
  ])("the shape of %s", (_, word, shape) => expect(shapeOf(word)).toBe(shape));

  it("tells the marks of a quotation from what is inside", () => {
    const reading = readingOf("“Stay,” Ada Poe said.");
    expect([...marksOf(reading, quotationsOf(reading))]).toEqual([2, 1, 1, 3, 0, 0, 0, 0]);
  });

  it("gives the rules' proposals as tags", async () => {
    const reading = readingOf("Ada Poe said the dam held.");
    const [proposed] = await ruleTagger.tag([reading]);
    const tags = [...rulesOf(reading, proposed!.attributions)].map((tag) => TAGS[tag]);
    expect(tags).toEqual(["B-source", "I-source", "B-cue", "B-content", "I-content", "I-content", "O"]);
  });
});

const text = fc
  .array(
    fc.array(
      fc.constantFrom("the", "dam", "unburied", "said", "“", "”", ",", "Poe", "2031", "counterrevolutionaries"),
      {
        minLength: 1,
        maxLength: 260,
      },
    ),
    { maxLength: 30 },
  )
  .map((sentences) => sentences.map((words) => `${words.join(" ")}.`).join(" "));

describe("windows", () => {
  it("hold every token in exactly one kept part, in order, and never more than fits", () => {
    fc.assert(
      fc.property(text, (words) => {
        const reading = readingOf(words);
        const encoded = encode(reading, [], subwords);
        let at = 0;
        for (const w of windowsOf(encoded)) {
          expect(w.keepFrom).toBe(at);
          expect(w.from).toBeLessThanOrEqual(w.keepFrom);
          expect(w.to).toBeGreaterThanOrEqual(w.keepTo);
          expect(encoded.from[w.to]! - encoded.from[w.from]!).toBe(w.length);
          expect(w.length).toBeLessThanOrEqual(WIDTH);
          at = w.keepTo;
        }
        expect(at).toBe(reading.tokens.length);
      }),
    );
  });

  it("see a sentence on each side of what they keep, where there is one and it fits", () => {
    const reading = readingOf(
      Array.from({ length: 30 }, (_, i) => `On day ${i} the clerk wrote a line in the book.`).join(" "),
    );
    const windows = windowsOf(encode(reading, [], subwords));
    expect(windows.length).toBeGreaterThan(1);
    for (const [k, w] of windows.entries()) {
      expect(w.from < w.keepFrom).toBe(k > 0);
      expect(w.to > w.keepTo).toBe(k < windows.length - 1);
    }
  });
});

describe("the best row of tags", () => {
  const tags = ["O", "B-x", "I-x"];
  const moves = [
    [0.2, 0.1, -1e4],
    [-0.3, 0.4, 0.6],
    [0.1, -0.2, 0.3],
  ];
  const start = [0, 0.1, 0.2];

  it("is the best of all rows", () => {
    const score = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 5 }), (rows) => {
        const sum = (row: readonly number[]) =>
          row.reduce(
            (s, tag, i) => s + Math.fround(rows[i]![tag]!) + (i === 0 ? start[tag]! : moves[row[i - 1]!]![tag]!),
            0,
          );
        const every = rows.reduce<number[][]>((all) => all.flatMap((row) => [0, 1, 2].map((t) => [...row, t])), [[]]);
        const best = Math.max(...every.map(sum));
        expect(sum([...bestTags(Float32Array.from(rows.flat()), { tags, moves, start })])).toBeCloseTo(best, 5);
      }),
    );
  });

  it("becomes spans, and an inside without its beginning is none", () => {
    expect(spansOf(Uint8Array.from([2, 1, 2, 1, 0, 1]), tags)).toEqual([
      { type: "x", from: 1, to: 3 },
      { type: "x", from: 3, to: 4 },
      { type: "x", from: 5, to: 6 },
    ]);
  });
});
