/**
 * Stretches of a reading → the tokens in them, and stretches trimmed to what they say.
 *
 * In: the piece `, that the bridge fell.` Out: `the bridge fell`.
 */
import { type Piece, type Reading, type Token, tokenAt } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";

/** The tokens that lie in the pieces, in order. */
export function tokensIn(reading: Reading, pieces: readonly Piece[]): Token[] {
  const found: Token[] = [];
  for (const piece of pieces) {
    for (let i = tokenAt(reading, piece.start); i < reading.tokens.length; i++) {
      const token = reading.tokens[i]!;
      if (token.start >= piece.end) break;
      found.push(token);
    }
  }
  return found;
}

/** The stretch of the tokens `[from, to)`. */
export const pieceOf = (tokens: readonly Token[], from: number, to: number): Piece => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** How many of the tokens are words: a stop that ends them is left out. */
export const beforeStop = (tokens: readonly Token[]): number =>
  tokens.length - (tokens.length > 0 && isStop(tokens.at(-1)!) ? 1 : 0);

export const overlaps = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Piece, inner: Piece): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Stretches in any order → sorted, those that overlap made one. */
export function merged(stretches: readonly Piece[]): Piece[] {
  const found: { start: number; end: number }[] = [];
  for (const s of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && s.start < last.end) last.end = Math.max(last.end, s.end);
    else if (s.end > s.start) found.push({ start: s.start, end: s.end });
  }
  return found;
}

/** Whether a piece overlaps any of the stretches, which may lie in any order: they are merged once, then searched. */
export function touchesAny(stretches: readonly Piece[]): (piece: Piece) => boolean {
  const all = merged(stretches);
  return (piece) => {
    const at = firstFrom(0, all.length, (i) => all[i]!.end > piece.start);
    return at < all.length && overlaps(all[at]!, piece);
  };
}

const MARKS = /^(?:[“”„«»‹›‘’‚"']|``|'')$/;
/** Whether a token is a quotation mark by itself. */
export const isMark = (token: Token): boolean => MARKS.test(token.text);

/**
 * The piece without white space, joining words ("that", "and that") and loose punctuation around it; null when nothing
 * is left. With `stop`, a closing full stop goes too (of indirect speech).
 */
export function trimmed(reading: Reading, piece: Piece, stop: boolean): Piece | null {
  const { tokens } = reading;
  let first = tokenAt(reading, piece.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < piece.end) last++;
  while (first < last && (isLoose(tokens[first]!) || isJoiner(tokens, first, last))) first++;
  while (last > first && isLoose(tokens[last - 1]!) && (stop || !isStop(tokens[last - 1]!))) last--;
  if (first >= last) return null;
  return { start: Math.max(piece.start, tokens[first]!.start), end: Math.min(piece.end, tokens[last - 1]!.end) };
}

/** "that", "and", "and that" before a content; "that man left" keeps its "that". */
function isJoiner(tokens: readonly Token[], at: number, end: number): boolean {
  const t = tokens[at]!;
  const next = at + 1 < end ? tokens[at + 1]! : null;
  if (!next) return false;
  if (t.lower === "and" || t.lower === "but") return true;
  return t.lower === "that" && !(t.pos === "DET" && next.pos === "NOUN") && next.pos !== "AUX" && next.pos !== "VERB";
}
const isStop = (t: Token): boolean => /^[.!?…]$/.test(t.text);
const isLoose = (t: Token): boolean => isStop(t) || /^[,;:–—•·▪◦‣*-]+$/.test(t.text);
