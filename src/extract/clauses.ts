/**
 * Who says what in one unit. In: its items. Out: what was found, as stretches of items, in order of place.
 *
 * `The dam held, Ada Poe told reporters, but the mayor said that it had not` gives two: [The dam held] by Ada Poe, and
 * [that it had not] by the mayor. Words already given to somebody are not looked at again: see `within.ts` for those.
 */
import { type Complement, clauseAt, complementAt, skipAside } from "./contents.ts";
import { type Cue, cues, standsAt } from "./cues.ts";
import { phraseEnd } from "./phrases.ts";
import type { Item } from "./scene.ts";
import { clauseSubject, type Stretch, speakerAfter, subjectBefore } from "./speakers.ts";
import { type Group, groupAt } from "./verbs.ts";
import { isAdverb, isAuxiliary, isDash, isNominal, isPunct, OBJECT_PRONOUN, SUBORDINATOR } from "./words.ts";

export interface Found {
  readonly source: Stretch | null;
  readonly cue: Stretch;
  readonly content: Stretch[];
  readonly row: Cue;
  readonly rule: string;
}

interface VerbCue {
  readonly at: number;
  readonly cue: Cue;
  readonly end: number;
  readonly group: Group;
}

/** The verb cue whose main verb is item `i`, or null. */
export function verbCueAt(items: readonly Item[], i: number): VerbCue | null {
  const x = items[i]!;
  if (x.quote || (x.pos !== "VERB" && x.pos !== "NOUN" && x.pos !== "ADJ" && x.pos !== "PROPN" && x.pos !== "ADP"))
    return null;
  const { verbs } = cues();
  const rows = verbs.get(x.lemma);
  if (!rows) return null;
  if (x.pos !== "VERB" && !verbal(items, i)) return null;
  const group = groupAt(items, i);
  if (group.shape === "passive") {
    const passive = verbs.get("be")?.find((c) => c.words[1] === x.lemma && c.words.length === 2);
    if (passive) return { at: i, cue: passive, end: i + 1, group };
  }
  const stood = standsAt(rows, items, i);
  return stood ? { at: i, cue: stood.cue, end: stood.end, group } : null;
}

/** Whether a word that the tagger took for a noun is a verb here: "records show that", "he claims". */
function verbal(items: readonly Item[], i: number): boolean {
  const x = items[i]!;
  if (!/(?:s|ed)$/.test(x.lower) && !/^(?:show|say|claim|report|find|state|note)$/.test(x.lower)) return false;
  const before = items[i - 1];
  const next = items[i + 1];
  if (!before || !next) return false;
  if (/^(?:he|she|they|it|we|i|who|which|that)$/.test(before.lower)) return true;
  return (
    (before.pos === "NOUN" || before.pos === "PROPN" || isPunct(before, ")")) &&
    (next.lower === "that" || next.pos === "QUOTE" || /^(?:he|she|they|it|we|the|his|her|their|its)$/.test(next.lower))
  );
}

const ends = (x: Item | undefined): boolean => x === undefined || isPunct(x, ".;:!?)") || isDash(x);

/** What stands after a report verb that has its content before it: the addressee, times and places; then where. */
function afterReport(items: readonly Item[], k: number, ceiling: number, cue: Cue): number {
  let at = k;
  if (cue.takes.has("obj") && items[at] && at < ceiling) {
    const end = OBJECT_PRONOUN.has(items[at]!.lower) ? at + 1 : phraseEnd(items, at, ceiling);
    if (end !== -1) at = end;
  }
  return skipAside(items, at, ceiling);
}

const closesReport = (items: readonly Item[], r: number, ceiling: number): boolean => {
  const x = items[r];
  if (r >= ceiling || ends(x) || isPunct(x, ",") || x!.pos === "QUOTE") return true;
  return (
    x!.pos === "CCONJ" ||
    x!.pos === "SCONJ" ||
    SUBORDINATOR.has(x!.lower) ||
    (x!.pos === "VERB" && /ing$/.test(x!.lower))
  );
};

