/**
 * A publication's own notes: what it takes back. The content is withdrawn, and nobody but the article holds it.
 *
 * In: `We withdraw our report of May 3 that the dam broke.` Out: `the dam broke`, chain empty, withdrawn.
 * In: `Correction: An earlier version of this article said that 12 people had died.` Out: `12 people had died`.
 */
import type { Attribution } from "../record/attribution.ts";
import { type Piece, type Reading, sentenceAt, type Token } from "../record/reading.ts";
import { clauseOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { formOf } from "./form.ts";
import { keyWords } from "./holder.ts";
import { objectOf } from "./object.ts";
import { senseOf } from "./sense.ts";
import { tokensIn, touchesAny, trimmed } from "./stretch.ts";

export interface Notes {
  readonly drafts: readonly Draft[];
  readonly covered: readonly Piece[];
  /** The attributions that are no notes. */
  readonly rest: readonly Attribution[];
}

const EARLIER = /^(earlier|previous|original|first|initial|prior)$/;
const PRINTED = /^(version|article|story|report|headline|caption|edition|piece|post|graphic|editorial)$/;
const SAID = /^(say|state|report|give|claim|write|describe|suggest|identify|misstate|note)$/;

/** `names`: the outlet's, where known. */
export function notesIn(
  reading: Reading,
  names: readonly (string | null)[],
  attributions: readonly Attribution[],
): Notes {
  const drafts: Draft[] = [];
  const covered: Piece[] = [];
  const rest: Attribution[] = [];
  for (const attribution of attributions) {
    const sense = senseOf(tokensIn(reading, attribution.cue), attribution.rules);
    const source = tokensIn(reading, attribution.source);
    const ours = isOurs(source, names);
    const taken = sense.class === "withdrawing" && !sense.negated && ours;
    if (!taken && !isEarlierVersion(source) && !isAmended(reading, attribution, source)) {
      rest.push(attribution);
      continue;
    }
    covered.push(...attribution.source, ...attribution.cue, ...attribution.content);
    const told = taken ? objectOf(reading, attribution, sense, []) : { pieces: attribution.content, rules: [] };
    const pieces = (told?.pieces ?? []).map((p) => trimmed(reading, p, true)).filter((p) => p !== null);
    if (pieces.length > 0)
      drafts.push(noteOf(reading, pieces, [...attribution.source, ...attribution.cue], attribution));
  }
  const isTaken = touchesAny(covered);
  const noted = new Set<number>();
  for (const [index, sentence] of reading.sentences.entries()) {
    const found = earlierVersion(reading, sentence.first, sentence.last);
    if (!found || isTaken(sentence)) continue;
    covered.push({ start: sentence.start, end: sentence.end });
    drafts.push(noteOf(reading, [found.content], [found.cue], null));
    noted.add(index);
  }
  if (noted.size === 0) return { drafts, covered, rest };
  const others = rest.filter((a) => !a.content.some((p) => noted.has(sentenceAt(reading, p.start))));
  return { drafts, covered, rest: others };
}

/** "We", "this newspaper", the outlet's own name. */
function isOurs(source: readonly Token[], names: readonly (string | null)[]): boolean {
  if (source.length === 0) return false;
  const words = source.filter((t) => t.pos !== "DET" && /\p{L}/u.test(t.text)).map((t) => t.lower);
  if (/^(we|our|this)$/.test(source[0]!.lower) && (source.length === 1 || source.length < 4)) return true;
  return names.some((name) => name !== null && words.length > 0 && words.every((w) => keyWords(name).has(w)));
}

/** "This article originally said", "the story wrongly stated". */
function isAmended(reading: Reading, attribution: Attribution, source: readonly Token[]): boolean {
  if (!/^(this|the|our)$/.test(source[0]?.lower ?? "") || source.length > 3 || !PRINTED.test(source.at(-1)!.lower))
    return false;
  return tokensIn(reading, attribution.cue).some((t) =>
    /^(originally|previously|earlier|initially|incorrectly|wrongly|mistakenly|erroneously)$/.test(t.lower),
  );
}

function isEarlierVersion(source: readonly Token[]): boolean {
  return source.some((t) => EARLIER.test(t.lower)) && source.some((t) => PRINTED.test(t.lower));
}

/** "an earlier version of this story wrongly said that P", wherever it stands in a sentence. */
function earlierVersion(reading: Reading, first: number, last: number): { cue: Piece; content: Piece } | null {
  const { tokens } = reading;
  for (let i = first; i < last; i++) {
    if (!EARLIER.test(tokens[i]!.lower)) continue;
    const printed = tokens.slice(i + 1, Math.min(last, i + 4)).findIndex((t) => PRINTED.test(t.lower));
    if (printed < 0) continue;
    for (let v = i + printed + 2; v < Math.min(last, i + 14); v++) {
      if (!SAID.test(tokens[v]!.lemma) || tokens[v]!.pos !== "VERB") continue;
      const content = trimmed(reading, { start: tokens[v]!.end, end: tokens[last - 1]!.end }, true);
      return content ? { cue: { start: tokens[i]!.start, end: tokens[v]!.end }, content } : null;
    }
  }
  return null;
}

function noteOf(reading: Reading, content: readonly Piece[], cue: readonly Piece[], from: Attribution | null): Draft {
  const clause = clauseOf(tokensIn(reading, content));
  return {
    reading,
    content,
    cue: cue.length > 0 ? [{ start: cue[0]!.start, end: Math.max(...cue.map((p) => p.end)) }] : [],
    chain: [],
    senses: [],
    form: formOf(clause, false),
    clause,
    quoted: false,
    sentence: sentenceAt(reading, content[0]!.start),
    score: from?.score ?? 1,
    rules: ["own-note"],
    standing: "withdrawn",
  };
}
