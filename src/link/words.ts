/**
 * A text → its words: where they stand, a hash of each in lower case, and marks. One pass, no string made per word.
 * "The mill burned." → The 0-3, mill 4-8 (plain), burned 9-15 (plain). A word is letters and digits with the marks on
 * them; an apostrophe joins two halves ("didn't").
 */
import { table } from "../lexicon/table.ts";

/** Offsets are UTF-16 units. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly hash: Uint32Array;
  /** 1 for a content word in lower case: neither a name nor a number nor grammar. */
  readonly plain: Uint8Array;
  /** 1 for a word that begins with a capital. */
  readonly capital: Uint8Array;
}

const LOWER = 1;
const UPPER = 2;
const OTHER_IN_WORD = 3; // digits, marks, letters without case
const OUTSIDE = 4;
const kinds = new Uint8Array(0x10000); // 0: not asked yet
const lowered = new Uint16Array(0x10000);

function ask(unit: number): number {
  const sign = String.fromCharCode(unit);
  const kind = /\p{Ll}/u.test(sign)
    ? LOWER
    : /\p{Lu}/u.test(sign)
      ? UPPER
      : /[\p{L}\p{N}\p{M}]/u.test(sign)
        ? OTHER_IN_WORD
        : OUTSIDE;
  kinds[unit] = kind;
  const lower = sign.toLowerCase();
  lowered[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  return kind;
}

const START = 0x811c9dc5;
/** One step of FNV-1a over UTF-16 units, 32 bits. */
const step = (h: number, unit: number): number => Math.imul(h ^ unit, 0x01000193);

/** The words of a text. */
export function wordsOf(text: string): Words {
  const room = (text.length >> 1) + 1; // a word and what parts it from the next are two units at least
  const start = new Uint32Array(room);
  const end = new Uint32Array(room);
  const hash = new Uint32Array(room);
  const plain = new Uint8Array(room);
  const capital = new Uint8Array(room);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    let unit = text.charCodeAt(at);
    let kind = kinds[unit] || ask(unit);
    let width = 1;
    if (unit >= 0xd800 && unit < 0xdc00) [kind, width] = pair(text, at);
    if (kind === OUTSIDE) {
      at += width;
      continue;
    }
    const from = at;
    const first = kind;
    let h = START;
    for (;;) {
      for (let k = 0; k < width; k++) h = step(h, lowered[text.charCodeAt(at + k)] || text.charCodeAt(at + k));
      at += width;
      if (at >= text.length) break;
      unit = text.charCodeAt(at);
      kind = kinds[unit] || ask(unit);
      width = 1;
      if (unit >= 0xd800 && unit < 0xdc00) [kind, width] = pair(text, at);
      if (kind !== OUTSIDE) continue;
      const joins = (unit === 0x27 || unit === 0x2019) && at + 1 < text.length;
      const next = joins ? text.charCodeAt(at + 1) : 0;
      const after = joins ? kinds[next] || ask(next) : OUTSIDE;
      if (after !== LOWER && after !== UPPER) break;
      h = step(h, 0x27);
      at++;
      unit = next;
      width = 1;
    }
    start[count] = from;
    end[count] = at;
    hash[count] = h >>> 0;
    plain[count] = first === LOWER && !GRAMMAR.has(h >>> 0) ? 1 : 0;
    capital[count] = first === UPPER ? 1 : 0;
    count++;
  }
  const cut = <T extends Uint32Array | Uint8Array>(list: T): T => list.slice(0, count) as T;
  return { text, count, start: cut(start), end: cut(end), hash: cut(hash), plain: cut(plain), capital: cut(capital) };
}

/** The kind of a sign outside the basic plane, and its width in units. */
function pair(text: string, at: number): [number, number] {
  const point = text.codePointAt(at)!;
  if (point < 0x10000) return [OUTSIDE, 1]; // a lone surrogate
  return [/[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point)) ? OTHER_IN_WORD : OUTSIDE, 2];
}

/** The hash of one word in lower case with straight apostrophes, as `wordsOf` gives it. */
function hashOf(word: string): number {
  let h = START;
  for (let i = 0; i < word.length; i++) h = step(h, word.charCodeAt(i));
  return h >>> 0;
}

const FORMS = new Set(table("function-words").flatMap((row) => row.forms!.split(" ")));
const GRAMMAR = new Set([...FORMS].map(hashOf));

/** Whether a word in lower case carries grammar and no matter. */
export const isGrammar = (lower: string): boolean => FORMS.has(lower);
