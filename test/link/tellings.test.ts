/**
 * Tellings of one event in many words, each asked one question: the side that a careful reader sees. Rows of
 * `tellings.tsv`, invented before any list of words was looked at; what is not right yet stands there with its reason.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { digest } from "../../src/pipeline.ts";
import { articleOf } from "../article.ts";

const rows = readFileSync(join(import.meta.dirname, "tellings.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .slice(1)
  .map((line) => line.split("\t") as [question: string, telling: string, side: string, known: string]);

async function sideOf(question: string, telling: string): Promise<string> {
  const text = `${telling.replace(/\.$/, ",")} Kim Dahl said.`;
  const dossier = await digest(articleOf(text, { published: "2033-05-10T09:00:00Z" }));
  return relate(questionOf(question), [dossier]).find(({ side }) => side !== null)?.side ?? "none";
}

describe("told in other words", () => {
  for (const [question, telling, side, known] of rows) {
    const right = async () => expect(await sideOf(question, telling), `${question} ${telling}`).toBe(side);
    if (known) test.fails(`${question} ${telling} (${known})`, right);
    else test(`${question} ${telling}`, right);
  }
});
