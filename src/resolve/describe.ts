/**
 * A description → whom it means in this article: "the company" → the one spoken of that is or may be a company; "the
 * nurse" → the nurse of the paragraph before; a new one when nobody fits. "Kelvar’s air force" → a body of its own that
 * belongs to Kelvar.
 */
import type { Reading } from "../record/reading.ts";
import { type Cast, called, type Entity, newEntity, ownerName, push, type Spoken, whole } from "./cast.ts";
import { isTown } from "./kinds.ts";
import type { RoleNoun } from "./lists.ts";
import { nameKey, plainName } from "./names.ts";
import { type Phrase, POSSESSIVE } from "./phrase.ts";

/** Heads that only a state has: who owns one is a state. */
const OF_STATES = new Set(["ministry", "government", "military", "embassy", "parliament", "minister"]);
/** Words before a head that tell no one apart. */
const PLAIN = new Set("same other former senior new own local national main big whole late".split(" "));
/** How far back a description looks, in mentions. */
const MENTIONS = 120;

/** The words of a phrase from its first modifier to the end of its head or complement, as they stand. */
export function wording(reading: Reading, phrase: Phrase, end = phrase.of?.last ?? phrase.last): string {
  const from = phrase.determiner && !phrase.owner ? phrase.first + 1 : phrase.first;
  const a = reading.tokens[from];
  const b = reading.tokens[end - 1];
  return a && b && end > from ? plainName(reading.text.slice(a.start, b.end)) : "";
}

/** A body that belongs to another: one entity for an owner and a head, however it is worded. */
export function owned(
  cast: Cast,
  owner: Entity,
  head: RoleNoun,
  modifiers: string,
  text: string,
  possessive: boolean,
): Entity {
  const o = whole(owner);
  // "Osterra's army", "the Osterran army"; not "the Trump administration"
  if (possessive && OF_STATES.has(head.class)) stateOwner(o);
  if (head.class === "government" && o.state) {
    o.nouns.add(head.noun);
    return o;
  }
  const key = `#${o.number} ${modifiers}${head.noun}`;
  const known = cast.byForm.get(key)?.[0];
  if (known) {
    if (text !== known.name) known.aka.add(text);
    return whole(known);
  }
  const entity = newEntity(cast, head.kind === "body" ? "body" : head.kind, text, o.named);
  entity.idName = `${ownerName(o)} ${modifiers}${head.noun}`;
  called(entity, head);
  entity.body = o;
  // a press office speaks for its body, a plant or tannery for its company
  if (head.class === "press office" || (head.class === "company" && o.kind !== "person")) entity.speaks = true;
  push(cast.byForm, key, entity);
  return entity;
}

export function stateOwner(o: Entity): void {
  if (o.kind === "unknown" || o.kind === "place" || (o.kind === "person" && !o.gender)) o.kind = "body";
  if (o.kind === "body" && (o.class === null || o.class === "government")) {
    o.state = true;
    o.class = "government";
    if (o.role === "unknown") o.role = "government";
  }
}

