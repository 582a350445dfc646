/**
 * Items of a list whose heading gives them to somebody: his, inferred.
 *
 * In: `According to the ministry:` and under it `• nine people died`, `• forty homes were lost`. Out: both clauses are
 * the ministry's. In: `The report listed three failures:` with its items: they are the report's.
 */
import type { Piece, Reading, Token } from "../record/reading.ts";
import { asInferred } from "./chain.ts";
import { clauseOf } from "./clause.ts";
import { GIVES, plainVerb } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { given } from "./given.ts";
import { holderOf } from "./holder.ts";
import { senseOf } from "./sense.ts";
import { pieceOf, tokensIn } from "./stretch.ts";
import { isAccordingTo } from "./words.ts";

/** What a line of a list begins with. */
const BULLET = /^[^\S\n]*(?:[-•*–—·▪◦‣]|\(?\d{1,2}[.)]|\(?[a-z]\))[^\S\n]+/;
/** Units of a line before its sentence: white space and a bullet. */
const INDENT = 8;

interface Heading {
  readonly source: Piece;
  readonly cue: Piece;
}

/** Own-voice drafts, in order → the same, those in a list given to whom its heading names. Linear. */
export function listed(reading: Reading, own: readonly Draft[]): Draft[] {
  let heading: Heading | null = null;
  let next = 0; // the sentence up to which headings have been looked for
  return own.map((draft) => {
    for (; next <= draft.sentence; next++) {
      if (isItem(reading, next)) continue;
      heading = headingAt(reading, next);
    }
    return heading && isItem(reading, draft.sentence) ? item(draft, heading) : draft;
  });
}

/** Whether a sentence begins a line with a bullet. The bullet may stand before the sentence or open it. */
function isItem(reading: Reading, index: number): boolean {
  const { start } = reading.sentences[index]!;
  const before = reading.text.slice(Math.max(0, start - INDENT), start);
  const line = before.lastIndexOf("\n") + 1;
  return line > 0 && BULLET.test(before.slice(line) + reading.text.slice(start, start + INDENT));
}

/** A sentence that ends in a colon and says whose words follow. */
function headingAt(reading: Reading, index: number): Heading | null {
  const s = reading.sentences[index]!;
  const tokens = reading.tokens.slice(s.first, s.last);
  if (tokens.at(-1)?.text !== ":" || tokens.length < 3 || tokens.length > 40) return null;
  return accordingTo(tokens) ?? saying(tokens);
}

function accordingTo(tokens: readonly Token[]): Heading | null {
  const at = tokens.findIndex((_, i) => isAccordingTo(tokens, i));
  const end = tokens.length - 1;
  return at < 0 || at + 2 >= end ? null : { source: pieceOf(tokens, at + 2, end), cue: pieceOf(tokens, at, at + 2) };
}

function saying(tokens: readonly Token[]): Heading | null {
  const { main } = clauseOf(tokens);
  if (!main || main.from === 0) return null;
  const gives = plainVerb(tokens[main.to - 1]!.lemma, (c) => GIVES.test(c.class));
  return gives ? { source: pieceOf(tokens, 0, main.from), cue: pieceOf(tokens, main.from, main.to) } : null;
}

function item(draft: Draft, heading: Heading): Draft {
  const { reading } = draft;
  const chain = [asInferred(holderOf(reading, [heading.source], false))];
  return given(draft, {
    chain,
    senses: [senseOf(tokensIn(reading, [heading.cue]))],
    cue: [heading.cue],
    rules: ["C8", "list"],
  });
}
