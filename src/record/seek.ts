/**
 * Looking things up in what is sorted, by halving. In: `firstFrom(0, 5, (i) => ends[i]! > 12)`. Out: the first index whose
 * end lies behind 12.
 */

/** The first index in `[from, to)` for which `holds` is true, or `to`. From there on it must stay true. */
export function firstFrom(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
