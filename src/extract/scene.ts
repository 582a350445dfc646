/**
 * A stretch of a reading as the rules walk it. In: a reading and a stretch of it. Out: units, which are sentences
 * that no quotation runs across, each a row of items: words, and whole quotations that stand as one item.
 *
 * `“We wait. We watch,” Ada Poe said.` is one unit of four items: QUOTE, Ada, Poe, said (and the full stop).
 */
import { type Piece, type Reading, type Token, tokenAt } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import { datelineOf } from "./dateline.ts";
import type { Quotation } from "./quotes.ts";

/** A word, or a quotation (`pos` is then "QUOTE"). */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly lemma: string;
  readonly quote: Quotation | null;
  /** A quotation that ends in a comma or a stop inside its marks: a clause, never a word of a noun phrase. */
  readonly halts: boolean;
}

export interface Unit {
  readonly items: readonly Item[];
  /** Index of the paragraph in which it begins and in which it ends. */
  readonly paragraph: number;
  readonly lastParagraph: number;
}

const MISREAD = new Set(["VERB", "ADV", "ADJ", "NOUN", "AUX", "INTJ"]);
const ACRONYM = /^\p{Lu}{2,6}$/u;
const capital = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}[\p{Ll}'’]/u.test(t.text);

/** Whether a sentence writes most of its words with capitals, as headlines do: capitals then tell nothing. */
function titled(tokens: readonly Token[], first: number, last: number): boolean {
  let high = 0;
  let low = 0;
  for (let i = first + 1; i < last; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4) continue;
    if (/^\p{Lu}/u.test(text)) high++;
    else if (/^\p{Ll}/u.test(text)) low++;
  }
  return high > 3 * low;
}

/** Judged once a sentence, since every content is looked into; forgotten with the reading. */
const judgedTitled = new WeakMap<Reading, Map<number, boolean>>();
function isTitled(reading: Reading, sentence: number): boolean {
  const known = judgedTitled.get(reading) ?? new Map<number, boolean>();
  judgedTitled.set(reading, known);
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const s = reading.sentences[sentence]!;
  const now = titled(reading.tokens, s.first, s.last);
  known.set(sentence, now);
  return now;
}

/** `name`: the word is a name whatever it was taken for ("UP leaders", "the US"), and then no other word in lower case. */
const item = (t: Token, name: boolean): Item => ({
  start: t.start,
  end: t.end,
  text: t.text,
  lower: name && ACRONYM.test(t.text) ? t.text : t.lower,
  pos: name && (MISREAD.has(t.pos) || ACRONYM.test(t.text)) ? "PROPN" : t.pos,
  lemma: t.lemma,
  quote: null,
  halts: false,
});

/** What stands before a closing mark when the sentence goes on behind it ("“Who?” she asked"). */
const HALTS = /[.,?!…—–-]["”»«“‘’'‹›」』]*$/;
const GOES_ON = /[,?!…—–-]["”»«“‘’'‹›」』]*$/;

/** Units of a paragraph in which a dateline may stand. */
const HEAD = 120;

/**
 * The units of `piece`, in order. `quotations`: those to stand as one item, sorted, none inside another.
 * Linear in the number of tokens of the piece.
 */
export function unitsOf(reading: Reading, piece: Piece, quotations: readonly Quotation[]): Unit[] {
  const { tokens, sentences, text } = reading;
  const units: Unit[] = [];
  let i = tokenAt(reading, piece.start);
  const last = tokenAt(reading, piece.end - 1) + 1;
  const to = Math.min(tokens.length, Math.max(i, last));
  let sentence = firstFrom(0, sentences.length, (s) => sentences[s]!.last > i);
  let q = 0;
  let items: Item[] = [];
  let paragraph = -1;
  let judged = -1;
  let plain = true;
  let entered = -1; // the paragraph whose dateline has been looked for
  const flush = (now: number) => {
    if (items.length > 0) units.push({ items, paragraph, lastParagraph: now });
    items = [];
    paragraph = -1;
  };
  while (i < to) {
    while (sentence < sentences.length && sentences[sentence]!.last <= i) sentence++;
    const now = sentences[sentence]?.paragraph ?? 0;
    if (paragraph === -1) paragraph = now;
    if (now !== entered) {
      entered = now;
      const p = reading.paragraphs[now];
      if (p && tokens[i]!.start === p.start) {
        // "ZED, March 4 (Northern Wire) - " is nobody's words
        const head = datelineOf(text.slice(p.start, Math.min(p.end, p.start + HEAD))).end;
        if (head > 0) {
          i = tokenAt(reading, p.start + head);
          continue;
        }
      }
    }
    const token = tokens[i]!;
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quote = quotations[q];
    if (quote && token.end > quote.start) {
      const end = Math.max(i + 1, tokenAt(reading, quote.end - 1) + 1);
      items.push({
        ...item(token, false),
        start: quote.start,
        end: quote.end,
        text: "“”",
        lower: "“”",
        pos: "QUOTE",
        lemma: "“”",
        quote,
        halts: HALTS.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end)),
      });
      i = Math.min(end, to);
      while (sentence < sentences.length && sentences[sentence]!.last < i) sentence++;
      const s = sentences[sentence];
      const next = sentences[sentence + 1];
      const goesOn = GOES_ON.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end));
      if (s && s.last <= i && !(goesOn && next && next.paragraph === s.paragraph)) flush(s.paragraph);
      continue;
    }
    if (sentence !== judged) {
      judged = sentence;
      plain = !isTitled(reading, sentence);
    }
    // inside a sentence a capital makes a name of what was taken for another word
    const inside = items.length > 0 && items.at(-1)!.pos !== "PUNCT";
    items.push(item(token, plain && ((inside && capital(token)) || ACRONYM.test(token.text))));
    i++;
    if (i >= sentences[sentence]!.last) flush(now);
  }
  flush(sentences[Math.min(sentence, sentences.length - 1)]?.paragraph ?? 0);
  return units;
}
