/**
 * The rules on a stretch of a reading. In: a reading and a piece of it (the whole, or one content). Out: the
 * attributions that lie wholly inside the piece, in order of place.
 *
 * `tagWithin(reading, “Reuters says the dam held”)` gives Reuters and [the dam held]: marks around the piece itself are
 * not looked at, marks inside it are.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import { foundIn } from "./clauses.ts";
import { joined, type Told } from "./continued.ts";
import type { Found } from "./edges.ts";
import { type Quotation, quotationsOf } from "./quotes.ts";
import { type Item, type Unit, unitsOf } from "./scene.ts";
import { scoreOf } from "./scores.ts";
import type { Stretch } from "./speakers.ts";
import { type Turn, turnsOf } from "./turns.ts";

/** Quotations that stand as one item inside `piece`: the outermost that lie wholly in it. `all` is sorted. */
function outermost(piece: Piece, all: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let end = -1;
  for (let k = beginsAt(all, piece.start); k < all.length && all[k]!.start < piece.end; k++) {
    const q = all[k]!;
    if (q.start < end || q.end > piece.end) continue;
    out.push(q);
    end = q.end;
  }
  return out;
}

/** Marks at the edges of a piece, with the stop that may stand outside them. */
const OPENING = /^[“"«„‘‚'‹»`「『]{1,2}\s?/;
const CLOSING = /\s?[”"»“’'›«」』]{1,2}[.,;:]?$/;

/** A piece without the marks that stand around all of it: those of a quotation that begins where it begins. */
function unmarked(reading: Reading, piece: Piece, all: readonly Quotation[]): Piece {
  const text = reading.text.slice(piece.start, piece.end);
  const open = OPENING.exec(text)?.[0].length ?? 0;
  if (open === 0) return piece;
  const q = all[beginsAt(all, piece.start)];
  const own = q !== undefined && q.start === piece.start;
  if (own && q.end < piece.end - 1) return piece; // it only begins with one
  const close = CLOSING.exec(text.slice(open))?.[0].length ?? 0;
  return { start: piece.start + open, end: piece.end - (!own || q.closed ? close : 0) };
}

/** Index of the first quotation that begins at `start` or behind it. */
const beginsAt = (all: readonly Quotation[], start: number): number =>
  firstFrom(0, all.length, (i) => all[i]!.start >= start);

/** Attributions inside `piece`. Linear in its length. */
export function tagWithin(reading: Reading, piece: Piece): Attribution[] {
  if (reading.tokens.length === 0 || piece.end <= piece.start) return [];
  const all = quotationsOf(reading);
  const whole = piece.start === 0 && piece.end === reading.text.length;
  const inner = whole ? piece : unmarked(reading, piece, all);
  const units = unitsOf(reading, inner, outermost(inner, all));
  const told: Told[] = [];
  const turns = turnsOf(reading, units);
  for (const [i, unit] of units.entries()) {
    const turn = turns[i];
    if (turn === "within") going(told, unit);
    else if (turn) told.push(spoken(turn, unit));
    else for (const found of foundIn(unit.items)) told.push(recorded(found, unit));
  }
  return joined(reading, units, told);
}

function recorded(found: Found, unit: Unit): Told {
  const { items } = unit;
  return {
    source: found.source ? pieces(items, found.source) : [],
    cue: pieces(items, found.cue),
    content: found.content.flatMap((s) => pieces(items, s)),
    score: scoreOf(found.rule, found.row),
    rules: [found.rule, found.row.cue],
    unit,
  };
}

function spoken(turn: Turn, unit: Unit): Told {
  const { items } = unit;
  return {
    source: turn.source ? pieces(items, turn.source) : [],
    cue: turn.cue ? pieces(items, turn.cue) : [],
    content: turn.content.flatMap((s) => pieces(items, s)),
    score: scoreOf(turn.rule, null),
    rules: turn.row ? [turn.rule, turn.row] : [turn.rule],
    unit,
  };
}

/** The unit goes on with the turn told last. */
function going(told: Told[], unit: Unit): void {
  const last = told.at(-1)!;
  const content = [...last.content];
  const piece = content.pop()!;
  content.push({ start: piece.start, end: unit.items.at(-1)!.end });
  told[told.length - 1] = { ...last, content, unit };
}

/** The pieces of text under a stretch: one, or one a paragraph where a quotation runs over several. */
function pieces(items: readonly Item[], s: Stretch): Piece[] {
  const out: Piece[] = [];
  let start = -1;
  let end = -1;
  for (let k = s.from; k < s.to; k++) {
    const x = items[k]!;
    if (start === -1) start = x.start;
    const many = x.quote && x.quote.pieces.length > 1 ? x.quote.pieces : null;
    if (!many) {
      end = x.end;
      continue;
    }
    out.push({ start, end: many[0]!.end }, ...many.slice(1, -1));
    start = many.at(-1)!.start;
    end = x.end;
  }
  // "… had been handed in.": the stop of the sentence in one token with its last word
  const last = items[s.to - 1];
  if (last && s.to === items.length && /^\p{Ll}+\.$/u.test(last.text) && end > start + 1) end--;
  if (start !== -1) out.push({ start, end });
  return out;
}
