/**
 * Runs of capitals → the named people, bodies and places of an article: full names first, then the short forms that
 * stand for them. "the driver, Sunniva Harrick, … Harrick" → one person, called `driver`. "Miranian Armed Forces (TAF)" →
 * one body with the acronym that the text defines.
 */
import type { Reading } from "../record/reading.ts";
import { type Bare, bareOf, type Named } from "./bare.ts";
import { type Cast, type Entity, whole } from "./cast.ts";
import { stateOwner } from "./describe.ts";
import { defined, fullName, listed, metonym, oneWord } from "./full-name.ts";
import { countryOf, demonyms, givenNames } from "./lists.ts";
import { nameKey, plainName } from "./names.ts";
import { isOrdinary } from "./ordinary.ts";
import { placeSign, type Sign } from "./places/signs.ts";
import type { Run } from "./runs.ts";
import { baseOf, parts, shortFor } from "./short-name.ts";

/** Names every run of a reading. `outlet`: the article's own, which short names and "the paper" may mean. */
export function introduce(reading: Reading, runs: readonly Run[], cast: Cast, outlet: Entity | null): Map<Run, Named> {
  const named = new Map<Run, Named>();
  const bare = coupled(reading, runs.map(bareOf));
  const single = new Map(bare.filter((b) => b.words.length === 1).map((b) => [nameKey(b.text), b.text]));
  // "Bloomberg" after "Michael Bloomberg" is the man, not the agency of the list
  const families = new Set(
    bare
      .filter((b) => b.words.length > 1 && (b.title || givenNames().has(b.words[0]!)))
      .map((b) => nameKey(b.words[b.words.length - 1]!)),
  );
  const seen = new Set<Entity>();
  const put = (b: Bare, entity: Entity, full: boolean, adjective = false) => {
    named.set(b.run, { run: b.run, entity, text: b.text, full, adjective });
    if (!seen.has(entity) || b.run.start < entity.first) entity.first = b.run.start;
    if (full) entity.times++;
    seen.add(entity);
  };
  if (outlet) parts(cast, outlet);
  // full names, listed names and definitions
  for (const [i, b] of bare.entries()) {
    if (b.words.length === 0) continue;
    const entity =
      defined(reading, cast, runs[i - 1], named, b) ??
      (b.words.length === 1 && families.has(nameKey(b.text)) ? null : listed(reading, cast, b)) ??
      (b.words.length > 1 ? (metonym(reading, cast, b) ?? fullName(reading, cast, b)) : null);
    if (entity) put(b, entity, true, demonyms().has(nameKey(b.text)) && !countryOf(b.text));
  }
  // short forms, then names of one word
  for (const b of bare) {
    // a family name that is a title too: "King"
    const family =
      b.words.length === 0 ? shortFor(cast, { ...b, text: b.run.text, words: [b.run.text], title: null }) : null;
    if (family?.kind === "person") put(b, family, false);
    if (named.has(b.run) || b.words.length === 0) continue;
    const short = shortFor(cast, b) ?? metonym(reading, cast, b);
    if (short) put(b, short, false);
  }
  for (const b of bare) {
    if (named.has(b.run) || b.words.length === 0) continue;
    const known = cast.byForm
      .get(nameKey(b.text))
      ?.find((e) => !b.title || b.title.gender === "-" || e.gender === "-" || e.gender === b.title.gender);
    const base = known ? null : baseOf(cast, single, b);
    if (base) put(b, base, false, true);
    else if (!/^\p{Lu}\.?$/u.test(b.text)) put(b, known ?? oneWord(reading, cast, b), true);
  }
  located(reading, named);
  generic(reading, runs, named);
  for (const { entity, text } of named.values()) if (text !== entity.name) entity.aka.add(plainName(text));
  return named;
}

/** "Bill and Hedda Norden": two people of one family name. A given name alone before "and" takes the name behind it. */
function coupled(reading: Reading, bare: readonly Bare[]): Bare[] {
  return bare.map((b, i) => {
    const next = bare[i + 1];
    if (b.words.length !== 1 || next?.words.length !== 2 || next.title) return b;
    if (!/^ (?:and|&) $/.test(reading.text.slice(b.run.end, next.run.start))) return b;
    const [given, family] = [b.words[0]!, next.words[1]!];
    if (!givenNames().has(given) || !givenNames().has(next.words[0]!) || countryOf(given)) return b;
    return { ...b, text: `${given} ${family}`, words: [given, family] };
  });
}

/**
 * An entity that stands where places stand, and that nothing shows to be a person or body, is a place; one that stands
 * nowhere else, by weaker signs, may be one.
 */
function located(reading: Reading, named: ReadonlyMap<Run, Named>): void {
  const signs = new Map<Entity, Set<Sign>>();
  for (const { run, entity, adjective } of named.values()) {
    if (entity.kind !== "unknown" || adjective) continue;
    const sign = placeSign(reading, run);
    const had = signs.get(entity);
    if (had) had.add(sign);
    else signs.set(entity, new Set([sign]));
  }
  for (const [entity, had] of signs) {
    if (had.has("strong") && !had.has("against")) entity.kind = "place";
    entity.placed = !had.has("against") && !had.has(null);
  }
}

/** Bodies that every state has one of: a name of plain words for one of them is nobody's own. */
const OF_EVERY_STATE = new Set(["ministry", "government", "parliament", "court", "military", "police", "embassy"]);

/** "Osterra's General Staff" has its owner beside it; a "Ministry of Defence" without one holds for its article only. */
function generic(reading: Reading, runs: readonly Run[], named: ReadonlyMap<Run, Named>): void {
  for (const [i, run] of runs.entries()) {
    const entity = named.get(run)?.entity;
    if (!entity?.named || entity.known || entity.kind !== "body" || !OF_EVERY_STATE.has(entity.class ?? "")) continue;
    if (
      !nameKey(entity.name)
        .split(" ")
        .every((word) => word === "of" || word === "and" || isOrdinary(word))
    )
      continue;
    entity.generic = true;
    const before = runs[i - 1];
    const owner =
      before && /^['’]s?$/.test(reading.tokens[run.first - 1]?.text ?? "") && before.last === run.first - 1
        ? named.get(before)?.entity
        : undefined;
    if (!owner || whole(owner).kind === "person") continue;
    stateOwner(whole(owner));
    entity.body ??= whole(owner);
  }
}
