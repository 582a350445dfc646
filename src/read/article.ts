/**
 * What an input says of an article → the Article record.
 *
 * In: `{ headline: "Ferry sinks", text: "Two died. …" }` and its bytes. Out: the record with key, hash and length.
 */
import { type Article, articleKey } from "../record/article.ts";
import { sha256 } from "../record/id.ts";
import { pointsOf } from "../record/points.ts";
import { dateOf } from "./dates.ts";

/** The fields an input can state. Only `text` must be there. */
export interface Fields {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly headline?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly modified?: string | null;
  readonly language?: string | null;
  readonly text: string;
}

/** The record of an article read from `bytes`, which were given as `file` (null: not a file of the command line). */
export function articleOf(fields: Fields, bytes: Uint8Array, file: string | null): Article {
  const content = {
    url: clean(fields.url),
    outlet: clean(fields.outlet),
    headline: clean(fields.headline),
    byline: clean(fields.byline),
    published: dateOf(fields.published),
    text: fields.text,
  };
  const key = articleKey(content);
  return {
    type: "article",
    id: clean(fields.id) ?? key,
    key,
    file,
    ...content,
    modified: dateOf(fields.modified),
    language: clean(fields.language),
    sha256: sha256(bytes),
    characters: pointsOf(fields.text).length,
  };
}

/** One line without white space at its ends, or null when nothing is left. */
function clean(value: string | null | undefined): string | null {
  const line = value?.replace(/\s+/g, " ").trim();
  return line ? line : null;
}
