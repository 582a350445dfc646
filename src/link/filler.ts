/**
 * Who, what, where, when and how many: a statement is for the best-supported value when it fills the asked place with it;
 * other values that exclude it stand against it; a statement that leaves the place empty takes no side.
 */
import { type DateSaid, datesIn } from "../english/dates.ts";
import type { Entity } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import type { Relation } from "../record/relation.ts";
import type { Aliases } from "./alias.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Compared } from "./compare.ts";
import type { Prepared } from "./prepared.ts";
import type { Interval } from "./toll.ts";

/** What stands in the asked place. */
export interface Filler {
  readonly entity?: Entity;
  readonly places?: readonly Entity[];
  readonly number?: Interval;
  readonly dates?: readonly DateSaid[];
  readonly days?: readonly string[];
}

export interface Filled {
  /** Index of its relation. */
  readonly at: number;
  readonly filler: Filler | null;
  readonly holder: string;
  readonly published: string | null;
  /** It says that the event did not happen at all. */
  readonly denied: boolean;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The filler of a compared clause for what the question asks, or null. */
export function fillerOf(
  frame: AskedFrame,
  c: Compared,
  sentence: readonly Tagged[],
  article: Prepared,
): Filler | null {
  const { kind } = frame.asked;
  const telling = (e: Entity | null): Filler | null =>
    e && (e.names.length > 0 || (e.head !== null && !e.anyone)) ? { entity: e } : null;
  if (kind === "where") return c.places.length > 0 ? { places: c.places } : null;
  if (kind === "when") {
    const dates = datesIn(sentence, article.published);
    const days = sentence
      .filter((t) => WEEKDAY.test(t.lower) || /^(?:yesterday|today|dawn|noon|midnight)$/.test(t.lower))
      .map((t) => t.lower);
    return dates.length + days.length > 0 ? { dates, days } : null;
  }
  if (kind === "who" || kind === "what") {
    // "somebody was arrested": the asked one is whom it happened to
    const passive =
      (frame.passive && frame.focus !== "actor") ||
      frame.focus === "recipient" ||
      !frame.slots.some((s) => s.part === "actor");
    return telling(passive ? (c.patient ?? c.agent) : c.agent);
  }
  return null;
}

/** Whether two fillers can be one value. */
function agree(a: Filler, b: Filler, aliases: Aliases): boolean | null {
  if (a.number && b.number)
    return (
      a.number.min <= (b.number.max ?? Number.POSITIVE_INFINITY) &&
      b.number.min <= (a.number.max ?? Number.POSITIVE_INFINITY)
    );
  if (a.entity && b.entity) return sameEntity(a.entity, b.entity, aliases);
  if (a.places && b.places) return a.places.some((x) => b.places!.some((y) => sameEntity(x, y, aliases)));
  if (a.dates && b.dates) {
    if (a.days!.some((d) => b.days!.includes(d))) return true;
    if (a.dates.length > 0 && b.dates.length > 0)
      return a.dates.some((x) => b.dates!.some((y) => x.edtf === y.edtf || (x.month === y.month && x.day === y.day)));
    return a.days!.length > 0 && b.days!.length > 0 ? false : null;
  }
  return null;
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

/** Sides by the best-supported value: the one that most holders give, the first in order among equals. */
export function settle(relations: readonly Relation[], filled: readonly Filled[], aliases: Aliases): Relation[] {
  const out = [...relations];
  const told = filled.filter((f) => f.filler !== null && !f.denied);
  let best: Filled | null = null;
  let most = 0;
  for (const f of told) {
    const support = new Set(told.filter((g) => agree(f.filler!, g.filler!, aliases) === true).map((g) => g.holder))
      .size;
    if (support > most) {
      most = support;
      best = f;
    }
  }
  for (const f of filled) {
    const relation = out[f.at]!;
    if (f.denied) continue;
    if (!f.filler || !best) {
      out[f.at] = { ...relation, relation: "refines", side: null, reason: "The event, without what is asked." };
      continue;
    }
    const same = agree(best.filler!, f.filler, aliases);
    const value = wordsOf(best.filler!);
    if (same === true)
      out[f.at] = { ...relation, side: "for", reason: `For: it gives the best-supported value, “${value}”.` };
    else if (same === false && !update(f, best))
      out[f.at] = {
        ...relation,
        relation: "differs",
        side: "against",
        reason: `Against: it gives “${wordsOf(f.filler)}” where others give “${value}”.`,
      };
    else
      out[f.at] = { ...relation, relation: "refines", side: null, reason: `It leaves open whether it is “${value}”.` };
  }
  return out;
}

/** A lower toll of an earlier article is an earlier state, not a contradiction. */
const HALF_DAY = 43_200_000;
export function update(low: Filled, high: Filled): boolean {
  if (!low.filler?.number || !high.filler?.number || !low.published || !high.published) return false;
  return (
    (low.filler.number.max ?? Number.POSITIVE_INFINITY) < high.filler.number.min &&
    Date.parse(high.published) - Date.parse(low.published) >= HALF_DAY
  );
}

function wordsOf(f: Filler): string {
  return f.entity?.text ?? f.number?.text ?? f.places?.[0]?.text ?? f.dates?.[0]?.text ?? f.days?.[0] ?? "";
}
