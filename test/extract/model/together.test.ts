/** Rules and model together: each row is one decision of who wins, on made-up proposals. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Linked } from "../../../src/extract/model/model.ts";
import { meets, piecesOf, placed } from "../../../src/extract/model/placed.ts";
import { together } from "../../../src/extract/model/together.ts";
import { readingOf } from "../../../src/read/sentences.ts";
import type { Attribution } from "../../../src/record/attribution.ts";
import { type Piece, type Reading, tokenAt } from "../../../src/record/reading.ts";

/** Source, cue and contents as words of the text; "" for none. */
type Told = readonly [source: string, cue: string, ...contents: string[]];

function pieceOf(text: string, words: string): Piece[] {
  if (words === "") return [];
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return [{ start, end: start + words.length }];
}

const proposal = (text: string, [source, cue, ...contents]: Told, rules: string[], score: number): Attribution => ({
  source: pieceOf(text, source),
  cue: pieceOf(text, cue),
  content: contents.flatMap((c) => pieceOf(text, c)),
  score,
  rules,
});

function linked(reading: Reading, [source, cue, ...contents]: Told): Linked {
  const spans = (words: string, type: string) =>
    pieceOf(reading.text, words).map((p) => ({
      type,
      from: tokenAt(reading, p.start),
      to: tokenAt(reading, p.end - 1) + 1,
    }));
  return {
    source: spans(source, "source"),
    cue: spans(cue, "cue")[0]!,
    content: contents.flatMap((c) => spans(c, "content")),
    score: 0.9,
  };
}

type Proposed = readonly [Told, rules: string[], score: number];

