/** A span of an article → the paragraph around it: the words between two blank lines. */
import type { Article } from "../record/article.ts";
import { type Points, pointsOf } from "../record/points.ts";
import type { Span } from "../record/span.ts";

const points = new WeakMap<Article, Points>();

/** At most this many UTF-16 units on either side of a name belong to its introduction. */
const NEAR = 120;
/** Before a name stands a short title: more would reach into what is said. */
const BEFORE = 40;

/** What stands around a span, without quotations: 120 units on either side at most, within its paragraph. */
export function sentenceAround(article: Article, span: Span): string {
  if (span.in) return "";
  const at = unitOf(article, span.start);
  const end = at + span.exact.length;
  const before = unquoted(article.text.slice(Math.max(0, at - BEFORE), at));
  const after = unquoted(article.text.slice(end, end + NEAR));
  const from = [...before.matchAll(ENDS)].at(-1);
  const to = ENDS_ONCE.exec(after);
  return `${from ? before.slice(from.index + 1) : before}${span.exact}${to ? after.slice(0, to.index) : after}`;
}

/** A sentence's or a paragraph's end. */
const ENDS = /[.!?][”"’]?\s|\n\n/g;
const ENDS_ONCE = /[.!?][”"’]?(?:\s|$)|\n\n/;

/** Quotations blanked, also one that a cut has opened or left open. */
const unquoted = (text: string): string => text.replace(/^[^“]{0,240}”/, " ").replace(/[“][^”]{0,240}(?:”|$)/g, " ");

function unitOf(article: Article, point: number): number {
  let known = points.get(article);
  if (!known) {
    known = pointsOf(article.text);
    points.set(article, known);
  }
  return known.toUnit(point);
}

/** The paragraph of the article's text that holds the span's start; empty for a span in a headline. */
export function paragraphAround(article: Article, span: Span): string {
  if (span.in) return "";
  const at = unitOf(article, span.start);
  const from = article.text.lastIndexOf("\n\n", at);
  const to = article.text.indexOf("\n\n", at);
  return article.text.slice(from < 0 ? 0 : from + 2, to < 0 ? article.text.length : to);
}
