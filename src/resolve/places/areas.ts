/**
 * Names of areas and the word that says what kind they are. "Province of Bulacan" → `Bulacan`, province, as news writes
 * it "Bulacan Province"; "Amphoe Muang" → `Muang`, amphoe. The words are lexicon/area-kinds.tsv.
 */
import { table } from "../../lexicon/table.ts";
import { placeKey } from "./name.ts";

interface Kind {
  readonly word: string;
  /** English news uses the word. */
  readonly english: boolean;
}

let kinds: { readonly bySingular: Map<string, Kind>; readonly byPlural: Map<string, Kind> } | null = null;
function areaKinds() {
  if (kinds) return kinds;
  kinds = { bySingular: new Map(), byPlural: new Map() };
  for (const r of table("area-kinds")) {
    const kind = { word: r.word!, english: r.plural !== "-" };
    kinds.bySingular.set(placeKey(r.word!), kind);
    if (kind.english) kinds.byPlural.set(r.plural!, kind);
  }
  return kinds;
}

/** The singular of a plural behind several names, or null: "counties" → "county". */
export const singularKind = (plural: string): string | null => areaKinds().byPlural.get(plural)?.word ?? null;

/** Whether a word says what kind of area a name is, in English: "County", "province". */
export const isAreaKind = (lower: string): boolean => areaKinds().bySingular.get(lower)?.english === true;

/** An area's name without the word for its kind. `usual`: the way English news orders the two; `kind` null: no such word. */
export function bareArea(name: string): { name: string; usual: string; kind: string | null; english: boolean } {
  const words = name.split(" ");
  for (let n = Math.min(2, words.length - 1); n >= 1; n--) {
    const last = areaKinds().bySingular.get(placeKey(words.slice(-n).join(" ")));
    if (last) return { name: words.slice(0, -n).join(" "), usual: name, kind: last.word, english: last.english };
    const first = areaKinds().bySingular.get(placeKey(words.slice(0, n).join(" ")));
    if (!first) continue;
    const rest = words.slice(n);
    const bare = /^(?:of|de|du|da|do|des|del|e)$/.test(rest[0]!) && rest.length > 1 ? rest.slice(1) : rest;
    const own = bare.join(" ").replace(/^d['’]/, "");
    return { name: own, usual: `${own} ${first.word}`, kind: first.word, english: first.english };
  }
  return { name, usual: name, kind: null, english: false };
}
