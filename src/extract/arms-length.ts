/**
 * Adjectives that keep one noun phrase at arm's length ("the alleged massacre", "purported rebel targets"): a statement of
 * its own, distanced, of which only that phrase is the content.
 *
 * In: `The army announced a strike on purported rebel camps.` Out: `purported rebel camps`, chain `army`.
 */
import type { Piece, Reading, Token } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import { type Draft, startOf } from "./draft.ts";
import { heldOff } from "./scare-quotes.ts";
import { contains } from "./stretch.ts";

const ARMS_LENGTH = /^(alleged|purported|supposed|so-called|self-styled|self-proclaimed|would-be|unproven)$/;
const IN_PHRASE = new Set(["NOUN", "PROPN", "ADJ", "NUM", "PUNCT"]);

/** Drafts of such phrases in a reading. `told`: drafts that hold the phrases of somebody's words; sorted. */
export function armsLength(reading: Reading, told: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const { tokens } = reading;
  for (const [index, sentence] of reading.sentences.entries()) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const t = tokens[i]!;
      const length = armsLengthAt(tokens, i);
      if (length === 0 || (t.pos === "VERB" && tokens[i - 1]?.pos === "AUX")) continue;
      let to = i + length;
      while (to < sentence.last && IN_PHRASE.has(tokens[to]!.pos) && !/^[,;:.“”"()–—]$/.test(tokens[to]!.text)) to++;
      if (!tokens.slice(i + length, to).some(isNoun)) continue;
      const piece: Piece = { start: t.start, end: tokens[to - 1]!.end };
      const holder = around(told, piece);
      found.push({
        ...heldOff(reading, piece, index),
        cue: [{ start: t.start, end: tokens[i + length - 1]!.end }],
        ...(holder ? { chain: holder.chain } : {}),
        score: 1,
        rules: ["arms-length"],
      });
      i = to;
    }
  }
  return found;
}

/** How many tokens the adjective at `i` has ("so-called" may be three), 0 when there is none. */
function armsLengthAt(tokens: readonly Token[], i: number): number {
  if (ARMS_LENGTH.test(tokens[i]!.lower)) return 1;
  const joined = tokens[i + 1]?.text === "-" ? `${tokens[i]!.lower}-${tokens[i + 2]?.lower}` : "";
  return ARMS_LENGTH.test(joined) ? 3 : 0;
}

const isNoun = (t: Token): boolean => t.pos === "NOUN" || t.pos === "PROPN";

/** The draft in whose content the phrase stands. */
function around(told: readonly Draft[], piece: Piece): Draft | null {
  const after = firstFrom(0, told.length, (i) => startOf(told[i]!) > piece.start);
  for (let i = after - 1; i >= 0 && i >= after - 4; i--) {
    if (told[i]!.chain.length > 0 && told[i]!.content.some((p) => contains(p, piece))) return told[i]!;
  }
  return null;
}
