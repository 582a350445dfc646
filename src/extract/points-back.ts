/**
 * Sentences that only say whose the words before them were.
 *
 * In: `The dam has failed. The minister disclosed this on Monday.` Out: the second sentence points back; the first is
 * the minister's, and the second tells nothing more. Also `That is according to the ministry.`, `So said the mayor.`,
 * `This was contained in a statement by the firm.`, `The minister made this known at a meeting.`
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading, Token } from "../record/reading.ts";
import { claimWords } from "./claim-words.ts";
import { GIVES, plainVerb } from "./cues.ts";
import { type Draft, lastBefore } from "./draft.ts";
import { given } from "./given.ts";
import { holderOf, nobody } from "./holder.ts";
import { isBe } from "./predicates.ts";
import { senseOf } from "./sense.ts";
import { beforeStop, pieceOf, tokensIn, touchesAny } from "./stretch.ts";
import { isAccordingTo } from "./words.ts";

export interface Pointing extends Piece {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Null where nobody is named. */
  readonly source: Piece | null;
  readonly cue: Piece;
}

/** A sentence that points back is no longer than this, in tokens: a long one tells something of its own. */
const LONGEST = 40;
/** How many clauses before it can be meant: what stands further back has been forgotten. */
const MOST = 6;

const POINTER = /^(?:this|so|these)$/;
/** Somebody who says nothing: "nobody has said so". */
const NOBODY = /^(?:nobody|none|no|neither|nothing|you|who|what|whoever|anyone|anybody)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|not|n't|never|to)$/;
const MADE = new RegExp(`^(?:${claimWords("made")})s?$`);

/** All such sentences of a reading, in order; none in what somebody is said to say (`told`). Linear. */
export function pointingIn(reading: Reading, told: readonly Attribution[]): Pointing[] {
  const isTold = touchesAny(told.flatMap((a) => a.content));
  return reading.sentences.flatMap((s, sentence) => {
    if (s.last - s.first < 3 || s.last - s.first > LONGEST) return [];
    const found = pointingAt(reading.tokens.slice(s.first, s.last));
    return found && !isTold(found.cue) ? [{ ...found, start: s.start, end: s.end, sentence }] : [];
  });
}

function pointingAt(tokens: readonly Token[]): { source: Piece | null; cue: Piece } | null {
  if (tokens.at(-1)!.text === "?") return null; // "Did the minister say this?"
  return accordingTo(tokens) ?? saidSo(tokens) ?? wasSaid(tokens);
}

const giving = (t: Token): boolean =>
  plainVerb(t.lemma, (c) => GIVES.test(c.class) && c.takes.has("quote")) !== undefined;

/** What may follow the pointer: when, where and how it was said, and never a noun of its own. */
const goesOn = (t: Token | undefined): boolean =>
  t === undefined ||
  /^(?:ADP|ADV|SCONJ|PUNCT)$/.test(t.pos) ||
  /day$|^(?:while|when|yesterday|today|known|public|during)$/.test(t.lower);

/** "That's according to the ministry.", "This is according to two officials." */
function accordingTo(tokens: readonly Token[]): { source: Piece; cue: Piece } | null {
  if (!/^(?:this|that|all)$/.test(tokens[0]!.lower)) return null;
  const at = tokens.findIndex((_, i) => i < 4 && isAccordingTo(tokens, i));
  const end = beforeStop(tokens);
  if (at < 1 || !tokens.slice(1, at).every((t) => isBe(t) || t.pos === "ADV") || at + 2 >= end) return null;
  return { source: pieceOf(tokens, at + 2, end), cue: pieceOf(tokens, at, at + 2) };
}

