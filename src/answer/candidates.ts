/**
 * The answers given to who, what, where, when, why or how many → each with its own count, in words. Three papers carry
 * "11 died" from one rescue service and one carries "14" from a union: 11 has one source, 14 has one.
 */
import type { SideCount } from "../record/count.ts";
import { dayOf } from "../record/day.ts";
import { fieldOf } from "../record/field.ts";
import type { Root } from "../record/root.ts";
import { quote } from "./called.ts";
import { calledAll, standing } from "./counted.ts";
import type { Weighed } from "./findings.ts";
import { statesOf } from "./ladder.ts";
import type { Index } from "./lookup.ts";
import type { Candidate, Sentence } from "./shape.ts";
import { sentence, worded } from "./wording.ts";

/** The sources that give a value, those taken back left out. */
const giving = ({ roots }: Weighed): Root[] => standing(roots, "+");

/** The candidates of an answer; one that only withdrawn words give is left out. */
export function candidatesOf({ found }: Index): Candidate[] {
  return (found.candidates ?? [])
    .filter((one) => giving(one).length > 0)
    .map((one) => ({
      value: one.words,
      ...(one.number ? { min: one.number.min, max: one.number.max, unit: one.number.unit } : {}),
      ...(one.days ? { from: one.days[0], until: one.days[1] } : {}),
      state: statesOf(one.count, one.roots).state,
      count: one.count.for,
      sources: giving(one).map((root) => root.name),
      statements: [...new Set(giving(one).flatMap((root) => root.statements))],
    }));
}

/** One sentence for each answer where there are several, with what gives it; the range of numbers. */
export function candidateSentences(index: Index): Sentence[] {
  const given = (index.found.candidates ?? []).filter((one) => giving(one).length > 0);
  if (given.length < 2) return [];
  const each = given.flatMap((one) => {
    const slots = { value: shown(one), sources: sourcesOf(one) };
    return sentence("value", slots, cites(one)) ?? [];
  });
  return [...each, ...range(given)];
}

/** A value in a sentence: numbers plain, times with their day, all else as others put it. */
export function shown({ words, number, days }: Pick<Weighed, "words" | "number" | "days">): string {
  if (number) return words;
  if (!days || days[0] !== days[1]) return quote(words);
  const day = dayOf(days[0])!;
  return day.startsWith(words) || words.includes(day) ? day : `${quote(words)} (${day})`;
}

const cites = (one: Weighed): string[] => [...new Set(giving(one).flatMap((root) => root.statements.slice(0, 3)))];

/** The fields of the table with the row that words each. */
const FIELDS = [
  ["independent", "of-independent"],
  ["secondHand", "of-second-hand"],
  ["ownInterest", "of-own-interest"],
  ["adversary", "of-adversary"],
  ["unknown", "of-unknown"],
] as const;

/** "1 independent first-hand source (Ada Poe); 2 of unknown origin (sources, officials)". */
function sourcesOf(one: Weighed): string {
  const parts = FIELDS.flatMap(([field, row]) => {
    const roots = giving(one).filter((root) => fieldOf(root) === field);
    if (roots.length === 0) return [];
    const number = numberOf(one.count.for, field);
    const words = worded(row, {
      n: number,
      sources: number === "1" ? "source" : "sources",
      plural: number === "1" ? 0 : 1,
    });
    return `${words} (${calledAll(roots)})`;
  });
  return parts.join("; ");
}

const numberOf = (count: SideCount, field: keyof SideCount): string => {
  const value = count[field];
  if (typeof value === "number") return `${value}`;
  return value[0] === value[1] ? `${value[0]}` : `${value[0]} to ${value[1]}`;
};

/** From the lowest number given to the highest; never an average. */
function range(given: readonly Weighed[]): Sentence[] {
  const numbers = given.flatMap(({ number }) => (number ? [number] : []));
  const unit = numbers[0]?.unit ?? null;
  if (numbers.length < 2 || numbers.some((number) => number.unit !== unit)) return [];
  const low = Math.min(...numbers.map(({ min }) => min));
  const top = Math.max(...numbers.map(({ min, max }) => max ?? min));
  const open = numbers.some(({ min, max }) => max === null && min >= top);
  const digits = (n: number) => `${n}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const words = (n: number) => (unit === null ? digits(n) : (given.find((g) => g.number?.min === n)?.words ?? `${n}`));
  if (low === top) return [];
  const slots = { low: words(low), high: open ? `${words(top)} or more` : words(top) };
  return [sentence("value-range", slots, given.flatMap(cites))!];
}
