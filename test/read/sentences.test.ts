/** Texts → paragraphs, sentences, tokens: invented sentences, and laws that hold for any string. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceEnds } from "../../src/read/sentence-ends.ts";
import { readingOf } from "../../src/read/sentences.ts";
import { chunks } from "../../src/read/tokens.ts";
import type { Token } from "../../src/record/reading.ts";

const sentencesOf = (text: string) => readingOf(text).sentences.map((s) => text.slice(s.start, s.end));

describe("where sentences end", () => {
  const table: readonly (readonly [fact: string, ...sentences: string[]])[] = [
    ["a question is followed by its cue", '"Where were they?" asked Ilse Brandt.', "She left."],
    ["an exclamation is followed by its cue", "“We will stay!” he added.", "Nobody did."],
    ["a cue may begin with a name after a question", "“Why now?” Ilse Brandt asked.", "Nobody answered."],
    ["a full stop inside the mark goes on in lower case", '"It is over." said the mayor.', "It was not."],
    ["a comma inside the mark never ends", "“It is over,” he said.", "“We lost.”"],
    ["a pronoun after a closing mark begins a sentence", '"It is over!"', "She left."],
    [
      "a small word that looks like an abbreviation",
      "They voted no.",
      "Brandt saw the sun.",
      "Moss came in.",
      "Hale left.",
    ],
    ["a rank goes with its name", "Gen. Moss and Lt. Col. Ryder arrived.", "They spoke."],
    ["plural titles go with their names", "Sens. Rand and Hale voted no.", "Reps. Ode and Cole agreed."],
    ["country initials inside a name", "The U.S. Coast Guard came at 3 p.m. Monday.", "It rained."],
    ["initials may end a sentence", "They fled to the U.S.", "The embassy was closed."],
    ["clock times may end a sentence", "It began at 3 p.m.", "Brandt left at once."],
    ["middle initials go on", "Joan L. Moss and J. R. Hale signed.", "It held."],
    ["numbers go with No.", "The No. 2 official denied it.", "See Art. 5 of the law."],
    ["states in brackets", "Rep. Hale (R-N.Y.) and Sen. Ode (D-Vt.), who left, agreed.", "It passed."],
    ["companies", "Acme Inc. reported a loss of $1.2 bn.", "Its shares fell."],
    ["months with days", "On Feb. 3 it snowed.", "On Mar. 4 it thawed."],
    ["an ellipsis in lower case goes on", "He said he … could not say.", "Then he left."],
    ["spaced dots are one ellipsis", "“We saw . . . nothing,” she said.", "It was dark."],
    ["a question before a dash goes on", "The price — are you ready? — is nine.", "We paid."],
    ["guillemets close", "« C'est fini. »", "He left."],
    ["German marks close", "„Es ist vorbei.“", "Er ging."],
    ["brackets close", "(Nobody was hurt.)", "The road is shut."],
    ["a lost space between sentences", "Nobody came.", "Then it rained."],
    ["Arabic question marks end", "أين كانوا؟", "لا أحد يعرف."],
    ["a numbered line keeps its number", "1. The first rule holds."],
    ["all capitals", "THE BRIDGE FELL.", "NOBODY WAS HURT."],
  ];
  test.each(table)("%s", (fact, ...sentences) => {
    const text = sentences.join(fact.startsWith("a lost space") ? "" : " ");
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe("where paragraphs end", () => {
  const table: readonly (readonly [fact: string, text: string, paragraphs: number, sentences: number])[] = [
    ["at a blank line", "One here.\n\nTwo here.", 2, 2],
    ["at a blank line with spaces and Windows line ends", "One here.\r\n \r\nTwo here.", 2, 2],
    ["not at the line end of hard wrapping", "A line that goes on\nin the next one and\nends there.", 1, 1],
    ["at each line when every line is closed", "One here.\nTwo here.\n“Three.”", 3, 3],
    ["after a headline line that is short", "Ferry sinks\nTwo people died on Monday.\nThe search goes on.", 3, 3],
    [
      "after a short last line of hard wrapping",
      "The mayor of Ostrel said on Monday that the ferry had\nleft the harbour on time and that nobody had asked her\nabout it.\nThen the owner of the ferry came and denied all of it.",
      2,
      2,
    ],
    ["not where a writer broke a line early", "The mayor said\nthat the ferry had left on\ntime.", 1, 1],
    ["at each line when lines are long", `${"word ".repeat(40)}\n${"word ".repeat(40)}`, 2, 2],
    ["nowhere in an empty text", " \n\n\t ", 0, 0],
  ];
  test.each(table)("%s", (_fact, text, paragraphs, sentences) => {
    const reading = readingOf(text);
    expect([reading.paragraphs.length, reading.sentences.length]).toEqual([paragraphs, sentences]);
  });
});

test("tokens carry part of speech, lemma and straight lower-case form", () => {
  const tokens = readingOf("The ministers didn’t know.").tokens.map((t) => [t.text, t.lower, t.pos, t.lemma]);
  expect(tokens).toContainEqual(["ministers", "ministers", "NOUN", "minister"]);
  expect(tokens).toContainEqual(["n’t", "n't", "PART", "not"]);
});

test("a link is one token, and its closing mark another", () => {
  const tokens = readingOf("See https://quay.example/a?b=c//d. He left.").tokens.map((t) => t.text);
  expect(tokens.slice(0, 3)).toEqual(["See", "https://quay.example/a?b=c//d", "."]);
});

/** Any string: words, marks, astral and right-to-left letters, lone halves of pairs, controls, line ends. */
const piece = fc.oneof(
  fc.constantFrom(..."\"'“”‘’«»„….,;:!?()[]-–—/\\@#&% \n\r\t\u00a0\u2028\u200d\u0000\u0007\u0301".split("")),
  fc.constantFrom(
    "\ud83d",
    "\ude00",
    "😀",
    "🇺🇸",
    "👩‍👩‍👧",
    "שלום",
    "مرحبا",
    "İ",
    "ﬁ",
    "don't",
    "U.S.",
    "Gen.",
    "cannot",
    "http://a.b/c",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("the", "Minister", "said", "NO", "3.5", "1,000", "state-run"),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("laws for any text", () => {
  test("tokens stand where they say, in order, and hold every character that is no white space once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        let held = "";
        for (const token of readingOf(text).tokens) {
          expect(text.slice(at, token.start)).toMatch(/^\s*$/);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          held += token.text;
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
        expect(held.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  test("no token begins or ends inside a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, points } = readingOf(text);
        for (const { start, end } of tokens) {
          expect([points.toUnit(points.toPoint(start)), points.toUnit(points.toPoint(end))]).toEqual([start, end]);
        }
      }),
    );
  });

  test("sentences tile the tokens of their paragraphs, and paragraphs tile the sentences", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences, tokens } = readingOf(text);
        expect(sentences.map((s) => s.first)).toEqual(
          [0, ...sentences.slice(0, -1).map((s) => s.last)].slice(0, sentences.length),
        );
        expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
        expect(paragraphs.at(-1)?.last ?? 0).toBe(sentences.length);
        for (const [index, p] of paragraphs.entries()) {
          expect(p.last).toBeGreaterThan(p.first);
          for (const s of sentences.slice(p.first, p.last)) expect(s.paragraph).toBe(index);
        }
        for (const s of sentences) {
          expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end]);
        }
      }),
    );
  });

  test("a text reads the same whatever was read before it", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const alone = readingOf(text);
        readingOf(before);
        expect(readingOf(text).tokens).toEqual(alone.tokens);
      }),
      { numRuns: 50 },
    );
  });
});

