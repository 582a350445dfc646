/**
 * Words of a text that cannot show copying: quotations, lines of the page ("Sign up for our letter"), and phrases of the
 * trade ("on condition of anonymity because"). Rows: kinds `footer` and `stock` of `lexicon/credits.tsv`.
 */
import { table } from "../lexicon/table.ts";
import { quotedWords } from "./quoted.ts";
import { type Words, wordsOf } from "./words.ts";

interface Phrase {
  readonly hash: Uint32Array;
  /** The mark that must stand right behind it, or nothing. */
  readonly mark: string;
}

/** Phrases of a kind by the hash of their first word. */
function phrases(kind: string): Map<number, Phrase[]> {
  const found = new Map<number, Phrase[]>();
  for (const row of table("credits")) {
    if (row.kind !== kind) continue;
    const { hash } = wordsOf(row.phrase!);
    const mark = /[^\p{L}\p{N}]*$/u.exec(row.phrase!)![0];
    found.set(hash[0]!, [...(found.get(hash[0]!) ?? []), { hash, mark }]);
  }
  return found;
}

const FOOTERS = phrases("footer");
const STOCK = phrases("stock");
/** Which first words occur, by the low bits of their hash: it spares most words a look-up. */
const FIRST = new Uint8Array(0x10000);
for (const hash of [...FOOTERS.keys(), ...STOCK.keys()]) FIRST[hash & 0xffff] = 1;
/** A longer paragraph is matter, whatever stands in it. */
const LINE = 300;

/** 1 for each word that shows no copying. */
export function mutedWords(words: Words): Uint8Array {
  const muted = quotedWords(words);
  let line = -1; // the line break before the word, found once per line
  let until = -1;
  for (let i = 0; i < words.count; i++) {
    if (!FIRST[words.hash[i]! & 0xffff]) continue;
    const stock = lengthAt(words, i, STOCK);
    if (stock) muted.fill(1, i, i + stock);
    if (!lengthAt(words, i, FOOTERS)) continue;
    if (words.start[i]! >= until) {
      line = words.text.lastIndexOf("\n", words.start[i]!);
      const stop = words.text.indexOf("\n", words.start[i]!);
      until = stop < 0 ? words.text.length : stop;
    }
    if (until - line > LINE) continue;
    for (let k = i; k >= 0 && words.start[k]! > line; k--) muted[k] = 1;
    for (let k = i; k < words.count && words.start[k]! < until; k++) muted[k] = 1;
  }
  return muted;
}

/** How many words long the longest phrase at word `i` is; 0 for none. */
function lengthAt(words: Words, i: number, phrases: ReadonlyMap<number, readonly Phrase[]>): number {
  let longest = 0;
  for (const { hash, mark } of phrases.get(words.hash[i]!) ?? []) {
    if (hash.length <= longest || !hash.every((h, k) => words.hash[i + k] === h)) continue;
    if (!words.text.startsWith(mark, words.end[i + hash.length - 1]!)) continue;
    longest = hash.length;
  }
  return longest;
}
