/**
 * Exact alignment of two texts: the longest stretches of equal words, each with its place on both sides.
 * "…, the dam gave way at noon" against "Villagers said the dam gave way at noon." → one tile, "the dam gave way at noon".
 * Equal means equal up to case, space and punctuation.
 */

import type { Points } from "../record/points.ts";
import type { Span } from "../record/span.ts";
import { spanOf } from "../record/span.ts";
import { GRAM } from "./keys.ts";
import type { Words } from "./words.ts";

/** `length` equal words from word `a` of one text and word `b` of the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Places at which one n-gram is looked for in the other text; more are repetition. */
const PLACES = 4;

/** N-gram hash → the first words where it stands, at most four. */
export type Places = ReadonlyMap<number, readonly number[]>;

export function placesOf(grams: Uint32Array): Places {
  const places = new Map<number, number[]>();
  for (const [i, gram] of grams.entries()) {
    const known = places.get(gram);
    if (!known) places.set(gram, [i]);
    else if (known.length < PLACES) known.push(i);
  }
  return places;
}

/**
 * Tiles of five words or more, by place in `a`, none overlapping in `a`; at each place the longest. The cost grows with
 * the length of `a`: each of its words is met by at most four candidates. `steps`, when given, counts words compared.
 */
export function tilesOf(a: Words, gramsA: Uint32Array, b: Words, placesB: Places, steps?: { count: number }): Tile[] {
  const tiles: Tile[] = [];
  for (let i = 0; i < gramsA.length; ) {
    let best = 0;
    let place = -1;
    for (const j of placesB.get(gramsA[i]!) ?? []) {
      let length = 0;
      while (i + length < a.count && j + length < b.count && a.hash[i + length] === b.hash[j + length]) length++;
      if (steps) steps.count += length;
      if (length > best) {
        best = length;
        place = j;
      }
    }
    if (steps) steps.count++;
    if (best >= GRAM) tiles.push({ a: i, b: place, length: best });
    i += best >= GRAM ? best : 1;
  }
  return tiles;
}

/** The span of a tile's words in one text: `from` is the tile's word there. */
export function tileSpan(words: Words, points: Points, from: number, length: number): Span {
  return spanOf(words.text, points, words.start[from]!, words.end[from + length - 1]!);
}
