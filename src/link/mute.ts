/**
 * Words of a text that cannot show copying: quotations, lines of the page ("Sign up for our letter"), and phrases of the
 * trade ("on condition of anonymity because"). Rows: kinds `footer` and `stock` of `lexicon/credits.tsv`.
 */
import { table } from "../lexicon/table.ts";
import { type Words, wordsOf } from "./near.ts";
import { quotedWords } from "./quoted.ts";

const rows = (kind: string): string[] =>
  table("credits")
    .filter((row) => row.kind === kind)
    .map((row) => row.phrase!);

const FOOTERS = rows("footer");
/** Stock phrases by the hash of their first word. */
const STOCK = new Map<number, Uint32Array[]>();
for (const phrase of rows("stock")) {
  const { hash } = wordsOf(phrase);
  STOCK.set(hash[0]!, [...(STOCK.get(hash[0]!) ?? []), hash]);
}
/** A longer paragraph is matter, whatever stands in it. */
const LINE = 300;

/** 1 for each word that shows no copying. */
export function mutedWords(words: Words): Uint8Array {
  const muted = quotedWords(words);
  for (let i = 0; i < words.count; i++) {
    for (const phrase of STOCK.get(words.hash[i]!) ?? []) {
      if (phrase.every((hash, k) => words.hash[i + k] === hash)) muted.fill(1, i, i + phrase.length);
    }
  }
  let word = 0;
  let from = 0;
  while (from < words.text.length) {
    const stop = words.text.indexOf("\n", from);
    const to = stop < 0 ? words.text.length : stop;
    const first = word;
    while (word < words.count && words.start[word]! < to) word++;
    if (to - from <= LINE && word > first) {
      const line = words.text.slice(from, to).toLowerCase();
      if (FOOTERS.some((footer) => opensWord(line, footer))) muted.fill(1, first, word);
    }
    from = to + 1;
  }
  return muted;
}

/** Whether a phrase stands in a line, not in the middle of a word. */
function opensWord(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(line[at - 1] ?? "") &&
    !/\p{L}/u.test(/[\p{L}]$/u.test(phrase) ? (line[at + phrase.length] ?? "") : "")
  );
}