/** Whether a new attribution begins at `k`, where a comma or a conjunction has just been. */
function attributionBegins(items: readonly Item[], k: number, ceiling: number, comma: boolean): boolean {
  let i = k;
  let joined = false;
  if (
    items[i] &&
    (items[i]!.pos === "CCONJ" || /^(?:but|and|while|though|although|as|yet|whereas|with)$/.test(items[i]!.lower))
  ) {
    i++;
    joined = true;
  }
  if (!joined && !comma) return false;
  if (items[i]?.lower === "according" && items[i + 1]?.lower === "to") return true;
  let v = i;
  while (v < ceiling && items[v] && (isAdverb(items[v]!) || isAuxiliary(items[v]!))) v++;
  if (v < ceiling && items[v]) {
    const cue = verbCueAt(items, v);
    if (cue && (joined || cue.group.shape === "ing")) {
      if (cue.group.shape === "to" || cue.group.shape === "passive") return false;
      const bare = items[v]!.lower === items[v]!.lemma;
      if (!bare && complementAt(items, cue.end, ceiling, cue.cue)) return true;
    }
  }
  const end = phraseEnd(items, i, ceiling, false);
  if (end === -1 || end >= ceiling) return false;
  v = end;
  while (v < ceiling && v < end + 4 && (isAdverb(items[v]!) || isAuxiliary(items[v]!))) v++;
  if (v >= ceiling) return false;
  const cue = verbCueAt(items, v);
  if (!cue?.cue.takes.has("before")) return false;
  if (joined) return complementAt(items, cue.end, ceiling, cue.cue) !== null;
  return closesReport(items, afterReport(items, cue.end, ceiling, cue.cue), ceiling);
}

/** End (excluded) of the content that begins at `from`. */
export function contentEnd(items: readonly Item[], from: number, ceiling: number): number {
  let k = from;
  while (k < ceiling) {
    const x = items[k]!;
    if (isPunct(x, ";") && k > from) return k;
    if (k > from && isPunct(x, ",") && attributionBegins(items, k + 1, ceiling, true)) return k;
    if (k > from && x.pos === "CCONJ" && attributionBegins(items, k, ceiling, false)) return k;
    if (x.pos === "QUOTE" && k + 1 < ceiling && attributionBegins(items, k + 1, ceiling, true)) return k + 1;
    k++;
  }
  return ceiling;
}

/** Content without punctuation at its edges. */
function trimmed(items: readonly Item[], s: Stretch): Stretch {
  let { from, to } = s;
  while (from < to && isPunct(items[from], ",.;:—–-")) from++;
  while (to > from && (isPunct(items[to - 1], ",.;:—–-") || isDash(items[to - 1]))) to--;
  return { from, to };
}

/** What was found in one unit, in order of place. `told` is who spoke last before it, for elided subjects. */
export function foundIn(items: readonly Item[]): Found[] {
  const size = items.length;
  const out: Found[] = [];
  const taken = new Uint8Array(size);
  const take = (found: Found) => {
    out.push(found);
    for (const s of found.content) taken.fill(1, s.from, s.to);
    taken.fill(1, found.cue.from, found.cue.to);
    if (found.source) taken.fill(1, found.source.from, found.source.to);
  };
  let done = 0; // where the last report with its content before it ended
  // first the cues that stand after or inside their content
  for (let i = 0; i < size; i++) {
    const x = items[i]!;
    if (x.lower === "according" || x.lower === "per" || x.lower === "in") {
      const rows = cues()
        .others.get(x.lower)
        ?.filter((c) => c.kind === "prep");
      const stood = rows && standsAt(rows, items, i);
      if (stood) {
        const found = byPreposition(items, i, stood.cue, stood.end, done, size);
        if (found) {
          take(found.found);
          done = found.next;
          i = found.next - 1;
        }
        continue;
      }
    }
    const verb = verbCueAt(items, i);
    if (!verb?.cue.takes.has("before") || verb.group.shape === "to" || verb.group.shape === "passive") continue;
    const found = afterContent(items, verb, done, size);
    if (!found) continue;
    take(found.found);
    done = found.next;
    i = Math.max(i, found.next - 1);
  }
  // then those with their content after them
  for (let i = 0; i < size; i++) {
    if (taken[i]) continue;
    const x = items[i]!;
    const ceiling = nextTaken(taken, i, size);
    const found = x.pos === "VERB" || cues().verbs.has(x.lemma) ? beforeContent(items, i, ceiling, out) : null;
    const other = found ?? otherCue(items, i, ceiling);
    if (!other) continue;
    take(other);
    i = Math.max(i, other.content.at(-1)!.to - 1);
  }
  return out.sort((a, b) => a.cue.from - b.cue.from);
}

