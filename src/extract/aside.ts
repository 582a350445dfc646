/**
 * What stands between a cue and its words without being either. In: items and the index after a cue. Out: the index
 * after adverbs, times and prepositional phrases.
 *
 * After `said` in `said on Monday in a letter to voters that …` it is the index of `that`.
 */
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import { isAdverb, isTimeWord, SUBORDINATOR, WH } from "./words.ts";

const preposition = (x: Item): boolean =>
  x.pos === "ADP" &&
  !/^(?:that|of|about|as|than|like)$/.test(x.lower) &&
  !WH.has(x.lower) &&
  !SUBORDINATOR.has(x.lower);

const PERIOD = /^(?:last|this|next|late|early|earlier|two|three|a|the|ago|before|later)$/;

/** Index after the words of a time that begin at `k` ("last week", "Monday night", "two days ago"), or `k`. */
function timeEnd(items: readonly Item[], k: number, ceiling: number): number {
  let end = k;
  let time = false;
  while (end < ceiling) {
    const x = items[end]!;
    if (isTimeWord(x, end)) time = true;
    else if (!PERIOD.test(x.lower) && x.pos !== "NUM" && !(x.lower === "that" && isTimeWord(items[end + 1], end + 1)))
      break;
    else if (time && /^(?:a|the|two|three)$/.test(x.lower)) break;
    end++;
  }
  return time ? end : k;
}

/** Index after adverbs, times and prepositional phrases from `i` on: "on Monday in a letter to voters". */
export function skipAside(items: readonly Item[], i: number, ceiling: number): number {
  let k = i;
  for (let turn = 0; turn < 6 && k < ceiling; turn++) {
    const x = items[k]!;
    if (
      isAdverb(x) &&
      !(x.lower === "even" && /^(?:though|if|as|when)$/.test(items[k + 1]?.lower ?? "")) &&
      x.lower !== "not" &&
      (x.lower !== "only" || items[k + 1]?.lower === "that")
    ) {
      k++;
      continue;
    }
    if (/^(?:late|early|earlier|later)$/.test(x.lower) && items[k + 1]?.pos === "ADP" && k + 1 < ceiling) {
      k++;
      continue;
    }
    const time = timeEnd(items, k, ceiling);
    if (time > k) {
      k = time;
      continue;
    }
    if (preposition(x) || (x.lower === "to" && items[k + 1] && items[k + 1]!.pos !== "VERB")) {
      const end = phraseEnd(items, k + 1, ceiling);
      if (end === -1) return k;
      k = end;
      // "in a statement carried by Northern Wire"
      const next = items[k];
      if (next?.pos === "VERB" && /(?:ed|nt|wn|en)$/.test(next.lower) && items[k + 1]?.pos === "ADP" && k < ceiling)
        k++;
      continue;
    }
    break;
  }
  return k;
}
