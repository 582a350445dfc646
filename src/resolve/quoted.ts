/** Where a reading stands inside quotation marks: `“We left,” she said` → 1 for the tokens of `We left,`, else 0. */
import type { Reading } from "../record/reading.ts";

const OPENING = /^[“„«‹]$/;
const CLOSING = /^[”»›]$/;

/** `spoken`: token ranges of somebody's own words. One byte a token. Marks are paired within a paragraph; an opening mark that is never closed reaches to its end. */
export function quotedTokens(reading: Reading, spoken: readonly (readonly [number, number])[] = []): Uint8Array {
  const inside = new Uint8Array(reading.tokens.length);
  for (const paragraph of reading.paragraphs) {
    const first = reading.sentences[paragraph.first]?.first ?? 0;
    const last = reading.sentences[paragraph.last - 1]?.last ?? first;
    let open = false;
    for (let i = first; i < last; i++) {
      const text = reading.tokens[i]!.text;
      if (OPENING.test(text)) open = true;
      else if (CLOSING.test(text)) open = false;
      else if (text === '"') open = !open;
      else if (open) inside[i] = 1;
    }
  }
  for (const [first, last] of spoken) inside.fill(1, first, last);
  return inside;
}
