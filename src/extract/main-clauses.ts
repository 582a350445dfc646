/**
 * A stretch of unquoted text → its main clauses, each of which can be told by itself. Quoted words are never cut.
 *
 * In: `They filled a bottle, and it held 6 micrograms; nobody drank it.` Out: three pieces. In: `He said that they would
 * look at it, but has not yet mended it.` Out: two, the second without a subject of its own.
 */
import { type Piece, type Reading, type Token, tokenAt } from "../record/reading.ts";
import { groupsOf } from "./predicates.ts";
import { isMark } from "./stretch.ts";

export interface MainClause extends Piece {
  /** The subject stands in the clause before: "…, but has not gone". */
  readonly elided: boolean;
  /** "With the bridge gone, …": told in passing. */
  readonly absolute: boolean;
  /** "…, as those who were there know": a comment on the clause before. */
  readonly comment: boolean;
}

/** How far ahead a clause's verb is looked for, in tokens: bounds the work at each possible cut. */
const AHEAD = 24;
const COORDINATORS = new Set(["and", "but", "or", "so", "yet", "nor"]);
const SUBJECT_PRONOUN = /^(i|we|you|he|she|it|they|there|this|these|those|none|nobody|nothing|everyone|everybody)$/;

/** The main clauses of `piece`, in order, covering it but for the words that join them. */
export function mainClauses(reading: Reading, piece: Piece): MainClause[] {
  const { tokens } = reading;
  const first = tokenAt(reading, piece.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < piece.end) last++;
  if (first >= last) return [];
  const verbs = finiteAt(tokens, first, last);
  const cuts: { at: number; elided: boolean; absolute: boolean; comment: boolean }[] = [];
  let start = first;
  let depth = 0;
  let verb = 0; // the first verb with a tense from `start` on
  const plain = { elided: false, absolute: false, comment: false };
  const absolute = absoluteEnd(tokens, first, last);
  if (absolute > 0) {
    cuts.push({ at: absolute, ...plain });
    start = absolute;
  }
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (isMark(t)) depth = nextDepth(t, depth);
    if (depth > 0 || i <= start || i < absolute) continue;
    while (verb < verbs.length && verbs[verb]! < start) verb++;
    if (!(verb < verbs.length && verbs[verb]! < i)) {
      if (!((t.text === ":" || t.text === ";") && i + 2 < last)) continue;
    }
    let cut: { elided: boolean; comment: boolean } | null = null;
    if (t.text === ";" || t.text === "—" || t.text === "–" || t.text === "--") {
      if (startsClause(tokens, i + 1, last, t.text === ";")) cut = { elided: false, comment: false };
    } else if (t.text === ":") {
      if (startsClause(tokens, i + 1, last, false)) cut = { elided: false, comment: false };
    } else if (COORDINATORS.has(t.lower) && t.pos !== "ADV") {
      const comma = tokens[i - 1]!.text === ",";
      const next = tokens[i + 1];
      if (!next) continue;
      if (
        startsClause(tokens, i + 1, last, false) &&
        (comma || SUBJECT_PRONOUN.test(next.lower) || isNewSubject(tokens, i + 1, last))
      ) {
        cut = { elided: false, comment: false };
      } else if (
        /^(?:if|unless|that)$/.test(next.lower) &&
        next.pos !== "DET" &&
        i + 3 < last &&
        (comma || next.lower === "that")
      ) {
        cut = { elided: false, comment: false };
      } else if (isNegatedVerb(tokens, i + 1) || (t.lower === "but" && comma && next.pos === "AUX")) {
        cut = { elided: true, comment: false };
      }
    } else if (t.lower === "as" && tokens[i - 1]!.text === "," && isComment(tokens, i + 1, last)) {
      cut = { elided: false, comment: true };
    }
    if (!cut) continue;
    cuts.push({ at: i, absolute: false, ...cut });
    start = i + 1;
  }
  return pieces(tokens, first, last, piece, cuts, absolute);
}

