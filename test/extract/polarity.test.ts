import { describe, expect, it } from "vitest";
import { certaintyOf } from "../../src/extract/certainty.ts";
import { clauseOf } from "../../src/extract/clause.ts";
import { polarityOf } from "../../src/extract/polarity.ts";
import { readingOf } from "../../src/read/sentences.ts";
import type { Certainty, Polarity } from "../../src/record/statement.ts";

const clause = (text: string) => clauseOf(readingOf(text).tokens);

const POLARITY: readonly (readonly [string, Polarity])[] = [
  ["The box burned.", "+"],
  ["No box burned.", "-"],
  ["None of the 31 boxes used on Sunday was burned.", "-"],
  ["They were never left empty.", "-"],
  ["They fired at no one.", "-"],
  ["There was nobody in the room but me when the screens went red.", "-"],
  ["Not one gun was fired in the district.", "-"],
  ["No contract has been signed by anyone and no fee has been agreed.", "-"],
  ["The gate will never open.", "-"],
  ["At no time did the firm receive a warning.", "-"],
  ["Under no circumstances will the gate be opened.", "-"],
  ["Never was the gate shut.", "-"],
  ["Never did the pump run.", "-"],
  ["Never has the clerk paid.", "-"],
  ["Nowhere did the guard see a boat.", "-"],
  ["Nor did the guard see a boat.", "-"],
  ["Hardly had the pump run.", "-"],
  ["Not once did the bank warn its customers.", "-"],
  ["The pump ran, nor was the gate shut.", "+"],
  ["In no time the gate was open.", "+"],
  ["The fire is no longer burning.", "-"],
  ["Nothing the guard does happens without a nod from the capital.", "+"],
  ["Nobody left without a word.", "+"],
  ["The bread was gone without a word.", "+"],
  ["No fewer than ten men died.", "+"],
  ["It did not only burn the store but the house.", "+"],
  ["He failed to answer.", "-"],
  ["The men that nobody saw left.", "+"],
  ["The person who asked not to be named saw it.", "+"],
  ["The room was empty.", "+"],
  ["A man who did not speak fired.", "+"],
  ["He has been unable to work.", "-"],
  ["Hardly anyone came.", "-"],
  ["The pump couldn't be started.", "-"],
  ["The mayor, who does not drink, was drunk.", "+"],
  ["The clerk left because no one had paid her.", "+"],
  ["No doubt the store was hit.", "+"],
  ["The road was cut not long after the storm.", "+"],
  ["The plan is not without danger.", "+"],
  ["It is not the first time.", "-"],
  ["The union refused to sign the paper.", "-"],
];

describe("polarity is that of the main clause's own words", () => {
  for (const [text, polarity] of POLARITY)
    it(`${polarity} ${text}`, () => expect(polarityOf(clause(text))).toBe(polarity));
});

const CERTAINTY: readonly (readonly [string, Certainty])[] = [
  ["The bridge fell.", "CT"],
  ["The bridge may have fallen.", "PS"],
  ["The bridge might fall.", "PS"],
  ["Perhaps the bridge fell.", "PS"],
  ["The bridge probably fell.", "PR"],
  ["The bridge appears to have fallen.", "PR"],
  ["The bridge seems to be safe.", "PR"],
  ["The bridge is believed to have fallen.", "PR"],
  ["In May the bridge fell.", "CT"],
  ["The guard could see the bridge.", "CT"],
  ["The guard could not see the bridge.", "CT"],
  ["The bridge could have fallen.", "PS"],
  ["A bridge that may fall was shut.", "CT"],
  ["It is possible that the bridge fell.", "PS"],
  ["The bridge was likely hit by a barge.", "PR"],
  ["The police arrested a suspected thief.", "CT"],
];

describe("certainty is that of the main clause's own words", () => {
  for (const [text, certainty] of CERTAINTY) {
    it(`${certainty} ${text}`, () => expect(certaintyOf(clause(text))).toBe(certainty));
  }
});
