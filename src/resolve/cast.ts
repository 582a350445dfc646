/**
 * The people and bodies that one article speaks of, and every name it gives them. "Sunniva Harrick", later "Harrick" → one
 * entity with two forms. An entity is made by the first words that stand for it and grows as the text tells more.
 */
import type { Role } from "../record/actor.ts";
import type { Gender, Known, RoleNoun } from "./lists.ts";
import { nameKey, slug } from "./names.ts";

export type EntityKind = "person" | "body" | "place" | "group" | "document" | "unknown";

export interface Entity {
  readonly number: number;
  kind: EntityKind;
  /** The fullest plain name, or the description when nobody is named. */
  name: string;
  /** By a proper name, not only by what they are. */
  named: boolean;
  /** Other wordings of the text. */
  readonly aka: Set<string>;
  gender: Gender;
  plural: boolean;
  role: Role;
  /** What a shorter noun may stand for it: "company". */
  class: string | null;
  /** Nouns by which the text calls it: "driver", "agency". */
  readonly nouns: Set<string>;
  /** The body this one belongs to or speaks for. */
  body: Entity | null;
  /** It speaks for that body by its office. */
  speaks: boolean;
  /** The list's row, when the name is in it. */
  known: Known | null;
  /** A state by its own name or its government. */
  state: boolean;
  /** The description by which it was spoken of before it was named: "a nurse who was on duty there". */
  described: string | null;
  /** Set where another entity turns out to be the same one. */
  same: Entity | null;
  /** Asked not to be named: never joined to a name. */
  anonymous: boolean;
  /** A proper name that many states have: "Ministry of Defence". Without its owner it tells nobody apart across articles. */
  generic: boolean;
  /** The words that make its id, when not its name: an army by its country. */
  idName: string | null;
  /** The text's own voice, who says "I": nobody's "he" or "they". */
  author: boolean;
  /** A name that stands only where places may stand: "at Vale", "to Vale". */
  placed: boolean;
  /** How often its full name stands in the text. */
  times: number;
  /** Where it first stands, in UTF-16 units; -1 before the text. */
  first: number;
}

/** One place in the text where an entity is spoken of. */
export interface Spoken {
  readonly entity: Entity;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Grammatical subject, as far as the next word tells. */
  readonly subject: boolean;
  readonly quoted: boolean;
  /** Holds a statement there. */
  readonly holder: boolean;
  /** Only the owner of what is meant: "Osterra’s army". */
  readonly owner: boolean;
  /** By a proper name. */
  readonly proper: boolean;
}

export interface Cast {
  readonly entities: Entity[];
  /** Entities by the key of each form, in order of making. */
  readonly byForm: Map<string, Entity[]>;
  /** Named people by family name and by given name; bodies by the words that end or begin their names. */
  readonly byPart: Map<string, Entity[]>;
  /** Entities that the lists know, by the list's id. */
  readonly byKnown: Map<string, Entity>;
  readonly spoken: Spoken[];
  /** Who was last called upon to speak: "Mr Poe, please go on." */
  floor: Entity | null;
}

export const newCast = (): Cast => ({
  entities: [],
  byForm: new Map(),
  byPart: new Map(),
  byKnown: new Map(),
  spoken: [],
  floor: null,
});

export function newEntity(cast: Cast, kind: EntityKind, name: string, named: boolean): Entity {
  const entity: Entity = {
    number: cast.entities.length,
    kind,
    name,
    named,
    aka: new Set(),
    gender: "-",
    plural: false,
    role: "unknown",
    class: null,
    nouns: new Set(),
    body: null,
    speaks: false,
    known: null,
    state: false,
    described: null,
    same: null,
    anonymous: false,
    generic: false,
    idName: null,
    author: false,
    placed: false,
    times: 0,
    first: -1,
  };
  cast.entities.push(entity);
  return entity;
}

/** The entity that this one turned out to be. */
export function whole(entity: Entity): Entity {
  let e = entity;
  while (e.same) e = e.same;
  return e;
}

/** Makes two entities one: the second keeps its name and takes over what the first knew. */
export function unite(gone: Entity, kept: Entity): void {
  const a = whole(gone);
  const b = whole(kept);
  if (a === b) return;
  a.same = b;
  for (const form of a.aka) b.aka.add(form);
  if (a.name !== b.name) b.aka.add(a.name);
  for (const noun of a.nouns) b.nouns.add(noun);
  if (b.gender === "-") b.gender = a.gender;
  if (b.role === "unknown") b.role = a.role;
  b.class ??= a.class;
  b.body ??= a.body;
  b.speaks ||= a.speaks;
}

export function addForm(cast: Cast, form: string, entity: Entity): void {
  push(cast.byForm, nameKey(form), entity);
}

export function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  if (key === "") return;
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (!list.includes(entity) && list.length < 50) list.push(entity);
}

/** What a role noun says of an entity. */
export function called(entity: Entity, noun: RoleNoun, plural = false): void {
  entity.nouns.add(noun.noun);
  if (noun.kind === "person" && (entity.kind === "unknown" || entity.kind === "place")) entity.kind = "person";
  if (noun.kind === "body" && entity.kind === "unknown") entity.kind = "body";
  if (entity.role === "unknown" || (entity.role === "outlet" && noun.role === "agency")) entity.role = noun.role;
  entity.class ??= noun.class;
  if (entity.gender === "-") entity.gender = noun.gender;
  if (noun.speaks) entity.speaks = true;
  if (plural) entity.plural = true;
}

/**
 * The actor id: the list's, else made from the proper name and so the same in every article; for one who is only
 * described, made from the description and marked as the article's own with `~` and six digits of its key.
 */
export function actorId(entity: Entity, articleKey: string): string {
  const e = whole(entity);
  if (e.known) return e.known.id;
  const own = slug(e.idName ?? e.name);
  if (e.generic && e.body && whole(e.body).named && !e.idName) return slug(`${ownerName(whole(e.body))} ${e.name}`);
  return e.named && !e.generic ? own : `${own}~${articleKey.slice(2, 8)}`;
}

/** The name by which an owner stands in the ids of what it owns: a country's, for its government. */
export const ownerName = (o: Entity): string => (o.known?.state ? o.known.aka[0]! : o.name);
