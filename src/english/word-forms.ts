/**
 * A word or sign as it is written → what its letters tell wherever it stands, worked out once for each spelling: a text
 * asks for the same few thousand again and again. "Boxes" → a capital, "boxes" in small letters, noun and verb "box".
 */
import { table } from "../lexicon/table.ts";
import { remembered } from "../record/remembered.ts";
import { CLASSES, type Form, type Tag } from "./function-words.ts";
import { isNumeral } from "./numerals.ts";
import { isWord, lemmasOf, timesMet } from "./words.ts";

/** What the dictionary has of a spelling, likeliest forms first. */
export interface Listed {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
  /** One more than how often tagged texts use it as noun, verb, adjective; 0 when it is none. */
  readonly n: number;
  readonly v: number;
  readonly a: number;
  /** The form of the likeliest verb; null without one. */
  readonly verbForm: Form | null;
  /** It stands in the dictionary as an adverb just as it is. */
  readonly isAdverb: boolean;
}

const TAIL = /^(.+?)(n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu;

const COUNTS = /^(?:\d|dozen|hundred|thousand|million|billion|score|half|pair|couple|percent|single|first|zero)/;

export class WordForm {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
  /** It begins with a letter; with a plain digit; with a letter, any digit or an apostrophe that is not all of it. */
  readonly letter: boolean;
  readonly digit: boolean;
  readonly wordly: boolean;
  /** Its closed classes, when it only carries grammar. */
  readonly classes: ReadonlySet<Tag> | undefined;
  /** "six", "forty-two". */
  readonly numeral: boolean;
  /** It can be part of a number, or stand for one: "dozens", "half", "3rd". */
  readonly counts: boolean;
  /** What it is cut into: possessive 's and n't stand by themselves; mostly itself alone. */
  readonly pieces: readonly WordForm[];
  #listed: Listed | null = null;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase().replaceAll("’", "'");
    const code = text.charCodeAt(0);
    const plain = code < 128;
    this.capital = plain ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
    this.letter = plain ? (code | 32) >= 97 && (code | 32) <= 122 : /^\p{L}/u.test(text);
    this.digit = code >= 48 && code <= 57;
    this.wordly = /^[\p{L}\p{N}'’]/u.test(text) && text !== "'" && text !== "’";
    this.classes = CLASSES.get(this.lower);
    const tail = /['’]/.test(text) ? TAIL.exec(text) : null;
    this.pieces = tail ? [formOf(tail[1]!), formOf(tail[2]!)] : [this];
    this.counts = COUNTS.test(this.lower);
    this.numeral = isNumeral(this.lower) || (text.includes("-") && this.lower.split("-").every(isNumeral));
  }

  get listed(): Listed {
    this.#listed ??= listedOf(this.lower);
    return this.#listed;
  }
}

function listedOf(lower: string): Listed {
  const nouns = lemmasOf(lower, "n");
  const verbs = lemmasOf(lower, "v");
  const adjectives = lemmasOf(lower, "a");
  return {
    nouns,
    verbs,
    adjectives,
    adverbs: lemmasOf(lower, "r"),
    n: nouns.length > 0 ? mostMet(nouns, "n") + 1 : 0,
    v: verbs.length > 0 ? mostMet(verbs, "v") + 1 : 0,
    a: adjectives.length > 0 ? timesMet(adjectives[0]!, "a") + 1 : 0,
    verbForm: verbs.length > 0 ? verbForm(lower, verbs[0]!) : null,
    isAdverb: isWord(lower, "r"),
  };
}

function mostMet(lemmas: readonly string[], pos: "n" | "v"): number {
  let most = 0;
  for (const lemma of lemmas) most = Math.max(most, timesMet(lemma, pos));
  return most;
}

/** Verbs whose past tense is written as the bare verb, or is likelier meant. */
const UNCHANGED = new Set(
  "hit put cut set shut let cost hurt quit split spread bet burst cast read shed rid beat bid broadcast forecast upset overcome become come run".split(
    " ",
  ),
);
/** Irregular participles that differ from the past tense. */
const PARTICIPLES = new Set(
  table("irregular")
    .filter((row) => row.pos === "v")
    .flatMap((row) => {
      const [past, participle, ...more] = row.forms!.split(" ");
      return past === participle ? [] : [participle!, ...more.filter((m) => /n$/.test(m))];
    }),
);

function verbForm(w: string, lemma: string): Form {
  if (w === lemma) return UNCHANGED.has(w) ? "past" : "base";
  if (w.endsWith("ing")) return "ing";
  if (w.endsWith("ed")) return "past";
  if (w.endsWith("s") && lemmasOf(w, "v")[0] === lemma && !w.endsWith("ss")) return "s";
  return PARTICIPLES.has(w) ? "part" : "past";
}

export const formOf: (text: string) => WordForm = remembered((text) => new WordForm(text));
