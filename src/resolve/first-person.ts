/**
 * "I" and "we" outside every quotation → whose voice the text is: the outlet, else the one of the byline, else its author.
 * First persons inside quotations never come here: `extract` gives them to the speaker of the quotation.
 *
 * In: `I believe that the dam was weak.` in a speech without an outlet. Out: the author, the same at every "I"; "we" is a
 * group of its own, the same at every "we". Where somebody is called upon by name ("Mr Poe, please go on."), "I" is
 * that one from there on.
 */
import type { Article } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import { bareOf } from "./bare.ts";
import { isWord } from "./capital.ts";
import { addForm, type Cast, type Entity, newEntity, push, whole } from "./cast.ts";
import { titles } from "./lists.ts";
import { plainName } from "./names.ts";
import { outletEntity } from "./outlet.ts";
import type { Run } from "./runs.ts";

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

/** What may stand before the name of one who is called upon. */
const BEFORE = new Set("and now so okay ok alright right good then next well".split(" "));
/** How many tokens behind the name are looked at. */
const BEHIND = 40;

/** "Mr Poe, please go on.", "Alright, Judge Lind?": somebody is asked by title and name to speak. */
export function calledUpon(reading: Reading, run: Run): boolean {
  const { tokens } = reading;
  const { first, last } = reading.sentences[run.sentence]!;
  for (let i = first; i < run.first; i++) if (isWord(tokens[i]!) && !BEFORE.has(tokens[i]!.lower)) return false;
  const { title, text } = bareOf(run);
  // "Mr Chief Justice, may it please …" is how one who has been called upon begins
  if (!title || text === "" || titles().has(text.toLowerCase())) return false;
  const asks = tokens[last - 1]?.text === "?";
  if (asks && run.last === last - 1) return true;
  if (tokens[run.last]?.text !== ",") return false;
  if (asks) return true;
  for (let i = run.last + 1; i < Math.min(last, run.last + BEHIND); i++) if (tokens[i]!.lower === "please") return true;
  return false;
}

/** Whom "I" or "we" means outside quotations. */
export function author(cast: Cast, voice: Voice, plural: boolean): Entity {
  if (voice.outlet) return voice.outlet;
  if (cast.floor && !plural) return whole(cast.floor);
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
