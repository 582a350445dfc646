/**
 * Verbs that stand before their content. In: items, the index of a verb, what was found before it. Out: what it
 * introduces, or null.
 *
 * `Ada Poe said that …`, `and added that …`, `…, calling it an insult`, `She was told that …` (nobody says by whom).
 */
import { type Complement, complementAt, skipAside } from "./contents.ts";
import { type VerbCue, verbCueAt } from "./cue-verbs.ts";
import { contentEnd, cueEnd, type Found, trimmed } from "./edges.ts";
import { phraseEnd } from "./phrases.ts";
import type { Item } from "./scene.ts";
import { clauseSubject, type Stretch, subjectBefore } from "./speakers.ts";
import { isAuxiliary, isNominal, isPunct, TIME_NOUN } from "./words.ts";

/** What the verb at `i` introduces. `out`: what was found in the unit so far, in any order. */
export function beforeContent(items: readonly Item[], i: number, size: number, out: readonly Found[]): Found | null {
  const verb = verbCueAt(items, i);
  if (!verb || verb.group.shape === "to") return null;
  const { cue, end, group } = verb;
  if (cue.takes.has("raise")) {
    const found = raised(items, verb, size);
    if (found) return found;
  }
  if (group.shape === "passive") return told(items, verb, size);
  if (cue.takes.has("raise") && !cue.takes.has("np")) return null;
  const complement = complementAt(items, end, size, cue);
  if (!complement) return null;
  const source = speakerOf(items, verb, complement, out);
  if (source === undefined || (source && items[source.from]!.lower === "there")) return null;
  const ceiling = source ? relativeEnd(items, source, complement.from, size) : size;
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

/** Whose the verb is: null where the text leaves it open ("Asked whether …"), undefined where it is no report. */
function speakerOf(
  items: readonly Item[],
  verb: VerbCue,
  complement: Complement,
  out: readonly Found[],
): Stretch | null | undefined {
  const { group, at } = verb;
  const subject = subjectBefore(items, group.from, 0);
  if (subject && group.shape === "finite") return subject;
  const before = items[group.from - 1];
  const last = latest(out, at);
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

const latest = (out: readonly Found[], at: number): Found | undefined => {
  let best: Found | undefined;
  for (const f of out) if (f.cue.from < at && (!best || f.cue.from > best.cue.from)) best = f;
  return best;
};

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

/**
 * In `Ada Poe, who said the dam held, is mayor` and in `a guard who asked not to be named told the court` the content ends
 * where the main clause goes on.
 */
function relativeEnd(items: readonly Item[], source: Stretch, from: number, size: number): number {
  if (!/^(?:who|which)$/.test(items[source.from]!.lower) || source.to !== source.from + 1) return size;
  const apart = isPunct(items[source.from - 1], ",");
  for (let k = from; k < size; k++) {
    const x = items[k]!;
    if (isPunct(x, ",")) {
      let v = k + 1;
      while (v < size && items[v]!.pos === "ADV") v++;
      const next = items[v];
      if (next && v < size && (next.pos === "AUX" || (next.pos === "VERB" && !/ing$/.test(next.lower)))) return k;
    } else if (!apart && k > from && x.pos === "VERB" && items[k - 1]!.pos !== "AUX" && items[k - 1]!.lower !== "to") {
      const verb = verbCueAt(items, k);
      const before = items[k - 1]!;
      const joined = before.pos === "CCONJ" || before.pos === "PRON" || before.pos === "ADV" || before.lower === "that";
      if (verb?.group.shape === "finite" && verb.cue.takes.has("before") && !joined) return verb.group.from;
    }
  }
  return size;
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
      source = { from: k + 1, to };
      k = to;
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
    return { source, cue: { from: group.from, to: end }, content: [subject], row: cue, rule: "verb-np" };
  }
  if (!complement || !/^(?:that|wh|quote|to)$/.test(complement.kind)) return null;
  if (complement.kind === "to" && !told.takes.has("to")) return null;
  const content = trimmed(items, { from: complement.from, to: contentEnd(items, complement.from, size) });
  if (content.to <= content.from) return null;
  return { source, cue: { from: group.from, to: end }, content: [content], row: cue, rule: `verb-${complement.kind}` };
}

/** "by Friday", "by the end of the month", "by 20 percent": no agent. */
const ofTime = (items: readonly Item[], from: number, to: number): boolean =>
  TIME_NOUN.has(items[to - 1]!.lower) ||
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
