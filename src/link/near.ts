/**
 * The keys by which pairs worth comparing are found. Words → n-grams, 32 band keys (MinHash, 128
 * hashes in bands of 4, Broder 1997) and, among many texts, the pairs that share a band or a rare n-gram.
 * "The mill burned down on Friday." → 5-grams the-mill-burned-down-on, ….
 * All is made from the text alone or from counts over the set, so the order of the texts changes nothing.
 */
import type { Words } from "./words.ts";

/** Spreads the bits of a number (the finaliser of MurmurHash3). */
function mix(n: number): number {
  let h = n;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Words in an n-gram that serves as a seed. */
export const GRAM = 5;

/** The hash of the n-gram that begins at each word; empty when the text has fewer words. */
export function gramsOf(words: Words, n = GRAM): Uint32Array {
  const grams = new Uint32Array(Math.max(0, words.count - n + 1));
  for (let i = 0; i < grams.length; i++) {
    let h = n;
    for (let k = 0; k < n; k++) h = Math.imul(h, 0x01000193) ^ words.hash[i + k]!;
    grams[i] = mix(h);
  }
  return grams;
}

const HASHES = 128;
const BANDS = 32;

/**
 * 32 band keys of a set of n-grams: two texts whose n-gram sets are alike share one with near certainty (at a likeness
 * of 0.5 in 87 of 100 cases, at 0.8 always). One permutation, 128 bins; an empty bin borrows from one chosen by hash.
 */
export function bandsOf(grams: Uint32Array): Uint32Array {
  if (grams.length === 0) return new Uint32Array(0);
  const least = new Float64Array(HASHES).fill(-1);
  for (const gram of grams) {
    const bin = gram & (HASHES - 1);
    const value = mix(gram ^ 0x9e3779b9);
    if (least[bin]! < 0 || value < least[bin]!) least[bin] = value;
  }
  const full = least.slice();
  for (let bin = 0; bin < HASHES; bin++) {
    for (let step = 1; full[bin]! < 0; step++) full[bin] = least[mix(bin * 131 + step) & (HASHES - 1)]!;
  }
  const bands = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let h = band;
    for (let k = 0; k < HASHES / BANDS; k++) h = Math.imul(h, 0x01000193) ^ full[(band * HASHES) / BANDS + k]!;
    bands[band] = mix(h);
  }
  return bands;
}

/** Texts of a set that share keys. */
export interface Near {
  /** Pairs worth comparing, `[i, j]` with i < j, sorted. */
  readonly pairs: readonly (readonly [number, number])[];
  /** N-grams that stand in many texts of the set, or in several of one outlet: stock text. */
  readonly stock: ReadonlySet<number>;
}

/** An n-gram in more texts than this is no seed: it would make pairs without end. */
const RARE = 8;
/** Texts of one bucket that all others of it are compared with: the earliest ones. */
const STARS = 3;
/** Texts of one outlet from which a shared n-gram is the outlet's stock text. */
const HOUSE = 3;

/**
 * Pairs among texts, given in the order in which they were published. `outlets`: a number for each text's outlet.
 * A pair needs a shared band, or two n-grams that few texts have. Large buckets are compared with their earliest
 * members only, so that the number of pairs grows with the number of texts.
 */
export function nearPairs(grams: readonly Uint32Array[], outlets: readonly number[]): Near {
  const stock = new Set<number>();
  const seeds = new Map<number, number>();
  const found = new Set<number>();
  const n = grams.length;
  for (const group of grouped(grams)) {
    if (group.members.length > RARE || houseText(group.members, outlets)) stock.add(group.key);
    if (group.members.length > RARE) continue;
    each(group.members, group.members.length, (i, j) => {
      const pair = i * n + j;
      const shared = (seeds.get(pair) ?? 0) + 1;
      seeds.set(pair, shared);
      if (shared === 2) found.add(pair);
    });
  }
  for (const group of grouped(grams.map(bandsOf))) {
    each(group.members, group.members.length > RARE ? STARS : group.members.length, (i, j) => found.add(i * n + j));
  }
  const pairs = [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / n), pair % n] as const);
  return { pairs, stock };
}

/** Pairs of a sorted bucket whose first is among its earliest `stars`. */
function each(members: readonly number[], stars: number, visit: (i: number, j: number) => void): void {
  for (let a = 0; a < Math.min(stars, members.length); a++) {
    for (let b = a + 1; b < members.length; b++) visit(members[a]!, members[b]!);
  }
}

function houseText(members: readonly number[], outlets: readonly number[]): boolean {
  if (members.length < HOUSE) return false;
  const count = new Map<number, number>();
  for (const m of members) count.set(outlets[m]!, (count.get(outlets[m]!) ?? 0) + 1);
  return [...count].some(([outlet, times]) => outlet >= 0 && times >= HOUSE);
}

/** Keys held by two texts or more, each with the texts in order. Sorting numbers is far cheaper than a map of lists. */
function* grouped(keys: readonly Uint32Array[]): Generator<{ key: number; members: number[] }> {
  const bits = 2 ** 20; // texts; with the 32 bits of a key it stays an exact double
  const total = keys.reduce((sum, list) => sum + list.length, 0);
  // most keys are met once: two bits each tell that before anything is sorted
  const room = 2 ** Math.ceil(Math.log2(16 * total + 64));
  const [once, twice] = [new Uint8Array(room >> 3), new Uint8Array(room >> 3)];
  for (const list of keys) {
    for (const key of list) {
      const slot = key % room;
      const bit = 1 << (slot & 7);
      if (once[slot >> 3]! & bit) twice[slot >> 3]! |= bit;
      else once[slot >> 3]! |= bit;
    }
  }
  const met: number[] = [];
  for (const [i, list] of keys.entries()) {
    for (const key of list) {
      const slot = key % room;
      if (twice[slot >> 3]! & (1 << (slot & 7))) met.push(key * bits + i);
    }
  }
  const all = Float64Array.from(met);
  all.sort();
  for (let i = 0; i < all.length; ) {
    const end = (Math.floor(all[i]! / bits) + 1) * bits;
    let j = i + 1;
    while (j < all.length && all[j]! < end) j++;
    if (j - i > 1) {
      const members: number[] = [];
      for (let k = i; k < j; k++) if (k === i || all[k] !== all[k - 1]) members.push(all[k]! % bits);
      if (members.length > 1) yield { key: end / bits - 1, members };
    }
    i = j;
  }
}
