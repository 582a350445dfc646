/**
 * The content of an attribution → the contents of its statements: one a quotation before or after the cue, one a main
 * clause of indirect speech, one a run of quoted sentences that turn and lie in time alike.
 *
 * In: `“It fell. It was old,”` + `“We will build it again.”` → two. `they filled a bottle, and it held 6 micrograms` →
 * two. `If the gate opens,` + `she will be back` → one in two pieces.
 */
import { type Piece, type Reading, sentenceAt } from "../record/reading.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { openOf } from "./conditions.ts";
import { clockEnd } from "./dateline.ts";
import { isProspective } from "./future.ts";
import { type MainClause, mainClauses } from "./main-clauses.ts";
import { polarityOf } from "./polarity.ts";
import { mainGroup } from "./predicates.ts";
import { isMark, tokensIn, trimmed } from "./stretch.ts";

export interface Content {
  readonly pieces: readonly Piece[];
  readonly quoted: boolean;
  /** The clause has no subject of its own and leaves the tense of the report: "…, but has not yet mended it". */
  readonly breaks: boolean;
}

/**
 * The contents, in order. `from`: where the text proper begins (behind a dateline). `spoken`: the pieces are a turn of a
 * transcript, somebody's own words without marks.
 */
export function contentsOf(reading: Reading, pieces: readonly Piece[], from: number, spoken: boolean): Content[] {
  if (spoken)
    return pieces.flatMap((p) =>
      quotedRuns(reading, withStop(reading, p)).map((run) => ({ pieces: [run], quoted: true, breaks: false })),
    );
  const clean = pieces
    .map((p) => (p.start < from && p.end > from ? { start: from, end: p.end } : p))
    .map((p) => ({ start: Math.min(p.end, clockEnd(reading.text, p.start)), end: p.end }))
    .filter((p) => p.end > p.start);
  const units: Piece[][] = [];
  for (const piece of clean) {
    const last = units.at(-1);
    if (last && goesOn(reading, last, piece)) last.push(piece);
    else if (!last || !isAdjunct(reading, piece)) units.push([piece]);
  }
  return units.flatMap((unit) => contents(reading, unit));
}

/** Whether `piece` ends what `unit` began: one clause around its cue. */
function goesOn(reading: Reading, unit: readonly Piece[], piece: Piece): boolean {
  const next = words(reading, [piece]);
  const first = next[0];
  if (!first || !/^\p{Ll}/u.test(first.text)) return false;
  const before = clauseOf(words(reading, unit.slice(-1)));
  const lacks = mainGroup(before.groups) < 0 || before.groups.every((g) => g.sub || !g.finite);
  if (lacks) return true;
  if (/^(and|but|or|so)$/.test(first.lower)) return false;
  const clause = clauseOf(next);
  return (
    !clause.main ||
    clause.main.from === 0 ||
    /^(because|if|when|while|after|before|unless|although|as)$/.test(first.lower)
  );
}

/** "…, said a clerk, a day after the fire broke out": when it was said, and no content. */
function isAdjunct(reading: Reading, piece: Piece): boolean {
  if (isQuoted(reading, piece)) return false;
  const tokens = words(reading, [piece]);
  if (/^(and|but|or|so)$/.test(tokens[0]?.lower ?? "")) return false;
  const { main } = clauseOf(tokens);
  return !main || main.sub;
}

const words = (reading: Reading, pieces: readonly Piece[]) => tokensIn(reading, pieces).filter((t) => !isMark(t));

function contents(reading: Reading, unit: readonly Piece[]): Content[] {
  if (unit.length > 1) {
    const pieces = unit.map((p) => trimmed(reading, p, false)).filter((p) => p !== null);
    return pieces.length > 0 ? [{ pieces, quoted: isQuoted(reading, unit[0]!), breaks: false }] : [];
  }
  const piece = unit[0]!;
  if (isQuoted(reading, piece)) {
    return quotedRuns(reading, piece).map((p) => ({ pieces: [p], quoted: true, breaks: false }));
  }
  const found: Content[] = [];
  for (const clause of mainClauses(reading, piece)) {
    const cut = trimmed(reading, asked(reading, clause), true);
    if (cut) found.push({ pieces: [cut], quoted: false, breaks: clause.elided && leavesTense(reading, clause) });
  }
  return found;
}

/** Whether the piece is marked speech from end to end. */
export function isQuoted(reading: Reading, piece: Piece): boolean {
  if (!/^[“„«‹‘"'‚]/.test(reading.text[piece.start] ?? "")) return false;
  if (/[”“»›’"']\s*[.,;]?$/.test(reading.text.slice(Math.max(0, piece.end - 3), piece.end))) return true;
  // A quotation that goes on in the next paragraph has no mark at the end of this one.
  const paragraph = reading.paragraphs[reading.sentences[sentenceAt(reading, piece.start)]?.paragraph ?? 0];
  return paragraph?.start === piece.start && paragraph.end - piece.end <= 1;
}

/** With the stop or the question mark that ends it. */
const withStop = (reading: Reading, piece: Piece): Piece =>
  /[.?!…]/.test(reading.text[piece.end] ?? "") ? { start: piece.start, end: piece.end + 1 } : piece;

const leavesTense = (reading: Reading, clause: MainClause): boolean => {
  const first = tokensIn(reading, [clause])[0];
  const joint = /\bbut\s*$/i.test(reading.text.slice(Math.max(0, clause.start - 6), clause.start));
  return joint && first !== undefined && /^(has|have|is|are)$/.test(first.lower);
};

/** "Whether P is one of the questions …": P is what is asked. */
function asked(reading: Reading, piece: Piece): Piece {
  const tokens = tokensIn(reading, [piece]);
  if (!/^(whether|if)$/.test(tokens[0]?.lower ?? "")) return piece;
  const { groups } = clauseOf(tokens);
  const main = groups.findIndex((g, i) => i > 0 && g.finite && !g.sub);
  if (main < 1 || tokens[0]!.lower === "if" || tokens.slice(0, groups[main]!.from).some((t) => t.text === ","))
    return piece;
  return { start: piece.start, end: tokens[groups[main]!.from - 1]!.end };
}

/** Sentences of a quotation, those side by side joined when they turn alike and lie alike in time. */
function quotedRuns(reading: Reading, piece: Piece): Piece[] {
  const runs: { start: number; end: number; key: string }[] = [];
  const { sentences } = reading;
  for (let s = sentenceAt(reading, piece.start); s < sentences.length && sentences[s]!.start < piece.end; s++) {
    const sentence = { start: Math.max(piece.start, sentences[s]!.start), end: Math.min(piece.end, sentences[s]!.end) };
    if (sentence.end <= sentence.start) continue;
    const clause = clauseOf(words(reading, [sentence]));
    const last = runs.at(-1);
    // "That was our mistake" goes with what it points back to.
    const points = last !== undefined && /^(?:that|this|it|which)$/.test(clause.tokens[0]?.lower ?? "");
    const key =
      clause.main && !points
        ? polarityOf(clause) + isAhead(clause) + (openOf(clause)?.sense ?? "")
        : (last?.key ?? "+false");
    if (last && last.key === key) last.end = sentence.end;
    else runs.push({ ...sentence, key });
  }
  return runs;
}

const isAhead = (clause: Clause): boolean => isProspective(clause, { quoted: true, past: false });
