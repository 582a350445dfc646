/** How a source would know, from the words around it. Each row: the text, whose word it is, the access, the words that say so. */
import { describe, expect, it } from "vitest";
import type { Access } from "../../src/record/root.ts";
import { answerOf, papers, type Saying } from "./paper.ts";

type Row = [string, string, Partial<Saying> & { words: string }, Access, string | null];

const ROWS: Row[] = [
  [
    "a person who says “I saw” is a witness",
    "“I saw the bridge fall,” said Ada Poe, a baker.",
    { words: "“I saw the bridge fall,”", who: "Ada Poe", cue: "said" },
    "witness",
    "I saw",
  ],
  [
    "being there, told by the article, makes a witness",
    "The bridge fell, said Ada Poe, who had been parked on the far bank.",
    { words: "The bridge fell", who: "Ada Poe", cue: "said" },
    "witness",
    "who had been parked",
  ],
  [
    "what happened before the speaker's eyes",
    "“It came down in front of me,” said Ada Poe.",
    { words: "“It came down in front of me,”", who: "Ada Poe", cue: "said" },
    "witness",
    "in front of me",
  ],
  [
    "a told sighting is a sighting",
    "Ada Poe says that she saw the bridge fall.",
    { words: "she saw the bridge fall", who: "Ada Poe", cue: "says" },
    "witness",
    "she saw",
  ],
  [
    "“he saw” inside a quotation is another's sighting",
    "“He saw the bridge fall,” said Ada Poe.",
    { words: "“He saw the bridge fall,”", who: "Ada Poe", cue: "said" },
    "not-stated",
    null,
  ],
  [
    "a signed paper",
    "The registrar, Ada Poe, said that she had signed nine death certificates.",
    { words: "she had signed nine death certificates", who: "Ada Poe", cue: "said" },
    "document",
    "she had signed nine death certificates",
  ],
  [
    "an own sample is a measurement",
    "“We took three samples at the weir,” said Ada Poe of the river board.",
    { words: "“We took three samples at the weir,”", who: "Ada Poe", cue: "said" },
    "sensor",
    "We took three samples",
  ],
  [
    "an own instrument is a measurement",
    "“Our buoy recorded a wave of nine metres,” said Ada Poe.",
    { words: "“Our buoy recorded a wave of nine metres,”", who: "Ada Poe", cue: "said" },
    "sensor",
    "Our buoy",
  ],
  [
    "who was told has it from others",
    "The bridge fell, said Ada Poe, who was told of it by a colleague.",
    { words: "The bridge fell", who: "Ada Poe", cue: "said" },
    "second-hand",
    "was told of",
  ],
  [
    "who heard it has it from others, whatever else is said",
    "“I heard that the bridge fell,” said Ada Poe, who was in the town.",
    { words: "“I heard that the bridge fell,”", who: "Ada Poe", cue: "said" },
    "second-hand",
    "I heard that",
  ],
  [
    "the text that denies knowledge beats the words of a witness",
    "“I saw it all,” said Ada Poe. She was not in Northwick on Sunday and had the story from a neighbour.",
    { words: "“I saw it all,”", who: "Ada Poe", cue: "said" },
    "second-hand",
    "had the story from",
  ],
  [
    "no ground given",
    "The bridge fell, said Ada Poe. She did not say how she knew.",
    { words: "The bridge fell", who: "Ada Poe", cue: "said" },
    "not-stated",
    null,
  ],
  [
    "nothing said at all",
    "The bridge fell, said Ada Poe.",
    { words: "The bridge fell", who: "Ada Poe", cue: "said" },
    "not-stated",
    null,
  ],
  [
    "words about another are not about the source",
    "The bridge fell, said Ada Poe. Ben Roe, who was standing on the bank, said nothing.",
    { words: "The bridge fell", who: "Ada Poe", cue: "said" },
    "not-stated",
    null,
  ],
  [
    "an inquiry of one's own",
    "The bridge board said after an inquiry that the bridge fell.",
    { words: "the bridge fell", who: "The bridge board", cue: "said" },
    "investigation",
    "after an inquiry",
  ],
  [
    "an autopsy of one's own",
    "“I did the autopsy myself,” said Ada Poe.",
    { words: "“I did the autopsy myself,”", who: "Ada Poe", cue: "said" },
    "investigation",
    "I did the autopsy",
  ],
  [
    "who would not say on what evidence",
    "The bridge fell, said Ada Poe. She would not say on what evidence she relied.",
    { words: "The bridge fell", who: "Ada Poe", cue: "said" },
    "not-stated",
    null,
  ],
  [
    "a conclusion is no observation",
    "“I think the bridge fell,” said Ada Poe.",
    { words: "“I think the bridge fell,”", who: "Ada Poe", cue: "said" },
    "inference",
    "I think",
  ],
];

describe("access", () => {
  it.each(ROWS)("%s", (_fact, text, saying, access, words) => {
    const { answer } = answerOf("Did the bridge fall?", papers([{ id: "a1", text, says: [saying] }]));
    expect(answer.roots, text).toHaveLength(1);
    const [root] = answer.roots;
    expect([root!.access, root!.accessSpan?.exact ?? null], text).toEqual([access, words]);
  });

  it("the outlet's own reporter who checked is an investigation of the outlet", () => {
    const text = "None of the nine locks was broken. A Mill Gazette reporter checked each of them on Tuesday.";
    const made = papers([
      { id: "a1", outlet: "Mill Gazette", text, says: [{ words: "None of the nine locks was broken" }] },
    ]);
    const [root] = answerOf("Did the locks hold?", made).answer.roots;
    expect(root).toMatchObject({ name: "Mill Gazette", own: true, access: "investigation", stake: "none-known" });
  });

  it("a paper that the next sentence tells of is not in the hands of whoever spoke before", () => {
    const text =
      "The locks held, said Ben Roe of the Harbour Board. The board's own log says so, on a page seen by the Mill Gazette.";
    const says = [{ words: "The locks held", who: "Ben Roe", cue: "said", for: "Harbour Board" }];
    const [root] = answerOf("Did the locks hold?", papers([{ id: "a1", text, says }])).answer.roots;
    expect(root!.access).toBe("not-stated");
  });

  it("a party that speaks of its own act has access actor", () => {
    const text = "“We have closed the bridge,” said the Harbour Board.";
    const made = papers([
      { id: "a1", text, says: [{ words: "“We have closed the bridge,”", who: "Harbour Board", cue: "said" }] },
    ]);
    const [root] = answerOf("Did the Harbour Board close the bridge?", made).answer.roots;
    expect(root).toMatchObject({ access: "actor", stake: "own-interest", resolution: "resolved" });
  });

  it("every access span stands in its article at its place", () => {
    for (const [, text, saying] of ROWS) {
      const prefixed = `😀 ${text}`;
      const [root] = answerOf("Did the bridge fall?", papers([{ id: "a1", text: prefixed, says: [saying] }])).answer
        .roots;
      const span = root!.accessSpan;
      if (span) expect([...prefixed].slice(span.start, span.end).join("")).toBe(span.exact);
    }
  });
});
