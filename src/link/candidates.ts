/**
 * Who, what, where, when, how many, why: the statements on the event → the answers that they give, each with the sides as
 * they stand when it is taken for the answer. A statement is for a value when it fills the asked place with it; other
 * values that exclude it stand against it; a statement that leaves the place empty takes no side (cases, rule 11).
 *
 * "11 died" twice and "14 died" once: two values; for 11 the third stands against, for 14 the first two do.
 */

import type { Entity } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Relation } from "../record/relation.ts";
import type { Aliases } from "./alias.ts";
import type { Filler, PlaceTold, TimeTold } from "./filler.ts";
import type { Interval } from "./toll.ts";

/** A statement on the asked event. */
export interface Filled {
  /** Index of its relation. */
  readonly at: number;
  readonly filler: Filler | null;
  readonly holder: string;
  readonly published: string | null;
  /** Its words hold a name that is asked about. */
  readonly named: boolean;
  /** It says that what is told did not happen: the event, or its being this value. */
  readonly denied: boolean;
}

/** One answer given, and the relations as they stand when it is taken for the answer. */
export interface Value {
  readonly words: string;
  readonly number: { readonly min: number; readonly max: number | null; readonly unit: string | null } | null;
  /** Of a time: first and last day, `YYYY-MM-DD`. */
  readonly days: readonly [string, string] | null;
  /** Of somebody or something with a name: the words by which weighing knows a party to it. */
  readonly who: string | null;
  readonly relations: readonly Relation[];
}

/** At most this many values are weighed: each costs a count of its sources, and nobody reads more. */
const MOST = 8;

/** The values given, the one that most holders give first; among equals the first told. Empty when nobody gives one. */
export function valuesOf(relations: readonly Relation[], filled: readonly Filled[], aliases: Aliases): Value[] {
  const told = filled.filter((f) => f.filler !== null && !f.filler.unclear && !f.denied);
  const seeds: Filler[] = [];
  // a bound ("at least 11") is a value of its own only where no number told meets it
  for (const f of [...told].sort((a, b) => width(a.filler!) - width(b.filler!) || a.at - b.at))
    if (!seeds.some((seed) => agree(seed, f.filler!, aliases) === true)) seeds.push(f.filler!);
  const groups = seeds.map((seed) => {
    const mine = told.filter((f) => agree(seed, f.filler!, aliases) === true);
    return { seed, mine, holders: new Set(mine.map((f) => f.holder)).size, first: Math.min(...mine.map((f) => f.at)) };
  });
  return groups
    .sort((a, b) => b.holders - a.holders || a.first - b.first)
    .slice(0, MOST)
    .map(({ seed, mine }) => {
      const words = fullest(mine.map((f) => f.filler!));
      const { number, time, entity } = seed;
      const from = time?.from ?? null;
      return {
        words,
        number: number ? { min: number.min, max: number.max, unit: number.unit } : null,
        days: from === null ? null : [from, time?.to ?? from],
        who: entity && entity.names.length > 0 ? words : null,
        relations: settled(relations, filled, { seed, words, published: published(mine) }, aliases),
      };
    });
}

/** The relations when no value is given: on the event, on no side; a denial of the event stands against. */
export function unanswered(relations: readonly Relation[], filled: readonly Filled[]): Relation[] {
  const out = [...relations];
  for (const f of filled)
    if (f.denied && f.filler && !f.filler.unclear) out[f.at] = turnedDown(out[f.at]!, wordsOf(f.filler));
    else if (!f.denied) out[f.at] = empty(out[f.at]!);
  return out;
}

/** Below, a clause shares the verb and little else: no word on what a question rests on; less is needed with an asked name. */
const TOLD = 0.7;
const TOLD_BY_NAME = 0.5;

