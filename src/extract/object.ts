/**
 * What a denial, a withdrawal or another cue with a noun phrase is about: the words that make the claim.
 *
 * In: `rejected | as “an invention” the accusation that its guns had fired` → `its guns had fired`. In: `The army
 * denied | it` → the content told just before. In: `dismissed | higher figures as “talk”` → `higher figures`.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading, Token } from "../record/reading.ts";
import { claimWords, isClaimWord } from "./claim-words.ts";
import type { Draft } from "./draft.ts";
import { mayBeOne } from "./holder.ts";
import { hasClause } from "./predicates.ts";
import { refutesBare, saysFalse } from "./refuted.ts";
import type { Sense } from "./sense.ts";
import { isMark, pieceOf, tokensIn } from "./stretch.ts";

export interface Told {
  readonly pieces: readonly Piece[];
  readonly rules: readonly string[];
  /** The cue and its object together deny it: "called the story a lie". */
  readonly denies?: boolean;
}
const ACCUSING = /^(?:accuse|blame|fault|implicate|charge|allege|be accuse|be blame)$/;
/** What a denied accusation is about, by its bare name. */
const PART =
  /^(?:responsibility|involvement|wrongdoing|guilt|role|part|blame|liability|complicity|knowledge|in|it|for|to|charges?)$/;
/** A post taken down says nothing of what in it was wrong. */
const DELETED = /^(?:delete|take down|remove)$/;
const NAMES = /^(?:call|label|brand|describe|term|dub|dismiss|characterize|characterise)$/;

const CLAIM = new RegExp(`^(?:${claimWords("object")})s?$`);
const POINTERS = new Set(["it", "this", "that", "them", "these", "those"]);
const PLAIN =
  /^(the|a|an|this|that|these|those|such|any|all|its|his|her|their|our|both|latest|earlier|previous|false|of|as)$/;

/** The pieces that hold the claim; null when the words point to nothing that the text has told. */
export function objectOf(
  reading: Reading,
  attribution: Attribution,
  sense: Sense,
  before: readonly Draft[],
): Told | null {
  const { content } = attribution;
  const named = tokensIn(reading, content);
  // "called the claim nonsense", "described it as a lie"
  if (
    NAMES.test(sense.cue) &&
    saysFalse(named) &&
    (isClaimWord(named[0]!) || named.slice(0, 3).some(isClaimWord) || POINTERS.has(named[0]!.lower))
  ) {
    const told = pointed(reading, attribution, before, "denied");
    return told ? { ...told, denies: true } : null;
  }
  if (refutesBare(named)) {
    const told = pointed(reading, attribution, before, "denied");
    if (told) return { ...told, denies: true };
  }
  const turns = sense.class === "denying" || sense.class === "withdrawing";
  const tokens = tokensIn(reading, content);
  const words = tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  if (words.length === 0) return null;
  const kind = sense.class === "withdrawing" ? "taken-back" : "denied";
  if (words.every((t) => POINTERS.has(t.lower))) return turns ? pointed(reading, attribution, before, kind) : null;
  if (kind === "denied" && turns && words.every((t) => PLAIN.test(t.lower) || PART.test(t.lower))) {
    return pointed(reading, attribution, before, "accused") ?? { pieces: content, rules: [] };
  }
  if (!turns || content.length !== 1) return { pieces: content, rules: [] };
  const [from, to] = withoutAs(tokens);
  const claim = claimAt(tokens, from, to);
  if (claim >= 0) {
    const that = tokens.findIndex((t, i) => i > claim && i < to && t.lower === "that");
    if (that >= 0 && that - claim <= 8 && that + 1 < to)
      return { pieces: [pieceOf(tokens, that + 1, to)], rules: ["claim-noun"] };
    // "suggestions the dam was unsafe"
    const next = tokens[claim + 1];
    if (
      that < 0 &&
      next &&
      claim + 3 < to &&
      /^(?:DET|PRON|PROPN)$/.test(next.pos) &&
      hasClause(tokens.slice(claim + 1, to))
    )
      return { pieces: [pieceOf(tokens, claim + 1, to)], rules: ["claim-noun"] };
    const bare = tokens
      .slice(from, to)
      .every((t) => PLAIN.test(t.lower) || CLAIM.test(t.lower) || isMark(t) || t.pos === "PUNCT");
    if (bare) return DELETED.test(sense.cue) ? null : pointed(reading, attribution, before, kind);
  }
  return from < to ? { pieces: [pieceOf(tokens, from, to)], rules: [] } : { pieces: content, rules: [] };
}

/** "as “an invention” the story …", "the story as “an invention”": without what the denier calls it. */
function withoutAs(tokens: readonly Token[]): [number, number] {
  let from = 0;
  let to = tokens.length;
  if (tokens[0]?.lower === "as") {
    let i = 1;
    if (tokens[1] && isMark(tokens[1])) {
      i = 2;
      while (i < to && !isMark(tokens[i]!)) i++;
      i++;
    } else while (i < to && tokens[i]!.lower !== "the" && tokens[i]!.pos !== "PROPN" && i < 8) i++;
    if (i < to) from = i;
  } else {
    const as = tokens.findIndex(
      (t, i) =>
        i > 0 &&
        t.lower === "as" &&
        (isMark(tokens[i + 1] ?? t) || tokens[i + 1]?.pos === "DET" || tokens[i + 1]?.pos === "ADJ"),
    );
    if (as > 0) to = as;
  }
  while (to > from && tokens[to - 1]!.text === ",") to--;
  return [from, to];
}

const claimAt = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.findIndex((t, i) => i >= from && i < to && CLAIM.test(t.lower));

/**
 * What "it" or "the accusation" points to: the nearest content told before, by somebody else when it is denied, by the
 * same holder when it is taken back. `accused`: only what blames somebody.
 */
function pointed(
  reading: Reading,
  attribution: Attribution,
  before: readonly Draft[],
  kind: "denied" | "taken-back" | "accused",
): Told | null {
  const at = (attribution.cue[0] ?? attribution.content[0]!).start;
  const source = attribution.source.map((p) => reading.text.slice(p.start, p.end)).join(" ");
  let best: Draft | null = null;
  for (let i = before.length - 1; i >= 0 && i >= before.length - 12; i--) {
    const draft = before[i]!;
    if (draft.content.at(-1)!.end > at || draft.senses.some((s) => s.class === "denying")) continue;
    if (kind === "taken-back" && !draft.chain.some((h) => mayBeOne(h.name, source))) continue;
    if (kind === "accused" && !draft.senses.some((s) => ACCUSING.test(s.cue))) continue;
    if (!best || draft.content[0]!.start > best.content[0]!.start) best = draft;
  }
  return best ? { pieces: best.content, rules: ["points-back"] } : null;
}
