/**
 * Pairs of a claim and one sentence: fever-symmetric (its dev part to learn from, its test part to measure on) and
 * Breaking NLI (whole categories held out, so that no kind of word is on both sides).
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bearing } from "../src/answer/shape.ts";

export interface Sentences {
  readonly set: "fever" | "words";
  readonly claim: string;
  readonly sentence: string;
  readonly gold: Bearing;
  readonly category: string;
  readonly part: "train" | "held";
}

const BEARINGS: Readonly<Record<string, Bearing>> = {
  SUPPORTS: "for",
  REFUTES: "against",
  entailment: "for",
  contradiction: "against",
  neutral: "unrelated",
};
/** A third of Breaking NLI's categories, as they stand in the alphabet. */
const HELD = (place: number): boolean => place % 3 === 1;

const lines = (text: string): Record<string, string>[] =>
  text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Record<string, string>);

export function sentencePairs(data: string): Sentences[] {
  const fever = (["dev", "test"] as const).flatMap((name) =>
    lines(readFileSync(join(data, `fever-symmetric/fever_symmetric_${name}.jsonl`), "utf8")).map(
      (row): Sentences => ({
        set: "fever",
        claim: row.claim!,
        sentence: row.evidence ?? row.sentence1!,
        gold: BEARINGS[row.gold_label ?? row.label!]!,
        category: "fever",
        part: name === "dev" ? "train" : "held",
      }),
    ),
  );
  const zip = join(data, "breaking-nli/breaking_nli_dataset.zip");
  const rows = lines(
    execFileSync("unzip", ["-p", zip, "data/dataset.jsonl"], { encoding: "utf8", maxBuffer: 1 << 26 }),
  );
  const categories = [...new Set(rows.map((row) => row.category!))].sort();
  const words = rows.map(
    (row): Sentences => ({
      set: "words",
      claim: row.sentence2!,
      sentence: row.sentence1!,
      gold: BEARINGS[row.gold_label!]!,
      category: row.category!,
      part: HELD(categories.indexOf(row.category!)) ? "held" : "train",
    }),
  );
  return [...fever, ...words];
}
