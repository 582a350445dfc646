/**
 * Two spellings of a name → whether they are one: `same`, `probable`, `ask` or `different`, with a score and the reason
 * (domain 5, steps 1 to 5). "Qasem Suleimani" and "Qassem Soleimani" → probable, 0.87. A key of consonants only proposes:
 * Khamenei and Khomeini share one, are three letters apart, and come out as `ask`. Nothing here joins anything.
 */

export interface Verdict {
  readonly verdict: "same" | "probable" | "ask" | "different";
  /** 0 to 1: the share of letters that agree. */
  readonly score: number;
  readonly reason: string;
}

/** Names longer than this are not compared: no name is, and letters apart cost their product. */
const LONGEST = 60;
/** Letters that may differ in a word of one name: one in a short word, two in a long one. */
const SHORT_WORD = 6;
const FEW = 1;
const SOME = 2;
/** Arabic articles and forms of address that spellings add, drop or join. */
const ARTICLES = new Set("al el ez ad at as ar az es ash an ul".split(" "));

/** Step 1: NFKC, small letters without accents, apostrophes and ayn dropped, hyphens as blanks. */
export function plainLetters(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/['’‘ʼʿʾ`´.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Step 3: a word's consonants as most spellings agree on them: "Suleimani", "Sulaymani" → `slmn`; "Ghassem", "Qasim" → `ksm`. */
export function skeleton(word: string): string {
  return plainLetters(word)
    .replace(/ph/g, "f")
    .replace(/dh/g, "d")
    .replace(/th/g, "t")
    .replace(/(?:gh|[cqg])/g, "k")
    .replace(/h$/, "")
    .replace(/[aeiouwy]/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** The key under which spellings of a name may meet: the skeletons of its words without articles; "" when too little is left. */
export function spellingKey(name: string): string {
  const key = wordsOf(name).map(skeleton).filter(Boolean).join(" ");
  return key.replace(/ /g, "").length < 2 ? "" : key;
}

const wordsOf = (name: string): string[] =>
  name.length > LONGEST
    ? []
    : plainLetters(name)
        .split(" ")
        .filter((w, _, all) => w !== "" && !(ARTICLES.has(w) && all.length > 1));

/** Vowels that transliterations write in several ways, written in one. */
const usual = (word: string): string =>
  word
    .replace(/ou|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/a[yi]|ey/g, "ei")
    .replace(/iyy?|yy/g, "y")
    .replace(/y(?![aeiou])/g, "i")
    .replace(/(.)\1+/g, "$1");

/** Letters to add, leave out or change, to make one word the other; `most + 1` when more are needed. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}

/** Whether two proper names of people are one by their letters alone. Roles, bodies and times are for the caller. */
export function compareNames(a: string, b: string): Verdict {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || two.length === 0) return { verdict: "different", score: 0, reason: "no name to compare" };
  if (one.join(" ") === two.join(" ")) return { verdict: "same", score: 1, reason: "the same letters" };
  if (one.length !== two.length) return { verdict: "different", score: 0, reason: "not as many words" };
  let apart = 0;
  let far = false;
  for (const [i, word] of one.entries()) {
    const other = two[i]!;
    if (skeleton(word) !== skeleton(other))
      return { verdict: "different", score: 0, reason: `“${word}” is not “${other}”` };
    const most = Math.min(word.length, other.length) < SHORT_WORD ? FEW : SOME;
    const n = lettersApart(usual(word), usual(other), 9);
    if (n > most) far = true;
    apart += n;
  }
  const length = Math.max(one.join("").length, two.join("").length);
  const score = Math.round(Math.max(0, 1 - apart / length) * 100) / 100;
  const letters =
    apart === 0
      ? "the same sounds, written otherwise"
      : `the same consonants, ${apart} ${apart === 1 ? "letter" : "letters"} apart`;
  if (far) return { verdict: "ask", score, reason: `${letters}: too far to be told` };
  if (one.length === 1) return { verdict: "ask", score, reason: `${letters}, and no more than one word of the name` };
  return { verdict: "probable", score, reason: letters };
}
