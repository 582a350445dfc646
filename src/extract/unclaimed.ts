/**
 * Quotations that nothing gives to anybody: whose they are is inferred from beside them, and else nobody is named.
 *
 * In: `Poe nodded. “It is over.”` Out: `“It is over.”`, chain `Poe`, inferred. In: `“It fell,” he said. And: “Nobody is
 * left.”` Out: the second is his too. Words in marks that are no sentence (a title, a word held off) are left alone.
 */
import { type Piece, type Reading, sentenceAt } from "../record/reading.ts";
import type { Holder } from "../record/statement.ts";
import { asInferred } from "./chain.ts";
import { clauseOf } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { holderOf, nobody } from "./holder.ts";
import { quotationsOf } from "./quotes.ts";
import { type Sense, senseOf } from "./sense.ts";
import { tokensIn, touchesAny } from "./stretch.ts";

const NOTHING: Sense = senseOf([]);
/** A sentence in marks: it begins with a capital and ends with a stop inside or right behind the marks. */
const SENTENCE = /^[“„«‹‘"'‚]\s?[\p{Lu}\p{N}][\s\S]*(?:[.!?…,]\s?[”“»›’"']|[”“»›’"'][.!?])$/u;

/** Drafts of such quotations outside of what is told or taken otherwise (`taken`). `told`: sorted by place. */
export function unclaimed(reading: Reading, taken: readonly Piece[], told: readonly Draft[]): Draft[] {
  const isTaken = touchesAny(taken);
  const last = new Map<number, Draft>(); // by sentence
  for (const d of told) last.set(d.sentence, d);
  return quotationsOf(reading).flatMap((q) => {
    const piece = { start: q.start, end: q.end };
    if (q.depth > 0 || !q.closed || isTaken(piece)) return [];
    if (!SENTENCE.test(reading.text.slice(q.start, Math.min(reading.text.length, q.end + 1)).trimEnd())) return [];
    if (!opensOrEnds(reading, piece)) return [];
    const tokens = tokensIn(reading, [piece]);
    if (tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).length < 2) return [];
    const sentence = sentenceAt(reading, q.start);
    const chain = [beside(reading, sentence, piece, last)];
    const draft: Draft = {
      reading,
      content: q.pieces,
      cue: [],
      chain,
      senses: [NOTHING],
      form: "direct",
      clause: clauseOf(tokens),
      quoted: true,
      sentence,
      score: 0.4,
      rules: chain[0]!.naming === "none" ? ["unclaimed-quote", "no-speaker"] : ["unclaimed-quote", "C8"],
    };
    return [draft];
  });
}

/** Drafts with those that no cue gives to anybody given to who stands beside, inferred. Sorted by place. */
export function claimed(reading: Reading, told: readonly Draft[]): Draft[] {
  const last = new Map<number, Draft>();
  for (const d of told) if (d.chain.some((h) => h.naming !== "none")) last.set(d.sentence, d);
  return told.map((draft) => {
    if (!draft.rules.includes("lone-quote") || draft.chain.some((h) => h.naming !== "none")) return draft;
    const holder = beside(reading, draft.sentence, draft.content[0]!, last);
    return holder.naming === "none" ? draft : { ...draft, chain: [holder], rules: ["lone-quote", "C8"] };
  });
}

/** The marks begin a sentence, or stand behind a colon: in the middle of a sentence they are a part of it. */
function opensOrEnds(reading: Reading, piece: Piece): boolean {
  const before = reading.text.slice(Math.max(0, piece.start - 3), piece.start).trimEnd();
  return (
    before === "" ||
    /[.!?:…”"’—–]$/.test(before) ||
    reading.sentences[sentenceAt(reading, piece.start)]!.start === piece.start
  );
}

/** Who stands beside: the subject of the words in front of the marks, in their sentence or the one before, or who spoke there. */
function beside(reading: Reading, sentence: number, piece: Piece, told: ReadonlyMap<number, Draft>): Holder {
  const { paragraph } = reading.sentences[sentence]!;
  for (let s = sentence; s >= 0 && s > sentence - 3 && reading.sentences[s]!.paragraph === paragraph; s--) {
    const spoke = told.get(s);
    if (spoke && spoke.content[0]!.start < piece.start && spoke.chain.length > 0)
      return asInferred(spoke.chain.at(-1)!);
    const end = Math.min(reading.sentences[s]!.end, piece.start);
    const subject = subjectOf(reading, { start: reading.sentences[s]!.start, end });
    if (subject) return asInferred(holderOf(reading, [subject], false));
  }
  return nobody();
}

/** A person as the subject of a clause: a name or "she" right before its verb. */
function subjectOf(reading: Reading, piece: Piece): Piece | null {
  if (piece.end <= piece.start) return null;
  const { main, tokens } = clauseOf(tokensIn(reading, [piece]));
  if (!main || main.from === 0 || main.from > 6) return null;
  const head = tokens[main.from - 1]!;
  if (head.pos !== "PROPN" && !/^(?:he|she|they)$/.test(head.lower)) return null;
  return { start: tokens[0]!.start, end: head.end };
}
