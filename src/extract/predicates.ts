/**
 * The tokens of a clause → its verb groups, and which of them is the main one. Works on parts of speech and word forms,
 * with no parser: enough to tell what a clause says happened, whether it is turned, and when it lies.
 *
 * In: `None of the boxes that had been counted was ever burned`. Out: groups `had been counted` (in a relative clause)
 * and `was ever burned` (main).
 */
import { isMonth, isWeekday } from "../english/when/words.ts";
import type { Token } from "../record/reading.ts";

export interface Group {
  /** `[from, to)`: indexes into the tokens given. The head verb stands at `to - 1`. */
  readonly from: number;
  readonly to: number;
  /** Has a tense of its own: neither "to go" nor "going" alone. */
  readonly finite: boolean;
  /** Inside a clause that hangs on another word: relative, temporal, conditional. */
  readonly sub: boolean;
}

const RELATIVE = new Set(["who", "which", "whose", "whom", "where"]);
const SUBORDINATE = new Set(
  "because when while after before as if unless although though since until till once whereas whether lest so that".split(
    " ",
  ),
);
export const MODAL = new Set(
  "will would shall should can could may might must 'll 'd wo ca sha cannot ought need dare".split(" "),
);
const BE = new Set(["be", "have", "do"]);
const ADVERBS = new Set([
  "not",
  "n't",
  "never",
  "also",
  "only",
  "just",
  "yet",
  "already",
  "still",
  "ever",
  "even",
  "always",
  "often",
]);
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/** "12 May", "In May the": the month. */
const isMay = (t: Token): boolean => t.text === "May";
const isVerb = (t: Token): boolean => t.pos === "VERB" || t.pos === "AUX" || (MODAL.has(t.lower) && !isMay(t));
const isAux = (t: Token): boolean => MODAL.has(t.lower) || (BE.has(t.lemma) && (t.pos === "AUX" || t.pos === "VERB"));
/** "is", "was", "'s". */
export const isBe = (t: Token | undefined): boolean => t?.lemma === "be" || t?.lower === "'s";
const isIng = (t: Token): boolean => t.lower.endsWith("ing") && t.lemma !== t.lower;
const ends = (t: Token): boolean => /^[,;:.!?–—-]+$/.test(t.text);

/** Verb groups in order. Linear. */
export function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let depth = 0; // clauses that hang on another word and have not had their verb yet
  let owed = 0;
  let nominal = false;
  let broken = false; // a comma since the last nominal
  let commas = 0; // two of them close an apposition: "the minister, Ada Poe, resigned"
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (ends(t)) {
      if (t.text === ",") commas++;
      broken = true;
      if (depth > 0 && owed === 0) depth = 0;
      continue;
    }
    if (isSubordinator(tokens, i)) {
      depth++;
      owed++;
      nominal = RELATIVE.has(t.lower) || t.lower === "that";
      broken = false;
      continue;
    }
    if (
      NOMINAL.has(t.pos) ||
      (t.pos === "DET" && /^(this|that|these|those|none|all|some|both|neither|either)$/.test(t.lower))
    ) {
      nominal = true;
      broken = false;
    }
    if (!isVerb(t) || (i > 0 && isMay(t))) continue;
    const to = groupEnd(tokens, i);
    const closed = commas >= 2 && !groups.some((g) => g.finite && !g.sub);
    const finite = hasTense(tokens, i, to, nominal, broken && !closed);
    groups.push({ from: i, to, finite, sub: owed > 0 || (depth > 0 && !finite) });
    if (finite && owed > 0) owed--;
    if (finite && owed === 0) depth = 0;
    i = to - 1;
  }
  return groups.map((g, k) => (isReduced(tokens, g, groups[k + 1]) ? { ...g, finite: false } : g));
}

