/**
 * Verbs that stand before their content. In: items, the index of a verb, what was found before it. Out: what it
 * introduces, or null.
 *
 * `Ada Poe said that …`, `and added that …`, `…, calling it an insult`, `She was told that …` (nobody says by whom).
 */
import { skipAside } from "./aside.ts";
import { clauseAt } from "./clause-start.ts";
import { type Complement, complementAt } from "./contents.ts";
import { type VerbCue, verbCueAt } from "./cue-verbs.ts";
import { cues } from "./cues.ts";
import { contentEnd, cueEnd, type Found, trimmed } from "./edges.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import { clauseSubject, type Stretch, subjectBefore } from "./speakers.ts";
import { groupAt } from "./verbs.ts";
import { isAuxiliary, isNominal, isPunct, isTimeWord, isVerb, SUBORDINATOR } from "./words.ts";

/** What the verb at `i` introduces. `last`: what was found before it in the unit, for a verb without a subject. */
export function beforeContent(items: readonly Item[], i: number, size: number, last: Found | null): Found | null {
  const verb = verbCueAt(items, i);
  if (!verb || verb.group.shape === "to") return null;
  const { cue, end, group } = verb;
  if (cue.takes.has("raise")) {
    const found = raised(items, verb, size);
    if (found) return found;
  }
  if (group.shape === "passive") {
    const state = cues()
      .others.get(items[i]!.lower)
      ?.some((c) => c.kind === "adjective"); // "are worried that"
    return state ? null : told(items, verb, size);
  }
  if (cue.takes.has("raise") && !cue.takes.has("np")) return null;
  const complement = complementAt(items, end, size, cue) ?? asReported(items, verb, size);
  if (!complement) return null;
  const source = speakerOf(items, verb, complement, last);
  if (source === undefined || (source && items[source.from]!.lower === "there")) return null;
  const opening = !source || source.from > complement.from; // "Asked whether …, Ada Poe said", "Without mentioning …, Ada Poe left"
  const ceiling = opening
    ? openingEnd(items, complement.from, size)
    : Math.min(relativeEnd(items, source, complement, size), subordinateEnd(items, source, complement.from, size));
  // a quotation that halts is all that is said: “We stay,” and walked out
  const first = items[complement.from]!;
  const whole = complement.kind === "quote" && first.halts;
  const to = whole ? complement.from + 1 : contentEnd(items, complement.from, ceiling);
  const content = trimmed(items, { from: complement.from, to });
  if (content.to <= content.from) return null;
  const cueTo = cueEnd(items, end, complement.from);
  return {
    source,
    cue: { from: group.from, to: cueTo },
    content: [content],
    row: cue,
    rule: `verb-${complement.kind}`,
  };
}

/** `As Northern Wire reported, the dam held`: the main clause is what was reported. */
function asReported(items: readonly Item[], verb: VerbCue, size: number): Complement | null {
  if (!verb.cue.takes.has("clause")) return null;
  const subject = subjectBefore(items, verb.group.from, 0);
  const as = subject && items[subject.from - 1];
  if (as?.lower !== "as" || (subject!.from > 1 && !isPunct(items[subject!.from - 2], ",;:—"))) return null;
  const k = skipAside(items, verb.end, size);
  return isPunct(items[k], ",") && clauseAt(items, k + 1, size) ? { from: k + 1, kind: "clause", skipped: k } : null;
}

/** Whose the verb is: null where the text leaves it open ("Asked whether …"), undefined where it is no report. */
function speakerOf(
  items: readonly Item[],
  verb: VerbCue,
  complement: Complement,
  last: Found | null,
): Stretch | null | undefined {
  const { group, at } = verb;
  const subject = subjectBefore(items, group.from, 0);
  if (subject && group.shape === "finite") return subject;
  const before = items[group.from - 1];
  if (group.shape === "ing") {
    if (subject && before && isNominal(before) && complement.kind !== "np") return subject;
    return last?.source ?? clauseSubject(items, group.from, 0, true) ?? subjectAfter(items, complement) ?? undefined;
  }
  if (!before) return /ed$/.test(items[at]!.lower) && complement.kind === "wh" ? null : undefined;
  const bare = items[at]!.lower === items[at]!.lemma && group.from === at; // "…, tell me": an order, no report
  if (before.pos === "CCONJ" || (isPunct(before, ",") && !bare)) {
    return last?.source ?? clauseSubject(items, group.from, 0, false) ?? undefined;
  }
  return undefined;
}

