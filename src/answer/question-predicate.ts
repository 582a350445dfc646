/**
 * Tagged words after "were X …", "is X …" or "has X …" → where the predicate begins: its participle, its adjective, or
 * what is not the first noun phrase. "the painting stolen from Vale" → 2; "the lead in the tap water above the limit" → 6.
 */
import type { Tag, Tagged } from "../english/tagged.ts";
import { isWord, lemmasOf } from "../english/words.ts";

const SAME_PAST = /^(?:hit|put|cut|set|shut|hurt|let|split|spread|cast|shed|read|become|come|run|beat|bet|burst|quit)$/;
const NOUNISH: ReadonlySet<Tag> = new Set(["noun", "name", "pron", "negpron", "num"]);
const QUOTE = /^[“”"‘’']$/;

/** The index, or -1 when there is no predicate. `aux`: "was", "has" … */
export function participle(tokens: readonly Tagged[], aux: string): number {
  const perfect = /^(?:has|have|had)$/.test(aux);
  let relative = false;
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    const prev = tokens[i - 1]!;
    const that = t.lower === "that" && t.tag === "comp" && NOUNISH.has(prev.tag);
    if (!relative && (t.tag === "wh" || that) && NOUNISH.has(prev.tag)) {
      // "the inmates who fled the jail | caught": the clause of "who" is part of the subject
      relative = true;
      const closing = closingAt(tokens, i + 1);
      if (closing > 0) return closing;
      continue;
    }
    if (t.tag === "comp" || t.tag === "wh") break;
    if (perfect && (t.lower === "been" || t.lower === "had" || t.lower === "done" || t.lower === "become")) return i;
    if (!perfect && t.lower === "being") return i;
    if (["det", "negdet", "poss", "genitive", "to"].includes(prev.tag)) continue;
    if (!isParticiple(t)) continue;
    if (prev.tag === "prep" && t.lower.endsWith("ing")) continue;
    const next = tokens[i + 1];
    // "was the painting stolen": a noun in -ing before the participle
    if (t.lower.endsWith("ing") && lemmasOf(t.lower, "n").includes(t.lower) && next && isParticiple(next)) continue;
    const nounNext = next && (next.tag === "noun" || next.tag === "name") && (prev.tag === "adj" || prev.tag === "num");
    if (nounNext && !perfect) continue;
    // "the men arrested in March | released": the last when nothing but a phrase stands between
    const closing = closingAt(tokens, i + 1);
    return closing > i + 1 ? closing : i;
  }
  return perfect ? -1 : stateAt(tokens);
}

function isParticiple(t: Tagged): boolean {
  const verb = lemmasOf(t.lower, "v")[0];
  if (verb === undefined || !/^\p{Ll}/u.test(t.text))
    return t.tag === "verb" && (t.form === "past" || t.form === "part");
  return (t.lower !== verb || SAME_PAST.test(t.lower)) && (!t.lower.endsWith("s") || t.lower.endsWith("ss"));
}

/** The participle or adjective that ends a question, when the words from `from` to it are a phrase without a verb. */
function closingAt(tokens: readonly Tagged[], from: number): number {
  const last = tokens.length - 1;
  const end = tokens[last];
  const prev = tokens[last - 1];
  if (!end || !prev || last <= from || !/^\p{Ll}/u.test(end.text)) return -1;
  const state =
    (end.form !== "ing" && (end.form === "past" || end.form === "part")) ||
    (isWord(end.lower, "a") &&
      !isWord(end.lower, "r") &&
      ["noun", "name", "num"].includes(prev.tag) &&
      end.tag !== "noun");
  const relative = tokens[from - 1]?.tag === "wh" || tokens[from - 1]?.tag === "comp";
  let verbs = 0;
  for (let i = from; i < last; i++) {
    const t = tokens[i]!;
    if (["comp", "wh", "conj", "be", "to"].includes(t.tag) && !(relative && t.tag === "be")) return -1;
    if (t.tag === "verb") verbs++;
  }
  return state && verbs <= (relative ? 1 : 0) ? last : -1;
}

/** Prepositions that say how something is rather than where: they open a predicate even after another phrase. */
const STATES = /^(?:above|below|under|over|beyond|behind|out|off|without|within|against|up|down|near)$/;
/** Adverbs and particles that end a question as its predicate: "over", "out", "down". */
const ENDS = /^(?:over|out|down|up|off|away|back|through|on|in|here|there|gone)$/;

/** "was nobody | on duty", "is the mayor | dead", "is X | the mayor": after the first noun phrase. */
function stateAt(tokens: readonly Tagged[]): number {
  const adjective = predicative(tokens);
  if (adjective > 0) return adjective;
  let first = -1;
  let state = -1;
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    let at = i - 1;
    while (at > 0 && QUOTE.test(tokens[at]!.text)) at--;
    const prev = tokens[at]!;
    if (t.tag === "comp" || t.tag === "wh") break;
    if (!NOUNISH.has(prev.tag) && !(prev.tag === "adv" && at > 0)) continue;
    const next = tokens[i + 1];
    if (first < 0 && ["det", "negdet", "num", "pron", "negpron", "poss"].includes(t.tag) && prev.tag !== "num") {
      // "Gate 4 open": a number after a noun belongs to it
      if (t.tag !== "num") return i;
    }
    if (t.tag !== "prep" && t.tag !== "adv") continue;
    if (t.lower === "of" || (prev.tag === "num" && at === 0)) continue;
    if (first < 0 && (t.tag === "prep" || !next)) first = i;
    if (state < 0 && ((STATES.test(t.lower) && next) || (ENDS.test(t.lower) && !next))) state = i;
    if (first < 0 && t.tag === "adv" && next && ["adj", "det", "prep", "noun"].includes(next.tag)) first = i;
  }
  if (state > 0) return state;
  if (first > 0) return first;
  // "is Orrin's ambassador a spy" failed above: the last word, when it can be said of something
  const last = tokens.length - 1;
  return last > 0 && tokens[last]!.tag !== "name" && NOUNISH.has(tokens[last - 1]!.tag) ? last : -1;
}

/** A predicative adjective at the end of its phrase: "is the control room at Arle empty". */
function predicative(tokens: readonly Tagged[]): number {
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.tag === "comp" || t.tag === "wh") break;
    const next = tokens[i + 1];
    const adjectival =
      t.tag === "adj" || (["noun", "verb"].includes(t.tag) && lemmasOf(t.lower, "a").includes(t.lower));
    if (
      adjectival &&
      /^\p{Ll}/u.test(t.text) &&
      (!next || ["prep", "comp", "punct", "adv", "to", "conj"].includes(next.tag)) &&
      next?.lower !== "of" &&
      ["noun", "name", "pron", "adv", "negpron", "num"].includes(tokens[i - 1]!.tag)
    )
      return i;
  }
  return -1;
}
