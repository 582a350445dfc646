/** Text that is no prose: it is read to the end, and every span of every record equals the text between its offsets. */
import { describe, expect, it, test } from "vitest";
import { type Extracted, extract } from "../../src/extract/extract.ts";
import { ruleTagger } from "../../src/extract/tagger.ts";
import { readingOf } from "../../src/read/sentences.ts";
import type { Span } from "../../src/record/span.ts";
import { articleOf } from "../article.ts";
import { extracted, said } from "./read.ts";

const spans = (found: Extracted): Span[] => [
  ...found.statements.flatMap((s) => [
    ...s.content,
    ...s.cue,
    ...s.chain.flatMap((h) => [h.span, h.unnamedBecause ?? null].filter((x) => x !== null)),
  ]),
  ...found.checks.flatMap((c) => [c.span, ...c.chain.flatMap((h) => (h.span ? [h.span] : []))]),
];

const MANY = 10_000;
const TEXTS: readonly (readonly [fact: string, text: string])[] = [
  ["ten thousand opening marks", "“".repeat(MANY)],
  ["ten thousand closing marks", "”".repeat(MANY)],
  ["ten thousand straight marks", '"'.repeat(MANY)],
  ["ten thousand apostrophes", "'".repeat(MANY)],
  ["ten thousand marks in and out of each other", "“‘".repeat(MANY / 2) + "’”".repeat(MANY / 2)],
  ["ten thousand quotations of a word", "“a” ".repeat(MANY)],
  ["marks and a cue in turn", '" " said '.repeat(MANY / 2)],
  ["a sentence of 50,000 words", `The army said that the dam ${"and the bridge ".repeat(16_660)}fell.`],
  ["a sentence of 8,000 reports", "The army said that the dam fell, ".repeat(8_000)],
  ["a sentence of 4,000 quotations", "“We said that it fell,” she said, ".repeat(4_000)],
  ["a sentence of relative words", "which ".repeat(50_000)],
  ["conditions without end", "if not alleged ".repeat(16_000)],
  ["a list of ten thousand items", `The army said:\n${"- it fell\n".repeat(MANY)}`],
  ["a thousand sentences that point back", "Poe said this on Monday.\n\n".repeat(1_000)],
  ["headings without a list", "According to: ".repeat(MANY)],
  ["no text", ""],
  ["white space", " \n\t\n\u00a0 \u2003"],
  ["stops", ".".repeat(MANY)],
];

describe("text that is no prose", () => {
  it.each(TEXTS)("%s", { timeout: 120_000 }, async (_fact, text) => {
    const points = [...text];
    const found = spans(await extracted(text, { outlet: "Zed Post" }));
    const wrong = found.filter((s) => s.exact !== points.slice(s.start, s.end).join(""));
    expect(wrong.length).toBe(0);
  });
});

const ODD: readonly (readonly [fact: string, text: string, contents: readonly string[]])[] = [
  ["only capitals", "THE ARMY SAID THE DAM FELL. THE MINISTRY DENIED IT.", ["THE DAM FELL", "THE DAM FELL"]],
  ["control characters between the words", "The army\u0007 said\u001b the dam fell.", ["\u001b the dam fell"]],
  ["zero-width and right-to-left marks", "The army said the dam\u200b fell\u202e.", ["the dam\u200b fell\u202e"]],
  ["a lone surrogate inside a word", "The army said the dam\ud83d fell.", ["the dam\ud83d fell"]],
  ["letters beyond the basic plane", "The army said the dam 😀 fell 🏴.", ["the dam 😀 fell 🏴"]],
  ["a carriage return alone", "The army said the dam fell.\rThe ministry denied it.", ["the dam fell", "the dam fell"]],
];

test.each(ODD)("odd characters: %s", async (_fact, text, contents) => {
  const found = await extracted(text);
  expect(found.statements.map(said)).toEqual(contents);
  for (const s of spans(found)) expect([...text].slice(s.start, s.end).join("")).toBe(s.exact);
});

test("another language: what is read says that the rules were not made for it", async () => {
  const text = "Le ministre a dit lundi que le barrage était fermé. « Il est perdu », a dit le maire.";
  const article = articleOf(text, { language: "fr" });
  const found = await extract(article, [readingOf(text)], ruleTagger);
  for (const s of found.statements) expect(s.by.rules).toContain("language-fr");
  const english = await extracted("The dam fell, the mayor said.");
  for (const s of english.statements) expect(s.by.rules.join(" ")).not.toContain("language");
});
