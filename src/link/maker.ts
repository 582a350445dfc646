/**
 * Outlets as holders: which outlet of the set a name means, and the outlet itself as a source.
 *
 * "the newspaper Hill Watch" means the outlet "Hill Watch (blog)" of the set; "the newspaper" alone means none.
 */
import { listed } from "../lexicon/listed.ts";
import type { Article } from "../record/article.ts";
import { nameKey, nameWords } from "../record/name.ts";
import type { Person } from "./person.ts";

/** The outlets of a set of articles: by key, and by the last word of the name. */
export class Outlets {
  private readonly byKey = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();
  private readonly known = new Map<string, string | null>();

  /** Articles in order of their ids. */
  constructor(articles: readonly Article[]) {
    for (const { id, outlet } of articles) {
      const key = outletKey(outlet);
      if (!key) continue;
      const ids = this.byKey.get(key);
      if (ids) {
        ids.push(id);
        continue;
      }
      this.byKey.set(key, [id]);
      const last = nameWords(plainOutlet(outlet!)).at(-1)!;
      this.byLast.set(last, [...(this.byLast.get(last) ?? []), key]);
    }
  }

  /** Ids of an outlet's articles; empty for none. */
  of(key: string): readonly string[] {
    return this.byKey.get(key) ?? [];
  }

  /**
   * The outlet whose articles are in the set and that a name means; null when none or more than one fits. A short form
   * holds the last word of the outlet's name ("the Tribune"); words for a kind of outlet may stand beside it.
   */
  meant(name: string): string | null {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const found = this.find(nameWords(name.replace(/\s*\([^)]*\)\s*$/, "")));
    this.known.set(name, found);
    return found;
  }

  private find(words: readonly string[]): string | null {
    const key = [...new Set(words)].sort().join(" ");
    if (key === "") return null;
    if (this.byKey.has(key)) return key;
    const kinds = listed("outlet-kinds");
    const fits = [...new Set(words)].flatMap((last) => this.byLast.get(last) ?? []);
    const found = fits.filter((outlet) => {
      const theirs = new Set(outlet.split(" "));
      const mine = words.filter((word) => theirs.has(word) || !kinds.has(word));
      return mine.every((word) => theirs.has(word)) && mine.some((word) => !kinds.has(word));
    });
    return found.length === 1 ? found[0]! : null;
  }
}

/** An outlet's name as a key, without what a list adds in brackets: "Hill Watch (blog)". Empty when there is none. */
export function outletKey(outlet: string | null): string {
  return outlet ? nameKey(plainOutlet(outlet)) : "";
}

/** An outlet's name as a sentence would give it. */
export const plainOutlet = (outlet: string): string => outlet.replace(/\s*\([^)]*\)\s*$/, "").trim() || outlet;

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
