/** A span of an article → the paragraph around it: the words between two blank lines. */
import type { Article } from "../record/article.ts";
import { type Points, pointsOf } from "../record/points.ts";
import type { Span } from "../record/span.ts";

const points = new WeakMap<Article, Points>();

/** The paragraph of the article's text that holds the span's start; empty for a span in a headline. */
export function paragraphAround(article: Article, span: Span): string {
  if (span.in) return "";
  let known = points.get(article);
  if (!known) {
    known = pointsOf(article.text);
    points.set(article, known);
  }
  const at = known.toUnit(span.start);
  const from = article.text.lastIndexOf("\n\n", at);
  const to = article.text.indexOf("\n\n", at);
  return article.text.slice(from < 0 ? 0 : from + 2, to < 0 ? article.text.length : to);
}
