/** A text → its words and signs with their places, not yet tagged. "didn't burn" → "did", "n't", "burn". */
import type { Tagged } from "./tags.ts";

const TOKEN =
  /(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.:]\d+)*(?:st|nd|rd|th)?|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s]/gu;

/** What a stretch without blanks is cut into, and how each piece reads in small letters. */
type Piece = readonly { readonly text: string; readonly lower: string }[];
const pieces = new Map<string, Piece>();
const MOST_PIECES = 20_000;

/** Possessive 's and n't stand by themselves. Remembered: the same words come again and again. */
export function piecesOf(found: string): Piece {
  const known = pieces.get(found);
  if (known) return known;
  const tail = /^(.+?)(n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu.exec(found);
  const made = (tail ? [tail[1]!, tail[2]!] : [found]).map((text) => ({
    text,
    lower: text.toLowerCase().replaceAll("’", "'"),
  }));
  if (pieces.size > MOST_PIECES) pieces.clear();
  pieces.set(found, made);
  return made;
}

/** Words and signs of a text, not yet tagged. */
export function cut(text: string): Tagged[] {
  const tokens: Tagged[] = [];
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    let start = m.index;
    for (const piece of piecesOf(m[0])) {
      const end = start + piece.text.length;
      tokens.push({ start, end, text: piece.text, lower: piece.lower, tag: "noun", lemma: "", form: null });
      start = end;
    }
    // "boxes' " : an apostrophe after an s is a genitive, told apart from a closing quote by what follows
  }
  return tokens;
}

/** A pattern asked of single letters, words or signs: the plain letters without it, the rest as it says. */
export const isCapital = (t: string) => {
  const c = t.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(t);
};
export const isLetter = (t: string) => {
  const c = t.charCodeAt(0) | 32;
  return c < 128 ? c >= 97 && c <= 122 : /^\p{L}/u.test(t);
};
export const isDigit = (t: string) => {
  const c = t.charCodeAt(0);
  return c >= 48 && c <= 57;
};
