/** Regions, seas and continents of lexicon/regions.tsv, and the short forms that stand behind a comma: "Macon, Ga." → Georgia. */
import { table } from "../../lexicon/table.ts";
import type { Reading } from "../../record/reading.ts";
import { countryOf } from "../lists.ts";
import type { Run } from "../runs.ts";
import { placeKey } from "./name.ts";

/** An area that is no point and no country. */
export interface Region {
  readonly name: string;
  readonly country: string | null;
  readonly admin: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

let regionRows: Map<string, Region> | null = null;
/** Regions by the key of each name. */
export function regions(): Map<string, Region> {
  if (regionRows) return regionRows;
  regionRows = new Map();
  for (const r of table("regions")) {
    const region = {
      name: r.name!,
      country: r.country === "-" ? null : r.country!,
      admin: r.admin === "-" ? null : r.admin!,
      latitude: Number(r.latitude),
      longitude: Number(r.longitude),
    };
    for (const name of [r.name!, ...(r.aka === "-" ? [] : r.aka!.split("|"))]) regionRows.set(placeKey(name), region);
  }
  return regionRows;
}

let shortRows: Map<string, Region> | null = null;
/** Regions by short form, as written: "Ga.", "GA". */
function shortForms(): Map<string, Region> {
  if (shortRows) return shortRows;
  shortRows = new Map();
  for (const r of table("regions"))
    if (r.short !== "-") for (const form of r.short!.split("|")) shortRows.set(form, regions().get(placeKey(r.name!))!);
  return shortRows;
}

/** The region that a run means as a short form right behind a comma, or null. */
export function shortRegion(reading: Reading, run: Run): Region | null {
  if (reading.text.slice(run.start - 2, run.start) !== ", ") return null;
  const dot = reading.text[run.end] === "." ? "." : "";
  return shortForms().get(run.text) ?? shortForms().get(run.text + dot) ?? null;
}

/** What stands right behind a name after a comma: "Springfield, Illinois", "Macon, Ga.", "London, Ontario". */
export function behind(reading: Reading, run: Run): { country: string | null; admin: string | null } | null {
  if (reading.text.slice(run.end, run.end + 2) !== ", ") return null;
  const rest = reading.text.slice(run.end + 2, run.end + 50);
  const short = /^(?:\p{Lu}\.(?: ?\p{Lu}[a-z]*\.)?|\p{Lu}[a-z]{1,4}\.|\p{Lu}{2,3}(?![\p{L}]))/u.exec(rest)?.[0];
  const word = /^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3}/u.exec(rest)?.[0];
  if (!word) return null;
  const region = (short && shortForms().get(short)) || regions().get(placeKey(word));
  if (region) return { country: region.country, admin: region.admin };
  const country = countryOf(word);
  return country ? { country: country.code, admin: null } : null;
}
