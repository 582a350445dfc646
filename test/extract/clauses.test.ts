/** Who says what in one sentence. Source, cue and content are marked in each sentence: see marked.ts. */
import { describe, expect, test } from "vitest";
import { tagWithin } from "../../src/extract/within.ts";
import { marked, plain, readingOf } from "./marked.ts";

const TABLE: Record<string, [fact: string, sentence: string][]> = {
  "a cue before its content": [
    ["said that", "[1s Ada Poe] [1c said] [1k that the dam had held]."],
    ["said without that", "[1s Ada Poe] [1c said] [1k the dam had held]."],
    ["told a person that", "[1s The governor] [1c told] reporters [1k that the dam had held]."],
    ["told a named outlet", "[1s A resident] [1c told] Northern Wire [1k that the dam had held]."],
    ["told a person, without that", "[1s The governor] [1c told] them [1k the dam had held]."],
    ["a day stands between", "[1s The ministry] [1c said] on Monday [1k that two men were held]."],
    ["a day without a preposition stands between", "[1s The ministry] [1c said] Monday [1k that two men were held]."],
    ["an adverb belongs to the cue", "[1s The ministry] [1c later said] [1k that two men were held]."],
    ["auxiliaries belong to the cue", "[1s The ministry] [1c has repeatedly said] [1k that two men were held]."],
    ["said in a statement is one cue", "[1s The ministry] [1c said in a statement] [1k that two men were held]."],
    ["a list of speakers", "[1s Ada Poe and Ilse Brandt] [1c said] [1k that the dam had held]."],
    ["a speaker with an apposition", "[1s Ada Poe, the mayor of Zed], [1c said] [1k that the dam had held]."],
    ["a speaker with an age", "[1s Ada Poe, 43], [1c said] [1k the dam had held]."],
    [
      "a speaker with a prepositional phrase",
      "[1s An official at the ministry of transport] [1c said] [1k that the dam had held].",
    ],
    [
      "a speaker with a reduced relative clause",
      "[1s Officials briefed on the matter] [1c said] [1k that the dam had held].",
    ],
    ["a speaker with a relative clause", "[1s A man who lost his house] [1c said] [1k that nobody had warned him]."],
    ["a speaker after an opening phrase", "On Tuesday [1s the minister] [1c said] [1k that the road was open]."],
    [
      "a speaker after an opening phrase and a comma",
      "In a long letter, [1s the minister] [1c said] [1k that the road was open].",
    ],
    ["whether", "[1s The court] [1c asked] [1k whether the papers were genuine]."],
    ["asked a person whether", "[1s The judge] [1c asked] the witness [1k whether the papers were genuine]."],
    ["a colon before a quotation", "[1s Ada Poe] [1c wrote]: [1k “We are leaving.”]"],
    ["a comma before a quotation", "[1s Ada Poe] [1c said], [1k “We are leaving.”]"],
    [
      "a quotation within indirect speech",
      "[1s Ada Poe] [1c said] [1k the plan was “a gift to smugglers” and would fail].",
    ],
    ["a quoted predicate", "[1s Ada Poe] [1c called] [1k the plan “a gift to smugglers”]."],
    ["a quoted clause after that", "[1s Ada Poe] [1c said] [1k that “nothing has changed”]."],
  ],
  "a cue after its content": [
    ["a quotation, speaker, said", "[1k “We are leaving,”] [1s Ada Poe] [1c said]."],
    ["a quotation, said, speaker", "[1k “We are leaving,”] [1c said] [1s Ada Poe]."],
    ["a quotation, said, speaker with apposition", "[1k “We are leaving,”] [1c said] [1s Ada Poe, a teacher in Zed]."],
    ["a question, asked, speaker", "[1k “Where is the money?”] [1c asked] [1s Ilse Brandt]."],
    ["an exclamation", "[1k “Go home!”] [1s the crowd] [1c shouted]."],
    ["said to somebody on a day", "[1k “We are leaving,”] [1s she] [1c told] the court on Friday."],
    ["indirect speech", "[1k Two men were held overnight], [1s police] [1c said]."],
    ["indirect speech, inverted", "[1k Two men were held overnight], [1c said] [1s police]."],
    ["an agency", "[1k The bridge was hit twice], [1s Northern Wire] [1c reported] on Sunday."],
    ["part of it quoted", "[1k The strike was “a clear warning”], [1s the ministry] [1c said]."],
    ["said in a statement", "[1k “We are leaving,”] [1s the company] [1c said in a statement]."],
    ["a quotation of two sentences", "[1k “We are leaving. We are not coming back,”] [1s Ada Poe] [1c said]."],
  ],
  "a cue inside its content": [
    ["a sentence split in two", "[1k “The road,”] [1s Ada Poe] [1c said], [1k “is open.”]"],
    ["a split quotation with said first", "[1k “The road,”] [1c said] [1s Ada Poe], [1k “is open.”]"],
    ["indirect speech split", "[1k The losses], [1s the ministry] [1c added], [1k were based on an early count]."],
    ["according to in the middle", "[1k The losses], [1c according to] [1s the ministry], [1k were small]."],
  ],
  "according to": [
    ["first", "[1c According to] [1s the ministry], [1k two men were held]."],
    ["last", "[1k Two men were held], [1c according to] [1s the ministry]."],
    ["last, without a comma", "[1k Two men were held] [1c according to] [1s the ministry]."],
    ["a source with a relative clause", "[1k Two men were held], [1c according to] [1s a guard who saw it]."],
    [
      "a source with an apposition",
      "[1k Two men were held], [1c according to] [1s Ada Poe, a lawyer for one of them].",
    ],
    ["a document", "[1k Nine pumps were broken], [1c according to] [1s court records]."],
    ["after but", "But [1c according to] [1s residents], [1k nobody came]."],
    ["in the words of", "[1c In the words of] [1s one guard], [1k the gate was never locked]."],
  ],
  "several cues in a sentence": [
    ["and added that", "[12s Ada Poe] [1c said] [1k the dam had held] and [2c added] [2k that the road was open]."],
    [
      "but warned that",
      "[12s Ada Poe] [1c said] [1k the dam had held] but [2c warned] [2k that it might not hold again].",
    ],
    [
      "a comma and but",
      "[12s Ada Poe] [1c said] [1k the dam had held], but [2c warned] [2k that it might not hold again].",
    ],
    ["adding that", "[12s Ada Poe] [1c said] [1k the dam had held], [2c adding] [2k that the road was open]."],
    [
      "two speakers",
      "[1s Ada Poe] [1c said] [1k the dam had held], but [2s Ilse Brandt] [2c said] [2k that it had not].",
    ],
    [
      "while another speaker",
      "[1s Ada Poe] [1c said] [1k the dam had held], while [2s residents] [2c said] [2k their cellars were full].",
    ],
    [
      "adding after a quotation",
      "[1k “We are leaving,”] [12s Ada Poe] [1c said], [2c adding] [2k that the road was open].",
    ],
    [
      "an elided subject after a plain verb",
      "[1s The minister] visited the port and [1c said] [1k that it would be repaired].",
    ],
    ["calling", "[12s The minister] [1c rejected] [1k the offer], [2c calling] [2k it an insult]."],
  ],
};

for (const [name, rows] of Object.entries(TABLE)) {
  describe(name, () => {
    test.each(rows)("%s: %s", (_fact, row) => {
      const { text, told } = marked(row);
      const found = tagWithin(readingOf(text), { start: 0, end: text.length });
      expect(plain(text, found)).toEqual(told);
    });
  });
}
