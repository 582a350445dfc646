/**
 * Whose words. In: items and the place of a cue. Out: the items of the noun phrase that names the speaker.
 *
 * Before the cue (`Ada Poe, a judge of Zed, said`), after it (`said Ada Poe, a judge of Zed`), or, where the verb has no
 * subject of its own (`and added that …`, `…, citing …`), the subject of the clause that it continues.
 */
import { phraseEnd } from "./phrase-end.ts";
import { phraseStart } from "./phrase-start.ts";
import type { Item } from "./scene.ts";
import { groupAt } from "./verbs.ts";
import { DAY, isDash, isNominal, isPunct, isTimeWord, isVerb, OPENING, RELATIVE, SUBORDINATOR } from "./words.ts";

/** Items `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const BY_ITSELF = /^(?:both|neither|either|some|many|most|others|several|few|all|each)$/;

/** How many commas back an apposition may begin. */
const FARTHEST = 80;

const stop = (x: Item): boolean => isPunct(x, ";:.?!—–(") || isDash(x) || x.pos === "QUOTE";

/** Longest title in marks, in UTF-16 units. */
const TITLE = 40;

/**
 * "Ada Poe, host of Radio Vale’s “Morning Tide,” said": the comma before an apposition that the quotation at `q` ends, a
 * name in marks and not what is said; -1 where it is none.
 */
export function titleStart(items: readonly Item[], q: number): number {
  const x = items[q]!;
  const before = items[q - 1];
  if (x.end - x.start > TITLE || !before || !(before.pos === "NOUN" || before.pos === "PROPN" || before.lower === "'s"))
    return -1;
  for (let k = q - 1; k >= 0 && q - k < 20; k--) {
    if (isVerb(items[k]!) && items[k]!.lower !== "'s") return -1;
    if (isPunct(items[k], ",")) return k;
  }
  return -1;
}

/** The subject of the verb group that begins at `v`, or null. Nothing before `floor` is looked at. */
export function subjectBefore(items: readonly Item[], v: number, floor: number): Stretch | null {
  let to = v;
  let apposed = -1; // end of the phrase when an apposition or relative clause belongs to it
  let segment = -1; // where that apposition begins
  const least = Math.max(floor, v - FARTHEST);
  while (to > least) {
    const x = items[to - 1]!;
    if (x.pos === "QUOTE" && x.halts && to === v) {
      const comma = titleStart(items, to - 1);
      if (comma < least) return null;
      apposed = to;
      segment = comma + 1;
      to = comma;
      continue;
    }
    if (RELATIVE.has(x.lower) && x.lower !== "where" && x.lower !== "when") {
      const before = items[to - 2];
      if (x.lower === "that" && !(to - 2 >= least && before && isNominal(before))) return null;
      return apposed === -1 ? { from: to - 1, to } : null;
    }
    if (DAY.has(x.lower) && isTimeWord(x, to - 1) && x.pos === "PROPN" && to - 2 >= least) {
      // "The ministry on Tuesday said"
      const before = items[to - 2]!.lower;
      const skip = /^(?:on|last|this|late|early|next)$/.test(before) ? 2 : 1;
      const head = items[to - skip - 1];
      if (head && (isNominal(head) || head.pos === "ADJ")) {
        to -= skip;
        continue;
      }
    }
    if (isPunct(x, ",") || isDash(x)) {
      const sign = isDash(x) ? "—" : ",";
      let k = to - 2;
      let depth = 0;
      while (k >= least) {
        const y = items[k]!;
        if (isPunct(y, ")")) depth++;
        if (isPunct(y, "(")) depth--;
        if (depth === 0 && (sign === "," ? isPunct(y, ",") : isDash(y))) break;
        if (sign === "," && (y.pos === "QUOTE" || isPunct(y, ";:"))) return null;
        k--;
      }
      if (k < least) return null;
      const first = items[k + 1]!;
      // ", who teaches at the school, where the water never comes, said": the clause before belongs to it too
      const outer = sign === "," && RELATIVES.test(first.lower) ? relativeBefore(items, k, least) : -1;
      const belongs =
        sign === "," &&
        (outer !== -1 ||
          /^who(?:se)?$/.test(first.lower) ||
          (/^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(first.pos) &&
            !isTimeWord(items[to - 2], to - 2) &&
            !OPENING.has(first.lower)));
      if (belongs && apposed === -1) {
        apposed = to - 1;
        segment = k + 1;
        if (outer !== -1) k = outer;
      } else if (!belongs && apposed !== -1) return null;
      to = k;
      continue;
    }
    if (BY_ITSELF.test(x.lower) && apposed === -1 && (to - 1 === floor || !isNominal(items[to - 2]!)))
      return { from: to - 1, to };
    let from = phraseStart(items, to - 1, floor);
    if (from !== -1 && apposed === -1 && !names(items, from, to)) from = -1;
    if (from === -1 && apposed === -1) from = relativeStart(items, to, floor);
    if (from === -1 && apposed === -1) from = reducedStart(items, to, floor);
    if (from === -1) return null;
    const time = isTimeWord(items[to - 1], to - 1);
    if (apposed !== -1 && (time || /^(?:on|in|at|after|before|during)$/.test(items[from - 1]?.lower ?? ""))) {
      // "Ada Poe, who served in Osterra, Saria and Norland, praised": the places belong to the clause about her
      const outer = time ? -1 : relativeBefore(items, from, least);
      if (outer !== -1) {
        to = outer;
        continue;
      }
      // "On Tuesday, the minister, said": what comma sets off is the subject itself
      return { from: segment, to: apposed };
    }
    if (time || !names(items, from, to)) return null;
    return { from: whole(items, from, floor), to: apposed === -1 ? to : apposed };
  }
  return null;
}

