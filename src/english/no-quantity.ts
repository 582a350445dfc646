/**
 * Which numbers are no quantities: ages, years, dates, clock times, ordinals, scores, list numbers, names.
 * In: the bits around a number. Out: whether it says of nothing how many. "aged 41", "since 2019", "at 7:40",
 * "Flight 370", "No 8", "2-1". Rows: `lexicon/number-context.tsv`.
 */

import { table } from "../lexicon/table.ts";
import type { Bit } from "./numerals.ts";

const ROLES = new Map<string, Map<string, string>>();
for (const { word, role, value } of table("number-context")) {
  const known = ROLES.get(role!) ?? new Map<string, string>();
  ROLES.set(role!, known.set(word!, value!));
}

/** Whether a word has a role in `number-context.tsv`. */
export const has = (role: string, word: string): boolean => ROLES.get(role)?.has(word) ?? false;
/** The value of a word's row, or undefined. */
export const cell = (role: string, word: string): string | undefined => ROLES.get(role)?.get(word);

export interface Candidate {
  /** The numeral's first bit, and the bit after it. */
  readonly i: number;
  readonly next: number;
  /** The first bit of its bound, or `i`. */
  readonly from: number;
  readonly unit: { readonly kind: string; readonly unit: string } | null;
  readonly of: string | null;
  /** A bound stands before it ("at least"). */
  readonly before: boolean;
  readonly value: number;
}

export function noQuantity(bits: readonly Bit[], c: Candidate): boolean {
  return RULES.some((rule) => rule(bits, c));
}

