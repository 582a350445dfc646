/** Invented dossiers for tests of stores, doors and shows: no step of the path is needed to make them. */
import type { Article } from "../../src/record/article.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { pointsOf } from "../../src/record/points.ts";
import { type Span, spanOf } from "../../src/record/span.ts";
import { type Check, checkId, type Holder, type Statement, statementId } from "../../src/record/statement.ts";
import type { Kept } from "../../src/store/store.ts";
import { type Known, articleOf as made } from "../article.ts";

export const articleOf = (id: string, text: string, more: Known = {}): Article =>
  made(text, { id, outlet: "Harbour Post", published: "2033-04-02", ...more });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The span of words in a text (or headline); they must be there. */
export function at(text: string, words: string, part?: "headline"): Span {
  const from = text.indexOf(words);
  if (from < 0) throw new Error(`“${words}” is not in the text`);
  return spanOf(text, pointsOf(text), from, from + words.length, part);
}

export const holder = (name: string, span: Span | null, more: Partial<Holder> = {}): Holder => ({
  name,
  span,
  actor: name.toLowerCase().replace(/\W+/g, "-"),
  role: "unknown",
  naming: "named",
  inferred: span === null,
  ...more,
});

export function statementOf(
  article: Article,
  words: string | Span,
  chain: readonly Holder[] = [],
  more: Partial<Statement> = {},
): Statement {
  const content = [typeof words === "string" ? at(article.text, words) : words];
  return {
    type: "statement",
    id: statementId(article.key, content, more.cue ?? []),
    article: article.id,
    form: chain.length ? "indirect" : "own",
    content,
    cue: [],
    chain,
    standing: chain.length ? "attributed" : "asserted",
    polarity: "+",
    certainty: "CT",
    kind: "fact",
    event: null,
    said: null,
    by: { step: "hand", version: "1", score: 1, rules: ["test"] },
    ...more,
  };
}

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
