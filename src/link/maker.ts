/**
 * Outlets as holders: which outlet of the set a name means, and the outlet itself as a source.
 *
 * "the newspaper Valley Watch" means the outlet "Valley Watch (blog)" of the set; "the newspaper" alone means none.
 */
import { table } from "../lexicon/table.ts";
import type { Article } from "../record/article.ts";
import { nameKey, nameWords } from "../record/name.ts";
import type { Person } from "./person.ts";

/** By outlet key: ids of its articles, and the last word of its name. */
export type Outlets = ReadonlyMap<string, { readonly ids: readonly string[]; readonly last: string }>;

/** An outlet's name as a key, without what a list adds in brackets: "Valley Watch (blog)". Empty when there is none. */
export function outletKey(outlet: string | null): string {
  return outlet ? nameKey(plainOutlet(outlet)) : "";
}

/** An outlet's name as a sentence would give it. */
export const plainOutlet = (outlet: string): string => outlet.replace(/\s*\([^)]*\)\s*$/, "").trim() || outlet;

/**
 * The outlet whose articles are in the set and that this name means; null when none or more than one fits. A short form
 * holds the last word of the outlet's name ("the Ledger"); words for a kind of outlet may stand beside it.
 */
export function outletOf(outlets: Outlets, name: string): string | null {
  const words = nameWords(name.replace(/\s*\([^)]*\)\s*$/, ""));
  const key = [...new Set(words)].sort().join(" ");
  if (key === "") return null;
  if (outlets.has(key)) return key;
  const kinds = new Set(table("outlet-kinds").map((row) => row.word!));
  let found: string | null = null;
  for (const [outlet, { last }] of outlets) {
    const theirs = outlet.split(" ");
    const mine = words.filter((word) => theirs.includes(word) || !kinds.has(word));
    const fits = mine.every((word) => theirs.includes(word)) && mine.includes(last) && mine.some((w) => !kinds.has(w));
    if (!fits) continue;
    if (found) return null;
    found = outlet;
  }
  return found;
}

/** The outlet of an article as a source: through its reporter (`own`), or as the maker of a report. */
export function outletPerson(article: Article, own: boolean): Person {
  const name = article.outlet ? plainOutlet(article.outlet) : (article.byline ?? `article ${article.id}`);
  return {
    key: `outlet ${outletKey(article.outlet) || article.id}`,
    name,
    aka: article.byline && article.byline !== name ? [article.byline] : [],
    actor: null,
    naming: "named",
    faceless: false,
    body: true,
    own,
    heads: [],
  };
}
