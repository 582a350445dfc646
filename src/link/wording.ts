/**
 * A statement that says nearly all the words of the question is on the asked event, however its clauses were read: the
 * last resort where no clause was found to tell of it. Sides follow from who negates.
 *
 * Asked "Did the fire at the Lodge mill release chlorine?", "The fire at the Lodge mill in Tarn released no chlorine" holds
 * six of six words and is negated → against.
 */

import { nearNouns, nearWords } from "../english/nearness.ts";
import { isFunctionWord } from "../english/tagged.ts";
import { derivedFrom, isWord, lemmasOf, timesMet } from "../english/words.ts";
import { remembered } from "../record/remembered.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { habitIn } from "./habit.ts";
import { effectOf, undoes } from "./implicative.ts";
import type { Prepared } from "./prepared.ts";
import { AGAINST, type Verdict } from "./verdict.ts";
import { whenFits } from "./when.ts";

/** The share of the asked words, by weight, that a statement must hold; a name weighs as two words. */
const NEARLY_ALL = 0.8;
/** Names alone tell of nobody's deed: of the other words, by weight, this share. */
const MOST = 0.5;
/** What sums of weights may be off by. */
const SLACK = 1e-9;
/** Fewer asked words than this tell too little by themselves. */
const FEWEST = 3;

/** Met by a word near it rather than by itself, a word counts this much. */
const NEAR = 0.85;
/** A word that is met this often tells little of one matter; half as much as another. */
const COMMON = 100;

interface Word {
  readonly forms: ReadonlySet<string>;
  readonly weight: number;
  /** Names are met by themselves alone. */
  readonly name: boolean;
  /** What is asked of the others: who leaves it out tells of them, not of this. */
  readonly predicate: boolean;
  /** Whether one of a word's forms is near it; whether one is made from it ("closure" of "close"). */
  readonly near: (word: string) => boolean;
  readonly made: (word: string) => boolean;
}

export interface Wording {
  /** What each asked word can stand as, with its weight. */
  readonly words: readonly Word[];
  /** "fail to launch" asks whether it was not launched. */
  readonly turned: boolean;
  /** Which of them, by index, a word of a statement can stand for; nearly always none. */
  readonly met: (word: string) => readonly number[];
}

/** "no gas", "none of the boxes": nothing of what is told. */
const NONE = /\b(?:no|none|neither|never|nothing|nobody)\b/i;
const WORD = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu;

/** Every dictionary form that a word can have, itself included, without a possessive ending. */
function formsOf(word: string): ReadonlySet<string> {
  const lower = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
  return new Set([lower, ...lemmasOf(lower, "n"), ...lemmasOf(lower, "v"), ...lemmasOf(lower, "a")]);
}

/** Words made from one of an asked word's forms: "closure" for "close". */
const madeFrom = (forms: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...forms].flatMap((form) => (["n", "v"] as const).flatMap((pos) => derivedFrom(form, pos).map(([w]) => w))));

/** A test of words that are made from, or near, one of an asked word's forms: "closure" for "close", "crossing" for "bridge". */
function nearTo(forms: ReadonlySet<string>, made: ReadonlySet<string>): (word: string) => boolean {
  const own = [...forms];
  const nouns = own.filter((form) => isWord(form, "n"));
  const verbs = own.filter((form) => isWord(form, "v"));
  const near = (word: string): boolean =>
    made.has(word) ||
    (nouns.length > 0 && isWord(word, "n") && nouns.some((form) => nearNouns(form, word) >= 0.7)) ||
    (verbs.length > 0 &&
      isWord(word, "v") &&
      verbs.some((form) => /^(?:same|narrower)$/.test(nearWords(form, word, "v").kind)));
  return remembered((word) => [...formsOf(word)].some(near));
}

