/**
 * The trained model on encoded readings → its spans and which of them belong together, as ranges of tokens.
 *
 * Each window is run by itself. int8 scales are set by all that is run together, so in a batch an article would be read
 * differently beside another one.
 */
import type { Session } from "../../encoder/session.ts";
import type { Subwords } from "../../encoder/subwords.ts";
import type { Sighting } from "../../record/sighting.ts";
import { bestTags, type Chain, leaning, type Span, spansOf } from "./decode.ts";
import type { Encoded } from "./encode.ts";
import { MARKS, TAGS } from "./features.ts";
import { type LinkHead, linksOf } from "./links.ts";
import { sightingsIn } from "./sightings.ts";
import { type Window, windowsOf } from "./windows.ts";

export interface Heads {
  readonly told: Chain;
  readonly named: Chain;
  readonly link: LinkHead;
}

/** One window: an entry a sub-word in `ids` and `features`; `first` has the place of each token's first sub-word. */
type Input = Readonly<Record<"ids" | "features" | "first", Int32Array>>;

/** What can be asked of a window, a row a token: scores of tags, the three parts of the link head, scores of names. */
type Output = "tags" | "links" | "names";

export interface Model {
  readonly version: string;
  readonly session: Session<keyof Input, Output>;
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

/** A source below this chance is none; so is a content, and the best content alone may be less sure. Chosen on PolNeAR dev. */
const SOURCE = 0.3;
const CONTENT = 0.5;
const ONLY_CONTENT = 0.2;

/** The model is too shy of contents, and ends them early. Chosen on PolNeAR dev, where either half alone gains by it. */
const LEANING = { "B-content": 0.3, "I-content": 0.1 };

/** Windows whose link vectors are held at a time: 64 windows of 190 sub-words are about 15 MB. */
const HELD = 64;

export interface Seen {
  /** Who is said to have said what. */
  readonly tellings: readonly Linked[];
  readonly sightings: readonly Sighting[];
}

/** One run of the model over a reading. Linear in its length. */
export async function seenIn(encoded: Encoded, model: Model): Promise<Seen> {
  const { named, link } = model.heads;
  const told = leaning(model.heads.told, LEANING);
  const tellings: Linked[] = [];
  const sightings: Sighting[] = [];
  for await (const { windows, scores } of runs(encoded, model, ["tags", "links", "names"])) {
    const spans = spansOf(bestTags(kept(windows, scores, "tags", told), told), told.tags);
    const start = windows[0]!.keepFrom;
    const seen = spans.map((span) => moved(span, start));
    for (const [k, window] of windows.entries()) tellings.push(...linkedIn(window, scores[k]!.links, seen, link));
    sightings.push(...sightingsIn(kept(windows, scores, "names", named), named, start));
  }
  return { tellings, sightings };
}

/** Runs the windows of a reading, some at a time. */
async function* runs<O extends Output>(encoded: Encoded, model: Model, outputs: readonly O[]) {
  const all = windowsOf(encoded);
  for (let i = 0; i < all.length; i += HELD) {
    const windows = all.slice(i, i + HELD);
    const scores = await Promise.all(windows.map((w) => model.session(inputOf(w, encoded, model.subwords), outputs)));
    yield { windows, scores };
  }
}

function inputOf({ from, to, length }: Window, encoded: Encoded, { cls, sep }: Subwords): Input {
  const [ids, features] = [new Int32Array(length + 2), new Int32Array(length + 2)];
  const first = new Int32Array(to - from);
  ids[0] = cls;
  ids[length + 1] = sep;
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
  return { ids, features, first };
}

/** The scores of the kept parts of consecutive windows, as many rows as tokens. */
function kept<O extends Output>(
  windows: readonly Window[],
  scores: readonly Readonly<Record<O, Float32Array>>[],
  head: O,
  chain: Chain,
): Float32Array {
  const width = chain.tags.length;
  const start = windows[0]!.keepFrom;
  const all = new Float32Array((windows.at(-1)!.keepTo - start) * width);
  for (const [k, w] of windows.entries()) {
    const rows = scores[k]![head].subarray((w.keepFrom - w.from) * width, (w.keepTo - w.from) * width);
    all.set(rows, (w.keepFrom - start) * width);
  }
  return all;
}

const moved = (span: Span, by: number): Span => ({ ...span, from: span.from + by, to: span.to + by });

/** The cues of a window's kept part, each with what belongs to it of the spans that the window sees. */
function linkedIn(window: Window, vectors: Float32Array, spans: readonly Span[], head: LinkHead): Linked[] {
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
      const chance = linksOf(vectors, inside, head);
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
