/**
 * The larger place that a name lies in, where the text names it right behind: "Paris, Texas" → Texas; "Tarn in Fife" →
 * Fife. Whether one place lies in another.
 */
import { type Candidate, candidatesOf, regionCandidate } from "./candidates.ts";
import type { PlaceWord } from "./find.ts";

/** What the next name may mean, where a comma parts the two: "Vale, Florida"; null without one. */
export function behindComma(words: readonly PlaceWord[], i: number): readonly Candidate[] | null {
  return parted(words, i, /^, $/) ? meanings(words[i + 1]!) : null;
}

/** The same behind "in" and "in the", which also join what lies in nothing: only for names that no list has. */
export function behindIn(words: readonly PlaceWord[], i: number): readonly Candidate[] | null {
  return parted(words, i, /^ in (?:the )?$/) ? meanings(words[i + 1]!) : null;
}

function parted(words: readonly PlaceWord[], i: number, by: RegExp): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  return next?.reading === word.reading && by.test(word.reading.text.slice(word.end, next.start));
}

const meanings = (word: PlaceWord): readonly Candidate[] =>
  word.short ? [regionCandidate(word.short)] : candidatesOf(word.name);

/** Whether one place lies in the other: by the code of its area, or its country. */
export function holds(outer: Candidate, inner: Candidate): boolean {
  if (outer === inner) return false;
  if (outer.kind === "country") return inner.place.country === outer.place.country && inner.kind !== "country";
  if (!outer.admin || !inner.admin || (outer.kind !== "region" && outer.kind !== "area")) return false;
  return inner.admin === outer.admin
    ? inner.kind !== outer.kind
    : inner.admin.startsWith(`${outer.admin}.`) || near(outer, inner);
}

/** An area of the second order does not say which towns are in it: those of its region within some 70 km are. */
const near = (outer: Candidate, inner: Candidate): boolean =>
  outer.admin!.split(".").length === 3 &&
  inner.kind !== "area" &&
  outer.admin!.startsWith(`${inner.admin}.`) &&
  Math.abs(outer.place.latitude! - inner.place.latitude!) < 0.7 &&
  Math.abs(outer.place.longitude! - inner.place.longitude!) < 1;
