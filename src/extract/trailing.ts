/**
 * Cues that stand after or inside their content. In: items, a cue, where the last such report ended. Out: what was
 * found and where it ended, or null.
 *
 * `“We wait,” said Ada Poe`, `The dam held, Ada Poe told reporters`, `The losses, the ministry added, were small`,
 * `The dam held, according to the ministry`.
 */

import { skipAside } from "./aside.ts";
import { tells } from "./citing.ts";
import { clauseAt } from "./clause-start.ts";
import { complementAt } from "./contents.ts";
import { type VerbCue, verbCueAt } from "./cue-verbs.ts";
import type { Cue } from "./cues.ts";
import {
  afterReport,
  attributionBegins,
  closesReport,
  contentEnd,
  contentStart,
  cueEnd,
  ends,
  type Found,
  trimmed,
} from "./edges.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import { type Stretch, speakerAfter, subjectBefore, titleStart } from "./speakers.ts";
import { isDash, isPunct, isTimeWord, isVerb, WH } from "./words.ts";

export interface Next {
  readonly found: Found;
  /** Item after the report: nothing before it is content of a later one. */
  readonly next: number;
  /** The report before it is part of its content ("…, Ada Poe said, Northern Wire reports"). */
  readonly wraps?: boolean;
}

/** The content that is all of the report `last`, which ended right before a new one whose boundary is `boundary`. */
function wrapped(
  items: readonly Item[],
  last: Next | null,
  done: number,
  first: Stretch,
  boundary: number,
): Stretch | null {
  if (!last || last.next !== done || last.found.rule === "quoted-as") return null;
  const x = items[first.from];
  const goesOn = first.to > first.from && x?.pos === "VERB" && /ing$/.test(x.lower); // "…, adding that …, the agency reported"
  if (first.to > first.from && !goesOn) return null;
  const start = Math.min(last.found.content[0]!.from, last.found.cue.from);
  return trimmed(items, { from: start, to: boundary });
}

const edge = (x: Item): boolean => x.pos === "QUOTE" || isPunct(x, ",") || isDash(x) || isPunct(x, "?!");

interface Report {
  readonly source: Stretch;
  /** Item that ends the content before the report. */
  readonly boundary: number;
  /** Item after the report. */
  readonly after: number;
}

/** "said Ada Poe" directly behind a boundary. */
function inverted(items: readonly Item[], verb: VerbCue, done: number, size: number): Report | null {
  const boundary = verb.group.from - 1;
  const before = items[boundary];
  if (!before || boundary < done || !edge(before)) return null;
  const quoted = before.pos === "QUOTE" || items[boundary - 1]?.pos === "QUOTE";
  const plain = verb.cue.class === "assertive" && verb.cue.takes.has("clause");
  const source = speakerAfter(items, verb.end, size);
  if (!source) return null;
  if (before.pos === "QUOTE" && titleStart(items, boundary) !== -1) return null;
  if (plain && !quoted && verb.cue.cue !== "say" && !tells(items, source)) return null; // ", submitted recipes"
  // ", confirmed the strength of his case": no inversion
  if (!quoted && !plain && !(verb.cue.takes.has("quote") && tells(items, source))) return null;
  const after = skipAside(items, source.to, size);
  return closesReport(items, after, size) || before.pos === "QUOTE" ? { source, boundary, after } : null;
}

/** "Ada Poe told reporters" behind a boundary, with nothing told after it. */
function upright(items: readonly Item[], verb: VerbCue, done: number, size: number): Report | null {
  const source = subjectBefore(items, verb.group.from, done);
  if (!source || source.from - 1 < done) return null;
  // "…, as Northern Wire reported"
  const boundary = source.from - (items[source.from - 1]!.lower === "as" && source.from - 2 >= done ? 2 : 1);
  const before = items[boundary]!;
  if (!edge(before) || /^(?:who|which|that)$/.test(items[source.from]!.lower)) return null;
  const follows = complementAt(items, verb.end, size, verb.cue);
  if (follows) {
    if (follows.kind !== "quote") return null;
    const clause = isPunct(before, ",") && clauseAt(items, contentStart(items, done, boundary), boundary);
    if (before.pos !== "QUOTE" && !(clause && isPunct(items[follows.from - 1], ","))) return null;
    return { source, boundary, after: follows.skipped };
  }
  const after = afterReport(items, verb.end, size, verb.cue);
  return closesReport(items, after, size) ? { source, boundary, after } : null;
}

