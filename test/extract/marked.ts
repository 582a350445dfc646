/**
 * Rows of a table of sentences: who, cue and content are marked in the sentence itself.
 * `[1s Ada Poe] [1c said] [1k that the dam held].` A source that serves two attributions: `[12s Ada Poe]`.
 */
import { readingOf } from "../../src/read/sentences.ts";
import type { Attribution } from "../../src/record/attribution.ts";
import type { Piece } from "../../src/record/reading.ts";

export interface Told {
  source: string[];
  cue: string[];
  content: string[];
}

/** The plain text and what is marked in it, in order of number. A `[2s]` with nothing in it marks no source. */
export function marked(row: string): { text: string; told: Told[] } {
  const told = new Map<string, Told>();
  let text = "";
  let at = 0;
  for (const m of row.matchAll(/\[(\d+)([sck]) ([^[\]]*)\]/g)) {
    text += row.slice(at, m.index) + m[3]!;
    at = m.index + m[0].length;
    for (const n of m[1]!) {
      const one = told.get(n) ?? { source: [], cue: [], content: [] };
      told.set(n, one);
      one[m[2] === "s" ? "source" : m[2] === "c" ? "cue" : "content"].push(m[3]!);
    }
  }
  text += row.slice(at);
  return { text, told: [...told].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, one]) => one) };
}

export function plain(text: string, attributions: readonly Attribution[]): Told[] {
  const cut = (pieces: readonly Piece[]) => pieces.map((p) => text.slice(p.start, p.end));
  return attributions.map((a) => ({ source: cut(a.source), cue: cut(a.cue), content: cut(a.content) }));
}

export { readingOf };