/** The question as words to be met, or null when it has too few. */
export function wordingOf(frame: AskedFrame): Wording | null {
  if (frame.asked.kind !== "whether" || frame.count || frame.norm) return null;
  const text = frame.asked.text.replace(/^\s*\p{L}+/u, (first) => first.toLowerCase());
  const found = [...text.matchAll(WORD)].map((m) => m[0]).filter((word) => !isFunctionWord(word.toLowerCase()));
  const turning = found.findIndex((word, i) => {
    const next = text.slice(text.indexOf(word) + word.length);
    return i > 0 && /^\s+to\s+\p{Ll}/u.test(next) && [...formsOf(word)].some((form) => undoes(form, "to"));
  });
  const words = found
    .filter((_, i) => i !== turning)
    .map((word): Word => {
      const name = /^\p{Lu}/u.test(word);
      const forms = formsOf(word);
      const often = [...forms].some((form) => timesMet(form, "v") > COMMON || timesMet(form, "n") > COMMON);
      const predicate = !name && forms.has(frame.sense.lemma);
      const made = madeFrom(forms);
      const weight = name ? 2 : often ? 0.5 : 1;
      return {
        forms,
        name,
        predicate,
        weight,
        near: nearTo(forms, made),
        made: (one) => [...formsOf(one)].some((form) => made.has(form)),
      };
    });
  if (words.length < FEWEST) return null;
  const met = (word: string): readonly number[] => {
    const forms = [...formsOf(word)];
    return words.flatMap((asked, i) => (forms.some((form) => asked.forms.has(form)) ? [i] : []));
  };
  return { words, turned: turning >= 0, met: remembered(met) };
}

const weighing = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** The verdict by wording, or null when the statement does not say nearly all of it. */
export function byWording(wording: Wording, frame: AskedFrame, article: Prepared, s: Statement): Verdict | null {
  const text = s.content.map((span) => span.exact).join(" ");
  const said = text.match(WORD) ?? [];
  const exactly = wording.words.map(() => false);
  for (const word of said) for (const i of wording.met(word)) exactly[i] = true;
  if (wording.words.some(({ name }, i) => name && !exactly[i])) return null;
  const total = weighing(wording.words);
  let held = 0;
  let plain = 0;
  let missed = 0;
  let exact = true;
  for (const [i, { weight, name, predicate, near, made }] of wording.words.entries()) {
    const met = exactly[i] || said.some(near);
    // a verb merely near it is for the reading of clauses to judge
    if (predicate && !exactly[i] && !said.some(made)) return null;
    if (!met) missed += weight;
    // too little is left to be met: most statements end here
    if (missed > (1 - NEARLY_ALL) * total + SLACK) return null;
    const worth = exactly[i] ? weight : met ? NEAR * weight : 0;
    if (met && !exactly[i]) exact = false;
    held += worth;
    if (!name) plain += worth;
  }
  if (held < NEARLY_ALL * total || plain < MOST * weighing(wording.words.filter(({ name }) => !name))) return null;
  const { tokens, clauses } = article.content(s);
  if (whenFits(frame.dates, tokens, article.around(s), article).fit === "other") return null;
  const main = clauses[0];
  if (main && habitIn(tokens, main, article.around(s))) return null;
  const score = held / total;
  const open =
    s.standing === "hypothetical" ||
    s.standing === "prospective" ||
    // "merger talks", "a bid to merge"
    tokens.some(
      (t) => t.tag === "noun" && effectOf(t.lemma, "of") === "open" && !frame.tokens.some((a) => a.lemma === t.lemma),
    );
  // "released no gas": the extractor reads the verb, the clause reader its object too
  const negated = s.polarity === "-" || (s.standing !== "denied" && (main?.negated || NONE.test(text)));
  const agrees = (negated === (frame.asked.polarity === "-")) !== wording.turned;
  const side = agrees ? "for" : AGAINST.for;
  // words that are only near never make a contradiction
  if (side === "against" && !exact) return null;
  const share = `it holds ${Math.round(100 * score)} % of the asked words`;
  if (open) return { relation: "same", side: null, score, reason: `By its words, but open: ${share}.` };
  return side === "for"
    ? { relation: "same", side, score, reason: `For, by its words: ${share}.` }
    : {
        relation: "contradicts",
        side,
        score,
        reason: `Against, by its words: ${share}, and one of the two is negated.`,
      };
}
