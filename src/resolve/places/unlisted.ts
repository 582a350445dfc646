/**
 * Names that no list has where the text puts them → somewhere in the place that the text names for it. "Tarn in Fife" →
 * somewhere in Fife; "Stroud, Ontario" → somewhere in Ontario, since neither of the listed Strouds is there.
 */
import { type Candidate, candidatesOf, isSure } from "./candidates.ts";
import type { PlaceWord } from "./find.ts";
import { behindComma, behindIn, holds } from "./holder.ts";
import type { KindTold } from "./kind-told.ts";

/** Such a town is meant whatever stands behind it: "in Paris, Ontario's premier said". The decimal logarithm. */
const FAMOUS = 6;

/** `inRow`: words of an enumeration, which lie in nothing behind them; `chosen`: key → place, changed here. */
export function putUnlisted(
  words: readonly PlaceWord[],
  inRow: ReadonlyMap<number, KindTold>,
  chosen: Map<string, Candidate | null>,
): void {
  for (const [i, word] of words.entries()) {
    const found = chosen.get(word.key);
    if (word.short || inRow.has(i) || found?.place.id === null) continue;
    const outer = behindComma(words, i) ?? (found ? null : behindIn(words, i));
    const next = words[i + 1];
    const holder = next && (next.short ? outer?.[0] : outer && chosen.get(next.key));
    if (!holder?.place.id || (found && !misplaced(found, word, words, i, outer!))) continue;
    chosen.set(word.key, somewhereIn(word.name, holder));
  }
}

/** A lesser town that lies in none of what stands behind it, where the two are no part of an enumeration. */
const misplaced = (
  found: Candidate,
  word: PlaceWord,
  words: readonly PlaceWord[],
  i: number,
  outer: readonly Candidate[],
): boolean =>
  found.prior < FAMOUS &&
  outer.some((o) => isSure(o) && (o.kind === "country" || o.admin !== null)) && // else it is not known what lies in it
  !candidatesOf(word.name).some((c) => isSure(c) || outer.some((o) => holds(o, c))) &&
  !/^,? (?:and|or) /.test(word.reading.text.slice(words[i + 1]!.end, words[i + 1]!.end + 6)) &&
  !/(?:,| and| or) $/.test(word.reading.text.slice(Math.max(0, word.start - 5), word.start));

/** A name that no list has: in the middle of the area that holds it, and no nearer; of a country only which one is told. */
const somewhereIn = (name: string, { place, kind }: Candidate): Candidate => ({
  place: {
    ...place,
    name,
    id: null,
    ...(kind === "country"
      ? { latitude: null, longitude: null, precision: "unknown" as const }
      : { precision: "region" as const }),
  },
  kind: "part",
  admin: null,
  prior: 0,
});
