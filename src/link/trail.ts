/** A source as it is walked back to: who it is, and the statements that lead to it on one side of the question. */
import type { Polarity } from "../record/statement.ts";
import type { Person } from "./person.ts";
import type { Said } from "./said.ts";

/** One source of one side with the statements that lead to it. */
export interface Trail {
  readonly person: Person;
  readonly side: Polarity;
  /** Statements that lead to it, relays too. */
  readonly said: readonly Said[];
  /** Those in which it is the last holder of the chain, or the article's own reporter. */
  readonly direct: readonly Said[];
  readonly withdrawn: boolean;
  /** Articles in which the outlet or the holder takes the word back. */
  readonly withdrawnIn: readonly string[];
}
