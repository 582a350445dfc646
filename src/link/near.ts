/**
 * Which of many texts are worth comparing: those that share a band, or n-grams that few texts have. Among 100,000
 * articles a copy is found at a cost that does not grow with their number (`measure copies -- --scale`).
 * All is made from the texts alone or from counts over the set, so their order changes nothing but the numbers.
 */
import { type Held, heldByMany } from "./holders.ts";
import { bandsOf } from "./keys.ts";

/** Texts of a set that share keys. */
export interface Near {
  /** Pairs worth comparing, `[i, j]` with i < j, sorted by j, then i. */
  readonly pairs: readonly (readonly [number, number])[];
  /** N-grams that stand in several texts of one outlet: its lines of the page and its background. */
  readonly house: ReadonlySet<number>;
  /** N-grams that stand in many texts of the set: phrases, or passages that went round. */
  readonly widespread: ReadonlySet<number>;
}

/** An n-gram in more texts than this is a phrase that many use, or a passage that went round. */
const RARE = 8;
/** In more than this it tells nothing (passim's max-df, domain 3.2). */
const COMMON = 100;
/** Texts of one bucket that all others of it are compared with: the earliest ones. */
const STARS = 3;
/** Texts of one outlet from which a shared n-gram is the outlet's own. */
const HOUSE = 3;

/**
 * What sharing one key is worth, and what makes a pair: one band, two n-grams that few texts have, or a run of twelve
 * words that many have.
 */
const WORTH = { band: 8, rare: 4, widespread: 1 };
const ENOUGH = 8;

/**
 * Pairs among texts, given in the order in which they were published. `outlets`: a number for each text's outlet, below
 * zero where it is not known. Members of large buckets are compared with the earliest only, so that the number of pairs
 * grows with the number of texts.
 */
export function nearPairs(grams: readonly Uint32Array[], outlets: readonly number[]): Near {
  const house = new Set<number>();
  const widespread = new Set<number>();
  const buckets = new Buckets(grams.length);
  for (const { key, members } of heldByMany(grams)) {
    if (isHouse(members, outlets)) house.add(key);
    if (members.length > RARE) widespread.add(key);
    if (members.length <= COMMON) buckets.add(members, members.length > RARE ? WORTH.widespread : WORTH.rare);
  }
  for (const { members } of heldByMany(grams.map(bandsOf))) buckets.add(members, WORTH.band);
  return { pairs: buckets.pairs(), house, widespread };
}

function isHouse(members: Held["members"], outlets: readonly number[]): boolean {
  if (members.length < HOUSE) return false;
  const count = new Map<number, number>();
  for (const m of members) count.set(outlets[m]!, (count.get(outlets[m]!) ?? 0) + 1);
  return [...count].some(([outlet, times]) => outlet >= 0 && times >= HOUSE);
}

/** Texts that share a key, each bucket with its worth, in flat lists: there are millions of them. */
class Buckets {
  private readonly texts: number;
  private starts = new Uint32Array(1024);
  private worths = new Uint8Array(1024);
  private members = new Uint32Array(4096);
  private count = 0;
  private end = 0;

  constructor(texts: number) {
    this.texts = texts;
  }

  add(members: Held["members"], worth: number): void {
    if (this.count + 1 >= this.starts.length) {
      this.starts = grown(this.starts, 2 * this.starts.length);
      this.worths = grown(this.worths, 2 * this.worths.length);
    }
    if (this.end + members.length > this.members.length)
      this.members = grown(this.members, Math.max(2 * this.members.length, this.end + members.length));
    this.members.set(members, this.end);
    this.worths[this.count] = worth;
    this.end += members.length;
    this.starts[++this.count] = this.end;
  }

  /** Each text's buckets are gone through once; what it shares with each earlier text is summed. */
  pairs(): (readonly [number, number])[] {
    const { starts, worths, members } = this;
    const { first, buckets } = this.byText();
    const pairs: (readonly [number, number])[] = [];
    const shared = new Uint32Array(this.texts);
    for (let j = 0; j < this.texts; j++) {
      const met: number[] = [];
      for (let b = first[j]!; b < first[j + 1]!; b++) {
        const bucket = buckets[b]!;
        const [from, to] = [starts[bucket]!, starts[bucket + 1]!];
        const until = to - from > RARE ? from + STARS : to;
        for (let m = from; m < until && members[m]! < j; m++) {
          const i = members[m]!;
          if (shared[i] === 0) met.push(i);
          shared[i]! += worths[bucket]!;
        }
      }
      for (const i of met.sort((a, b) => a - b)) {
        if (shared[i]! >= ENOUGH) pairs.push([i, j]);
        shared[i] = 0;
      }
    }
    return pairs;
  }

  /** The buckets of each text: those of text j stand from `first[j]` to `first[j + 1]`. */
  private byText(): { first: Uint32Array; buckets: Uint32Array } {
    const first = new Uint32Array(this.texts + 1);
    for (let m = 0; m < this.end; m++) first[this.members[m]! + 1]!++;
    for (let j = 0; j < this.texts; j++) first[j + 1]! += first[j]!;
    const next = first.slice();
    const buckets = new Uint32Array(this.end);
    for (let bucket = 0; bucket < this.count; bucket++) {
      for (let m = this.starts[bucket]!; m < this.starts[bucket + 1]!; m++) buckets[next[this.members[m]!]!++] = bucket;
    }
    return { first, buckets };
  }
}

function grown<T extends Uint32Array | Uint8Array>(list: T, length: number): T {
  const larger = new (list.constructor as new (length: number) => T)(length);
  larger.set(list);
  return larger;
}
