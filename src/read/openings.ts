/**
 * Tokens and their sentences → the same, with common words that open a sentence told from names.
 *
 * In: `Residents/PROPN said so.` Out: `Residents/NOUN`, lemma `resident`.
 *
 * The tagger takes a capital for a name, also where any word has one: first in a sentence, after a colon, inside an
 * opening mark. There a plural, an adjective or the like that the dictionary knows in small letters is a common word,
 * unless the text has it with a capital elsewhere ("Ada Woods … Woods said"); a singular noun only where the text has
 * it in small letters elsewhere too, since many are surnames.
 */
import type { Sentence, Token } from "../record/reading.ts";
import { type Alone, alone } from "./tokens.ts";

const title = /^\p{Lu}\p{Ll}+$/u;
const before = /^(?:["'“‘«„:(—–-]|``|'')$/u;
const wordly = /^[\p{L}\p{N}]/u;

/** Changes the tags and lemmas of `tokens` in place. */
export function tagOpenings(tokens: Token[], sentences: readonly Sentence[]): void {
  const open = new Set<number>();
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (tokens[i]!.pos !== "PROPN" || !title.test(tokens[i]!.text)) continue;
      if (i === first || before.test(tokens[i - 1]!.text) || !hasWord(tokens, first, i)) open.add(i);
    }
  }
  if (open.size === 0) return;
  const asked = new Set([...open].map((i) => tokens[i]!.lower));
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!asked.has(token.lower)) continue;
    if (token.text === token.lower) small.add(token.lower);
    else if (token.pos === "PROPN" && !open.has(i)) capital.add(token.lower);
  }
  for (const i of open) {
    const token = tokens[i]!;
    if (capital.has(token.lower)) continue;
    const word = alone(token.lower);
    const isName = tokens[i + 1]?.pos === "PROPN" && title.test(tokens[i + 1]!.text);
    if (isCommon(word, token.lower, isName, small)) tokens[i] = { ...token, pos: word.pos, lemma: word.lemma };
  }
}

function isCommon(word: Alone, lower: string, beforeName: boolean, small: ReadonlySet<string>): boolean {
  if (!word.known) return false;
  if (word.pos === "NOUN") return word.lemma !== lower || (!beforeName && small.has(lower));
  return !beforeName && /^(?:ADJ|ADV|DET|PRON|ADP|SCONJ|CCONJ|NUM)$/.test(word.pos);
}

/** Whether a word stands between two tokens of a sentence; marks before the first word are few. */
function hasWord(tokens: readonly Token[], first: number, i: number): boolean {
  for (let j = first; j < i && j < first + 4; j++) if (wordly.test(tokens[j]!.text)) return true;
  return i - first > 4;
}
