/**
 * The places of an article: countries, regions, towns of the gazetteer, and places that no list has. "in Belgrad" (unknown
 * to the gazetteer) → `id: null, precision: unknown`; "in Mosul" → geonames:99072, IQ, town. One name means one place
 * within an article. `places/` has the steps: words that may name places, which of them do, and which place each means.
 */
import type { Article } from "../record/article.ts";
import type { Place } from "../record/place.ts";
import { spanOf } from "../record/span.ts";
import { accepted } from "./places/accept.ts";
import { regionCandidate } from "./places/candidates.ts";
import { choose } from "./places/choose.ts";
import { contextOf } from "./places/context.ts";
import { type PlaceWord, placeWords } from "./places/find.ts";
import { relativeTo } from "./places/relative.ts";
import type { Told } from "./who.ts";

/** Places of the readings of one article, in order of the text. */
export function placesOf(article: Article, told: Told): Place[] {
  return placesAt(article, told, accepted(placeWords(told)));
}

/** Words that name places → the places. */
export function placesAt(article: Article, told: Told, words: readonly PlaceWord[]): Place[] {
  const chosen = choose(words, contextOf(article, told, words));
  let before: string | null = null;
  return words.map((word, i): Place => {
    const { reading, start, end, text, within } = word;
    const relative = within ? null : relativeTo(word, words[i - 1], before);
    before = relative;
    const candidate = word.short ? regionCandidate(word.short) : chosen.get(word.key);
    return {
      text,
      span: spanOf(reading.text, reading.points, start, end, reading.part),
      ...(candidate?.place ?? unknown(text)),
      ...(within ? { within } : {}),
      ...(relative ? { relative } : {}),
    };
  });
}

const unknown = (name: string): Omit<Place, "text" | "span"> => ({
  name,
  id: null,
  country: null,
  latitude: null,
  longitude: null,
  precision: "unknown",
});
