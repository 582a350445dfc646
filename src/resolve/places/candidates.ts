/**
 * A name as the text has it → every place that bears it: countries, the regions and sites of the lists, the towns and
 * areas of the gazetteer. "Georgia" → the country, the state of the US, and seven towns.
 */
import { table } from "../../lexicon/table.ts";
import type { Place } from "../../record/place.ts";
import { HearsayError } from "../../record/problem.ts";
import { remembered } from "../../record/remembered.ts";
import { type Entry, type Gazetteer, noGazetteer, openPlaces } from "../gazetteer.ts";
import { capitals, countryCodes, countryOf, demonyms } from "../lists.ts";
import { nameKey } from "../names.ts";
import { bareArea, isAreaKind } from "./areas.ts";
import { placeKey } from "./name.ts";
import { type Region, regions } from "./regions.ts";

export interface Candidate {
  readonly place: Omit<Place, "text" | "span">;
  readonly kind: "country" | "region" | "area" | "town" | "part" | "site";
  /** GeoNames code of the area that it is or lies in: "US.TX", "US.TX.471"; null where none. */
  readonly admin: string | null;
  /** How likely the name alone means it: for a town the logarithm of its people. */
  readonly prior: number;
}

/** A country, a region or a site of the lists: its name alone tells it. */
export const isSure = (c: Candidate): boolean => c.kind === "country" || c.kind === "region" || c.kind === "site";

/** What a name alone says: a country before a region before the largest town, unless the text tells otherwise. */
const COUNTRY = 11;
const REGION = 10.5;
/** “New York” and “Washington” are the cities, unless the text tells otherwise. */
const STATE_OF_CITY = 6.2;
const SITE = 6;
const CAPITAL = 1.5;
const SEAT = 0.3;
/** By another name than its chief one: “Alexandria” in Louisiana before a town that is also called so. */
const ALIAS = -1.2;
const PART = -0.7;
/** An area of the second order is less spoken of than a town with as many people. */
const AREA = -0.7;
/** "Navarro" for Navarro County: news says so only beside other counties. */
const BARE_COUNTY = -3.5;
/** At most so many of one name are weighed: the largest. */
const MOST = 40;

let gazetteer: Gazetteer | null = null;
/**
 * The gazetteer, or one that knows no town when its file is missing or damaged: an article is still read then. A command
 * calls `openPlaces()` once at its start to say so as the problem `no-data`.
 */
function opened(): Gazetteer {
  if (gazetteer) return gazetteer;
  try {
    gazetteer = openPlaces();
  } catch (problem) {
    if (!(problem instanceof HearsayError)) throw problem;
    gazetteer = noGazetteer;
  }
  return gazetteer;
}

/** Every place of that name, in the lists' order. A name longer than any place's has none. */
export const candidatesOf = (name: string): readonly Candidate[] => (name.length > 60 ? [] : found(name));

const found = remembered((name): readonly Candidate[] => {
  const listed = find(name);
  const rewritten = listed.length > 0 ? null : rewrite(name);
  return rewritten ? find(rewritten).filter((c) => c.kind === "area" || c.kind === "region") : listed;
});

const SIDES = "North South East West".split(" ");
/** As lists have an area that news writes otherwise: "South Darfur" → `Southern Darfur`, "Akita Prefecture" → `Akita`; null for others. */
function rewrite(name: string): string | null {
  const [first, ...rest] = name.split(" ");
  if (rest.length === 0) return null;
  const side = SIDES.find((s) => first === s || first === `${s}ern`);
  if (side) return [first === side ? `${side}ern` : side, ...rest].join(" ");
  return KIND_BEHIND.test(name) ? name.slice(0, name.lastIndexOf(" ")) : null;
}
/** Words for areas that are no words for bodies, as "State" and "Department" are. */
const KIND_BEHIND = / (?:Province|Prefecture|Governorate|Oblast|Krai|Voivodeship|Region|Regency|Emirate|Canton)$/i;

function find(name: string): Candidate[] {
  const key = placeKey(name);
  const found: Candidate[] = [];
  const people = demonyms().get(nameKey(name)); // "Iranian" belongs to Iran
  const country = countryOf(name) ?? (people ? countryCodes().get(people) : undefined);
  if (country) {
    const { code, latitude, longitude } = country;
    found.push({
      place: { name: country.name, id: `country:${code}`, country: code, latitude, longitude, precision: "country" },
      kind: "country",
      admin: null,
      prior: COUNTRY,
    });
  }
  const region = regions().get(key);
  if (region) found.push(regionCandidate(region));
  const state = region ? null : regions().get(`${key} state`);
  if (state) found.push({ ...regionCandidate(state), prior: STATE_OF_CITY });
  const site = sites().get(key);
  if (site) found.push(site);
  const capital = capitals().get(nameKey(name));
  const wide = country !== undefined || region !== undefined;
  const entries = opened()
    .find(name, MOST)
    .filter((e) => e.feature !== 6 || !listedAreas().has(e.admin)) // the list says it better
    .filter((e) => !wide || e.feature >= 6 || placeKey(e.name) === key) // "Mexico" is not Mexico City
    .map((e) => entryCandidate(e, key, capital === e.country));
  return [...found, ...entries.map((c) => (c.kind === "area" ? below(c, entries) : c))];
}

