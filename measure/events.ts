/**
 * One event, once, by ECB+: gold mentions of events, chained across all articles of a part together (no gold topics or
 * sub-topics given), mentions that stand alone included. Prints the standard scores of the resolver and of two baselines:
 * one lemma, and one lemma within clusters of articles (by rare words in common).
 *
 * `measure events [--test]`: the dev topics; the test topics only when asked for.
 */
import { clustered } from "../src/link/events/cluster.ts";
import type { Scene } from "../src/link/events/sentence.ts";
import { comparison, ONE_EVENT } from "../src/link/events/together.ts";
import type { Told } from "../src/link/events/told.ts";
import { DEV_TOPICS, TEST_TOPICS } from "./ecbplus.ts";
import { type ReadTopics, readTopics } from "./ecbplus-told.ts";
import { type Partition, type Score, scoresOf } from "./partition-scores.ts";

export async function events(args: readonly string[]): Promise<void> {
  const parts = [{ title: "dev topics 2 5 12 18 21 23 34 35", topics: DEV_TOPICS }];
  if (args.includes("--test")) parts.push({ title: "test topics 36 to 45", topics: TEST_TOPICS });
  for (const { title, topics } of parts) {
    const read = readTopics(topics);
    const gold = grouped(read.told, (t) => read.chain.get(t.id)!);
    console.log(`ECB+ ${title}: ${read.articles} articles, ${read.told.length} mentions, ${gold.length} events`);
    print(
      "one lemma",
      gold,
      grouped(read.told, (t) => t.lemma),
    );
    const cluster = clusters([...new Set(read.told.map((t) => t.sentence.scene))]);
    print(
      "one lemma in a cluster of articles",
      gold,
      grouped(read.told, (t) => `${cluster.get(t.sentence.scene)} ${t.lemma}`),
    );
    const started = performance.now();
    const ours = resolved(read);
    const took = performance.now() - started;
    print("hearsay", gold, ours);
    console.log(`  ${took.toFixed(0)} ms`);
  }
}

/** A plan and what came of it are one here, as ECB+ has them; hearsay links them. */
function resolved({ told, aliases }: ReadTopics): Partition {
  const { together } = comparison(aliases.same);
  const groups = clustered(told.length, (i, j) => together(told[i]!, told[j]!).probability(), ONE_EVENT);
  return groups.map((group) => group.map((i) => told[i]!.id));
}

function grouped(told: readonly Told[], keyOf: (t: Told) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const t of told) groups.set(keyOf(t), [...(groups.get(keyOf(t)) ?? []), t.id]);
  return [...groups.values()];
}

/** Set on the dev topics. */
const ONE_CLUSTER = 0.25;

function clusters(scenes: readonly Scene[]): Map<Scene, number> {
  const { articles } = comparison(() => false);
  const groups = clustered(scenes.length, (i, j) => articles(scenes[i]!, scenes[j]!), ONE_CLUSTER);
  return new Map(groups.flatMap((group, n) => group.map((i) => [scenes[i]!, n] as const)));
}

function print(name: string, gold: Partition, ours: Partition): void {
  const { muc, b3, ceafe, lea, conll } = scoresOf(gold, ours);
  const shown = ({ recall, precision, f1 }: Score) =>
    [recall, precision, f1].map((x) => (100 * x).toFixed(1)).join("/");
  console.log(
    `  ${name.padEnd(34)} MUC ${shown(muc)}  B³ ${shown(b3)}  CEAFe ${shown(ceafe)}  LEA ${shown(lea)}  CoNLL F1 ${(100 * conll).toFixed(1)}`,
  );
}
