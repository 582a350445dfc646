/**
 * A clause that no tagger took for anybody's words, though its edge names a source: a last look before it passes for
 * the article's own voice, since a report told as the article's own is the worst mistake here.
 *
 * In: `The gate is open, according to those who saw it.` Out: source `those who saw it`, content `The gate is open`.
 * In: `The gate is open, two men who live there said.` Out: source `two men who live there`.
 */
import type { Piece, Token } from "../record/reading.ts";
import { cues, plainVerb } from "./cues.ts";
import { beforeStop, isMark, pieceOf } from "./stretch.ts";
import { isAccordingTo } from "./words.ts";

export interface Untagged {
  readonly source: Piece;
  readonly cue: Piece;
  readonly content: Piece;
  /** Whom the source has it from: "…, state radio reported on its website, citing the ministry". */
  readonly relay?: Piece;
}

/** A source at the edge of a clause is no longer than this, in tokens. */
const LONGEST = 24;

/** What the edge of a clause attributes, or null. */
export function untaggedIn(tokens: readonly Token[]): Untagged | null {
  return leadingQuote(tokens) ?? accordingTo(tokens) ?? asReported(tokens) ?? claimsThat(tokens) ?? trailing(tokens);
}

/** "“They came at six,” Ada Poe, the guild's secretary, said by phone from the capital, where …". */
function leadingQuote(tokens: readonly Token[]): Untagged | null {
  if (tokens.length < 6 || !isMark(tokens[0]!)) return null;
  const close = tokens.findIndex((t, i) => i > 3 && isMark(t));
  if (close < 0) return null;
  for (let i = close + 1; i < Math.min(tokens.length, close + LONGEST); i++) {
    const t = tokens[i]!;
    if (
      t.pos !== "VERB" ||
      !cues()
        .verbs.get(t.lemma)
        ?.some((c) => c.takes.has("quote") && c.class === "assertive")
    )
      continue;
    const cue = pieceOf(tokens, i, i + 1);
    const content = pieceOf(tokens, 0, close + 1);
    let from = close + 1;
    while (from < i && tokens[from]!.pos === "PUNCT") from++;
    let to = i;
    while (to > from && tokens[to - 1]!.pos === "PUNCT") to--;
    if (to > from) {
      const named = tokens.slice(from, to).some((n) => /^(?:NOUN|PROPN|PRON)$/.test(n.pos));
      return named ? { cue, content, source: pieceOf(tokens, from, to) } : null; // "“…” is written on it"
    }
    let end = i + 1;
    while (end < tokens.length && !/^[,.;:]$/.test(tokens[end]!.text)) end++;
    return end > i + 1 ? { cue, content, source: pieceOf(tokens, i + 1, end) } : null;
  }
  return null;
}

function accordingTo(tokens: readonly Token[]): Untagged | null {
  const end = beforeStop(tokens);
  for (let i = 0; i + 2 < end; i++) {
    if (!isAccordingTo(tokens, i)) continue;
    const cue = pieceOf(tokens, i, i + 2);
    if (i >= 3 && end - i - 2 <= LONGEST) {
      const last = tokens[i - 1]!.text === "," ? i - 1 : i;
      return { cue, source: pieceOf(tokens, i + 2, end), content: pieceOf(tokens, 0, last) };
    }
    const comma = tokens.findIndex((t, k) => k > i + 2 && k < i + LONGEST && t.text === ",");
    if (i === 0 && comma > 0 && end - comma > 3) {
      return { cue, source: pieceOf(tokens, i + 2, comma), content: pieceOf(tokens, comma + 1, end) };
    }
    return null;
  }
  return null;
}