/** The relations for what the question takes for granted: that it happened at all, whoever, wherever, however many. */
export function happened(relations: readonly Relation[], filled: readonly Filled[]): Relation[] {
  const out = [...relations];
  for (const f of filled) {
    const relation = out[f.at]!;
    const not = (f.filler?.number?.max === 0) !== f.denied;
    // who denies one answer does not deny that it happened; a clause that hardly fits does not tell it
    const side = not
      ? f.denied && f.filler
        ? null
        : "against"
      : relation.score >= (f.named ? TOLD_BY_NAME : TOLD)
        ? "for"
        : null;
    out[f.at] = { ...relation, side };
  }
  return out;
}

interface Taken {
  readonly seed: Filler;
  readonly words: string;
  /** The earliest article that gives it. */
  readonly published: string | null;
}

function settled(
  relations: readonly Relation[],
  filled: readonly Filled[],
  taken: Taken,
  aliases: Aliases,
): Relation[] {
  const out = [...relations];
  for (const f of filled) {
    const relation = out[f.at]!;
    if (!f.filler || f.filler.unclear) {
      if (!f.denied) out[f.at] = empty(relation);
      continue;
    }
    const same = agree(taken.seed, f.filler, aliases);
    const value = wordsOf(f.filler);
    const given = { ...relation, value };
    if (f.denied)
      out[f.at] =
        same === true
          ? { ...given, side: "against", reason: `Against: it denies “${taken.words}”.` }
          : turnedDown(relation, value);
    else if (same === true) out[f.at] = { ...given, side: "for", reason: `For: it gives the answer “${taken.words}”.` };
    else if (same === false && !update(f, taken))
      out[f.at] = {
        ...given,
        relation: "differs",
        side: "against",
        reason: `Against: it gives “${value}” where the answer is “${taken.words}”.`,
      };
    else
      out[f.at] = {
        ...given,
        relation: "refines",
        side: null,
        reason: f.filler.ground
          ? `It gives another ground: “${value}”.`
          : `It leaves open whether it is “${taken.words}”.`,
      };
  }
  return out;
}

const turnedDown = (relation: Relation, value: string): Relation => ({
  ...relation,
  value,
  relation: "refines",
  side: null,
  reason: `It denies the answer “${value}”.`,
});

const empty = (relation: Relation): Relation => ({
  ...relation,
  relation: "refines",
  side: null,
  reason: "The event, without what is asked.",
});

/** How far a number is left open; 0 for all that is no number. */
const width = ({ number }: Filler): number =>
  number ? (number.max === null ? Number.MAX_SAFE_INTEGER : number.max - number.min) : 0;

const published = (filled: readonly Filled[]): string | null =>
  filled.flatMap((f) => f.published ?? []).sort()[0] ?? null;

/** Whether two fillers are one value (true), exclude each other (false), or leave it open (null). */
function agree(a: Filler, b: Filler, aliases: Aliases): boolean | null {
  if (a.number && b.number) return sameNumber(a.number, b.number);
  if (a.entity && b.entity) return sameEntity(a.entity, b.entity, aliases);
  if (a.places && b.places) return samePlace(a.places, b.places, aliases);
  if (a.time && b.time) return sameTime(a.time, b.time);
  if (a.ground !== undefined && b.ground !== undefined) return sameGround(a.ground, b.ground) ? true : null;
  return null;
}

const top = (max: number | null): number => max ?? Number.POSITIVE_INFINITY;

/** "at least 11" is 11 where 11 is told, leaves 14 open and excludes 9; "about 50" is 48; two bounds do not exclude each other. */
function sameNumber(a: Interval, b: Interval): boolean | null {
  if (a.unit !== b.unit) return null;
  if (a.min > top(b.max) || b.min > top(a.max)) return false;
  if ((a.max === null) === (b.max === null)) return true;
  return a.min === b.min ? true : null;
}

/** "men on a motorbike" are not "the officer". */
const ANYBODY = /^(?:man|woman|person|people|youth|boy|girl|figure)$/;

