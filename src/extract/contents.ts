/**
 * Which words are said. In: items and the index after a cue. Out: where the content begins, what kind of complement it
 * is, and where it ends.
 *
 * After `told reporters on Monday` in `Poe told reporters on Monday that the dam held, but Roe said …` the content is a
 * that-clause from `that` to before the comma.
 */
import { skipAside } from "./aside.ts";
import { clauseAt, counts, LOOK } from "./clause-start.ts";
import type { Cue } from "./cues.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import {
  isAccordingTo,
  isAdverb,
  isAuxiliary,
  isDash,
  isNominal,
  isPunct,
  isVerb,
  OBJECT_PRONOUN,
  SUBJECT_PRONOUN,
  WH,
} from "./words.ts";

export type Kind = "that" | "clause" | "quote" | "wh" | "to" | "np" | "ing" | "as";

export interface Complement {
  readonly from: number;
  readonly kind: Kind;
  /** Where the cue and what was skipped after it ends: a cue like "said in a statement" may take it in. */
  readonly skipped: number;
}

/** How far a figure may stand from the verb that gives it. */
const FIGURE = 16;

/** Whether a verb or a quotation that may hold one follows before a stop. */
function verbFollows(items: readonly Item[], i: number, ceiling: number): boolean {
  if (isPunct(items[i], ",")) {
    // "said that, according to the chief, nobody fired"
    let close = i + 1;
    while (close < ceiling && close < i + LOOK && !isPunct(items[close], ",")) close++;
    i = close + 1;
  }
  if (!items[i] || i >= ceiling || isPunct(items[i], ",.;:?!")) return false;
  for (let k = i; k < Math.min(ceiling, i + LOOK); k++) {
    const x = items[k]!;
    if (isVerb(x) || isAuxiliary(x) || x.pos === "QUOTE") return true;
    if (isPunct(x, ";.?!")) return false;
  }
  return ceiling - i > LOOK;
}

/** Whether a noun phrase with its figure begins at `k`: "the toll at 17", "a figure of 23". */
function figureFollows(items: readonly Item[], k: number, ceiling: number): boolean {
  for (let j = k + 1; j + 1 < Math.min(ceiling, k + FIGURE); j++) {
    const x = items[j]!;
    if (isPunct(x, ",.;:")) return false;
    const of = x.lower === "of" && /^(?:figure|toll|number|total|estimate|count|tally)$/.test(items[j - 1]!.lower);
    if (x.lower !== "at" && !of) continue;
    const next = items[j + 1]!;
    if (next.pos === "NUM" || next.pos === "QUOTE" || counts(items, j + 1)) return true;
  }
  return false;
}

const takes = (cue: Cue, kind: string) => cue.takes.has(kind);

/** End of the phrase that names who is told: "Northern Wire" in "told Northern Wire of the plan". */
export function addresseeEnd(items: readonly Item[], k: number, ceiling: number): number {
  if (k >= ceiling || !items[k]) return -1;
  if (OBJECT_PRONOUN.has(items[k]!.lower)) return k + 1;
  const end = phraseEnd(items, k, ceiling);
  for (let j = k + 1; j < end; j++) {
    const before = items[j - 1]!;
    if (/^(?:of|about)$/.test(items[j]!.lower) && (before.pos === "PROPN" || /s$/.test(before.lower))) return j;
  }
  return end;
}

/** What a cue that ends before item `i` takes, or null when nothing that it can take follows. */
export function complementAt(items: readonly Item[], i: number, ceiling: number, cue: Cue): Complement | null {
  let k = i;
  // an addressee: "told the court", "reminded them"
  if (
    takes(cue, "obj") &&
    k < ceiling &&
    items[k]!.lower !== "that" &&
    items[k]!.pos !== "QUOTE" &&
    !WH.has(items[k]!.lower)
  ) {
    const end = addresseeEnd(items, k, ceiling);
    if (end !== -1) {
      const direct = at(items, skipAside(items, end, ceiling), ceiling, cue, false);
      if (direct) return direct;
      if (takes(cue, "to") || cue.cue === "tell") {
        if (items[end]?.lower === "to" && items[end + 1]?.pos === "VERB")
          return { from: end, kind: "to", skipped: end };
        if (items[end] && /^(?:about|of)$/.test(items[end]!.lower)) return { from: end, kind: "np", skipped: end };
      }
      return cue.cue === "tell" ? null : at(items, k, ceiling, cue, true);
    }
  }
  if (isAccordingTo(items, k) && takes(cue, "clause")) {
    // "said according to the ruling, it may meet": told as the speaker told it
    const end = phraseEnd(items, k + 2, ceiling);
    const next = isPunct(items[end], ",") ? end + 1 : end;
    if (end !== -1 && clauseAt(items, next, ceiling)) return { from: k, kind: "clause", skipped: k };
  }
  const near = at(items, k, ceiling, cue, true);
  if (near && near.kind !== "np" && near.kind !== "clause") return near;
  const aside = skipAside(items, k, ceiling);
  if (aside > k) {
    const far = at(items, aside, ceiling, cue, false);
    if (far && far.kind !== "np") return far;
  }
  if (near) return near;
  // ", however," and the like between the cue and its words, or between the words after it: "on its website, citing Y, that"
  k = aside > i && isPunct(items[aside], ",") ? aside : i;
  const dash = isDash(items[k]);
  if (isPunct(items[k], ",") || dash) {
    let close = k + 1;
    while (close < Math.min(ceiling, k + 12) && !(dash ? isDash(items[close]) : isPunct(items[close], ","))) close++;
    const closed = close < Math.min(ceiling, k + 12);
    if (closed && items[close + 1]?.lower === "that" && takes(cue, "that")) {
      return { from: close + 1, kind: "that", skipped: k };
    }
    // "said on Tuesday, citing two people, the firm would be sold"
    const cites = /^(?:citing|quoting)$/.test(items[k + 1]?.lower ?? "");
    if (closed && cites && takes(cue, "clause") && clauseAt(items, close + 1, ceiling))
      return { from: close + 1, kind: "clause", skipped: k };
  }
  return null;
}

