/**
 * A denial hung on behind a claim → a draft of its own with the claim's content.
 *
 * In: `Activists say the firm ignored three warnings, a charge it rejects.` Out: besides what the activists say, `the
 * firm ignored three warnings` denied by `it`. Also `…, which the ministry denies` and `…, something she disputes`.
 */
import type { Piece, Reading } from "../record/reading.ts";
import { clauseOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { holderOf } from "./holder.ts";
import { isClaimWord } from "./refuted.ts";
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
    const sentence = reading.sentences[draft.sentence];
    // Behind the cue too ("…, the boy said, which the army denies"), for the last that the sentence tells.
    const closes = sentence && drafts[i + 1]?.sentence !== draft.sentence && sentence.end > last.end;
    const inside = draft.quoted ? null : hungOn(reading, last);
    const hung = inside ?? (closes ? hungOn(reading, { start: last.start, end: sentence.end }) : null);
    if (!hung || hung.piece.start <= last.start) return [draft];
    const content = [...draft.content.slice(0, -1), { start: last.start, end: Math.min(last.end, hung.piece.start) }];
    const clause = clauseOf(tokensIn(reading, content));
    const sense = senseOf(tokensIn(reading, [hung.cue]));
    const kept = { ...draft, content, clause };
    const chain = [holderOf(reading, [hung.source], false)];
    return [kept, { ...kept, cue: [hung.cue], chain, senses: [sense], rules: ["hung-on-denial"] }];
  });
}

function hungOn(reading: Reading, piece: Piece): Hung | null {
  const tokens = tokensIn(reading, [piece]);
  for (let i = tokens.length - 3; i > 2 && i > tokens.length - LONGEST - 6; i--) {
    if (!/^[,–—-]$/.test(tokens[i]!.text)) continue;
    let k = i + 1;
    if (tokens[k]!.lower === "which" || tokens[k]!.lower === "something") k++;
    else if (/^(?:an?|the)$/.test(tokens[k]!.lower) && tokens[k + 1] && isClaimWord(tokens[k + 1]!)) k += 2;
    else continue;
    if (/^(?:that|which)$/.test(tokens[k]?.lower ?? "")) k++;
    for (let v = k + 1; v < Math.min(tokens.length, k + LONGEST); v++) {
      if (!/^(?:deny|reject|dispute|dismiss|refute|contest)$/.test(tokens[v]!.lemma)) continue;
      let to = v;
      while (to > k && (tokens[to - 1]!.pos === "ADV" || tokens[to - 1]!.pos === "AUX")) to--;
      if (to === k || v < tokens.length - 4) return null;
      return {
        piece: { start: tokens[i]!.start, end: piece.end },
        source: { start: tokens[k]!.start, end: tokens[to - 1]!.end },
        cue: { start: tokens[to]!.start, end: tokens[v]!.end },
      };
    }
  }
  return null;
}
