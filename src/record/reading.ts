/**
 * A text taken apart: paragraphs, sentences, tokens. Made by `read/sentences.ts`, worked on by `extract` and
 * `resolve`, never stored. All offsets here are UTF-16 units into `text` (records count code points: `Points`).
 */
import type { Points } from "./points.ts";
import { firstFrom } from "./seek.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case with straight apostrophes. */
  readonly lower: string;
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV PRON DET ADP NUM CCONJ SCONJ PART INTJ PUNCT SYM X. */
  readonly pos: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the token after its last. */
  readonly first: number;
  readonly last: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Index of its first sentence, and of the sentence after its last. */
  readonly first: number;
  readonly last: number;
}

export interface Reading {
  readonly text: string;
  /** Set when the text is a headline that came apart from the body. */
  readonly part?: "headline";
  readonly points: Points;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** A stretch of a reading, `[start, end)` in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Index of the first token that ends after unit `at`; the number of tokens when there is none. */
export const tokenAt = ({ tokens }: Reading, at: number): number =>
  firstFrom(0, tokens.length, (i) => tokens[i]!.end > at);

/** Index of the sentence that holds unit `at`, or of the next one after it; of the last one when there is none. */
export const sentenceAt = ({ sentences }: Reading, at: number): number =>
  Math.min(
    firstFrom(0, sentences.length, (i) => sentences[i]!.end > at),
    Math.max(0, sentences.length - 1),
  );
