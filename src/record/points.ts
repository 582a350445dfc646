/**
 * Code points against UTF-16 units. JavaScript indexes strings by UTF-16 unit; spans count Unicode
 * code points (W3C Web Annotation, TextPositionSelector). Steps work in units and convert at the edge.
 * A lone surrogate counts as one code point, as in Python and in `String.prototype.codePointAt`.
 */
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
  const before = (unit: number): number => {
    let low = 0;
    let high = second.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second[middle]! <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    length: text.length - second.length,
    toPoint: (unit) => unit - before(unit),
    toUnit: (point) => {
      let low = 0;
      let high = second.length; // how many pairs lie wholly before the point
      while (low < high) {
        const middle = (low + high) >> 1;
        if (second[middle]! - middle - 1 < point) low = middle + 1;
        else high = middle;
      }
      return point + low;
    },
  };
}
