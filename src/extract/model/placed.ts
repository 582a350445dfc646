/**
 * Attributions by where their pieces lie, so that those that touch a piece are found without going through all of them.
 *
 * In: attributions whose cues stand at 40 and 9,000, and the piece [38, 44). Out: the first.
 */
import type { Attribution } from "../../record/attribution.ts";
import type { Piece } from "../../record/reading.ts";
import { overlaps } from "../stretch.ts";

/** UTF-16 units that share a shelf: about a paragraph. */
const SHELF = 512;

export const piecesOf = (a: Attribution): Piece[] => [...a.source, ...a.cue, ...a.content];

export const meets = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.some((p) => b.some((q) => overlaps(p, q)));

/** Gives those with a piece that overlaps one of the pieces asked for, in the order of `list`. */
export function placed(list: readonly Attribution[]): (pieces: readonly Piece[]) => Attribution[] {
  const shelves = new Map<number, number[]>();
  for (const [i, attribution] of list.entries()) {
    for (const shelf of shelvesOf(piecesOf(attribution))) {
      const there = shelves.get(shelf);
      if (there) there.push(i);
      else shelves.set(shelf, [i]);
    }
  }
  return (pieces) => {
    const found = new Set([...shelvesOf(pieces)].flatMap((shelf) => shelves.get(shelf) ?? []));
    return [...found]
      .sort((a, b) => a - b)
      .map((i) => list[i]!)
      .filter((a) => meets(piecesOf(a), pieces));
  };
}

function shelvesOf(pieces: readonly Piece[]): Set<number> {
  const shelves = new Set<number>();
  for (const { start, end } of pieces)
    for (let shelf = Math.floor(start / SHELF); shelf * SHELF < end; shelf++) shelves.add(shelf);
  return shelves;
}
