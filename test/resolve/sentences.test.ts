/** A table of invented news sentences → the event each tells: `sentences.tsv`. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/read/sentences.ts";
import type { Statement } from "../../src/record/statement.ts";
import { what } from "../../src/resolve/what.ts";

const [, ...rows] = readFileSync(new URL("sentences.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

const eventOf = (text: string) => {
  const statement: Statement = {
    type: "statement",
    id: "s:1",
    article: "a1",
    form: "indirect",
    content: [{ start: 0, end: [...text].length, exact: text }],
    cue: [],
    chain: [],
    standing: "attributed",
    polarity: "+",
    certainty: "CT",
    kind: "fact",
    event: null,
    said: null,
    by: { step: "test", version: "1", score: 1, rules: [] },
  };
  return what(statement, readingOf(text), []).event!;
};

describe("each sentence tells the event of the table", () => {
  test.each(rows.map((cells) => [cells[0]!, cells] as const))("%s", (text, [, predicate, actor, recipient]) => {
    const event = eventOf(text);
    const read = [
      event.predicate ?? "-",
      event.actor.map((a) => a.name).join("; ") || "-",
      event.recipient.map((a) => a.name).join("; ") || "-",
    ];
    const expected = [predicate, actor, recipient];
    expect(read.map((cell, i) => (expected[i] === "*" ? "*" : cell))).toEqual(expected);
  });
});
