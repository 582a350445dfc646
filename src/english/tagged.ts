/**
 * A text → words with a part of speech and a dictionary form, by closed lists, WordNet and the words beside them. It
 * needs no model, so that questions and stored statements can be read alike. "No box burned" → negdet, noun, verb.
 */

import { table } from "../lexicon/table.ts";
import { remembered } from "../record/remembered.ts";
import { isFunctionWord, type Tag } from "./function-words.ts";
import { isNumeral } from "./numerals.ts";
import { type Around, open } from "./open-words.ts";
import { NOMINAL, set, type Tagged } from "./tags.ts";
import { cut } from "./tokens.ts";
import { formOf } from "./word-forms.ts";
import { lemmasOf, timesMet } from "./words.ts";

export { isFunctionWord, type Tag } from "./function-words.ts";
export type { Tagged } from "./tags.ts";

/** Every dictionary form that `tag` may give the pieces of a word, whatever stands around it; lower case in and out. */
export const lemmasGiven = remembered((word): readonly string[] => {
  const given = new Set<string>();
  for (const stretch of word.includes("-") ? [word, ...word.split("-")] : [word]) {
    for (const { lower, classes } of formOf(stretch).pieces) {
      given.add(lower);
      for (const pos of ["n", "v", "a"] as const) for (const lemma of lemmasOf(lower, pos)) given.add(lemma);
      for (const verb of ["be", "have", "do"] as const) if (classes?.has(verb)) given.add(verb);
      // "tear-gassed" may be the verb "tear-gas"
      if (word.includes("-") && stretch !== word)
        for (const verb of [lower, lower.replace(/(.)\1ed$/, "$1")].flatMap((form) => lemmasOf(form, "v")))
          given.add(word.slice(0, word.lastIndexOf("-") + 1) + verb);
      if (lower === "'s") given.add("be");
      if (lower === "n't") given.add("not");
      if (lower === "done" || lower === "doing") given.add("do");
    }
  }
  return [...given];
});

const TITLED = 0.6;
/** Signs after which a sentence may begin, and those that end a clause. */
const OPENS = new Set('.!?:;“”"‘(');
const STOPS = new Set(".!?;:");

/** Whether most words of a headline have a capital, as in a title. */
function isTitled(tokens: readonly Tagged[]): boolean {
  const long = tokens.filter(({ lower, word }) => lower.length > 3 && word.letter && !word.classes);
  return long.length > 3 && long.filter((t) => t.word.capital).length > TITLED * long.length;
}

/**
 * Tags a text. `names`: lower-case words known to be names in this article, for the first word of a sentence.
 * `headline`: capitals may be those of a title and then tell no names.
 */
export function tag(text: string, names: ReadonlySet<string> = new Set(), headline = false): Tagged[] {
  const tokens = cut(text);
  const titled = headline && isTitled(tokens);
  let finite = false; // a finite verb was met in this clause
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const before = tokens[i - 1];
    if (!t.word.wordly) {
      t.tag = "punct";
      t.lemma = t.text;
      if (STOPS.has(t.text)) finite = false;
      if (
        (t.text === "’" || t.text === "'") &&
        before &&
        before.lower.endsWith("s") &&
        before.end === t.start &&
        (before.tag === "noun" || before.tag === "name")
      )
        t.tag = "genitive";
      continue;
    }
    const first = !before || (before.tag === "punct" && OPENS.has(before.text));
    decide(tokens, i, { first, titled, finite, names });
    if (
      t.tag === "modal" ||
      ((t.tag === "verb" || t.tag === "be" || t.tag === "have" || t.tag === "do") && t.form !== "ing")
    )
      finite = true;
    if (t.tag === "comp" || t.tag === "wh" || (t.tag === "conj" && t.lower !== "&")) finite = false;
  }
  bounds(tokens);
  // "profits more than doubled": adverbs to the verb
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i + 1]!.lower !== "than" || !/^(?:more|less)$/.test(tokens[i]!.lower)) continue;
    if (tokens[i + 2]!.tag !== "verb" || tokens[i + 2]!.form === "ing") continue;
    set(tokens[i]!, "adv");
    set(tokens[i + 1]!, "adv");
  }
  // "not one gun", "not a single shot": a noun phrase denied
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (
      tokens[i]!.lower === "not" &&
      tokens[i]!.tag === "neg" &&
      /^(?:one|a|an|any|single)$/.test(tokens[i + 1]!.lower) &&
      !["be", "have", "do", "modal"].includes(tokens[i - 1]?.tag ?? "")
    )
      set(tokens[i]!, "negdet");
  }
  return tokens;
}

