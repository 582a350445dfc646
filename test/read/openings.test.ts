/** Words that open a sentence: common words against names. */
import { expect, test } from "vitest";
import { readingOf } from "../../src/read/sentences.ts";

test.each([
  ["a plural", "Residents said that it was over.", "Residents", "NOUN", "resident"],
  ["a plural inside an opening mark", "He said: “Witnesses saw it.”", "Witnesses", "NOUN", "witness"],
  ["a plural before names", "Ministers Poe and Roe left.", "Ministers", "NOUN", "minister"],
  ["an adjective", "Senior officials denied it.", "Senior", "ADJ", "senior"],
  [
    "a singular that is in small letters elsewhere",
    "Police closed the road. A man told police so.",
    "Police",
    "NOUN",
    "police",
  ],
  ["a surname", "Brandt said so.", "Brandt", "PROPN", "brandt"],
  ["a surname that is a plural, named before", "A cook, Ada Woods, left. Woods said so.", "Woods", "PROPN", "woods"],
  ["an adjective of a name", "Local Harbour Watch counted six.", "Local", "PROPN", "local"],
  ["a word in capitals", "RESIDENTS FLED.", "RESIDENTS", "PROPN", "residents"],
])("%s", (_fact, text, word, pos, lemma) => {
  const token = readingOf(text).tokens.findLast((t) => t.text === word)!;
  expect([token.pos, token.lemma]).toEqual([pos, lemma]);
});
