/**
 * A report whose teller says in the same breath that it is not so, or not shown (C3: he keeps his distance).
 *
 * In: `He falsely said the dam was empty.` and its attribution. Out: true. So too `alleged, without evidence, that …`
 * and `…, he said, offering no proof`. Words inside the content are the speaker's, and say nothing here.
 */
import type { Attribution } from "../record/attribution.ts";
import { type Reading, sentenceAt, tokenAt } from "../record/reading.ts";
import { patternsOf } from "./patterns.ts";
import { contains } from "./stretch.ts";

/** How far from the cue such words may stand, in tokens. */
const NEAR = 10;

export function isDoubted(reading: Reading, attribution: Attribution): boolean {
  const cue = attribution.cue[0];
  if (!cue) return false;
  const sentence = reading.sentences[sentenceAt(reading, cue.start)]!;
  const at = tokenAt(reading, cue.start);
  const from = Math.max(sentence.first, at - NEAR);
  const to = Math.min(sentence.last, at + NEAR + 4);
  return patternsOf("doubted")
    .all(reading.tokens, from, to)
    .some((hit) => {
      const piece = { start: reading.tokens[hit.from]!.start, end: reading.tokens[hit.to - 1]!.end };
      if (attribution.content.some((p) => contains(p, piece))) return false;
      // an adverb belongs to the verb right behind it
      return (
        hit.to - hit.from > 1 || (hit.to >= at && hit.from <= tokenAt(reading, attribution.cue.at(-1)!.end - 1) + 1)
      );
    });
}
