/**
 * Whether a clause in the article's own voice only sets a scene or serves the reader, and claims nothing. The list is
 * `lexicon/routine.tsv`; what is not on it is a claim, since a claim left out here is lost to every question.
 *
 * In: `She pauses.` → true. `It was a cold morning in Varno` → true. `Read more below` → true. `She paused the pumps` → false.
 */
import type { Token } from "../record/reading.ts";
import { patternsOf } from "./patterns.ts";

/** "By Rafe Unger, Ordham Herald, 5 March 2032", left standing in the text: names and a day, whatever a month may mean. */
const isByline = (words: readonly Token[]): boolean =>
  words[0]!.lower === "by" &&
  words.length > 1 &&
  words
    .slice(1)
    .every((t) => /^[\p{Lu}\d]/u.test(t.text) || /^(?:and|of|in|for|at|the|de|van|von|bin|al)$/.test(t.lower));

/** A subject before a gesture is no longer than this, in tokens. */
const SUBJECT = 4;

export function isRoutine(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /[\p{L}\p{N}'’]/u.test(t.text));
  if (words.length === 0) return false;
  if (patternsOf("routine", "opens").at(words, 0, words.length) || isByline(words)) return true;
  const whole = patternsOf("routine", "whole");
  for (let i = 0; i <= Math.min(SUBJECT, words.length - 1); i++) {
    if (i > 0 && words[i - 1]!.pos === "VERB") return false;
    if (i > 0 && words[i]!.pos !== "VERB") continue;
    const hit = whole.at(words, i, words.length);
    if (hit && words.slice(hit.to).every((t) => t.pos === "ADV")) return true;
  }
  return false;
}
