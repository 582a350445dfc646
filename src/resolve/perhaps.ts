/**
 * Place words that may be a misspelling of another place of the same article: proposed to a person, never merged.
 *
 * "Ha’ad … Hadad": one letter apart, and the same consonants → the rarer word is `perhaps` the other. Two places that
 * the gazetteer knows as different are no misspelling; people are never compared (one skeleton joins different names).
 */

import { lettersApart, skeleton } from "../english/spelling.ts";
import type { Place } from "../record/place.ts";

/** Letters alone, in small letters, without accents: what two spellings are compared by. */
const letters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
/** Names outside these lengths, and more than so many of one first letter, are not compared. */
const SHORTEST = 4;
const LONGEST = 40;
const MOST = 40;

/** The places, each misspelt one with the name that it may stand for. Only words of one first letter are compared. */
export function withDoubts(places: readonly Place[]): Place[] {
  const forms = new Map<string, { readonly id: string | null; times: number }>();
  for (const { text, id } of places) {
    const known = forms.get(text);
    if (known) known.times += 1;
    else if (text.length <= LONGEST && letters(text).length >= SHORTEST) forms.set(text, { id, times: 1 });
  }
  const byLetter = new Map<string, string[]>();
  for (const text of forms.keys()) byLetter.set(letters(text)[0]!, [...(byLetter.get(letters(text)[0]!) ?? []), text]);
  const doubts = new Map<string, Place["perhaps"]>();
  for (const alike of byLetter.values()) {
    for (const text of alike.slice(0, MOST)) {
      const { id, times } = forms.get(text)!;
      const other = alike.slice(0, MOST).find((other) => {
        const known = forms.get(other)!;
        return other !== text && known.times > times && !(id && known.id && id !== known.id) && nearlyOne(text, other);
      });
      if (!other) continue;
      const reason = `“${text}” is nearly “${other}”, which this article names more often.`;
      doubts.set(text, { name: other, reason });
    }
  }
  return places.map((place) => {
    const perhaps = doubts.get(place.text);
    return perhaps ? { ...place, perhaps } : place;
  });
}

function nearlyOne(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)];
  return one !== other && (lettersApart(one, other, 1) === 1 || skeleton(one) === skeleton(other));
}
