/**
 * Quotations that no cue of their own introduces. In: the units and what was found in them. Out: the attributions, each
 * lone quotation either joined to the speaker who goes on, or by itself without a source.
 *
 * `“We wait,” Poe said. “We watch.”` is one attribution with two pieces.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading } from "../record/reading.ts";
import type { Item, Unit } from "./scene.ts";
import { scoreOf } from "./scores.ts";

export interface Told extends Attribution {
  readonly unit: Unit;
}

/** Words in marks that are fewer than this are a name, a title or a word held off, not speech. */
const SPEECH = 4;

const words = (text: string): number => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;

/** Whether a unit is a paragraph by itself: a quotation that is one is speech, however short. */
const whole = (reading: Reading, unit: Unit): boolean => {
  const first = reading.paragraphs[unit.paragraph];
  const last = reading.paragraphs[unit.lastParagraph];
  return first?.start === unit.items[0]!.start && last?.end === unit.items.at(-1)!.end;
};

/** The quotation that makes up a whole unit, punctuation apart. */
function alone(unit: Unit): Item | null {
  let quote: Item | null = null;
  for (const x of unit.items) {
    if (x.pos === "QUOTE") {
      if (quote) return null;
      quote = x;
    } else if (/[\p{L}\p{N}]/u.test(x.text)) return null;
  }
  return quote;
}

/** Joins lone quotations to `told`, which is in order of units. Linear in the number of units. */
export function joined(reading: Reading, units: readonly Unit[], told: readonly Told[]): Attribution[] {
  const out: {
    source: readonly Piece[];
    cue: readonly Piece[];
    content: Piece[];
    score: number;
    rules: readonly string[];
  }[] = [];
  let next = 0;
  let last: { index: number; paragraph: number; near: boolean } | null = null;
  for (const unit of units) {
    let any = false;
    while (next < told.length && told[next]!.unit === unit) {
      const { source, cue, content, score, rules } = told[next++]!;
      out.push({ source, cue, content: [...content], score, rules });
      any = true;
    }
    if (any) {
      last = { index: out.length - 1, paragraph: unit.lastParagraph, near: true };
      continue;
    }
    const quote = alone(unit);
    if (!quote) {
      if (last && unit.paragraph !== last.paragraph) last = null;
      else if (last) last.near = false;
      continue;
    }
    const pieces = quote.quote!.pieces;
    if (last && unit.paragraph - last.paragraph <= (last.near ? 1 : 0) && out[last.index]!.source.length > 0) {
      out[last.index]!.content.push(...pieces);
      last.paragraph = unit.lastParagraph;
    } else if (words(reading.text.slice(quote.start, quote.end)) >= (whole(reading, unit) ? 2 : SPEECH)) {
      out.push({
        source: [],
        cue: [],
        content: [...pieces],
        score: scoreOf("lone-quote", null),
        rules: ["lone-quote"],
      });
    }
  }
  return out;
}