const RELATIVES = /^(?:who|whose|where|which)$/;

/** The comma that opens a "who" clause which ends before the comma at `k`, -1 if none does. */
function relativeBefore(items: readonly Item[], k: number, least: number): number {
  for (let j = k - 1; j >= least; j--) {
    const x = items[j]!;
    if (x.pos === "QUOTE" || isPunct(x, ";:.?!()") || isDash(x)) return -1;
    if (isPunct(x, ",")) return /^(?:who|whose)$/.test(items[j + 1]!.lower) ? j : -1;
  }
  return -1;
}

/** Whether a phrase names anything: "the" alone or "certain" before a verb does not. */
function names(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const x = items[k]!;
    if (isNominal(x) || x.pos === "QUOTE" || BY_ITSELF.test(x.lower)) return true;
    if (x.pos === "ADJ" && k > from && items[k - 1]!.pos === "DET") return true; // "the poor"
  }
  return false;
}

/** How many items a relative clause inside a subject may have. */
const RELATIVE_LENGTH = 25;

/** Start of a subject that ends in a relative clause: "a guard who asked not to be named", -1 if there is none. */
function relativeStart(items: readonly Item[], to: number, floor: number): number {
  const least = Math.max(floor, to - RELATIVE_LENGTH);
  for (let k = to - 1; k > least && !stop(items[k]!) && !isPunct(items[k], ","); k--) {
    const x = items[k]!;
    const noun = isNominal(items[k - 1]!);
    if (noun && (x.lower === "who" || x.lower === "which" || x.lower === "that"))
      return phraseStart(items, k - 1, floor);
    if (SUBORDINATOR.has(x.lower)) return -1;
  }
  return -1;
}

/** Start of a subject that ends in a participle's clause: "video posted online", -1 if there is none. */
function reducedStart(items: readonly Item[], to: number, floor: number): number {
  const least = Math.max(floor, to - RELATIVE_LENGTH);
  let start = to;
  while (start > least && !stop(items[start - 1]!) && !isPunct(items[start - 1], ",")) start--;
  while (start < to && OPENING.has(items[start]!.lower)) start++;
  const end = phraseEnd(items, start, to);
  if (end === -1 || end >= to || !isNominal(items[end - 1]!)) return -1;
  if (items[end]!.pos !== "VERB" || !/(?:ed|en|wn)$/.test(items[end]!.lower)) return -1;
  for (let k = end + 1; k < to; k++) if (isVerb(items[k]!) || items[k]!.pos === "CCONJ") return -1;
  return start;
}

