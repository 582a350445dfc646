/**
 * Which source and which contents belong to a cue: the model's link head, in plain code.
 *
 * In: the three link vectors of each token of a window (key, query, scale), a cue and the other spans. Out: for a span,
 * the mean chance over its tokens that it is the cue's source, and that it is the cue's content.
 */
import type { Span } from "./decode.ts";

/** Weights as trained: `distance` has a row for each distance from -reach to reach, `part` one for none, source, content. */
export interface LinkHead {
  readonly width: number;
  readonly reach: number;
  readonly distance: readonly (readonly number[])[];
  readonly part: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

export interface Chance {
  readonly source: number;
  readonly content: number;
}

/** Tokens of a span that are looked at: a long content is told by its opening. */
const LOOKED_AT = 12;

/** The Gaussian error linear unit, looked up: 512 places to one, straight lines between them, within 1e-6. */
const PER_ONE = 512;
const FAR = 6;
const GELU = Float64Array.from({ length: 2 * FAR * PER_ONE + 2 }, (_, i) => {
  const x = i / PER_ONE - FAR;
  return 0.5 * x * (1 + erf(x * Math.SQRT1_2));
});

function gelu(x: number): number {
  if (x <= -FAR) return 0;
  if (x >= FAR) return x;
  const at = (x + FAR) * PER_ONE;
  const i = Math.floor(at);
  return GELU[i]! + (at - i) * (GELU[i + 1]! - GELU[i]!);
}

/** Abramowitz and Stegun 7.1.26: within 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const value = 1 - tail * Math.exp(-x * x);
  return x < 0 ? -value : value;
}

/** `vectors`: `3 × width` numbers a token, from the first token of the window. `cue` and spans count from there too. */
export function linksOf(vectors: Float32Array, cue: Span, head: LinkHead): (span: Span) => Chance {
  const { width, reach } = head;
  const query = new Float32Array(width);
  const scale = new Float32Array(width);
  for (let i = cue.from; i < cue.to; i++) {
    for (let h = 0; h < width; h++) {
      query[h]! += vectors[i * 3 * width + width + h]! / (cue.to - cue.from);
      scale[h]! += vectors[i * 3 * width + 2 * width + h]! / (cue.to - cue.from);
    }
  }
  const away = (i: number) => (i < cue.from ? i - cue.from : i >= cue.to ? i - cue.to + 1 : 0);
  const [toNone, toSource, toContent] = head.part as [readonly number[], readonly number[], readonly number[]];
  return (span) => {
    let [source, content] = [0, 0];
    const to = Math.min(span.to, span.from + LOOKED_AT);
    for (let i = span.from; i < to; i++) {
      const distance = head.distance[Math.max(-reach, Math.min(reach, away(i))) + reach]!;
      let [none, asSource, asContent] = head.bias as [number, number, number];
      for (let h = 0; h < width; h++) {
        const key = vectors[i * 3 * width + h]!;
        const z = gelu(key + query[h]! + key * scale[h]! + distance[h]!);
        none += z * toNone[h]!;
        asSource += z * toSource[h]!;
        asContent += z * toContent[h]!;
      }
      const [sourceOdds, contentOdds] = [Math.exp(asSource - none), Math.exp(asContent - none)];
      source += sourceOdds / (1 + sourceOdds + contentOdds);
      content += contentOdds / (1 + sourceOdds + contentOdds);
    }
    return { source: source / (to - span.from), content: content / (to - span.from) };
  };
}
