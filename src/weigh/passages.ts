/**
 * A source → the passages that can tell how it knows and what it has at stake: its own words, told or quoted, the words
 * that report them, and what the articles say of it.
 *
 * For "the driver, Ada Poe, who had been parked opposite, said: 'I saw it.' She did not say …": her quoted words, the
 * cue "said", the sentence around them without the quotation, and the sentence after it.
 */
import type { Dossier } from "../record/dossier.ts";
import type { Source } from "../record/root.ts";
import type { Span } from "../record/span.ts";
import { type Identity, identityOf, isHim } from "./identity.ts";
import type { Shelf } from "./shelf.ts";

export interface Passage {
  readonly article: string;
  readonly zone: "direct" | "indirect" | "about" | "cue";
  /** Where `text` begins in the article, in UTF-16 units. */
  readonly start: number;
  /** Quotations are blanked out in `about`, so that offsets stay. */
  readonly text: string;
  /** Where in `text` the source is first spoken of; 0 where it speaks itself. */
  readonly from: number;
  /** Whether it is on a side of the question: the others are by the same holder on another matter. */
  readonly asked: boolean;
  /** An `about` passage that comes after one that speaks of the source, and may go on about it. */
  readonly after: boolean;
}

const PRONOUN = /^(?:He|She|They|It|Its|His|Her|Their)\b/;

/** A source that more articles carry is known by the first of them: the others pass it on. */
const MOST = 100;

/** All passages of a source, in the order of its articles and of the text. */
export function passagesOf(source: Source, shelf: Shelf): Passage[] {
  const asked = new Set(source.statements);
  const who = identityOf(source, shelf);
  return source.articles.slice(0, MOST).flatMap((id) => {
    const dossier = shelf.dossier(id);
    return dossier ? passagesIn(dossier, asked, who, source, shelf) : [];
  });
}

function passagesIn(
  dossier: Dossier,
  asked: ReadonlySet<string>,
  who: Identity,
  source: Source,
  shelf: Shelf,
): Passage[] {
  const { article } = dossier;
  const points = shelf.points(article.id);
  const found: Passage[] = [];
  // What an article says of a source that it only passes on may be said of the one who passes on.
  let met = source.own;
  const touched = new Set<number>();
  const others = new Set<number>();
  const held = new Map<number, number>(); // where a sentence names it as holder, in units of the article
  const starts = dossier.sentences.map(([start]) => start);
  for (const statement of dossier.statements) {
    if (statement.content.some((span) => span.in)) continue;
    const last = statement.chain[statement.chain.length - 1];
    const his = last ? isHim(last, who.actors, who.names) : source.own && asked.has(statement.id);
    if (asked.has(statement.id) && ((his && statement.chain.length === 1) || statement.standing === "withdrawn"))
      met = true;
    const spans = [...statement.content, ...statement.cue, ...(last?.span ? [last.span] : [])].filter((s) => !s.in);
    const sentences = spans.flatMap((span) => sentencesOf(starts, span));
    if (his && last?.span && !last.span.in) {
      for (const at of sentencesOf(starts, last.span)) {
        held.set(at, Math.min(held.get(at) ?? article.text.length, points.toUnit(last.span.start)));
      }
    }
    for (const at of sentences) (his || asked.has(statement.id) ? touched : others).add(at);
    if (!his) continue;
    const quoted = statement.form === "direct";
    for (const span of statement.content) {
      found.push(
        ...pieces(article.text, points.toUnit(span.start), points.toUnit(span.end), quoted).map(
          ([start, end, direct]): Passage => ({
            article: article.id,
            zone: direct ? "direct" : "indirect",
            start,
            text: article.text.slice(start, end),
            from: 0,
            asked: asked.has(statement.id),
            after: false,
          }),
        ),
      );
    }
    for (const span of statement.cue) {
      found.push({
        article: article.id,
        zone: "cue",
        start: points.toUnit(span.start),
        text: span.exact,
        from: 0,
        asked: asked.has(statement.id),
        after: false,
      });
    }
  }
  if (!met) return found;
  let before = false;
  for (const [index, [first, last]] of dossier.sentences.entries()) {
    const start = points.toUnit(first);
    const whole = article.text.slice(start, points.toUnit(last));
    const text = unquoted(whole);
    const called = callIn(text, who);
    // An outlet's own voice goes on from sentence to sentence: what its reporter did stands near what it says.
    const near = source.own && [-2, -1, 1, 2].some((step) => touched.has(index + step));
    const of = touched.has(index) || called !== null || near;
    const after: boolean = !of && before && !others.has(index) && PRONOUN.test(whole);
    const from = Math.min(
      called ?? (after || source.own ? 0 : whole.length),
      (held.get(index) ?? article.text.length) - start,
    );
    const zone = "about" as const;
    if (of || after)
      found.push({
        article: article.id,
        zone,
        start,
        text,
        from: from < whole.length ? from : 0,
        asked: touched.has(index),
        after,
      });
    before = of || after;
  }
  return found;
}

/** Where a text first speaks of the source, in UTF-16 units; null where it does not. */
function callIn(text: string, who: Identity): number | null {
  const at = who.calls.flatMap((call) => call.exec(text)?.index ?? []);
  return at.length === 0 ? null : Math.min(...at);
}

/** Indices of the sentences that a span touches, by binary search over their starts. */
function sentencesOf(starts: readonly number[], span: Span): number[] {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = Math.max(low - 1, 0); at < starts.length && starts[at]! < span.end; at++) found.push(at);
  return found;
}

const QUOTED = /[“"«„][^”"»“]{0,2000}(?:[”"»“]|$)/gu;

/** Quotations blanked out, length kept. */
const unquoted = (text: string): string => text.replace(QUOTED, (found) => " ".repeat(found.length));

/** A content as stretches that are quoted and stretches that are told. */
function pieces(text: string, from: number, to: number, quoted: boolean): [number, number, boolean][] {
  if (quoted) return [[from, to, true]];
  const whole = text.slice(from, to);
  const found: [number, number, boolean][] = [];
  let at = 0;
  for (const quote of whole.matchAll(QUOTED)) {
    if (quote.index > at) found.push([from + at, from + quote.index, false]);
    at = quote.index + quote[0].length;
    found.push([from + quote.index, from + at, true]);
  }
  if (at < whole.length) found.push([from + at, to, false]);
  return found;
}
