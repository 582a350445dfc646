/**
 * Things and how alike each two are → groups, by average link: again and again the two groups that are most alike on
 * average become one, until no two reach the bar. Pairs that are `null` never stand in one group.
 *
 * Ties are broken by the order given, so a caller who sorts gets one answer whatever came first. Cubic at worst, near
 * quadratic in practice; cut the things into blocks before.
 */
export function averageLink(count: number, likeness: (i: number, j: number) => number | null, bar: number): number[][] {
  const rows = Array.from({ length: count }, () => new Float64Array(count).fill(Number.NEGATIVE_INFINITY));
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const value = likeness(i, j) ?? Number.NEGATIVE_INFINITY;
      rows[i]![j] = value;
      rows[j]![i] = value;
    }
  const members = Array.from({ length: count }, (_, i) => [i]);
  const nearest = new Int32Array(count);
  const look = (i: number): void => {
    let best = -1;
    for (let j = 0; j < count; j++)
      if (j !== i && members[j]!.length > 0 && (best < 0 || rows[i]![j]! > rows[i]![best]!)) best = j;
    nearest[i] = best;
  };
  for (let i = 0; i < count; i++) look(i);
  for (;;) {
    let one = -1;
    for (let i = 0; i < count; i++) {
      if (members[i]!.length === 0 || nearest[i]! < 0) continue;
      if (one < 0 || rows[i]![nearest[i]!]! > rows[one]![nearest[one]!]!) one = i;
    }
    if (one < 0 || !(rows[one]![nearest[one]!]! >= bar)) break;
    const two = nearest[one]!;
    const [n, m] = [members[one]!.length, members[two]!.length];
    members[one] = [...members[one]!, ...members[two]!].sort((a, b) => a - b);
    members[two] = [];
    for (let k = 0; k < count; k++) {
      if (k === one || k === two || members[k]!.length === 0) continue;
      const value = (rows[one]![k]! * n + rows[two]![k]! * m) / (n + m);
      rows[one]![k] = value;
      rows[k]![one] = value;
    }
    for (let k = 0; k < count; k++) {
      if (members[k]!.length === 0) continue;
      if (k === one || nearest[k] === one || nearest[k] === two) look(k);
      else if (rows[k]![one]! > rows[k]![nearest[k]!]!) nearest[k] = one;
    }
  }
  return members.filter((group) => group.length > 0);
}