/** "Citing two officials, Northern Wire …": the subject that follows a participle that opens the sentence. */
function subjectAfter(items: readonly Item[], complement: Complement): Stretch | null {
  for (let k = complement.from; k < items.length && k < complement.from + 30; k++) {
    if (!isPunct(items[k], ",")) continue;
    const to = phraseEnd(items, k + 1, items.length);
    const next = items[to];
    return to !== -1 && next && (next.pos === "VERB" || isAuxiliary(next)) ? { from: k + 1, to } : null;
  }
  return null;
}

/** In `Asked whether the dam held, Ada Poe said …` the content ends where the main clause begins. */
function openingEnd(items: readonly Item[], from: number, size: number): number {
  for (let k = from; k < size; k++) if (isPunct(items[k], ",") && clauseAt(items, k + 1, size)) return k;
  return size;
}

/** In `While Ada Poe said the dam held, nobody believed it` the content ends where the main clause begins. */
function subordinateEnd(items: readonly Item[], source: Stretch, from: number, size: number): number {
  const opener = items[source.from - 1];
  if (!opener || opener.lower === "as" || !SUBORDINATOR.has(opener.lower)) return size;
  const before = items[source.from - 2];
  if (before && !isPunct(before, ",;:—–") && before.pos !== "CCONJ") return size;
  for (let k = from; k < size; k++) if (isPunct(items[k], ",") && clauseAt(items, k + 1, size)) return k;
  return size;
}

/**
 * In `Ada Poe, who said the dam held, is mayor` and in `a guard who asked not to be named told the court` the content ends
 * where the main clause goes on.
 */
function relativeEnd(items: readonly Item[], source: Stretch, complement: Complement, size: number): number {
  const { from, kind } = complement;
  if (!/^(?:who|which)$/.test(items[source.from]!.lower) || source.to !== source.from + 1) return size;
  const apart = isPunct(items[source.from - 1], ",");
  let verbs = 0; // verb groups of the content so far
  for (let k = from; k < size; k++) {
    const x = items[k]!;
    if (isPunct(x, ",")) {
      let v = k + 1;
      while (v < size && items[v]!.pos === "ADV") v++;
      const next = items[v];
      if (next && v < size && (next.pos === "AUX" || (next.pos === "VERB" && !/ing$/.test(next.lower)))) return k;
    } else if (
      !apart &&
      k > from &&
      isVerb(x) &&
      mainAgain(items, k, kind === "np" || kind === "to" || kind === "ing", verbs)
    ) {
      return groupAt(items, k).from;
    }
    if (
      !apart &&
      isVerb(x) &&
      !(items[k + 1] && isVerb(items[k + 1]!) && !(x.pos === "VERB" && items[k + 1]!.pos === "AUX"))
    )
      verbs++;
  }
  return size;
}

/** Whether the verb at `k` belongs to the clause around a relative clause: one too many for the content. */
function mainAgain(items: readonly Item[], k: number, phrase: boolean, verbs: number): boolean {
  const group = groupAt(items, k);
  if (group.shape === "to" || (group.shape === "ing" && group.from === k)) return false;
  const before = items[group.from - 1];
  if (!before || before.pos === "CCONJ" || before.pos === "PRON" || /^(?:who|which|that|to)$/.test(before.lower))
    return false;
  return phrase || verbs > 0;
}

