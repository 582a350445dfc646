/**
 * Cues that are no verbs. In: items and an index. Out: what was found there, or null.
 *
 * `the ministry’s claim that the dam held`, `The dam reportedly held`, `It is unclear whether the dam held`.
 */
import { clauseAt } from "./clause-start.ts";
import { type Cue, cues, standsAt } from "./cues.ts";
import { contentEnd, contentStart, type Found, trimmed } from "./edges.ts";
import { phraseEnd } from "./phrase-end.ts";
import { phraseStart } from "./phrase-start.ts";
import type { Item } from "./scene.ts";
import { type Stretch, subjectBefore } from "./speakers.ts";
import { groupAt } from "./verbs.ts";
import { isAuxiliary, isPunct, WH } from "./words.ts";

const POSSESSIVE = /^(?:his|her|their|its|our|my|your)$/;

/** The cue at item `i` that is a noun, an adverb or an adjective, with its content. */
export function otherCue(items: readonly Item[], i: number, done: number, size: number): Found | null {
  const x = items[i]!;
  const { others } = cues();
  const lower = others.get(x.lower);
  const lemma = x.lemma === x.lower ? undefined : others.get(x.lemma);
  const singular = x.lower.endsWith("s") ? others.get(x.lower.slice(0, -1)) : undefined; // names at the head of a sentence
  const stood =
    (lower && standsAt(lower, items, i)) ??
    (lemma && standsAt(lemma, items, i)) ??
    (singular && { cue: singular.at(-1)!, end: i + 1 });
  if (!stood || (singular && stood.cue.words.length > 1 && stood.end === i + 1)) return null;
  if (stood.cue.kind === "noun" && (x.pos === "NOUN" || x.pos === "PROPN" || (x.pos === "VERB" && isNoun(items, i)))) {
    return byNoun(items, i, stood.cue, stood.end, size);
  }
  if (stood.cue.kind === "adverb") return byAdverb(items, i, stood.cue, stood.end, done, size);
  if (stood.cue.kind === "adjective") return byAdjective(items, i, stood.cue, stood.end, size);
  return null;
}

/** Whether a word that was taken for a verb is a noun: "There were reports that …". */
function isNoun(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (!before) return /s$/.test(items[i]!.lower);
  return (
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    POSSESSIVE.test(before.lower) ||
    (/s$/.test(items[i]!.lower) && before.lemma === "be")
  );
}