/** "The dam has cracked, as first reported by the Sheet": the report stands behind the words. */
function asReported(tokens: readonly Token[]): Untagged | null {
  const end = beforeStop(tokens);
  for (let i = 4; i + 3 < end; i++) {
    if (tokens[i]!.lower !== "as" || tokens[i - 1]!.text !== ",") continue;
    for (let v = i + 1; v < Math.min(end - 2, i + 4); v++) {
      if (
        !/^(?:report|state|announce|confirm|say|write|note|reveal)$/.test(tokens[v]!.lemma) ||
        tokens[v + 1]!.lower !== "by"
      )
        continue;
      return {
        content: pieceOf(tokens, 0, i - 1),
        cue: pieceOf(tokens, i, v + 2),
        source: pieceOf(tokens, v + 2, end),
      };
    }
  }
  return null;
}

/** "The union claims that P", where the verb was taken for a noun. */
function claimsThat(tokens: readonly Token[]): Untagged | null {
  for (let i = 1; i < Math.min(tokens.length - 3, 14); i++) {
    const t = tokens[i]!;
    if (tokens[i + 1]!.lower !== "that" || !t.lower.endsWith("s") || t.pos !== "NOUN") continue;
    if (
      /^(?:DET|ADP|PART|NUM|AUX|VERB)$/.test(tokens[i - 1]!.pos) ||
      !cues()
        .verbs.get(t.lemma)
        ?.some((c) => c.takes.has("that"))
    )
      continue;
    return {
      source: pieceOf(tokens, 0, i),
      cue: pieceOf(tokens, i, i + 1),
      content: pieceOf(tokens, i + 2, tokens.length),
    };
  }
  return null;
}

/** "…, NP said." with nothing behind the verb but when, where and how it was said. */
function trailing(tokens: readonly Token[]): Untagged | null {
  const end = beforeStop(tokens);
  let verb = end - 1;
  while (verb > end - LONGEST && verb > 0 && !isSaying(tokens, verb, end)) verb--;
  const t = tokens[verb];
  if (!t || !isSaying(tokens, verb, end)) return null;
  const row = plainVerb(t.lemma);
  if (!row?.takes.has("before") || !/^(?:assertive|distancing|endorsing)$/.test(row.class)) return null;
  const used = tokens[verb - 1]?.lower === "to" && tokens[verb - 2]?.lower === "used" ? 2 : 0; // "used to say"
  if ((t.lower === t.lemma && used === 0) || t.lower.endsWith("ing") || tokens[verb - 1]?.pos === "AUX") return null;
  let comma = verb - 1;
  while (comma > 0 && comma > verb - LONGEST && tokens[comma]!.text !== ",") comma--;
  if (tokens[comma]?.text !== "," || comma < 3 || verb - comma < 2) return null;
  if (
    /^(?:and|but|or|which|who|that|as|when|while|if|because|it|he|she|they)$/.test(tokens[comma + 1]!.lower) &&
    verb - comma > 2
  ) {
    return null;
  }
  const citing = tokens.findIndex((c, i) => i > verb && i < end - 1 && /^(?:citing|quoting)$/.test(c.lower));
  return {
    source: pieceOf(tokens, comma + 1, verb - used),
    cue: pieceOf(tokens, verb - used, verb + 1),
    content: pieceOf(tokens, 0, comma),
    ...(citing > 0 ? { relay: pieceOf(tokens, citing + 1, end) } : {}),
  };
}

/** A verb that ends its clause, or goes on only with a preposition, a day or a comma ("said on Monday", "wrote online"). */
function isSaying(tokens: readonly Token[], i: number, end: number): boolean {
  const t = tokens[i]!;
  if (i + 1 === end && /^(?:reports|claims|says|writes|states|notes)$/.test(t.lower)) return true; // may pass for a noun
  if (t.pos !== "VERB" || !cues().verbs.has(t.lemma)) return false;
  const next = tokens[i + 1];
  if (i + 1 >= end || !next) return true;
  return (
    next.pos === "ADV" ||
    next.text === "," ||
    /^(?:on|in|at|by|via|from|after|before|late|early|last|this)$/.test(next.lower) ||
    /day$/.test(next.lower)
  );
}
