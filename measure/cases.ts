/**
 * Golden cases: every case of the folders given (`test/cases` when none is) is answered and scored by the cases' own
 * scorer. The same question in other words (`test/golden/paraphrases.json`) should give the same states and intervals.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Answer } from "../src/answer/shape.ts";
import { ask, digest, fastTagger, gather, openTagger } from "../src/pipeline.ts";

const SCORER = "../shared/cases/score.py";

interface Gold {
  readonly question: string;
  readonly state: string;
  readonly stateAgainst: string;
  readonly count: Record<"for" | "against", { readonly independent: readonly number[] }>;
}

const heart = (a: Gold | Answer) =>
  [a.state, a.stateAgainst, a.count.for.independent, a.count.against.independent].join(" ");

/** `measure cases [FOLDER…] [--fast] [--quiet] [--json]`. `--fast`: read by the rules alone. */
export async function cases(args: readonly string[]): Promise<void> {
  const flags = args.filter((a) => a.startsWith("--"));
  const named = args.filter((a) => !a.startsWith("--"));
  const folders = (named.length ? named : ["test/cases"]).flatMap((root) =>
    existsSync(join(root, "gold.json"))
      ? [root]
      : readdirSync(root)
          .sort()
          .map((f) => join(root, f))
          .filter((f) => existsSync(join(f, "gold.json"))),
  );
  const tagger = flags.includes("--fast") ? fastTagger : await openTagger();
  const otherWords: Record<string, string[]> = JSON.parse(readFileSync("test/golden/paraphrases.json", "utf8"));
  const out = mkdtempSync(join(tmpdir(), "hearsay-cases-"));
  let asked = 0;
  const wrong: string[] = [];
  for (const folder of folders) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
    const { articles } = await gather([join(folder, "articles.jsonl")]);
    const dossiers = await Promise.all(articles.map((a) => digest(a, tagger)));
    writeFileSync(join(out, `${basename(folder)}.json`), JSON.stringify(ask(gold.question, dossiers), null, 1));
    for (const question of otherWords[basename(folder)] ?? []) {
      asked += 1;
      const got = heart(ask(question, dossiers));
      if (got !== heart(gold)) wrong.push(`  ${question} want ${heart(gold)}, got ${got}`);
    }
  }
  console.log(`answers in ${out}; tagger ${tagger.name} ${tagger.version}`);
  const scored = flags.filter((f) => f === "--quiet" || f === "--json");
  process.stdout.write(
    execFileSync("python3", [SCORER, "--answers", out, ...scored, ...folders], { encoding: "utf8" }),
  );
  console.log(`\n${asked - wrong.length} of ${asked} right when asked in other words`);
  if (!flags.includes("--quiet")) console.log(wrong.join("\n"));
}
