/**
 * Of the times inside a statement the one of its event: "The mill, which shut in 2011, burned on Friday" → Friday, not
 * 2011. The time of saying is never it: "said on Monday that it burned on Friday" keeps Monday for the saying.
 */
import type { Reading } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import type { Mention } from "../record/statement.ts";
import type { Time } from "../record/time.ts";

type TimeMention = Mention & { readonly kind: "time" };

/** A mention of a time, without what makes it a mention. */
export function timeFrom(mention: TimeMention): Time {
  const { type: _type, article: _article, kind: _kind, ...time } = mention;
  return time;
}

/** Between a verb and a time that belongs to another clause. */
const ANOTHER = /\b(?:who|which|that|when|where|after|before|because|since|if|while|said|says|added)\b|[;:]/;
const INSET = /\b(?:which|who|where|when|after|before)\b[^,;.]*$/;
/** Costs in UTF-16 units of distance: a time of another clause or of a noun is taken only if there is no other. */
const OTHER_CLAUSE = 2000;
const OF_A_NOUN = 1000;
const UNRESOLVED = 500;

/**
 * `times`: the mentions inside the statement, in order of place; `verb`: the span of the word it turns on, or null; `said`:
 * the span of the time of saying.
 */
export function eventTime(
  times: readonly Mention[],
  verb: Span | null,
  said: Span | null,
  reading: Reading,
): Time | null {
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of times) {
    if (
      mention.kind !== "time" ||
      !mention.span ||
      mention.unresolved === "how-long" ||
      (said && mention.span.start === said.start && mention.span.in === said.in)
    )
      continue;
    const cost = costOf(mention, mention.span, verb, reading);
    if (cost >= least) continue;
    best = mention;
    least = cost;
  }
  return best && timeFrom(best);
}

function costOf(mention: TimeMention, span: Span, verb: Span | null, reading: Reading): number {
  const start = reading.points.toUnit(span.start);
  const end = reading.points.toUnit(span.end);
  let cost = mention.edtf === null ? UNRESOLVED : 0;
  if (/^['’]s /.test(reading.text.slice(end, end + 3))) cost += OF_A_NOUN;
  if (!verb || verb.in !== span.in) return cost;
  const [from, to] =
    verb.start < span.start ? [reading.points.toUnit(verb.end), start] : [end, reading.points.toUnit(verb.start)];
  const gap = Math.max(0, to - from);
  // "the bridge, which opened in 2011, fell": of the clause that the commas shut in
  const inset = verb.start > span.start && INSET.test(reading.text.slice(Math.max(0, start - 100), start));
  if (inset || ANOTHER.test(reading.text.slice(from, Math.min(to, from + 400)))) cost += OTHER_CLAUSE;
  return cost + gap;
}
