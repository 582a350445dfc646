/** The golden cases of `test/cases/`: a folder a case, `articles.jsonl` and `gold.json`, read as a user would. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../src/answer/shape.ts";
import { ask, digest, fastTagger, openTagger, type Tagger } from "../../src/pipeline.ts";
import { readInputs } from "../../src/read/inputs.ts";
import type { Article } from "../../src/record/article.ts";
import type { Dossier } from "../../src/record/dossier.ts";

/** The parts of a `gold.json` that the tests hold the program to; `measure cases` scores the rest. */
export interface Gold {
  readonly slug: string;
  readonly question: string;
  readonly state: string;
  readonly stateAgainst: string;
  readonly count: Record<"for" | "against", { readonly independent: [number, number] }>;
  readonly mustNotSay: readonly string[];
}

export interface Case {
  readonly gold: Gold;
  readonly dossiers: readonly Dossier[];
  readonly answer: Answer;
}

const folder = join(import.meta.dirname, "../cases");
export const slugs = readdirSync(folder).sort();

/** The two ways of reading: the rules alone (`--fast`), and the rules with the trained model. */
export const taggers: Readonly<Record<string, () => Promise<Tagger>>> = {
  rules: async () => fastTagger,
  "rules and model": openTagger,
};

export async function readCase(slug: string, tagger: Tagger): Promise<Case> {
  const articles: Article[] = [];
  for await (const read of readInputs([join(folder, slug, "articles.jsonl")])) {
    if (read.kind === "problem") throw new Error(read.problem.message);
    articles.push({ ...read.article, file: null });
  }
  const gold: Gold = JSON.parse(readFileSync(join(folder, slug, "gold.json"), "utf8"));
  const dossiers = await Promise.all(articles.map((a) => digest(a, tagger)));
  return { gold, dossiers, answer: ask(gold.question, dossiers) };
}
