/**
 * Where a noun phrase begins and ends. In: items and an index. Out: an index, or -1.
 *
 * Backwards from `said` in `Officials at the ministry said` the phrase begins at `Officials`; forwards from the item
 * after `said` in `said Ada Poe, a judge of Zed, in a letter` it ends after the second comma.
 */
import type { Item } from "./scene.ts";
import { DAY, isNominal, isPunct, isTimeWord, OBJECT_PRONOUN, RELATIVE, SUBORDINATOR } from "./words.ts";

/** Longest noun phrase worth following, in items: a bound that keeps every search local. */
const LONGEST = 60;

const joins = (x: Item): boolean =>
  x.pos === "ADJ" ||
  x.pos === "DET" ||
  (x.pos === "PART" && (x.lower === "'s" || x.lower === "'")) ||
  isPunct(x, "-&./'’%#") ||
  x.lower === "'s";

/** A quotation of a few words that serves as a name. */
const names = (x: Item): boolean => x.pos === "QUOTE" && !x.halts;

const compound = (x: Item): boolean => isNominal(x) || joins(x);

const prepositions = new Set(
  "of for from in at on with to by among within against between inside near under over behind across around outside into about".split(
    " ",
  ),
);
/** Prepositions that bind to the noun before them, whatever it is. */
const close = new Set(["of", "for", "from", "with", "at"]);

const participle = (x: Item): boolean => x.pos === "VERB" && /(?:ed|ing|en|wn)$/.test(x.lower);

