/** What a source has at stake, in the order of the rule. Each row: the question, the text, whose word, the stake. */
import { describe, expect, it } from "vitest";
import type { Stake } from "../../src/record/root.ts";
import { answerOf, papers, type Saying } from "./paper.ts";

type Row = [string, string, string, Partial<Saying> & { words: string }, Stake];
const MILL = "Did Poe Mills release waste into the Sund?";

const ROWS: Row[] = [
  [
    "an admission is against its own interest",
    MILL,
    "Poe Mills acknowledged that waste had run into the Sund.",
    { words: "waste had run into the Sund", who: "Poe Mills", cue: "acknowledged", role: "company" },
    "against-own-interest",
  ],
  [
    "taking the blame is an admission",
    MILL,
    "“Waste ran into the Sund. That was our mistake,” said Ada Lund, manager of Poe Mills.",
    { words: "“Waste ran into the Sund. That was our mistake,”", who: "Ada Lund", for: "Poe Mills", cue: "said" },
    "against-own-interest",
  ],
  [
    "a spokesman who turns the report down speaks for those whom it blames",
    MILL,
    "Ada Lund, the council's spokeswoman, rejected reports that waste had run into the Sund.",
    {
      words: "waste had run into the Sund",
      who: "Ada Lund",
      cue: "rejected reports",
      side: "against",
      standing: "denied",
      role: "spokesperson",
    },
    "own-interest",
  ],
  [
    "a bystander who admits to having been there is no party",
    MILL,
    "Waste ran into the Sund, admitted Ada Lund, a fisher.",
    { words: "Waste ran into the Sund", who: "Ada Lund", cue: "admitted" },
    "none-known",
  ],
  [
    "the one asked about",
    MILL,
    "Poe Mills said that no waste had left its site.",
    { words: "no waste had left its site", who: "Poe Mills", cue: "said", side: "against", role: "company" },
    "own-interest",
  ],
  [
    "the state's ministry speaks for the state's air force",
    "Did Norland's air force bomb the depot?",
    "Norland's defence ministry said that the depot had been hit.",
    { words: "the depot had been hit", who: "Norland's defence ministry", cue: "said", role: "government" },
    "own-interest",
  ],
  [
    "a people's government speaks for its country",
    "Did Norland bomb the depot?",
    "The Norlandic government said that the depot had been hit.",
    { words: "the depot had been hit", who: "Norlandic government", cue: "said", role: "government" },
    "own-interest",
  ],
  [
    "whose house was struck is one of those wronged",
    MILL,
    "Waste ran into the Sund, said Ada Lund, whose cellar on the bank was flooded with it.",
    { words: "Waste ran into the Sund", who: "Ada Lund", cue: "said" },
    "own-interest",
  ],
  [
    "a sister is her brother's, and not the party's that the sentence goes on to name",
    MILL,
    "A sister of the night porter, Ada Lund, said that waste had run from Poe Mills into the Sund.",
    { words: "waste had run from Poe Mills into the Sund", who: "Ada Lund", cue: "said" },
    "none-known",
  ],
  [
    "a document has no stake, whatever it bears in its name",
    MILL,
    "A page from the log of Poe Mills puts waste in the Sund at noon.",
    { words: "waste in the Sund", who: "page from the log of Poe Mills", cue: "puts", role: "document" },
    "none-known",
  ],
  [
    "who denies would be blamed",
    "Was the ferry overloaded?",
    "The owners denied that the ferry had been overloaded.",
    { words: "the ferry had been overloaded", who: "The owners", cue: "denied", standing: "denied", side: "against" },
    "own-interest",
  ],
  [
    "“our troops” are the speaker's own",
    "Was the bridge blown up?",
    "“Our troops blew up the bridge,” said Colonel Ada Lund.",
    { words: "“Our troops blew up the bridge,”", who: "Colonel Ada Lund", cue: "said" },
    "own-interest",
  ],
  [
    "whose inspectors passed it would be blamed",
    "Did the ferry sink?",
    "The ferry did not sink, the harbour office said. The harbour office's inspectors passed the ferry in April.",
    { words: "The ferry did not sink", who: "the harbour office", cue: "said", role: "government", side: "against" },
    "own-interest",
  ],
  [
    "the lawyer of the family speaks for the wronged",
    "Did the serum kill the nurse?",
    "The serum killed her, said Ada Lund, the lawyer of her family.",
    { words: "The serum killed her", who: "Ada Lund, the lawyer of her family", cue: "said" },
    "own-interest",
  ],
  [
    "who is backed by a party is aligned",
    MILL,
    "The Sund Forum, which is funded by Poe Mills, said that no waste had run.",
    { words: "no waste had run", who: "The Sund Forum", cue: "said", role: "ngo", side: "against" },
    "aligned",
  ],
  [
    "whose president owns a party is aligned",
    MILL,
    "The Millers' Union, whose president is the owner of Poe Mills, said that no waste had run.",
    { words: "no waste had run", who: "The Millers' Union", cue: "said", role: "ngo", side: "against" },
    "aligned",
  ],
  [
    "who has been suing is an adversary",
    MILL,
    "Clear Sund, a group that has been suing the company since 2028, said that waste had run into the river.",
    { words: "waste had run into the river", who: "Clear Sund", cue: "said", role: "ngo" },
    "adversary",
  ],
  [
    "who is at war with the accused is an adversary",
    "Did the Norland army shell the mill?",
    "The Free Council said that the mill had been shelled. The Council has fought Norland since 2028.",
    { words: "the mill had been shelled", who: "The Free Council", cue: "said", role: "party" },
    "adversary",
  ],
  [
    "a passer-by has no known stake",
    MILL,
    "Waste ran into the Sund, said Ada Lund, a fisher.",
    { words: "Waste ran into the Sund", who: "Ada Lund", cue: "said" },
    "none-known",
  ],
  [
    "a worker of the accused speaks for herself",
    MILL,
    "Waste ran into the Sund, said a technician who worked for Poe Mills.",
    {
      words: "Waste ran into the Sund",
      who: "a technician who worked for Poe Mills",
      cue: "said",
      naming: "described",
    },
    "none-known",
  ],
  [
    "a faceless source is unknown",
    MILL,
    "Waste ran into the Sund, sources said.",
    { words: "Waste ran into the Sund", who: "sources", cue: "said", naming: "group" },
    "unknown",
  ],
  [
    "what the text says of somebody else does not make an adversary",
    MILL,
    "Waste ran into the Sund, said Ada Lund. Clear Sund has been suing the company since 2028.",
    { words: "Waste ran into the Sund", who: "Ada Lund", cue: "said" },
    "none-known",
  ],
];

