/**
 * Whether a time without a year or week of its own lies behind or ahead of the day of writing: told by the nearest verb.
 * "said on Tuesday" → past; "is to appear on Tuesday", "due on Thursday", "On Monday, the court will rule" → future.
 */
import type { Reading, Sentence } from "../../record/reading.ts";

const AHEAD = new Set(
  (
    "will shall would 'll wo going due scheduled expected plans plan planned hopes hope must should can may might could set " +
    "about intends promised vowed until"
  ).split(" "),
);
/** Report verbs stand in the present tense for what has been said. */
const SAYING = new Set(["say", "tell", "report", "write", "add", "claim", "note", "show", "quote"]);

/** The tense around the UTF-16 place `at` of the sentence: nearest verb before it, else nearest after. */
export function tenseAt(reading: Reading, sentence: Sentence, at: number): "past" | "future" {
  let middle = sentence.first;
  let high = sentence.last;
  while (middle < high) {
    const m = (middle + high) >> 1;
    if (reading.tokens[m]!.start < at) middle = m + 1;
    else high = m;
  }
  // A verb further than 25 tokens away belongs to something else; the bound also keeps hostile sentences linear.
  for (let i = middle - 1; i >= Math.max(sentence.first, middle - 25); i--) {
    const tense = tenseOf(reading, sentence, i);
    if (tense) return tense;
  }
  for (let i = middle; i < Math.min(sentence.last, middle + 25); i++) {
    const tense = tenseOf(reading, sentence, i);
    if (tense) return tense;
  }
  return "past";
}

function tenseOf(reading: Reading, sentence: Sentence, i: number): "past" | "future" | null {
  const token = reading.tokens[i]!;
  if (AHEAD.has(token.lower)) return "future";
  const next = reading.tokens[i + 1];
  // "is to appear", "are to be heard"
  if (token.lemma === "be" && /^(is|are)$/.test(token.lower) && next?.lower === "to" && i + 1 < sentence.last)
    return "future";
  if (token.pos !== "VERB")
    return token.lower === "was" || token.lower === "were" || token.lower === "had" ? "past" : null;
  const previous = i > sentence.first ? reading.tokens[i - 1]!.lower : "";
  if (previous === "to" || previous === "be" || previous === "been" || previous === "being") return null; // look further left
  if (token.lower === token.lemma) return null;
  if (token.lower.endsWith("ing")) return null;
  if (token.lower.endsWith("s") && token.lower !== token.lemma) return SAYING.has(token.lemma) ? "past" : "future";
  return "past";
}