function nextTaken(taken: Uint8Array, i: number, size: number): number {
  const next = taken.indexOf(1, i);
  return next === -1 ? size : next;
}

/** Start of the content that ends before item `b` and may begin at `done`. */
function contentStart(items: readonly Item[], done: number, b: number): number {
  let start = done;
  while (start < b && (isPunct(items[start], ",.;:—–-)") || isDash(items[start]))) start++;
  if (items[start] && /^(?:but|and|still|yet)$/.test(items[start]!.lower) && start < b - 1) start++;
  // after a colon or a semicolon only what follows it
  for (let k = b - 1; k > start; k--) {
    if (isPunct(items[k], ";") || (isPunct(items[k], ":") && items[k + 1]?.pos === "QUOTE")) return k + 1;
  }
  return start;
}

interface Next {
  readonly found: Found;
  readonly next: number;
}

/** `“…,” Ada Poe said`, `…, said Ada Poe`, `…, Ada Poe said, …`. */
function afterContent(items: readonly Item[], verb: VerbCue, done: number, size: number): Next | null {
  const { cue, end, group } = verb;
  let source: Stretch | null = null;
  let boundary = -1;
  let after = -1;
  const before = items[group.from - 1];
  if (
    before &&
    group.from - 1 >= done &&
    (before.pos === "QUOTE" || isPunct(before, ",") || isDash(before) || isPunct(before, "?!"))
  ) {
    source = speakerAfter(items, end, size);
    if (source) {
      boundary = group.from - 1;
      after = skipAside(items, source.to, size);
      if (!closesReport(items, after, size) && before.pos !== "QUOTE") return null;
    }
  }
  if (!source) {
    const subject = subjectBefore(items, group.from, done);
    if (!subject || subject.from - 1 < done) return null;
    const edge = items[subject.from - 1]!;
    if (!(edge.pos === "QUOTE" || isPunct(edge, ",") || isDash(edge) || isPunct(edge, "?!"))) return null;
    if (/^(?:who|which|that)$/.test(items[subject.from]!.lower)) return null;
    after = afterReport(items, end, size, cue);
    const follows = complementAt(items, end, size, cue);
    if (follows && follows.kind !== "quote") return null;
    if (follows && edge.pos !== "QUOTE") return null;
    if (!follows && !closesReport(items, after, size)) return null;
    if (follows) after = follows.skipped;
    source = subject;
    boundary = subject.from - 1;
  }
  const from = contentStart(items, done, boundary + 1);
  const quoted =
    items[boundary]!.pos === "QUOTE" || (isPunct(items[boundary], ",") && items[boundary - 1]?.pos === "QUOTE");
  const first = trimmed(items, { from, to: boundary + (items[boundary]!.pos === "QUOTE" ? 1 : 0) });
  if (first.to <= first.from) return null;
  if (!quoted && !clauseAt(items, first.from, first.to)) return null;
  const content = [first];
  let next = Math.max(after, source.to, end);
  const sign = items[after];
  if ((isPunct(sign, ",") || isPunct(sign, ":") || isDash(sign)) && items[after + 1]?.pos === "QUOTE" && quoted) {
    const to = contentEnd(items, after + 1, size);
    content.push(trimmed(items, { from: after + 1, to }));
    next = to;
  } else if (sign?.pos === "QUOTE" && quoted) {
    const to = contentEnd(items, after, size);
    content.push(trimmed(items, { from: after, to }));
    next = to;
  } else if (
    !quoted &&
    isPunct(sign, ",") &&
    !attributionBegins(items, after + 1, size, true) &&
    after + 1 < size &&
    items[after + 1]!.pos !== "CCONJ" &&
    !/ing$/.test(items[after + 1]!.lower)
  ) {
    const to = contentEnd(items, after + 1, size);
    const second = trimmed(items, { from: after + 1, to });
    if (second.to > second.from) content.push(second);
    next = to;
  }
  return {
    found: {
      source,
      cue: { from: group.from, to: end },
      content,
      row: cue,
      rule: quoted ? "quote-cue" : "content-cue",
    },
    next,
  };
}

