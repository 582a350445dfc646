/**
 * What the trained relation model makes of an article against a claim: how likely it is for it, against it, observing (it
 * speaks of it and takes no side) or on something else. Each 0 to 1, together 1. The order is that of the model's outputs
 * (`train/relation.py`).
 */
export const LEANINGS = ["for", "against", "observing", "unrelated"] as const;
export type Leaning = Readonly<Record<(typeof LEANINGS)[number], number>>;

/** By article key. An article that shares too few words with the claim is not looked at and has none. */
export type Leanings = ReadonlyMap<string, Leaning>;
