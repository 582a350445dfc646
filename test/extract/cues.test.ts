/** The list of cues: every row can be read, and a cue as it stands in a text is looked up by its words. */
import { describe, expect, test } from "vitest";
import { cueClass, cues } from "../../src/extract/cues.ts";
import { table } from "../../src/lexicon/table.ts";

const CLASSES = [
  "assertive",
  "endorsing",
  "distancing",
  "denying",
  "withdrawing",
  "hedging",
  "appearing",
  "belief",
  "commissive",
  "refusing",
  "directive",
  "question",
  "stance",
  "citing",
  "hearsay",
  "prospective",
];
const TAKES = [
  "that",
  "clause",
  "quote",
  "wh",
  "wh-not",
  "to",
  "np",
  "ing",
  "as",
  "of",
  "with",
  "for",
  "obj",
  "before",
  "raise",
  "prep",
  "sentence",
  "holder",
  "number",
  "marked",
];

describe("the list", () => {
  test("every row has a known kind, class and complement, and stands once", () => {
    const seen = new Set<string>();
    for (const row of table("cues")) {
      expect(["verb", "noun", "prep", "adverb", "adjective"]).toContain(row.kind);
      expect(CLASSES).toContain(row.class);
      for (const t of row.takes!.split(",")) expect(TAKES).toContain(t);
      expect(row.cue).toBe(row.cue!.toLowerCase());
      expect(seen.has(`${row.cue} ${row.kind}`)).toBe(false);
      seen.add(`${row.cue} ${row.kind}`);
    }
  });

  test("longer rows are tried before shorter ones", () => {
    for (const list of [...cues().verbs.values(), ...cues().others.values()]) {
      const lengths = list.map((c) => c.words.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });
});

test.each([
  ["said", "say", "assertive"],
  ["has repeatedly denied", "deny", "denying"],
  ["was told", "be tell", "directive"],
  ["told", "tell", "assertive"],
  ["according to", "according to", "assertive"],
  ["said in a statement", "say", "assertive"],
  ["walked back", "walk back", "withdrawing"],
  ["withdrew", "withdraw", "withdrawing"],
  ["is expected", "be expect", "prospective"],
  ["is alleged", "be allege", "hearsay"],
  ["reportedly", "reportedly", "hearsay"],
  ["pointed out", "point out", "endorsing"],
  ["the accusation", "accusation", "distancing"],
  ["vowed", "vow", "commissive"],
  ["believes", "believe", "belief"],
  ["urging", "urge", "directive"],
  ["was unclear", "unclear", "question"],
])("the cue “%s” is the row “%s” of class %s", (text, cue, name) => {
  const row = cueClass(text);
  expect(row?.cue).toBe(cue);
  expect(row?.class).toBe(name);
});

test("words that are no cue have no row", () => {
  expect(cueClass("walked to the river")).toBeNull();
  expect(cueClass("")).toBeNull();
});