function sameEntity(a: Entity, b: Entity, aliases: Aliases): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((x) => b.names.some((y) => aliases.same(x, y)));
  if (a.head !== null && b.head !== null && a.head !== b.head && (ANYBODY.test(a.head) || ANYBODY.test(b.head)))
    return false;
  if (a.head !== null && b.head !== null) return nearNouns(a.head, b.head) >= 0.7;
  return false;
}

/** Where both name a part of the same place ("the airport in Orr", "a hotel in Orr"), the parts decide. */
function samePlace(a: readonly PlaceTold[], b: readonly PlaceTold[], aliases: Aliases): boolean | null {
  const same = (x: PlaceTold, y: PlaceTold) => sameEntity(x.entity, y.entity, aliases);
  const left = a.filter((x) => !b.some((y) => same(x, y)));
  const right = b.filter((y) => !a.some((x) => same(x, y)));
  if (left.length < a.length) {
    const parts = left.length > 0 && right.length > 0;
    const apart = left.every((x) => right.every((y) => nearHeads(x.entity, y.entity) < 0.5));
    return !(parts && apart);
  }
  // "in Velia" leaves open whether it was at Orr in Velia
  const holds = (x: PlaceTold, y: PlaceTold) => x.country !== null && x.country === y.country && (x.wide || y.wide);
  return a.some((x) => b.some((y) => holds(x, y))) ? null : false;
}

const nearHeads = (a: Entity, b: Entity): number => (a.head && b.head ? nearNouns(a.head, b.head) : 0);

function sameTime(a: TimeTold, b: TimeTold): boolean | null {
  if (a.from === null || b.from === null) return a.hour !== null && a.hour === b.hour ? true : null;
  const apart = a.from > (b.to ?? a.from) || b.from > (a.to ?? b.from);
  if (apart) return false;
  if (a.hour !== null && b.hour !== null && a.hour !== b.hour) return false;
  return a.from === b.from && a.to === b.to ? true : null;
}

const SMALL = new Set(
  "the and that had has have was were been with from for its his her their our because due owing result account".split(
    " ",
  ),
);
const contentOf = (ground: string): Set<string> =>
  new Set((ground.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !SMALL.has(w)).map((w) => w.slice(0, 6)));

/** Two grounds are one when they share half of the words of the shorter. */
function sameGround(a: string, b: string): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared > 0 && shared * 2 >= Math.min(x.size, y.size);
}

const HALF_DAY = 43_200_000;
interface Dated {
  readonly filler?: Filler | null;
  readonly seed?: Filler;
  readonly published: string | null;
}

/** A lower toll of an earlier article is an earlier state, not a contradiction. */
export function update(low: Dated, high: Dated): boolean {
  const [less, more] = [low.filler?.number, (high.filler ?? high.seed)?.number];
  if (!less || !more || !low.published || !high.published) return false;
  return top(less.max) < more.min && Date.parse(high.published) - Date.parse(low.published) >= HALF_DAY;
}

/** The fullest wording of one value: the longest, the first in order among equals; numbers in figures. */
function fullest(fillers: readonly Filler[]): string {
  const all = fillers.map(wordsOf).filter((words) => words.length <= 90);
  const sorted = [...new Set(all.length > 0 ? all : fillers.map(wordsOf))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const narrow = [...fillers].sort((a, b) => width(a) - width(b))[0];
  return narrow?.number ? wordsOf(narrow) : (sorted[0] ?? "");
}

/** A value as an answer shows it. */
export function wordsOf(f: Filler): string {
  if (f.number) return figure(f.number);
  return f.entity?.text ?? f.places?.map((p) => p.words).join(" ") ?? f.time?.words ?? f.ground ?? "";
}

/** "11", "3,000"; bounds and measures in the words of the text: "more than 400", "$40 million". */
function figure({ min, max, unit, text }: Interval): string {
  if (max === 0) return "none";
  const digits = `${min}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
  if (unit === null && min === max) return digits;
  const bound = /^\p{Ll}+ /u.test(text.toLowerCase()) || unit !== null;
  return max === null && !bound ? `at least ${digits}` : text.charAt(0).toLowerCase() + text.slice(1);
}
