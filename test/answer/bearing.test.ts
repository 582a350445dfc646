/** Where an article's own voice stands (cases, rule 14). */
import { describe, expect, it } from "vitest";
import { answerOf, type Paper, papers, type Saying } from "../weigh/paper.ts";

const ROWS: [string, string, Saying[], string][] = [
  [
    "only passes on",
    "The barn burned, said Ada Lund.",
    [{ words: "The barn burned", cue: "said", who: "Ada Lund" }],
    "observing",
  ],
  ["says it in its own voice", "The barn burned on Monday.", [{ words: "The barn burned on Monday." }], "for"],
  [
    "an endorsing cue commits",
    "Poe Mills acknowledged that the barn had burned.",
    [{ words: "the barn had burned", cue: "acknowledged", who: "Poe Mills" }],
    "for",
  ],
  [
    "refuted sides with the denial",
    "The mill has refuted the story of a fire.",
    [{ words: "the story of a fire", cue: "refuted", who: "The mill", side: "against", standing: "denied" }],
    "against",
  ],
  [
    "denied does not",
    "The mill denied that the barn had burned.",
    [{ words: "the barn had burned", cue: "denied", who: "The mill", side: "against", standing: "denied" }],
    "observing",
  ],
  [
    "a hedge does not commit",
    "The barn may have burned.",
    [{ words: "The barn may have burned.", standing: "hedged" }],
    "observing",
  ],
  [
    "only a plan",
    "The barn will burn, said Ada Lund.",
    [{ words: "The barn will burn", cue: "said", who: "Ada Lund", standing: "prospective" }],
    "observing",
  ],
  [
    "another event",
    "A shed burned, said Ada Lund.",
    [{ words: "A shed burned", cue: "said", who: "Ada Lund", side: null }],
    "unrelated",
  ],
  [
    "a habit is another event",
    "Barns have burned before, said Ada Lund.",
    [{ words: "Barns have burned before", cue: "said", who: "Ada Lund", side: null, relation: "bears-for" }],
    "unrelated",
  ],
  [
    "own voice on both sides",
    "The barn burned. The barn stands.",
    [{ words: "The barn burned." }, { words: "The barn stands.", side: "against" }],
    "observing",
  ],
];

describe("bearing", () => {
  it.each(ROWS)("%s", (_fact, text, says, bearing) => {
    const paper: Paper = { id: "a1", text, says };
    expect(answerOf("Did the barn burn?", papers([paper])).answer.articles, text).toEqual([{ id: "a1", bearing }]);
  });
});
