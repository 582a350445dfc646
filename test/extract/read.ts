/** For the tests of this folder: a text → its statements and checks by the rule tagger, and look-ups in them. */
import { type Extracted, extract } from "../../src/extract/extract.ts";
import { ruleTagger } from "../../src/extract/tagger.ts";
import { readingOf } from "../../src/read/sentences.ts";
import type { Statement } from "../../src/record/statement.ts";
import { articleOf, type Known } from "../article.ts";

export function extracted(text: string, more: Known = {}): Promise<Extracted> {
  const article = articleOf(text, { id: "a1", ...more });
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
