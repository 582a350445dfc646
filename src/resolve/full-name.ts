/**
 * A full name → its entity: one that the lists know, one that the text defines, or a new one. "Miranian Armed Forces
 * (TAF)" → a body with the acronym; "Iran" → its government; "Sunniva Harrick" → a person or body yet to be told.
 */
import type { Reading } from "../record/reading.ts";
import { type Bare, headWord, type Named } from "./bare.ts";
import { describedBy } from "./beside-name.ts";
import { addForm, type Cast, type Entity, type EntityKind, newEntity, push } from "./cast.ts";
import { capitals, countryOf, demonyms, givenNames, governments, knownBody, roleNouns, seats } from "./lists.ts";
import { abbreviates, nameKey, plainName } from "./names.ts";
import { roleAt } from "./phrase.ts";
import { placeKey } from "./places/name.ts";
import { regions } from "./places/regions.ts";
import { decides, placeSign } from "./places/signs.ts";
import type { Run } from "./runs.ts";
import { parts, shorter } from "./short-name.ts";

/** `Full Name (ABC)`: the acronym names what stands before the bracket. */
export function defined(
  reading: Reading,
  cast: Cast,
  before: Run | undefined,
  named: Map<Run, Named>,
  b: Bare,
): Entity | null {
  const gap = before && reading.text.slice(before.end, b.run.start);
  if (!before || !/^ ?\(["“']?$/.test(gap ?? "") || !/^["”']?[),;]/.test(reading.text.slice(b.run.end, b.run.end + 2)))
    return null;
  let entity = named.get(before)?.entity;
  if (!entity && abbreviates(before.text, b.text)) {
    entity = fullName(reading, cast, b);
    named.set(before, { run: before, entity, text: before.text, full: true, adjective: false });
  }
  if (!entity) return null;
  const acronym = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}$/u.test(b.text);
  if (
    !(acronym && (abbreviates(b.text, before.text) || before.text.split(" ").length > 1)) &&
    !abbreviates(before.text, b.text)
  )
    return null;
  const [long, short] = before.text.length >= b.text.length ? [before.text, b.text] : [b.text, before.text];
  entity.name = plainName(long);
  entity.named = true;
  if (entity.kind === "unknown" || entity.kind === "person") entity.kind = "body";
  entity.aka.add(short);
  addForm(cast, short, entity);
  addForm(cast, long, entity);
  parts(cast, entity);
  byHead(entity, long.split(" "));
  return entity;
}

/** A name that the lists know: a body, a country, the word for its people. */
export function listed(reading: Reading, cast: Cast, b: Bare): Entity | null {
  const key = nameKey(b.text);
  const body = knownBody(b.text);
  // "outside the Kremlin": the building
  if (body && seats().has(key) && !decides(reading, b.run) && placeSign(reading, b.run) === "strong") return null;
  if (body && !b.title) {
    const same = cast.byKnown.get(body.id);
    if (same) return same;
    const entity = newEntity(cast, "body", body.name, true);
    cast.byKnown.set(body.id, entity);
    entity.known = body;
    entity.role = body.role;
    entity.class = body.class;
    for (const form of [body.name, b.text]) addForm(cast, form, entity);
    parts(cast, entity);
    byHead(entity, body.name.split(" "));
    return entity;
  }
  const country = countryOf(b.text);
  const code = country?.code ?? (b.words.length <= 2 ? demonyms().get(key) : undefined);
  if (code && !(b.title && !country)) return stateOf(cast, code);
  return null;
}

/** The body that stands before a title: "DNC Chair", "Miranian Army Colonel", "US Senator". */
function ownerNamed(cast: Cast, text: string): Entity | null {
  const code = countryOf(text)?.code ?? demonyms().get(nameKey(text));
  if (code) return stateOf(cast, code);
  const known = cast.byForm.get(nameKey(text))?.[0];
  if (known) return known.kind === "person" ? null : known;
  const body = knownBody(text);
  const acronym = /^\p{Lu}{2,6}$/u.test(text);
  if (!body && !acronym && headWord(text.split(" "))?.kind !== "body") return null;
  const entity = (body && cast.byKnown.get(body.id)) ?? newEntity(cast, "body", body?.name ?? plainName(text), true);
  if (body && !entity.known) {
    entity.known = body;
    cast.byKnown.set(body.id, entity);
  }
  addForm(cast, text, entity);
  byHead(entity, text.split(" "));
  return entity;
}

/** "Tehran denied it": a capital that speaks or decides is the government. */
export function metonym(reading: Reading, cast: Cast, b: Bare): Entity | null {
  const code = b.title ? undefined : capitals().get(nameKey(b.text));
  return code && decides(reading, b.run) ? stateOf(cast, code) : null;
}

/** The state of a country on the list: one entity, its government. */
export function stateOf(cast: Cast, code: string): Entity {
  const government = governments().get(code)!;
  const same = cast.byKnown.get(government.id);
  if (same) return same;
  const entity = newEntity(cast, "body", government.name, true);
  cast.byKnown.set(government.id, entity);
  entity.known = government;
  entity.role = "government";
  entity.class = "government";
  entity.state = true;
  addForm(cast, government.aka[0]!, entity);
  return entity;
}

export function fullName(reading: Reading, cast: Cast, b: Bare): Entity {
  const known = cast.byForm.get(nameKey(b.text))?.[0] ?? (b.title ? null : shorter(cast, b));
  if (known) {
    describedBy(reading, b, known);
    return known;
  }
  const entity = newEntity(cast, kindOf(reading, b), plainName(b.text), true);
  addForm(cast, b.text, entity);
  if (entity.kind === "person" || entity.kind === "unknown") {
    push(cast.byPart, nameKey(b.words[b.words.length - 1]!), entity);
    push(cast.byPart, nameKey(b.words[0]!), entity);
  }
  if (entity.kind !== "person") parts(cast, entity);
  describedBy(reading, b, entity);
  if (b.owner && entity.kind === "person") entity.body ??= ownerNamed(cast, b.owner);
  byHead(entity, b.words);
  return entity;
}

function kindOf(reading: Reading, b: Bare): EntityKind {
  if (b.title) return "person";
  if (regions().has(placeKey(b.text))) return "place";
  if (headWord(b.words)) return headWord(b.words)!.kind;
  if (b.words.length > 1 && givenNames().has(b.words[0]!)) return "person";
  const { tokens, text } = reading;
  const before = roleAt(tokens, b.run.first - 1, Math.max(0, b.run.first - 4));
  if (before && /^[\p{Ll}]/u.test(tokens[before.first]!.text)) return before.noun.kind === "person" ? "person" : "body";
  if (/^, (?:who|\d\d,)/.test(text.slice(b.run.end, b.run.end + 6))) return "person";
  if (/^,? which /.test(text.slice(b.run.end, b.run.end + 8)) && placeSign(reading, b.run) !== "strong") return "body";
  return "unknown";
}

function byHead(entity: Entity, words: readonly string[]): void {
  const head = headWord(words);
  if (head?.kind !== "body") return;
  if (entity.role === "unknown") entity.role = head.role;
  entity.class ??= head.class;
  for (const word of words)
    if (roleNouns().get(word.toLowerCase())?.kind === "body") entity.nouns.add(word.toLowerCase());
}

/** A name of one word that nothing else explains. */
export function oneWord(reading: Reading, cast: Cast, b: Bare): Entity {
  const kind: EntityKind = b.title ? "person" : kindOf(reading, b);
  const entity = newEntity(cast, kind, plainName(b.text), true);
  addForm(cast, b.text, entity);
  if (kind === "person") push(cast.byPart, nameKey(b.text), entity);
  describedBy(reading, b, entity);
  if (capitals().has(nameKey(b.text)) && entity.kind === "unknown") entity.kind = "place";
  return entity;
}
