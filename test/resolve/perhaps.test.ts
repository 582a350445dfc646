import { describe, expect, it } from "vitest";
import type { Place } from "../../src/record/place.ts";
import { withDoubts } from "../../src/resolve/perhaps.ts";

const place = (text: string, id: string | null = null): Place => ({
  text,
  span: null,
  name: text,
  id,
  country: null,
  latitude: null,
  longitude: null,
  precision: "unknown",
});

describe("withDoubts", () => {
  const rows: [fact: string, words: string[], doubted: string, other: string | null][] = [
    ["one letter more", ["Ha’ad", "Ha’ad", "Hadad"], "Hadad", "Ha’ad"],
    ["the same consonants", ["Deir Sorn", "Deir Sorn", "Dayr Sorn"], "Dayr Sorn", "Deir Sorn"],
    ["the commoner spelling is not doubted", ["Ha’ad", "Ha’ad", "Hadad"], "Ha’ad", null],
    ["two letters apart are two places", ["Marlow", "Marlow", "Harlan"], "Harlan", null],
    ["marks alone make no other place", ["Ba’aj", "Ba’aj", "Baaj"], "Baaj", null],
    ["words of three letters tell too little", ["Ard", "Ard", "Art"], "Art", null],
  ];
  it.each(rows)("%s", (_, words, doubted, other) => {
    const found = withDoubts(words.map((w) => place(w))).find((p) => p.text === doubted);
    expect(found?.perhaps?.name ?? null).toBe(other);
  });

  it("two places that the gazetteer tells apart are no misspelling of each other", () => {
    const found = withDoubts([
      place("Lorne", "geonames:1"),
      place("Lorne", "geonames:1"),
      place("Lorna", "geonames:2"),
    ]);
    expect(found.every((p) => p.perhaps === undefined)).toBe(true);
  });
});
