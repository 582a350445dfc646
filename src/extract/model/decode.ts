/**
 * Scores of tags for each token → the best row of tags (Viterbi over a linear chain), and the spans in it.
 *
 * In: seven scores a token. Out: `source` [0, 2), `cue` [2, 3), `content` [3, 9), as ranges of tokens.
 */

/** A chain as trained: `moves[a][b]` is the score of tag `b` after tag `a`, `start[a]` of a row that begins with `a`. */
export interface Chain {
  readonly tags: readonly string[];
  readonly moves: readonly (readonly number[])[];
  readonly start: readonly number[];
}

export interface Span {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** The chain with a leaning to some of its tags: `by` is added wherever a token may have them. */
export const leaning = ({ tags, moves, start }: Chain, by: Readonly<Record<string, number>>): Chain => {
  const leant = (row: readonly number[]) => row.map((score, tag) => score + (by[tags[tag]!] ?? 0));
  return { tags, moves: moves.map(leant), start: leant(start) };
};

/** `scores`: as many rows as tokens, one column a tag. The indices of the best tags. */
export function bestTags(scores: Float32Array, chain: Chain): Uint8Array {
  const width = chain.tags.length;
  const count = scores.length / width;
  const from = new Uint8Array(scores.length);
  let best = Float64Array.from(chain.start, (s, tag) => s + (scores[tag] ?? 0));
  for (let i = 1; i < count; i++) {
    const next = new Float64Array(width);
    for (let b = 0; b < width; b++) {
      let most = Number.NEGATIVE_INFINITY;
      let by = 0;
      for (let a = 0; a < width; a++) {
        const sum = best[a]! + chain.moves[a]![b]!;
        if (sum <= most) continue;
        most = sum;
        by = a;
      }
      next[b] = most + scores[i * width + b]!;
      from[i * width + b] = by;
    }
    best = next;
  }
  const tags = new Uint8Array(count);
  let tag = best.indexOf(Math.max(...best));
  for (let i = count - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * width + tag]!;
  }
  return tags;
}

/** Runs of `B-x I-x …`, in order of place. */
export function spansOf(tags: Uint8Array, names: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tags.length; ) {
    const name = names[tags[i]!]!;
    const from = i++;
    if (!name.startsWith("B-")) continue;
    const type = name.slice(2);
    while (i < tags.length && names[tags[i]!] === `I-${type}`) i++;
    spans.push({ type, from, to: i });
  }
  return spans;
}