/** How far the claim may stand from "took back what". */
const TAKEN = 20;

/** "took back what she had told a paper, that the hall was empty": the claim itself. */
function claimAfter(items: readonly Item[], k: number, ceiling: number): Complement | null {
  for (let j = k + 1; j + 1 < Math.min(ceiling, k + TAKEN); j++) {
    const x = items[j]!;
    if (isPunct(x, ".;?!")) return null;
    const opens = isPunct(x, ",:") || isDash(x);
    if (opens && items[j + 1]!.lower === "that") return { from: j + 1, kind: "that", skipped: k };
  }
  return null;
}

/** The complement that begins at `k` itself. `close`: nothing was skipped, so a bare noun phrase may count. */
function at(items: readonly Item[], k: number, ceiling: number, cue: Cue, close: boolean): Complement | null {
  const x = items[k];
  if (!x || k >= ceiling) return null;
  const found = (kind: Kind, from = k): Complement => ({ from, kind, skipped: k });
  if (isPunct(x, ":") || (isPunct(x, ",") && items[k + 1]?.pos === "QUOTE") || isDash(x)) {
    const next = items[k + 1];
    if (!next || k + 1 >= ceiling) return null;
    if (next.pos === "QUOTE") return takes(cue, "quote") || takes(cue, "np") ? found("quote", k + 1) : null;
    if (isPunct(x, ":") && takes(cue, "quote")) return found("clause", k + 1);
    return null;
  }
  if (x.pos === "QUOTE") return takes(cue, "quote") || takes(cue, "np") ? found("quote") : null;
  if (x.lower === "that") {
    const next = items[k + 1];
    if (!close && next && isAuxiliary(next)) return null; // "said in remarks that could not be verified": no that-clause
    if (takes(cue, "that") && verbFollows(items, k + 1, ceiling)) return found("that");
    return takes(cue, "np") && next && (isNominal(next) || next.pos === "QUOTE") ? found("np") : null;
  }
  if (x.lower === "what" && /^(?:withdrawing|denying)$/.test(cue.class)) {
    const claim = claimAfter(items, k, ceiling);
    if (claim) return claim;
  }
  if (WH.has(x.lower)) return takes(cue, "wh") ? found("wh") : null;
  if (
    x.lower === "to" &&
    items[k + 1] &&
    (items[k + 1]!.pos === "VERB" || isAuxiliary(items[k + 1]!) || isAdverb(items[k + 1]!))
  ) {
    return takes(cue, "to") ? found("to") : null;
  }
  if (x.lower === "not" && items[k + 1]?.lower === "to") return takes(cue, "to") ? found("to") : null;
  if (x.lower === "as" && takes(cue, "as")) {
    // "rejected as “a crude lie” the charge that …": what is rejected comes second
    const first = items[k + 1]?.pos === "QUOTE" ? k + 2 : phraseEnd(items, k + 1, ceiling);
    const second = first === -1 ? undefined : items[first];
    if (second && first < ceiling && (second.pos === "DET" || second.pos === "NOUN"))
      return { from: first, kind: "np", skipped: first };
    return found("as");
  }
  if (x.lower === "as") return null;
  if (x.pos === "VERB" && /ing$/.test(x.lower)) {
    if (takes(cue, "ing") || takes(cue, "np")) return found("ing");
    return takes(cue, "clause") && clauseAt(items, k + 1, ceiling) ? found("clause") : null;
  }
  if (takes(cue, "clause") && (close || SUBJECT_PRONOUN.has(x.lower) || x.pos !== "ADP") && clauseAt(items, k, ceiling))
    return found("clause");
  if (takes(cue, "number")) return close && figureFollows(items, k, ceiling) ? found("np") : null;
  if (takes(cue, "np") && close && phraseEnd(items, k, ceiling) !== -1) return found("np");
  return null;
}
