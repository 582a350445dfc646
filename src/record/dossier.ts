/** What is known of one article by itself: made by read, extract and resolve, kept by a store, compared by link. */
import type { Article } from "./article.ts";
import type { Check, Mention, Statement } from "./statement.ts";

export interface Dossier {
  readonly article: Article;
  /** Its sentences, `[start, end)` in code points of the text, in order. */
  readonly sentences: readonly (readonly [number, number])[];
  /** Sorted by place; the headline's first. */
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly mentions: readonly Mention[];
}
