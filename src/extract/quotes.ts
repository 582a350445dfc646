/**
 * Marked speech. In: a reading. Out: every quotation, in order of place, in whichever typography, nested ones with
 * their depth. A quotation that runs over paragraphs, each opening with a mark again, is one with several pieces.
 *
 * `“We wait,” Ada Poe said. “He told us ‘stay home’.”` gives “We wait,” and “He told us ‘stay home’.” at depth 0 and
 * ‘stay home’ at depth 1.
 */
import { table } from "../lexicon/table.ts";
import type { Piece, Reading } from "../record/reading.ts";

export interface Quotation {
  /** One piece a paragraph, marks included. */
  readonly pieces: readonly Piece[];
  /** From the first mark to the last. */
  readonly start: number;
  readonly end: number;
  /** 0: not inside another quotation. */
  readonly depth: number;
  /** False when no closing mark was found: it then ends with its paragraph. */
  readonly closed: boolean;
}

interface Mark {
  readonly open: string;
  readonly close: readonly string[];
  readonly kind: string;
}

interface Found {
  pieces: Piece[];
  start: number;
  end: number;
  depth: number;
  closed: boolean;
  readonly mark: Mark;
}

interface Sign {
  readonly at: number;
  readonly sign: string;
  /** The sign stands where a quotation may begin. */
  readonly opens: boolean;
  /** Index of the first single mark from here on that surely closes; -1: none in this paragraph. */
  sureClose: number;
  /** Index of the first single mark from here on that may open; -1: none. */
  nextOpen: number;
}

/** Deeper than this is no prose; marks below it are ignored, which keeps a page of opening marks cheap. */
const DEEPEST = 6;

/** Words that begin with an apostrophe, so that a mark before them opens nothing ("'90s", "'em"). */
const ELISION = /^(?:\d0s|tis|twas|til|em|cause|cos|n|bout|round|ere|s)(?![\p{L}\p{N}])/iu;