/** The fact; the text; what the rules propose; what the model saw; what comes out, with its rules. */
const ROWS: readonly (readonly [
  string,
  string,
  readonly Proposed[],
  readonly Told[],
  readonly (readonly [Told, string])[],
])[] = [
  [
    "the model tells how far a source goes",
    "Ada Poe, the mayor, said the pier had sunk.",
    [[["Ada Poe", "said", "the pier had sunk"], ["verb-clause", "say"], 0.9]],
    [["Ada Poe, the mayor", "said", "the pier had sunk"]],
    [[["Ada Poe, the mayor", "said", "the pier had sunk"], "verb-clause say model"]],
  ],
  [
    "a source that lost its head gets it back from the rules",
    "A club that reads the tides said the pier had sunk.",
    [[["A club that reads the tides", "said", "the pier had sunk"], ["verb-clause", "say"], 0.9]],
    [["that reads the tides", "said", "the pier had sunk"]],
    [[["A club that reads the tides", "said", "the pier had sunk"], "verb-clause say model"]],
  ],
  [
    "marked speech keeps its marks and the piece that the model lacks",
    "“We wait,” Ada Poe said. “We watch the tide.”",
    [[["Ada Poe", "said", "“We wait,”", "“We watch the tide.”"], ["quote-cue", "say"], 0.97]],
    [["Ada Poe", "said", "We watch the tide."]],
    [[["Ada Poe", "said", "“We wait,”", "“We watch the tide.”"], "quote-cue say model"]],
  ],
  [
    "a clause stays a clause where the model keeps a phrase of it",
    "A cap on fares was passed on Monday, the minutes show.",
    [[["the minutes", "show", "A cap on fares was passed on Monday"], ["content-cue", "show"], 0.8]],
    [["the minutes", "show", "A cap on fares"]],
    [[["the minutes", "show", "A cap on fares was passed on Monday"], "content-cue show model"]],
  ],
  [
    "words of the source are not what it says",
    "The pier has sunk, a diver who asked not to be named said.",
    [[["a diver who asked not to be named", "said", "The pier has sunk"], ["content-cue", "say"], 0.9]],
    [["a diver who asked not to be named", "said", "asked not to be named"]],
    [[["a diver who asked not to be named", "said", "The pier has sunk"], "content-cue say model"]],
  ],
  [
    "a source that is cited stays beside the one that cites it",
    "Harbour Radio reported, citing the pilots, that the pier had sunk.",
    [
      [["Harbour Radio", "reported", "that the pier had sunk"], ["verb-that", "report"], 0.9],
      [["the pilots", "citing", "that the pier had sunk"], ["citing", "cite"], 0.5],
    ],
    [["Harbour Radio", "citing", "the pilots"]],
    [
      [["Harbour Radio", "reported", "that the pier had sunk"], "verb-that report"],
      [["the pilots", "citing", "that the pier had sunk"], "citing cite"],
    ],
  ],
  [
    "what is taken back is taken back, whatever telling lies inside",
    "Ada Poe took back her word to the court that the pier had sunk.",
    [[["Ada Poe", "took back", "that the pier had sunk"], ["verb-that", "take back"], 0.9]],
    [["Ada Poe", "word to the court", "that the pier had sunk"]],
    [[["Ada Poe", "took back", "that the pier had sunk"], "verb-that take back"]],
  ],
  [
    "what stands by layout stands without the model",
    "“We have waited a year.” ― Ada Poe",
    [[["Ada Poe", "", "“We have waited a year.”"], ["signed"], 0.3]],
    [],
    [[["Ada Poe", "", "“We have waited a year.”"], "signed"]],
  ],
  [
    "marked speech with a cue of its own is not the speech of the one before",
    "“We left,” Ada Poe wrote. “Thank you, Vale,” read a banner on the quay.",
    [
      [["Ada Poe", "wrote", "“We left,”"], ["quote-cue", "write"], 0.97],
      [["a banner on the quay", "read", "“Thank you, Vale,”"], ["quote-cue", "read"], 0.97],
    ],
    [["Ada Poe", "wrote", "“We left,”", "“Thank you, Vale,”"]],
    [
      [["Ada Poe", "wrote", "“We left,”"], "quote-cue write model"],
      [["a banner on the quay", "read", "“Thank you, Vale,”"], "quote-cue read"],
    ],
  ],
  [
    "a rule that is mostly right stands without the model",
    "The log puts the flood at nine.",
    [[["The log", "puts", "the flood at nine"], ["verb-np", "put"], 0.78]],
    [],
    [[["The log", "puts", "the flood at nine"], "verb-np put"]],
  ],
  [
    "a rule that is often wrong does not",
    "Ada Poe backs the plan.",
    [[["Ada Poe", "backs", "the plan"], ["verb-np", "back"], 0.4]],
    [],
    [],
  ],
  [
    "nor does one over what the model gives to another cue",
    "Ada Poe said the log puts the flood at nine.",
    [[["the log", "puts", "the flood at nine"], ["verb-np", "put"], 0.8]],
    [["Ada Poe", "said", "the log puts the flood at nine"]],
    [[["Ada Poe", "said", "the log puts the flood at nine"], "model-clause say"]],
  ],
  ["a cue without content is none", "Ada Poe said nothing.", [], [["Ada Poe", "said"]], []],
];

describe("rules and model together", () => {
  test.each(ROWS)("%s", (_, text, proposed, seen, expected) => {
    const reading = readingOf(text);
    const rules = proposed.map(([told, names, score]) => proposal(text, told, names, score));
    const out = together(
      reading,
      rules,
      seen.map((s) => linked(reading, s)),
    );
    const words = (pieces: readonly Piece[]) => pieces.map((p) => text.slice(p.start, p.end));
    expect(
      out.map((a) => [[words(a.source)[0] ?? "", words(a.cue)[0] ?? "", ...words(a.content)], a.rules.join(" ")]),
    ).toEqual(expected);
  });
});

describe("attributions by place", () => {
  it("are those that touch, in order", () => {
    const piece = fc
      .tuple(fc.nat(4_000), fc.integer({ min: 1, max: 1_500 }))
      .map(([start, long]) => ({ start, end: start + long }));
    const one = fc
      .array(piece, { maxLength: 2 })
      .map((content) => ({ source: [], cue: [], content, score: 1, rules: [] }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.array(piece, { maxLength: 3 }), (list, asked) => {
        expect(placed(list)(asked)).toEqual(list.filter((a) => meets(piecesOf(a), asked)));
      }),
    );
  });
});
