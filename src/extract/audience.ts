/**
 * Who was told, or passed the words on. What came by way of another publication has it as the outer holder.
 *
 * In an article of the Nordby Argus: `…, its owner told the Coast Times.`, or `…, he said in an
 * interview with the Coast Times.`, or `in a statement carried by …`. Out: `Coast Times`. In an article of the
 * Coast Times itself, or of an unknown outlet, or for `told reporters`: nothing.
 */
import type { Attribution } from "../record/attribution.ts";
import { type Piece, type Reading, sentenceAt, type Token, tokenAt } from "../record/reading.ts";
import { keyWords } from "./holder.ts";
import { isMedia, roleOf } from "./role.ts";
import { tokensIn, touchesAny } from "./stretch.ts";

/** A name is no longer than this, in tokens. */
const LONGEST = 6;

/** The publication by way of which the words came, when it is named and is none of `names` (the article's outlet first, then its agency). */
export function toldTo(reading: Reading, attribution: Attribution, names: readonly (string | null)[]): Piece | null {
  if (!names[0]) return null; // whose article it is, is not known: it may be the one that was told
  const from = toldAt(reading, attribution) ?? passedOnAt(reading, attribution);
  return from === null ? null : publicationAt(reading, from, names);
}

/** Index of the token after "told": who was told begins there. */
function toldAt(reading: Reading, attribution: Attribution): number | null {
  const cue = tokensIn(reading, attribution.cue);
  const verb = cue.findIndex((t) => /^(?:tell|inform)$/.test(t.lemma));
  return verb < 0 || cue.some((t) => t.lemma === "be") ? null : tokenAt(reading, cue[verb]!.end);
}

/** "in a statement carried by", "interviewed by", "in an interview with", "in remarks to", "speaking to". */
const BY =
  /^(?:carried|published|aired|broadcast|released|quoted|cited|interviewed|contacted|relayed|distributed|reached)$/;
const WITH = /^(?:interview|remarks|comments|conversation|speaking|spoke|call|message|email)$/;

/** How far from the cue such words may stand, in tokens. */
const NEAR = 30;

/** Index of the token at which a publication may be named that passed the words on, outside of the words themselves. */
function passedOnAt(reading: Reading, attribution: Attribution): number | null {
  const at = attribution.cue[0]?.start;
  if (at === undefined) return null;
  const sentence = reading.sentences[sentenceAt(reading, at)]!;
  const isContent = touchesAny(attribution.content);
  const { tokens } = reading;
  const cue = tokenAt(reading, at);
  const last = Math.min(sentence.last - 2, cue + NEAR);
  for (let i = Math.max(sentence.first, cue - NEAR); i < last; i++) {
    const next = tokens[i + 1]!.lower;
    const passes =
      (BY.test(tokens[i]!.lower) && next === "by") || (WITH.test(tokens[i]!.lower) && /^(?:with|to)$/.test(next));
    if (passes && !isContent(tokens[i]!)) return i + 2;
  }
  return null;
}

/** What a publication is, beside its name. */
const KIND = /^(?:news|agency|television|tv|radio|broadcaster|newspaper|channel|station|website|magazine)$/;

function publicationAt(reading: Reading, first: number, names: readonly (string | null)[]): Piece | null {
  const { tokens } = reading;
  let from = first;
  while (from < tokens.length && (KIND.test(tokens[from]!.lower) || /^(?:the|to|state)$/.test(tokens[from]!.lower)))
    from++;
  let to = from;
  while (to < tokens.length && to < from + LONGEST && isNamePart(tokens, to)) to++;
  if (to === from) return null; // "told state radio": named by what it is, as anybody's ear
  const kind = tokens.slice(first, from).some((t) => KIND.test(t.lower));
  let end = to; // "the Vesta news agency"
  while (to > from && end < to + 2 && KIND.test(tokens[end]?.lower ?? "")) end++;
  const name = kind ? tokens.slice(first, to).filter((t) => !/^(?:the|to)$/.test(t.lower)) : tokens.slice(from, end);
  if (name.length === 0) return null;
  const piece = { start: name[0]!.start, end: name.at(-1)!.end };
  const words = [...keyWords(reading.text.slice(piece.start, piece.end))];
  if (words.length === 0 || !(kind || end > to || isPublication(name))) return null;
  const own = names.some((n) => {
    const whole = n ? keyWords(n) : new Set<string>();
    return words.every((w) => whole.has(w));
  });
  return own ? null : piece;
}

const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i]!.text)
    ? !/day$/.test(tokens[i]!.lower)
    : /^[&-]$/.test(tokens[i]!.text) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? "");

/** A medium by its words ("Times", "Radio"), a known one, or a name that no person bears ("Wire & Pipe"). */
const isPublication = (name: readonly Token[]): boolean => isMedia(roleOf(name)) || name.some((t) => t.text === "&");
