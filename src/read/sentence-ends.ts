/**
 * The tokens of a paragraph → where its sentences end.
 *
 * In: `"Where were they?" asked Ilse Kessler of the U.S. Coast Guard. She left.` Out: two sentences: the first goes on
 * after the question since a lower-case word follows the closing mark, and `U.S.` ends none before a name.
 *
 * A sentence ends after `.`, `!`, `?` or `…` with the closing marks that touch it, if what follows can open a sentence
 * and the words before are no abbreviation that says otherwise. Words: lexicon/sentence-ends.tsv.
 */
import { table } from "../lexicon/table.ts";
import type { Token } from "../record/reading.ts";

const stop = /^(?:[.!?]+|…|‥|[؟۔।]|[.…]{2,})$/u;
const wide = /^[。！？]$/u; // scripts without spaces
/** The last characters of both, and of abbreviations. */
const last = new Set(".!?…‥؟۔।。！？");
const closer = /^(?:["'”’»›)\]}“‘«‹]|''|'")$/u;
const opener = /^(?:["'“‘«‹„‚”’»([{¿¡*•…]|\.{2,}|``|'')$/u;
const goesOn = /^(?:[,;:%)\]}?!/&]|\.$)/u;
const dash = /^[-–—―−]+$/u;
const wordly = /[\p{L}\p{N}]/u;
const lowerCase = /^\p{Ll}/u;
const upperCase = /^[\p{Lu}\p{Lt}]/u;
const digit = /^\p{N}/u;
const initials = /^(?:\p{Lu}\.){2,}$/u;
const initial = /^\p{Lu}\.$/u;
const clock =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|local|[a-z]{1,3}t|gmt|utc)$/;
/** Parts of speech that open sentences more often than they stand inside a name. */
const opens = new Set(["PRON", "DET", "ADV", "ADP", "SCONJ", "CCONJ", "AUX", "INTJ", "PART"]);

let kinds: ReadonlyMap<string, string> | null = null;
/** What the list says of a word: as it stands, else in small letters, else as a name in capitals (`GEN.`). */
const kindOf = (word: string): string | undefined => {
  kinds ??= new Map(table("sentence-ends").map((row) => [row.word!, row.kind!]));
  const small = word.toLowerCase();
  return kinds.get(word) ?? kinds.get(small) ?? (upperCase.test(word) ? kinds.get(titled(small)) : undefined);
};
const titled = (small: string): string => small.replace(/^\p{Ll}|(?<=\.)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Indexes after the last token of each sentence, in order, for the tokens from `first` on. One pass. */
export function sentenceEnds(tokens: readonly Token[], first: number): number[] {
  const ends: number[] = [];
  const small = !hasCapital(tokens, first);
  let from = first;
  let worded = false;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    worded ||= wordly.test(token.text);
    if (!worded || !last.has(token.text.charAt(token.text.length - 1))) continue;
    const isStop = stop.test(token.text) || wide.test(token.text);
    if (!isStop && !token.text.endsWith(".")) continue;
    const after = closed(tokens, i);
    if (after >= tokens.length) break;
    if (isStop && tokens[i - 1]!.end === token.start && i - from === 1 && digit.test(tokens[from]!.text)) continue;
    if (!endsHere(tokens, i, after, small)) continue;
    ends.push(after);
    from = after;
    worded = false;
    i = after - 1;
  }
  // What is left without a word (a stray mark) stays with the last sentence.
  if (from < tokens.length) {
    if (!worded && ends.length > 0) ends.pop();
    ends.push(tokens.length);
  }
  return ends;
}

/** Whether a capital stands in any token from `first` on. */
function hasCapital(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < tokens.length; i++) if (/\p{Lu}/u.test(tokens[i]!.text)) return true;
  return false;
}