describe("stake", () => {
  it.each(ROWS)("%s", (_fact, question, text, saying, stake) => {
    const { answer } = answerOf(question, papers([{ id: "a1", text, says: [saying] }]));
    expect(answer.roots, text).toHaveLength(1);
    expect(answer.roots[0]!.stake, `${text} (${answer.roots[0]!.stakeReason})`).toBe(stake);
  });

  it("is always given with a reason", () => {
    for (const [, question, text, saying] of ROWS) {
      for (const root of answerOf(question, papers([{ id: "a1", text, says: [saying] }])).answer.roots) {
        expect(root.stakeReason).not.toBe("");
      }
    }
  });

  it("does not change with the names of the two sides", () => {
    const text = (a: string, b: string) =>
      `“Our troops took the hill,” said ${a}'s army. ${b}'s army said that the hill had held.`;
    const says = (a: string, b: string) => [
      { words: "“Our troops took the hill,”", who: `${a}'s army`, cue: "said", role: "military" as const },
      {
        words: "the hill had held",
        who: `${b}'s army`,
        cue: "said",
        role: "military" as const,
        side: "against" as const,
      },
    ];
    const stakes = (a: string, b: string) =>
      answerOf(
        `Did ${a}'s army take the hill from ${b}'s army?`,
        papers([{ id: "a1", text: text(a, b), says: says(a, b) }]),
      ).answer.roots.map((root) => [root.polarity, root.stake, root.access]);
    expect(stakes("Norland", "Sudria")).toEqual(stakes("Sudria", "Norland"));
  });
});