const low = (bits: readonly Bit[], i: number): string => bits[i]?.lower ?? "";
const glued = (bits: readonly Bit[], i: number): boolean => !!bits[i - 1] && bits[i - 1]!.end === bits[i]?.start;
const capital = (bit: Bit | undefined): boolean => !!bit && /^\p{Lu}/u.test(bit.text);
/** Whether a sentence may begin at bit `i`, so that its capital tells nothing. */
const opens = (bits: readonly Bit[], i: number): boolean =>
  i === 0 || bits[i]!.fresh || /^[.!?:;“"‘«„([–—•*-]$/.test(low(bits, i - 1));
const nounFollows = (bits: readonly Bit[], next: number): boolean =>
  bits[next]?.kind === "word" && !capital(bits[next]) && !has("stop", low(bits, next));

const pluralFollows = (bits: readonly Bit[], next: number): boolean =>
  nounFollows(bits, next) && /(s|people|men|women|children)$/.test(low(bits, next));

type Rule = (bits: readonly Bit[], c: Candidate) => boolean;

const glue: Rule = (bits, { i, next, unit, value }) => {
  const before = glued(bits, i) ? low(bits, i - 1) : "";
  // MH17, #4, 3/4, 1.2.3, F-16, COVID-19
  if (/^[\p{L}#№/_@\\.:]/u.test(before) || (before === "-" && glued(bits, i - 1))) return true;
  if (!glued(bits, next)) return false;
  const after = low(bits, next);
  if (/^[/:_@]$/.test(after)) return bits[next + 1]?.kind === "digits";
  if (/^[.,]$/.test(after)) return glued(bits, next + 1) && bits[next + 1]!.kind === "digits";
  // 4th, 16a; 2-1; three-storey, 41-year-old
  if (bits[next]!.kind === "word") return !unit && after !== "m";
  if (!/^[-–]$/.test(after) || !glued(bits, next + 1)) return false;
  return low(bits, next + 2) === "-" || !unit || value > 1900;
};

const year: Rule = (bits, { i, next, unit, from, before }) => {
  const bit = bits[i]!;
  if (bit.kind !== "digits" || next !== i + 1) return bit.kind === "digits" && range(bits, i, next);
  if (!/^(1[5-9]|2[01])\d\d$/.test(bit.text) || unit || before) return false;
  if (has("year-before", low(bits, from - 1)) || has("month", low(bits, i - 1)) || low(bits, i - 1) === ",")
    return true;
  if (low(bits, next) === "'" || low(bits, next) === "s") return true;
  return !pluralFollows(bits, next);
};
/** 2019-23, between 2019 and 2023. */
const range = (bits: readonly Bit[], i: number, next: number): boolean =>
  /^(1[5-9]|2[01])\d\d$/.test(bits[i]!.text) &&
  /^((1[5-9]|2[01])\d\d|\d\d)$/.test(bits[next - 1]!.text) &&
  !pluralFollows(bits, next);

const date: Rule = (bits, { i, next, value, unit }) => {
  if (unit || !Number.isInteger(value) || value < 1) return false;
  const previous = low(bits, i - 1) === "." ? low(bits, i - 2) : low(bits, i - 1);
  const month = previous === "may" || previous === "march" ? capital(bits[i - 1]) : has("month", previous);
  if (month && (value <= 31 || value > 1000)) return true;
  const following = low(bits, next) === "of" ? next + 1 : next;
  return value <= 31 && has("month", low(bits, following)) && capital(bits[following]);
};

const clock: Rule = (bits, { i, next, value, unit, of, before }) => {
  const bit = bits[i]!;
  if (has("clock", low(bits, next)) || low(bits, i - 1) === "past" || low(bits, i - 1) === "half") return true;
  if (bit.kind === "digits" && /^0\d{3}$/.test(bit.text)) return true;
  if (bit.kind === "digits" && value >= 100 && value < 2400 && /^hours$/.test(low(bits, next)) && bit.text.length === 4)
    return true;
  if (value > 24 || unit || before) return false;
  if (
    low(bits, next) === "in" &&
    low(bits, next + 1) === "the" &&
    /^(morning|evening|afternoon)$/.test(low(bits, next + 2))
  )
    return true;
  if (low(bits, i - 1) === "at" && /^(last|this|tomorrow|yesterday|sharp)$/.test(low(bits, next))) return true;
  if (low(bits, i - 1) === "from" && low(bits, next) === "to") return false;
  return of === null && /^(at|by|until|till|before|after|from|since|around)$/.test(low(bits, i - 1));
};

const age: Rule = (bits, { i, next, value, from, unit, of, before }) => {
  if (value > 120) return false;
  if (unit?.unit === "year" && /\bold$/.test(low(bits, next + 1) || "")) return true;
  if (low(bits, next + 1) === "of" && low(bits, next + 2) === "age") return true;
  if (low(bits, from - 1) === "of" && has("aged", low(bits, from - 2)) && !nounFollows(bits, next)) return true;
  if (low(bits, i - 1) === "under" && of === null && !unit) return true;
  if (before || unit) return false;
  const [left, right] = [low(bits, i - 1), low(bits, next)];
  if (left === "(" && right === ")") return true;
  return left === "," && /^[,.;)]$/.test(right) && bits[i - 2]?.kind === "word" && bits[next + 1]?.kind !== "digits";
};

const name: Rule = (bits, { i, next, from, before, unit }) => {
  if (before && from !== i) return false;
  const bit = bits[i]!;
  // Channel Four, Group Ten
  if (bit.kind === "word" && capital(bit) && !opens(bits, i)) return capital(bits[i - 1]) || !nounFollows(bits, next);
  const point = low(bits, i - 1) === "." && low(bits, i - 2) === "no";
  const previous = point ? "no" : low(bits, i - 1);
  if (has("name", previous)) return true;
  const bare = !nounFollows(bits, next) && !unit;
  if (has("designator", previous)) return capital(bits[i - 1]) || bare;
  return bit.kind === "digits" && next === i + 1 && capital(bits[i - 1]) && !opens(bits, i - 1) && bare;
};

const listed: Rule = (bits, { i, next }) =>
  bits[i]!.fresh && bits[i]!.kind === "digits" && /^[.)]$/.test(low(bits, next)) && glued(bits, next);

/** "one of them", "that one", "one can see": a pronoun. */
const pronoun: Rule = (bits, { i, next, of, unit, before }) => {
  if (low(bits, i) !== "one" || next !== i + 1) return false;
  if (/^(the|this|that|each|every|any|no|another|which|some)$/.test(low(bits, i - 1)) && !before) return true;
  return (of === null || low(bits, next) === "of" || low(bits, next) === "another") && !unit;
};

/** Bare "hundred" and "dozen" need a noun; "2-1" and "3-0" are scores. */
const bare: Rule = (bits, { i, next, of }) => /^(hundred|dozen)$/.test(low(bits, i)) && next === i + 1 && of === null;

const RULES: readonly Rule[] = [glue, listed, year, date, clock, age, name, pronoun, bare];
