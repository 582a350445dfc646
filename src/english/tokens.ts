/** A text → its words and signs with their places, not yet tagged. "didn't burn" → "did", "n't", "burn". */
import type { Tagged } from "./tags.ts";
import { formOf } from "./word-forms.ts";

const TOKEN =
  /(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.:]\d+)*(?:st|nd|rd|th)?|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s]/gu;

/** Words and signs of a text, not yet tagged. */
export function cut(text: string): Tagged[] {
  const tokens: Tagged[] = [];
  let at = 0;
  while (at < text.length) {
    const plain = plainEnd(text, at);
    let end = plain;
    if (plain < 0) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(text);
      if (!found) break;
      at = found.index;
      end = at + found[0].length;
    }
    if (end > at) push(tokens, text.slice(at, end), at);
    at = Math.max(end, at + 1);
  }
  return tokens;
}

function push(tokens: Tagged[], found: string, at: number): void {
  let start = at;
  for (const word of formOf(found).pieces) {
    const end = start + word.text.length;
    tokens.push({ start, end, text: word.text, lower: word.lower, word, tag: "noun", lemma: "", form: null });
    start = end;
  }
  // "boxes' " : an apostrophe after an s is a genitive, told apart from a closing quote by what follows
}

/**
 * Where the plain word or sign at `at` ends, which most are; `at` itself where a blank stands; -1 where the pattern must
 * be asked: at figures and other scripts, and where a hyphen, an apostrophe or the stop of an initial goes on.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 32 || first === 10) return at;
  if (first < 33 || first > 126 || isFigure(first)) return -1;
  if (!isPlainLetter(first)) return at + 1;
  let end = at + 1;
  let next = text.charCodeAt(end);
  while (isPlainLetter(next) || isFigure(next)) next = text.charCodeAt(++end);
  const goesOn = next > 126 || next === 39 || next === 45 || (next === 46 && end === at + 1);
  return goesOn ? -1 : end;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
