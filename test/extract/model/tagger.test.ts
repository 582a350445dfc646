/** The shipped model, run: what it finds beyond the rules, and that nothing breaks it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { modelTagger } from "../../../src/extract/model/tagger.ts";
import { openModel } from "../../../src/extract/open-model.ts";
import { ruleTagger, type Tagger } from "../../../src/extract/tagger.ts";
import { readingOf } from "../../../src/read/sentences.ts";
import type { Attribution } from "../../../src/record/attribution.ts";
import type { Piece } from "../../../src/record/reading.ts";

let tagger: Tagger;
beforeAll(async () => {
  tagger = modelTagger(await openModel());
});

async function told(text: string, by: Tagger = tagger) {
  const [found] = await by.tag([readingOf(text)]);
  const words = (pieces: readonly Piece[]) => pieces.map((p) => text.slice(p.start, p.end)).join(" … ");
  return found!.attributions.map((a) => [words(a.source), words(a.cue), words(a.content)] as const);
}

describe("what is found", () => {
  test.each([
    [
      "plain speech",
      "The harbour master said the crane had been idle for a year.",
      "The harbour master",
      "said",
      "the crane had been idle for a year",
    ],
    [
      "a that-clause, with its that",
      "Residents said that the pumps failed twice in May.",
      "Residents",
      "said",
      "that the pumps failed twice in May",
    ],
    [
      "according to",
      "According to the audit, two invoices were paid twice.",
      "the audit",
      "According to",
      "two invoices were paid twice",
    ],
    [
      "marked speech keeps its marks",
      "“We lost the whole crop,” farmer Edda Brill said.",
      "farmer Edda Brill",
      "said",
      "“We lost the whole crop,”",
    ],
  ])("%s", async (_, text, source, cue, content) => {
    expect(await told(text)).toContainEqual([source, cue, content]);
  });

  it("says in `rules` who made it: the rules, the model, or both", async () => {
    const [found] = await tagger.tag([readingOf("The harbour master said the crane had been idle for a year.")]);
    expect(found!.attributions[0]!.rules).toEqual(["verb-clause", "say", "model"]);
  });

  it("keeps the source that is cited beside the one that cites it", async () => {
    const text = "Harbour Radio reported, citing the port authority, that the crane had fallen.";
    expect((await told(text)).map(([source]) => source)).toEqual(
      (await told(text, ruleTagger)).map(([source]) => source),
    );
  });
});

const inside = (a: Attribution, length: number) =>
  [...a.source, ...a.cue, ...a.content].every((p) => 0 <= p.start && p.start < p.end && p.end <= length);

describe("hostile text", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \n\t \n"],
    ["ten thousand quotation marks", "“".repeat(5_000) + "”".repeat(5_000)],
    ["a sentence of twenty thousand words", "said the clerk ".repeat(6_700)],
    ["only capitals", "THE MAYOR SAID THE BRIDGE WAS SHUT. NOBODY DENIED IT."],
    ["another language", "El alcalde dijo que el puente estaba cerrado. Nadie lo negó."],
    ["control characters and half pairs", "The \u0000mayor\u0007 said \ud83d the \udc00 bridge was\u001b[31m shut."],
    ["one word of a hundred thousand letters", "a".repeat(100_000)],
  ])("%s: every piece lies in the text", async (_, text) => {
    const [found] = await tagger.tag([readingOf(text)]);
    expect(found!.attributions.every((a) => inside(a, text.length))).toBe(true);
  });

  it("gives the same whatever else is read with it, in any order", async () => {
    const part = fc.constantFrom(
      "The clerk said",
      "“It fell,”",
      "the bridge was shut",
      "according to",
      "Ada Poe",
      ".",
      "\n\n",
      "denied",
      "that",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(part, { maxLength: 30 }), { minLength: 2, maxLength: 3 }), async (all) => {
        const texts = all.map((parts) => parts.join(" "));
        const together = await tagger.tag(texts.map((t) => readingOf(t)));
        const alone = await Promise.all(texts.map(async (t) => (await tagger.tag([readingOf(t)]))[0]!));
        expect(together).toEqual(alone);
        expect(together.every((found, i) => found.attributions.every((a) => inside(a, texts[i]!.length)))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a model that cannot be used is a named problem", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-model-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["no folder", "gone", () => {}, /checksums\.json.*no such file/],
    ["a file is missing", "missing", (f: string) => rmSync(join(f, "heads.json")), /heads\.json.*no such file/],
    [
      "a file is cut short",
      "cut",
      (f: string) => writeFileSync(join(f, "tagger.int8.onnx"), "short"),
      /tagger\.int8\.onnx.*not the file/,
    ],
    [
      "the checksums are nothing",
      "null",
      (f: string) => writeFileSync(join(f, "checksums.json"), "null"),
      /not the file/,
    ],
    [
      "the checksums are no JSON",
      "sums",
      (f: string) => writeFileSync(join(f, "checksums.json"), "{"),
      /checksums\.json.*not JSON/,
    ],
  ])("%s", async (_, name, damage, message) => {
    const here = join(folder, name);
    if (name !== "gone") cpSync("model", here, { recursive: true });
    damage(here);
    await expect(openModel(here)).rejects.toMatchObject({
      problem: { code: "no-model", message: expect.stringMatching(message) },
    });
  });
});
