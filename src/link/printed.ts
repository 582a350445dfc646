/**
 * Dossiers made ready for comparison: words, n-grams and where they stand, what in them cannot show copying, their
 * outlet, the outlets they name and credit. Each is made from its dossier and the outlets' names of the set alone.
 */
import type { Dossier } from "../record/dossier.ts";
import { type Points, pointsOf } from "../record/points.ts";
import { type Places, placesOf } from "./align.ts";
import { type Credit, creditsIn, creditsInByline } from "./credit.ts";
import { gramsOf } from "./keys.ts";
import { mutedWords } from "./mute.ts";
import { indexOf, type Named, namedIn, outletKey, outletName } from "./outlet.ts";
import { type Words, wordsOf } from "./words.ts";

export interface Printed {
  readonly dossier: Dossier;
  /** The key of its outlet; null when neither outlet nor address is known. */
  readonly outlet: string | null;
  readonly points: Points;
  readonly words: Words;
  readonly grams: Uint32Array;
  readonly places: Places;
  /** 1 for a word that shows no copying. */
  readonly mute: Uint8Array;
  readonly named: readonly Named[];
  /** Outlets that a headline of its own names. */
  readonly headlined: readonly Named[];
  readonly credits: readonly Credit[];
}

/** The dossiers in the order in which they were published (then by id and key), each ready for comparison. */
export function print(dossiers: readonly Dossier[]): Printed[] {
  const sorted = [...dossiers].sort(
    (a, b) =>
      compare(a.article.published ?? "9", b.article.published ?? "9") ||
      compare(a.article.id, b.article.id) ||
      compare(a.article.key, b.article.key),
  );
  const index = indexOf(sorted.map((d) => outletName(d.article)).filter((name) => name !== null));
  return sorted.map((dossier) => {
    const { article } = dossier;
    const outlet = outletKey(article);
    const words = wordsOf(article.text);
    const grams = gramsOf(words);
    let places: Places | null = null;
    const named = namedIn(words, index, outlet);
    const byline = article.byline ? namedIn(wordsOf(article.byline), index, outlet) : [];
    return {
      dossier,
      outlet,
      points: pointsOf(article.text),
      words,
      grams,
      get places(): Places {
        places ??= placesOf(grams); // only articles with a near one need them
        return places;
      },
      mute: mutedWords(words),
      named,
      headlined: article.headline ? namedIn(wordsOf(article.headline), index, outlet) : [],
      credits: [...creditsIn(article.text, named, outlet), ...creditsInByline(byline, outlet)],
    };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which of two articles came first: negative for `a`, 0 when their times do not tell. Times are compared to the
 * precision that both have: a day and a time on that day do not tell.
 */
export function earlier(a: Printed, b: Printed): number {
  const [x, y] = [a.dossier.article.published, b.dossier.article.published];
  if (!x || !y) return 0;
  const [s, t] = [Date.parse(x), Date.parse(y)];
  if (x.length > 10 && y.length > 10 && !Number.isNaN(s) && !Number.isNaN(t)) return s - t;
  return compare(x.slice(0, 10), y.slice(0, 10));
}
