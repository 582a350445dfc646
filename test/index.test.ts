/** The library's public list: a change of it is a change of what hearsay promises. */
import { expect, it } from "vitest";
import * as hearsay from "../src/index.ts";

it("gives these names and no others", () => {
  expect(Object.keys(hearsay).sort()).toEqual([
    "HearsayError",
    "answerHtml",
    "answerJson",
    "answerMarkdown",
    "answerText",
    "articleKey",
    "articleShape",
    "ask",
    "askCase",
    "digest",
    "distinctIds",
    "fastTagger",
    "gather",
    "idOf",
    "leanings",
    "near",
    "openReader",
    "openStore",
    "openTagger",
    "problem",
    "problemCodes",
    "readInputs",
    "recordJson",
    "recordText",
    "sha256",
    "statementsJson",
    "statementsText",
    "trace",
    "version",
  ]);
});

it("opens a store in memory without a path", async () => {
  const store = await hearsay.openStore();
  expect(await store.keys()).toEqual([]);
  await store.close();
});
