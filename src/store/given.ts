/**
 * How a dossier is given back: with an id that is unique within the case. Two articles that claim the id "a1" become
 * "a1~3f09bc" and "a1~77d2e1" (the rule of `distinctIds`), in the article and in each of its records.
 */
import type { Article } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";

/** The id of an article in a case where `claimed` ids belong to more than one article. */
export function idIn(article: Pick<Article, "id" | "key">, claimed: ReadonlySet<string>): string {
  return claimed.has(article.id) ? `${article.id}~${article.key.slice(2, 8)}` : article.id;
}

export function given(dossier: Dossier, claimed: ReadonlySet<string>): Dossier {
  const id = idIn(dossier.article, claimed);
  if (id === dossier.article.id) return dossier;
  return {
    article: { ...dossier.article, id },
    sentences: dossier.sentences,
    statements: dossier.statements.map((s) => ({ ...s, article: id })),
    checks: dossier.checks.map((c) => ({ ...c, article: id })),
    mentions: dossier.mentions.map((m) => ({ ...m, article: id })),
  };
}