/** "the boxes used on Sunday were burned": a lone participle with the real verb after it and nothing between them. */
function isReduced(tokens: readonly Token[], g: Group, next: Group | undefined): boolean {
  if (!next?.finite || !g.finite || g.sub || next.sub || g.to - g.from > 1) return false;
  if (next.from === g.to) return true; // "what they do happens", "the man they saw left"
  if (!isParticiple(tokens[g.from]!)) return false;
  for (let i = g.to; i < next.from; i++) {
    const t = tokens[i]!;
    if (ends(t) || t.pos === "CCONJ" || t.pos === "SCONJ" || isQuote(t)) return false;
  }
  return true;
}
const isParticiple = (t: Token): boolean => t.pos === "VERB" && t.lower !== t.lemma && !/(s|ing)$/.test(t.lower);
const isQuote = (t: Token): boolean => /["“”„«»]/.test(t.text);

function isSubordinator(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (RELATIVE.has(t.lower)) return i > 0;
  if (t.lower === "that") {
    const before = tokens[i - 1];
    return (
      i > 0 && t.pos !== "DET" && before !== undefined && !/^(and|or|but)$/.test(before.lower) && next !== undefined
    );
  }
  if (!SUBORDINATE.has(t.lower) || !next) return false;
  if (t.lower === "so") return next.lower === "that";
  // "after the war", "as a child", "since Monday": a phrase, not a clause
  if (/^(after|before|since|until|till|as|once)$/.test(t.lower)) return hasVerbSoon(tokens, i + 1);
  return true;
}

const TIME = /^(?:spring|summer|autumn|winter|christmas|easter|yesterday|today|then|now|last|midnight|noon|dawn|dusk)$/;
const isTime = ({ lower, pos }: Token): boolean =>
  pos === "NUM" || isMonth(lower) || isWeekday(lower) || TIME.test(lower);

/** Whether a finite verb follows before a comma, within a few words: "after the deal was signed", not "after the war". */
function hasVerbSoon(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  // "since February", "until Monday", "after 2019": a time, whatever verb comes next
  if (isTime(first)) return false;
  let nominal = false;
  for (let i = at; i < Math.min(tokens.length, at + 10); i++) {
    const t = tokens[i]!;
    if (ends(t) || (i > at && t.pos === "ADP" && !nominal)) return false;
    if (isVerb(t)) return nominal && !isIng(t);
    if (NOMINAL.has(t.pos)) nominal = true;
  }
  return false;
}

/** From an auxiliary or verb over adverbs, negations and further verbs to the head. */
function groupEnd(tokens: readonly Token[], i: number): number {
  if (!isAux(tokens[i]!)) return i + 1;
  let to = i + 1;
  for (let k = i + 1; k < tokens.length && k < i + 10; k++) {
    const t = tokens[k]!;
    if (isVerb(t)) {
      if (t.lower.endsWith("s") && t.lower !== t.lemma && !isAux(t)) break; // "what he does happens"
      to = k + 1;
      if (!isAux(t)) break;
    } else if (t.pos === "ADV" || ADVERBS.has(t.lower)) {
      if (ADVERBS.has(t.lower) && t.lower !== "only") to = k + 1;
    } else break;
  }
  return to;
}

function hasTense(tokens: readonly Token[], i: number, to: number, nominal: boolean, broken: boolean): boolean {
  const t = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.lower === "to" && before.pos === "PART") return false;
  if (before?.lower === "to" && t.lower === t.lemma) return false;
  if (MODAL.has(t.lower)) return true;
  if (isIng(t)) return false;
  if (isAux(t)) return t.lower !== "be" && t.lower !== "been" && t.lower !== "being";
  if (!nominal) return false;
  if (before && (before.pos === "DET" || before.pos === "ADP" || before.pos === "ADJ") && !RELATIVE.has(before.lower)) {
    if (before.pos === "DET" && /^(this|that|these|those|none|all|some|both)$/.test(before.lower)) return true;
    return false;
  }
  if (/(ed|en|wn|ung|ught|pt|nt)$/.test(t.lower) && t.lower !== t.lemma) {
    // "a store hit by shells", "the men held in March": a participle where "by" or a preposition follows a bare noun
    if (tokens[to]?.lower === "by") return false;
    if (broken && !(before && /^(and|but|or|who|which|that)$/.test(before.lower))) return false;
  }
  return true;
}

/** Index in `groups` of the main verb group, or -1 when there is none with a tense. */
export function mainGroup(groups: readonly Group[]): number {
  const main = groups.findIndex((g) => g.finite && !g.sub);
  return main >= 0 ? main : groups.findIndex((g) => g.finite);
}

/** Whether the tokens hold a clause: a verb with a tense. */
export const hasClause = (tokens: readonly Token[]): boolean => isClause(groupsOf(tokens));
/** Whether one of the verb groups is finite and stands in no clause that hangs on another. */
export const isClause = (groups: readonly Group[]): boolean => groups.some((g) => g.finite && !g.sub);