function pieces(
  tokens: readonly Token[],
  first: number,
  last: number,
  piece: Piece,
  cuts: readonly { at: number; elided: boolean; absolute: boolean; comment: boolean }[],
  absolute: number,
): MainClause[] {
  const found: MainClause[] = [];
  let from = first;
  let kind = { elided: false, absolute: absolute > 0, comment: false };
  const add = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && (/^[,;:–—-]+$/.test(tokens[a]!.text) || (a === from && a > first && isJoin(tokens[a]!, kind)))) a++;
    while (b > a && /^[,;:–—-]+$/.test(tokens[b - 1]!.text)) b--;
    if (a < b) {
      const start = Math.max(piece.start, tokens[a]!.start);
      const end = Math.min(piece.end, tokens[b - 1]!.end);
      found.push({ start, end, ...kind });
    }
  };
  for (const cut of cuts) {
    add(cut.at);
    from = cut.at;
    kind = { elided: cut.elided, absolute: cut.absolute, comment: cut.comment };
  }
  add(last);
  return found;
}

const isJoin = (t: Token, kind: { comment: boolean }): boolean =>
  COORDINATORS.has(t.lower) || /^[,;:–—-]+$/.test(t.text) || (kind.comment && t.lower === "as");

/** Places of verbs with a tense in main clauses. */
function finiteAt(tokens: readonly Token[], first: number, last: number): number[] {
  return groupsOf(tokens.slice(first, last))
    .filter((g) => g.finite && !g.sub)
    .map((g) => g.from + first);
}

/** A subject and a verb with a tense before the next comma. `loose`: a verb anywhere will do (after a semicolon). */
function startsClause(tokens: readonly Token[], at: number, last: number, loose: boolean): boolean {
  const end = Math.min(last, at + AHEAD);
  if (at >= end) return false;
  const slice = tokens.slice(at, end);
  const group = groupsOf(slice).find((g) => g.finite);
  if (!group) return false;
  if (loose) return true;
  if (group.sub || group.from === 0) return false;
  for (let i = 0; i < group.from; i++) if (/^[;:]$/.test(slice[i]!.text)) return false;
  const comma = slice.findIndex((t) => t.text === ",");
  if (comma >= 0 && comma < group.from && !isApposition(slice, comma, group.from)) return false;
  return slice.slice(0, group.from).some((t) => /^(NOUN|PROPN|PRON|NUM)$/.test(t.pos) || SUBJECT_PRONOUN.test(t.lower));
}

/** "… and some of its pipework is lead": a new noun phrase, then an auxiliary, with no comma before it. */
function isNewSubject(tokens: readonly Token[], at: number, last: number): boolean {
  const first = tokens[at]!;
  if (!/^(DET|NUM)$/.test(first.pos) && !/^(some|many|most|its|his|her|their|our|all|several|few)$/.test(first.lower))
    return false;
  for (let i = at + 1; i < Math.min(last, at + 9); i++) {
    const t = tokens[i]!;
    if (t.pos === "AUX") return true;
    if (t.pos === "VERB" || /^[,;:]$/.test(t.text) || /^(who|which|that)$/.test(t.lower)) return false;
  }
  return false;
}

/** "and the minister, Ada Poe, left": a second comma before the verb. */
const isApposition = (slice: readonly Token[], comma: number, verb: number): boolean =>
  slice[verb - 1]?.text === "," && slice.slice(comma + 1, verb - 1).every((t) => t.text !== ";");

const isNegatedVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "AUX" && /^(not|n't|never)$/.test(tokens[at + 1]?.lower ?? "");

/** "With the dump gone, the men …": the index of the comma, or -1. */
function absoluteEnd(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first]!.lower !== "with") return -1;
  for (let i = first + 2; i < Math.min(last, first + 10); i++) {
    const t = tokens[i]!;
    if (t.text !== ",") continue;
    const before = tokens[i - 1]!;
    const said =
      before.pos === "VERB" ||
      before.pos === "ADJ" ||
      /^(gone|away|off|out|down|over|in|shut|dead|open)$/.test(before.lower);
    return said && i + 1 < last ? i : -1;
  }
  return -1;
}

/** A clause after ", as" to the end of the stretch. */
function isComment(tokens: readonly Token[], at: number, last: number): boolean {
  const slice = tokens.slice(at, Math.min(last, at + AHEAD));
  const group = groupsOf(slice).find((g) => g.finite);
  return group !== undefined && group.from > 0 && slice.slice(0, group.from).every((t) => t.text !== ",");
}

function nextDepth(t: Token, depth: number): number {
  if (/^[“„«‹]$/.test(t.text)) return depth + 1;
  if (/^[”»›]$/.test(t.text)) return Math.max(0, depth - 1);
  if (t.text === '"') return depth > 0 ? depth - 1 : depth + 1;
  return depth;
}
