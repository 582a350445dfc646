/**
 * Who was told. Words told to another publication come by way of it: it is the outer holder.
 *
 * In an article of the Nordby Argus: `…, its owner told the Coast Times.` Out: `the Coast Times`. In an article of the
 * Coast Times itself, or of an unknown outlet, or for `told reporters`: nothing.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading, Token } from "../record/reading.ts";
import { keyWords } from "./holder.ts";
import { isMedia, roleOf } from "./role.ts";
import { tokenAt, tokensIn } from "./stretch.ts";

/** A name is no longer than this, in tokens. */
const LONGEST = 6;

/** The publication that was told, when it is named and is none of `names` (the article's outlet first, then its agency). */
export function toldTo(reading: Reading, attribution: Attribution, names: readonly (string | null)[]): Piece | null {
  if (!names[0]) return null; // whose article it is, is not known: it may be the one that was told
  const cue = tokensIn(reading, attribution.cue);
  const verb = cue.findIndex((t) => /^(?:tell|inform)$/.test(t.lemma));
  if (verb < 0 || cue.some((t) => t.lemma === "be")) return null;
  const { tokens } = reading;
  const first = tokenAt(reading, cue[verb]!.end);
  let from = first;
  while (from < tokens.length && /^(?:the|to)$/.test(tokens[from]!.lower)) from++;
  let to = from;
  while (to < tokens.length && to < from + LONGEST && isNamePart(tokens, to)) to++;
  if (to === from) return null;
  const name = tokens.slice(from, to);
  const piece = { start: name[0]!.start, end: name.at(-1)!.end };
  const words = [...keyWords(reading.text.slice(piece.start, piece.end))];
  if (words.length === 0 || !isPublication(name)) return null;
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
