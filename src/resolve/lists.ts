/** The lists that say who is who, as maps: roles, titles, given names, bodies, countries. Read once, from `lexicon/`. */
import { table } from "../lexicon/table.ts";
import type { Role } from "../record/actor.ts";
import { nameKey, slug } from "./names.ts";

export type Gender = "m" | "f" | "-";

/** A noun by which news names who speaks: a row of roles.tsv. */
export interface RoleNoun {
  readonly noun: string;
  readonly kind: "person" | "group" | "body" | "document";
  readonly role: Role;
  /** What a shorter word may stand for it. */
  readonly class: string;
  /** The holder of this office speaks for the body. */
  readonly speaks: boolean;
  readonly gender: Gender;
}

/** A body known by name: a row of actors.tsv, or a government made from a row of countries.tsv. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly class: string;
  readonly country: string | null;
  readonly aka: readonly string[];
  /** Id of the body it belongs to by law, and of the one that arms or pays it: neither makes two actors one. */
  readonly partOf: string | null;
  readonly backedBy: string | null;
  /** A country by its own name: an actor where it acts, a place where something happens. */
  readonly state: boolean;
}

export interface Title {
  readonly kind: "honorific" | "rank" | "office";
  readonly role: Role | null;
  readonly gender: Gender;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
const listed = (cell: string): string[] => (cell === "-" ? [] : cell.split("|"));

/** Roles by noun, lower case; a noun of several words by its whole. */
export const roleNouns = once(
  () =>
    new Map(
      table("roles").map((r) => [
        r.noun!,
        {
          noun: r.noun!,
          kind: r.kind as RoleNoun["kind"],
          role: r.role as Role,
          class: r.class!,
          speaks: r.speaks === "yes",
          gender: r.gender as Gender,
        } satisfies RoleNoun,
      ]),
    ),
);

/** Titles by their words, as written, without the dot. */
export const titles = once(
  () =>
    new Map(
      table("titles").map((r) => [
        r.title!.replaceAll(".", "").toLowerCase(),
        { kind: r.kind as Title["kind"], role: r.role === "-" ? null : (r.role as Role), gender: r.gender as Gender },
      ]),
    ),
);

export const givenNames = once(() => new Map(table("given-names").map((r) => [r.name!, r.gender as Gender])));

/** Countries by the key of each of their names. */
export const countryNames = once(() => {
  const byName = new Map<string, Country>();
  for (const r of table("countries")) {
    const country = {
      code: r.code!,
      name: r.name!,
      latitude: Number(r.latitude),
      longitude: Number(r.longitude),
    };
    for (const name of [r.name!, ...listed(r.aka!)]) if (!byName.has(nameKey(name))) byName.set(nameKey(name), country);
  }
  return byName;
});

/** Countries by ISO code. */
export const countryCodes = once(() => new Map([...countryNames().values()].map((c) => [c.code, c])));

/** Government of a country by code: id `iran-government`, name "Iran's government". */
export const governments = once(() => {
  const byCode = new Map<string, Known>();
  for (const r of table("countries")) {
    byCode.set(r.code!, {
      id: `${slug(r.name!)}-government`,
      name: `${r.name}’s government`,
      role: "government",
      class: "government",
      country: r.code!,
      aka: [r.name!],
      partOf: null,
      backedBy: null,
      state: true,
    });
  }
  return byCode;
});

/** Demonyms by key → country code: `iranian` → IR. One word may belong to two countries: the first row has it. */
export const demonyms = once(() => {
  const byWord = new Map<string, string>();
  for (const r of table("countries"))
    for (const word of listed(r.demonym!)) if (!byWord.has(nameKey(word))) byWord.set(nameKey(word), r.code!);
  return byWord;
});

/** Capitals by key → country code. */
export const capitals = once(() => {
  const byName = new Map<string, string>();
  for (const r of table("countries"))
    for (const name of listed(r.capital!)) if (!byName.has(nameKey(name))) byName.set(nameKey(name), r.code!);
  return byName;
});

/** Bodies of actors.tsv by the key of each of their names. Acronyms of two or three letters only as written: see `knownBody`. */
const bodies = once(() => {
  const byName = new Map<string, Known>();
  for (const r of table("actors")) {
    const known: Known = {
      id: r.id!,
      name: r.name!,
      role: r.role as Role,
      class: r.class!,
      country: r.country === "-" ? null : r.country!,
      aka: listed(r.aka!),
      partOf: r.part_of === "-" ? null : r.part_of!,
      backedBy: r.backed_by === "-" ? null : r.backed_by!,
      state: false,
    };
    for (const name of [r.name!, ...listed(r.aka!)]) {
      const key = keyOf(name);
      if (!byName.has(key)) byName.set(key, known);
    }
  }
  return byName;
});

/** An acronym keeps its case, so that "IS" is not "is" and "RT" is not "rt". */
const keyOf = (name: string): string =>
  /^[\p{Lu}\p{N}.-]{2,7}$/u.test(name) ? name.replaceAll(".", "") : nameKey(name);

/** Names of buildings and streets that stand for who sits there, by key: "kremlin", "downing street". */
export const seats = once(() => new Set(table("seats").map((r) => nameKey(r.name!))));

/** The listed body of that name, or null. */
export const knownBody = (name: string): Known | null => bodies().get(keyOf(name)) ?? null;
/** The country of that name, or null. */
export const countryOf = (name: string): Country | null => {
  if (/^(?:us|uk|uae|prc|car|drc|png|usa)$/.test(name)) return null; // "us" is a pronoun
  return countryNames().get(nameKey(name)) ?? null;
};

export interface NameHead {
  readonly kind: "body" | "place";
  readonly role: Role;
  readonly class: string;
}
/** Words inside a proper name that tell what it names, lower case. */
export const nameHeads = once(
  () =>
    new Map(
      table("name-heads").map((r) => [
        r.word!,
        { kind: r.kind as NameHead["kind"], role: r.role as Role, class: r.class! } satisfies NameHead,
      ]),
    ),
);
