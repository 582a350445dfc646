/**
 * What an article speaks of, country by country and region by region, apart from any one name: "Ohio" twice and "Iranian"
 * once → US 1, IR 0.35, US.OH 1. The outlet's own country and region weigh a little.
 */
import type { Article } from "../../record/article.ts";
import { countryCodes, countryOf, demonyms, knownBody } from "../lists.ts";
import { nameKey } from "../names.ts";
import type { Told } from "../who.ts";
import type { PlaceWord } from "./find.ts";
import { placeKey } from "./name.ts";
import { regions } from "./regions.ts";

/** Shares of what is spoken of most, 0 to 1, without what the name itself adds. */
export interface Context {
  country(code: string | null, but: string): number;
  admin(code: string | null, but: string): number;
  /** Whether any country is spoken of, apart from what the name adds. */
  any(but: string): boolean;
}

const REGION_FOR_COUNTRY = 0.5;
const PEOPLE = 0.7;
const OUTLET = 0.5;

/** Counts by code, each with who added it. */
class Tally {
  readonly #all = new Map<string, number>();
  readonly #by = new Map<string, number>();
  #most = 1;
  add(code: string | null, by: string, weight: number): void {
    if (!code) return;
    this.#all.set(code, (this.#all.get(code) ?? 0) + weight);
    this.#by.set(`${code} ${by}`, (this.#by.get(`${code} ${by}`) ?? 0) + weight);
    this.#most = Math.max(this.#most, this.#all.get(code)!);
  }
  any(but: string): boolean {
    for (const [code, count] of this.#all) if (count > (this.#by.get(`${code} ${but}`) ?? 0)) return true;
    return false;
  }
  share(code: string | null, but: string): number {
    if (!code) return 0;
    // that it is spoken of at all tells more than how often
    return Math.sqrt(((this.#all.get(code) ?? 0) - (this.#by.get(`${code} ${but}`) ?? 0)) / this.#most);
  }
}

export function contextOf(article: Article, told: Told, words: readonly PlaceWord[]): Context {
  const countries = new Tally();
  const admins = new Tally();
  const speak = (name: string, by: string, weight: number) => {
    const country = countryOf(name);
    const region = regions().get(placeKey(name));
    // "Georgia" speaks for both the country and the state; half a word for each
    const half = country && region ? weight / 2 : weight;
    if (country) countries.add(country.code, by, half);
    if (region) {
      countries.add(region.country, by, half * REGION_FOR_COUNTRY);
      admins.add(region.admin, by, half);
    }
  };
  for (const word of words) {
    if (word.short) {
      countries.add(word.short.country, word.key, REGION_FOR_COUNTRY);
      admins.add(word.short.admin, word.key, 1);
    } else if (word.listed) speak(word.name, word.key, 1);
  }
  for (const { text } of told.named) {
    if (!countryOf(text)) countries.add(demonyms().get(nameKey(text)) ?? null, "", PEOPLE);
  }
  if (article.outlet) {
    countries.add(knownBody(article.outlet)?.country ?? null, "", OUTLET);
    const parts = article.outlet.split(/[^\p{L}]+/u).slice(0, 12);
    for (const [i, part] of parts.entries())
      for (const name of [part, `${part} ${parts[i + 1] ?? ""}`]) if (name.length > 3) speak(name, "", OUTLET);
  }
  const host = article.url ? /^https?:\/\/[^/?#]*\.([a-z]{2})(?=[/:?#]|$)/.exec(article.url)?.[1]?.toUpperCase() : null;
  const code = host === "UK" ? "GB" : (host ?? "");
  if (countryCodes().has(code) && !FOR_ANYONE.has(code)) countries.add(code, "", OUTLET);
  return {
    country: (code, but) => countries.share(code, but),
    any: (but) => countries.any(but),
    admin: (code, but) => admins.share(code ? code.split(".").slice(0, 2).join(".") : null, but),
  };
}

/** Endings of addresses that are sold to anyone. */
const FOR_ANYONE = new Set("TV CO ME IO FM AI LY GG CC".split(" "));
