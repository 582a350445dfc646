/**
 * Lists of keys → the keys that two lists or more hold, with those lists in order. [[7, 9], [9], [4]] → 9: 0, 1.
 * The key space is gone through in parts, so that 100,000 texts of 700 n-grams need little more memory than the keys
 * themselves; keys must be spread evenly, as hashes are.
 */

/** Keys of one part. */
const PART = 2 ** 23;
/** Lists; with the 32 bits of a key a place stays an exact double. */
const LISTS = 2 ** 20;

/** A key and the indexes of the lists that hold it, ascending. */
export interface Held {
  readonly key: number;
  readonly members: readonly number[];
}

/** `part`: so many keys are sorted at a time. */
export function* heldByMany(keys: readonly Uint32Array[], part = PART): Generator<Held> {
  const total = keys.reduce((sum, list) => sum + list.length, 0);
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2(total / part)));
  // most keys are met once: two bits each tell that before anything is sorted
  const bits = 2 ** Math.ceil(Math.log2((16 * total) / parts + 64));
  const [once, twice] = [new Uint8Array(bits >> 3), new Uint8Array(bits >> 3)];
  const slotOf = (key: number): number => Math.floor(key / parts) & (bits - 1);
  for (let at = 0; at < parts; at++) {
    once.fill(0);
    twice.fill(0);
    for (const list of keys) {
      for (const key of list) {
        if ((key & (parts - 1)) !== at) continue;
        const slot = slotOf(key);
        const bit = 1 << (slot & 7);
        if (once[slot >> 3]! & bit) twice[slot >> 3]! |= bit;
        else once[slot >> 3]! |= bit;
      }
    }
    const met = (key: number): boolean => {
      const slot = slotOf(key);
      return (key & (parts - 1)) === at && (twice[slot >> 3]! & (1 << (slot & 7))) !== 0;
    };
    let count = 0;
    for (const list of keys) for (const key of list) if (met(key)) count++;
    const places = new Float64Array(count);
    count = 0;
    for (const [i, list] of keys.entries()) for (const key of list) if (met(key)) places[count++] = key * LISTS + i;
    yield* grouped(places.sort());
  }
}

/** Sorted places → their keys with the lists, each list once. */
function* grouped(places: Float64Array): Generator<Held> {
  for (let i = 0; i < places.length; ) {
    const key = Math.floor(places[i]! / LISTS);
    const members = [places[i]! % LISTS];
    let j = i + 1;
    for (; j < places.length && places[j]! < (key + 1) * LISTS; j++)
      if (places[j] !== places[j - 1]) members.push(places[j]! % LISTS);
    if (members.length > 1) yield { key, members };
    i = j;
  }
}