/** `According to the ministry, …`, `…, according to the ministry`, `…, according to the ministry, …`. */
function byPreposition(
  items: readonly Item[],
  i: number,
  cue: Cue,
  end: number,
  done: number,
  size: number,
): Next | null {
  const to = phraseEnd(items, end, size, true);
  if (to === -1) return null;
  const source = { from: end, to };
  const content: Stretch[] = [];
  const before = trimmed(items, { from: contentStart(items, done, i), to: i });
  if (before.to > before.from + 1) content.push(before);
  let next = to;
  const sign = items[to];
  const opens = content.length === 0;
  if (to < size && (isPunct(sign, ",") || isPunct(sign, ":") || (opens && !ends(sign)) || sign?.pos === "QUOTE")) {
    const from = isPunct(sign, ",:") ? to + 1 : to;
    if (
      opens ||
      !(
        items[from] &&
        (items[from]!.pos === "CCONJ" ||
          items[from]!.lower === "which" ||
          items[from]!.lower === "who" ||
          attributionBegins(items, from, size, true))
      )
    ) {
      const till = contentEnd(items, from, size);
      const rest = trimmed(items, { from, to: till });
      if (rest.to > rest.from && (opens || isPunct(items[i - 1], ","))) {
        content.push(rest);
        next = till;
      }
    }
  }
  if (content.length === 0) return null;
  return { found: { source, cue: { from: i, to: end }, content, row: cue, rule: "according-to" }, next };
}

/** A verb with its content after it: `Ada Poe said that …`, `and added that …`, `…, calling it …`. */
function beforeContent(items: readonly Item[], i: number, ceiling: number, out: readonly Found[]): Found | null {
  const verb = verbCueAt(items, i);
  if (!verb) return null;
  const { cue, end, group } = verb;
  if (group.shape === "to") return null;
  if (group.shape === "passive" || cue.takes.has("raise")) return raised(items, verb, ceiling);
  const complement = complementAt(items, end, ceiling, cue);
  if (!complement) return null;
  const speaker = speakerOf(items, verb, complement, out);
  if (!speaker) return null;
  const to = contentEnd(items, complement.from, ceiling);
  const content = trimmed(items, { from: complement.from, to });
  if (content.to <= content.from) return null;
  return {
    source: speaker === "none" ? null : speaker,
    cue: { from: group.from, to: cueEnd(items, end, complement) },
    content: [content],
    row: cue,
    rule: `${cue.kind}-${complement.kind}`,
  };
}

/** "said in a statement" and "said in an interview" are one cue. */
function cueEnd(items: readonly Item[], end: number, complement: Complement): number {
  if (
    items[end]?.lower === "in" &&
    /^(?:a|an)$/.test(items[end + 1]?.lower ?? "") &&
    /^(?:statement|interview|letter|email|tweet|speech)$/.test(items[end + 2]?.lower ?? "") &&
    complement.from >= end + 3
  )
    return end + 3;
  return end;
}

