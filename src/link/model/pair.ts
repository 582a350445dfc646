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
import { type Points, pointsOf } from "../../record/points.ts";
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

interface Stretch {
  /** Place in the text; the headline comes first. */
  readonly at: number;
  readonly pieces: readonly number[];
  readonly marks: readonly number[];
  readonly points: number;
}

/** The claim's words that carry meaning, by the beginning that their forms share. */
export type Keys = ReadonlySet<string>;

export const keysOf = (claim: string): Keys =>
  new Set(
    [...claim.matchAll(WORD)]
      .map((m) => m[0].toLowerCase())
      .filter((w) => /[\p{L}\p{N}]/u.test(w) && !isFunctionWord(w))
      .map(keyOf),
  );

const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
/** Without the ending of a form where three letters are left, and no longer than the part that derived words share. */
const keyOf = (word: string): string => word.replace(/(?<=\p{L}{3})(?:e?s|ed?|ing)$/u, "").slice(0, 6);

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
  const chosen: Stretch[] = [];
  for (const one of stretches(keysOf(claim), dossier, subwords)) {
    if (one.pieces.length > left) continue;
    chosen.push(one);
    left -= one.pieces.length;
  }
  chosen.sort((a, b) => a.at - b.at);
  const pieces = chosen.flatMap((s) => s.pieces);
  return {
    ids: Int32Array.from([subwords.cls, ...asked, subwords.sep, ...pieces, subwords.sep]),
    features: Int32Array.from([0, ...asked.map(() => MARKS.claim), 0, ...chosen.flatMap((s) => s.marks), 0]),
  };
}

/** The headline and the sentences of an article, those that tell most of the claim first. */
function stretches(keys: Keys, dossier: Dossier, subwords: Subwords): Stretch[] {
  const { article, sentences } = dossier;
  const found: Stretch[] = [];
  const body = marksOf(dossier, undefined);
  const points: Points = pointsOf(article.text);
  const push = (text: string, at: number, from: number, marked: readonly Mark[], plain: number, bonus: number) => {
    const met = new Set<string>();
    for (const [word] of text.matchAll(WORD)) {
      const key = keyOf(word.toLowerCase());
      if (keys.has(key)) met.add(key);
    }
    found.push({ at, points: met.size + bonus, ...spelt(text, from, marked, plain, subwords) });
  };
  if (article.headline) push(article.headline, -1, 0, marksOf(dossier, "headline"), MARKS.headline, keys.size);
  let next = 0;
  for (const [k, [start, end]] of sentences.entries()) {
    while (next < body.length && body[next]!.end <= start) next++;
    const marked: Mark[] = [];
    for (let i = next; i < body.length && body[i]!.start < end; i++) if (body[i]!.end > start) marked.push(body[i]!);
    const text = article.text.slice(points.toUnit(start), points.toUnit(end));
    push(
      text,
      k,
      start,
      marked,
      MARKS.plain,
      (k === 0 ? 1 : 0) + (marked.some((m) => m.mark >= MARKS.hedged) ? 0.5 : 0),
    );
  }
  return found.sort((a, b) => b.points - a.points || a.at - b.at);
}

function spelt(
  text: string,
  from: number,
  marked: readonly Mark[],
  plain: number,
  subwords: Subwords,
): Pick<Stretch, "pieces" | "marks"> {
  const points = pointsOf(text);
  const pieces: number[] = [];
  const marks: number[] = [];
  for (const word of text.matchAll(WORD)) {
    const at = from + points.toPoint(word.index);
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
