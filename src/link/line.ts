/**
 * The line around a place in a text. Looked for within a bound on either side, so that a text without line breaks, and
 * with a thousand places in it, costs no more than its length. "one\ntwo three\nfour", three → "two three".
 */

/** How far a line break is looked for, UTF-16 units. No sentence of a report is longer. */
const REACH = 2000;

/** `[from, to)`; `whole` is false where an end of the line lies out of reach. */
export function lineAround(
  text: string,
  start: number,
  end: number,
  reach = REACH,
): { from: number; to: number; whole: boolean } {
  const first = Math.max(0, start - reach);
  const before = text.slice(first, start).lastIndexOf("\n");
  const last = Math.min(text.length, end + reach);
  const after = text.slice(end, last).indexOf("\n");
  return {
    from: before < 0 ? first : first + before + 1,
    to: after < 0 ? last : end + after,
    whole: (before >= 0 || first === 0) && (after >= 0 || last === text.length),
  };
}