const BOUNDS = new Set(
  table("bounds")
    .filter((r) => r.place === "before")
    .map((r) => r.phrase!),
);
const LONGEST = Math.max(...[...BOUNDS].map((phrase) => phrase.split(" ").length));
/** "at least", "up to" before a number belong to it: adverbs, neither preposition nor adjective. */
function bounds(tokens: readonly Tagged[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== "num" || i === 0) continue;
    for (let length = LONGEST; length > 0; length--) {
      const phrase = tokens.slice(Math.max(0, i - length), i);
      if (phrase.length !== length || !BOUNDS.has(phrase.map((t) => t.lower).join(" "))) continue;
      for (const t of phrase) set(t, "adv");
      break;
    }
  }
}

/** Lower-case words that stand with a capital after the first word of a question or sentence: its names. */
export function namesOf(text: string): Set<string> {
  const names = new Set<string>();
  for (const m of text.matchAll(/(?<=\s)["“‘]?(\p{Lu}[\p{L}\p{M}\d-]*)/gu)) {
    const lower = m[1]!.toLowerCase();
    if (!isFunctionWord(lower)) names.add(lower);
  }
  return names;
}

function decide(tokens: readonly Tagged[], i: number, around: Around): Tagged {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  const prev = before(tokens, i);
  const w = t.lower;
  if (t.word.digit) return set(t, "num");
  if (w === "'s" || w === "’s") {
    // after a name or noun a genitive, unless what follows shows "is" or "has"
    const verbal = prev && (prev.tag === "pron" || prev.tag === "wh" || prev.tag === "negpron");
    return verbal ? set(t, "be", "be", "s") : set(t, "genitive");
  }
  if (w === "n't") return set(t, "neg", "not");
  const { classes } = t.word;
  const capital = t.word.capital && w !== "i";
  if (
    classes &&
    !(capital && !around.first && !around.titled && w.length > 2 && !classes.has("det") && !classes.has("pron"))
  )
    return closed(tokens, i, classes, prev, next);
  if (t.word.numeral && !(capital && !around.first && !around.titled)) return set(t, "num");
  if (capital && !around.titled) {
    const { nouns, verbs, adjectives, adverbs } = t.word.listed;
    const follows = next?.word.capital && next.word.letter && !next.word.classes;
    const common = nouns.length + verbs.length + adjectives.length + adverbs.length > 0;
    if (!around.first || around.names.has(w) || !common || (follows && nouns.length === 0)) return set(t, "name");
    if (/^\p{Lu}{2,}$/u.test(t.text)) return set(t, "name");
  } else if (capital && (around.names.has(w) || /^\p{Lu}{2,}$/u.test(t.text))) return set(t, "name");
  return open(tokens, i, around, prev, next);
}

const QUOTED = new Set(["“", "”", '"', "‘"]);
/** The word before, adverbs and quotation marks skipped. */
function before(tokens: readonly Tagged[], i: number): Tagged | undefined {
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.tag === "adv" || QUOTED.has(tokens[at]!.text))) at--;
  return tokens[at];
}

/** Nouns that share the form of a function word: "the mine", "a will", "the past". */
const SHARED = new Set(
  "mine will can past might must like down round opposite inside outside plus minus near after".split(" "),
);
/** Of a word in several closed classes, the first of these. */
const LIKELIEST = ["negdet", "negpron", "neg", "poss", "wh", "det", "prep", "comp", "conj", "pron", "adv"] as const;

