/**
 * Outlets as holders: which outlet of the set a name means, and the outlet itself as a source.
 *
 * "the newspaper Valley Watch" means the outlet "Valley Watch (blog)" of the set; "the newspaper" alone means none.
 */
import { table } from "../lexicon/table.ts";
import type { Article } from "../record/article.ts";
import { nameKey } from "../record/name.ts";
import type { Person } from "./persons.ts";

/** By outlet key: ids of its articles. */
export type Outlets = ReadonlyMap<string, readonly string[]>;

/** An outlet's name as a key, without what a list adds in brackets: "Valley Watch (blog)". Empty when there is none. */
export function outletKey(outlet: string | null): string {
  return outlet ? nameKey(plainOutlet(outlet)) : "";
}

/** An outlet's name as a sentence would give it. */
export const plainOutlet = (outlet: string): string => outlet.replace(/\s*\([^)]*\)\s*$/, "").trim() || outlet;

/** The outlet whose articles are in the set and that this name means; null when none or more than one fits. */
export function outletOf(outlets: Outlets, name: string): string | null {
  const key = nameKey(name);
  if (key === "") return null;
  if (outlets.has(key)) return key;
  const words = key.split(" ");
  const kinds = new Set(table("outlet-kinds").map((row) => row.word!));
  const telling = words.filter((word) => !kinds.has(word));
  if (telling.length === 0) return null;
  let found: string | null = null;
  for (const outlet of outlets.keys()) {
    const theirs = outlet.split(" ");
    const held = theirs.every((word) => words.includes(word)) || telling.every((word) => theirs.includes(word));
    if (!held) continue;
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
