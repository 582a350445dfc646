/**
 * Place words that may be a misspelling of another place of the same article: proposed to a person, never merged.
 *
 * "Ha’ad … Hadad": one letter apart, and the same consonants → the rarer word is `perhaps` the other. Two places that
 * the gazetteer knows as different are no misspelling; people are never compared (one skeleton joins different names).
 */
import type { Place } from "../record/place.ts";

/** Letters alone, in small letters, without accents: what two spellings are compared by. */
const letters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
/** The skeleton of a transliteration (domain 5, step 3): no vowels, y or w, no doubles; c, q → k; ph → f. */
const skeleton = (text: string): string =>
  letters(text)
    .replace(/ph/g, "f")
    .replace(/[cq]/g, "k")
    .replace(/[aeiouwy]/g, "")
    .replace(/(.)\1+/g, "$1");

/** Names outside these lengths, and more than so many of one first letter, are not compared. */
const SHORTEST = 4;
const LONGEST = 40;
const MOST = 40;

/** Whether one letter added, left out or changed makes one word the other. */
function oneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  const skips = a.length === b.length ? [1, 1] : a.length > b.length ? [1, 0] : [0, 1];
  return rest(a, skips[0]!) === rest(b, skips[1]!);
}

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
  return one !== other && (oneApart(one, other) || skeleton(a) === skeleton(b));
}