/** A determiner or possessive begins a phrase: nothing to its left belongs to it without a preposition. */
const begins = (x: Item): boolean =>
  x.pos === "DET" ||
  /^(?:the|a|an|his|her|its|their|our|my|your|this|these|those|some|any|no|every|each|both|all|another)$/.test(x.lower);

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
    if (compound(x) && !(x.pos === "PRON" && seenNoun && !possessive(x))) {
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
      if (left && isTimeWord(left, k - 1) && isNominal(x)) return start;
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

const possessive = (x: Item): boolean => /^(?:his|her|its|their|our|my|your|'s)$/.test(x.lower);

/** Whether the preposition at `k` has a noun before it that the phrase may hang on. */
function attaches(items: readonly Item[], k: number, least: number): boolean {
  const x = items[k - 1];
  if (k - 1 < least || !x) return false;
  if (x.lower === "according" || isTimeWord(x, k - 1)) return items[k]!.lower === "of";
  if (x.pos === "NOUN" || isPunct(x, ")")) return true;
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

/**
 * End (excluded) of the noun phrase that begins at `i`, -1 if none begins there. With `appositions`, what commas set
 * off after a name belongs to it: ", a judge of Zed,".
 */
export function phraseEnd(items: readonly Item[], i: number, ceiling: number, appositions = false): number {
  const most = Math.min(ceiling, i + LONGEST);
  let k = i;
  let end = -1;
  const first = items[i];
  if (!first || i >= most) return -1;
  if (
    first.pos === "PRON" &&
    !possessive(first) &&
    !/^(?:some|many|most|all|others|those|none|both|several|few|one|each|two|any)$/.test(first.lower)
  ) {
    return RELATIVE.has(first.lower) && first.lower !== "who" ? -1 : i + 1;
  }
  if (OBJECT_PRONOUN.has(first.lower) && first.lower !== "her") return i + 1;
  while (k < most) {
    const x = items[k]!;
    if (compound(x) && !(x.pos === "PRON" && end !== -1 && !prepositions.has(items[k - 1]!.lower))) {
      if (RELATIVE.has(x.lower)) break;
      if (isPunct(x, "./") && !(items[k + 1] && items[k + 1]!.start === x.end)) break;
      if (
        end !== -1 &&
        begins(x) &&
        !prepositions.has(items[k - 1]!.lower) &&
        items[k - 1]!.pos !== "CCONJ" &&
        !isPunct(items[k - 1], ",(") &&
        !/^(?:all|both|of|as)$/.test(items[k - 1]!.lower)
      )
        break;
      if (end !== -1 && ((DAY.has(x.lower) && isTimeWord(x, k)) || isTime(items, k))) break;
      k++;
      if (isNominal(x) || x.lower === "'s" || x.pos === "ADJ") end = k;
      continue;
    }
    if (names(x) && (end === -1 || k === i) && !isPunct(items[k - 1], ",")) {
      k++;
      end = k;
      continue;
    }
    if (end === -1 && (x.pos === "ADV" || participle(x) || (x.pos === "VERB" && items[k + 1]?.pos === "NOUN"))) {
      k++;
      continue;
    }
    if (end === k && prepositions.has(x.lower) && bindsRight(items, k)) {
      k++;
      continue;
    }
    if (
      end === k &&
      x.pos === "CCONJ" &&
      /^(?:and|or)$/.test(x.lower) &&
      items[k + 1] &&
      compound(items[k + 1]!) &&
      !clauseFollows(items, k + 1, most)
    ) {
      k++;
      continue;
    }
    if (participle(x) && end === -1) {
      k++;
      continue;
    }
    if (end === k && isPunct(x, "(")) {
      let close = k;
      while (close < most && !isPunct(items[close], ")")) close++;
      if (close >= most) break;
      k = close + 1;
      end = k;
      continue;
    }
    if (appositions && end === k && (x.lower === "who" || x.lower === "whose") && items[k - 1]!.pos === "NOUN") {
      k = clauseStop(items, k, most);
      end = k;
      continue;
    }
    if (appositions && end === k && isPunct(x, ",")) {
      const next = appositionEnd(items, k, most);
      if (next === -1) break;
      k = next;
      end = next;
      if (isPunct(items[k], ",")) continue;
      continue;
    }
    break;
  }
  return end;
}

/** "last week", "this year": not part of the phrase before it. */
function isTime(items: readonly Item[], k: number): boolean {
  return /^(?:last|this|next|earlier|late|early|that)$/.test(items[k]!.lower) && isTimeWord(items[k + 1], k + 1);
}

/** Whether a prepositional phrase after a noun belongs to it: not one of time or of the occasion of speaking. */
function bindsRight(items: readonly Item[], k: number): boolean {
  const p = items[k]!.lower;
  const before = items[k - 1]!;
  const next = items[k + 1];
  if (!next || !(compound(next) || next.pos === "QUOTE" || participle(next))) return false;
  if (isTimeWord(next, k + 1) || isTime(items, k + 1)) return false;
  if (p === "of") return true;
  if (/^(?:during|after|before|by|about|to|into|over|under)$/.test(p)) return false;
  if (p === "in" || p === "on") {
    if (next.lower === "a" || next.lower === "an" || possessive(next)) return false;
    return before.pos === "NOUN";
  }
  return before.pos === "NOUN" || p === "from" || p === "for" || p === "with";
}

/** Whether the words from `i` on are the subject of a verb of their own, within a few items. */
function clauseFollows(items: readonly Item[], i: number, most: number): boolean {
  const end = Math.min(most, i + 8);
  for (let k = i; k < end; k++) {
    const x = items[k]!;
    if (x.pos === "VERB" || x.pos === "AUX") return true;
    if (isPunct(x, ",;:—")) return false;
  }
  return false;
}

/** Where an apposition that begins with the comma at `k` ends: after its closing comma, or before a stop. */
function appositionEnd(items: readonly Item[], k: number, most: number): number {
  const first = items[k + 1];
  if (!first || k + 1 >= most) return -1;
  const noun = compound(first) && first.pos !== "PRON" && !RELATIVE.has(first.lower);
  const who = first.lower === "who" || first.lower === "whose";
  if (!noun && !who) return -1;
  if (noun) {
    const end = phraseEnd(items, k + 1, most);
    if (end === -1) return -1;
    const after = items[end];
    if (!after || end >= most || isPunct(after, ".,;:?!)—–") || after.pos === "QUOTE" || prepositions.has(after.lower))
      return end;
    if (after.pos === "VERB" && /(?:ing|ed)$/.test(after.lower)) return end;
    if (RELATIVE.has(after.lower)) {
      return clauseStop(items, end, most);
    }
    return after.pos === "VERB" || after.pos === "AUX" ? -1 : end;
  }
  return clauseStop(items, k + 1, most);
}

/** Where a relative clause that runs on from `k` stops: at the next mark. */
function clauseStop(items: readonly Item[], k: number, most: number): number {
  let j = k;
  while (j < most && !isPunct(items[j], ".,;:?!—–") && items[j]!.pos !== "QUOTE") j++;
  return j;
}
