import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extracted, extract } from "../../src/extract/extract.ts";
import { ruleTagger } from "../../src/extract/tagger.ts";
import { readingOf } from "../../src/read/sentences.ts";
import type { Span } from "../../src/record/span.ts";
import { articleOf } from "../article.ts";
import { extracted } from "./read.ts";

/** Sentences of every kind, with letters beyond the basic plane and right-to-left words among them. */
const SENTENCES = [
  "“We wait 😀 here,” Ada Poe said.",
  "The قلعة fell at noon, a clerk said.",
  "The army denied that it had shelled the port 🏴.",
  "Newswire could not verify the report.",
  "The bridge fell; nobody was hurt.",
  "If the depot was hit, supplies will suffer.",
  "Two ships reportedly sank off 大阪.",
  "The ministry did not respond to a request for comment.",
  "The junta claimed it had taken the hill, and added that “two 🚁” were lost.",
  "It is unclear whether the envoy crossed.",
  "We withdraw our report that the dam broke.",
  "With the bridge gone, the village stays dark.",
  "«Мы ждём», said the mayor. “Nobody came.”",
  "Jets hit the camp, state radio reported, citing the army.",
  "The alleged massacre happened in May.",
  "He said that they would look at it, but has not yet mended it.",
  "It fell at dawn, he added.",
  "The minister disclosed this on Monday.",
  "The “liberation” of the town took three days 🏴.",
  "Per Zed Wire, the gate is open.",
  "Ada Poe nodded. “It is over 😀.”",
  "The firm said:\n- the gate was shut\n- the pump was off",
  "The clerk, who asked not to be named because she fears for her job, said the till was empty.",
  "Forty died, residents said, a toll that could not be checked.",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(" ", "\n\n")), { minLength: 1, maxLength: 14 })
  .map((parts) =>
    parts
      .map(([s, gap]) => s + gap)
      .join("")
      .trim(),
  );

const spans = (found: Extracted): Span[] => [
  ...found.statements.flatMap((s) => [
    ...s.content,
    ...s.cue,
    ...s.chain.flatMap((h) => [h.span, h.unnamedBecause ?? null].filter((x) => x !== null)),
  ]),
  ...found.checks.flatMap((c) => [c.span, ...c.chain.flatMap((h) => (h.span ? [h.span] : []))]),
];

const UNITS = [
  "“",
  "if ",
  "and he said ",
  "; ",
  "not ",
  "who ",
  "could not ",
  "that ",
  '"x" ',
  "(a, ",
  "said that ",
  "He said it. ",
  "He denied it. ",
  "It could not verify it. ",
  "alleged men ",
  "The army said that the dam fell, ",
  "Poe said this. ",
  "the “aid” of ",
  "- it fell\n",
  "He had a “It is over.” note. ",
];

describe("laws of extraction", () => {
  it("every span equals the text between its code points", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        const points = [...t];
        for (const s of spans(await extracted(t))) expect(points.slice(s.start, s.end).join("")).toBe(s.exact);
      }),
      { numRuns: 60 },
    );
  });

  it("a paragraph added at the end changes no statement before it", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        const before = await extracted(t);
        const after = await extracted(`${t}\n\nThe museum opens at ten.`);
        const strip = (f: Extracted) => f.statements.map(({ id: _, ...rest }) => rest);
        const checks = (f: Extracted) => f.checks.map(({ id: _, of, ...rest }) => ({ ...rest, about: of.length }));
        expect(checks(after)).toEqual(checks(before));
        expect(strip(after).slice(0, before.statements.length)).toEqual(strip(before));
      }),
      { numRuns: 60 },
    );
  });

  it("no content is told twice under one cue, and no statement lies in a check", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        const found = await extracted(t);
        const ids = found.statements.map((s) => s.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const c of found.checks) {
          for (const s of found.statements) {
            if (s.form !== "own") continue;
            expect(s.content.some((p) => p.start < c.span.end && c.span.start < p.end)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("any text at all is read without failing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (t) => {
        const points = [...t];
        for (const s of spans(await extracted(t))) expect(points.slice(s.start, s.end).join("")).toBe(s.exact);
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            "“",
            "”",
            '"',
            "'",
            " ",
            "said",
            "that",
            "if",
            "not",
            ",",
            ".",
            ";",
            ":",
            "and",
            "he",
            "—",
            "\n\n",
            "could",
            "verify",
          ),
          { maxLength: 60 },
        ),
        async (words) => {
          await extracted(words.join(" "));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("text of one repeated word or mark costs steps in proportion to its length", async () => {
    const steps = async (text: string): Promise<number> => {
      const reading = readingOf(text);
      let count = 0;
      const watched = <T extends object>(list: readonly T[]): readonly T[] =>
        new Proxy(list as T[], {
          get: (target, key) => {
            count++;
            return Reflect.get(target, key);
          },
        });
      const tokens = watched(reading.tokens);
      const sentences = watched(reading.sentences);
      await extract(articleOf(text, { outlet: "Zed Post" }), [{ ...reading, tokens, sentences }], ruleTagger);
      return count;
    };
    for (const unit of UNITS) {
      const [small, large] = [await steps(unit.repeat(500)), await steps(unit.repeat(2000))];
      expect(large, unit).toBeLessThan(small * 6 + 1000); // four times the text; quadratic work would be sixteen
    }
  });
});