function byNoun(items: readonly Item[], i: number, cue: Cue, end: number, size: number): Found | null {
  let k = end;
  let source: Stretch | null = null;
  // "a claim by the ministry that …"
  if (/^(?:by|from)$/.test(items[k]?.lower ?? "")) {
    const to = phraseEnd(items, k + 1, size);
    if (to !== -1) {
      source = { from: k + 1, to };
      k = to;
    }
  }
  const next = items[k];
  if (!next || k >= size) return null;
  const that = next.lower === "that" && cue.takes.has("that") && clauseAt(items, k + 1, size);
  const to = next.lower === "to" && items[k + 1]?.pos === "VERB" && cue.takes.has("to");
  const of = k === end && next.lower === "of" && cue.takes.has("of") && phraseEnd(items, k + 1, size) !== -1;
  const definite = /^(?:the|'s|his|her|its|their)$/.test(items[i - 1]?.lower ?? "") || items[i - 2]?.lower === "the"; // "the reports of the office"
  const bare = k === end && !definite && cue.takes.has("np") && phraseEnd(items, k, size) !== -1;
  if (!that && !to && !of && !bare) return null;
  let from = i;
  while (from > 0 && (items[from - 1]!.pos === "ADJ" || items[from - 1]!.pos === "DET")) {
    from--;
    if (POSSESSIVE.test(items[from]!.lower)) break;
  }
  source ??= owner(items, from);
  if (of && !source) return null; // "the announcement of a truce": nobody's
  if (POSSESSIVE.test(items[from]!.lower)) from++;
  const start = of ? k + 1 : k;
  const subject = that && heads(items, from, source);
  const till = subject
    ? matrixVerb(items, k + 1, size)
    : of || bare
      ? phraseEnd(items, start, size)
      : contentEnd(items, k, size);
  const content = trimmed(items, { from: start, to: till });
  if (content.to <= content.from) return null;
  const rule = `noun-${that ? "that" : to ? "to" : of ? "of" : "np"}`;
  return { source, cue: { from, to: of ? k + 1 : end }, content: [content], row: cue, rule };
}

/** Whose the noun phrase at `from` is: "the ministry’s", "its". */
function owner(items: readonly Item[], from: number): Stretch | null {
  const x = items[from]!;
  if (POSSESSIVE.test(x.lower)) return { from, to: from + 1 };
  const before = items[from - 1];
  if (!before) return null;
  if (POSSESSIVE.test(before.lower)) return { from: from - 1, to: from };
  if (before.lower !== "'s" && before.lower !== "'") return null;
  const start = phraseStart(items, from - 2, 0);
  return start === -1 ? null : { from: start, to: from };
}

/** Whether the phrase is the subject of its clause: nothing but an opening stands before it. */
function heads(items: readonly Item[], from: number, source: Stretch | null): boolean {
  const start = source && source.to <= from ? source.from : from;
  const before = items[start - 1];
  return !before || isPunct(before, ",;:") || before.pos === "CCONJ" || before.pos === "SCONJ";
}

/** In `The claim that the dam held was repeated` the content ends before the second verb. */
function matrixVerb(items: readonly Item[], from: number, size: number): number {
  let verbs = 0;
  for (let k = from; k < size; k++) {
    const x = items[k]!;
    if (x.pos !== "VERB" && x.pos !== "AUX") continue;
    const group = groupAt(items, k);
    if (group.shape === "to" || (group.shape === "ing" && group.from === k)) continue;
    let last = k;
    while (
      last + 1 < size &&
      (isAuxiliary(items[last + 1]!) ||
        items[last + 1]!.pos === "ADV" ||
        (items[last + 1]!.pos === "VERB" && items[last]!.pos !== "VERB"))
    )
      last++;
    const before = items[group.from - 1];
    if (before && (before.pos === "CCONJ" || /^(?:who|which|that)$/.test(before.lower))) {
      k = last;
      continue;
    }
    if (++verbs === 2) return group.from;
    // "fell was repeated": two verbs side by side are two clauses
    for (let j = k + 1; j <= last; j++) if (isAuxiliary(items[j]!) && items[j - 1]!.pos === "VERB") return j;
    k = last;
  }
  return contentEnd(items, from, size);
}

/** `The mayor reportedly took the money`: the clause around the adverb. */
function byAdverb(items: readonly Item[], i: number, cue: Cue, end: number, done: number, size: number): Found | null {
  const next = items[end];
  if (!next || end >= size) return null;
  let v = i;
  while (v > 0 && isAuxiliary(items[v - 1]!)) v--;
  const subject = subjectBefore(items, v, done);
  const content: Stretch[] = [];
  if (subject) content.push({ from: subject.from, to: i });
  else if (i > 0 && items[i - 1]!.pos === "DET")
    return null; // "the allegedly stolen car"
  else {
    const before = trimmed(items, { from: contentStart(items, done, i), to: i });
    if (before.to > before.from && clauseAt(items, before.from, before.to)) content.push(before);
    else if (before.to > before.from) return null;
  }
  const rest = trimmed(items, { from: end, to: contentEnd(items, end, size) });
  if (rest.to > rest.from) content.push(rest);
  if (content.length === 0) return null;
  return { source: null, cue: { from: i, to: end }, content, row: cue, rule: "sentence" };
}

/** `It is unclear whether the dam held`. */
function byAdjective(items: readonly Item[], i: number, cue: Cue, end: number, size: number): Found | null {
  const next = items[end];
  if (!next || end >= size) return null;
  const wh = WH.has(next.lower) && (cue.takes.has("wh") || (cue.takes.has("wh-not") && groupAt(items, i).negated));
  const that = next.lower === "that" && cue.takes.has("that");
  if (!wh && !that) return null;
  let { from } = groupAt(items, i);
  if (from === i && /^(?:remain|become|stay|seem)$/.test(items[i - 1]?.lemma ?? "")) from = groupAt(items, i - 1).from;
  if (from === i) return null;
  const content = trimmed(items, { from: end, to: contentEnd(items, end, size) });
  if (content.to <= content.from) return null;
  const source = cue.takes.has("holder") ? subjectBefore(items, from, 0) : null;
  if (cue.takes.has("holder") && (!source || /^(?:it|there)$/.test(items[source.from]!.lower))) return null;
  return {
    source,
    cue: { from, to: end },
    content: [content],
    row: cue,
    rule: `adjective-${wh ? "wh" : "that"}`,
  };
}
