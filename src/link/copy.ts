/**
 * The same text, reprinted. Two printed texts → how much they have in common, and whether that shows that one took it
 * from the other. Equal quotations alone never do (domain brief 3.2: the same quotation of the same speaker says
 * nothing on copying), nor phrases of the trade, lines of the page and text that stands in many articles of the set.
 * Two towns' papers both print "The bridge, closed since the flood of 1997, will stay shut until autumn." → a copy.
 */
import { type Tile, tilesOf } from "./align.ts";
import { GRAM } from "./keys.ts";
import type { Near } from "./near.ts";
import { type Passage, passagesOf } from "./paraphrase.ts";
import type { Printed } from "./printed.ts";

export interface Likeness {
  readonly tiles: readonly Tile[];
  /** Characters of the longest run of equal words that counts: not muted on either side, no stock text. */
  readonly run: number;
  /** Characters of all such runs of four words or more, and their content words in lower case. */
  readonly open: number;
  readonly plain: number;
  /** Equal words that are not muted, stock text too; all equal words. */
  readonly bare: number;
  readonly matched: number;
  /** Share of each text's words that stand in tiles, quotations and all, and of its words that are not muted. */
  readonly ofA: number;
  readonly ofB: number;
  readonly bareOfA: number;
  readonly bareOfB: number;
  /** Lightly paraphrased passages. */
  readonly passages: readonly Passage[];
}

/** N-grams of a set that stand in several texts. */
export type Stock = Pick<Near, "house" | "widespread">;

/** Compares two texts. `but`: words of `a` to leave out, 1 each (already explained by a better source). */
export function likeness(a: Printed, b: Printed, stock: Stock, but?: Uint8Array): Likeness {
  const tiles = tilesOf(a.words, a.grams, b.words, b.places);
  const quiet = but ? a.mute.map((mark, i) => mark || but[i]!) : a.mute;
  const sum = { run: 0, open: 0, plain: 0, bare: 0, matched: 0 };
  const seen = new Uint8Array(b.words.count);
  const dulls = new Map(tiles.map((tile) => [tile, stockIn(a, tile, stock)]));
  for (const [tile, dull] of dulls) {
    seen.fill(1, tile.b, tile.b + tile.length);
    const muted = (k: number): boolean => !!(quiet[tile.a + k] || b.mute[tile.b + k]);
    for (let k = 0; k < tile.length; k++) {
      if (!but?.[tile.a + k]) sum.matched++;
      if (!muted(k)) sum.bare++;
    }
    for (let k = 0, end = 0; k < tile.length; k = end + 1) {
      let content = 0;
      for (end = k; end < tile.length && !dull[end] && !muted(end); end++) content += a.words.plain[tile.a + end]!;
      if (end - k < 4) continue;
      const length = a.words.end[tile.a + end - 1]! - a.words.start[tile.a + k]!;
      sum.open += length;
      sum.plain += content;
      if (content >= 2) sum.run = Math.max(sum.run, length);
    }
  }
  const covered = ones(seen);
  const [openA, openB] = [a.words.count - ones(a.mute), b.words.count - ones(b.mute)];
  const share = (part: number, whole: number): number => (whole ? Math.min(1, part / whole) : 0);
  return {
    tiles,
    ...sum,
    ofA: share(sum.matched, a.words.count),
    ofB: share(covered, b.words.count),
    bareOfA: share(sum.bare, openA),
    bareOfB: share(sum.bare, openB),
    passages: passagesOf({ words: a.words, mute: quiet }, b, dulls),
  };
}

/** Words from which a run of widespread n-grams is no phrase of the trade but a passage that went round. */
const PASSAGE = 25;

/** 1 for each word of a tile that is the outlet's own stock text, or of a phrase that many texts have. */
function stockIn(a: Printed, tile: Tile, { house, widespread }: Stock): Uint8Array {
  const dull = new Uint8Array(tile.length);
  for (let k = 0, run = 0; k + GRAM <= tile.length; k++) {
    const gram = a.grams[tile.a + k]!;
    if (house.has(gram)) dull.fill(1, k, k + GRAM);
    run = widespread.has(gram) ? run + 1 : 0;
    const last = k + GRAM === tile.length || !widespread.has(a.grams[tile.a + k + 1]!);
    if (run > 0 && last && run + GRAM - 1 < PASSAGE) dull.fill(1, k + 1 - run, k + GRAM);
  }
  return dull;
}

const ones = (marks: Uint8Array): number => {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum;
};

/** Equal content words of paraphrased passages from which no chance explains them: unrelated articles on one topic reach nine. */
const PARAPHRASED = 10;
export const isParaphrase = ({ passages }: Likeness): boolean =>
  passages.reduce((sum, { plain }) => sum + plain, 0) >= PARAPHRASED;

/**
 * Whether the likeness shows copying; the reason in words, or null. `house`: both are of one outlet, which repeats its
 * own background and lines of the page: half of one text must be the other's. The figures were set on PolNeAR's and
 * the worldwide newswire's training articles, where unrelated articles on one topic share runs of up to 80 signs that
 * are names and titles: hence the content words.
 */
export function copying(l: Likeness, house: boolean): string | null {
  const most = Math.max(l.ofA, l.ofB);
  const bare = Math.max(l.bareOfA, l.bareOfB);
  if (most >= 0.9 && l.matched >= 20) return "nearly the whole text is the same";
  if (house) return most >= 0.5 && bare >= 0.5 && l.matched >= 40 ? "half of the text is the same" : null;
  if (bare >= 0.4 && l.bare >= 25) return "much of the text outside quotations is the same";
  if (l.run >= 90 && l.plain >= 6) return "a long passage outside quotations is the same, word for word";
  if (l.run >= 50 && l.open >= 160 && l.plain >= 8) return "passages outside quotations are the same, word for word";
  if (bare >= 0.08 && l.open >= 200 && l.plain >= 12) return "many passages outside quotations are the same";
  if (isParaphrase(l)) return "passages with the same content words in the same order";
  return null;
}
