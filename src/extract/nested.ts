/**
 * What is told inside a content: the attributions in it, and how an inner telling joins the outer holder.
 *
 * In: `the ministry said it hit a base` inside what Newswire reported. Out: one attribution, the ministry's. In: `he
 * believed that P` inside what Vik said: `he` is Vik, and no further link.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading } from "../record/reading.ts";
import { isPassive, type Voices } from "./chain.ts";
import { type Content, isQuoted } from "./contents-of.ts";
import { plainVerb } from "./cues.ts";
import { complementOf } from "./keep.ts";
import { type Sense, senseOf } from "./sense.ts";
import { tokensIn } from "./stretch.ts";
import { tagWithin } from "./within.ts";

const isModal = (t: { lower: string }): boolean =>
  /^(?:will|would|shall|should|can|could|may|might|must|to)$/.test(t.lower);
/** Cues that tell a claim even with a noun or an -ing form: "the guard denied firing", "the ministry confirmed the strike". */
const CLAIMS =
  /^(?:deny|refute|reject|dispute|retract|withdraw|confirm|admit|acknowledge|concede|confess|announce|report|claim)$/;

/**
 * Attributions told on inside a content; only those that become statements. In somebody's own words "he" and "I" are
 * left alone: the first is seldom told, the second is the speaker.
 */
export function nested(reading: Reading, content: Content): Attribution[] {
  const found: Attribution[] = [];
  for (const piece of content.pieces) {
    for (const inner of tagWithin(reading, piece)) {
      if (inner.cue.length === 0) continue;
      const cue = tokensIn(reading, inner.cue);
      // "reported that it was alleged that P": nobody named stands behind the one who reports (C7)
      const hearsay = inner.source.length === 0 && !content.quoted && senseOf(cue, inner.rules).class === "hearsay";
      if (inner.source.length === 0 && !hearsay) continue;
      if (content.quoted && isPronoun(reading, inner)) continue;
      const complement = complementOf(inner);
      if (/^(to|as|raised)$/.test(complement) && !hearsay) continue;
      if (/^(np|ing)$/.test(complement) && !(CLAIMS.test(inner.rules[1] ?? "") && !cue.some(isModal))) continue;
      // “Poe thought that nobody was looking”: what the speaker says of another's mind
      if (content.quoted && senseOf(cue, inner.rules).class === "belief") continue;
      // "had been told by a foreman that": the speaker passes it on and stays the root
      if (!hearsay && isPassive(cue)) continue;
      if (inner.content.every((p) => isQuoted(reading, p)) && complementOf(inner) !== "quote") continue;
      found.push(inner);
    }
  }
  return found;
}

/** The part of a content that is taken up by what is told inside it. */
export function share(inner: readonly Attribution[], content: Content): number {
  let taken = 0;
  for (const a of inner) for (const p of [...a.source, ...a.cue, ...a.content]) taken += p.end - p.start;
  let all = 0;
  for (const p of content.pieces) all += p.end - p.start;
  return taken / Math.max(1, all);
}

/** The holders of an inner telling: the outer ones and the inner, or the outer alone where "he" is the last of them. */
export function joined(reading: Reading, attribution: Attribution, outer: Voices, inner: Voices, sense: Sense): Voices {
  const cue = [...outer.cue, ...inner.cue];
  if (isOuterHimself(reading, attribution)) {
    return { ...outer, senses: [...outer.senses.slice(0, -1), stronger(outer.senses.at(-1)!, sense)], cue };
  }
  return { ...inner, chain: [...outer.chain, ...inner.chain], senses: [...outer.senses, ...inner.senses], cue };
}

/** The subject of an inner report is a pronoun: in what somebody says of "he" or "they", that somebody. */
const isOuterHimself = (reading: Reading, attribution: Attribution): boolean =>
  attribution.source.length === 1 && (isPronoun(reading, attribution) || isHis(reading, attribution.source[0]!));

/** "recanted her testimony that P": the testimony is the recanter's. */
const isHis = (reading: Reading, piece: Piece): boolean =>
  /^(?:his|her|its|their|our|my)$/i.test(reading.text.slice(piece.start, piece.end).trim());

const isPronoun = (reading: Reading, { source }: Attribution): boolean =>
  /^(?:he|she|it|they|i|we|you|who|this|that)$/i.test(reading.text.slice(source[0]!.start, source[0]!.end).trim());

/** "The minister is said to have told aides that P": what he is said to have told, as his. */
export function toldAbout(reading: Reading, attribution: Attribution): Attribution | null {
  const [subject, rest] = attribution.content;
  if (complementOf(attribution) !== "raised" || !subject || !rest) return null;
  const tokens = tokensIn(reading, [rest]);
  if (tokens[0]?.lower !== "to") return null;
  const verb = tokens.findIndex((t, i) => i > 0 && i < 5 && t.pos === "VERB" && t.lemma !== "have");
  const that = tokens.findIndex((t, i) => i > verb && i < verb + 8 && t.lower === "that" && t.pos !== "DET");
  const row = verb < 0 || that < 0 ? undefined : plainVerb(tokens[verb]!.lemma);
  if (!row?.takes.has("that") || that + 1 >= tokens.length) return null;
  return {
    source: [subject],
    cue: [{ start: tokens[0].start, end: tokens[verb]!.end }],
    content: [{ start: tokens[that]!.start, end: rest.end }],
    score: attribution.score,
    rules: ["verb-that", row.cue],
  };
}

/** Of two verbs of one holder, the one that says more: "said he denied" denies, "claimed he had said" claims. */
const stronger = (outer: Sense, inner: Sense): Sense =>
  inner.class === "assertive" || inner.class === "" ? { ...outer, past: outer.past || inner.past } : inner;

/** "Asked whether P, Rein said that Q": the attributions behind the first comma that has any. */
export function afterComma(reading: Reading, piece: Piece): Attribution[] {
  let tried = 0;
  for (const t of tokensIn(reading, [piece])) {
    if (t.text !== ",") continue;
    const found = tagWithin(reading, { start: t.end, end: piece.end }).filter((a) => a.source.length > 0);
    if (found.length > 0 || ++tried === 3) return found;
  }
  return [];
}
