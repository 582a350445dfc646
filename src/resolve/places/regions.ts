/** Regions, seas and continents of lexicon/regions.tsv, and the short forms that stand behind a comma: "Macon, Ga." → Georgia. */
import { table } from "../../lexicon/table.ts";
import type { Reading } from "../../record/reading.ts";
import { placeKey } from "./name.ts";
import type { Stretch } from "./signs.ts";

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

/** Short forms that are words of their own when no comma stands before them: "Miss.", "Me.", "Mass.", "Wash." */
const OTHER_WORDS = /^(?:Miss|Me|Mass|Wash|Ore|Del|Cal|Man|Ont)\.$/;

/**
 * The region that a word means as a short form, and where it ends with its dot: "Macon, Ga." and "D-Ga." → Georgia; "an
 * Ill. man" → Illinois, where the form has a dot and a small letter follows; "N.J." anywhere. Null for any other word.
 */
export function shortRegion(reading: Reading, { start, end, text }: Stretch): { region: Region; end: number } | null {
  if (text.length > 6) return null;
  const dot = !text.endsWith(".") && reading.text[end] === "." ? "." : "";
  const region = (dot && shortForms().get(text + dot)) || shortForms().get(text);
  if (!region) return null;
  const to = dot && shortForms().has(text + dot) ? end + 1 : end;
  if (reading.text.slice(start - 2, start) === ", ") return { region, end: to };
  if (/\b[DRI]-$/.test(reading.text.slice(start - 3, start))) return { region, end: to }; // "D-Pa."
  const form = reading.text.slice(start, to);
  if (/\..*\./.test(form)) return { region, end: to }; // "S.C.", "W. Va."
  return form.endsWith(".") && !OTHER_WORDS.test(form) && /^ (?:\p{Ll}|\d)/u.test(reading.text.slice(to, to + 2))
    ? { region, end: to }
    : null;
}