const wordy = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);
const blank = (c: string | undefined) => c === undefined || /\s/.test(c);
const opensAfter = (c: string | undefined) => c === undefined || /[\s([{<\-–—/:;,“„«‘"'>|*_…¿¡=]/.test(c);

/** Rows of `lexicon/marks.tsv`, ready for looking up. */
function marksOf() {
  const all = table("marks").map(
    (row): Mark => ({ open: row.open!, close: row.close === "''" ? ["''"] : [...row.close!], kind: row.kind! }),
  );
  const signs = [...new Set(all.flatMap((m) => [m.open, ...m.close]))].sort((a, b) => b.length - a.length);
  return {
    openers: new Map(all.map((m) => [m.open, m])),
    closers: new Set(all.flatMap((m) => m.close)),
    any: signs.join("|"),
  };
}
type Marks = ReturnType<typeof marksOf>;

const single = (sign: string) => sign === "'" || sign === "’";

/** Whether a single mark at `i` can close: a plural possessive ("the workers' union") only if nothing better follows. */
function closing(text: string, i: number): "no" | "perhaps" | "sure" {
  const before = text[i - 1];
  if (blank(before) || wordy(text[i + 1])) return "no";
  return /[sz]/i.test(before!) && text[i + 1] === " " && wordy(text[i + 2]) ? "perhaps" : "sure";
}

/** The signs of one paragraph in order, each knowing what follows it. */
function signsOf(text: string, from: number, to: number, marks: Marks, finder: RegExp): Sign[] {
  const signs: Sign[] = [];
  finder.lastIndex = from;
  for (let m = finder.exec(text); m && m.index < to; m = finder.exec(text)) {
    const after = finder.lastIndex < to ? text[finder.lastIndex] : undefined;
    const before = m.index > from ? text[m.index - 1] : undefined;
    const opens = marks.openers.has(m[0]) && opensAfter(before) && (!blank(after) || m[0] === "«");
    signs.push({ at: m.index, sign: m[0], opens, sureClose: -1, nextOpen: -1 });
  }
  for (let k = signs.length - 1; k >= 0; k--) {
    const s = signs[k]!;
    const next = signs[k + 1];
    s.sureClose = single(s.sign) && closing(text, s.at) === "sure" ? k : (next?.sureClose ?? -1);
    const mayOpen = (s.sign === "‘" || s.sign === "'") && s.opens && wordy(text[s.at + 1]);
    s.nextOpen = mayOpen ? k : (next?.nextOpen ?? -1);
  }
  return signs;
}

/** Whether the single mark `signs[k]` closes the quotation it stands in. */
function closesSingle(text: string, signs: readonly Sign[], k: number): boolean {
  const way = closing(text, signs[k]!.at);
  if (way !== "perhaps") return way === "sure";
  const next = signs[k + 1];
  if (!next || next.sureClose === -1) return true;
  return next.nextOpen !== -1 && next.nextOpen < next.sureClose;
}

/** Whether a single mark that stands where a quotation may begin really begins one. */
function opensSingle(text: string, from: number, signs: readonly Sign[], k: number): boolean {
  const { at, sign } = signs[k]!;
  const after = text[at + 1];
  if (!wordy(after) && !/[“"«$£€([…¿¡@#]/.test(after ?? " ")) return false;
  if (ELISION.test(text.slice(at + 1, at + 9))) return false;
  const closes = signs[k + 1]?.sureClose ?? -1;
  return closes !== -1 || perhapsLater(text, signs, k) || (sign === "‘" && at === from);
}

/** A quotation of one or two words ending in s: 'workers' closes at the first mark after it. */
function perhapsLater(text: string, signs: readonly Sign[], k: number): boolean {
  const next = signs[k + 1];
  return next !== undefined && single(next.sign) && closing(text, next.at) === "perhaps";
}

/** Adds the quotations of one paragraph to `out` and returns the outermost one left open. */
function inParagraph(text: string, from: number, to: number, marks: Marks, finder: RegExp, out: Found[]): Found | null {
  const signs = signsOf(text, from, to, marks, finder);
  const open: Found[] = [];
  let ignored = 0; // opening marks below DEEPEST
  const end = (q: Found, at: number, closed: boolean) => {
    q.end = at;
    q.pieces = [{ start: q.start, end: at }];
    q.closed = closed;
  };
  for (const [k, { at, sign, opens }] of signs.entries()) {
    const top = open.at(-1);
    const closes = (q: Found | undefined) =>
      q?.mark.close.includes(sign) && (single(sign) ? closesSingle(text, signs, k) : true);
    const again = top?.mark.kind === "straight" && top.mark.open === sign && opens && wordy(text[at + 1]);
    if (again && blank(text[at - 1])) {
      // an earlier mark was never closed: it ends here, and this one opens
      open.pop();
      end(top!, top!.start + text.slice(top!.start, at).trimEnd().length, false);
    } else if (closes(top)) {
      if (ignored > 0) ignored--;
      else end(open.pop()!, at + sign.length, true);
      continue;
    } else if (!opens) {
      const depth = open.findLastIndex((q) => closes(q));
      if (depth === -1) continue;
      // what was opened inside and not closed is no quotation of its own
      while (open.length > depth + 1) open.pop()!.depth = -1;
      end(open.pop()!, at + sign.length, true);
      continue;
    }
    if (!opens) continue;
    const mark = marks.openers.get(sign)!;
    if (mark.kind === "single" && !opensSingle(text, from, signs, k)) continue;
    if (open.length >= DEEPEST) {
      ignored++;
      continue;
    }
    const q: Found = { pieces: [{ start: at, end: to }], start: at, end: to, depth: open.length, closed: false, mark };
    out.push(q);
    open.push(q);
  }
  return open[0] ?? null;
}

/** Found once a reading, since every content is looked into; forgotten with the reading. */
const known = new WeakMap<Reading, readonly Quotation[]>();

/** All quotations of a reading, sorted by start. Linear in the length of the text. */
export function quotationsOf(reading: Reading): readonly Quotation[] {
  const before = known.get(reading);
  if (before) return before;
  const found = search(reading);
  known.set(reading, found);
  return found;
}

function search(reading: Reading): Quotation[] {
  const { text } = reading;
  const marks = marksOf();
  const finder = new RegExp(marks.any, "g");
  const out: Found[] = [];
  let left: Found | null = null;
  for (const p of reading.paragraphs) {
    const first = out.length;
    const before: Found | null = left;
    left = inParagraph(text, p.start, p.end, marks, finder, out);
    const here = out[first];
    // an unclosed quotation goes on where the next paragraph opens with the same mark
    if (before && here && here.depth === 0 && here.start === p.start && here.mark.open === before.mark.open) {
      before.pieces.push(...here.pieces);
      before.end = here.end;
      before.closed = here.closed;
      if (left === here) left = before;
      out.splice(first, 1);
    }
  }
  return out
    .filter((q) => q.depth >= 0)
    .map(({ pieces, start, end, depth, closed }) => ({ pieces, start, end, depth, closed }));
}
