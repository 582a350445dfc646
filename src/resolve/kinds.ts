/**
 * A name in a text → what it most likely names: a person, an organisation, a place, a people or faith, or nothing at all
 * (null: "the Golden Jubilee", "Covid"). In: a run with its entity and the text around. What the article itself tells
 * (`entity.kind`) goes first; then lists; then the shape of the name and the words beside it.
 */
import { table } from "../lexicon/table.ts";
import type { Reading } from "../record/reading.ts";
import type { NameKind } from "../record/sighting.ts";
import type { Named } from "./bare.ts";
import { whole } from "./cast.ts";
import { demonyms, givenNames, roleNouns, titles } from "./lists.ts";
import { nameKey } from "./names.ts";
import { isOrdinary } from "./ordinary.ts";
import { candidatesOf } from "./places/candidates.ts";
import { placeSign } from "./places/signs.ts";
import type { Run } from "./runs.ts";

let peoples: ReadonlySet<string> | null = null;
/** Whether a name is a word for a people, a faith or a party's members: "Iranians", "Sunni", "New Zealander". */
export function isPeople(name: string): boolean {
  peoples ??= new Set(table("peoples").map((r) => nameKey(r.word!)));
  const key = nameKey(name);
  const one = key.replace(/s$/, "");
  return peoples.has(key) || peoples.has(one) || demonyms().has(key) || demonyms().has(one);
}

/** People of a size that news names alone; a hamlet's name is more often somebody's. */
const KNOWN_TOWN = 4.3;
/** A town that news names alone, and no plain word: "Leeds", not "Reading". */
export const isTown = (name: string): boolean =>
  (candidatesOf(name)[0]?.prior ?? 0) > KNOWN_TOWN && !isOrdinary(name.toLowerCase());

export function kindOfName(reading: Reading, { run, entity, text, adjective }: Named): NameKind | null {
  const e = whole(entity);
  if (isPeople(text) && e.kind !== "person") return "people";
  if (adjective) return "people";
  if (isOffice(text)) return null;
  if (e.known) return e.state ? "location" : "organisation";
  if (e.kind === "person") return isThing(text) ? null : "person";
  if (e.kind === "place") return "location";
  if (e.kind === "body" || e.kind === "group") return isThing(text) ? null : "organisation";
  return shaped(reading, run, text);
}

/** A kind not told by the article: by the gazetteer, the words beside the name, its shape. */
function shaped(reading: Reading, run: Run, text: string): NameKind | null {
  const words = text.split(/\s+/);
  const sign = placeSign(reading, run);
  const place = candidatesOf(text)[0];
  if (sign === "strong" && (place || words.length === 1)) return isThing(text) ? null : "location";
  if (words.length === 1) {
    if (noNames().alone.has(text.toLowerCase())) return null;
    if (/^(?:\p{Lu}[\p{Lu}\p{N}&-]+|\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu})$/u.test(text)) return "organisation";
    if (sign === "against") return "person";
    if (isTown(text)) return "location";
    if (givenNames().has(text)) return "person";
    if (isOrdinary(text.toLowerCase())) return null;
    return place ? "location" : beside(reading, run.last);
  }
  if (place && sign !== "against") return "location";
  const ordinary = words.filter((w) => isOrdinary(w.toLowerCase().replace(/['’]s$/, ""))).length;
  if (isThing(text) || ordinary === words.length) return null;
  if (/\b\p{Lu}{2,}\b|\d|&|\bof\b|\bfor\b/u.test(text)) return "organisation";
  if (ordinary > 0 && !givenNames().has(words[0]!) && isOrdinary(words.at(-1)!.toLowerCase())) return "organisation";
  return words.length <= 4 ? "person" : "organisation";
}

/** A lone unknown name: its owner's mark and a verb behind it are a person's or a body's, seldom a place's. */
function beside(reading: Reading, after: number): NameKind {
  const next = reading.tokens[after];
  if (!next) return "location";
  return next.pos === "VERB" || next.pos === "AUX" || /^['’]s?$/.test(next.text) ? "person" : "location";
}

/** Titles and offices without a name: "Executive Director", "the Crown Prince". */
function isOffice(text: string): boolean {
  const lower = text.toLowerCase();
  if (titles().has(lower) || roleNouns().get(lower)?.kind === "person") return true;
  return (
    text.includes(" ") &&
    roleNouns().get(lower.split(" ").at(-1)!)?.kind === "person" &&
    !givenNames().has(text.split(" ")[0]!) &&
    text.split(" ").every((w) => isOrdinary(w.toLowerCase()))
  );
}

let nothings: { readonly alone: ReadonlySet<string>; readonly last: ReadonlySet<string> } | null = null;
/** Capitals that name no actor and no place: rows of `lexicon/no-names.tsv`. */
function noNames() {
  if (nothings) return nothings;
  const of = (stands: string) => new Set(table("no-names").flatMap((r) => (r.stands === stands ? [r.word!] : [])));
  nothings = { alone: of("alone"), last: of("last") };
  return nothings;
}

/** "The Harbour Act", "the Golden Jubilee": the last word says that it is a thing. */
const isThing = (text: string): boolean =>
  noNames().last.has(
    text
      .slice(text.lastIndexOf(" ") + 1)
      .toLowerCase()
      .replace(/['’]s$/, ""),
  );