/** The entity a description takes up, or null when it opens a new one. `back`: newest first; `sentence`: its own. */
export function takenUp(
  back: Iterable<Spoken>,
  head: RoleNoun,
  phrase: Phrase,
  words: ReadonlySet<string>,
  sentence: number,
): Entity | null {
  const parts = head.noun.split(" ");
  const rest = [...words].filter((w) => !parts.includes(w) && !PLAIN.has(w));
  const seen = new Set<Entity>();
  let byClass: Entity | null = null;
  let loose: { entity: Entity; score: number } | null = null;
  let n = 0;
  const definite = phrase.determiner !== "a";
  const tellsApart = phrase.of !== null && /^(?:who|whose|that|which)$/.test(phrase.of.word);
  const the = phrase.determiner === "the" || phrase.determiner === "this";
  // "his son" is somebody else's than the son of before, unless nobody else is called so
  const mine = phrase.determiner !== null && POSSESSIVE.has(phrase.determiner) && head.kind === "person";
  for (const spoken of back) {
    if (n++ > MENTIONS) break;
    const e = whole(spoken.entity);
    if (e.author) continue;
    if (e.kind === "place" && !e.state) continue;
    if (seen.has(e)) continue;
    seen.add(e);
    if (e.state && e.nouns.size === 0) continue; // a country in passing is not yet "the government"
    const theirs = wordsOf(e);
    const agrees = rest.every((w) => theirs.has(w));
    if (!agrees) continue;
    // "the museum" is not "an attendant at the museum": its words must be a name's, or the noun its own
    const called = e.nouns.has(head.noun) || ((e.named || e.kind !== "unknown") && parts.every((w) => theirs.has(w)));
    const many = phrase.head!.plural;
    if (many && !e.plural && e.kind !== "group") continue; // "the girls" are not the girl
    const people = e.kind === "person" || (many && e.kind === "group");
    const sameKind = (head.kind === "person") === people || e.kind === "unknown";
    if (mine && !called) continue;
    if (called && sameKind && !(e.plural && !phrase.head!.plural)) return e;
    // "the woman who took the minutes" is told apart by what she did: no other woman, no other clerk
    if (!definite || !sameKind || e.plural || tellsApart) continue;
    // "state television" for the state's channel that was named; but "the foreign ministry" is not any ministry
    const bare = !head.noun.includes(" ") || rest.length > 0 || MEDIA.has(head.class);
    if (bare && e.class !== null && e.class === head.class && (head.kind === "body" || HYPER.has(head.noun)))
      byClass ??= e;
    if (
      SEX.has(head.noun) &&
      rest.length === 0 &&
      e.kind === "person" &&
      the &&
      (e.gender === "-" || e.gender === head.gender)
    )
      byClass ??= e;
    // "the company" of something that no word has classed: the one that stands out most
    if (
      head.kind === "body" &&
      rest.length === 0 &&
      e.named &&
      e.class === null &&
      e.kind !== "person" &&
      !mayBePlace(e) &&
      // "Mara Lind opened the plant": who acts on it is not it
      !(spoken.subject && !spoken.holder && spoken.sentence === sentence) &&
      LOOSE.has(head.class)
    ) {
      const score =
        (spoken.subject ? 2 : 0) +
        (spoken.holder ? 2 : 0) -
        (spoken.owner ? 1 : 0) -
        n / 20 +
        (e.kind === "body" ? 1 : 0);
      if (!loose || score > loose.score) loose = { entity: e, score };
    }
  }
  if (byClass) return byClass;
  if (loose) {
    called(loose.entity, head);
    return loose.entity;
  }
  return null;
}

/** Nouns that take up anybody of their class: "the official" for a minister's aide. */
const HYPER = new Set([
  "official",
  "officer",
  "minister",
  "spokesperson",
  "expert",
  "analyst",
  "doctor",
  "medic",
  "leader",
  "chief",
  "lawmaker",
  "journalist",
  "reporter",
  "worker",
  "rescuer",
  "soldier",
  "cleric",
]);
const MEDIA = new Set(["broadcaster", "press", "news agency"]);
const SEX = new Set(["man", "woman"]);

/** "Workers left Vale. The company said …": where something happens is not taken up as a body. */
const mayBePlace = (e: Entity): boolean => e.kind === "unknown" && (e.placed || isTown(e.name));

/** Kinds of body whose names often do not tell what they are. */
const LOOSE = new Set(["company", "club", "group", "armed", "party", "press", "broadcaster"]);

/** The content words of all that an entity is called. */
export function wordsOf(e: Entity): ReadonlySet<string> {
  const known = said.get(e);
  const { name, described } = e;
  const [nouns, aka] = [e.nouns.size, e.aka.size];
  if (known && known.name === name && known.described === described && known.nouns === nouns && known.aka === aka)
    return known.words;
  const words = new Set<string>();
  let n = 0;
  for (const form of [e.name, e.described ?? "", ...e.nouns, ...e.aka]) {
    if (n++ > 12) break;
    for (const word of nameKey(form).split(" ")) words.add(word);
  }
  said.set(e, { name, described, nouns, aka, words });
  return words;
}
/** What `wordsOf` found, with all that it was made of: an entity comes to more names as the text goes on. */
const said = new WeakMap<Entity, Called>();
interface Called extends Readonly<Pick<Entity, "name" | "described">> {
  readonly nouns: number;
  readonly aka: number;
  readonly words: ReadonlySet<string>;
}

/** A new entity for a description. */
export function opened(cast: Cast, head: RoleNoun | null, plural: boolean, text: string): Entity {
  const kind = !head
    ? "unknown"
    : plural && head.kind === "person"
      ? "group"
      : head.kind === "group"
        ? "group"
        : head.kind;
  const entity = newEntity(cast, kind, text, false);
  entity.plural = plural || kind === "group";
  if (head) called(entity, head, entity.plural);
  entity.kind = kind;
  entity.described = text;
  return entity;
}
