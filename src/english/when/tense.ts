/**
 * Whether a time without a year or week of its own lies behind or ahead of the day of writing: told by the verb it
 * belongs to. "said on Tuesday" → past; "is to appear on Tuesday", "due on Thursday", "On Monday, the court will rule",
 * "ordered him to leave by Friday" → future. Words: `lexicon/time-ahead.tsv`.
 */
import { table } from "../../lexicon/table.ts";
import type { Reading, Sentence } from "../../record/reading.ts";
import { firstFrom } from "../../record/seek.ts";

export type Tense = "past" | "future";
/** The present looks neither way, but no verb further off tells more. */
type Told = Tense | "present";

const ROLES = new Map<string, string>();
for (const { word, role } of table("time-ahead")) ROLES.set(word!, role!);

/** A verb further than this many tokens away belongs to something else; the bound also keeps hostile sentences linear. */
const REACH = 25;

/** Index of the first token of a sentence that begins at or after a UTF-16 place. */
export const tokenFrom = ({ tokens }: Reading, { first, last }: Sentence, at: number): number =>
  firstFrom(first, last, (i) => tokens[i]!.start >= at);

/** The tense around `[start, end)`, UTF-16 units: nearest verb before it, else nearest after; fronted, the other way round; null when none tells. */
export function tenseAt(reading: Reading, sentence: Sentence, start: number, end: number): Tense | null {
  const first = tokenFrom(reading, sentence, start);
  const last = tokenFrom(reading, sentence, end);
  const left = () => leftOf(reading, sentence, first);
  const right = () => rightOf(reading, sentence, last);
  const told = isFronted(reading, sentence, first) ? (right() ?? left()) : (left() ?? right());
  return told === "present" ? null : told;
}

/** "said that on Friday the court will rule", "; on Friday …": the time opens its clause, so its verb stands behind it. */
function isFronted(reading: Reading, sentence: Sentence, first: number): boolean {
  let i = first - 1;
  if (reading.tokens[i]?.pos === "ADP" && i >= sentence.first) i--;
  if (i < sentence.first) return true;
  return (
    /^(?:that|and|but|while|because|;|:|“|"|‘|—|–)$/.test(reading.tokens[i]!.lower) &&
    reading.tokens[i - 1]?.pos !== "NUM"
  );
}

function leftOf(reading: Reading, sentence: Sentence, first: number): Told | null {
  const low = Math.max(sentence.first, first - REACH);
  for (let i = first - 1; i >= low; i--) {
    const tense = tenseOf(reading, sentence, i, first);
    if (tense) return tense;
  }
  return null;
}

function rightOf(reading: Reading, sentence: Sentence, last: number): Told | null {
  const high = Math.min(sentence.last, last + REACH);
  for (let i = last; i < high; i++) {
    const tense = tenseOf(reading, sentence, i, -1);
    if (tense) return tense;
  }
  return null;
}

/** The lower-case word at a token of the sentence; empty beyond its ends. */
const word = (reading: Reading, sentence: Sentence, k: number): string =>
  k >= sentence.first && k < sentence.last ? reading.tokens[k]!.lower : "";

/** What the token tells, or null: look further. `time`: the token where the time begins, or -1 when it stands before. */
function tenseOf(reading: Reading, sentence: Sentence, i: number, time: number): Told | null {
  const token = reading.tokens[i]!;
  const role = ROLES.get(token.lower) ?? ROLES.get(token.lemma);
  if (role === "modal") return modal(reading, sentence, i);
  if (role === "due" && (token.lower !== "set" || /^(?:to|for)$/.test(word(reading, sentence, i + 1)))) return "future";
  if (role === "lead" && time >= 0 && time - i <= 2)
    return word(reading, sentence, i - 2) === "from" || word(reading, sentence, i - 3) === "from" ? null : "future";
  // "the planned march", but "he planned on Tuesday to march"
  const acts =
    token.pos === "VERB" && /^(?:PRON|PROPN|NOUN)$/.test(i > sentence.first ? reading.tokens[i - 1]!.pos : "");
  if (role === "planned" && !acts && (time < 0 || time - i <= 8)) return "future";
  if (token.lower === "to" && time >= 0 && time - i <= 2 && isMoved(reading, sentence, i)) return "future";
  if (token.lower === "to")
    return word(reading, sentence, i - 1) === "about" ||
      word(reading, sentence, i - 1) === "going" ||
      opensInfinitive(reading, sentence, i)
      ? infinitive(reading, sentence, i)
      : null;
  if (token.lower === "is" || token.lower === "are" || token.lower === "'s" || token.lower === "'re") {
    if (token.pos === "PART") return null;
    // "is to appear", "is visiting on Friday", "the deadline is Friday"
    if (word(reading, sentence, i + 1) === "to") return "future";
    const next = reading.tokens[i + 1];
    if (next?.lower.endsWith("ing") && next.pos === "VERB")
      return ROLES.get(next.lemma) === "schedule" ? "future" : "present";
    return time >= 0 && time - i <= 3 ? "future" : null;
  }
  if (/^(?:was|were|had|did)$/.test(token.lower)) return "past";
  // "has a hearing in October"; "has been shut since" is told by its participle
  if (token.lower === "has" || token.lower === "have")
    return [1, 2, 3].some((k) => /^(?:VERB|AUX)$/.test(reading.tokens[i + k]?.pos ?? "")) ? "past" : "future";
  if (token.lower === "does" || token.lower === "do")
    return [1, 2].some((k) => ROLES.get(reading.tokens[i + k]?.lemma ?? "") === "schedule") ? "future" : null;
  // "a meeting in the port on Tuesday" behind "after" has been held
  if (/^(?:after|following)$/.test(token.lower) && time - i > 2 && time - i <= 7) return "past";
  if (token.pos !== "VERB") {
    // "the talks open on Thursday", read as an adjective
    if (role === "schedule" && token.pos === "ADJ" && isPlural(word(reading, sentence, i - 1))) return "future";
    const subject = reading.tokens[i - 1]?.pos;
    const unknown = token.lower.length > 4 && token.lower.endsWith("ed") && token.pos !== "PROPN";
    return unknown && i > sentence.first && (subject === "PROPN" || subject === "PRON") ? "past" : null;
  }
  return verbal(reading, sentence, i);
}

function verbal(reading: Reading, sentence: Sentence, i: number): Told | null {
  const token = reading.tokens[i]!;
  const previous = word(reading, sentence, i - 1);
  // "to leave", "be held", "been held": an earlier word tells
  if (/^(?:to|be|been|being|not|never)$/.test(previous)) return null;
  if (token.lower.endsWith("ing")) return null;
  const saying = ROLES.get(token.lemma) === "saying" || reading.part === "headline";
  if (token.lower === token.lemma) {
    if (ROLES.get(previous) === "modal" || ROLES.get(word(reading, sentence, i - 2)) === "modal") return null;
    if (ROLES.get(token.lower) === "same-past" || saying) return "past";
    if (
      !isPlural(word(reading, sentence, i - 1)) &&
      !(reading.tokens[i - 1]?.pos === "ADV" && isPlural(word(reading, sentence, i - 2)))
    )
      return null;
    return ROLES.get(token.lemma) === "schedule" ? "future" : "present";
  }
  if (token.lower.endsWith("s")) return saying ? "past" : ROLES.get(token.lemma) === "schedule" ? "future" : "present";
  return "past";
}

/** "postponed to Friday", "moved from Monday to Friday": what a date is moved to lies ahead. */
function isMoved(reading: Reading, sentence: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.first, i - 8); k--)
    if (ROLES.get(reading.tokens[k]!.lemma) === "moving") return true;
  return false;
}