/** A report verb with its content before it, or around it. */
export function afterContent(
  items: readonly Item[],
  verb: VerbCue,
  done: number,
  size: number,
  last: Next | null,
): Next | null {
  // what follows "told" is who was told
  const report = verb.cue.takes.has("obj")
    ? (upright(items, verb, done, size) ?? (verb.cue.cue === "ask" ? inverted(items, verb, done, size) : null))
    : (inverted(items, verb, done, size) ?? upright(items, verb, done, size));
  if (!report) return null;
  const { source, boundary, after } = report;
  const before = items[boundary]!;
  const from = contentStart(items, done, boundary + 1);
  const quoted = before.pos === "QUOTE" || (isPunct(before, ",") && items[boundary - 1]?.pos === "QUOTE");
  if (!quoted && verb.cue.takes.has("marked")) return null; // "The goal went in, the crowd roared"
  const first = trimmed(items, { from, to: boundary + (before.pos === "QUOTE" ? 1 : 0) });
  const all = wrapped(items, last, done, first, boundary);
  if (all) {
    const found = {
      source,
      cue: { from: verb.group.from, to: verb.end },
      content: [all],
      row: verb.cue,
      rule: "content-cue",
    };
    return { found, next: Math.max(after, source.to, verb.end), wraps: true };
  }
  if (first.to <= first.from) return null;
  const sign = items[after];
  const beyond = items[after + 1];
  const verbNext = isPunct(sign, ",") && beyond !== undefined && isVerb(beyond) && !/ing$/.test(beyond.lower);
  const rest = secondHalf(items, after, size, quoted);
  const inside = rest !== null && isPunct(before, ",") && clauseAt(items, rest.stretch.from, rest.stretch.to);
  if (!quoted && !verbNext && !inside && !saysSomething(items, first)) return null;
  // "In contrast, Ada Poe said, the dam held": an opening that tells no time is not part of it
  const idle =
    inside && !quoted && items[first.from]!.pos === "ADP" && first.to - first.from <= 4 && !dated(items, first);
  const content = idle ? [] : [first];
  let next = Math.max(after, source.to, verb.end);
  if (rest) {
    content.push(rest.stretch);
    next = rest.next;
  }
  const cue = { from: verb.group.from, to: cueEnd(items, verb.end, after) };
  return { found: { source, cue, content, row: verb.cue, rule: quoted ? "quote-cue" : "content-cue" }, next };
}

const dated = (items: readonly Item[], s: Stretch): boolean => {
  for (let k = s.from; k < s.to; k++) if (items[k]!.pos === "NUM" || isTimeWord(items[k], k)) return true;
  return false;
};

/** Whether words before a report are long enough to be said, and no mere "In a letter". */
function saysSomething(items: readonly Item[], s: Stretch): boolean {
  const first = items[s.from]!;
  const opening = (first.pos === "ADP" || first.pos === "SCONJ") && !WH.has(first.lower);
  if (!opening && s.to - s.from > 3) return true;
  for (let k = s.from; k < s.to; k++) if (isVerb(items[k]!)) return true;
  return false;
}

/** "on condition of anonymity", "on the condition that": how it was said. */
const anonymous = (items: readonly Item[], k: number): boolean =>
  items[k]!.lower === "condition" || items[k + 1]?.lower === "condition";

/** The content that goes on behind a report that stands inside it. */
function secondHalf(items: readonly Item[], after: number, size: number, quoted: boolean) {
  const sign = items[after];
  const beyond = items[after + 1];
  let from = -1;
  if (quoted) {
    if (sign?.pos === "QUOTE") from = after;
    else if ((isPunct(sign, ",:;") || isDash(sign)) && beyond?.pos === "QUOTE") from = after + 1;
  } else if (
    isPunct(sign, ",") &&
    beyond &&
    beyond.pos !== "CCONJ" &&
    !/ing$/.test(beyond.lower) &&
    !(beyond.lower === "on" && /^(?:the|condition)$/.test(items[after + 2]?.lower ?? "") && anonymous(items, after + 2))
  ) {
    if (!attributionBegins(items, after + 1, size, true)) from = after + 1;
  }
  if (from === -1) return null;
  const next = contentEnd(items, from, size);
  const stretch = trimmed(items, { from, to: next });
  return stretch.to > stretch.from ? { stretch, next } : null;
}

