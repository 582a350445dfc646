/**
 * The tokens of a paragraph → where its sentences end: the tagger's proposals, mended.
 *
 * In: `"Where were they?" ‖ asked Ilse Brandt.` (‖ = proposed) Out: one sentence, since the rest begins in lower case.
 */
import type { Token } from "../record/reading.ts";

const lowerFirst = /^\p{Ll}/u;
const initial = /^\p{Lu}\.$/u;

/** Indexes after the last token of each sentence, from token `first` on. `hints` are tokens proposed as the last. */
export function sentenceEnds(tokens: readonly Token[], first: number, hints: ReadonlySet<number>): number[] {
  const ends: number[] = [];
  for (let i = first; i < tokens.length - 1; i++) {
    if (hints.has(i) && isEnd(tokens, i)) ends.push(i + 1);
  }
  ends.push(tokens.length);
  return ends;
}

function isEnd(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i]!;
  const next = tokens[i + 1]!;
  if (lowerFirst.test(next.text)) return false;
  if (initial.test(last.text) && /^\p{Lu}/u.test(next.text) && last.text !== "I.") return false;
  return true;
}
