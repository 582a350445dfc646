/** The tagger on hostile text: nothing breaks, pieces stay in place, and work grows no faster than the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn } from "../../src/extract/clauses.ts";
import type { Item } from "../../src/extract/scene.ts";
import { unitsOf } from "../../src/extract/scene.ts";
import { ruleTagger } from "../../src/extract/tagger.ts";
import { readingOf } from "../../src/read/sentences.ts";

const tag = async (text: string) => (await ruleTagger.tag([readingOf(text)]))[0]!.attributions;

describe("hostile text", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\n \t "],
    ["one word", "said"],
    ["ten thousand straight marks", '"'.repeat(10_000)],
    ["ten thousand opening marks", "“".repeat(10_000)],
    ["ten thousand closing marks", "”".repeat(10_000)],
    ["ten thousand apostrophes", "' ".repeat(10_000)],
    ["ten thousand quotations and nothing else", "“a b c d e.” ".repeat(10_000)],
    ["ten thousand paragraphs that open a mark", "“a\n\n".repeat(10_000)],
    ["a sentence of 50,000 words without a verb", "the river and ".repeat(17_000)],
    ["a sentence of 50,000 words with a cue in every third", "he said that ".repeat(17_000)],
    ["nothing but cues", "said ".repeat(20_000)],
    ["one word of a million letters", "a".repeat(1_000_000)],
    ["right to left", "قال الوزير إن السد صامد. ".repeat(500)],
    ["emoji", "😀 said 😀 that 😀. ".repeat(500)],
    ["lone surrogates", "\ud800 said \udc00 that \ud800"],
  ])("%s", async (_name, text) => {
    for (const a of await tag(text)) {
      for (const p of [...a.source, ...a.cue, ...a.content]) {
        expect(p.start).toBeLessThan(p.end);
        expect(p.end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe("work", () => {
  /** Counts how often the rules look at an item. */
  function looks(text: string): number {
    const units = unitsOf(readingOf(text), { start: 0, end: text.length }, []);
    let count = 0;
    for (const unit of units) {
      const items = new Proxy(unit.items as Item[], {
        get: (target, key, receiver) => {
          if (typeof key === "string" && key.charCodeAt(0) < 58) count++;
          return Reflect.get(target, key, receiver);
        },
      });
      foundIn(items);
    }
    return count;
  }

  test.each([
    "said ",
    "he said that ",
    "he said the dam, ",
    "and said ",
    ", Ada Poe said, ",
    "the dam held, the mayor said, and ",
    "according to the mayor, ",
    "the dam held, according to the mayor, ",
    "citing two officials, ",
    "he said, citing two officials, ",
    "who said the dam ",
    ", who asked to go, ",
    "the claim that the dam held ",
    "the mayor of the town of ",
    "Ada, Bea, ",
    "( ",
    "not never also ",
    "quoted a guard ",
    "as saying ",
    "while he said the dam ",
    "reportedly ",
    "it is unclear whether ",
    "was told by ",
    "that ",
    "; ",
    "on Monday in a letter ",
  ])("grows no faster than a sentence of “%s” over and over", (part) => {
    const counts = [250, 500, 1000, 2000].map((n) => looks(`The dam held ${part.repeat(n)}.`));
    for (let i = 1; i < counts.length; i++) expect(counts[i]! / counts[i - 1]!).toBeLessThan(2.3);
  });
});

describe("laws", () => {
  const parts = fc.array(
    fc.constantFrom(
      "Ada Poe",
      "said",
      "that",
      "the",
      "dam",
      "held",
      ",",
      ".",
      "“",
      "”",
      "told",
      "reporters",
      "and",
      "added",
      "according to",
      "it",
      "\n\n",
      "who",
      "citing",
      "was",
      "reported",
      ":",
      "claim",
      "😀",
      "(",
      ")",
      "—",
      "whether",
      "as saying",
      "quoted",
    ),
    { maxLength: 60 },
  );

  test("pieces lie inside the text, none is empty, content is never missing, and the text is not changed by place", async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (words) => {
        const text = words.join(" ");
        const found = await tag(text);
        for (const a of found) {
          expect(a.content.length).toBeGreaterThan(0);
          expect(a.rules.length).toBeGreaterThan(0);
          expect(a.score).toBeGreaterThan(0);
          expect(a.score).toBeLessThanOrEqual(1);
          for (const p of [...a.source, ...a.cue, ...a.content]) {
            expect(p.start).toBeGreaterThanOrEqual(0);
            expect(p.end).toBeGreaterThan(p.start);
            expect(p.end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(await tag(text)).toEqual(found);
      }),
    );
  });

  test("readings are tagged apart: their order changes nothing", async () => {
    const texts = ["Ada Poe said that the dam held.", "“We wait,” she said.", "No dam."];
    const there = await ruleTagger.tag(texts.map((t) => readingOf(t)));
    const back = await ruleTagger.tag([...texts].reverse().map((t) => readingOf(t)));
    expect([...back].reverse()).toEqual(there);
  });
});
