/**
 * The trained model on encoded readings → its spans and which of them belong together, as ranges of tokens.
 *
 * Each window is run by itself. int8 scales are set by all that is run together, so in a batch an article would be read
 * differently beside another one; and two threads are kept as busy by one window (see docs/measured.md).
 */
import { bestTags, type Chain, type Span, spansOf } from "./decode.ts";
import type { Encoded } from "./encode.ts";
import { MARKS, TAGS } from "./features.ts";
import { type LinkHead, linksOf } from "./links.ts";
import type { Batch, Scores, Session } from "./session.ts";
import type { Subwords } from "./subwords.ts";
import { type Window, windowsOf } from "./windows.ts";

export interface Heads {
  readonly told: Chain;
  readonly named: Chain;
  readonly link: LinkHead;
}

export interface Model {
  readonly version: string;
  readonly session: Session;
  readonly subwords: Subwords;
  readonly heads: Heads;
}

/** One cue with what belongs to it. `score`: the mean chance of its links. */
export interface Linked {
  readonly source: readonly Span[];
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly score: number;
}

export interface Seen {
  readonly spans: readonly Span[];
  readonly linked: readonly Linked[];
  /** Persons, organisations, locations and groups of people named by where they belong (`norp`). */
  readonly names: readonly Span[];
}

/** A source below this chance is none; so is a content, and the best content alone may be less sure. Chosen on PolNeAR dev. */
const SOURCE = 0.3;
const CONTENT = 0.5;
const ONLY_CONTENT = 0.2;

/** Windows whose link vectors are held at a time: 64 windows of 190 sub-words are about 15 MB. */
const HELD = 64;

/** Linear in the reading's length. */
export async function see(encoded: Encoded, model: Model): Promise<Seen> {
  const windows = windowsOf(encoded);
  const spans: Span[] = [];
  const linked: Linked[] = [];
  const names: Span[] = [];
  for (let i = 0; i < windows.length; i += HELD) {
    const held = windows.slice(i, i + HELD);
    const scores: Scores[] = [];
    for (const window of held) scores.push(await model.session(batchOf(window, encoded, model.subwords)));
    const start = held[0]!.keepFrom;
    const told = decoded(held, scores, "tags", model.heads.told).map((s) => moved(s, start));
    spans.push(...told);
    names.push(...decoded(held, scores, "names", model.heads.named).map((s) => moved(s, start)));
    for (const [k, window] of held.entries()) linked.push(...linkedIn(window, scores[k]!, told, model.heads.link));
  }
  return { spans, linked, names };
}

function batchOf({ from, to, length }: Window, encoded: Encoded, { cls, sep }: Subwords): Batch {
  const wide = length + 2;
  const [ids, mask, features] = [new Int32Array(wide), new Int32Array(wide).fill(1), new Int32Array(wide)];
  const first = new Int32Array(to - from);
  ids[0] = cls;
  ids[wide - 1] = sep;
  let at = 1;
  for (let token = from; token < to; token++) {
    first[token - from] = at;
    // The row of the features' one table: see `train/export.py`.
    const feature = (encoded.shapes[token]! * MARKS + encoded.marks[token]!) * TAGS.length + encoded.rules[token]!;
    for (let p = encoded.from[token]!; p < encoded.from[token + 1]!; p++) {
      ids[at] = encoded.pieces[p]!;
      features[at] = feature;
      at++;
    }
  }
  return { rows: 1, length: wide, tokens: to - from, ids, mask, features, first };
}

/** The best tags over the kept parts of consecutive windows; spans count from the first kept token. */
function decoded(windows: readonly Window[], scores: readonly Scores[], head: "tags" | "names", chain: Chain): Span[] {
  const width = chain.tags.length;
  const start = windows[0]!.keepFrom;
  const all = new Float32Array((windows.at(-1)!.keepTo - start) * width);
  for (const [k, w] of windows.entries()) {
    const kept = scores[k]![head].subarray((w.keepFrom - w.from) * width, (w.keepTo - w.from) * width);
    all.set(kept, (w.keepFrom - start) * width);
  }
  return spansOf(bestTags(all, chain), chain.tags);
}

const moved = (span: Span, by: number): Span => ({ ...span, from: span.from + by, to: span.to + by });

/** The cues of a window's kept part, each with what belongs to it of the spans that the window sees. */
function linkedIn(window: Window, scores: Scores, spans: readonly Span[], head: LinkHead): Linked[] {
  const seen = spans
    .filter((s) => s.to > window.from && s.from < window.to)
    .map((span) => ({
      span,
      inside: moved(
        { ...span, from: Math.max(span.from, window.from), to: Math.min(span.to, window.to) },
        -window.from,
      ),
    }));
  return seen
    .filter(({ span }) => span.type === "cue" && span.from >= window.keepFrom && span.from < window.keepTo)
    .map(({ span: cue, inside }) => {
      const chance = linksOf(scores.links, inside, head);
      const of = (type: "source" | "content") =>
        seen
          .filter(({ span }) => span.type === type)
          .map(({ span, inside }) => ({ span, chance: chance(inside)[type] }))
          .sort((a, b) => b.chance - a.chance || a.span.from - b.span.from);
      const sources = of("source").slice(0, 1);
      const contents = of("content");
      const source = sources.filter((s) => s.chance > SOURCE);
      const sure = contents.filter((c) => c.chance > CONTENT);
      const content = sure.length > 0 ? sure : contents.slice(0, 1).filter((c) => c.chance > ONLY_CONTENT);
      const chances = [...source, ...content].map((c) => c.chance);
      return {
        source: source.map((s) => s.span),
        cue,
        content: content.map((c) => c.span).sort((a, b) => a.from - b.from),
        score: chances.reduce((sum, c) => sum + c, 0) / Math.max(1, chances.length),
      };
    });
}
