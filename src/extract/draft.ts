/** A statement in the making: its places in a reading, its holders and how they hold it, before the standing is decided. */
import type { Piece, Reading } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import type { Form, Holder, Polarity, Standing } from "../record/statement.ts";
import type { Clause } from "./clause.ts";
import type { Sense } from "./sense.ts";

export interface Draft {
  readonly reading: Reading;
  readonly content: readonly Piece[];
  readonly cue: readonly Piece[];
  /** Outermost first; empty for the article's own voice. */
  readonly chain: readonly Holder[];
  /** How each link says it, in the order of `chain`; empty for the article's own voice. */
  readonly senses: readonly Sense[];
  readonly form: Form;
  /** The content's words. */
  readonly clause: Clause;
  /** The content is in somebody's own words from end to end. */
  readonly quoted: boolean;
  /** Index of the sentence in which the content begins. */
  readonly sentence: number;
  readonly score: number;
  readonly rules: readonly string[];
  /** Decided before the others by what made the draft (a correction note, "alleged"). */
  readonly standing?: Standing;
  readonly polarity?: Polarity;
}

/** Index of the last draft that begins in a sentence before `sentence`, -1 when none does. `drafts` are in order. */
export const lastBefore = (drafts: readonly Draft[], sentence: number): number =>
  firstFrom(0, drafts.length, (i) => drafts[i]!.sentence >= sentence) - 1;
export const startOf = (draft: Draft): number => draft.content[0]!.start;
export const inOrder = (a: Draft, b: Draft): number =>
  startOf(a) - startOf(b) ||
  a.content.at(-1)!.end - b.content.at(-1)!.end ||
  (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0);
