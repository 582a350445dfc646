/**
 * Two partitions of the same mentions, gold and ours → the standard scores of coreference: MUC, B³, CEAF by entities, LEA,
 * and CoNLL F1, the mean of the first three. Mentions that stand alone count as clusters of one.
 *
 * Gold `a b c | d`, ours `a b | c d`: MUC 1 of 2 links kept and 1 of 2 given right, F1 0.50.
 *
 * Sources: Vilain et al. 1995 (MUC), Bagga and Baldwin 1998 (B³), Luo 2005 (CEAF, φ4), Moosavi and Strube 2016 (LEA; a
 * cluster of one is kept when it stands alone on both sides).
 */
export type Partition = readonly (readonly string[])[];

export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}
export interface Scores {
  readonly muc: Score;
  readonly b3: Score;
  readonly ceafe: Score;
  readonly lea: Score;
  /** Mean F1 of MUC, B³ and CEAF. */
  readonly conll: number;
}

export function scoresOf(gold: Partition, ours: Partition): Scores {
  const both = (one: (from: Partition, to: Partition) => number) => score(one(gold, ours), one(ours, gold));
  const muc = both(mucOf);
  const b3 = both(b3Of);
  const lea = both(leaOf);
  const common = ceafOf(gold, ours);
  const ceafe = score(share(common, gold.length), share(common, ours.length));
  return { muc, b3, ceafe, lea, conll: (muc.f1 + b3.f1 + ceafe.f1) / 3 };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const score = (recall: number, precision: number): Score => ({
  recall,
  precision,
  f1: share(2 * recall * precision, recall + precision),
});

const clusterOf = (partition: Partition): Map<string, number> =>
  new Map(partition.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)));

/** How many of a cluster's mentions lie in each cluster of the other side. */
function overlaps(cluster: readonly string[], other: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const mention of cluster) {
    const at = other.get(mention);
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/**
 * The share of `from` that `to` keeps: of each cluster, with its parts by clusters of `to`, `worth` tells what it holds and
 * what is kept of it.
 */
function keptOf(
  from: Partition,
  to: Partition,
  worth: (cluster: readonly string[], parts: ReadonlyMap<number, number>) => readonly [kept: number, all: number],
): number {
  const other = clusterOf(to);
  let kept = 0;
  let all = 0;
  for (const cluster of from) {
    const [part, whole] = worth(cluster, overlaps(cluster, other));
    kept += part;
    all += whole;
  }
  return share(kept, all);
}

const total = (parts: ReadonlyMap<number, number>, of: (n: number) => number): number =>
  [...parts.values()].reduce((sum, n) => sum + of(n), 0);

/** Links of `from` that `to` keeps, of all: one less than there are mentions, in each part. */
const mucOf = (from: Partition, to: Partition): number =>
  keptOf(from, to, (cluster, parts) => [total(parts, (n) => n - 1), cluster.length - 1]);

/** For each mention, how much of its cluster in `from` it still has around it in `to`. */
const b3Of = (from: Partition, to: Partition): number =>
  keptOf(from, to, (cluster, parts) => [total(parts, (n) => n * n) / cluster.length, cluster.length]);

const links = (n: number): number => (n * (n - 1)) / 2;

/** Links kept, each cluster weighted by its size. */
const leaOf = (from: Partition, to: Partition): number =>
  keptOf(from, to, (cluster, parts) => {
    const { length } = cluster;
    const alone = [...parts.keys()].filter((i) => to[i]!.length === 1).length;
    return [length * (length === 1 ? alone : total(parts, links) / links(length)), length];
  });

/** The best one-to-one match of clusters, by 2 · common / (size + size). */
function ceafOf(gold: Partition, ours: Partition): number {
  const other = clusterOf(ours);
  const near = gold.map((cluster) => overlaps(cluster, other));
  // only clusters that share mentions can be matched with gain: each knot of such clusters is matched by itself
  const goldAt = new Map<number, number[]>();
  for (const [g, parts] of near.entries()) for (const o of parts.keys()) goldAt.set(o, [...(goldAt.get(o) ?? []), g]);
  const seen = new Set<number>();
  let sum = 0;
  for (const first of gold.keys()) {
    if (seen.has(first)) continue;
    const left = [first];
    const right = new Set<number>();
    seen.add(first);
    for (const g of left)
      for (const o of near[g]!.keys()) {
        if (right.has(o)) continue;
        right.add(o);
        for (const next of goldAt.get(o)!) {
          if (seen.has(next)) continue;
          seen.add(next);
          left.push(next);
        }
      }
    const columns = [...right];
    sum += bestMatch(
      left.map((g) => columns.map((o) => (2 * (near[g]!.get(o) ?? 0)) / (gold[g]!.length + ours[o]!.length))),
    );
  }
  return sum;
}

/** The greatest sum of a matrix with at most one cell a row and column (Kuhn and Munkres, cubic). */
function bestMatch(gains: readonly (readonly number[])[]): number {
  const n = Math.max(gains.length, gains[0]?.length ?? 0);
  const cost = (i: number, j: number): number => -(gains[i - 1]?.[j - 1] ?? 0);
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(n + 1).fill(0);
  const match = new Array<number>(n + 1).fill(0);
  const way = new Array<number>(n + 1).fill(0);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let column = 0;
    const least = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(n + 1).fill(false);
    do {
      used[column] = true;
      const row = match[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const slack = cost(row, j) - u[row]! - v[j]!;
        if (slack < least[j]!) {
          least[j] = slack;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = way[column]!;
      match[column] = match[before]!;
      column = before;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= n; j++) sum -= match[j]! > 0 ? cost(match[j]!, j) : 0;
  return sum;
}
