/**
 * Where a noun phrase ends, forwards from its first word. In: items and an index. Out: an index, or -1.
 *
 * From the item after `said` in `said Ada Poe, a judge of Zed, in a letter` it ends, with its apposition, before the
 * second comma.
 */
import { begins, compound, LONGEST, names, participle, possessive, prepositions } from "./noun-words.ts";
import type { Item } from "./scene.ts";
import { DAY, isNominal, isPunct, isTimeWord, OBJECT_PRONOUN, RELATIVE } from "./words.ts";

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
    if (appositions && end === k && (x.lower === "who" || x.lower === "whose") && isNoun(items, k - 1)) {
      k = clauseStop(items, k, most);
      end = k;
      continue;
    }
    if (
      appositions &&
      end === k &&
      items[k - 1]!.pos === "NOUN" &&
      PARTICIPLE.test(x.lower) &&
      x.pos === "VERB" &&
      items[k + 1]?.lower === "by"
    ) {
      k = clauseStop(items, k, most); // "a list kept by a charity"
      end = k;
      continue;
    }
    if (appositions && end === k && isPunct(x, ",")) {
      const next = appositionEnd(items, k, most);
      if (next === -1) break;
      k = next;
      end = next;
      continue;
    }
    break;
  }
  return end;
}

/** A noun, or a word after a determiner that was taken for an adjective: "an attendant who". */
const isNoun = (items: readonly Item[], k: number): boolean =>
  items[k]!.pos === "NOUN" || (items[k]!.pos === "ADJ" && items[k - 1]?.pos === "DET");

const PARTICIPLE = /(?:ed|en|wn|pt|nt|un|ut|ught|de|ld)$/;

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
  // "…, citing a clerk, reports that": the verb of the clause around it
  if (items[k + 2]?.lower === "that" && /^(?:reports|claims|states|notes|says|writes)$/.test(first.lower)) return -1;
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
