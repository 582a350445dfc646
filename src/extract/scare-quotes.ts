/**
 * Marks by which a text holds a word off, with no cue near: "the “liberation” of the town", "its “safe zone”". The
 * phrase is a statement of its own, distanced, by nobody named; the clause around it stays the article's.
 *
 * In: `The “liberation” of the town took three days.` Out: `“liberation”`. A title ("“Morning Tide”") is no such word,
 * and marks inside what somebody says are his. In a headline marks stand for a whole claim: `Dam “hit by shell”`.
 */
import type { Piece, Reading, Token } from "../record/reading.ts";
import { clauseOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { nobody } from "./holder.ts";
import { isMark, tokensIn, touchesAny } from "./stretch.ts";

/** More words than this are speech, not a word held off. */
const WORDS = 3;
const LEADS = /^(?:the|a|an|this|that|these|those|its|his|her|their|such|of|called|so-called|'s)$/;

/** Phrases held off outside of what is told (`taken`). */
export function scareQuotes(reading: Reading, taken: readonly Piece[]): Draft[] {
  const found: Draft[] = [];
  const isTaken = touchesAny(taken);
  const { tokens } = reading;
  for (const [index, sentence] of reading.sentences.entries()) {
    for (let i = sentence.first; i < sentence.last - 2; i++) {
      if (!isMark(tokens[i]!) || !LEADS.test(tokens[i - 1]?.lower ?? "")) continue;
      let close = i + 1;
      while (close < sentence.last && close <= i + WORDS + 1 && !isMark(tokens[close]!)) close++;
      const inside = tokens.slice(i + 1, close);
      if (close >= sentence.last || inside.length === 0 || inside.length > WORDS || !isMark(tokens[close]!)) continue;
      if (!inside.every((t) => /^\p{Ll}/u.test(t.text) || t.text === "-")) continue;
      let to = close + 1;
      while (to < sentence.last && /^(?:NOUN|PROPN)$/.test(tokens[to]!.pos)) to++;
      const piece = { start: tokens[i]!.start, end: tokens[to - 1]!.end };
      i = to;
      if (!isTaken(piece)) found.push(heldOff(reading, piece, index));
    }
  }
  return found;
}

/** A phrase that the article uses and does not take for its own; nobody is said to hold it. */
export function heldOff(reading: Reading, piece: Piece, sentence: number): Draft {
  const phrase = tokensIn(reading, [piece]);
  return {
    reading,
    content: [piece],
    cue: [],
    chain: [nobody()],
    senses: [],
    form: "nominal",
    clause: { ...clauseOf(phrase), main: null, from: 0, to: phrase.length },
    quoted: false,
    sentence,
    score: 0.5,
    rules: ["scare-quotes"],
    standing: "distanced",
  };
}

/** Whether a headline marks a claim as somebody's: words in marks that are no title and no single name. */
export function isHeadlineClaim(reading: Reading, marked: ReadonlySet<Token>): boolean {
  if (reading.part !== "headline" || marked.size === 0) return false;
  const words = [...marked].filter((t) => /\p{L}/u.test(t.text));
  return (
    words.some((t) => t.pos === "VERB" || t.pos === "ADJ" || /^\p{Ll}/u.test(t.text)) &&
    !words.every((t) => t.pos === "PROPN")
  );
}
