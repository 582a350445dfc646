/**
 * A reading → its times: each expression with its EDTF and its first and last day. "said on Sunday" in an article of
 * Monday 2017-06-19 → `Sunday`, 2017-06-18. What needs an anchor and has none, and a day that does not exist, is a time
 * with `edtf: null`.
 */
import type { Reading, Sentence } from "../../record/reading.ts";
import { spanOf } from "../../record/span.ts";
import type { Time } from "../../record/time.ts";
import { after, before, dayOf, type Interval, since, span, upTo } from "./calendar.ts";
import { chronoDates } from "./chrono.ts";
import type { Place } from "./reckon.ts";
import { RULES } from "./rules.ts";
import { tenseAt } from "./tense.ts";
import { TIME_WORD } from "./words.ts";

/** A time in UTF-16 units of its reading. */
export interface Timed {
  readonly start: number;
  readonly end: number;
  readonly interval: Interval | null;
}

/** Sentences longer than this are cut for the search: no grammar of time reaches so far. */
const WINDOW = 4000;
/** A day spoken of this many units back still answers "that afternoon". */
const REACH = 300;

/** Times of a reading in order of place. `anchor`: day number from `anchorOf`, or null. */
export function timesOf(reading: Reading, anchor: number | null): Timed[] {
  const found: Timed[] = [];
  for (const sentence of reading.sentences) {
    for (let from = sentence.start; from < sentence.end; from += WINDOW) {
      const text = reading.text.slice(from, Math.min(from + WINDOW, sentence.end));
      if (TIME_WORD.test(text)) inSentence(reading, sentence, text, from, anchor, found);
    }
  }
  return found;
}

function inSentence(
  reading: Reading,
  sentence: Sentence,
  raw: string,
  from: number,
  anchor: number | null,
  found: Timed[],
) {
  const text = raw.replace(/[’ʼ]/g, "'").replace(/[\n\u00a0]/g, " ");
  const taken = new Uint8Array(text.length);
  const here: Timed[] = [];
  const antecedent = (at: number): number | null => {
    const earlier = [...here, ...found.slice(-3)].filter(
      (t) =>
        t.end <= at &&
        at - t.end <= REACH &&
        t.interval !== null &&
        t.interval.from !== null &&
        t.interval.from === t.interval.to,
    );
    return earlier.length ? dayOf(earlier.reduce((a, b) => (b.end > a.end ? b : a)).interval!.from) : null;
  };
  for (const rule of RULES) {
    rule.pattern.lastIndex = 0;
    for (let m = rule.pattern.exec(text); m; m = rule.pattern.exec(text)) {
      const start = m.index;
      const end = start + m[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const place: Place = {
        anchor,
        tense: () => tenseAt(reading, sentence, from + start),
        antecedent: () => antecedent(from + start),
      };
      const value = rule.value(m as RegExpMatchArray, place);
      if (value === undefined) continue;
      taken.fill(1, start, end);
      here.push({ start: from + start, end: from + end, interval: value });
    }
  }
  for (const number of text.matchAll(NUMERIC)) {
    const around = Math.max(0, number.index - 20);
    for (const date of chronoDates(text.slice(around, number.index + number[0].length + 1), anchor)) {
      const start = around + date.start;
      const end = around + date.end;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      here.push({ start: from + start, end: from + end, interval: date.interval });
    }
  }
  here.sort((a, b) => a.start - b.start);
  found.push(...joined(here, text, from));
}

/** Dates that our own rules leave to chrono: with slashes or dots. */
const NUMERIC = /\b\d{1,4}[/.]\d{1,2}[/.]\d{2,4}\b/g;

/** "from X to Y" and "between X and Y" are one time; "since X", "until X", "by X", "before X", "after X" open a side. */
function joined(times: readonly Timed[], text: string, from: number): Timed[] {
  const out: Timed[] = [];
  let bare: Interval | null = null; // the last time's interval before a word opened a side of it
  for (const time of times) {
    const previous = out[out.length - 1];
    const earlier: Interval | null = bare;
    bare = time.interval;
    const lead = text.slice(Math.max(0, time.start - from - 24), time.start - from).toLowerCase();
    if (previous && earlier?.from && earlier.to && time.interval?.to) {
      const gap = text.slice(previous.end - from, time.start - from).toLowerCase();
      const opening = text.slice(Math.max(0, previous.start - from - 9), previous.start - from).toLowerCase();
      const range =
        /^ (?:to|until|till|through) (?:the )?$|^ ?[-–] ?$/.test(gap) ||
        (gap === " and " && /\bbetween (?:the )?$/.test(opening));
      if (range && earlier.from <= time.interval.to) {
        out[out.length - 1] = { start: previous.start, end: time.end, interval: span(earlier, time.interval) };
        continue;
      }
    }
    const operator = OPERATOR.exec(lead);
    if (!operator) {
      out.push(time);
      continue;
    }
    const edge = operator[1] === "before" && /^the (?:end|beginning|start)/i.test(text.slice(time.start - from));
    const open = edge ? upTo : OPEN[operator[1]!]!; // "before the end of the month" is up to it
    const start = time.start - operator[0].length;
    if (previous && start < previous.end) {
      out.push(time);
      continue;
    }
    out.push({ start, end: time.end, interval: time.interval && open(time.interval) });
  }
  return out;
}

const OPERATOR = /\b(since|until|till|by|before|after|from|as of|through) (?:the |(?:early|late) (?:on |in )?)?$/;
const OPEN: Readonly<Record<string, (i: Interval) => Interval>> = {
  since,
  from: since,
  "as of": since,
  until: upTo,
  till: upTo,
  by: upTo,
  through: upTo,
  before,
  after,
};

/** A found time as a record. */
export function timeOf(reading: Reading, time: Timed): Time {
  const span = spanOf(reading.text, reading.points, time.start, time.end, reading.part);
  const { edtf, from, to } = time.interval ?? { edtf: null, from: null, to: null };
  return { text: span.exact, span, edtf, from, to };
}
