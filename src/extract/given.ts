/**
 * A clause that was taken for the article's own voice, given to somebody after all. In: `Nine men died.` and who, how.
 * Out: the draft of `Nine men died` with that chain, told indirectly.
 */
import type { Piece } from "../record/reading.ts";
import type { Holder } from "../record/statement.ts";
import { clauseOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { formOf } from "./form.ts";
import type { Sense } from "./sense.ts";
import { tokensIn, trimmed } from "./stretch.ts";

export interface Giving {
  readonly chain: readonly Holder[];
  readonly senses: readonly Sense[];
  readonly cue: readonly Piece[];
  readonly rules: readonly string[];
}

export function given(draft: Draft, to: Giving): Draft {
  const { reading } = draft;
  const content = draft.content.map((p) => trimmed(reading, p, true) ?? p);
  const clause = clauseOf(tokensIn(reading, content));
  return { ...draft, ...to, content, clause, form: formOf(clause, false), score: Math.min(draft.score, 0.5) };
}