describe("cost grows with the text and no faster", () => {
  const texts: readonly (readonly [string, (n: number) => string])[] = [
    ["one paragraph", (n) => "The mayor, Ada Poe, said no. ".repeat(n)],
    ["quotation marks only", (n) => '"'.repeat(10 * n)],
    ["one word", (n) => "a".repeat(20 * n)],
    ["stops and quotations", (n) => '"No." '.repeat(n)],
    ["a broken link", (n) => `http://${".".repeat(20 * n)}`],
  ];
  test.each(texts)("%s: chunks hold the text once, each of bounded size", (_name, make) => {
    for (const n of [1_000, 2_000, 4_000]) {
      const text = make(n);
      const sizes = [...chunks(text, 0, text.length)].map(([from, to]) => to - from);
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(text.length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(20_100);
    }
  });

  test.each(texts)("%s: looking for sentence ends visits each token a fixed number of times", (_name, make) => {
    const visits = [1_000, 2_000].map((n) => {
      let count = 0;
      const tokens = new Proxy<readonly Token[]>(readingOf(make(n)).tokens, {
        get: (all, key) => {
          count++;
          return Reflect.get(all, key);
        },
      });
      sentenceEnds(tokens, 0);
      return count / tokens.length;
    });
    expect(visits[1]).toBeLessThan(visits[0]! * 1.1 + 1);
  });

  test("a million characters in one paragraph are read", () => {
    const text = "The mayor said no; ".repeat(53_000);
    expect(readingOf(text).tokens.length).toBe(53_000 * 5);
  });
});
