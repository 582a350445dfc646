/**
 * What is spoken of, in order: the names, the noun phrases with a role noun, and the holders of one reading. The order of
 * the text is the order in which later words may lean on earlier ones.
 */
import type { Reading } from "../record/reading.ts";
import { type Head, roleAt } from "./phrase.ts";
import type { Run } from "./runs.ts";

export type Item =
  | { readonly type: "name"; readonly first: number; readonly last: number; readonly run: Run }
  | { readonly type: "pronoun"; readonly first: number; readonly last: number }
  | { readonly type: "phrase"; readonly first: number; readonly last: number; readonly head: Head }
  | { readonly type: "holder"; readonly first: number; readonly last: number; readonly key: string };

/** Pronouns that keep somebody in the reader's mind; "it" is too often nobody. */
const PERSONAL = /^(?:he|him|his|she|her|they|them|their|i|me|my|we|us|our)$/;

/** Names, phrases and holders by place. `holders`: token ranges with a key, sorted, none inside another. */
export function itemsOf(
  reading: Reading,
  runs: readonly Run[],
  holders: readonly { readonly first: number; readonly last: number; readonly key: string }[],
): Item[] {
  const { tokens } = reading;
  const taken = new Uint8Array(tokens.length);
  const items: Item[] = holders.map((h) => ({ type: "holder", ...h }));
  for (const h of holders) taken.fill(1, h.first, h.last);
  for (const run of runs) {
    if (!taken[run.first]) items.push({ type: "name", first: run.first, last: run.last, run });
    taken.fill(taken[run.first] ? 1 : 2, run.first, run.last);
  }
  for (const sentence of reading.sentences) {
    for (let j = sentence.first; j < sentence.last; j++) {
      const t = tokens[j]!;
      if (!taken[j] && PERSONAL.test(t.lower)) items.push({ type: "pronoun", first: j, last: j + 1 });
      if (taken[j] || (t.pos !== "NOUN" && t.pos !== "PROPN" && t.pos !== "ADJ")) continue;
      const next = tokens[j + 1];
      // the head is the last noun: "press office chief" is no press office
      if (next && j + 1 < sentence.last && (next.pos === "NOUN" || next.text === "-") && !taken[j + 1]) continue;
      if (taken[j + 1] === 2) continue; // "plant manager Berta Wirth": the name's own words
      const head = roleAt(tokens, j, sentence.first);
      if (!head) continue;
      let first = head.first;
      for (let k = first - 1; k >= Math.max(sentence.first, head.first - 6); k--) {
        const w = tokens[k]!;
        if (taken[k] === 1) break;
        const part =
          taken[k] === 2 || /^(ADJ|NOUN|PROPN|NUM)$/.test(w.pos) || /^['’]s?$/.test(w.text) || w.text === "-";
        if (w.pos === "DET" || w.pos === "PRON") {
          if (!/^(it|he|she|they|we|i|you|that|which|who|there)$/.test(w.lower)) first = k;
          break;
        }
        if (!part) break;
        first = k;
      }
      if (taken[first] === 2) while (first > 0 && taken[first - 1] === 2) first--;
      items.push({ type: "phrase", first, last: head.last, head });
    }
  }
  return items.sort((a, b) => a.first - b.first || b.last - a.last);
}
