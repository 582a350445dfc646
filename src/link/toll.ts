/**
 * A number asked for against a number told: "more than 20" and "24" agree, "17 in all" and "more than 20" exclude each
 * other, "at least nine" leaves it open. A rising toll is an update, never a contradiction.
 */
import { nearNouns } from "../english/nearness.ts";
import { quantitiesIn } from "../english/numbers.ts";
import { bitsOf, valueAt } from "../english/numerals.ts";
import { type Tagged, tag } from "../english/tagged.ts";

export interface Interval {
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
  readonly text: string;
  /** The text shows that it may still rise. */
  readonly open: boolean;
}

/** Signs that a count is not finished. */
const RISING =
  /\b(?:so far|at least|rose|risen|rising|rises|climbed|climbs|climbing|grown|grew|known to|confirmed dead|missing|unaccounted|and counting|feared|toll now|may rise|could rise|likely to rise|expected to rise|initial|preliminary|provisional|until now|to date|as of)\b/i;

/** What is counted, as lemmas; people and their bodies are one. */
const PEOPLE =
  /^(?:person|people|man|woman|child|dead|death|body|life|victim|fatality|casualty|passenger|civilian|soldier|fighter|resident|patient|worker|crew|corpse|certificate|toll|number|miner|protester|student|pupil|villager|tourist|migrant|refugee|rebel|militant|inmate|employee)$/;

const headsOf = (of: string | null): string[] =>
  of === null
    ? []
    : tag(of)
        .filter((t) => t.tag === "noun" || t.tag === "adj" || t.tag === "name")
        .map((t) => t.lemma);

/** Whether two numbers count the same kind of thing. */
export function sameCount(asked: string | null, said: string | null): boolean {
  const a = headsOf(asked);
  const b = headsOf(said);
  if (a.length === 0 || b.length === 0) return true;
  if (a.some((x) => PEOPLE.test(x)) && b.some((x) => PEOPLE.test(x))) return true;
  return a.some((x) => b.some((y) => nearNouns(x, y) >= 0.5));
}

/** The number of a clause that answers a count of `of`, or null. `tokens`: the clause; `around`: its sentence. */
export function countIn(
  text: string,
  tokens: readonly Tagged[],
  around: string,
  of: string | null,
  unit: string | null,
): Interval | null {
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? text.length;
  const found = quantitiesIn(text).filter((q) => q.start < to && q.end > from && (q.unit ?? null) === (unit ?? null));
  const fitting =
    found.find((q) => sameCount(of, q.of) && q.of !== null) ??
    found.find((q) => q.of === null) ??
    (unit === null ? totalIn(text) : null);
  if (!fitting) return null;
  const open = RISING.test(around);
  return { min: fitting.min, max: open ? null : fitting.max, text: fitting.text, open };
}

const TOTAL =
  /\b(?:number|toll|total|figure|count|tally)\b[^.;]{0,60}? (?:at|to|is|was|reached|stands at|stood at|of) (?=[\p{L}\d])/iu;
/** "put the number rescued at 13", "the toll is fifteen". */
function totalIn(text: string): { readonly min: number; readonly max: number | null; readonly text: string } | null {
  const lead = TOTAL.exec(text);
  if (!lead) return null;
  const rest = text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 60);
  const bits = bitsOf(rest);
  const value = valueAt(bits, 0);
  return value ? { min: value.min, max: value.max, text: rest.slice(0, bits[value.next - 1]!.end) } : null;
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
