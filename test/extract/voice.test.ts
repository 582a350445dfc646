import { describe, expect, it } from "vitest";
import { extracted, said } from "./read.ts";

const own = async (text: string, headline: string | null = null) =>
  (await extracted(text, { headline })).statements.filter((s) => s.form === "own").map(said);

/** Text, contents in the article's own voice. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ["The bridge fell at noon.", ["The bridge fell at noon."]],
  ["The bridge fell; nobody was hurt.", ["The bridge fell", "nobody was hurt."]],
  ["The bridge fell, and the ferry sank.", ["The bridge fell", "the ferry sank."]],
  ["The bridge and the ferry were lost.", ["The bridge and the ferry were lost."]],
  ["With the bridge gone, the village stays dark.", ["With the bridge gone", "the village stays dark."]],
  ["Mark my words: the bridge will never open.", ["the bridge will never open."]],
  ["This army has fired before, as those who live here know.", ["This army has fired before"]],
  ["Poison. There is no nicer word.", ["There is no nicer word."]],
  ["Bring a candle.", []],
  ["By Rafe Unger, Ordham Herald, 5 March 2032\n\nThe bridge fell.", ["The bridge fell."]],
  ["By noon the bridge had fallen.", ["By noon the bridge had fallen."]],
  ["The clerk said the door was shut.", []],
  ["“The door was shut,” said the clerk.", []],
  ["He said that they would look at it, but has not yet mended it.", ["has not yet mended it"]],
  ["VARNO, March 4 (Northern Post) - The bridge fell.", ["The bridge fell."]],
  ["ÅLESUND - The bridge fell.", ["The bridge fell."]],
  ["It was not clear whether anyone had crossed.", ["whether anyone had crossed."]],
  ["The bridge fell. Reporting by Ada Poe; editing by Max Ek.", ["The bridge fell."]],
  ["The army did not respond to a request for comment.", []],
  [
    "The talks between Ostmark and Westmark were held in May.",
    ["The talks between Ostmark and Westmark were held in May."],
  ],
  ["If the bridge was hit, the road is cut.", ["If the bridge was hit, the road is cut."]],
];

describe("the article's own voice, one statement a main clause", () => {
  for (const [text, contents] of ROWS) it(text, async () => expect(await own(text)).toEqual(contents));
  it("a headline is read by itself, its spans marked", async () => {
    const found = await extracted("The bridge fell.", { headline: "Bridge falls, clerk says" });
    expect(found.statements.map((s) => [s.content[0]!.in, said(s), s.chain.length])).toEqual([
      ["headline", "Bridge falls", 1],
      [undefined, "The bridge fell.", 0],
    ]);
  });
});
