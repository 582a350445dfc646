/**
 * Copies found again: articles are copied at set strengths (words changed, sentences in another order, cut, one
 * paragraph lifted into another article) and put back among the unaltered ones. Prints the recall of each strength and
 * the precision, with the seed. An edge between two unaltered articles counts as wrong, and is listed for a look.
 *
 * `measure copies [FOLDER…] [--articles N] [--seed S]`: folders of `.txt`, one article a file.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { edgesOf } from "../src/link/edges.ts";
import { readingOf } from "../src/read/sentences.ts";
import type { Dossier } from "../src/record/dossier.ts";
import type { Edge } from "../src/record/edge.ts";
import { articleOf } from "../test/article.ts";

type Random = () => number;
/** Mulberry32: small, seeded, the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sentencesIn = (text: string): string[] => readingOf(text).sentences.map((s) => text.slice(s.start, s.end));
const paragraphsIn = (text: string): string[] => text.split(/\n\s*\n/).filter((p) => p.trim());

/** A share of the words is replaced by words of other articles. */
const changed =
  (share: number) =>
  (text: string, random: Random, words: readonly string[]): string =>
    text.replace(/[\p{L}\p{N}]+/gu, (word) => (random() < share ? words[Math.floor(random() * words.length)]! : word));

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

type Alter = (text: string, random: Random, words: readonly string[], other: string) => string;
const STRENGTHS: Record<string, Alter> = {
  verbatim: (text) => text,
  "first half kept": (text) => {
    const all = sentencesIn(text);
    return all.slice(0, Math.ceil(all.length / 2)).join(" ");
  },
  "sentences in another order": (text, random) => shuffled(sentencesIn(text), random).join(" "),
  "10 % of words changed": changed(0.1),
  "25 % of words changed": changed(0.25),
  "50 % of words changed": changed(0.5),
  "one paragraph lifted": (text, random, _words, other) => {
    const long = paragraphsIn(text).filter((p) => p.split(/\s+/).length >= 30 && !/["“”]/.test(p));
    const lifted = long.length ? long[Math.floor(random() * long.length)]! : text.slice(0, 400);
    return [...paragraphsIn(other).slice(0, 3), lifted, ...paragraphsIn(other).slice(3)].join("\n\n");
  },
};

function dossierOf(id: string, outlet: string, published: string, text: string): Dossier {
  return {
    article: articleOf(text, { id, outlet, published }),
    sentences: [],
    statements: [],
    checks: [],
    mentions: [],
  };
}

const copiesAmong = (dossiers: readonly Dossier[]): Edge[] =>
  edgesOf(dossiers).filter((e) => e.kind === "derived" || e.kind === "wire-copy");

export async function copies(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number): number => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const seed = option("--seed", 1);
  const count = option("--articles", 400);
  const named = args.filter((a, i) => !a.startsWith("--") && !args[i - 1]?.startsWith("--"));
  const folders = named.length ? named : ["../shared/data/worldwide-news/text", "../shared/data/polnear/train/text"];
  const random = randomFrom(seed);
  const files = folders
    .filter((f) => existsSync(f))
    .flatMap((f) =>
      readdirSync(f)
        .filter((n) => n.endsWith(".txt"))
        .map((n) => join(f, n)),
    );
  const chosen = shuffled(files.sort(), random)
    .slice(0, count)
    .map((file) => ({ file, text: readFileSync(file, "utf8").replace(/^https?:\S+\s+/, "") }))
    .filter(({ text }) => text.split(/\s+/).length >= 80);
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
  for (const [name, alter] of Object.entries(STRENGTHS)) {
    // every second article is copied, so that half of the set stays without a copy
    const made = originals
      .filter((_, i) => i % 2 === 0)
      .map((o) => {
        const i = Number(o.article.id.slice(1));
        const other = texts[(i + 1) % texts.length]!;
        return dossierOf(
          `c${i}`,
          `Copy ${String.fromCharCode(65 + (i % 26))}${i}`,
          "2031-01-02T06:00:00Z",
          alter(o.article.text, random, words, other),
        );
      });
    const lifted = name === "one paragraph lifted";
    const started = performance.now();
    const edges = copiesAmong([...originals, ...made]);
    const took = performance.now() - started;
    const right = new Set<string>();
    let wrong = 0;
    for (const { from, to } of edges) {
      const i = Number(from.slice(1));
      const host = (i + 1) % texts.length;
      if (from.startsWith("c") && to === `o${i}`) right.add(from);
      else if (lifted && from.startsWith("c") && to === `o${host}`)
        continue; // the article it was lifted into
      else if (!natural.some((e) => e.from === from && e.to === to)) wrong++;
    }
    const found = right.size;
    const precision = found / (found + wrong + natural.length);
    console.log(
      `${name.padEnd(28)} recall ${(found / made.length).toFixed(3)}  precision ${precision.toFixed(3)} (without the natural pairs ${(found / (found + wrong)).toFixed(3)})  ${made.length} copies, ${took.toFixed(0)} ms`,
    );
  }
}
