/**
 * A reading and what the rules propose → what the model is given: for each token its sub-words, shape, marks and the
 * rules' tag, and stretches of whole sentences that fit a window.
 *
 * Used alike when the model is run and when it is trained (`train/export.ts`), so the two cannot drift apart.
 */

import type { Subwords } from "../../encoder/subwords.ts";
import type { Attribution } from "../../record/attribution.ts";
import type { Reading } from "../../record/reading.ts";
import { quotationsOf } from "../quotes.ts";
import { marksOf, rulesOf, shapeOf } from "./features.ts";

/** Sub-words of one window, without the two marks at its ends. */
export const WIDTH = 190;

export interface Encoded {
  /** Sub-words of token `i`: `pieces[from[i]] … pieces[from[i + 1] - 1]`. */
  readonly pieces: Int32Array;
  readonly from: Int32Array;
  readonly shapes: Uint8Array;
  readonly marks: Uint8Array;
  readonly rules: Uint8Array;
  /** Ranges of tokens `[first, last)`: sentences, those too long for a window in parts. Together they hold every token. */
  readonly stretches: readonly (readonly [number, number])[];
  /** The paragraph of each stretch. */
  readonly paragraphs: readonly number[];
}

/** `proposed`: what the rules found. Linear in the reading's length. */
export function encode(reading: Reading, proposed: readonly Attribution[], subwords: Subwords): Encoded {
  const { tokens } = reading;
  const ids = tokens.map((t) => subwords.of(t.text));
  const from = new Int32Array(tokens.length + 1);
  for (const [i, of] of ids.entries()) from[i + 1] = from[i]! + of.length;
  const pieces = new Int32Array(from[tokens.length]!);
  for (const [i, of] of ids.entries()) pieces.set(of, from[i]!);
  return {
    pieces,
    from,
    shapes: Uint8Array.from(tokens, (t) => shapeOf(t.text)),
    marks: marksOf(reading, quotationsOf(reading)),
    rules: rulesOf(reading, proposed),
    ...stretchesOf(reading, from),
  };
}

function stretchesOf(reading: Reading, from: Int32Array): Pick<Encoded, "stretches" | "paragraphs"> {
  const stretches: [number, number][] = [];
  const paragraphs: number[] = [];
  const push = (first: number, last: number, paragraph: number): void => {
    stretches.push([first, last]);
    paragraphs.push(paragraph);
  };
  for (const sentence of reading.sentences) {
    let first = sentence.first;
    for (let i = first; i < sentence.last; i++) {
      if (from[i + 1]! - from[first]! <= WIDTH) continue;
      push(first, i, sentence.paragraph);
      first = i;
    }
    push(first, sentence.last, sentence.paragraph);
  }
  return { stretches, paragraphs };
}
