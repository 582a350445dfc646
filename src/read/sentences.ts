/**
 * A text → paragraphs, sentences and tokens, with exact offsets in UTF-16 units.
 *
 * In: `"Where were they?" asked Ilse Kessler. She left.`
 * Out: one paragraph, two sentences (the question and its cue stay together), 12 tokens.
 */
import { pointsOf } from "../record/points.ts";
import type { Paragraph, Reading, Sentence, Token } from "../record/reading.ts";
import { tagOpenings } from "./openings.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { sentenceEnds } from "./sentence-ends.ts";
import { tokensOf } from "./tokens.ts";

/** Takes a text apart. Linear in its length; no text makes it fail. `part` marks a headline that stands by itself. */
export function readingOf(text: string, part?: "headline"): Reading {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const block of paragraphsOf(text)) {
    const first = tokens.length;
    const firstSentence = sentences.length;
    tokensOf(text, block.start, block.end, tokens);
    if (tokens.length === first) continue;
    let from = first;
    for (const last of sentenceEnds(tokens, first)) {
      sentences.push({
        start: tokens[from]!.start,
        end: tokens[last - 1]!.end,
        first: from,
        last,
        paragraph: paragraphs.length,
      });
      from = last;
    }
    const start = tokens[first]!.start;
    paragraphs.push({ start, end: tokens.at(-1)!.end, first: firstSentence, last: sentences.length });
  }
  tagOpenings(tokens, sentences);
  const reading = { text, points: pointsOf(text), paragraphs, sentences, tokens };
  return part ? { ...reading, part } : reading;
}
