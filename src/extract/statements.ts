/**
 * Attributions of a reading → statement drafts, with the chain of holders, and the stretches that they account for.
 *
 * In: `Reuters reported | the ministry said it hit a base`. Out: one draft, content `it hit a base`, chain
 * `Reuters > the ministry`; what is told within a content is looked for by `tagWithin`.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading } from "../record/reading.ts";
import { asInferred, isPassive, type Voices, voicesOf } from "./chain.ts";
import { clauseOf } from "./clause.ts";
import { type Content, contentsOf, isQuoted } from "./contents-of.ts";
import { type Draft, inOrder } from "./draft.ts";
import { formOf } from "./form.ts";
import { complementOf, keepOf } from "./keep.ts";
import { objectOf } from "./object.ts";
import { refutedIn } from "./refuted.ts";
import { roleOf } from "./role.ts";
import { type Sense, senseOf } from "./sense.ts";
import { contains, overlaps, sentenceAt, tokensIn } from "./stretch.ts";
import { tagWithin } from "./within.ts";

export interface Drafted {
  readonly drafts: readonly Draft[];
  /** Stretches that are told as somebody's, or about speech: no own voice there. */
  readonly covered: readonly Piece[];
  /** Clauses inside a content that are the article's own ("…, but has not yet scrapped it"). */
  readonly own: readonly Piece[];
}

/** How deep holders are looked for inside contents: article > agency > state media > ministry > person. */
const DEEPEST = 4;

/** `from`: where the text proper begins. `checks`: stretches of checks, which are no statements. */
export function draftsOf(
  reading: Reading,
  attributions: readonly Attribution[],
  from: number,
  checks: readonly Piece[],
): Drafted {
  const drafts: Draft[] = [];
  const covered: Piece[] = [];
  const own: Piece[] = [];
  const inCheck = within(checks);
  const clean = attributions.map((a) => behind(a, from));
  const walk = (list: readonly Attribution[], outer: Voices | null, depth: number): void => {
    let before: Voices | null = null;
    for (const { attribution, relays } of handedOn(list)) {
      const sense = senseOf(tokensIn(reading, attribution.cue), attribution.rules);
      const at = attribution.cue[0] ?? attribution.content[0];
      if (!at || inCheck(at)) continue;
      const source = attribution.source.map((p) => reading.text.slice(p.start, p.end)).join(" ");
      const isDocument = roleOf(tokensIn(reading, attribution.source)) === "document";
      const content = tokensIn(reading, attribution.content);
      const keep = keepOf(attribution, sense, source.trim(), isDocument, content);
      if (keep === "own" || (outer === null && isConditional(reading, attribution))) continue;
      if (outer === null) covered.push(...attribution.source, ...attribution.cue, ...attribution.content);
      if (keep === "none") continue;
      let voices = voicesOf(reading, attribution, sense, before);
      for (const relay of relays) voices = handed(reading, voices, relay);
      before = voices;
      if (outer && isOuterHimself(reading, attribution)) {
        // "Vik said he believed that P": one holder, and the inner verb tells how he holds it
        voices = {
          ...outer,
          senses: [...outer.senses.slice(0, -1), stronger(outer.senses.at(-1)!, sense)],
          cue: [...outer.cue, ...voices.cue],
        };
      } else if (outer) {
        voices = {
          ...voices,
          chain: [...outer.chain, ...voices.chain],
          senses: [...outer.senses, ...voices.senses],
          cue: [...outer.cue, ...voices.cue],
        };
      }
      record(attribution, voices, sense, depth);
    }
  };

  const record = (attribution: Attribution, voices: Voices, sense: Sense, depth: number): void => {
    const object = objectOf(reading, attribution, sense, drafts);
    if (!object) return;
    for (const content of contentsOf(reading, object.pieces, from)) {
      if (content.breaks) {
        own.push(...content.pieces);
        continue;
      }
      const inner = depth < DEEPEST && !content.quoted ? nested(reading, content) : [];
      if (inner.length > 0) {
        const had = drafts.length;
        walk(inner, voices, depth + 1);
        // What is left around the inner telling belongs to the outer holder alone only when little of it is told on.
        if (drafts.length > had && share(inner, content) > 0.4) continue;
      }
      const draft = draftOf(reading, attribution, voices, content, sense, object.rules);
      drafts.push(object.denies ? { ...draft, standing: "denied" } : draft);
    }
  };

  walk(clean, null, 1);
  return { drafts: drafts.sort(inOrder), covered, own };
}

/** "If it says what the paper says, …": nobody is said to have said it. */
function isConditional(reading: Reading, attribution: Attribution): boolean {
  const at = attribution.cue[0]?.start;
  if (at === undefined) return false;
  const { tokens } = reading;
  const first = reading.sentences[sentenceAt(reading, at)]?.first ?? 0;
  for (let i = first; i < tokens.length && tokens[i]!.start < at; i++) {
    const t = tokens[i]!;
    if (/^(if|unless)$/.test(t.lower)) return !tokens.slice(i + 1, i + 30).some((c) => c.text === "," && c.start < at);
    if (!/^(but|and|so|even|only|then|yet)$/.test(t.lower)) return false;
  }
  return false;
}

