/**
 * What the model is told of each token besides its sub-words: its shape (the encoder knows no capitals), where it stands
 * to quotation marks, and what the rules take it for.
 *
 * In: `“Stay,” Ada Poe said.` Out: shapes 0 3 0 0 3 3 2 0; marks 2 1 1 3 0 0 0 0; rules content … source cue O.
 */
import type { Attribution } from "../../record/attribution.ts";
import { type Piece, type Reading, tokenAt } from "../../record/reading.ts";
import type { Quotation } from "../quotes.ts";

/** How many kinds of marks `marksOf` tells apart. */
export const MARKS = 4;

/** The tags of words, for the rules' proposals and for what the model gives. */
export const TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;

/** 0 signs, 1 digits, 2 small, 3 Capital, 4 CAPITALS, 5 mIxed. */
export function shapeOf(word: string): number {
  if (!/\p{L}/u.test(word)) return /\p{N}/u.test(word) ? 1 : 0;
  const small = word.toLowerCase();
  if (word === small) return 2;
  const rest = word.slice(1);
  if (word[0] !== small[0] && (rest === rest.toLowerCase() || word.includes("-"))) return 3;
  return word === word.toUpperCase() ? 4 : 5;
}

/** Tokens that a piece touches, `[from, to)`. */
export function tokensUnder(reading: Reading, piece: Piece): [number, number] {
  const from = tokenAt(reading, piece.start);
  let to = from;
  while (to < reading.tokens.length && reading.tokens[to]!.start < piece.end) to++;
  return [from, to];
}

/** 0 outside, 1 inside, 2 an opening mark, 3 a closing mark, of the outermost quotations. */
export function marksOf(reading: Reading, quotations: readonly Quotation[]): Uint8Array {
  const marks = new Uint8Array(reading.tokens.length);
  for (const q of quotations) {
    if (q.depth > 0) continue;
    for (const piece of q.pieces) {
      const [from, to] = tokensUnder(reading, piece);
      if (to <= from) continue;
      marks.fill(1, from, to);
      marks[from] = 2;
    }
    const last = tokensUnder(reading, q.pieces.at(-1)!)[1] - 1;
    if (q.closed && last >= 0 && marks[last] === 1) marks[last] = 3;
  }
  return marks;
}

/** The rules' proposals as tags; where two proposals meet, the first stands. */
export function rulesOf(reading: Reading, attributions: readonly Attribution[]): Uint8Array {
  const tags = new Uint8Array(reading.tokens.length);
  for (const a of attributions) {
    for (const [pieces, first] of [
      [a.source, 1],
      [a.cue, 3],
      [a.content, 5],
    ] as const) {
      for (const piece of pieces) {
        const [from, to] = tokensUnder(reading, piece);
        if (tags.subarray(from, to).some((tag) => tag !== 0)) continue;
        tags.fill(first + 1, from, to);
        if (to > from) tags[from] = first;
      }
    }
  }
  return tags;
}
