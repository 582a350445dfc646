import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf, tileSpan, tilesOf } from "../../src/link/align.ts";
import { heldByMany } from "../../src/link/holders.ts";
import { bandsOf, gramsOf } from "../../src/link/keys.ts";
import { nearPairs } from "../../src/link/near.ts";
import { quotedWords } from "../../src/link/quoted.ts";
import { wordsOf } from "../../src/link/words.ts";
import { pointsOf } from "../../src/record/points.ts";

function align(a: string, b: string, steps?: { count: number }): [string, string][] {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const tiles = tilesOf(x, gramsOf(x), y, placesOf(gramsOf(y)), steps);
  return tiles.map((t) => [
    tileSpan(x, pointsOf(a), t.a, t.length).exact,
    tileSpan(y, pointsOf(b), t.b, t.length).exact,
  ]);
}

describe("words", () => {
  test.each([
    ["The mill didn’t burn.", ["The", "mill", "didn’t", "burn"]],
    ["Åse paid 4,500 for it!", ["Åse", "paid", "4", "500", "for", "it"]],
    ["مطحنة قديمة 🔥 burned", ["مطحنة", "قديمة", "burned"]],
    ["𝒳 marks 'it'", ["𝒳", "marks", "it"]],
    ["", []],
    ["🔥\ud800", []],
  ])("%s", (text, expected) => {
    const w = wordsOf(text);
    expect(Array.from({ length: w.count }, (_, i) => text.slice(w.start[i]!, w.end[i]!))).toEqual(expected);
  });
});

describe("words between quotation marks", () => {
  test.each([
    ["“I saw it,” said the cook.", "I saw it"],
    ['"I saw it," said the cook.', "I saw it"],
    ["«I saw it», said the cook.", "I saw it"],
    ["„I saw it“, said the cook.", "I saw it"],
    ["‘I didn’t see it,’ said the cook’s boy.", "I didn’t see it"],
    ["“It goes on and on\n\nsaid the cook.", "It goes on and on"],
    ["The cook's boy saw it.", ""],
  ])("%s", (text, expected) => {
    const w = wordsOf(text);
    const quoted = quotedWords(w);
    const found = Array.from({ length: w.count }, (_, i) => (quoted[i] ? text.slice(w.start[i]!, w.end[i]!) : ""));
    expect(found.filter(Boolean).join(" ")).toBe(expected);
  });
});

describe("alignment", () => {
  test.each<[string, string, string, [string, string][]]>([
    [
      "case, spaces and punctuation do not matter",
      "In the end THE DAM gave way, at noon.",
      "villagers said the dam gave way at noon",
      [["THE DAM gave way, at noon", "the dam gave way at noon"]],
    ],
    ["four words are too few", "so the dam gave way", "and the dam gave way", []],
    [
      "the longest stretch wins",
      "one two three four five six",
      "one two three four five x one two three four five six",
      [["one two three four five six", "one two three four five six"]],
    ],
    ["a text without words", "…", "one two three four five", []],
  ])("%s", (_fact, a, b, expected) => {
    expect(align(a, b)).toEqual(expected);
  });

  const word = fc.constantFrom("dam", "Dam", "water", "fell", "the", "🔥", ",", "at", "noon", "“", "Åse's");
  const text = fc.array(word, { maxLength: 80 }).map((w) => w.join(" "));
  const plain = (s: string): string =>
    s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  test("both sides of a tile are equal up to case, space and punctuation", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const [x, y] of align(a, b)) expect(plain(x)).toBe(plain(y));
      }),
      { numRuns: 500 },
    );
  });

  test("hostile texts cost words in proportion to their length", () => {
    const cost = (n: number): number => {
      const steps = { count: 0 };
      align("the ".repeat(n), "the ".repeat(n), steps);
      align("one two three four five six ".repeat(n / 6), "one two three four five six ".repeat(n / 6), steps);
      return steps.count;
    };
    expect(cost(24_000) / cost(12_000)).toBeLessThan(2.2);
  });
});

describe("keys", () => {
  const corpus = (count: number, copiesOfFirst: number): Uint32Array[] => {
    let state = 7;
    const next = (): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 8;
    };
    const texts = Array.from({ length: count }, () => Array.from({ length: 200 }, () => `w${next() % 3000}`).join(" "));
    for (let i = 1; i <= copiesOfFirst; i++) texts[i] = texts[0]!;
    return texts.map((t) => gramsOf(wordsOf(t)));
  };

  test("keys held by many lists are found, in however many parts they are looked for", () => {
    const lists = fc.array(fc.array(fc.integer({ min: 0, max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 64 }), (numbers, part) => {
        const keys = numbers.map((list) => Uint32Array.from(list, (n) => Math.imul(n, 0x9e3779b1)));
        const found = [...heldByMany(keys, part)].sort((a, b) => a.key - b.key);
        const all = [...new Set(keys.flatMap((list) => [...list]))].sort((a, b) => a - b);
        const expected = all
          .map((key) => ({ key, members: keys.flatMap((list, i) => (list.includes(key) ? [i] : [])) }))
          .filter(({ members }) => members.length > 1);
        expect(found).toEqual(expected);
      }),
    );
  });

  test("texts that share nine n-grams in ten share a band", () => {
    const a = Array.from({ length: 400 }, (_, i) => `w${i}`);
    const b = a.map((w, i) => (i % 200 === 199 ? "other" : w));
    const [x, y] = [a, b].map((w) => bandsOf(gramsOf(wordsOf(w.join(" ")))));
    expect(x!.some((band, i) => band === y![i])).toBe(true);
  });

  test("unrelated texts make no pairs", () => {
    expect(nearPairs(corpus(200, 0), Array(200).fill(-1)).pairs).toEqual([]);
  });

  test("pairs grow with the number of texts, also when they are all copies", () => {
    const pairs = (n: number): number => nearPairs(corpus(n, n - 1), Array(n).fill(-1)).pairs.length;
    expect(pairs(400) / pairs(200)).toBeLessThan(2.2);
  });

  test("an n-gram in three articles of one outlet is its stock text", () => {
    const texts = ["one two three four five", "one two three four five six", "x one two three four five"].map((t) =>
      gramsOf(wordsOf(t)),
    );
    expect(nearPairs(texts, [1, 1, 1]).house.size).toBe(1);
    expect(nearPairs(texts, [1, 2, 3]).house.size).toBe(0);
  });
});
