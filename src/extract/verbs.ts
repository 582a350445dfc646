/**
 * The verb group a cue stands in. In: items and the index of its main verb. Out: where the group begins, and what it
 * says of its subject.
 *
 * `has repeatedly denied` begins at `has` and is finite; `was told` is passive; `, citing` is a bare participle.
 */
import { PAST } from "./cues.ts";
import type { Item } from "./scene.ts";
import { BE, isAdverb, isAuxiliary, MODAL } from "./words.ts";

export interface Group {
  /** First item of the group. */
  readonly from: number;
  /** "finite": has a subject; "ing": a bare participle; "to": an infinitive; "passive": its subject is not the holder. */
  readonly shape: "finite" | "ing" | "to" | "passive";
  readonly negated: boolean;
  /** With will, would, may …: not (yet) said. */
  readonly modal: boolean;
}

const inGroup = (x: Item): boolean =>
  isAuxiliary(x) || isAdverb(x) || (x.pos === "PART" && x.lower !== "'s" && x.lower !== "to");

/** Whether what follows "by" may have done it: "by the court", not "by telephone". */
const agent = (x: Item | undefined): boolean =>
  x !== undefined && (/^(?:DET|PROPN|PRON|NUM|ADJ)$/.test(x.pos) || (x.pos === "NOUN" && x.lower.endsWith("s")));

/** Longest verb group, in items. */
const LONGEST = 12;

/** "the mayor's repeated claims": the mark of possession, no short "is" or "has". */
const owns = (items: readonly Item[], k: number, i: number): boolean =>
  items[k - 1] !== undefined &&
  items[k - 1]!.pos !== "PRON" &&
  /ed$/.test(items[i]!.lower) &&
  /^(?:NOUN|ADJ|CCONJ)$/.test(items[i + 1]?.pos ?? "");

export function groupAt(items: readonly Item[], i: number): Group {
  let from = i;
  let be = false;
  let aux = false;
  let negated = false;
  let modal = false;
  let nearest = true;
  const least = Math.max(0, i - LONGEST);
  while (from > least && inGroup(items[from - 1]!)) {
    if (items[from - 1]!.lower === "'s" && owns(items, from - 1, i)) break;
    const x = items[--from]!;
    if (x.lower === "not" || x.lower === "n't" || x.lower === "never") negated = true;
    if (MODAL.has(x.lower)) modal = true;
    if (isAuxiliary(x) && x.pos !== "PART") {
      if (nearest && BE.has(x.lower) && !(x.lower === "'s" && items[i]!.lower === "said")) be = true;
      if (x.lower !== "not" && x.lower !== "n't" && x.lower !== "never") nearest = false;
      aux = true;
    }
  }
  // adverbs that open the clause belong to it, not to the verb
  while (from < i && isAdverb(items[from]!) && !aux && from === 0) from++;
  const word = items[i]!.lower;
  const ing = word.endsWith("ing") && word.length > 4;
  if (items[from - 1]?.lower === "to" && !aux) return { from, shape: "to", negated, modal };
  if (ing) return { from, shape: be ? "finite" : "ing", negated, modal };
  // "a document seen by the court": a participle without "be" is passive before "by"
  if (!aux && items[i + 1]?.lower === "by" && agent(items[i + 2]) && items[i - 1] && items[i - 1]!.pos !== "QUOTE")
    return { from, shape: "passive", negated, modal };
  return {
    from,
    shape: be && !word.endsWith("s") && (word !== items[i]!.lemma || PAST.test(word)) ? "passive" : "finite",
    negated,
    modal,
  };
}
