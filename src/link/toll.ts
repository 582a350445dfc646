/**
 * A number asked for against a number told: "more than 20" and "24" agree, "17 in all" and "more than 20" exclude each
 * other, "at least nine" leaves it open. A rising toll is an update, never a contradiction.
 */
import { nearNouns } from "../english/nearness.ts";
import { quantitiesIn } from "../english/numbers.ts";
import { bitsOf, valueAt } from "../english/numerals.ts";
import { type Tagged, tag } from "../english/tagged.ts";
import { table } from "../lexicon/table.ts";

export interface Interval {
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
  readonly text: string;
  /** The text shows that it may still rise. */
  readonly open: boolean;
  /** "dollar", "hour"; null for a count. */
  readonly unit: string | null;
}

/** Signs that a count is not finished. */
const RISING =
  /\b(?:so far|at least|rose|risen|rising|rises|climbed|climbs|climbing|grown|grew|known to|confirmed dead|missing|unaccounted|and counting|feared|toll now|may rise|could rise|likely to rise|expected to rise|initial|preliminary|provisional|until now|to date|as of)\b/i;

/** Which people a counting word means: `any`, a `role` that excludes other roles, or a `part` of a toll. */
let people: ReadonlyMap<string, string> | null = null;
const peopleIn = (lemma: string): string | undefined => {
  people ??= new Map(table("counted-people").map((row) => [row.word!, row.kind!]));
  return people.get(lemma);
};

/** Whether a noun counts people, whoever they are. */
export const countsPeople = (lemma: string): boolean => peopleIn(lemma) !== undefined;

const headsOf = (of: string | null): string[] =>
  of === null
    ? []
    : tag(of)
        .filter((t) => t.tag === "noun" || t.tag === "adj" || t.tag === "name")
        .map((t) => t.lemma);

/** Whether two numbers count the same kind of thing: "14 men" are miners, "three children" are a part, soldiers no civilians. */
export function sameCount(asked: string | null, said: string | null): boolean {
  const a = headsOf(asked);
  const b = headsOf(said);
  if (a.length === 0 || b.length === 0) return true;
  if (a.some((x) => b.includes(x) && peopleIn(x) !== "any")) return true;
  const kindsOf = (heads: readonly string[]) => new Set(heads.flatMap((x) => peopleIn(x) ?? []));
  const [x, y] = [kindsOf(a), kindsOf(b)];
  if (x.size > 0 && y.size > 0) {
    if (x.has("part") || y.has("part")) return false;
    if (!x.has("role") || !y.has("role")) return true;
  }
  return a.some((one) => b.some((two) => nearNouns(one, two) >= 0.5));
}

/** What a question counts: of what, in which unit, or in a unit of which kind. */
export interface Counted {
  readonly of: string | null;
  readonly unit: string | null;
  readonly measure?: "money" | "time" | "measure" | "any";
}

/** The number of a clause that answers a count, or null. `tokens`: the clause; `around`: its sentence. */
export function countIn(text: string, tokens: readonly Tagged[], around: string, count: Counted): Interval | null {
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? text.length;
  const found = quantitiesIn(text).filter((q) => q.start < to && q.end > from && inUnit(q.unit, count));
  const fitting =
    found.find((q) => sameCount(count.of, q.of) && q.of !== null) ??
    found.find((q) => q.of === null) ??
    (count.unit === null && !count.measure ? totalIn(text) : null);
  if (!fitting) return null;
  const open = RISING.test(around);
  const unit = (fitting as { readonly unit?: string | null }).unit ?? null;
  return { min: fitting.min, max: open ? null : fitting.max, text: fitting.text, open, unit };
}

let kinds: ReadonlyMap<string, string> | null = null;
/** Whether a number stands in the unit that is asked for; a measure of any kind must have one. */
function inUnit(unit: string | null, count: Counted): boolean {
  if (!count.measure) return unit === count.unit;
  if (unit === null) return false;
  kinds ??= new Map(table("units").map((row) => [row.unit!, row.kind!]));
  return count.measure === "any" ? kinds.get(unit) !== "time" : kinds.get(unit) === count.measure;
}

const TOTAL =
  /\b(?:number|toll|total|figure|count|tally)\b([^.;]{0,60}?) (?:at|to|is|was|reached|stands at|stood at|of) (?=[\p{L}\d])/iu;
/** "put the number rescued at 13", "the toll is fifteen"; `of`: the words between, which tell what is counted. */
export function totalIn(
  text: string,
): { readonly min: number; readonly max: number | null; readonly text: string; readonly of: string } | null {
  const lead = TOTAL.exec(text);
  if (!lead) return null;
  const rest = text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 60);
  const bits = bitsOf(rest);
  const value = valueAt(bits, 0);
  return value
    ? { min: value.min, max: value.max, text: rest.slice(0, bits[value.next - 1]!.end), of: lead[1]!.trim() }
    : null;
}

/** How a told interval stands to an asked one: inside, outside, or neither. */
export function compareCount(
  asked: { readonly min: number; readonly max: number | null },
  said: Interval,
): "for" | "against" | null {
  const top = (max: number | null) => max ?? Number.POSITIVE_INFINITY;
  if (said.min >= asked.min && top(said.max) <= top(asked.max)) return "for";
  if (said.min > top(asked.max) || top(said.max) < asked.min) return "against";
  return null;
}
