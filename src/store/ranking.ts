/**
 * An index in memory that ranks as SQLite's FTS5 does (BM25, k1 1.2, b 0.75), so that both stores give the same order.
 * In: the words of articles, then phrases; out: keys, best first, equal ones by key.
 */
import type { Which } from "./store.ts";

const K1 = 1.2;
const B = 0.75;

export class Ranking {
  #keys: string[] = [];
  /** Each article's words, as numbers. */
  #texts: Int32Array[] = [];
  #total = 0;
  #numbers = new Map<string, number>();
  /** For each word the articles that hold it, in the order added. */
  #holders: number[][] = [];

  add(key: string, words: readonly string[]): void {
    const article = this.#keys.push(key) - 1;
    this.#total += words.length;
    this.#texts.push(Int32Array.from(words, (word) => this.#number(word)));
    for (const word of new Set(this.#texts[article])) this.#holders[word]!.push(article);
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#holders.length);
    return this.#holders.push([]) - 1;
  }

  /** Articles that hold any of the phrases (words that follow each other), of those wanted. */
  find(phrases: readonly (readonly string[])[], limit: number, { share = 0, among }: Which): string[] {
    const wanted = among && new Set(among);
    const scores = new Map<number, number>();
    const articles = this.#keys.length;
    for (const phrase of phrases) {
      const hits = this.#hits(phrase);
      const rarity = Math.log((articles - hits.length + 0.5) / (hits.length + 0.5));
      const weight = rarity <= 0 ? 1e-6 : rarity;
      for (const [article, times] of hits) {
        const length = (this.#texts[article]!.length * articles) / this.#total;
        const part = (weight * times * (K1 + 1)) / (times + K1 * (1 - B + B * length));
        scores.set(article, (scores.get(article) ?? 0) + part);
      }
    }
    const ranked = [...scores]
      .map(([article, score]) => ({ key: this.#keys[article]!, score: rounded(score) }))
      .filter(({ key }) => !wanted || wanted.has(key))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
    const least = share * (ranked[0]?.score ?? 0);
    return ranked.filter(({ score }) => score >= least).map(({ key }) => key);
  }

  /** The articles that hold the phrase, and how often. */
  #hits(phrase: readonly string[]): [article: number, times: number][] {
    const wanted = phrase.map((word) => this.#numbers.get(word) ?? -1);
    if (wanted.includes(-1)) return [];
    const rarest = wanted.map((word) => this.#holders[word]!).sort((a, b) => a.length - b.length)[0] ?? [];
    return rarest.flatMap((article) => {
      const times = timesIn(this.#texts[article]!, wanted);
      return times > 0 ? [[article, times] as [number, number]] : [];
    });
  }
}

function timesIn(text: Int32Array, wanted: readonly number[]): number {
  let times = 0;
  for (let at = text.indexOf(wanted[0]!); at >= 0; at = text.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((word, i) => text[at + i] === word)) times += 1;
  }
  return times;
}

/** Scores are compared to nine places: sums in another order may differ in the last bits. */
const rounded = (score: number): number => Math.round(score * 1e9);
