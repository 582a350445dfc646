/**
 * Words → how much each tells about a text: rare words and names much, common ones little, grammar nothing. By how often
 * WordNet's tagged texts use them, not by the other articles given: so that a further article changes no comparison.
 * "The quake near Orr killed nine" → orr 8.0, quake 7.3, near 1.6 …
 */
import { lemmasOf, timesMet } from "../../english/words.ts";
import { remembered } from "../../record/remembered.ts";
import { isGrammar } from "../words.ts";

/** A vector of length 1: word → weight. */
export type Terms = ReadonlyMap<string, number>;

/** So often a word may be met before it tells next to nothing. */
const COMMON = 3000;
const LEAST = 0.3;
const WORD = /[\p{L}\p{M}\d]{2,}/gu;

/** Dictionary form of a word in lower case, and what it tells: 0.3 for "time", 8 for a word that no dictionary has. */
export const termOf = remembered((lower: string): { readonly lemma: string; readonly rarity: number } => {
  const lemma = lemmasOf(lower, "n")[0] ?? lemmasOf(lower, "v")[0] ?? lower;
  const met = (["n", "v", "a", "r"] as const).reduce((sum, pos) => sum + timesMet(lemma, pos), 0);
  return { lemma, rarity: isGrammar(lower) ? 0 : Math.max(LEAST, Math.log(COMMON / (1 + met))) };
});

/** What a pair of neighbours tells ("port orr"): as much as a rare word. */
const PAIR = 5;

/** The words of an article and its pairs of neighbours. */
export function termsOf(text: string): Terms {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  let last = "";
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const { lemma, rarity } = termOf(word);
    if (last !== "" && rarity > 0) pairs.set(`${last} ${lemma}`, (pairs.get(`${last} ${lemma}`) ?? 0) + 1);
    last = rarity > 0 ? lemma : "";
  }
  return weighed(counts, pairs);
}

/** Words of a sentence, each once; `without` leaves out some of them by lemma. */
export function termsAmong(words: Iterable<string>, without: ReadonlySet<string>): Terms {
  const counts = new Map<string, number>();
  for (const word of words) if (!without.has(termOf(word).lemma)) counts.set(word, 1);
  return weighed(counts);
}

function weighed(counts: ReadonlyMap<string, number>, pairs: ReadonlyMap<string, number> = new Map()): Terms {
  const terms = new Map<string, number>();
  for (const [word, count] of counts) {
    const { lemma, rarity } = termOf(word);
    if (rarity > 0) terms.set(lemma, Math.max(terms.get(lemma) ?? 0, (1 + Math.log(count)) * rarity));
  }
  for (const [pair, count] of pairs) terms.set(pair, (1 + Math.log(count)) * PAIR);
  const length = Math.sqrt([...terms.values()].reduce((sum, w) => sum + w * w, 0));
  for (const [word, weight] of terms) terms.set(word, weight / length);
  return terms;
}

/** How much two texts have in common: 0 to 1. */
export function alike(a: Terms, b: Terms): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