function closed(
  tokens: readonly Tagged[],
  i: number,
  classes: ReadonlySet<Tag>,
  prev: Tagged | undefined,
  next: Tagged | undefined,
): Tagged {
  const t = tokens[i]!;
  const w = t.lower;
  if (
    prev &&
    NOMINAL.has(prev.tag) &&
    prev.tag !== "num" &&
    // "fired straight down into the queue"
    !(prev.tag === "adj" && next?.word.classes?.has("prep")) &&
    SHARED.has(w) &&
    t.word.listed.nouns.length > 0
  )
    return set(t, "noun", t.word.listed.nouns[0]);
  if (classes.has("be"))
    return set(t, "be", "be", w === "being" ? "ing" : w === "been" ? "part" : w === "be" ? "base" : "past");
  if (classes.has("have"))
    return set(t, "have", "have", w === "had" ? "past" : w === "having" ? "ing" : w === "has" ? "s" : "base");
  if (classes.has("do")) {
    if (w === "done") return set(t, "verb", "do", "part");
    if (w === "doing") return set(t, "verb", "do", "ing");
    return set(t, "do", "do", w === "did" ? "past" : w === "does" ? "s" : "base");
  }
  if (w === "to") {
    const bare = next && next.lower !== "the" && next.word.listed.verbs.includes(next.lower) && !next.word.capital;
    // "put pen to paper": after a noun, a word that is mostly a noun stays one
    const mostly =
      bare && next.word.listed.nouns.includes(next.lower) && timesMet(next.lower, "n") > 3 * timesMet(next.lower, "v");
    const verbal = bare && !(mostly && (prev?.tag === "noun" || prev?.tag === "name" || prev?.tag === "verb"));
    const aux = next && ["be", "have", "do"].includes(next.lower);
    return set(t, verbal || aux ? "to" : "prep", "to");
  }
  if (classes.has("modal")) {
    const month = w === "may" && t.text === "May" && (prev?.tag === "prep" || prev?.tag === "num" || next?.word.digit);
    return month ? set(t, "name") : set(t, "modal");
  }
  if (w === "that" || w === "which" || w === "what") {
    const opensNoun =
      next &&
      !["verb", "be", "have", "do", "modal"].includes(next.tag) &&
      next.word.listed.nouns.length > 0 &&
      !next.word.classes;
    const afterNoun = prev && (prev.tag === "noun" || prev.tag === "name");
    if (w === "that") return set(t, opensNoun && !afterNoun && prev?.tag !== "verb" ? "det" : "comp");
    return set(t, w === "which" || !opensNoun ? "wh" : "det");
  }
  if (w === "this" || w === "these" || w === "those") {
    const alone =
      !next ||
      !(next.word.letter || next.word.digit) ||
      (next.word.classes && !next.word.classes.has("adv")) ||
      (next.word.listed.nouns.length + next.word.listed.adjectives.length === 0 && next.word.listed.verbs.length > 0);
    return set(t, alone ? "pron" : "det");
  }
  if (w === "because" && next?.lower === "of") return set(t, "prep");
  if (w === "her") {
    const owns =
      next?.word.letter && !next.word.classes && next.word.listed.nouns.length + next.word.listed.adjectives.length > 0;
    return set(t, owns ? "poss" : "pron");
  }
  if (w === "one" && next && next.word.listed.nouns.length > 0 && !next.word.classes) return set(t, "num");
  if (w === "when" || w === "where") return set(t, "comp");
  if (w === "after" || w === "before" || w === "since" || w === "until") return set(t, "prep");
  if (w === "about" && next && (isNumeral(next.lower) || next.word.digit)) return set(t, "adv");
  if (w === "more" || w === "less" || w === "fewer") return set(t, "det");
  const tag = LIKELIEST.find((one) => classes.has(one));
  return tag ? set(t, tag) : t;
}