/** "The minister disclosed this on Monday.", "He said so in a letter.", "Poe made this known.", "So said the mayor." */
function saidSo(tokens: readonly Token[]): { source: Piece; cue: Piece } | null {
  const end = beforeStop(tokens);
  if (
    tokens[0]!.lower === "so" &&
    tokens[1] &&
    giving(tokens[1]) &&
    end > 2 &&
    tokens[2]!.pos !== "PUNCT" &&
    !/^(?:that|to)$/.test(tokens[2]!.lower)
  )
    return { source: pieceOf(tokens, 2, end), cue: pieceOf(tokens, 1, 2) };
  for (let v = 1; v < Math.min(end - 1, 24); v++) {
    const verb = tokens[v]!;
    if (/^[;:“”"]$/.test(verb.text)) return null;
    if (verb.pos !== "VERB" || isBe(tokens[v - 1])) continue; // "had been told so"
    const pointer = tokens[v + 1]!;
    const made = verb.lemma === "make";
    if (!made && !giving(verb)) return null;
    const ok = made
      ? (POINTER.test(pointer.lower) && /^(?:known|public|clear|plain)$/.test(tokens[v + 2]?.lower ?? "")) ||
        (/^(?:the|this|that)$/.test(pointer.lower) && MADE.test(tokens[v + 2]?.lower ?? "") && goesOn(tokens[v + 3]))
      : POINTER.test(pointer.lower) && goesOn(tokens[v + 2]);
    if (!ok) return null;
    let to = v;
    while (to > 1 && (tokens[to - 1]!.pos === "AUX" || tokens[to - 1]!.pos === "ADV" || tokens[to - 1]!.text === ","))
      to--;
    const from = subjectFrom(tokens, to);
    if (NOBODY.test(tokens[from]!.lower) || tokens.slice(to, v).some((t) => MODAL.test(t.lower))) return null;
    return { source: pieceOf(tokens, from, to), cue: pieceOf(tokens, to, v + 1) };
  }
  return null;
}

/** Past an opening that a comma sets off: "In a statement on Monday, the minister". */
function subjectFrom(tokens: readonly Token[], to: number): number {
  if (!/^(?:ADP|SCONJ|ADV)$/.test(tokens[0]!.pos)) return 0;
  for (let i = to - 2; i > 0; i--) if (tokens[i]!.text === ",") return i + 1;
  return 0;
}

/** "This was contained in a statement by the firm.", "This was disclosed on Monday by the minister." */
function wasSaid(tokens: readonly Token[]): { source: Piece | null; cue: Piece } | null {
  if (!/^(?:this|that)$/.test(tokens[0]!.lower) || !isBe(tokens[1])) return null;
  const end = beforeStop(tokens);
  const v = tokens[2]?.pos === "ADV" ? 3 : 2;
  const verb = tokens[v];
  if (!verb || !(giving(verb) || /^(?:contained|made|revealed)$/.test(verb.lower))) return null;
  const cue = pieceOf(tokens, 1, v + 1);
  const by = tokens.findIndex((t, i) => i > v && /^(?:by|from)$/.test(t.lower));
  if (by < 0 || by + 1 >= end) return verb.lower === "contained" ? { source: null, cue } : null;
  let to = by + 1;
  while (to < end && !/^[,;]$/.test(tokens[to]!.text) && !/^(?:on|during|at|while|when)$/.test(tokens[to]!.lower)) to++;
  return { source: pieceOf(tokens, by + 1, to), cue };
}

/**
 * Own-voice drafts, in order → those that a later sentence points back to, given to whom it names. `told`: what is
 * somebody's already, which nobody is given twice.
 */
export function pointedBack(own: readonly Draft[], told: readonly Draft[], pointing: readonly Pointing[]): Draft[] {
  if (pointing.length === 0) return [...own];
  const out = [...own];
  const attributed = new Set(told.map((d) => d.sentence));
  for (const p of pointing) {
    const at = lastBefore(out, p.sentence);
    const paragraph = out[at]?.reading.sentences[p.sentence]?.paragraph ?? 0;
    let near = -1; // the paragraph of the words meant: its own, or the one before it
    for (let i = at, sentence = p.sentence; i >= 0 && i > at - MOST; i--) {
      const d = out[i]!;
      const here = d.reading.sentences[d.sentence]!.paragraph;
      if (near < 0) near = here;
      if (d.chain.length > 0 || here !== near || paragraph - here > 1 || broken(attributed, d.sentence, sentence))
        break;
      out[i] = pointed(d, p);
      sentence = d.sentence;
    }
  }
  return out;
}

/** Whether somebody else's words stand between two sentences. */
function broken(attributed: ReadonlySet<number>, from: number, to: number): boolean {
  for (let s = from; s < to; s++) if (attributed.has(s)) return true;
  return false;
}

/** The draft as his whom the sentence names. */
function pointed(draft: Draft, p: Pointing): Draft {
  const { reading } = draft;
  const chain = [p.source ? holderOf(reading, [p.source], false) : nobody()];
  return given(draft, { chain, senses: [senseOf(tokensIn(reading, [p.cue]))], cue: [p.cue], rules: ["points-back"] });
}
