/**
 * Text → the words a store finds it by, the same for every store. In: "The café’s shelled gates"; out: ["the", "cafe",
 * "shell", "gate"]. Case, accents and English endings are folded away; nothing is left out, for a name may be a
 * common word.
 */

import type { Article } from "../record/article.ts";

/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Words of a text in order, folded. Linear in its length. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200b-\u200f]+/gu, "")
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter]!);
  const words: string[] = [];
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+(?:['\u2019]s(?![\p{L}\p{N}]))?/gu)) {
    words.push(stem(word.replace(/['\u2019]s$/, "")));
  }
  return words;
}

const VOWEL = /[aeiouy]/;

/**
 * Step 1 of Porter's stemmer (1980): plurals, -ed, -ing. It only widens what is found; nothing is concluded from it.
 * "shelling", "shelled", "shells" → "shell".
 */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let w = word;
  if (w.endsWith("sses")) w = w.slice(0, -2);
  else if (w.endsWith("ies")) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us")) w = w.slice(0, -1);
  const cut = w.endsWith("ied") ? 0 : w.endsWith("ed") ? 2 : w.endsWith("ing") ? 3 : -1;
  if (cut === 0) return `${w.slice(0, -3)}y`;
  if (cut > 0 && w.length - cut > 2 && VOWEL.test(w.slice(0, -cut))) {
    w = w.slice(0, -cut);
    if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
  }
  return w.length > 3 && w.endsWith("e") ? w.slice(0, -1) : w;
}

/** A person's terms → phrases; terms without a word and repeated ones fall away. */
export function phrasesOf(terms: readonly string[]): string[][] {
  const phrases = new Map(terms.map((term) => wordsOf(term)).map((words) => [words.join(" "), words]));
  phrases.delete("");
  return [...phrases.values()];
}

/** The words by which an article is found: those of its headline and of its text. */
export function searchedWords(article: Pick<Article, "headline" | "text">): string[] {
  return wordsOf(`${article.headline ?? ""}\n${article.text}`);
}
