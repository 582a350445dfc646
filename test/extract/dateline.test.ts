import { describe, expect, it } from "vitest";
import { datelineOf } from "../../src/extract/dateline.ts";

const DATELINES: readonly (readonly [string, string, string | null])[] = [
  ["VARNO, March 4 (Northern Post) - Two men left.", "Two men left.", "Northern Post"],
  ["VARNO (Northern Post) — Two men left.", "Two men left.", "Northern Post"],
  ["ÅLESUND - Two men left.", "Two men left.", null],
  ["Varno, 4 March (Northern Post) – Two men left.", "Two men left.", "Northern Post"],
  ["TEL MARUN, Oct 8 (EPS) - Two men left.", "Two men left.", "EPS"],
];
describe("a dateline is no content, and names the agency", () => {
  for (const [text, rest, agency] of DATELINES) {
    it(text, () => {
      const found = datelineOf(text);
      expect([text.slice(found.end), found.agency]).toEqual([rest, agency]);
    });
  }
});

describe("no dateline", () => {
  const rows = [
    "Two men left - and never came back.",
    "The army (which denied it) - left.",
    "“We left,” she said - twice.",
    "NATO said it would leave - soon.",
    "",
    "A dash - B.",
    "NATO - the alliance - said nothing.",
  ];
  for (const text of rows) it(text || "empty text", () => expect(datelineOf(text)).toEqual({ end: 0, agency: null }));
});
