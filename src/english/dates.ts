/**
 * The months and years that tagged words name, for a question and for a statement's own time: "in March 2031" → 2031-03;
 * "on 4 March" → XXXX-03-04; "last year" against a date of publication. What the grammar of times finds, less the days and
 * weeks that it counts from the day of writing.
 */
import { pointsOf } from "../record/points.ts";
import type { Reading } from "../record/reading.ts";
import type { Tag } from "./function-words.ts";
import type { Tagged } from "./tags.ts";
import { dayOf, type Interval } from "./when/calendar.ts";
import { type Expression, expressionsIn } from "./when/expressions.ts";
import { triggersOf } from "./when/trigger.ts";
import { MONTHS } from "./when/words.ts";

export interface DateSaid {
  readonly text: string;
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The first date that the words give, or null. `published` (YYYY-MM-DD…) resolves "last year", "last month". */
export function dateIn(tokens: readonly Tagged[], published: string | null = null): DateSaid | null {
  return datesIn(tokens, published)[0] ?? null;
}

/** All rules are asked: which time words there are was told of tokens cut otherwise. */
const ANY = -1;

/** Every date that the words give. */
export function datesIn(tokens: readonly Tagged[], published: string | null = null): DateSaid[] {
  const reading = readingOf(tokens);
  const sentence = reading.sentences[0]!;
  if (triggersOf(reading, sentence) === 0) return [];
  const text = reading.text.replaceAll("’", "'");
  return expressionsIn(reading, sentence, text, 0, ANY, dayOf(published), []).flatMap(
    (found) => said(found, reading.text.slice(found.start, found.end)) ?? [],
  );
}

/** A month or year that belongs to a year other words give: "last March". */
const TURNED = /\b(?:last|this|next|previous|coming|following)\b/i;
/** A leap year, in which every day of the calendar has its place. */
const LEAP = 2000;

function said({ interval, inYear }: Expression, text: string): DateSaid | null {
  if (inYear && !TURNED.test(text)) {
    const date = named(inYear(LEAP), text);
    return date?.month ? { ...date, edtf: `XXXX${date.edtf!.slice(4)}`, from: null, to: null, year: null } : null;
  }
  return named(interval, text);
}

/** What is one day of a named month, one month or a part of it, one year or a part of it; null for the rest. */
function named(interval: Interval | null, text: string): DateSaid | null {
  if (!interval?.from || !interval.to) return null;
  const [year, month, day] = interval.from.split("-").map(Number) as [number, number, number];
  const [endYear, endMonth] = interval.to.split("-").map(Number) as [number, number];
  if (endYear !== year) return null;
  const capitals = [...text.matchAll(/\p{Lu}\p{Ll}+/gu)]; // a month's name has its capital
  const ofMonthOrYear = capitals.some(([word]) => MONTHS.has(word.toLowerCase())) || /\d{4}/.test(text);
  const whole = interval.to.slice(8) >= "28" && day === 1;
  if (!ofMonthOrYear && !whole) return null;
  const oneDay = interval.from === interval.to;
  const oneMonth = endMonth === month;
  return {
    text,
    edtf: interval.edtf,
    from: interval.from,
    to: interval.to,
    year,
    month: oneMonth ? month : null,
    day: oneDay ? day : null,
  };
}

/** Tagged words as a text of one sentence; words of two places, put together, are parted by a blank. */
function readingOf(tagged: readonly Tagged[]): Reading {
  let text = "";
  const tokens = tagged.map(({ start, end, text: word, lower, lemma, tag }, i) => {
    if (i > 0 && tagged[i - 1]!.end !== start) text += " ";
    const from = text.length;
    text += word;
    return { start: from, end: from + end - start, text: word, lower, lemma, pos: POS[tag] };
  });
  const whole = { start: 0, end: text.length, first: 0 };
  return {
    text,
    points: pointsOf(text),
    paragraphs: [{ ...whole, last: 1 }],
    sentences: [{ ...whole, last: tokens.length, paragraph: 0 }],
    tokens,
  };
}

/** The universal part of speech of each tag. */
const POS: Readonly<Record<Tag, string>> = {
  det: "DET",
  negdet: "DET",
  poss: "DET",
  pron: "PRON",
  negpron: "PRON",
  wh: "PRON",
  comp: "SCONJ",
  prep: "ADP",
  conj: "CCONJ",
  modal: "AUX",
  be: "AUX",
  have: "AUX",
  do: "AUX",
  neg: "PART",
  adv: "ADV",
  to: "PART",
  num: "NUM",
  noun: "NOUN",
  name: "PROPN",
  verb: "VERB",
  adj: "ADJ",
  genitive: "PART",
  punct: "PUNCT",
};
