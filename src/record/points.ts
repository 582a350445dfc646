/**
 * Code points against UTF-16 units. JavaScript indexes strings by UTF-16 unit; spans count Unicode
 * code points (W3C Web Annotation, TextPositionSelector). Steps work in units and convert at the edge.
 * A lone surrogate counts as one code point, as in Python and in `String.prototype.codePointAt`.
 */
import { firstFrom } from "./seek.ts";

export interface Points {
  /** Length of the text in code points. */
  readonly length: number;
  /** UTF-16 unit → code point. A unit inside a pair gives the pair's own code point. */
  toPoint(unit: number): number;
  /** Code point → UTF-16 unit at which it begins. */
  toUnit(point: number): number;
}

const straight = (length: number): Points => ({ length, toPoint: (unit) => unit, toUnit: (point) => point });

/** Where the code points of a text begin. O(n) once for a text with astral characters, O(1) without. */
export function pointsOf(text: string): Points {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return straight(text.length);
  const second: number[] = []; // units of low surrogates, ascending
  for (let i = 0; i + 1 < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) second.push(++i);
  }
  return {
    length: text.length - second.length,
    toPoint: (unit) => unit - firstFrom(0, second.length, (i) => second[i]! > unit),
    // as many pairs as lie wholly before the point
    toUnit: (point) => point + firstFrom(0, second.length, (i) => second[i]! - i - 1 >= point),
  };
}
