/**
 * "I" and "we" outside every quotation → whose voice the text is: the outlet, else the one of the byline, else its author.
 * First persons inside quotations never come here: `extract` gives them to the speaker of the quotation.
 *
 * In: `I believe that the dam was weak.` in a speech without an outlet. Out: the author, the same at every "I"; "we" is a
 * group of its own, the same at every "we".
 */
import type { Article } from "../record/article.ts";
import { addForm, type Cast, type Entity, newEntity, push } from "./cast.ts";
import { plainName } from "./names.ts";
import { outletEntity } from "./outlet.ts";

/** Who speaks where the text itself does. */
export interface Voice {
  readonly outlet: Entity | null;
  /** The one name of a byline. */
  readonly byline: string | null;
}

/** One name of two or three capitalised words: "By Ada Poe", not "Staff and agencies". */
const NAME = /^(?:by\s+)?(\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,2}\s+\p{Lu}[\p{L}.'’-]+)$/iu;

export function voiceOf(cast: Cast, article: Pick<Article, "outlet" | "byline">): Voice {
  const byline = NAME.exec((article.byline ?? "").slice(0, 80).trim())?.[1] ?? null;
  const person = byline !== null && !/\b(?:and|staff|reporters?|agenc(?:y|ies)|desk|correspondent)\b/i.test(byline);
  return { outlet: outletEntity(cast, article.outlet), byline: person ? byline : null };
}

/** Whom "I" or "we" means outside quotations. */
export function author(cast: Cast, voice: Voice, plural: boolean): Entity {
  if (voice.outlet) return voice.outlet;
  const key = plural ? "~ we" : "~ i";
  const known = cast.byForm.get(key)?.[0];
  if (known) return known;
  const name = plural ? "we" : voice.byline ? plainName(voice.byline) : "author";
  const entity = newEntity(cast, plural ? "group" : "person", name, !plural && voice.byline !== null);
  entity.plural = plural;
  entity.author = true;
  push(cast.byForm, key, entity);
  if (entity.named) addForm(cast, name, entity);
  return entity;
}
