/**
 * Tagged words after "did X …" or "will X …" → where the bare verb stands. "Velmar police close the bridge" → 2: the word
 * that leaves a whole noun phrase before it and a whole object, or nothing, behind it.
 */

import { isFunctionWord, type Tag, type Tagged } from "../english/tagged.ts";
import { lemmasOf, timesMet } from "../english/words.ts";
import { table } from "../lexicon/table.ts";

const NO_VERB_AFTER: ReadonlySet<Tag> = new Set(["det", "negdet", "poss", "prep", "genitive", "to"]);
const OPENS_MORE: ReadonlySet<Tag> = new Set([
  "det",
  "negdet",
  "poss",
  "pron",
  "negpron",
  "name",
  "num",
  "prep",
  "to",
  "adv",
  "comp",
]);
/** Small words that are verbs too: "back the truce", "near the end". Asked only when no other word can be the verb. */
const SMALL_VERBS = new Set(["back", "down", "near", "like", "up", "even", "still", "further", "mine", "total"]);

/** Where the bare verb stands; -1 when no word can be it. `orBe`: after "will": "do" may be the verb. */
export function bareVerb(tokens: readonly Tagged[], orBe = false): number {
  const boundary = secondPhrase(tokens);
  for (const small of [false, true]) {
    const found = likeliest(tokens, boundary, orBe, small);
    if (found >= 0) return found;
  }
  return likeliest(tokens, tokens.length, orBe, false);
}

const AFTER_LINK: ReadonlySet<Tag> = new Set([
  "prep",
  "conj",
  "comp",
  "wh",
  "punct",
  "det",
  "negdet",
  "adv",
  "to",
  "be",
]);
const NOT_SECOND = /^(?:\p{L}+sel(?:f|ves)|all|both|each|there|more|less|fewer|most)$/u;
/**
 * Where a second noun phrase opens that nothing ties to the first: "police close | the bridge". The verb stands before
 * it. The number of words when there is none.
 */
function secondPhrase(tokens: readonly Tagged[]): number {
  let relative = 0; // "the man who stole the car fled": the first phrase after "who" is its own
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.tag === "wh" || (t.tag === "comp" && t.lower === "that")) relative++;
    if (!["det", "negdet", "poss", "pron", "negpron"].includes(t.tag) || NOT_SECOND.test(t.lower)) continue;
    if (AFTER_LINK.has(tokens[i - 1]!.tag)) continue;
    if (relative-- > 0) continue;
    return i;
  }
  return tokens.length;
}

function likeliest(tokens: readonly Tagged[], boundary: number, orBe: boolean, small: boolean): number {
  let best = -1;
  let most = small ? 0 : 0.35;
  for (let i = 1; i < boundary; i++) {
    const t = tokens[i]!;
    if (t.tag === "comp" && i > 2 && t.lower !== "than") break;
    const prev = tokens[i - 1]!;
    if (t.tag === "be" || t.tag === "have" || (t.tag === "do" && !orBe)) {
      if (prev.tag !== "prep" && t.lower !== "being") return i;
      continue;
    }
    if (!isBareVerb(t) || (isFunctionWord(t.lower) && !(small && SMALL_VERBS.has(t.lower)))) continue;
    if (NO_VERB_AFTER.has(prev.tag) && !/^than$/.test(prev.lower)) continue;
    // "let waste run": what is let, seen or made happen has a bare verb of its own
    if (best >= 0 && RULES_ANOTHER.test(tokens[best]!.lower)) break;
    let score = scoreOf(tokens, i, boundary);
    // a verb met earlier has the better claim
    if (best >= 0) score -= 0.25;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}

const RULES_ANOTHER = /^(?:let|make|see|help|hear|watch)$/;
const isBareVerb = (t: Tagged): boolean => /^\p{Ll}/u.test(t.text) && lemmasOf(t.lower, "v").includes(t.lower);

/** How often a word is a verb where it is met. */
function verbal(word: string): number {
  const v = timesMet(word, "v") + 0.5;
  const noun = lemmasOf(word, "n").includes(word) ? timesMet(word, "n") : 0;
  const adjective = lemmasOf(word, "a").includes(word) ? timesMet(word, "a") : 0;
  return v / (v + noun + adjective);
}

function scoreOf(tokens: readonly Tagged[], i: number, boundary: number): number {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  let score = verbal(t.lower) - 0.02 * i;
  if (!next || OPENS_MORE.has(next.tag)) score += i + 1 === boundary ? 0.8 : 0.5;
  else if (isPlural(next)) score += 0.3;
  let at = i - 1;
  while (at > 0 && tokens[at]!.tag === "adv") at--;
  const prev = tokens[at]!;
  if (tokens[i - 1]!.tag === "neg") score += 1;
  if (prev.tag === "pron" || prev.tag === "negpron") score += 0.4;
  else if (prev.tag === "name") score += nameBefore(tokens, at);
  else if (isPlural(prev)) score += 0.4;
  else if (prev.tag === "adj" || prev.tag === "num") score -= prev.tag === "adj" && isNounToo(prev) ? 0.1 : 0.5;
  const phrase = phraseAt(tokens, i);
  if (phrase) score += 0.6;
  if (i > 1 && isBareVerb(tokens[i - 1]!) && phraseAt(tokens, i - 1)) score -= 0.6; // "open fire on"
  // the word after it may be the verb instead: "the Orrin probe land on", "fire crews rescue them"
  const third = tokens[i + 2];
  if (
    next &&
    !phrase &&
    i + 1 < boundary &&
    isBareVerb(next) &&
    !isFunctionWord(next.lower) &&
    (!third || OPENS_MORE.has(third.tag))
  )
    score -=
      verbal(next.lower) * (i + 2 === boundary ? 1 : 0.4) +
      (prev.tag === "name" && nameBefore(tokens, at) === 0 && !isPlural(next) ? 0.6 : 0);
  return score;
}

/** A name by itself is a subject; after "the" it may only open one: "the Orrin ferry". */
function nameBefore(tokens: readonly Tagged[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]!.tag === "name") from--;
  const opened = ["det", "negdet"].includes(tokens[from - 1]?.tag ?? "");
  return opened ? (at > from ? 0.2 : 0) : 0.4;
}

const isNounToo = (t: Tagged): boolean => lemmasOf(t.lower, "n").length > 0;
const isPlural = (t: Tagged): boolean =>
  t.tag !== "name" &&
  t.lower.length > 3 &&
  !isFunctionWord(t.lower) &&
  isNounToo(t) &&
  lemmasOf(t.lower, "n")[0] !== t.lower;

const PHRASES = new Set(
  table("events")
    .flatMap((row) => row.verbs!.split(";"))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.includes(" ") && !phrase.includes("…")),
);
const phraseAt = (tokens: readonly Tagged[], i: number): boolean => {
  const next = tokens[i + 1];
  const third = tokens[i + 2];
  return (
    !!next &&
    (PHRASES.has(`${tokens[i]!.lower} ${next.lower}`) ||
      (!!third && PHRASES.has(`${tokens[i]!.lower} ${next.lower} ${third.lower}`)))
  );
};
