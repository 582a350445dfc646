/**
 * The sentences of an answer in their order: the state for yes and no, each root, the checks, what stands beside them.
 * A sentence that cannot cite is not written.
 */
import { besideSentences, valueSentences } from "./beside.ts";
import { checkSentences } from "./checked.ts";
import type { States } from "./ladder.ts";
import type { Index } from "./lookup.ts";
import { rootSentences } from "./root-said.ts";
import type { Bearing, Sentence } from "./shape.ts";
import { stateSentences } from "./state-said.ts";

export function sentencesOf(
  index: Index,
  states: States,
  bearings: readonly { readonly id: string; readonly bearing: Bearing }[],
): Sentence[] {
  return [
    ...stateSentences(index, states),
    ...valueSentences(index),
    ...rootSentences(index),
    ...checkSentences(index),
    ...besideSentences(index, states, bearings),
  ].filter((sentence) => sentence.cites.length > 0);
}
