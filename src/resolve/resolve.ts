/** Statements as the text words them → the same, with who, where, when and what. */
import type { Article } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import type { Check, Mention, Statement } from "../record/statement.ts";

export interface Resolved {
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly mentions: readonly Mention[];
}

export function resolve(
  _article: Article,
  _readings: readonly Reading[],
  found: { readonly statements: readonly Statement[]; readonly checks: readonly Check[] },
): Resolved {
  return { ...found, mentions: [] };
}
