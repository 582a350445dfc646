/**
 * What nobody else is said to say: the article's own voice, one draft a main clause.
 *
 * In: a sentence no part of which is somebody's. Out: `The bridge fell at noon.` as a draft with an empty chain; of `It
 * was not clear whether anybody had crossed` the open clause alone. Decided so: every clause with a verb in a tense claims
 * something, unless it only sets a scene or serves the reader (`routine.ts`: "She pauses.", "Read more below"). Left out
 * too are words without such a verb (a lone "Poison."), credit lines, comments to a clause (", as we know"), and
 * sentences about who would not be named or would not say.
 */

import { type Piece, type Reading, sentenceAt, type Token } from "../record/reading.ts";
import { keepsBack } from "./anonymity.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { openOf } from "./conditions.ts";
import { clockEnd } from "./dateline.ts";
import type { Draft } from "./draft.ts";
import { figureIn } from "./figures.ts";
import { formOf, insideMarks } from "./form.ts";
import { framedIn } from "./framed.ts";
import { isToCome } from "./future.ts";
import { holderOf, nobody } from "./holder.ts";
import { type MainClause, mainClauses } from "./main-clauses.ts";
import { patternsOf } from "./patterns.ts";
import { isClause } from "./predicates.ts";
import { refutedIn } from "./refuted.ts";
import { isRoutine } from "./routine.ts";
import { isHeadlineClaim } from "./scare-quotes.ts";
import { senseOf } from "./sense.ts";
import { tokensIn, touchesAny, trimmed } from "./stretch.ts";
import { type Untagged, untaggedIn } from "./untagged.ts";

/** Lines that credit people, not tell news. */
const CREDIT =
  /^\W*(?:reporting|additional reporting|writing|editing|edited|photographs?|photo|with reporting|compiled|translation|translated)\b[^.]{0,40}\bby\b|^\W*(?:with (?:agencies|input from))\b/i;

/** `from`: where the text proper begins. `taken`: stretches that are somebody's words, checks or notes. */
export function voiceOf(reading: Reading, from: number, taken: readonly Piece[], extra: readonly Piece[]): Draft[] {
  const drafts: Draft[] = [];
  const isTaken = touchesAny(taken);
  for (const [index, sentence] of reading.sentences.entries()) {
    const start = clockEnd(reading.text, Math.max(sentence.start, from));
    if (start >= sentence.end) continue;
    if (CREDIT.test(reading.text.slice(start, Math.min(sentence.end, start + 60)))) continue;
    const partial = isTaken({ start, end: sentence.end });
    for (const clause of mainClauses(reading, { start, end: sentence.end })) {
      if (clause.comment && isCommentary(reading, clause)) continue;
      if (partial && isTaken(clause)) continue;
      const draft = ownDraft(reading, clause, index, clause.absolute, partial);
      if (draft) drafts.push(draft);
    }
  }
  for (const piece of extra) {
    const draft = ownDraft(reading, piece, sentenceAt(reading, piece.start), false, false);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** ", as those who lived there know": who knows it says nothing more of the event. */
const isCommentary = (reading: Reading, clause: MainClause): boolean =>
  /^(i|we|you|he|she|it|they|those|everyone|everybody|anyone|many|some)$/.test(
    tokensIn(reading, [clause])[0]?.lower ?? "",
  );

/** Somebody's after all: "The owner put the number at 13", "The ministry's version is that P". Without a source, nobody's. */
function heldDraft(
  reading: Reading,
  held: Omit<Untagged, "source"> & { readonly source: Piece | null; readonly class?: string },
  sentence: number,
  rule: string,
  score: number,
): Draft {
  const links = [held.source, ...(held.relay ? [held.relay] : [])];
  const known = senseOf(tokensIn(reading, [held.cue]));
  const sense = held.class === undefined ? known : { ...known, class: held.class, past: true };
  const content = trimmed(reading, held.content, true) ?? held.content;
  const clause = clauseOf(tokensIn(reading, [content]));
  return {
    reading,
    content: [content],
    cue: [held.cue],
    chain: links.map((p) => (p ? holderOf(reading, [p], false) : nobody())),
    senses: links.map(() => sense),
    form: formOf(clause, false),
    clause,
    quoted: false,
    sentence,
    score,
    rules: held.source ? [rule] : [rule, "C7"],
  };
}

/** "She did not say how she knew", "They spoke on condition of anonymity": about speech, no claim. */
function isSilence(clause: Clause): boolean {
  const to = Math.min(clause.to + 8, clause.tokens.length);
  return [
    ...patternsOf("silence").all(clause.tokens, clause.from, to),
    ...keepsBack(clause.tokens, clause.from, to),
  ].some((hit) => hit.to > clause.main!.from && hit.from <= clause.main!.to);
}

/** Mostly words in marks: somebody's, and not the article's, even where the speaker was not found. */
function isSpeech(tokens: readonly Token[]): boolean {
  const inside = insideMarks(tokens);
  if (inside.size < 4) return false;
  return inside.size * 2 > tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).length;
}

function ownDraft(reading: Reading, piece: Piece, sentence: number, absolute: boolean, partial: boolean): Draft | null {
  const all = tokensIn(reading, [piece]);
  const untagged = untaggedIn(all);
  if (untagged) return heldDraft(reading, untagged, sentence, "untagged", 0.5);
  const framed = framedIn(all);
  if (framed) return heldDraft(reading, framed, sentence, framed.rule, 0.5);
  const held = isHeadlineClaim(reading, insideMarks(all));
  const ahead = reading.part === "headline" && isToCome(all);
  const whole = clauseOf(all);
  if (!absolute && !held && !ahead && !isClause(whole.groups)) return null;
  if (partial && !whole.main) return null;
  if (isRoutine(all)) return null;
  if (isSpeech(all) || (whole.main && isSilence(whole))) return null;
  const figure = figureIn(whole);
  if (figure) return heldDraft(reading, figure, sentence, "figure", 1);
  const open = openOf(whole);
  // "It is unclear whether P": P is what is left open.
  const start = open?.sense === "open" && all[open.at] ? all[open.at]!.start : piece.start;
  const cut = trimmed(reading, { start, end: piece.end }, false);
  if (!cut) return null;
  const refuted = refutedIn(tokensIn(reading, [cut]));
  const content = refuted ?? cut;
  const clause = clauseOf(tokensIn(reading, [content]));
  return {
    reading,
    content: [content],
    cue: [],
    chain: held ? [nobody()] : [],
    senses: [],
    form: held ? formOf(clause, false) : "own",
    clause,
    quoted: false,
    sentence,
    score: 1,
    rules: held ? ["headline-marks"] : absolute ? ["own-voice", "absolute"] : ["own-voice"],
    ...standingOf(refuted !== null, open !== null, held, ahead),
  };
}

/** What is decided before the content's own words are looked at. */
function standingOf(refuted: boolean, open: boolean, held: boolean, ahead: boolean): Pick<Draft, "standing"> {
  if (refuted) return { standing: "denied" };
  if (open) return { standing: "hypothetical" };
  if (held) return { standing: "distanced" };
  return ahead ? { standing: "prospective" } : {};
}
