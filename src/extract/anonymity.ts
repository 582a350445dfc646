/**
 * A reading → the sentences in which it keeps a name back, whose, and the reason it gives.
 *
 * In: `The clerk, who asked not to be named because she fears for her job, …` Out: head noun `clerk`, reason
 * `because she fears for her job`.
 */
import type { Piece, Reading, Token } from "../record/reading.ts";
import { spanOf } from "../record/span.ts";
import type { Holder } from "../record/statement.ts";
import { type Draft, lastBefore } from "./draft.ts";
import { headOf } from "./naming.ts";
import { type Match, patternsOf } from "./patterns.ts";
import { tokensIn } from "./stretch.ts";

export interface Withheld {
  /** Head noun of the source, lower case; null where only a pronoun points to one told of before ("They spoke …"). */
  readonly head: string | null;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words that give the reason, if any. */
  readonly reason: Piece | null;
}

/** The words of a token run that keep a name back, more than one word long ("unnamed" belongs to the holder's phrase). */
export const keepsBack = (tokens: readonly Token[], from: number, to: number): Match[] =>
  patternsOf("anonymity")
    .all(tokens, from, to)
    .filter((hit) => hit.to - hit.from > 1);

/** In order of place. Adjectives ("unnamed") are seen in the holder's own phrase: `saysUnnamed`. */
export function withheldIn(reading: Reading): Withheld[] {
  const found: Withheld[] = [];
  const { tokens } = reading;
  for (const [index, sentence] of reading.sentences.entries()) {
    for (const hit of keepsBack(tokens, sentence.first, sentence.last)) {
      const head =
        hit.row.whose === "after"
          ? headAfter(tokens, hit.to, sentence.last)
          : (openingHead(tokens, sentence.first, sentence.last, hit.from) ??
            headBefore(reading, sentence.first, hit.from));
      const pointed = head === null && /^(?:he|she|they|it)$/.test(tokens[sentence.first]!.lower);
      if (!head && !pointed) continue;
      const reason = reasonAfter(tokens, hit.to, sentence.last) ?? reasonWithin(tokens, hit, sentence.last);
      found.push({ head, sentence: index, reason });
    }
  }
  return found;
}

/** The words after a hit that say why: "because she fears for her job", "to discuss private talks". */
function reasonAfter(tokens: readonly Token[], from: number, last: number): Piece | null {
  for (let i = from; i < last && i < from + 40; i++) {
    if (!isReason(tokens, i, i === from)) continue;
    const phrase = tokens[i]!.pos === "ADP" && tokens[i]!.lower !== "as"; // "for legal reasons said …"
    let to = i + 1;
    while (to < last && to < i + 40 && !/^[,;.]$/.test(tokens[to]!.text)) {
      const t = tokens[to]!;
      if (to > i + 2 && (phrase ? t.pos === "AUX" || SAYS.test(t.lower) : SAYS.test(t.lower))) break;
      to++;
    }
    return { start: tokens[i]!.start, end: tokens[to - 1]!.end };
  }
  return null;
}

const SAYS = /^(?:said|says|told|tells|added|wrote|claimed|described)$/;

/** "was not authorised to speak publicly": the words themselves are the reason. */
function reasonWithin(tokens: readonly Token[], hit: Match, last: number): Piece | null {
  if (hit.row.reason !== "may not speak under a name") return null;
  let to = hit.to;
  while (to < last && /^(?:ADV|ADP|DET|NOUN|ADJ|PROPN|PRON)$/.test(tokens[to]!.pos) && to < hit.to + 8) to++;
  return { start: tokens[hit.from]!.start, end: tokens[to - 1]!.end };
}

/** `near`: right behind the words, where "to discuss …" can only say what for. */
function isReason(tokens: readonly Token[], i: number, near: boolean): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  switch (tokens[i]!.lower) {
    case "because":
    case "since":
    case "fearing":
    case "citing":
    case "as":
    case "given":
    case "lest":
      return true;
    case "for":
      return /^(?:fear|security|safety|legal|privacy|professional|personal|his|her|their)$/.test(next);
    case "out":
    case "due":
    case "owing":
      return /^(?:of|to)$/.test(next);
    case "in":
      return /^(?:order|line|keeping|view|light)$/.test(next);
    case "to":
      return near && tokens[i + 1]?.pos === "VERB";
    default:
      return false;
  }
}

/** "We are not naming the woman": the head of the phrase behind the words. */
function headAfter(tokens: readonly Token[], from: number, last: number): string | null {
  let to = from;
  while (to < last && to < from + 10 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[to]!.pos)) to++;
  return headOf(tokens.slice(from, to))?.lower ?? null;
}

/** "Speaking on condition of anonymity because he feared for his job, an engineer told …": the subject behind the comma. */
function openingHead(tokens: readonly Token[], first: number, last: number, at: number): string | null {
  const opens = tokens[first]!;
  if (!/(?:ing|ed)$/.test(opens.lower) || at - first > 6 || tokens.slice(first, at).some((t) => t.text === ","))
    return null;
  for (let i = at; i < last - 1; i++) {
    if (tokens[i]!.text !== ",") continue;
    let to = i + 1;
    while (to < last && tokens[to]!.pos !== "VERB" && tokens[to]!.pos !== "AUX" && tokens[to]!.text !== ",") to++;
    const head = headOf(tokens.slice(i + 1, to));
    return head && head.pos !== "PRON" ? head.lower : null;
  }
  return null;
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
  const heads = new Map<string, Withheld>();
  for (const w of withheld) {
    const head = w.head ?? headTold(reading, drafts, w.sentence);
    if (head) heads.set(head, w);
  }
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

/** How many sentences back "They" may point. */
const BACK = 2;
/** The head of whom "They spoke on condition of anonymity" points to: the last unnamed holder told of right before. */
function headTold(reading: Reading, drafts: readonly Draft[], sentence: number): string | null {
  for (let i = lastBefore(drafts, sentence); i >= 0; i--) {
    const d = drafts[i]!;
    if (d.sentence < sentence - BACK) return null;
    const holder = d.chain.at(-1);
    if (!holder?.span || holder.naming === "named" || holder.naming === "none") continue;
    return headOf(tokensIn(reading, [pieceOf(reading, holder)]))?.lower ?? null;
  }
  return null;
}

const pieceOf = (reading: Reading, holder: Holder): Piece => ({
  start: reading.points.toUnit(holder.span!.start),
  end: reading.points.toUnit(holder.span!.end),
});
