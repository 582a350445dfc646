/**
 * A reading → its times: each expression with its EDTF and its first and last day. "said on Sunday" in an article of
 * Monday 2017-06-19 → `Sunday`, 2017-06-18. What needs an anchor and has none, and a day that does not exist, is a time
 * with `edtf: null` and the reason.
 */
import type { Reading } from "../../record/reading.ts";
import { spanOf } from "../../record/span.ts";
import type { Time } from "../../record/time.ts";
import { iso } from "./calendar.ts";
import { type Expression, expressionsIn } from "./expressions.ts";
import { precisionOf } from "./precision.ts";
import { joined } from "./ranges.ts";
import { triggersOf } from "./trigger.ts";

/** A time in UTF-16 units of its reading. */
export type Timed = Expression;

/** Sentences longer than this are cut for the search: no grammar of time reaches so far. */
const WINDOW = 4000;

/** Apostrophes and spaces of print, which the rules do not spell out. */
const ODD = /[’ʼ\n\t\u00a0\u2009\u202f]/;

/** Times of a reading in order of place. `anchor`: day number from `anchorOf`, or null. */
export function timesOf(reading: Reading, anchor: number | null): Timed[] {
  return found(reading, anchor).times;
}

/** The expressions each for itself, before ranges are made of them and sides opened. */
export function expressionsOf(reading: Reading, anchor: number | null): Expression[] {
  return found(reading, anchor).expressions;
}

function found(
  reading: Reading,
  anchor: number | null,
): { readonly expressions: Expression[]; readonly times: Timed[] } {
  const expressions: Expression[] = [];
  const times: Timed[] = [];
  for (const sentence of reading.sentences) {
    const bits = triggersOf(reading, sentence);
    if (bits === 0) continue;
    for (let from = sentence.start; from < sentence.end; from += WINDOW) {
      const raw = reading.text.slice(from, Math.min(from + WINDOW, sentence.end));
      const text = ODD.test(raw) ? raw.replace(/[’ʼ]/g, "'").replace(/[\n\t\u00a0\u2009\u202f]/g, " ") : raw;
      const here = expressionsIn(reading, sentence, text, from, bits, anchor, expressions);
      expressions.push(...here);
      times.push(...joined(here, text, from, reading, sentence));
    }
  }
  return { expressions, times };
}

/** A found time as a record. */
export function timeOf(reading: Reading, time: Timed): Time {
  const span = spanOf(reading.text, reading.points, time.start, time.end, reading.part);
  const { interval, why, anchor, tense } = time;
  if (!interval)
    return { text: span.exact, span, edtf: null, from: null, to: null, unresolved: why ?? "no-document-date" };
  const { edtf, from, to } = interval;
  return {
    text: span.exact,
    span,
    edtf,
    from,
    to,
    precision: precisionOf(interval),
    ...(anchor !== null && { anchor: iso(anchor) }),
    ...(tense && { tense }),
  };
}
