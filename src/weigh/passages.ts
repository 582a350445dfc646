/**
 * A source → the passages that can tell how it knows and what it has at stake: its own words, told or quoted, the words
 * that report them, and what the articles say of it.
 *
 * For "the driver, Ada Poe, who had been parked opposite, said: 'I saw it.' She did not say …": her quoted words, the
 * cue "said", the sentence around them without the quotation, and the sentence after it.
 */
import type { Dossier } from "../record/dossier.ts";
import type { Source } from "../record/root.ts";
import { type Identity, identityOf, isHim } from "./identity.ts";
import { QUOTED } from "./page.ts";
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
/** Sentences of one article that hold a word of its name and are looked at: a word that stands in more says nothing. */
const CALLS = 100;

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
  const held = new Map<number, number>(); // where a sentence names it as holder, in units of the article
  const page = shelf.page(article.id);
  const mine = new Set<string>();
  for (const statement of page.statements(asked, who.actors, who.names)) {
    if (statement.content.some((span) => span.in)) continue;
    const last = statement.chain[statement.chain.length - 1];
    const his = last ? isHim(last, who.actors, who.names) : source.own && asked.has(statement.id);
    if (asked.has(statement.id) && ((his && statement.chain.length === 1) || statement.standing === "withdrawn"))
      met = true;
    if (his && last?.span && !last.span.in) {
      for (const at of page.touched(last.span)) {
        held.set(at, Math.min(held.get(at) ?? article.text.length, points.toUnit(last.span.start)));
      }
    }
    if (his || asked.has(statement.id)) {
      mine.add(statement.id);
      for (const at of page.sentences(statement)) touched.add(at);
    }
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
  const text = (index: number): string => shelf.unquoted(article.id, index);
  const called = new Map<number, number>();
  for (const word of who.words)
    for (const index of page.holding(word, text).slice(0, CALLS)) {
      const at = called.has(index) ? null : callIn(text(index), who);
      if (at !== null) called.set(index, at);
    }
  const spoken = new Set([...touched, ...called.keys()]);
  // An outlet's own voice goes on from sentence to sentence: what its reporter did stands near what it says.
  if (source.own) for (const at of touched) for (const step of [-2, -1, 1, 2]) spoken.add(at + step);
  for (const index of [...spoken].sort((a, b) => a - b)) {
    if (index < 0 || index >= dossier.sentences.length) continue;
    put(index, false);
    for (let next = index + 1; !spoken.has(next) && goesOn(next); next++) put(next, true);
  }
  return found;

  /** Whether a sentence by nobody else begins with "He", "They" …: it goes on about the one before. */
  function goesOn(index: number): boolean {
    const span = dossier.sentences[index];
    if (!span || !PRONOUN.test(article.text.slice(points.toUnit(span[0]), points.toUnit(span[1])))) return false;
    return page.statementsAt(index).every((statement) => mine.has(statement.id));
  }

  function put(index: number, after: boolean): void {
    const start = points.toUnit(dossier.sentences[index]![0]);
    const words = text(index);
    const named = Math.min(
      called.get(index) ?? (after || source.own ? 0 : words.length),
      (held.get(index) ?? article.text.length) - start,
    );
    const from = Math.min(named, DESCRIBED.exec(words.slice(0, named))?.index ?? named);
    found.push({
      article: article.id,
      zone: "about",
      start,
      text: words,
      from: from < words.length ? from : 0,
      asked: touched.has(index),
      after,
    });
  }
}

/** "A baker who was standing at the corner, | Tilda Moss": the description that a name is set behind. */
const DESCRIBED = /\b(?:an?|the|one)\s[^,;:.]{2,60}\bwho\b[^,;:.]{2,120},\s$/iu;

/** Where a text first speaks of the source, in UTF-16 units; null where it does not. */
function callIn(text: string, who: Identity): number | null {
  const lower = text.toLowerCase();
  const at = who.calls.flatMap(({ word, pattern }) => (lower.includes(word) ? (pattern.exec(text)?.index ?? []) : []));
  return at.length === 0 ? null : Math.min(...at);
}

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
