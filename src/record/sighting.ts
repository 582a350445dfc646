/**
 * A name as the trained model saw it in a reading: its words, and how much speaks for each kind. Proposed by the tagger
 * beside the attributions; `resolve` joins it with the names that the rules find.
 */

/** What a name may name: `people` are peoples, faiths and the members of a party. */
export const NAME_KINDS = ["person", "organisation", "location", "people"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Who found a name, where it was not the rules alone. */
export type FoundBy = "model" | "both";

export interface Sighting {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** One sum of scores a kind, in the order of `NAME_KINDS`: they order the kinds and say no probability. */
  readonly scores: readonly number[];
}