/** How far a source after "According to" may run before its comma when it is no plain noun phrase. */
const SOURCE = 25;

/**
 * End of the source after an opening "According to": before its comma, or, where an apposition or a relative clause
 * follows ("According to Ada Poe, a judge of Zed, …"), before the comma that closes it. -1: no source.
 */
function openingSource(items: readonly Item[], from: number, size: number): number {
  let to = phraseEnd(items, from, size);
  if (to === -1) return -1;
  const limit = Math.min(size, from + SOURCE);
  if (to < size && !isPunct(items[to], ",:")) {
    let comma = to + 1;
    while (comma < limit && !isPunct(items[comma], ",:")) comma++;
    if (comma < limit) to = comma;
  }
  if (!isPunct(items[to], ",")) return to;
  let close = to + 1;
  let verb = false;
  while (close < limit && !isPunct(items[close], ",")) if (isVerb(items[close++]!)) verb = true;
  const first = items[to + 1];
  const apposed =
    first && (/^(?:who|which|whose)$/.test(first.lower) || (!verb && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(first.pos)));
  return apposed && close < limit && clauseAt(items, close + 1, size) ? close : to;
}

/** `According to the ministry, …`, `…, according to the ministry`, `…, according to the ministry, …`. */
export function byPreposition(
  items: readonly Item[],
  i: number,
  cue: Cue,
  end: number,
  done: number,
  size: number,
  last: Next | null,
): Next | null {
  const before = trimmed(items, { from: contentStart(items, done, i), to: i });
  if (/^(?:which|who|that|what)$/.test(items[i - 1]?.lower ?? "")) return null; // ", which according to …": inside a clause
  // "The union said according to the ruling it may meet": the words of the union
  const comma = isPunct(items[i - 1], ",") && items[i - 2]?.lower === "that" ? 1 : 0; // "said that, according to …"
  const outer = verbCueAt(items, items[i - 1 - comma]?.lower === "that" ? i - 2 - comma : i - 1);
  if (outer && (outer.cue.takes.has("that") || outer.cue.takes.has("clause")) && outer.at >= done) return null;
  const all = isPunct(items[i - 1], ",") ? wrapped(items, last, done, before, i - 1) : null;
  if (all) {
    const to = phraseEnd(items, end, size, true);
    if (to === -1) return null;
    const found = {
      source: { from: end, to },
      cue: { from: i, to: end },
      content: [all],
      row: cue,
      rule: "according-to",
    };
    return { found, next: to, wraps: true };
  }
  const content: Stretch[] = [];
  if (before.to > before.from + 1 || /^(?:QUOTE|NUM)$/.test(items[before.from]?.pos ?? "")) content.push(before);
  const opens = content.length === 0;
  const to = opens ? openingSource(items, end, size) : phraseEnd(items, end, size, true);
  if (to === -1) return null;
  const source = trimmed(items, { from: end, to });
  let next = to;
  const sign = items[to];
  if (to < size && (isPunct(sign, ",:") || sign!.pos === "QUOTE" || (opens && !ends(sign)))) {
    const from = isPunct(sign, ",:") ? to + 1 : to;
    const x = items[from];
    const breaks =
      x !== undefined &&
      (x.pos === "CCONJ" ||
        /^(?:which|who|as|after|while)$/.test(x.lower) ||
        attributionBegins(items, from, size, true));
    if (opens || (!breaks && isPunct(items[i - 1], ","))) {
      const till = contentEnd(items, from, size);
      const rest = trimmed(items, { from, to: till });
      if (rest.to > rest.from) {
        content.push(rest);
        next = till;
      }
    }
  }
  if (content.length === 0) return null;
  return { found: { source, cue: { from: i, to: end }, content, row: cue, rule: "according-to" }, next };
}
