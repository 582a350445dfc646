/**
 * Where content ends and what may stand around a cue. In: items and an index. Out: indexes, or whether it is so.
 *
 * In `Ada Poe said the dam held, but the mayor warned that …` the content of `said` ends before the comma, since a new
 * attribution begins behind it.
 */
import { listed } from "../lexicon/listed.ts";
import { skipAside } from "./aside.ts";
import { complementAt } from "./contents.ts";
import { verbCueAt } from "./cue-verbs.ts";
import type { Cue } from "./cues.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import type { Stretch } from "./speakers.ts";
import { isAccordingTo, isAdverb, isAuxiliary, isDash, isPunct, OBJECT_PRONOUN, SUBORDINATOR } from "./words.ts";

/** One attribution, as stretches of items. */
export interface Found {
  readonly source: Stretch | null;
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
  readonly row: Cue;
  readonly rule: string;
}

export const ends = (x: Item | undefined): boolean => x === undefined || isPunct(x, ".;:!?)") || isDash(x);

/** Where the addressee, times and places that stand after a report verb end. */
export function afterReport(items: readonly Item[], k: number, ceiling: number, cue: Cue): number {
  let at = k;
  if (cue.takes.has("obj") && items[at] && at < ceiling) {
    const end = OBJECT_PRONOUN.has(items[at]!.lower) ? at + 1 : phraseEnd(items, at, ceiling);
    if (end !== -1) at = end;
  }
  const of = items[at];
  if (of && at < ceiling && /^(?:of|about)$/.test(of.lower)) {
    const end = phraseEnd(items, at + 1, ceiling); // "she said of the plan"
    if (end !== -1) at = end;
  }
  return skipAside(items, at, ceiling);
}

/** Whether a report may close before item `r`. */
export function closesReport(items: readonly Item[], r: number, ceiling: number): boolean {
  const x = items[r];
  if (r >= ceiling || !x || ends(x) || isPunct(x, ",") || x.pos === "QUOTE") return true;
  if (x.pos === "CCONJ" || x.pos === "SCONJ" || SUBORDINATOR.has(x.lower)) return true;
  return x.pos === "VERB" && /ing$/.test(x.lower);
}

/** Participles that are no past forms: they need an auxiliary of their own. */
const PARTICIPLE = /^(?:seen|known|shown|given|taken|written|spoken|sworn|withdrawn|forgotten|driven|sung)$/;
const JOINS = /^(?:but|and|while|though|although|as|yet|whereas|with)$/;

/** Whether a new attribution begins at `k`, where a comma (or, without `comma`, nothing) has just been. */
export function attributionBegins(items: readonly Item[], k: number, ceiling: number, comma: boolean): boolean {
  let i = k;
  let joined = false;
  if (items[i] && (items[i]!.pos === "CCONJ" || JOINS.test(items[i]!.lower))) {
    i++;
    joined = true;
  }
  if (!joined && !comma) return false;
  if (isAccordingTo(items, i)) return true;
  if (joined && items[i]?.pos === "ADP") i = Math.min(ceiling, skipAside(items, i, ceiling)); // "but in a later letter said"
  let v = i;
  while (v < ceiling && items[v] && (isAdverb(items[v]!) || isAuxiliary(items[v]!))) v++;
  if (v < ceiling && items[v]) {
    const cue = verbCueAt(items, v);
    if (cue && (joined || cue.group.shape === "ing")) {
      if (cue.group.shape === "to" || cue.group.shape === "passive") return false;
      const bare = cue.group.from === v && (items[v]!.lower === items[v]!.lemma || PARTICIPLE.test(items[v]!.lower));
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
  for (let k = from; k < ceiling; k++) {
    const x = items[k]!;
    if (k > from) {
      if (isPunct(x, ";")) return k;
      const aside = k === from + 1 && items[from]!.lower === "that"; // "that, according to the chief, …"
      if (isPunct(x, ",") && !aside && attributionBegins(items, k + 1, ceiling, true)) return k;
      if (x.pos === "CCONJ" && attributionBegins(items, k, ceiling, false)) return k;
    }
    if (x.pos === "QUOTE" && k + 1 < ceiling && attributionBegins(items, k + 1, ceiling, true)) return k + 1;
  }
  return ceiling;
}

/** A stretch without punctuation at its edges. */
export function trimmed(items: readonly Item[], s: Stretch): Stretch {
  let { from, to } = s;
  while (from < to && (isPunct(items[from], ",.;:—–-") || isDash(items[from]))) from++;
  while (to > from && (isPunct(items[to - 1], ",.;:—–-") || isDash(items[to - 1]))) to--;
  return { from, to };
}

/** Start of the content that ends before item `b` and may begin at `done`. */
export function contentStart(items: readonly Item[], done: number, b: number): number {
  let start = done;
  while (start < b && (isPunct(items[start], ",.;:—–-)") || isDash(items[start]))) start++;
  if (items[start] && /^(?:but|and|still|yet)$/.test(items[start]!.lower) && start < b - 1) start++;
  // a word before a sentence in marks is a number or a letter of a list ("9. “We wait,” …")
  if (items[start + 1]?.halts && start + 1 < b && !/\p{L}{2}/u.test(items[start]!.text)) start++;
  // after a colon, a semicolon or a stop only what follows
  for (let k = b - 1; k > start; k--) {
    if (isPunct(items[k], ";:.?!") && !isPunct(items[k - 1], ",")) return k + 1;
  }
  return start;
}

/** "said in a statement" and "said in an interview" are one cue: its end, at most `limit`. */
export function cueEnd(items: readonly Item[], end: number, limit: number): number {
  if (items[end]?.lower !== "in" || !/^(?:a|an)$/.test(items[end + 1]?.lower ?? "")) return end;
  const occasions = listed("occasions");
  for (let k = end + 2; k < Math.min(limit, end + 5); k++) {
    if (occasions.has(items[k]!.lower)) return k + 1;
    if (items[k]!.pos !== "ADJ" && items[k]!.pos !== "NOUN") break;
  }
  return end;
}
