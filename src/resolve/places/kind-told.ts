/**
 * What the words beside a name, or the row of names it stands in, say of its kind. "the state of Washington" → area;
 * "the mayor of Hamburg" → town; `Georgia` in "Armenia, Georgia and Iraq" → country, in "Ohio, Georgia and Utah" → area.
 */
import { table } from "../../lexicon/table.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { PlaceWord } from "./find.ts";

export type KindTold = "country" | "area" | "town";

/** Whether a candidate is of the kind that was told; an area is one of the first order, not a county. */
export const isOfKind = (c: Candidate, kind: KindTold): boolean =>
  kind === "country"
    ? c.kind === "country"
    : kind === "area"
      ? c.kind === "region" || (c.kind === "area" && c.admin!.split(".").length === 2)
      : c.kind === "town" || c.kind === "part";

let rows: ReadonlyMap<string, KindTold> | null = null;
const kindBy = (stands: "before" | "behind", word: string): KindTold | null => {
  rows ??= new Map(table("place-kinds").map((r) => [`${r.stands} ${r.word}`, r.kind as KindTold]));
  return rows.get(`${stands} ${word}`) ?? null;
};

/** The kind that the words beside one name tell, or null. */
export function kindBeside({ reading: { tokens }, first, last }: PlaceWord): KindTold | null {
  const owned = /^['’]s?$/.test(tokens[last]?.text ?? "") ? 1 : 0; // "New York's governor"
  const behind = kindBy("behind", tokens[last + owned]?.lower.replace(/\.$/, "") ?? "");
  if (behind) return behind;
  return tokens[first - 1]?.lower === "of" ? kindBy("before", tokens[first - 2]?.lower ?? "") : null;
}

/** At least so many names in a row are of one kind. */
const ROW = 3;
const JOINT = /^(?:, | and | or |, and |, or |\/)(?:the |in |in the )?$/;

/** The kind that each name of a row of countries or of regions has, by the word's index. */
export function kindsInRows(words: readonly PlaceWord[]): Map<number, KindTold> {
  const kinds = new Map<number, KindTold>();
  for (const kind of ["area", "country"] as const) {
    let from = 0;
    for (let i = 0; i <= words.length; i++) {
      const word = words[i];
      const may = word && !word.short && mayBe(word, kind);
      if (may && (i === from || joined(words[i - 1]!, word))) continue;
      if (i - from >= ROW) for (let k = from; k < i; k++) kinds.set(k, kind);
      from = may ? i : i + 1;
    }
  }
  return kinds;
}

const joined = (a: PlaceWord, b: PlaceWord): boolean =>
  a.reading === b.reading && b.start - a.end < 12 && JOINT.test(a.reading.text.slice(a.end, b.start));

/** Of areas only those of the lists count: a county or district may share its name with any town. */
const mayBe = (word: PlaceWord, kind: KindTold): boolean =>
  candidatesOf(word.name).some((c) => c.kind === (kind === "area" ? "region" : kind));