/** Passive: `She was told that …`, `Rubio was asked by a reporter whether …`. The source is whom "by" names, or nobody. */
function told(items: readonly Item[], verb: VerbCue, size: number): Found | null {
  const { cue, end, group } = verb;
  let k = end;
  let source: Stretch | null = null;
  if (items[k]?.lower === "by") {
    const to = phraseEnd(items, k + 1, size, true);
    if (to === -1) return null;
    if (!ofTime(items, k + 1, to)) {
      k = ACCUSED.test(cue.cue) ? deedAt(items, k + 1, to) : to;
      source = { from: end + 1, to: k };
    }
  }
  const aside = skipAside(items, k, size);
  const told = cue.cue.startsWith("be ") ? (verbRow(verb, items) ?? cue) : cue;
  const complement = complementAt(items, aside, size, { ...told, takes: without(told.takes) });
  if (
    source &&
    (told.takes.has("np") || told.takes.has("ing")) &&
    complement?.kind !== "that" &&
    complement?.kind !== "wh"
  ) {
    const subject = group.from < verb.at ? subjectBefore(items, group.from, 0) : null;
    if (!subject || /^(?:who|which|that)$/.test(items[subject.from]!.lower)) return null;
    const content =
      ACCUSED.test(told.cue) && DEED.test(items[k]?.lower ?? "") && k < size
        ? [subject, deed(items, k, size)]
        : [subject];
    return { source, cue: { from: group.from, to: end }, content, row: cue, rule: "verb-np" };
  }
  if (
    !complement ||
    !(/^(?:that|wh|quote|to)$/.test(complement.kind) || (complement.kind === "clause" && told.takes.has("obj")))
  )
    return null;
  if (/^(?:to|quote)$/.test(complement.kind) && !told.takes.has(complement.kind)) return null;
  const content = trimmed(items, { from: complement.from, to: contentEnd(items, complement.from, size) });
  if (content.to <= content.from) return null;
  return { source, cue: { from: group.from, to: end }, content: [content], row: cue, rule: `verb-${complement.kind}` };
}

/** Verbs whose object is blamed for what follows: "was accused by the union of hiding the leak". */
const ACCUSED = /^(?:be )?(?:accuse|blame|fault|implicate|charge|suspect)$/;
const DEED = /^(?:of|for|with|in|on)$/;
const deed = (items: readonly Item[], from: number, size: number): Stretch =>
  trimmed(items, { from, to: contentEnd(items, from, size) });

/** Where in "by the union of fraud", "by police with theft" the deed begins: a bare noun is no owner of a union. Else the end. */
function deedAt(items: readonly Item[], from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    const next = items[k + 1]!;
    if (/^(?:of|for)$/.test(items[k]!.lower) && (/ing$/.test(next.lower) || next.pos === "NOUN")) return k;
    if (/^(?:with|on)$/.test(items[k]!.lower)) return k;
  }
  return to;
}

/** "by Friday", "by the end of the month", "by 20 percent": no agent. */
const ofTime = (items: readonly Item[], from: number, to: number): boolean =>
  isTimeWord(items[to - 1], to - 1) ||
  items[from]!.pos === "NUM" ||
  /^(?:middle|end|start|beginning|close)$/.test(items[from + 1]?.lower ?? "");

/** The row of the plain verb of a passive row. */
const verbRow = (verb: VerbCue, items: readonly Item[]) => verbCueAt([{ ...items[verb.at]!, pos: "VERB" }], 0)?.cue;

const without = (takes: ReadonlySet<string>): ReadonlySet<string> => new Set([...takes].filter((t) => t !== "obj"));

/** The subject is part of what is said: `The envoy is said to have left`, `The talks seem doomed`. */
function raised(items: readonly Item[], verb: VerbCue, size: number): Found | null {
  const { cue, end, group } = verb;
  const subject = subjectBefore(items, group.from, 0);
  const next = items[end];
  if (!subject || !next || end >= size) return null;
  const rest = trimmed(items, { from: end, to: contentEnd(items, end, size) });
  if (rest.to <= rest.from) return null;
  if (next.lower === "that") {
    if (items[subject.from]!.lower !== "it") return null;
    return { source: null, cue: { from: subject.from, to: end }, content: [rest], row: cue, rule: "it-is-said" };
  }
  if (!/^(?:to|like|as|of|with)$/.test(next.lower) && next.pos !== "ADJ" && next.pos !== "ADV") return null;
  return { source: null, cue: { from: group.from, to: end }, content: [subject, rest], row: cue, rule: "raised" };
}