/** What a verb in its base form may have before it as its subject: "talks open on Monday". Else it is none, or a helper governs it. */
const isPlural = (word: string): boolean =>
  (/(?<!s)s$/.test(word) && !/^(?:his|this|its|is|was|as|us|has|does|yes|'s)$/.test(word)) ||
  /^(?:people|men|women|police|children|they|we|you|i|who|which|that)$/.test(word);

/** "could not be reached", "would have", "may have" look back; the others ahead. */
function modal(reading: Reading, sentence: Sentence, i: number): Tense | null {
  const token = reading.tokens[i]!;
  for (let k = i + 1; k <= i + 3; k++)
    if (word(reading, sentence, k) === "have" || word(reading, sentence, k) === "'ve")
      return token.lower === "will" ? "future" : "past";
  if (
    token.lower === "could" &&
    (/^(?:not|n't)$/.test(word(reading, sentence, i + 1)) || word(reading, sentence, i + 1) === "n't")
  )
    return "past";
  return "future";
}

const opensInfinitive = (reading: Reading, sentence: Sentence, i: number): boolean =>
  i + 1 < sentence.last &&
  /^(?:VERB|AUX)$/.test(reading.tokens[i + 1]!.pos) &&
  reading.tokens[i + 1]!.lower === reading.tokens[i + 1]!.lemma;

/** "ordered him to leave on Friday": ahead, for the order looks ahead; "went to see him on Friday": as "went". */
function infinitive(reading: Reading, sentence: Sentence, i: number): Tense | null {
  if (reading.part === "headline") return "future";
  for (let k = i - 1; k >= Math.max(sentence.first, i - 7); k--) {
    const token = reading.tokens[k]!;
    const roles = [ROLES.get(token.lemma), ROLES.get(token.lower)];
    if (roles.some((r) => r === "governor" || r === "due" || r === "modal")) return "future";
    if (/^[;:.!?]$/.test(token.lower)) return null;
  }
  return null;
}
