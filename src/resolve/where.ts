/**
 * The places of an article: countries, regions, towns of the gazetteer, and places that no list has. "in Belgrad" (unknown
 * to the gazetteer) → `id: null, precision: unknown`; "in Mosul" → geonames:99072, IQ, town. One name means one place
 * within an article; which one is chosen by what the article speaks of, then by size.
 */
import { table } from "../lexicon/table.ts";
import type { Article } from "../record/article.ts";
import type { Place } from "../record/place.ts";
import { HearsayError } from "../record/problem.ts";
import { spanOf } from "../record/span.ts";
import { whole } from "./cast.ts";
import { type Gazetteer, noGazetteer, openPlaces, type Town } from "./gazetteer.ts";
import { capitals, countryCodes, countryOf, demonyms, knownBody, nameHeads } from "./lists.ts";
import { nameKey } from "./names.ts";
import { placeKey } from "./places/name.ts";
import { behind, type Region, regions, shortRegion } from "./places/regions.ts";
import { placeSign } from "./places/signs.ts";
import type { Told } from "./who.ts";

type Known = Omit<Place, "text" | "span"> & { readonly large?: boolean };

/** A town this small is believed only where the article speaks of its country. */
const SMALL = 30_000;
/** A town this large is known by its name alone: "they left Mosul". */
const LARGE = 200_000;
/** Points for a town: by its country or region being spoken of, by a region or country right behind it, by rank. Size counts as its logarithm. */
const CONTEXT = 4;
const REGION = 3;
const BEHIND = 9;

/**
 * The gazetteer, or one that knows no town when its file is missing or damaged: an article is still read then. A command
 * calls `openPlaces()` once at its start to say so as the problem `no-data`.
 */
function gazetteer(): Gazetteer {
  try {
    return openPlaces();
  } catch (problem) {
    if (problem instanceof HearsayError) return noGazetteer;
    throw problem;
  }
}

interface Context {
  /** ISO codes of countries spoken of, with how often. */
  readonly countries: Map<string, number>;
  /** Regions spoken of: "US.TX". */
  readonly admins: Set<string>;
}

/** Places of the readings of one article, in no fixed order. */
export function placesOf(article: Article, told: Told): Place[] {
  const context = contextOf(article, told);
  const chosen = new Map<string, Known | null>();
  const followed = new Map<string, ReturnType<typeof behind>>();
  for (const { run, text, reading } of told.named) {
    const after = behind(reading, run);
    if (after && !followed.has(nameKey(text))) followed.set(nameKey(text), after);
  }
  const places: Place[] = [];
  for (const { run, entity, text, full, adjective, reading } of told.named) {
    const e = whole(entity);
    if (!full && e.kind !== "place") continue; // a part of a longer name
    if (adjective || e.kind === "person" || (e.kind === "body" && !e.state)) continue;
    if (reading.text[run.end] === "$" || nameHeads().get(text.toLowerCase())?.kind === "place") continue; // US$, "the County"
    const sign = placeSign(reading, run);
    const key = nameKey(text);
    if (!chosen.has(key)) chosen.set(key, choose(text, context, followed.get(key) ?? null));
    const short = shortRegion(reading, run);
    const known = short ? regionPlace(short) : chosen.get(key)!;
    if (e.kind !== "place" && !e.state && !(known && sign !== "against" && (sign !== null || certain(known)))) continue;
    if (e.state && (!known || known.precision === "town")) continue; // a capital that speaks is no place there
    const { large: _, ...place } = known ?? unknown(text);
    places.push({
      text: run.text,
      span: spanOf(reading.text, reading.points, run.start, run.end, reading.part),
      ...place,
    });
  }
  return places;
}

/** A country, a region or a large town needs no preposition to be a place. */
const certain = (place: Known): boolean =>
  place.large === true || place.precision === "country" || place.precision === "region";

const unknown = (name: string): Known => ({
  name,
  id: null,
  country: null,
  latitude: null,
  longitude: null,
  precision: "unknown",
});

function contextOf(article: Article, told: Told): Context {
  const countries = new Map<string, number>();
  const admins = new Set<string>();
  const add = (code: string | null | undefined, weight = 1) =>
    code && countries.set(code, (countries.get(code) ?? 0) + weight);
  for (const { text, run, reading } of told.named) {
    const region = shortRegion(reading, run) ?? regions().get(placeKey(text)) ?? null;
    // "Georgia" speaks for both the country and the state; half a word for each
    const code = countryOf(text)?.code ?? demonyms().get(nameKey(text));
    add(code, region ? 0.5 : 1);
    if (region) {
      add(region.country, code ? 0.5 : 1);
      if (region.admin) admins.add(region.admin);
    }
  }
  if (article.outlet) add(knownBody(article.outlet)?.country, 0.5);
  return { countries, admins };
}

const regionPlace = (region: Region): Known => ({
  name: region.name,
  id: `region:${placeKey(region.name).replaceAll(" ", "-")}`,
  country: region.country,
  latitude: region.latitude,
  longitude: region.longitude,
  precision: "region",
});

function choose(name: string, context: Context, after: ReturnType<typeof behind>): Known | null {
  const country = countryOf(name);
  // "Georgia" between Texas and Alabama is the state; otherwise the country
  const region = regions().get(placeKey(name));
  if (
    region &&
    (!country || (context.countries.get(region.country ?? "") ?? 0) > (context.countries.get(country.code) ?? 0))
  )
    return regionPlace(region);
  if (country)
    return {
      name: country.name,
      id: `country:${country.code}`,
      country: country.code,
      latitude: country.latitude,
      longitude: country.longitude,
      precision: "country",
    };
  const curated = extra().get(placeKey(name));
  if (curated) return curated;
  const capital = capitals().get(nameKey(name));
  let best: Town | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const town of gazetteer().find(name)) {
    const score =
      Math.log10(town.population + 1) +
      (context.countries.has(town.country) ? CONTEXT + Math.min(1, context.countries.get(town.country)! / 10) : 0) +
      (context.admins.has(town.admin) ? REGION : 0) +
      (after && (after.admin ? after.admin === town.admin : after.country === town.country) ? BEHIND : 0) +
      (town.feature === 1 && town.country === capital ? 2 : town.feature === 2 ? 0.5 : town.feature === 5 ? -1 : 0);
    if (score > most || (score === most && town.id < best!.id)) {
      most = score;
      best = town;
    }
  }
  if (!best || (best.population < SMALL && most < CONTEXT)) return null;
  return {
    name: best.name,
    id: `geonames:${best.id}`,
    country: best.country,
    latitude: best.latitude,
    longitude: best.longitude,
    precision: best.feature === 5 ? "point" : "town",
    ...(best.population >= LARGE ? { large: true } : {}),
  };
}

let extraRows: Map<string, Known> | null = null;
/** Places that news names and the gazetteer lacks, by key. */
function extra(): Map<string, Known> {
  if (extraRows) return extraRows;
  extraRows = new Map();
  for (const r of table("places")) {
    const country = r.country === "-" ? null : r.country!;
    if (country && !countryCodes().has(country)) continue;
    const place: Known = {
      name: r.name!,
      id: `place:${placeKey(r.name!).replaceAll(" ", "-")}`,
      country,
      latitude: Number(r.latitude),
      longitude: Number(r.longitude),
      precision: r.precision as Place["precision"],
    };
    for (const name of [r.name!, ...(r.aka === "-" ? [] : r.aka!.split("|"))]) extraRows.set(placeKey(name), place);
  }
  return extraRows;
}
