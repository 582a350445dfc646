/**
 * A denial hung on behind a claim → a draft of its own with the claim's content.
 *
 * In: `Activists say the firm ignored three warnings, a charge it rejects.` Out: besides what the activists say, `the
 * firm ignored three warnings` denied by `it`. Also `…, which the ministry denies` and `…, something she disputes`.
 */
import type { Piece, Reading, Token } from "../record/reading.ts";
import { isClaimWord } from "./claim-words.ts";
import { clauseOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { holderOf } from "./holder.ts";
import { senseOf } from "./sense.ts";
import { tokensIn } from "./stretch.ts";

/** A source between the claim word and the denial is no longer than this, in tokens. */
const LONGEST = 8;

interface Hung {
  /** The whole of what is hung on, from its comma. */
  readonly piece: Piece;
  readonly source: Piece;
  readonly cue: Piece;
}

/** Drafts, in order → the same without what is hung on, and the denials beside them. */
export function apposedDenials(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft, i) => {
    const last = draft.content.at(-1)!;
    const whole = denialFrom(tokensIn(reading, draft.content), 0);
    const before = drafts[i - 1];
    if (whole && before?.sentence === draft.sentence) return [denial(reading, before, before.content, whole)];
    const sentence = reading.sentences[draft.sentence];
    // Behind the cue too ("…, the boy said, which the army denies"), for the last that the sentence tells.
    const closes = sentence && drafts[i + 1]?.sentence !== draft.sentence && sentence.end > last.end;
    const inside = draft.quoted ? null : hungOn(reading, last);
    const hung = inside ?? (closes ? hungOn(reading, { start: last.start, end: sentence.end }) : null);
    if (!hung || hung.piece.start <= last.start) return [draft];
    const content = [...draft.content.slice(0, -1), { start: last.start, end: Math.min(last.end, hung.piece.start) }];
    const kept = { ...draft, content, clause: clauseOf(tokensIn(reading, content)) };
    return [kept, denial(reading, draft, content, hung)];
  });
}

function denial(reading: Reading, draft: Draft, content: readonly Piece[], hung: Hung): Draft {
  return {
    ...draft,
    content,
    clause: clauseOf(tokensIn(reading, content)),
    cue: [hung.cue],
    chain: [holderOf(reading, [hung.source], false)],
    senses: [senseOf(tokensIn(reading, [hung.cue]))],
    rules: ["hung-on-denial"],
  };
}

/** What is hung on at the end of a piece, from its comma. */
function hungOn(reading: Reading, piece: Piece): Hung | null {
  const tokens = tokensIn(reading, [piece]);
  for (let i = tokens.length - 3; i > 2 && i > tokens.length - LONGEST - 6; i--) {
    if (!/^[,–—-]$/.test(tokens[i]!.text)) continue;
    const hung = denialFrom(tokens, i + 1);
    if (hung) return { ...hung, piece: { start: tokens[i]!.start, end: piece.end } };
  }
  return null;
}

/** "which the army denies", "a charge it rejects", from token `k` to the end of the tokens. */
function denialFrom(tokens: readonly Token[], at: number): Hung | null {
  let k = at;
  if (/^(?:which|something)$/.test(tokens[k]?.lower ?? "")) k++;
  else if (/^(?:an?|the)$/.test(tokens[k]?.lower ?? "") && tokens[k + 1] && isClaimWord(tokens[k + 1]!)) k += 2;
  else return null;
  if (/^(?:that|which)$/.test(tokens[k]?.lower ?? "")) k++;
  for (let v = k + 1; v < Math.min(tokens.length, k + LONGEST); v++) {
    if (!/^(?:deny|reject|dispute|dismiss|refute|contest)$/.test(tokens[v]!.lemma)) continue;
    let to = v;
    while (to > k && (tokens[to - 1]!.pos === "ADV" || tokens[to - 1]!.pos === "AUX")) to--;
    if (to === k || v < tokens.length - 4) return null;
    return {
      piece: { start: tokens[at]!.start, end: tokens.at(-1)!.end },
      source: { start: tokens[k]!.start, end: tokens[to - 1]!.end },
      cue: { start: tokens[to]!.start, end: tokens[v]!.end },
    };
  }
  return null;
}
