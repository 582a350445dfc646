/** For the tests of this folder: a text → its statements and checks by the rule tagger, and look-ups in them. */
import { type Extracted, extract } from "../../src/extract/extract.ts";
import { ruleTagger } from "../../src/extract/tagger.ts";
import { readingOf } from "../../src/read/sentences.ts";
import { type Article, articleKey } from "../../src/record/article.ts";
import { sha256 } from "../../src/record/id.ts";
import type { Statement } from "../../src/record/statement.ts";

export function articleOf(text: string, more: Partial<Article> = {}): Article {
  const plain = { url: null, outlet: null, headline: null, byline: null, published: null, text, ...more };
  const key = articleKey(plain);
  return {
    type: "article",
    id: "a1",
    key,
    file: null,
    modified: null,
    language: "en",
    sha256: sha256(text),
    characters: [...text].length,
    ...plain,
  };
}

export function extracted(text: string, more: Partial<Article> = {}): Promise<Extracted> {
  const article = articleOf(text, more);
  const body = readingOf(text);
  const readings = article.headline ? [readingOf(article.headline, "headline"), body] : [body];
  return extract(article, readings, ruleTagger);
}

export const said = (s: Statement): string => s.content.map((c) => c.exact).join(" … ");
export const holders = (s: Statement): string => s.chain.map((h) => h.name).join(" > ");

/** The statement whose content holds the words and is the shortest that does. */
export function about(found: Extracted, words: string): Statement | undefined {
  return found.statements.filter((s) => said(s).includes(words)).sort((a, b) => said(a).length - said(b).length)[0];
}
