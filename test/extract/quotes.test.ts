/** Marked speech in every typography. Each row: the fact, the text, the quotations at depth 0, those inside them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../src/extract/quotes.ts";
import { tagWithin } from "../../src/extract/within.ts";
import { readingOf } from "../../src/read/sentences.ts";

const ROWS: [fact: string, text: string, outer: string[], inner?: string[]][] = [
  ["straight double", 'She said "we wait" and left.', ['"we wait"']],
  ["curly double", "She said “we wait” and left.", ["“we wait”"]],
  ["curly single", "She said ‘we wait’ and left.", ["‘we wait’"]],
  ["straight single", "She said 'we wait' and left.", ["'we wait'"]],
  ["two apostrophes", "She said ''we wait'' and left.", ["''we wait''"]],
  ["guillemets", "She said «we wait» and left.", ["«we wait»"]],
  ["guillemets with spaces inside", "She said « we wait » and left.", ["« we wait »"]],
  ["guillemets turned inwards", "She said »we wait« and left.", ["»we wait«"]],
  ["single guillemets", "She said ‹we wait› and left.", ["‹we wait›"]],
  ["German", "She said „we wait“ and left.", ["„we wait“"]],
  ["Polish", "She said „we wait” and left.", ["„we wait”"]],
  ["corner brackets", "She said 「we wait」 and left.", ["「we wait」"]],
  ["terminal", "She said ``we wait'' and left.", ["``we wait''"]],
  ["curly inside curly", "“He said ‘go home’ to me,” she said.", ["“He said ‘go home’ to me,”"], ["‘go home’"]],
  [
    "straight inside straight",
    "\"He said 'go home' to me,\" she said.",
    ["\"He said 'go home' to me,\""],
    ["'go home'"],
  ],
  [
    "single outside, double inside",
    "‘He said “go home” to me,’ she said.",
    ["‘He said “go home” to me,’"],
    ["“go home”"],
  ],
  ["guillemets inside German", "„He said »go home« to me“, she said.", ["„He said »go home« to me“"], ["»go home«"]],
  ["an apostrophe inside single marks", "‘We don’t know,’ she said.", ["‘We don’t know,’"]],
  ["a straight apostrophe inside single marks", "'We don't know,' she said.", ["'We don't know,'"]],
  [
    "a plural possessive inside single marks",
    "‘The workers’ hall is shut,’ she said.",
    ["‘The workers’ hall is shut,’"],
  ],
  ["an apostrophe is no mark", "The workers' union and the mayor's office don't agree.", []],
  ["a decade is no mark", "In the '90s they'd leave 'em alone.", []],
  ["inches are no mark", 'The pipe is 6" wide and the man 5\'11".', []],
  ["two in a sentence", "It was “safe” and “dry”.", ["“safe”", "“dry”"]],
  ["unclosed ends with its paragraph", "She said: “We wait.\n\nThe road was shut.", ["“We wait."]],
  ["over paragraphs, opened again", "“We wait.\n\n“The road is shut,” she said.", ["“We wait.|“The road is shut,”"]],
  ["straight over paragraphs", '"We wait.\n\n"The road is shut," she said.', ['"We wait.|"The road is shut,"']],
  ["three paragraphs", "“One.\n\n“Two.\n\n“Three.”", ["“One.|“Two.|“Three.”"]],
  [
    "a closed one is not continued",
    "“We wait.”\n\n“The road is shut,” she said.",
    ["“We wait.”", "“The road is shut,”"],
  ],
  ["a stray closing mark", "We wait,” she said.", []],
  [
    "a straight mark never closed before the next opens",
    '"We wait, she said. "Then we go."',
    ['"We wait, she said.', '"Then we go."'],
  ],
  ["emoji before and inside", "😡 She said “we 😡 wait”.", ["“we 😡 wait”"]],
  ["Arabic inside", "She said “نحن ننتظر”.", ["“نحن ننتظر”"]],
];

const texts = (text: string, depth: (n: number) => boolean) =>
  quotationsOf(readingOf(text))
    .filter((q) => depth(q.depth))
    .map((q) => q.pieces.map((p) => text.slice(p.start, p.end)).join("|"));

describe("quotations", () => {
  test.each(ROWS)("%s: %s", (_fact, text, outer, inner = []) => {
    expect(texts(text, (n) => n === 0)).toEqual(outer);
    expect(texts(text, (n) => n > 0)).toEqual(inner);
  });
});

const PAIRS = [
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["„", "“"],
  ["‘", "’"],
  ["''", "''"],
] as const;
/** Words that are neither marks nor cues. */
const filler = fc
  .array(fc.constantFrom("road", "dam", "the", "cold", "river", "and", "green", "over", "bridge", "a", "9", "😀"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => `${words.join(" ")}.`);

describe("laws", () => {
  test("a planted quotation is found at its exact place, and given to its speaker", () => {
    fc.assert(
      fc.property(
        fc.array(filler, { maxLength: 6 }),
        fc.array(filler, { maxLength: 6 }),
        fc.constantFrom(...PAIRS),
        fc.constantFrom(" ", "\n\n"),
        (before, after, [open, close], gap) => {
          const planted = `${open}We will wait for the boats,${close}`;
          const head = before.map((s) => s + gap).join("");
          const text = `${head}${planted} Ada Poe said.${after.map((s) => gap + s).join("")}`;
          const reading = readingOf(text);
          const at = { start: head.length, end: head.length + planted.length };
          expect(quotationsOf(reading).map((q) => q.pieces)).toEqual([[at]]);
          const told = tagWithin(reading, { start: 0, end: text.length });
          expect(told).toHaveLength(1);
          expect(told[0]!.content).toEqual([at]);
          expect(text.slice(told[0]!.source[0]!.start, told[0]!.source[0]!.end)).toBe("Ada Poe");
        },
      ),
    );
  });

  test("a text without marks and cue words gives nothing", () => {
    fc.assert(
      fc.property(fc.array(filler, { maxLength: 20 }), (sentences) => {
        const text = sentences.join(" ");
        expect(tagWithin(readingOf(text), { start: 0, end: text.length })).toEqual([]);
      }),
    );
  });

  test("any text: pieces lie in order inside it and marks make no quotation longer than its paragraphs", () => {
    const odd = fc.array(
      fc.constantFrom("“", "”", '"', "'", "‘", "’", "«", "»", "„", "''", "a", " ", "b,", "s ", "\n\n", ".", "😀"),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(odd, (parts) => {
        const text = parts.join("");
        let last = -1;
        for (const q of quotationsOf(readingOf(text))) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          last = q.start;
          for (const p of q.pieces) {
            expect(p.end).toBeGreaterThan(p.start);
            expect(text.slice(p.start, p.end)).not.toContain("\n\n");
          }
          expect(q.end).toBe(q.pieces.at(-1)!.end);
        }
      }),
    );
  });
});
