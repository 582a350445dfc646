/**
 * Shared slips: a misspelling that two articles of a set have and no other, though others write the word right. Common
 * mistakes are the best sign of copying (domain 3.2). "the Merchnat Hall" in two papers, "the Merchant Hall" in three.
 * Another way of writing is no slip: "Suleimani" beside "Soleimani", "organise" beside "organize".
 */
import { skeleton } from "../english/spelling.ts";
import { lemmasOf } from "../english/words.ts";
import type { Printed } from "./printed.ts";

/** A word as two articles misspell it, where it stands in each (its number), and as others write it. */
export interface Slip {
  readonly wrong: string;
  readonly right: string;
  readonly a: number;
  readonly b: number;
}

/** Letters of a word in which a slip is told from another word. */
const LONG = 6;
/** Articles that write it right. */
const OTHERS = 3;

interface Written {
  readonly articles: Set<Printed>;
  readonly word: string;
}

/** The words of a set, gone through once and only when asked: few sets have a pair that is not told otherwise. */
export class Slips {
  private readonly set: readonly Printed[];
  private known: { readonly words: Map<number, Written>; readonly shorter: Map<string, Written[]> } | null = null;

  constructor(set: readonly Printed[]) {
    this.set = set;
  }

  /** The first slip of `a` that `b` shares; null when there is none. */
  shared(a: Printed, b: Printed): Slip | null {
    this.known ??= read(this.set);
    const { words, shorter } = this.known;
    for (let i = 0; i < a.words.count; i++) {
      const written = words.get(a.words.hash[i]!);
      if (written?.articles.size !== 2 || !written.articles.has(a) || !written.articles.has(b)) continue;
      const right = rightOf(written.word, shorter);
      if (right) return { wrong: wordAt(a, i), right, a: i, b: b.words.hash.indexOf(a.words.hash[i]!) };
    }
    return null;
  }
}

const wordAt = (p: Printed, i: number): string => p.words.text.slice(p.words.start[i]!, p.words.end[i]!);

/** Every long word of the set, and those that several articles write by what is left of them without one letter. */
function read(set: readonly Printed[]): { words: Map<number, Written>; shorter: Map<string, Written[]> } {
  const words = new Map<number, Written>();
  for (const p of set) {
    for (let i = 0; i < p.words.count; i++) {
      if (p.words.end[i]! - p.words.start[i]! < LONG) continue;
      const known = words.get(p.words.hash[i]!);
      if (known) known.articles.add(p);
      else words.set(p.words.hash[i]!, { articles: new Set([p]), word: wordAt(p, i).toLowerCase() });
    }
  }
  const shorter = new Map<string, Written[]>();
  for (const written of words.values()) {
    if (written.articles.size < OTHERS) continue;
    for (const form of [written.word, ...without(written.word)])
      shorter.set(form, [...(shorter.get(form) ?? []), written]);
  }
  return { words, shorter };
}

const without = (word: string): string[] => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));

const isKnown = (word: string): boolean =>
  (["n", "v", "a", "r"] as const).some((pos) => lemmasOf(word, pos).length > 0);

/** The word that several articles write and this one misspells: one letter more, fewer, other or out of its place. */
function rightOf(wrong: string, shorter: ReadonlyMap<string, readonly Written[]>): string | null {
  if (!/^\p{L}+$/u.test(wrong) || isKnown(wrong)) return null;
  for (const form of [wrong, ...without(wrong)])
    for (const { word } of shorter.get(form) ?? []) if (isSlip(wrong, word)) return word;
  return null;
}

/** Letters at the ends that inflect a word or begin another: a slip stands between them. */
function isSlip(wrong: string, right: string): boolean {
  if (wrong === right) return false; // in capitals: a small letter that depends on its place has another hash
  if (wrong.slice(0, 1) !== right.slice(0, 1) || wrong.slice(-2) !== right.slice(-2)) return false;
  let from = 0;
  while (wrong[from] === right[from]) from++;
  let tail = 0;
  while (wrong.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const [mine, theirs] = [wrong.slice(from, wrong.length - tail), right.slice(from, right.length - tail)];
  if (mine.length === 2 && theirs.length === 2) return mine === [...theirs].reverse().join("");
  // one letter: a vowel for another is how a name is written elsewhere
  return mine.length <= 1 && theirs.length <= 1 && skeleton(wrong) !== skeleton(right);
}
