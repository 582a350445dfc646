/**
 * The sentences of an answer in their order: the state for yes and no, each root, the checks, what stands beside them.
 * A sentence that cannot cite is not written.
 */
import { askedSentences } from "./asked-said.ts";
import { besideSentences, numbers } from "./beside.ts";
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
    ...(index.found.asked.kind === "whether" ? stateSentences(index, states) : askedSentences(index, states)),
    ...numbers(index),
    ...rootSentences(index),
    ...checkSentences(index),
    ...besideSentences(index, states, bearings),
  ].filter((sentence) => sentence.cites.length > 0);
}
