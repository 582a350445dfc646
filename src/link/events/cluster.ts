/**
 * Things and how alike each two are → groups: again and again the two groups become one that are most alike, until no two
 * reach the bar. Groups are alike by the average of their pairs and, to a share, by their best pair: one clear pair tells
 * more than many that say little. Pairs that are `null` never stand in one group.
 *
 * Ties go to what was given first, so a caller who sorts gets one answer whatever came first. Memory and time grow with
 * the square of the count (time with the cube at worst): give blocks, not everything.
 */
export function clustered(count: number, likeness: (i: number, j: number) => number | null, bar: number): number[][] {
  const average = square(count, (i, j) => likeness(i, j) ?? Number.NEGATIVE_INFINITY);
  const best = average.map((row) => row.slice());
  const members = Array.from({ length: count }, (_, i) => [i]);
  const alike = (i: number, j: number): number => (1 - BEST) * average[i]![j]! + BEST * best[i]![j]!;
  const nearest = new Int32Array(count);
  const look = (i: number): void => {
    nearest[i] = -1;
    for (let j = 0; j < count; j++)
      if (j !== i && members[j]!.length > 0 && (nearest[i]! < 0 || alike(i, j) > alike(i, nearest[i]!))) nearest[i] = j;
  };
  for (let i = 0; i < count; i++) look(i);
  for (;;) {
    let one = -1;
    for (let i = 0; i < count; i++) {
      if (members[i]!.length === 0 || nearest[i]! < 0) continue;
      if (one < 0 || alike(i, nearest[i]!) > alike(one, nearest[one]!)) one = i;
    }
    if (one < 0 || !(alike(one, nearest[one]!) >= bar)) break;
    const two = nearest[one]!;
    const [n, m] = [members[one]!.length, members[two]!.length];
    members[one] = [...members[one]!, ...members[two]!].sort((a, b) => a - b);
    members[two] = [];
    for (let k = 0; k < count; k++) {
      if (k === one || members[k]!.length === 0) continue;
      const mean = (average[one]![k]! * n + average[two]![k]! * m) / (n + m);
      average[one]![k] = mean;
      average[k]![one] = mean;
      const most = Math.max(best[one]![k]!, best[two]![k]!);
      best[one]![k] = most;
      best[k]![one] = most;
    }
    for (let k = 0; k < count; k++) {
      if (members[k]!.length === 0) continue;
      if (k === one || nearest[k] === one || nearest[k] === two) look(k);
      else if (alike(k, one) > alike(k, nearest[k]!)) nearest[k] = one;
    }
  }
  return members.filter((group) => group.length > 0);
}

/** The share of the best pair: set on ECB+ dev topics. */
const BEST = 0.3;

function square(count: number, value: (i: number, j: number) => number): Float64Array[] {
  const rows = Array.from({ length: count }, () => new Float64Array(count));
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const found = value(i, j);
      rows[i]![j] = found;
      rows[j]![i] = found;
    }
  return rows;
}
