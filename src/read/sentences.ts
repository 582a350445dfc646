/** A text → paragraphs, sentences and tokens, with exact offsets. */
import { pointsOf } from "../record/points.ts";
import type { Reading } from "../record/reading.ts";

export function readingOf(text: string, part?: "headline"): Reading {
  const empty = { text, points: pointsOf(text), paragraphs: [], sentences: [], tokens: [] };
  return part ? { ...empty, part } : empty;
}