/** The attribution without a dateline that ran into its source or cue. */
function behind(attribution: Attribution, from: number): Attribution {
  const cut = (p: Piece): Piece => (p.start < from && p.end > from ? { start: from, end: p.end } : p);
  const at = attribution.source[0] ?? attribution.cue[0];
  if (!at || at.start >= from) return attribution;
  return { ...attribution, source: attribution.source.map(cut), cue: attribution.cue.map(cut) };
}

/** The subject of an inner report is a pronoun: in what somebody says of "he" or "they", that somebody. */
const isOuterHimself = (reading: Reading, attribution: Attribution): boolean =>
  attribution.source.length === 1 &&
  /^(?:he|she|it|they|i|we)$/i.test(
    reading.text.slice(attribution.source[0]!.start, attribution.source[0]!.end).trim(),
  );

/** Of two verbs of one holder, the one that says more: "said he denied" denies, "claimed he had said" claims. */
const stronger = (outer: Sense, inner: Sense): Sense =>
  inner.class === "assertive" || inner.class === "" ? { ...outer, past: outer.past || inner.past } : inner;

function draftOf(
  reading: Reading,
  attribution: Attribution,
  voices: Voices,
  content: Content,
  sense: Sense,
  rules: readonly string[],
): Draft {
  const start = content.pieces[0]!.start;
  const sentence = sentenceAt(reading, start);
  const words = tokensIn(reading, content.pieces);
  const refuted = refutedIn(words);
  const clause = clauseOf(refuted ? tokensIn(reading, [refuted]) : words);
  // The second half of a split quotation has its speaker in the sentence before (C8).
  const later =
    attribution.cue.length > 0 && sentence > voices.sentence && !overlapsSentence(reading, sentence, attribution);
  return {
    reading,
    content: refuted ? [refuted] : content.pieces,
    cue: voices.cue,
    chain: later ? voices.chain.map(asInferred) : voices.chain,
    senses: voices.senses,
    form: formOf(clause, sense.kind === "noun" || sense.kind === "adjective"),
    clause,
    quoted: content.quoted,
    sentence,
    score: attribution.score,
    rules: [...attribution.rules, ...voices.rules, ...rules, ...(later ? ["C8"] : []), ...(refuted ? ["refuted"] : [])],
    ...(refuted ? { standing: "denied" as const } : {}),
  };
}

const overlapsSentence = (reading: Reading, sentence: number, attribution: Attribution): boolean =>
  [...attribution.source, ...attribution.cue].some((p) => overlaps(p, reading.sentences[sentence]!));

/** Attributions told on inside an unquoted content; only those that become statements. */
function nested(reading: Reading, content: Content): Attribution[] {
  const found: Attribution[] = [];
  for (const piece of content.pieces) {
    for (const inner of tagWithin(reading, piece)) {
      if (inner.cue.length === 0 || inner.source.length === 0) continue;
      if (/^(np|to|as|ing|raised)$/.test(complementOf(inner))) continue;
      // "had been told by a foreman that": the speaker passes it on and stays the root
      if (isPassive(tokensIn(reading, inner.cue))) continue;
      if (inner.content.every((p) => isQuoted(reading, p)) && complementOf(inner) !== "quote") continue;
      found.push(inner);
    }
  }
  return found;
}

/** The part of a content that is taken up by what is told inside it. */
function share(inner: readonly Attribution[], content: Content): number {
  let taken = 0;
  for (const a of inner) for (const p of [...a.source, ...a.cue, ...a.content]) taken += p.end - p.start;
  let all = 0;
  for (const p of content.pieces) all += p.end - p.start;
  return taken / Math.max(1, all);
}

/** Attributions with those that only name a further source of the same content ("citing the ministry") beside them. */
function handedOn(list: readonly Attribution[]): { attribution: Attribution; relays: Attribution[] }[] {
  const key = (a: Attribution): string => a.content.map((p) => `${p.start}-${p.end}`).join();
  const isRelay = (a: Attribution): boolean => a.rules.includes("citing");
  const firsts = new Map<string, { attribution: Attribution; relays: Attribution[] }>();
  const out: { attribution: Attribution; relays: Attribution[] }[] = [];
  for (const attribution of list) {
    if (isRelay(attribution)) continue;
    const entry = { attribution, relays: [] };
    out.push(entry);
    if (!firsts.has(key(attribution))) firsts.set(key(attribution), entry);
  }
  for (const attribution of list) {
    if (!isRelay(attribution)) continue;
    const first = firsts.get(key(attribution));
    if (first) first.relays.push(attribution);
    else out.push({ attribution, relays: [] });
  }
  return out;
}

function handed(reading: Reading, voices: Voices, relay: Attribution): Voices {
  const sense = senseOf(tokensIn(reading, relay.cue), relay.rules);
  const next = voicesOf(reading, relay, sense, null);
  return {
    ...voices,
    chain: [...voices.chain, ...next.chain],
    senses: [...voices.senses, sense],
    cue: [...voices.cue, ...relay.cue],
    rules: [...voices.rules, "citing"],
  };
}

/** Whether a piece lies in one of the stretches, which are sorted and apart. */
function within(stretches: readonly Piece[]): (piece: Piece) => boolean {
  return (piece) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stretches[middle]!.end <= piece.start) low = middle + 1;
      else high = middle;
    }
    const stretch = stretches[low];
    return (
      stretch !== undefined &&
      contains(stretch, { start: piece.start, end: Math.min(piece.end, stretch.end) }) &&
      overlaps(stretch, piece)
    );
  };
}
