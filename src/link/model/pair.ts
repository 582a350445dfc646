/**
 * A claim and an article → what the relation model is given: sub-words of the claim and of the article's sentences that
 * hold its words, and for each sub-word how the article stands to it (own voice, told by somebody, denied, …).
 *
 * "The mill burned" and an article: `[CLS] the mill burned [SEP] police denied that the mill had burned . … [SEP]`, with
 * "the mill had burned" marked as denied. The standings are the rules' own: a small encoder sees words, not who says them.
 * Used alike when the model is run and when it is trained (`train/relation.ts`), so the two cannot drift apart.
 */
import type { Subwords } from "../../encoder/subwords.ts";
import { isFunctionWord } from "../../english/tagged.ts";
import type { Dossier } from "../../record/dossier.ts";
import { pointsOf } from "../../record/points.ts";
import { stemOf } from "../matter.ts";
import { MARKS, type Mark, marksOf } from "./marks.ts";

/** Sub-words of a pair at most, with the three marks that part it; of its claim; of one sentence. */
const WIDTH = 144;
const CLAIM = 48;
const SENTENCE = 56;

/** One row for the model: an entry a sub-word. */
export interface Pair {
  readonly ids: Int32Array;
  readonly features: Int32Array;
}

/** The headline or a sentence, and how much of the claim it tells. */
interface Stretch {
  /** Place in the text; the headline comes first. */
  readonly at: number;
  readonly text: string;
  /** Where it begins, in code points. */
  readonly start: number;
  readonly marks: readonly Mark[];
  /** The mark of words that none of `marks` covers. */
  readonly plain: number;
  /** Each has a sub-word at least. */
  readonly words: number;
  readonly points: number;
}

/** The stems of a claim's words that carry meaning. */
export type Keys = ReadonlySet<string>;

export const keysOf = (claim: string): Keys =>
  new Set(
    [...claim.matchAll(WORD)]
      .map((m) => m[0].toLowerCase())
      .filter((w) => /[\p{L}\p{N}]/u.test(w) && !isFunctionWord(w))
      .map(stemOf),
  );

const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** How many of a claim's words an article holds in its headline and text. */
export function sharedKeys(keys: Keys, { article }: Dossier): number {
  const flat = `${article.headline ?? ""}\n${article.text}`.toLowerCase();
  let shared = 0;
  for (const key of keys) if (flat.includes(key)) shared++;
  return shared;
}

/** Linear in the article's length. */
export function pairOf(claim: string, dossier: Dossier, subwords: Subwords): Pair {
  const asked = [...claim.matchAll(WORD)].flatMap((m) => subwords.of(m[0])).slice(0, CLAIM);
  let left = WIDTH - 3 - asked.length;
  const chosen: (Spelt & { readonly at: number })[] = [];
  for (const one of stretches(keysOf(claim), dossier)) {
    if (Math.min(one.words, SENTENCE) > left) continue;
    const spelt = speltOf(one, subwords);
    if (spelt.pieces.length > left) continue;
    chosen.push({ at: one.at, ...spelt });
    left -= spelt.pieces.length;
  }
  chosen.sort((a, b) => a.at - b.at);
  return {
    ids: Int32Array.from([subwords.cls, ...asked, subwords.sep, ...chosen.flatMap((s) => s.pieces), subwords.sep]),
    features: Int32Array.from([0, ...asked.map(() => MARKS.claim), 0, ...chosen.flatMap((s) => s.marks), 0]),
  };
}

/** A sentence is more to the point when it leads the text, and when somebody tells or doubts something in it. */
const LEADS = 1;
const TOLD = 0.5;

/** The headline and the sentences of an article, those that tell most of the claim first. */
function stretches(keys: Keys, dossier: Dossier): Stretch[] {
  const { article, sentences } = dossier;
  const weighed = (text: string, more: Pick<Stretch, "at" | "start" | "marks" | "plain">, bonus: number): Stretch => {
    const met = new Set<string>();
    let words = 0;
    for (const [word] of text.matchAll(WORD)) {
      words++;
      const key = stemOf(word.toLowerCase());
      if (keys.has(key)) met.add(key);
    }
    return { ...more, text, words, points: met.size + bonus };
  };
  const points = pointsOf(article.text);
  const marked = marksOf(dossier, undefined);
  let next = 0;
  const found = sentences.map(([start, end], at) => {
    while (next < marked.length && marked[next]!.end <= start) next++;
    const marks: Mark[] = [];
    for (let i = next; i < marked.length && marked[i]!.start < end; i++)
      if (marked[i]!.end > start) marks.push(marked[i]!);
    const told = marks.some(({ mark }) => mark >= MARKS.hedged);
    const text = article.text.slice(points.toUnit(start), points.toUnit(end));
    return weighed(text, { at, start, marks, plain: MARKS.plain }, (at === 0 ? LEADS : 0) + (told ? TOLD : 0));
  });
  if (article.headline) {
    const marks = marksOf(dossier, "headline");
    found.push(weighed(article.headline, { at: -1, start: 0, marks, plain: MARKS.headline }, keys.size));
  }
  return found.sort((a, b) => b.points - a.points || a.at - b.at);
}

interface Spelt {
  readonly pieces: readonly number[];
  readonly marks: readonly number[];
}

function speltOf({ text, start, marks: marked, plain }: Stretch, subwords: Subwords): Spelt {
  const points = pointsOf(text);
  const pieces: number[] = [];
  const marks: number[] = [];
  for (const word of text.matchAll(WORD)) {
    const at = start + points.toPoint(word.index);
    let mark = plain;
    for (const m of marked) if (m.start <= at && at < m.end && m.mark > mark) mark = m.mark;
    for (const id of subwords.of(word[0])) {
      pieces.push(id);
      marks.push(mark);
    }
    if (pieces.length >= SENTENCE) break;
  }
  return { pieces, marks };
}
