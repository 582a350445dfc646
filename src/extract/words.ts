/** Kinds of words that the rules for noun phrases and clauses ask for, each a small closed list of English grammar. */
import { isMonth, isWeekday, WEEKDAYS } from "../english/when/words.ts";
import type { Item } from "./scene.ts";

const set = (words: string) => new Set(words.split(" "));

export const BE = set("be am is are was were been being 's 're 'm get gets got");
const AUXILIARY = set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would shall should can could may might must 'll wo ca not n't never",
);
export const MODAL = set("will would shall should can could may might must 'll 'd wo ca");
export const SUBJECT_PRONOUN = set(
  "he she they it we i you who which nobody everyone everybody someone somebody one neither both none all many some most others several few",
);
export const OBJECT_PRONOUN = set("him her them it us me you himself herself themselves");
export const RELATIVE = set("who which whom whose that where when");
export const WH = set("whether if how why what when where who which whom whose");
export const SUBORDINATOR = set(
  "while although though because since after before as when if unless until where whereas that once whether so than even",
);
const WEEKDAY: readonly string[] = [...WEEKDAYS.keys()];
export const DAY: ReadonlySet<string> = new Set([
  ...WEEKDAY,
  ...WEEKDAY.map((day) => `${day}s`),
  ...set("today yesterday tonight tomorrow"),
]);
const TIME_NOUN = set(
  "today yesterday tonight tomorrow week weeks month months year years day days morning afternoon evening night weekend hour hours minute minutes time moment",
);
/** Words that only open a sentence and belong to no phrase in it. */
export const OPENING = set(
  "but and or so yet still however meanwhile moreover then also instead separately earlier later",
);

/**
 * Whether a word is one of time: "today", but not the last word of a name, as in “Zed Today”, and not "march" or "may".
 * `k`: its place.
 */
export function isTimeWord(x: Item | undefined, k: number): boolean {
  if (!x) return false;
  const capital = /^\p{Lu}/u.test(x.text);
  if (isMonth(x.lower)) return capital;
  return isWeekday(x.lower) || (TIME_NOUN.has(x.lower) && (k === 0 || !capital));
}

export const isAuxiliary = (x: Item): boolean => x.pos === "AUX" || AUXILIARY.has(x.lower);
export const isAdverb = (x: Item): boolean => x.pos === "ADV" && !WH.has(x.lower);
export const isNominal = (x: Item): boolean =>
  x.pos === "NOUN" || x.pos === "PROPN" || x.pos === "PRON" || x.pos === "NUM" || x.pos === "SYM" || x.pos === "X";
export const isPunct = (x: Item | undefined, signs: string): boolean =>
  x !== undefined && x.text.length === 1 && signs.includes(x.text);
export const isDash = (x: Item | undefined): boolean => x !== undefined && /^(?:[—–]|-{2,})$/.test(x.text);
export const isVerb = (x: Item): boolean => x.pos === "VERB" || x.pos === "AUX";

/** Whether "according to" stands at `i`. */
export const isAccordingTo = (words: readonly { readonly lower: string }[], i: number): boolean =>
  words[i]?.lower === "according" && words[i + 1]?.lower === "to";
