/** A table of invented questions in every form → how each is read. Rows: `questions.tsv`. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";

const [head, ...rows] = readFileSync(new URL("questions.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

describe("each question is read as the table says", () => {
  test.each(rows.map((cells) => [cells[1]!, cells] as const))("%s", (question, cells) => {
    const expected = Object.fromEntries(
      head!.map((name, i) => [name, cells[i]!] as const).filter(([name, cell]) => cell !== "*" && name !== "topic"),
    );
    const { kind, polarity, proposition, event } = questionOf(question);
    const read: Record<string, string> = {
      question,
      kind,
      polarity,
      predicate: event.predicate ?? "-",
      actor: event.actor.map((a) => a.name).join("; ") || "-",
      recipient: event.recipient.map((a) => a.name).join("; ") || "-",
      place: event.place?.name ?? "-",
      time: event.time?.edtf ?? "-",
      proposition,
    };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, read[name]]))).toEqual(expected);
  });
});
