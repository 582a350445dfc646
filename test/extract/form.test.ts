import { describe, expect, it } from "vitest";
import type { Form, Kind } from "../../src/record/statement.ts";
import { about, extracted } from "./read.ts";

const FORMS: readonly (readonly [string, string, Form])[] = [
  ["“The dam is lost,” said the engineer.", "The dam is lost", "direct"],
  ['"The dam is lost," said the engineer.', "The dam is lost", "direct"],
  ["«The dam is lost», said the engineer.", "The dam is lost", "direct"],
  ["The engineer said the dam was lost.", "the dam was lost", "indirect"],
  ["The engineer said the dam was “as good as lost”.", "the dam was", "mixed"],
  ["The engineer announced the loss of the dam.", "the loss of the dam", "nominal"],
  ["The army denied any part in the raid.", "any part in the raid", "nominal"],
  ["The dam is lost.", "The dam is lost", "own"],
  ["The dam is lost, according to the engineer.", "The dam is lost", "indirect"],
];
describe("form", () => {
  for (const [text, words, form] of FORMS) {
    it(`${form}: ${text}`, async () => expect(about(await extracted(text), words)?.form).toBe(form));
  }
});

const KINDS: readonly (readonly [string, string, Kind])[] = [
  ["The clerk said the door was shut.", "the door was shut", "fact"],
  ["The senator called the deal “a disgrace”.", "disgrace", "opinion"],
  ["The deal is a disgrace, the senator said.", "The deal is a disgrace", "opinion"],
  ["The senator said that the mayor should resign.", "the mayor should resign", "opinion"],
  ["The rebels vowed to retake the dam.", "retake the dam", "intent"],
  ["The union demanded that the vote be held again.", "the vote be held again", "intent"],
  ["The critic praised the new hall.", "the new hall", "opinion"],
  ["The patients lay on mattresses, the nurse said.", "The patients lay on mattresses", "fact"],
];
describe("kind", () => {
  for (const [text, words, kind] of KINDS) {
    it(`${kind}: ${text}`, async () => expect(about(await extracted(text), words)?.kind).toBe(kind));
  }
});
