/** Invented dossiers for tests of stores, doors and shows: no step of the path is needed to make them. */
import type { Article } from "../../src/record/article.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { type Check, checkId } from "../../src/record/statement.ts";
import type { Kept } from "../../src/store/store.ts";
import { type Known, articleOf as made } from "../article.ts";
import { at, statementOf } from "../statement.ts";

export const articleOf = (id: string, text: string, more: Known = {}): Article =>
  made(text, { id, outlet: "Harbour Post", published: "2033-04-02", ...more });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function checkOf(article: Article, words: string, outcome: Check["outcome"], more: Partial<Check> = {}): Check {
  const span = at(article.text, words);
  return {
    type: "check",
    id: checkId(article.key, span, outcome),
    article: article.id,
    span,
    chain: [],
    outcome,
    of: [],
    ...more,
  };
}

/** A dossier that keeps the rules of the store: spans that hold, the first sentence as a statement. */
export function dossierOf(article: Article, more: Partial<Dossier> = {}): Dossier {
  const first = /^[^.]*/.exec(article.text)![0];
  return {
    article,
    sentences: [[0, article.characters]],
    statements: first ? [statementOf(article, first)] : [],
    checks: [],
    mentions: first
      ? [
          {
            type: "mention",
            article: article.id,
            kind: "actor",
            name: first,
            span: at(article.text, first),
            id: "x",
            role: "unknown",
            aka: [],
          },
        ]
      : [],
    ...more,
  };
}

export const keptOf = (article: Article, more: Partial<Dossier> = {}): Kept => ({
  dossier: dossierOf(article, more),
  bytes: bytesOf(article.text),
});