/** The index after the closing marks that touch the stop at `i`. */
function closed(tokens: readonly Token[], i: number): number {
  let after = i + 1;
  while (after < tokens.length && tokens[after]!.start === tokens[after - 1]!.end) {
    const text = tokens[after]!.text;
    const touchesWord =
      after + 1 < tokens.length &&
      tokens[after + 1]!.start === tokens[after]!.end &&
      wordly.test(tokens[after + 1]!.text.slice(0, 1));
    if (stop.test(text) || (closer.test(text) && !touchesWord)) after++;
    else break;
  }
  // French leaves a space before the closing mark.
  const next = tokens[after];
  return next && /^[»›]$/.test(next.text) && tokens[after + 1]?.start !== next.end ? after + 1 : after;
}

/** Whether a sentence ends between the stop at `i` (its closing marks end before `after`) and what follows. */
function endsHere(tokens: readonly Token[], i: number, after: number, small: boolean): boolean {
  const next = tokens[after]!;
  const gap = next.start > tokens[after - 1]!.end;
  if (wide.test(tokens[i]!.text)) return true;
  if (goesOn.test(next.text)) return false;
  if (dash.test(next.text) && tokens[after + 1]?.start !== next.end) return false;
  let w = after;
  while (w < tokens.length - 1 && w < after + 4 && (opener.test(tokens[w]!.text) || dash.test(tokens[w]!.text))) w++;
  const word = tokens[w]!;
  if (!gap) return glued(tokens[i - 1], tokens[i]!, word);
  if (lowerCase.test(word.text) && !small) {
    const quoted = w > after && /^["“‘«„]$/u.test(tokens[w - 1]!.text) && tokens[w - 1]!.end === word.start;
    if (!(quoted && after === i + 1 && stop.test(tokens[i]!.text) && !kindOf(`${tokens[i - 1]?.text}.`))) return false;
  }
  if (/^[…]|^\.{2,}/u.test(tokens[i]!.text) || tokens[i - 1]?.text === ".")
    return tokens[i - 1]?.end === tokens[i]!.start || opens.has(word.pos);
  if (after > i + 1 && /[!?]/.test(tokens[i]!.text) && speaks(tokens, w)) return false;
  return abbreviation(tokens, i, after, w);
}

/** Nothing between stop and word (`left.He`): a lost space, if a longer word stands before and a capital after. */
const glued = (before: Token | undefined, at: Token, word: Token): boolean =>
  stop.test(at.text) && !!before && /^\p{Ll}{3,}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(word.text);

/** A name and a verb of speech follow: `"Why?" Kessler asked.` */
function speaks(tokens: readonly Token[], w: number): boolean {
  let i = w;
  while (
    i < w + 5 &&
    tokens[i] &&
    (tokens[i]!.pos === "PROPN" || tokens[i]!.pos === "PUNCT") &&
    upperOrDash(tokens[i]!)
  )
    i++;
  return i > w && !!tokens[i] && kindOf(tokens[i]!.lower) === "speech";
}
const upperOrDash = (token: Token): boolean => upperCase.test(token.text) || token.text === "-";

/** Whether the words before the stop leave it an end: false for an abbreviation that goes on. */
function abbreviation(tokens: readonly Token[], i: number, after: number, w: number): boolean {
  const at = tokens[i]!;
  const before = tokens[i - 1];
  const word = tokens[w]!;
  if (!at.text.endsWith(".") || after > i + 1) return true;
  const short =
    at.text !== "." ? at : before && before.end === at.start ? { ...before, text: `${before.text}.` } : null;
  if (!short) return true;
  const known = kindOf(short.text);
  const kind = initial.test(short.text) || initials.test(short.text) ? (known ?? "may") : known;
  if (kind === "number") return !digit.test(word.text);
  if (!kind || kind === "speech") return at.text === "." || !digit.test(word.text);
  if (kind === "never") return w > after && word.pos !== "PROPN" && !upperCase.test(word.text);
  if (kind === "likely") return upperCase.test(word.text) && !clock.test(word.lower);
  return (w > after && !/^[([]$/.test(tokens[w - 1]!.text)) || (upperCase.test(word.text) && opens.has(word.pos));
}
