/**
 * The keys of a text. Words → n-grams, and 32 band keys (MinHash, 128 hashes in bands of 4, Broder 1997): texts that
 * are copies share some. "The mill burned down on Friday." → 5-grams the-mill-burned-down-on, ….
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
