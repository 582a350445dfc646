/**
 * Where a reading stands inside somebody's own words: `“We left,” she said` → for the tokens of `We left,` the index of
 * `We`, where the quotation begins; for the others -1.
 */
import type { Reading } from "../record/reading.ts";

const OPENING = /^[“„«‹]$/;
const CLOSING = /^[”»›]$/;

/** Own words that begin this few tokens behind others of the same voice go on with them: a stop between two sentences. */
const GAP = 2;

/** `spoken`: token ranges of somebody's own words, as a turn of a transcript is without marks. Marks are paired within a paragraph; an opening mark that is never closed reaches to its end. */
export function quotedTokens(reading: Reading, spoken: readonly (readonly [number, number])[] = []): Int32Array {
  const inside = new Int32Array(reading.tokens.length).fill(-1);
  for (const paragraph of reading.paragraphs) {
    const first = reading.sentences[paragraph.first]?.first ?? 0;
    const last = reading.sentences[paragraph.last - 1]?.last ?? first;
    let open = -1;
    for (let i = first; i < last; i++) {
      const text = reading.tokens[i]!.text;
      if (OPENING.test(text)) open = i + 1;
      else if (CLOSING.test(text)) open = -1;
      else if (text === '"') open = open < 0 ? i + 1 : -1;
      else if (open >= 0) inside[i] = open;
    }
  }
  for (const [first, last] of [...spoken].sort((a, b) => a[0] - b[0])) {
    const before = Math.max(...inside.subarray(Math.max(0, first - GAP), first));
    inside.fill(before >= 0 ? before : first, first, last);
  }
  return inside;
}
