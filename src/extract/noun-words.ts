/**
 * Which words may stand in a noun phrase. In: an item. Out: whether it does.
 *
 * In `the dam of Ilse Kessler’s “Long Road” company` all do: determiners, nouns, names, `’s`, a quotation of a few words.
 */
import type { Item } from "./scene.ts";
import { isNominal, isPunct } from "./words.ts";

/** Longest noun phrase worth following, in items: a bound that keeps every search local. */
export const LONGEST = 60;

const joins = (x: Item): boolean =>
  x.pos === "ADJ" ||
  x.pos === "DET" ||
  (x.pos === "PART" && (x.lower === "'s" || x.lower === "'")) ||
  isPunct(x, "-&./'’%#") ||
  x.lower === "'s";

/** A quotation of a few words that serves as a name. */
export const names = (x: Item): boolean => x.pos === "QUOTE" && !x.halts;

export const compound = (x: Item): boolean => isNominal(x) || joins(x);

export const prepositions = new Set(
  "of for from in at on with to by among within against between inside near under over behind across around outside into about".split(
    " ",
  ),
);
/** Prepositions that bind to the noun before them, whatever it is. */
export const close = new Set(["of", "for", "from", "with", "at"]);

export const participle = (x: Item): boolean => x.pos === "VERB" && /(?:ed|ing|en|wn)$/.test(x.lower);

/** A determiner or possessive begins a phrase: nothing to its left belongs to it without a preposition. */
export const begins = (x: Item): boolean =>
  x.pos === "DET" ||
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|some|any|no|every|each|both|all|another)$/.test(x.lower);

export const possessive = (x: Item): boolean => /^(?:his|her|its|their|our|my|your|'s)$/.test(x.lower);
