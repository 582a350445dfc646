/**
 * Fits the weights of `lexicon/same-event.tsv` on the events that annotators marked in ECB+: for each way that two words
 * can stand to one another a logistic regression over the signs of likeness (Newton's method, ridge penalty).
 *
 * `npx tsx train/events.ts [--train] > NEW.tsv`: names and reasons are kept from the table as it is. With `--train` the
 * training topics alone are read: so the bar and the share of the best pair were set, on the dev topics. What is shipped
 * was then fitted on both. The test topics are never read here.
 */
import { readFileSync } from "node:fs";
import { DEV_TOPICS, TRAIN_TOPICS } from "../measure/ecbplus.ts";
import { readTopics } from "../measure/ecbplus-told.ts";
import { KINS } from "../src/link/events/kin.ts";
import { likenessOf } from "../src/link/events/likeness.ts";
import { comparison } from "../src/link/events/together.ts";

/** A pair of tellings: its signs, whether they are one event, how many pairs it stands for. */
interface Pair {
  readonly likeness: ReadonlyMap<string, number>;
  readonly one: boolean;
  readonly times: number;
}

const PENALTY = 4;
/** Of pairs without kin that are not one event, one in so many is read. */
const EVERY = 10;
const TABLE = "lexicon/same-event.tsv";

const topics = process.argv.includes("--train") ? TRAIN_TOPICS : [...TRAIN_TOPICS, ...DEV_TOPICS];
const pairs = new Map<string, Pair[]>(KINS.map((kin) => [kin, []]));
for (const topic of topics) {
  const { told, chain, aliases } = readTopics([topic]);
  const { kinship, articles } = comparison(aliases.same);
  let met = 0;
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1)) {
      const kin = kinship(a, b);
      if (kin.kin === "opposite") continue;
      const one = chain.get(a.id) === chain.get(b.id);
      const rare = kin.kin === "far" && !one;
      if (rare && met++ % EVERY !== 0) continue;
      const likeness = likenessOf(a, b, kin, aliases.same, articles(a.sentence.scene, b.sentence.scene));
      pairs.get(kin.kin)!.push({ likeness, one, times: rare ? EVERY : 1 });
    }
}

const lines = readFileSync(TABLE, "utf8").trimEnd().split("\n");
const head = lines.filter((line) => line.startsWith("#"));
const [columns, ...rows] = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
const signs = rows.map((row) => row[0]!);
const fitted = new Map(KINS.map((kin) => [kin, fit(pairs.get(kin)!, signs)]));
console.log([...head, columns!.join("\t")].join("\n"));
for (const [s, row] of rows.entries())
  console.log([row[0], ...KINS.map((kin) => fitted.get(kin)![s]!.toFixed(2)), row.at(-1)].join("\t"));

function fit(some: readonly Pair[], names: readonly string[]): number[] {
  const at = new Map(names.map((name, i) => [name, i]));
  const read = some.map(({ likeness, one, times }) => ({
    signs: [...likeness].flatMap(([name, value]) => (at.has(name) ? [[at.get(name)!, value] as const] : [])),
    one,
    times,
  }));
  const weights = new Array<number>(names.length).fill(0);
  for (let round = 0; round < 20; round++) {
    const slope = weights.map((w) => -PENALTY * w);
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? PENALTY : 0)));
    for (const { signs, one, times } of read) {
      const odds = signs.reduce((sum, [i, value]) => sum + weights[i]! * value, 0);
      const p = 1 / (1 + Math.exp(-odds));
      for (const [i, value] of signs) {
        slope[i]! += times * (Number(one) - p) * value;
        for (const [j, other] of signs) bend[i]![j]! += times * p * (1 - p) * value * other;
      }
    }
    const stride = solved(bend, slope);
    for (const [i, by] of stride.entries()) weights[i]! += by;
    if (Math.max(...stride.map(Math.abs)) < 1e-5) break;
  }
  return weights;
}

/** x of A x = b, by elimination; A is symmetric and positive, so no row need be swapped. */
function solved(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let k = i + 1; k < n; k++) {
      const share = a[k]![i]! / a[i]![i]!;
      if (share === 0) continue;
      for (let j = i; j < n; j++) a[k]![j]! -= share * a[i]![j]!;
      b[k]! -= share * b[i]!;
    }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i]!;
    for (let j = i + 1; j < n; j++) rest -= a[i]![j]! * x[j]!;
    x[i] = rest / a[i]![i]!;
  }
  return x;
}
