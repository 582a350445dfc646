/**
 * An attribution → the holders of its content, outermost first, the article left out (domain 2.3).
 *
 * In: `Reuters reported, citing the ministry, that P` as two attributions with one content. Out: `Reuters > ministry`.
 * A source that stands in the clause before ("and added that") is the same holder; one from an earlier sentence is
 * inferred; an agentless form ("reportedly") adds a holder whom nobody names (C7).
 */
import type { Attribution } from "../record/attribution.ts";
import { type Piece, type Reading, sentenceAt, type Token, tokenAt } from "../record/reading.ts";
import type { Holder } from "../record/statement.ts";
import { holderOf, nobody } from "./holder.ts";
import type { Sense } from "./sense.ts";
import { tokensIn } from "./stretch.ts";

export interface Voices {
  readonly chain: readonly Holder[];
  readonly senses: readonly Sense[];
  readonly cue: readonly Piece[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly rules: readonly string[];
}

/** Holders of one attribution by itself. `before`: the attribution told before it, for elided and continued speech. */
export function voicesOf(reading: Reading, attribution: Attribution, sense: Sense, before: Voices | null): Voices {
  const at = attribution.cue[0] ?? attribution.content[0]!;
  const sentence = sentenceAt(reading, at.start);
  const paragraph = reading.sentences[sentence]?.paragraph ?? 0;
  const place = { cue: attribution.cue, sentence, paragraph };
  // "the court heard that P": whoever spoke there
  if (sense.cue === "hear") return { ...place, chain: [nobody()], senses: [sense], rules: ["heard-by"] };
  const source = attribution.source.length > 0 ? attribution.source.map((p) => antecedent(reading, p)) : [];
  if (source.length > 0) {
    // "the channel quoted a statement as saying P, and added that Q": Q has come the same way.
    const start = reading.points.toPoint(source[0]!.start);
    if (before?.sentence === sentence && before.chain.length > 1 && before.chain.some((h) => h.span?.start === start)) {
      const senses = [...before.senses.slice(0, -1), sense];
      return { ...place, chain: before.chain, senses, rules: ["same-way"] };
    }
    return { ...place, chain: [holderOf(reading, source, false)], senses: [sense], rules: [] };
  }
  if (
    sense.class !== "hearsay" &&
    sense.kind !== "noun" && // "the general said of claims that P": not his claims
    !isPassive(tokensIn(reading, attribution.cue)) &&
    before &&
    before.chain.length > 0
  ) {
    if (before.sentence === sentence) {
      return {
        ...place,
        chain: before.chain,
        senses: [...before.senses.slice(0, -1), sense],
        rules: ["elided-subject"],
      };
    }
    if (attribution.cue.length === 0 && paragraph - before.paragraph <= 1) {
      return { ...place, chain: before.chain.map(asInferred), senses: before.senses, rules: ["C8"] };
    }
  }
  return { ...place, chain: [nobody()], senses: [sense], rules: [sense.class === "hearsay" ? "C7" : "no-speaker"] };
}

/** "are reminded", "was told": the subject is who was told. */
export const isPassive = (cue: readonly Token[]): boolean =>
  cue.some((t, i) => t.lemma === "be" && cue.slice(i + 1).some((v) => v.pos === "VERB" && !v.lower.endsWith("ing")));

export const asInferred = (holder: Holder): Holder => (holder.inferred ? holder : { ...holder, inferred: true });

/** "the clerk, who said": the words before "who" name the holder. */
function antecedent(reading: Reading, piece: Piece): Piece {
  const tokens = tokensIn(reading, [piece]);
  if (tokens.length !== 1 || !/^(who|which|that)$/.test(tokens[0]!.lower)) return piece;
  const all = reading.tokens;
  let to = tokenAt(reading, piece.start);
  const floor = reading.sentences[sentenceAt(reading, piece.start)]?.first ?? 0;
  while (to > floor && /^[,(–—-]$/.test(all[to - 1]!.text)) to--;
  let from = to;
  while (from > floor && from > to - 14) {
    const t = all[from - 1]!;
    if (/^[;:.“”"(]$/.test(t.text) || t.pos === "VERB" || t.pos === "AUX" || t.pos === "SCONJ") break;
    if (t.text === "," && !isApposed(reading, from, to)) break;
    from--;
  }
  while (from < to && /^(,|and|but|to|by|from|with|said|of)$/.test(all[from]!.lower)) from++;
  return from < to ? { start: all[from]!.start, end: all[to - 1]!.end } : piece;
}

/** "the foreman, Ada Poe, who": the comma belongs to a name that stands beside its title. */
function isApposed(reading: Reading, from: number, to: number): boolean {
  const after = reading.tokens[from];
  return after !== undefined && from < to && after.pos === "PROPN" && to - from <= 3;
}
