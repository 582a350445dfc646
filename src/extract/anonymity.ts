/**
 * A reading → the sentences in which it keeps a name back, whose, and the reason it gives.
 *
 * In: `The clerk, who asked not to be named because she fears for her job, …` Out: head noun `clerk`, reason
 * `because she fears for her job`.
 */
import { table } from "../lexicon/table.ts";
import type { Piece, Reading } from "../record/reading.ts";
import { spanOf } from "../record/span.ts";
import type { Holder } from "../record/statement.ts";
import type { Draft } from "./draft.ts";
import { headOf } from "./naming.ts";
import { Patterns } from "./patterns.ts";
import { tokensIn } from "./stretch.ts";

export interface Withheld {
  /** Head noun of the source, lower case. */
  readonly head: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words that give the reason, if any. */
  readonly reason: Piece | null;
}

let rows: Patterns | null = null;
const patterns = (): Patterns => {
  rows ??= new Patterns(table("anonymity"));
  return rows;
};

const REASON = /^(because|since|fearing|citing|as)$/;

/** In order of place. Adjectives ("unnamed") are seen in the holder's own phrase: `saysUnnamed`. */
export function withheldIn(reading: Reading): Withheld[] {
  const found: Withheld[] = [];
  const { tokens } = reading;
  for (const [index, sentence] of reading.sentences.entries()) {
    for (const hit of patterns().all(tokens, sentence.first, sentence.last)) {
      if (hit.to - hit.from === 1) continue;
      const head = headBefore(reading, sentence.first, hit.from);
      if (!head) continue;
      let reason: Piece | null = null;
      for (let i = hit.to; i < sentence.last && i < hit.to + 40; i++) {
        const t = tokens[i]!;
        if (!(REASON.test(t.lower) || (t.lower === "for" && tokens[i + 1]?.lower === "fear"))) continue;
        let to = i;
        while (to < sentence.last && to < i + 40 && !/^[,;.]$/.test(tokens[to]!.text)) to++;
        reason = { start: t.start, end: tokens[to - 1]!.end };
        break;
      }
      found.push({ head, sentence: index, reason });
    }
  }
  return found;
}

/** The head of the noun phrase that the words hang on: before "who" or ", who", else the sentence's subject. */
function headBefore(reading: Reading, first: number, at: number): string | null {
  const { tokens } = reading;
  let to = -1;
  for (let i = at; i >= first && i > at - 12; i--) {
    if (/^(who|whose|that)$/.test(tokens[i]!.lower)) {
      to = i;
      break;
    }
  }
  if (to < 0) {
    // "The clerk asked not to be named", "said a clerk, speaking on condition of anonymity"
    for (let i = at - 1; i >= first && i > at - 24; i--) {
      const t = tokens[i]!;
      if (t.pos === "NOUN" || (t.pos === "PROPN" && i === first)) return nounAt(reading, first, i);
    }
    return null;
  }
  while (to > first && /^[,(]$/.test(tokens[to - 1]!.text)) to--;
  let from = to;
  while (
    from > first &&
    from > to - 14 &&
    !/^[,;:.“”"]$/.test(tokens[from - 1]!.text) &&
    tokens[from - 1]!.pos !== "VERB"
  )
    from--;
  return headOf(tokens.slice(from, to))?.lower ?? null;
}

/** Back over "of the plant" to the head of a subject that ends at `i`. */
function nounAt(reading: Reading, first: number, i: number): string {
  const { tokens } = reading;
  let from = i;
  while (
    from > first &&
    from > i - 24 &&
    !/^[,;:“”"]$/.test(tokens[from - 1]!.text) &&
    tokens[from - 1]!.pos !== "VERB"
  )
    from--;
  return (headOf(tokens.slice(from, i + 1)) ?? tokens[i]!).lower;
}

/** "an unnamed technician", "anonymous officials". */
export const saysUnnamed = (phrase: string): boolean => /\b(?:unnamed|anonymous|unidentified)\b/i.test(phrase);

/** Drafts → the same, their holders anonymous where the text keeps the name back: here or anywhere in the reading. */
export function anonymised(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const withheld = withheldIn(reading);
  const heads = new Map(withheld.map((w) => [w.head, w]));
  return drafts.map((draft) => {
    let kept: Withheld | null = null;
    const chain = draft.chain.map((holder) => {
      if (holder.naming === "named" || holder.naming === "none") return holder;
      if (saysUnnamed(holder.name)) return { ...holder, naming: "anonymous" as const };
      const head = holder.span ? headOf(tokensIn(reading, [pieceOf(reading, holder)]))?.lower : undefined;
      const found = head === undefined ? undefined : heads.get(head);
      if (!found) return holder;
      kept = found;
      const reason = found.reason;
      const span = reason ? spanOf(reading.text, reading.points, reason.start, reason.end, reading.part) : null;
      return { ...holder, naming: "anonymous" as const, ...(span ? { unnamedBecause: span } : {}) };
    });
    return kept || chain.some((h, i) => h !== draft.chain[i]) ? { ...draft, chain } : draft;
  });
}

const pieceOf = (reading: Reading, holder: Holder): Piece => ({
  start: reading.points.toUnit(holder.span!.start),
  end: reading.points.toUnit(holder.span!.end),
});
