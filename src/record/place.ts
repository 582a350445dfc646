/** A place word and, where the gazetteer knows it, which place. */
import type { Span } from "./span.ts";

export interface Place {
  /** The word as it stands. */
  readonly text: string;
  readonly span: Span | null;
  /** The gazetteer's plain name, or the text itself when unknown. */
  readonly name: string;
  /** `geonames:…`, `country:SY`, or null when not in the gazetteer. */
  readonly id: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** WGS 84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The longer name that it is only a part of, where nothing happens: “Vale” in “Vale Police Department”. */
  readonly within?: string;
  /** The words that put something else beside it, where it is only the anchor: “20 km north of”, “near the border between”. */
  readonly relative?: string;
  /** Another place of the same article that this may be a misspelling of: for a person to decide. */
  readonly perhaps?: { readonly name: string; readonly reason: string };
  /** A governorate is not a point. `unknown`: no gazetteer entry; without an entry and `region`: somewhere in what the text puts it in. */
  readonly precision: "point" | "town" | "region" | "country" | "unknown";
}
