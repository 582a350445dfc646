/**
 * Where a noun phrase begins, backwards from its last word. In: items and an index. Out: an index, or -1.
 *
 * From the item before `said` in `On Monday officials at the ministry said` the phrase begins at `officials`.
 */
import { begins, close, compound, LONGEST, names, participle, possessive, prepositions } from "./noun-words.ts";
import type { Item } from "./scene.ts";
import { isNominal, isPunct, isTimeWord, RELATIVE, SUBORDINATOR } from "./words.ts";

/** Start of the noun phrase whose last item is `j`, -1 if there is none. Prepositional phrases inside it are kept. */
export function phraseStart(items: readonly Item[], j: number, floor: number): number {
  if (j < floor) return -1;
  const least = Math.max(floor, j - LONGEST);
  let k = j;
  if (isPunct(items[k], ")")) {
    while (k > least && !isPunct(items[k], "(")) k--;
    k--;
  }
  if (k < least || !(isNominal(items[k]!) || items[k]!.pos === "ADJ" || names(items[k]!) || items[k]!.pos === "DET"))
    return -1;
  if (/^(?:he|she|they|it|we|i|you)$/.test(items[k]!.lower)) return k;
  let start = -1;
  let seenNoun = false;
  while (k >= least) {
    const x = items[k]!;
    const left = k > least ? items[k - 1]! : undefined;
    if (names(x)) {
      start = k;
      k--;
      seenNoun = true;
      continue;
    }
    if (isPunct(x, ")")) {
      let open = k;
      while (open > least && !isPunct(items[open], "(")) open--;
      if (!isPunct(items[open], "(")) break;
      k = open - 1;
      continue;
    }
    if (compound(x) && !(x.pos === "PRON" && seenNoun && !possessive(x) && !SOMEBODY.test(x.lower))) {
      if (RELATIVE.has(x.lower) || SUBORDINATOR.has(x.lower)) break;
      if (isPunct(x, "./-") && !left) break;
      start = k;
      seenNoun ||= isNominal(x);
      k--;
      if (begins(x) || (x.pos === "PRON" && possessive(x))) {
        // goes on only over a preposition with a noun before it
        if (left && prepositions.has(left.lower) && k - 1 >= least && attaches(items, k, least)) {
          k--;
          continue;
        }
        if (left?.lower === "of" || (left && /^(?:all|both|half)$/.test(left.lower))) continue;
        if (left?.pos === "CCONJ" && coordinates(items, k, least)) {
          k--;
          continue;
        }
        return pair(items, start, least);
      }
      if (left && isTimeWord(left, k) && isNominal(x) && !ofNight(items, k, least)) return start;
      continue;
    }
    if (prepositions.has(x.lower) && start === k + 1 && attaches(items, k, least)) {
      k--;
      continue;
    }
    if (x.pos === "CCONJ" && start === k + 1 && coordinates(items, k, least)) {
      k--;
      continue;
    }
    if (start === k + 1 && isPunct(items[k + 1], "&") && /^\p{Lu}/u.test(x.text)) {
      start = k;
      k--;
      continue;
    }
    if (start === k + 1 && isPunct(left, "-") && left!.end === x.start) {
      // the last part of a compound: "Rome-born trader"
      start = k;
      k--;
      continue;
    }
    if (participle(x) && start !== -1 && left && (left.pos === "DET" || left.pos === "ADJ" || possessive(left))) {
      k--;
      continue;
    }
    if (
      x.pos === "ADV" &&
      start !== -1 &&
      left &&
      (left.pos === "DET" || (left.pos === "ADV" && items[k + 1]!.pos === "ADJ"))
    ) {
      k--;
      continue;
    }
    break;
  }
  return pair(items, start, least);
}

/** "neither the ministry nor the army": the first word of the pair belongs to the phrase. */
const pair = (items: readonly Item[], start: number, least: number): number =>
  start > least && /^(?:neither|either|both)$/.test(items[start - 1]!.lower) ? start - 1 : start;

/** "The night nurse": a time inside a name, not the end of "During the night". `k`: the word of time. */
const ofNight = (items: readonly Item[], k: number, least: number): boolean =>
  k - 1 >= least && items[k - 1]!.pos === "DET" && items[k - 2]?.pos !== "ADP";

/** Words that stand for people, on which a preposition may hang: "nobody in the village". */
const SOMEBODY = /^(?:(?:any|every|some)(?:body|one)|nobody|one|none|those|others)$/;

/** Whether the preposition at `k` has a noun before it that the phrase may hang on. */
function attaches(items: readonly Item[], k: number, least: number): boolean {
  const x = items[k - 1];
  if (k - 1 < least || !x) return false;
  if (x.lower === "according" || isTimeWord(x, k - 1)) return items[k]!.lower === "of";
  if (x.pos === "NOUN" || isPunct(x, ")") || SOMEBODY.test(x.lower)) return true;
  if (x.pos === "PROPN" || x.pos === "NUM" || x.pos === "PRON") return close.has(items[k]!.lower) || x.pos === "PROPN";
  return false;
}

/** Whether the conjunction at `k` joins two nouns, the left one standing at the head of the clause. */
function coordinates(items: readonly Item[], k: number, least: number): boolean {
  const before = items[k - 1];
  if (k - 1 < least || !before || !(isNominal(before) || isPunct(before, ",)"))) return false;
  if (!/^(?:and|or|nor|&)$/.test(items[k]!.lower)) return false;
  let i = k - 1;
  if (isPunct(items[i], ",")) i--;
  while (i > least && (compound(items[i]!) || prepositions.has(items[i]!.lower))) i--;
  if (isPunct(items[i], ",")) return true;
  const edge = items[i]!;
  if (i === least && (compound(edge) || names(edge))) return true;
  return (
    edge.pos === "QUOTE" ||
    edge.pos === "CCONJ" ||
    edge.pos === "SCONJ" ||
    isPunct(edge, ";:—–(") ||
    SUBORDINATOR.has(edge.lower)
  );
}
