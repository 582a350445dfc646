/**
 * Light paraphrase: passages in which the same content words stand in the same order, with others between them.
 * "Crews fought the flames until eight, when the roof came down" against "Firemen fought the fire until eight, when part
 * of the roof came crashing down" → one passage. Only words that can show copying count: no names, numbers, quotations
 * or phrases of many texts. The cost grows with the equal runs that passages start from, forty at most, and with the
 * passages' length.
 */
import type { Tile } from "./align.ts";
import type { Printed } from "./printed.ts";

/** A stretch of words on both sides, and its equal content words. */
export interface Passage {
  readonly a: number;
  readonly b: number;
  readonly lengthA: number;
  readonly lengthB: number;
  readonly plain: number;
}

/** A text with the words of it that show no copying. */
type Side = Pick<Printed, "words" | "mute">;

/** Words that may stand between two equal ones, on the side where more do. */
const GAP = 8;
/** So many more words may stand between them on one side than on the other. */
const SHIFT = 2;
/** Runs of equal words from which passages are looked for, longest first. */
const SEEDS = 40;
/** A passage has so many equal content words, and they are such a share of its content words on either side. */
const PLAIN = 6;
const SHARE = 0.3;

/** The passages that start from tiles, each with the words of it that show nothing, 1 each. */
export function passagesOf(a: Side, b: Side, tiles: ReadonlyMap<Tile, Uint8Array>): Passage[] {
  const passages: Passage[] = [];
  const longest = [...tiles].sort(([x], [y]) => y.length - x.length || x.a - y.a).slice(0, SEEDS);
  for (const [tile, dull] of longest) {
    if (passages.some((p) => overlap(p, { a: tile.a, lengthA: tile.length }))) continue;
    let plain = 0;
    for (let k = 0; k < tile.length; k++) if (!dull[k]) plain += shows(a, b, tile.a + k, tile.b + k);
    const after = walk(a, b, tile.a + tile.length - 1, tile.b + tile.length - 1, 1);
    const before = walk(a, b, tile.a, tile.b, -1);
    const passage = {
      a: before.i,
      b: before.j,
      lengthA: after.i - before.i + 1,
      lengthB: after.j - before.j + 1,
      plain: plain + before.plain + after.plain,
    };
    const open = Math.max(plainIn(a, passage.a, passage.lengthA), plainIn(b, passage.b, passage.lengthB));
    if (passages.some((p) => overlap(p, passage))) continue;
    if (passage.plain >= PLAIN && passage.plain >= SHARE * open) passages.push(passage);
  }
  return passages;
}

type Stretch = Pick<Passage, "a" | "lengthA">;
const overlap = (x: Stretch, y: Stretch): boolean => x.a < y.a + y.lengthA && y.a < x.a + x.lengthA;

/** From a pair of equal words on to the next, in one direction, for as long as one is near. */
function walk(a: Side, b: Side, i: number, j: number, way: 1 | -1): { i: number; j: number; plain: number } {
  let [at, bt, plain] = [i, j, 0];
  for (;;) {
    const step = next(a, b, at, bt, way);
    if (!step) return { i: at, j: bt, plain };
    at += way * step[0];
    bt += way * step[1];
    plain++;
  }
}

/** How far on either side the next equal content word is: the nearest, and of these the least shifted. */
function next(a: Side, b: Side, i: number, j: number, way: 1 | -1): readonly [number, number] | null {
  for (let far = 1; far <= GAP; far++) {
    for (let shift = 0; shift <= Math.min(SHIFT, far - 1); shift++) {
      for (const [da, db] of [
        [far, far - shift],
        [far - shift, far],
      ] as const)
        if (shows(a, b, i + way * da, j + way * db)) return [da, db];
    }
  }
  return null;
}

/** 1 where both have the same content word there, and neither within a quotation or a line of the page. */
function shows(a: Side, b: Side, i: number, j: number): 0 | 1 {
  if (!a.words.plain[i] || a.words.hash[i] !== b.words.hash[j]) return 0;
  return a.mute[i] || b.mute[j] ? 0 : 1;
}

function plainIn(p: Side, from: number, length: number): number {
  let sum = 0;
  for (let k = from; k < from + length; k++) if (!p.mute[k]) sum += p.words.plain[k]!;
  return sum;
}
