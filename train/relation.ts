/**
 * What the relation model will be given, for training: `tsx train/relation.ts DATA OUT` reads FNC-1's training part,
 * Emergent, fever-symmetric and Breaking NLI and writes `OUT/relation.jsonl`, one pair a line, made by the code that
 * serves the model. Parts are those of `measure/topics.ts` and `measure/nli.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sentencePairs } from "../measure/nli.ts";
import { topics } from "../measure/topics.ts";
import { Subwords } from "../src/encoder/subwords.ts";
import { pairOf } from "../src/link/model/pair.ts";
import { digest } from "../src/pipeline.ts";
import type { Dossier } from "../src/record/dossier.ts";
import { articleOf } from "../test/article.ts";

const [data = "../shared/data", out = "train/data", vocabulary = "model/vocab.txt"] = process.argv.slice(2);
const subwords = new Subwords(readFileSync(vocabulary, "utf8"));
mkdirSync(out, { recursive: true });
const lines: string[] = [];
const read = new Map<string, Dossier>();

async function add(set: string, part: string, claim: string, text: string, gold: string, headline = false) {
  const key = `${headline} ${text}`;
  let dossier = read.get(key);
  if (!dossier) {
    dossier = await digest(headline ? articleOf("", { headline: text }) : articleOf(text));
    read.set(key, dossier);
  }
  const { ids, features } = pairOf(claim, dossier, subwords);
  lines.push(JSON.stringify({ set, part, gold, ids: [...ids], features: [...features] }));
}

const { pairs, bodies, rumours } = topics(data);
for (const { claim, body, gold, part } of pairs) await add("fnc", part, claim, bodies.get(body)!, gold);
for (const { claim, body, gold, part } of rumours) await add("rumours", part, claim, body, gold, true);
for (const { set, claim, sentence, gold, part, category } of sentencePairs(data))
  await add(set === "fever" ? set : category, part, claim, sentence, gold);
writeFileSync(join(out, "relation.jsonl"), `${lines.join("\n")}\n`);
console.log(`${lines.length} pairs`);
