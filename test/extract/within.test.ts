/** What is told inside one content. Each row: the fact, the text, the piece of it, what is told there. */
import { expect, test } from "vitest";
import { tagWithin } from "../../src/extract/within.ts";
import { plain, readingOf } from "./marked.ts";

test.each([
  [
    "indirect speech in indirect speech",
    "Northern Wire reported that the Guards had said that the base was hit.",
    "that the Guards had said that the base was hit",
    [["the Guards", "had said", "that the base was hit"]],
  ],
  [
    "a confirmation in a report",
    "State television reported that the ministry had confirmed the strike.",
    "that the ministry had confirmed the strike",
    [["the ministry", "had confirmed", "the strike"]],
  ],
  [
    "indirect speech in a quotation",
    "“The ministry told me that the dam was safe,” Ada Poe said.",
    "“The ministry told me that the dam was safe,”",
    [["The ministry", "told", "that the dam was safe"]],
  ],
  [
    "a quotation in a quotation",
    "“He told me, ‘Go home,’ and I went,” Ada Poe said.",
    "“He told me, ‘Go home,’ and I went,”",
    [["He", "told", "‘Go home,’"]],
  ],
  [
    "a charge in a denial",
    "The army denied the accusation that it had fired.",
    "the accusation that it had fired",
    [["", "the accusation", "that it had fired"]],
  ],
  [
    "whose charge it is",
    "The army denied the mayor's accusation that it had fired.",
    "the mayor's accusation that it had fired",
    [["the mayor's", "accusation", "that it had fired"]],
  ],
  ["nothing told", "Ada Poe said that the dam held.", "that the dam held", []],
  ["an empty piece", "Ada Poe said that the dam held.", "", []],
] as const)("%s: %s", (_fact, text, part, told) => {
  const start = text.indexOf(part);
  const found = tagWithin(readingOf(text), { start, end: start + part.length });
  expect(plain(text, found).map((f) => [f.source.join("|"), f.cue.join("|"), f.content.join("|")])).toEqual(told);
});
