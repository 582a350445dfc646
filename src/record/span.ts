/** A stretch of an article's text that can prove itself. */
import type { Points } from "./points.ts";

/** `[start, end)` in Unicode code points of the article's text (or of its headline); `exact` is the text between. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Present when the span lies in a headline that came apart from the text. */
  readonly in?: "headline";
}

/** The span of `text` between two UTF-16 offsets (end excluded). */
export function spanOf(text: string, points: Points, from: number, to: number, part?: "headline"): Span {
  const span = { start: points.toPoint(from), end: points.toPoint(to), exact: text.slice(from, to) };
  return part ? { ...span, in: part } : span;
}

/** Whether `inner` lies within `outer`, in the same part of the article. */
export function within(inner: Span, outer: Span): boolean {
  return inner.in === outer.in && inner.start >= outer.start && inner.end <= outer.end;
}
