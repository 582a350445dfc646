/** Words of an invented article and who says them → a Statement, and its parts: what a test does not name is plain. */
import type { Article } from "../src/record/article.ts";
import { pointsOf } from "../src/record/points.ts";
import { type Span, spanOf } from "../src/record/span.ts";
import { type Holder, type Statement, statementId } from "../src/record/statement.ts";

/** The span of words in a text (or headline); they must be there. */
export function at(text: string, words: string, part?: "headline"): Span {
  const from = text.indexOf(words);
  if (from < 0) throw new Error(`“${words}” is not in the text`);
  return spanOf(text, pointsOf(text), from, from + words.length, part);
}

export const holder = (name: string, span: Span | null, more: Partial<Holder> = {}): Holder => ({
  name,
  span,
  actor: null,
  role: "unknown",
  naming: "named",
  inferred: false,
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
    form: chain.length === 0 ? "own" : content[0]!.exact.startsWith("“") ? "direct" : "indirect",
    content,
    cue: [],
    chain,
    standing: chain.length ? "attributed" : "asserted",
    polarity: "+",
    certainty: "CT",
    kind: "fact",
    event: null,
    said: null,
    by: { step: "test", version: "1", score: 1, rules: ["test"] },
    ...more,
  };
}