/** A name without what only says which part or kind: "South Vale", "Vale Township", "City of Vale" → `Vale`; "Syrians" → `Syrian`. */
export function plainer(name: string): string {
  const bare = name
    .replace(PART_OF, "")
    .replace(/^(?:City|Town|Village|Borough|Township|State|Province|County) of /i, "");
  if (bare !== name) return bare;
  const words = name.split(" ");
  if (words.length > 1 && (isAreaKind(words.at(-1)!.toLowerCase()) || /^Twp\.?$/.test(words.at(-1)!)))
    return words.slice(0, -1).join(" ");
  return /^\p{Lu}\p{Ll}+ns$/u.test(name) ? name.slice(0, -1) : "";
}
const PART_OF =
  /^(?:(?:North|South|East|West)(?:ern|[- ]?(?:east|west)(?:ern)?)?|[NSEW]\.|Greater|Metro|Downtown|Uptown|Central|Upper|Lower|Inner|Outer|Old|Rural) (?=\p{Lu})/iu;

const slug = (name: string): string => placeKey(name).replaceAll(" ", "-");

let areas: ReadonlySet<string> | null = null;
/** Codes of the areas of the first order that lexicon/regions.tsv has. */
function listedAreas(): ReadonlySet<string> {
  areas ??= new Set([...regions().values()].flatMap((r) => r.admin ?? []));
  return areas;
}

/** An area by the name of a town in it is mostly the town. */
function below(area: Candidate, all: readonly Candidate[]): Candidate {
  let { prior } = area;
  for (const c of all)
    if (c.kind === "town" && c.admin && (area.admin === c.admin || area.admin!.startsWith(`${c.admin}.`)))
      prior = Math.min(prior, c.prior - 0.1);
  return { ...area, prior };
}

export function regionCandidate(region: Region): Candidate {
  const { name, country, latitude, longitude, admin } = region;
  return {
    place: { name, id: `region:${slug(name)}`, country, latitude, longitude, precision: "region" },
    kind: "region",
    admin,
    prior: REGION,
  };
}

function entryCandidate(entry: Entry, key: string, isCapital: boolean): Candidate {
  const { name, country, latitude, longitude, admin, feature } = entry;
  const size = Math.log10(entry.population + 1);
  if (feature >= 6) {
    const bare = bareArea(name);
    const part = bare.kind === "county" && placeKey(name) !== key;
    return {
      place: { name, id: `area:${admin}`, country, latitude, longitude, precision: "region" },
      kind: "area",
      admin,
      prior: size + (feature === 7 ? AREA : 0) + (part ? BARE_COUNTY : 0),
    };
  }
  const precision = feature === 5 ? "point" : "town";
  return {
    place: { name, id: `geonames:${entry.id}`, country, latitude, longitude, precision },
    kind: feature === 5 ? "part" : "town",
    admin,
    prior:
      size +
      (placeKey(name) === key ? 0 : ALIAS) +
      (feature === 1 && isCapital ? CAPITAL : 0) +
      (feature === 2 ? SEAT : 0) +
      (feature === 5 ? PART : 0),
  };
}

let siteRows: Map<string, Candidate> | null = null;
/** Places that news names and the gazetteer lacks, by key. */
function sites(): Map<string, Candidate> {
  if (siteRows) return siteRows;
  siteRows = new Map();
  for (const r of table("places")) {
    const country = r.country === "-" ? null : r.country!;
    if (country && !countryCodes().has(country)) continue;
    const site: Candidate = {
      place: {
        name: r.name!,
        id: `place:${slug(r.name!)}`,
        country,
        latitude: Number(r.latitude),
        longitude: Number(r.longitude),
        precision: r.precision as Place["precision"],
      },
      kind: "site",
      admin: null,
      prior: SITE,
    };
    for (const name of [r.name!, ...(r.aka === "-" ? [] : r.aka!.split("|"))]) siteRows.set(placeKey(name), site);
  }
  return siteRows;
}
