/**
 * `measure zyte [--pages] [--only KEY]`: article text out of 181 pages (scrapinghub/article-extraction-benchmark, MIT),
 * by that benchmark's own score: token shingles of 4 words (`\w+`, case kept), counted; true and false positives and
 * false negatives of a page divided by their sum; precision and recall averaged over the pages; F1 of the averages.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { htmlFields } from "../src/read/html.ts";

interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

const folder = "../shared/data/zyte";

export async function zyte(args: readonly string[]): Promise<void> {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string; url: string }
  >;
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
  const scores = new Map<string, Score>();
  const begun = performance.now();
  let bytes = 0;
  for (const [key, { articleBody, url }] of Object.entries(truth)) {
    if (only && !key.startsWith(only)) continue;
    const page = gunzipSync(readFileSync(join(folder, "html", `${key}.html.gz`)));
    bytes += page.length;
    const text = htmlFields(page.toString("utf8"))?.text ?? "";
    const score = compare(articleBody, text);
    scores.set(key, score);
    if (args.includes("--pages") || only) console.log(row(key, score, url));
    if (only) console.log(`${articleBody}\n=======================\n${text}`);
  }
  const all = [...scores.values()];
  const p = mean(all.filter((s) => s.tp + s.fp > 0).map((s) => ratio(s.tp, s.fp, s.fn)));
  const r = mean(all.filter((s) => s.tp + s.fn > 0).map((s) => ratio(s.tp, s.fn, s.fp)));
  const spent = performance.now() - begun;
  const round = (n: number) => n.toFixed(4);
  console.log(
    `zyte, ${all.length} pages, ${(bytes / 1e6).toFixed(1)} MB: precision ${round(p)}  recall ${round(r)}  F1 ${round((2 * p * r) / (p + r))}  ${(spent / all.length).toFixed(1)} ms a page`,
  );
}

const row = (key: string, s: Score, url: string) =>
  `${key.slice(0, 8)}  P ${ratio(s.tp, s.fp, s.fn).toFixed(3)}  R ${ratio(s.tp, s.fn, s.fp).toFixed(3)}  ${url}`;
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Precision (or recall, with the last two swapped) as the benchmark defines its corners. */
function ratio(tp: number, wrong: number, other: number): number {
  if (wrong === 0 && other === 0) return 1;
  return tp === 0 && wrong === 0 ? 0 : tp / (tp + wrong);
}

function compare(truth: string, found: string): Score {
  const [a, b] = [shingles(truth), shingles(found)];
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    tp += Math.min(x, y);
    fp += Math.max(0, y - x);
    fn += Math.max(0, x - y);
  }
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

function shingles(text: string, n = 4): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []; // Python's \w without marks, as in the benchmark
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - n + 1); i++) {
    const shingle = tokens.slice(i, i + n).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
