/** Who, what, where, when, why, how and how many, from invented articles to the sentences: what is said and what is not. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/pipeline.ts";
import { article, read } from "../golden/invented.ts";

/** The fact; the question; the articles; the states; what the answer says; what it must not say. */
const CASES: readonly (readonly [string, string, readonly string[], string, readonly string[], readonly string[]])[] = [
  [
    "a bound is no value of its own where a number meets it; numbers are told from the lowest to the highest",
    "How many workers did Kestrel Foods lay off?",
    [
      "Kestrel Foods laid off 320 workers at Marle, the mayor, Ida Roe, said.",
      "Kestrel Foods has laid off more than 400 workers, said Ilse Brandt. “I counted the names on the list myself,” she said.",
    ],
    "E2/E1",
    ["Ilse Brandt: more than 400; not corroborated", "320: 1", "range from 320 to"],
    ["360", "average of"],
  ],
  [
    "soldiers are no civilians",
    "How many civilians died in the raid on Tarrow?",
    [
      "Four civilians died in the raid on Tarrow, a doctor said.\n\nThe army said that 12 soldiers had been killed in the raid on Tarrow.",
    ],
    "E1/E0",
    ["Not established: 4 is the answer of the doctor"],
    ["12: "],
  ],
  [
    "a sum of money is asked by its verb",
    "How much did the Orsa council pay for the ferry?",
    [
      "The Orsa council paid $40 million for the ferry, according to a contract seen by the Orsa Echo.\n\nThe treasurer, Lev Moran, said that the Orsa council had paid $36 million for the ferry.",
    ],
    "E2/E1",
    ["$40 million; not corroborated", "$36 million: 1 source that does not say how it knows (Lev Moran)"],
    [],
  ],
  [
    "“its fighters” are those of the one who speaks",
    "Who shot down the drone over Lake Senn?",
    [
      "Norland's army shot down the drone over Lake Senn, Sudria's foreign ministry said.\n\nNorland's defence ministry denied that its army had shot down the drone.",
      "The Free Hills Front said that its fighters had shot down the drone over Lake Senn.",
    ],
    "E1/E1",
    [
      "“Norland's army”",
      "“Free Hills Front’s fighters”: 1 with an interest in the answer",
      "denies the answer “Norland's army”",
    ],
    ["“its fighters”:"],
  ],
  [
    "an event that is told without who did it",
    "Who killed the journalist Sami Drost?",
    [
      "The journalist Sami Drost was shot dead outside his home on Friday, police said.\n\nThe governor, Rolf Hane, denied that his guards had killed Drost.",
    ],
    "E0/E0",
    [
      "does not say who killed the journalist Sami Drost. That somebody killed the journalist Sami Drost is said by police",
    ],
    ["Rolf Hane says", "takes for granted"],
  ],
  [
    "a ground that nobody reports, and a name that stands nowhere",
    "Why did the army of Keldor bomb the market in Tarn?",
    ["The market in Tarn opened on Friday after a new roof was put on, the mayor said."],
    "E0/E0",
    ["which the question takes for granted", "Keldor is not named in it"],
    ["Not established"],
  ],
  [
    "two parts of one town are two places",
    "Where was the banker Otto Grein arrested?",
    [
      "The banker Otto Grein was arrested at the airport in Lisk, his lawyer said.",
      "Police said that Grein was arrested in a hotel in Lisk.",
    ],
    "E1/E1",
    ["“in a hotel in Lisk”", "“at the airport in Lisk”"],
    [],
  ],
  [
    "a weekday is told with its day",
    "When did the fire at the Gorran warehouse start?",
    [
      "The fire at the Gorran warehouse started on Sunday evening, said a guard, Otto Prill. “I saw the first flames,” he said.\n\nThe fire brigade said that the fire had started on Monday morning.",
    ],
    "E2/E1",
    ["Sunday evening” (8 February 2032)", "“Monday morning” (9 February 2032)"],
    [],
  ],
  [
    "two reasons do not exclude each other",
    "Why was the Marlow bridge closed?",
    [
      "The Marlow bridge was closed because cracks had been found in a pier, the highways agency said.\n\nA councillor, Ben Hood, said that the bridge was closed to save money.",
    ],
    "E1/E0",
    [
      "“because cracks had been found in a pier”",
      "“to save money”: 1 source that does not say how it knows (Ben Hood)",
    ],
    [],
  ],
  [
    "who says that it did not happen at all is told of once, and gives no other time",
    "When did the barn at Osby burn down?",
    [
      "The barn at Osby burned down on Friday evening, a farm hand, Jo Rell, said.",
      "The mayor, Ida Roe, said that the barn at Osby had not burned down.",
    ],
    "E1/E1",
    ["Against the ground of the question Ida Roe says", "gives another answer"],
    ["Ida Roe denies the answer"],
  ],
  [
    "what nobody signed has no face, and a body that tested it is no party",
    "Is it true that the Hollin reservoir is poisoned?",
    [
      "Messages on social media said that the Hollin reservoir had been poisoned.",
      "The health agency said that it had tested the Hollin reservoir and had found no poison.",
    ],
    "E1/E2",
    ["origin unknown", "That it is not so is said by one independent source with first-hand access: the health agency"],
    ["Contested", "document"],
  ],
];

describe("questions with a question word, and bare claims", () => {
  it.each(CASES)("%s", async (_, question, texts, states, says, never) => {
    const answer = ask(question, await read(texts.map((text, i) => article(`a${i + 1}`, text))));
    const said = answer.sentences.map((s) => s.text).join("\n");
    expect(`${answer.state}/${answer.stateAgainst}`, said).toBe(states);
    for (const words of says) expect(said).toContain(words);
    for (const words of never) expect(said).not.toContain(words);
  });

  it("each answer has its own count", async () => {
    const texts = [
      "Nine people died in the flood at Osby, said a fireman, Kit Moor. “I counted nine bodies,” he said.",
      "Seven people died in the flood at Osby, sources said.",
    ];
    const { candidates } = ask(
      "How many people died in the flood at Osby?",
      await read(texts.map((text, i) => article(`a${i + 1}`, text))),
    );
    expect(
      candidates.map(({ value, min, state, count }) => [value, min, state, count.independent, count.unknown]),
    ).toEqual([
      ["9", 9, "E2", [1, 1], 0],
      ["7", 7, "E1", [0, 0], 1],
    ]);
  });
});
