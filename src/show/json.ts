/** Records → JSON in the fixed shapes (docs/data.md): the same field order every time, whatever made the record. */
import type { Answer } from "../answer/shape.ts";
import type { Article } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";

/** An answer as JSON; `lines` puts it on one line. Ends with a newline. */
export function answerJson(answer: Answer, { lines = false }: { readonly lines?: boolean } = {}): string {
  const { id, question, ...rest } = answer;
  return `${JSON.stringify({ ...(id === undefined ? {} : { id }), question, ...rest }, null, lines ? 0 : 2)}\n`;
}

/** What of an article is printed: its `text` and its mentions only when asked for. */
export interface Extent {
  readonly text?: boolean;
  readonly mentions?: boolean;
}

/** `hearsay read --json`: one object a line: the article, its statements, its checks, its mentions. */
export function statementsJson(dossier: Dossier, extent: Extent = {}): string {
  const records = [
    articleShape(dossier.article, extent),
    ...dossier.statements,
    ...dossier.checks,
    ...(extent.mentions ? dossier.mentions : []),
  ];
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/** An article as it is printed. */
export function articleShape(article: Article, { text = false }: Extent = {}): object {
  return {
    type: article.type,
    id: article.id,
    key: article.key,
    file: article.file,
    url: article.url,
    outlet: article.outlet,
    headline: article.headline,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    language: article.language,
    sha256: article.sha256,
    characters: article.characters,
    ...(text ? { text: article.text } : {}),
  };
}
