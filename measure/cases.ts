/** Golden cases: answers every case in the folders given and scores the answers with the cases' own scorer. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ruleTagger } from "../src/extract/tagger.ts";
import { ask, digest } from "../src/pipeline.ts";
import { type Article, articleKey, distinctIds } from "../src/record/article.ts";
import { sha256 } from "../src/record/id.ts";

const articleOf = (line: string): Article => {
  const a = {
    url: null,
    outlet: null,
    headline: null,
    byline: null,
    published: null,
    modified: null,
    language: "en",
    ...JSON.parse(line),
  };
  const key = articleKey(a);
  return {
    type: "article",
    id: a.id ?? key,
    key,
    file: null,
    url: a.url,
    outlet: a.outlet,
    headline: a.headline,
    byline: a.byline,
    published: a.published,
    modified: a.modified,
    language: a.language,
    text: a.text,
    sha256: sha256(line),
    characters: [...a.text].length,
  };
};

/** `measure cases [FOLDER…] [--only SLUG] [--quiet]` */
export async function cases(args: readonly string[]): Promise<void> {
  const flags = args.filter((a) => a.startsWith("--"));
  const shared = "../shared/cases";
  const named = args.filter((a) => !a.startsWith("--"));
  const roots = named.length ? named : ["test/cases"];
  const folders = roots.flatMap((root) =>
    existsSync(join(root, "gold.json"))
      ? [root]
      : readdirSync(root)
          .map((f) => join(root, f))
          .filter((f) => existsSync(join(f, "gold.json"))),
  );
  const out = mkdtempSync(join(tmpdir(), "hearsay-cases-"));
  mkdirSync(out, { recursive: true });
  for (const folder of folders) {
    const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as { question: string };
    const lines = readFileSync(join(folder, "articles.jsonl"), "utf8")
      .split("\n")
      .filter((l) => l.trim());
    const dossiers = await Promise.all(distinctIds(lines.map(articleOf)).map((a) => digest(a, ruleTagger)));
    writeFileSync(join(out, `${basename(folder)}.json`), JSON.stringify(ask(gold.question, dossiers), null, 1));
  }
  console.log(`answers in ${out}`);
  process.stdout.write(
    execFileSync(
      "python3",
      [
        join(shared, "score.py"),
        "--answers",
        out,
        ...flags.filter((f) => f === "--quiet" || f === "--json"),
        ...folders,
      ],
      { encoding: "utf8" },
    ),
  );
}