function speakerOf(
  items: readonly Item[],
  verb: VerbCue,
  complement: Complement,
  out: readonly Found[],
): Stretch | "none" | null {
  const { group, at } = verb;
  const subject = subjectBefore(items, group.from, 0);
  if (subject && group.shape === "finite") return subject;
  const before = items[group.from - 1];
  if (group.shape === "ing") {
    if (subject && before && isNominal(before) && complement.kind !== "np") return subject;
    const last = out.at(-1);
    if (last?.source && last.cue.from < at) return last.source;
    return clauseSubject(items, group.from, 0, true);
  }
  if (!before) return null;
  if (before.pos === "CCONJ" || isPunct(before, ",")) {
    const last = out.filter((f) => f.cue.from < at).at(-1);
    if (last?.source) return last.source;
    return clauseSubject(items, group.from, 0, false);
  }
  return null;
}

/** The subject is part of what is said: `The envoy is said to have left`, `The talks seem doomed`. */
function raised(items: readonly Item[], verb: VerbCue, ceiling: number): Found | null {
  const { cue, end, group } = verb;
  if (!cue.takes.has("raise") && !cue.cue.startsWith("be ")) return null;
  const subject = subjectBefore(items, group.from, 0);
  const next = items[end];
  if (!next || end >= ceiling) return null;
  if (next.lower === "that" && subject && items[subject.from]!.lower === "it") {
    const content = trimmed(items, { from: end, to: contentEnd(items, end, ceiling) });
    return { source: null, cue: { from: subject.from, to: end }, content: [content], row: cue, rule: "it-is-said" };
  }
  if (
    !subject ||
    !(next.lower === "to" || next.pos === "ADJ" || next.lower === "like" || next.pos === "ADV" || next.lower === "as")
  )
    return null;
  const content = trimmed(items, { from: end, to: contentEnd(items, end, ceiling) });
  if (content.to <= content.from) return null;
  return { source: null, cue: { from: group.from, to: end }, content: [subject, content], row: cue, rule: "raised" };
}

/** Nouns ("the claim that …") and adverbs ("reportedly"). */
function otherCue(items: readonly Item[], i: number, ceiling: number): Found | null {
  const x = items[i]!;
  const rows = cues().others.get(x.lemma) ?? cues().others.get(x.lower);
  if (!rows) return null;
  const stood = standsAt(rows, items, i);
  if (!stood) return null;
  if (stood.cue.kind === "noun" && (x.pos === "NOUN" || x.pos === "VERB" || x.pos === "PROPN"))
    return byNoun(items, i, stood.cue, stood.end, ceiling);
  return null;
}

function byNoun(items: readonly Item[], i: number, cue: Cue, end: number, ceiling: number): Found | null {
  const next = items[end];
  if (!next || end >= ceiling) return null;
  const takesThat = next.lower === "that" && cue.takes.has("that") && clauseAt(items, end + 1, ceiling);
  const takesTo = next.lower === "to" && items[end + 1]?.pos === "VERB" && cue.takes.has("to");
  if (!takesThat && !takesTo) return null;
  let from = i;
  while (from > 0 && (items[from - 1]!.pos === "ADJ" || items[from - 1]!.pos === "DET")) from--;
  let source: Stretch | null = null;
  const owner = items[from - 1];
  if (owner?.lower === "'s" || owner?.lower === "'") {
    const subject = subjectBefore(items, from, 0);
    if (subject) source = subject;
  } else if (/^(?:his|her|their|its|our|my|your)$/.test(items[from]?.lower ?? "")) {
    source = { from, to: from + 1 };
    from++;
  } else if (owner && /^(?:his|her|their|its|our|my|your)$/.test(owner.lower)) source = { from: from - 1, to: from };
  const content = trimmed(items, { from: end, to: contentEnd(items, end, ceiling) });
  if (content.to <= content.from) return null;
  return { source, cue: { from, to: end }, content: [content], row: cue, rule: `noun-${takesThat ? "that" : "to"}` };
}