/** Extends a phrase to the left over a list ("Poe, Roe and Doe"), a name set off, or a relative clause inside it. */
function whole(items: readonly Item[], from: number, floor: number): number {
  const left = items[from - 1];
  if (from - 1 < floor || !left) return from;
  if (isPunct(left, ",")) {
    let joined = false;
    for (let k = from; k < from + 8 && items[k] && !isVerb(items[k]!); k++)
      if (items[k]!.pos === "CCONJ") joined = true;
    if (!joined) return from;
    const start = phraseStart(items, from - 2, floor);
    if (start === -1) return from;
    const before = items[start - 1];
    if (
      start === floor ||
      (before && (isPunct(before, ",") || SUBORDINATOR.has(before.lower) || before.pos === "CCONJ"))
    ) {
      if (isTimeWord(items[from - 2], from - 2)) return from;
      return whole(items, start, floor);
    }
    return from;
  }
  const participle = left.pos === "ADJ" && /ed$/.test(left.lower);
  if (!isVerb(left) && !participle && left.pos !== "ADP" && left.lower !== "to" && left.pos !== "ADV") return from;
  // "the man who lost his home said", "officials briefed on the matter said"
  const least = Math.max(floor, from - 25);
  let k = from - 1;
  while (k >= least && !stop(items[k]!) && !isPunct(items[k], ",")) {
    const x = items[k]!;
    if (x.lower === "who" || x.lower === "which" || (x.lower === "that" && k > least && items[k - 1]!.pos === "NOUN")) {
      const start = phraseStart(items, k - 1, floor);
      return start === -1 ? from : start;
    }
    if (SUBORDINATOR.has(x.lower) || x.pos === "SCONJ") return from;
    k--;
  }
  let start = k + 1;
  while (start < from && OPENING.has(items[start]!.lower)) start++;
  if (start >= from) return from;
  const end = phraseEnd(items, start, from);
  if (end === -1 || end >= from) return from;
  const next = items[end]!;
  const reduced =
    (next.pos === "VERB" && /(?:ed|ing|wn|en)$/.test(next.lower)) ||
    (next.pos === "ADJ" && next.lower !== "sure") ||
    (items[end - 1]!.pos === "ADJ" && (next.pos === "ADP" || next.lower === "to"));
  for (let i = end; i < from; i++) {
    // "images taken on Sunday and analysed by …"
    const joins = items[i]!.pos === "CCONJ" && !/(?:ed|en|wn)$/.test(items[i + 1]!.lower);
    if (items[i]!.pos === "AUX" || joins) return from;
  }
  return reduced ? start : from;
}

/** The speaker named after an inverted cue ("said Ada Poe, a judge"), or null. */
export function speakerAfter(items: readonly Item[], i: number, ceiling: number): Stretch | null {
  const first = items[i];
  if (!first || i >= ceiling) return null;
  if (first.pos === "QUOTE" || first.pos === "ADV" || RELATIVE.has(first.lower) || isTimeWord(first, i)) return null;
  const to = phraseEnd(items, i, ceiling, true);
  return to === -1 ? null : { from: i, to };
}

/** The subject of the nearest clause before `v` that has one of its own. */
export function clauseSubject(items: readonly Item[], v: number, floor: number, first: boolean): Stretch | null {
  const least = Math.max(floor, v - FARTHEST);
  let found: Stretch | null = null;
  for (let i = v - 1; i >= least; i--) {
    const x = items[i]!;
    if (isPunct(x, ";")) break;
    if (x.pos !== "VERB" && x.pos !== "AUX") continue;
    const group = groupAt(items, i);
    if (group.shape === "to" || (group.shape === "ing" && group.from === i)) continue;
    const subject = subjectBefore(items, group.from, floor);
    const object = subject && items[subject.from - 1]?.pos === "VERB"; // "put the number killed at nine and said"
    if (subject && !object && !RELATIVE.has(items[subject.from]!.lower)) {
      found = subject;
      if (!first) return found;
    }
    i = Math.min(i, group.from);
  }
  return found;
}
