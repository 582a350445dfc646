/**
 * Copies found again: articles are copied at set strengths (`altered.ts`) and put back among the unaltered ones. Prints
 * the recall of each strength and the precision, with the seed. An edge between two unaltered articles counts as wrong,
 * and is listed for a look.
 *
 * `measure copies [FOLDER…] [--articles N] [--seed S]`: folders of `.txt`, one article a file.
 * `measure copies --scale N`: candidate search over N made articles and `ask` over a case of them (`scale.ts`).
 */
import { basename, join } from "node:path";
import { edgesOf } from "../src/link/edges.ts";
import type { Dossier } from "../src/record/dossier.ts";
import type { Edge } from "../src/record/edge.ts";
import { randomFrom } from "../test/random.ts";
import { STRENGTHS, shuffled } from "./altered.ts";
import { scale } from "./scale.ts";
import { dossierOf, FOLDERS, textsIn } from "./texts.ts";

const copiesAmong = (dossiers: readonly Dossier[]): Edge[] =>
  edgesOf(dossiers).filter((e) => e.kind === "derived" || e.kind === "wire-copy");

export async function copies(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number): number => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  if (args.includes("--scale")) return scale(args);
  const seed = option("--seed", 1);
  const named = args.filter((a, i) => !a.startsWith("--") && !args[i - 1]?.startsWith("--"));
  const folders = named.length ? named : FOLDERS;
  const random = randomFrom(seed);
  const chosen = shuffled(textsIn(folders), random).slice(0, option("--articles", 400));
  const texts = chosen.map(({ text }) => text);
  const words = shuffled(
    texts.flatMap((t) => t.match(/\p{L}+/gu) ?? []),
    random,
  ).slice(0, 20_000);
  const outletOf = (i: number): string =>
    `The ${basename(chosen[i]!.file)
      .split(/_\d|_article/)[0]!
      .replaceAll("_", " ")}`;
  const originals = texts.map((text, i) => dossierOf(`o${i}`, outletOf(i), "2031-01-01T06:00:00Z", text));
  console.log(`${texts.length} articles of ${folders.map((f) => basename(join(f, ".."))).join(", ")}, seed ${seed}`);
  const natural = copiesAmong(originals);
  const nameOf = (id: string): string => basename(chosen[Number(id.slice(1))]!.file);
  console.log(`copies among the unaltered: ${natural.length}`);
  for (const { from, to, reason } of natural) console.log(`  ${nameOf(from)} > ${nameOf(to)}: ${reason}`);
  for (const { name, alter, hosted } of STRENGTHS) {
    // every second article is copied, so that half of the set stays without a copy
    const made = originals
      .filter((_, i) => i % 2 === 0)
      .map((o) => {
        const i = Number(o.article.id.slice(1));
        const text = alter(o.article.text, random, words, texts[(i + 1) % texts.length]!);
        return dossierOf(`c${i}`, `Copy ${String.fromCharCode(65 + (i % 26))}${i}`, "2031-01-02T06:00:00Z", text);
      });
    const started = performance.now();
    const edges = copiesAmong([...originals, ...made]);
    const took = performance.now() - started;
    const right = new Set<string>();
    let wrong = 0;
    for (const { from, to } of edges) {
      const i = Number(from.slice(1));
      const host = (i + 1) % texts.length;
      if (from.startsWith("c") && to === `o${i}`) right.add(from);
      else if (hosted && from.startsWith("c") && to === `o${host}`) continue;
      else if (!natural.some((e) => e.from === from && e.to === to)) wrong++;
    }
    const found = right.size;
    const precision = found / (found + wrong + natural.length);
    console.log(
      `${name.padEnd(28)} recall ${(found / made.length).toFixed(3)}  precision ${precision.toFixed(3)} (without the natural pairs ${(found / (found + wrong)).toFixed(3)})  ${made.length} copies, ${took.toFixed(0)} ms`,
    );
  }
}
