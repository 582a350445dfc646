/**
 * A noun phrase taken apart: `the agency's chief analyst` → owner `the agency`, head `chief analyst`;
 * `TAF press office` → name in front `TAF`, head `press office`; `plant manager Berta Wirth` → head, then a name.
 */

import { MONTHS, WEEKDAYS } from "../english/when/words.ts";
import { FIELD, fieldOf, lemmasOf } from "../english/words.ts";
import type { Reading, Token } from "../record/reading.ts";
import { remembered } from "../record/remembered.ts";
import { firstFrom } from "../record/seek.ts";
import { type RoleNoun, roleNouns } from "./lists.ts";
import type { Run } from "./runs.ts";

export interface Head {
  readonly noun: RoleNoun;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
}

export interface Phrase {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** `the`, `a`, `this`, a possessive pronoun in lower case, or null. */
  readonly determiner: string | null;
  /** What stands before a possessive mark: tokens `[first, last)`, or null. */
  readonly owner: readonly [number, number] | null;
  readonly head: Head | null;
  /** Tokens between determiner or owner and the head (or the name), names left out. */
  readonly modifiers: readonly number[];
  /** A name before the head: "TAF press office", "Osterran army". */
  readonly front: Run | null;
  /** A name that ends the phrase: "the driver Sunniva Harrick". */
  readonly name: Run | null;
  /** First preposition after the core and the tokens it rules `[first, last)`, or null. */
  readonly of: { readonly word: string; readonly first: number; readonly last: number } | null;
}

export const POSSESSIVE = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
const THE = new Set(["the", "this", "that", "these", "those"]);
const A = new Set(["a", "an", "one", "another", "some", "two", "three", "several", "many", "both", "each"]);
const PREPOSITION = new Set(
  "of for at from in with to on by near inside outside who which that whose where when close familiar among within under over about".split(
    " ",
  ),
);

/** The role noun whose last word is token `j`; the longest, up to three words. */
export function roleAt(tokens: readonly Token[], j: number, floor: number): Head | null {
  const last = tokens[j];
  if (!last || j < floor) return null;
  for (let n = Math.min(3, j - floor + 1); n >= 1; n--) {
    let lead = "";
    for (let k = j - n + 1; k < j; k++) lead += `${tokens[k]!.lower} `;
    const singular = last.lemma !== last.lower ? last.lemma : singularOf(last.lower);
    const noun = roleNouns().get(lead + last.lower);
    const one = noun ?? roleNouns().get(lead + singular);
    if (one && !(n === 1 && last.pos === "VERB"))
      return { noun: one, first: j - n + 1, last: j + 1, plural: !noun && one !== undefined };
  }
  const person = last.pos === "NOUN" || last.pos === "PROPN" ? personNoun(last.lower) : null;
  return person && { noun: person, first: j, last: j + 1, plural: person.noun !== last.lower };
}

/** A noun that no list has but whose commonest meaning is a person: "mediator", "auditor", "potter". */
const personNoun = remembered((lower): RoleNoun | null => {
  if (!/^\p{Ll}{4,24}$/u.test(lower)) return null;
  const lemma = lemmasOf(lower, "n")[0];
  const is = lemma !== undefined && fieldOf(lemma, "n") === FIELD.person;
  return is ? { noun: lemma, kind: "person", role: "unknown", class: lemma, speaks: false, gender: "-" } : null;
}, 10_000);

const singularOf = (lower: string): string =>
  lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;

/** The runs that lie wholly in tokens `[first, last)`; `runs` is in order of place. */
export function runsIn(runs: readonly Run[], first: number, last: number): Run[] {
  const found: Run[] = [];
  for (let i = firstFrom(0, runs.length, (k) => runs[k]!.first >= first); i < runs.length && runs[i]!.last <= last; i++)
    found.push(runs[i]!);
  return found;
}

const isMark = (t: Token | undefined): boolean =>
  t !== undefined &&
  ((t.lower === "'s" && t.pos !== "AUX" && t.pos !== "VERB") || (t.lower === "'" && t.pos === "PART"));

/** Takes tokens `[first, last)` apart: one phrase, no comma inside. */
export function phraseOf(reading: Reading, runs: readonly Run[], first: number, last: number): Phrase {
  const { tokens } = reading;
  let i = first;
  let determiner: string | null = null;
  const lower = tokens[i]?.lower ?? "";
  if (i < last && (THE.has(lower) || A.has(lower) || POSSESSIVE.has(lower))) {
    determiner = POSSESSIVE.has(lower) ? lower : THE.has(lower) ? (lower === "the" ? "the" : "this") : "a";
    i++;
  }
  const inside = runsIn(runs, i, last);
  const within = (k: number): Run | undefined => inside.find((r) => k >= r.first && k < r.last);
  let owner: [number, number] | null = null;
  let core = i;
  let end = i;
  while (end < last) {
    const run = within(end);
    if (run) {
      end = run.last;
      if (isPossessed(tokens, end) && end < last) {
        owner = [core, end];
        end++;
        core = end;
      }
      continue;
    }
    const t = tokens[end]!;
    if (end > core && PREPOSITION.has(t.lower)) break;
    if (end > core && isPossessed(tokens, end)) {
      owner = [core, end];
      end++;
      core = end;
      continue;
    }
    if (/^[,;:(–—]$/.test(t.text)) break;
    end++;
  }
  const names = inside.filter((r) => r.first >= core && r.last <= end);
  const tail = names[names.length - 1];
  const name = tail && tail.last === end ? tail : null;
  const nounEnd = name ? name.first : end;
  let head: Head | null = null;
  for (let j = nounEnd - 1; j >= core && j >= nounEnd - 4; j--) {
    if (within(j)) break;
    head = roleAt(tokens, j, core);
    if (head || (name && j < name.first - 1)) break;
  }
  const stop = head ? head.first : nounEnd;
  const front = names.find((r) => r !== name && r.last <= stop) ?? null;
  const modifiers: number[] = [];
  for (let k = core; k < stop; k++) if (!within(k) && /\p{L}/u.test(tokens[k]!.text)) modifiers.push(k);
  const preposition = end < last && PREPOSITION.has(tokens[end]!.lower) ? tokens[end]!.lower : null;
  return {
    first,
    last,
    determiner,
    owner,
    head,
    modifiers,
    front,
    name,
    of: preposition ? { word: preposition, first: end + 1, last: untimed(tokens, end + 1, last) } : null,
  };
}

/** Without a time at the end: "of the Osterran army on Tuesday". */
function untimed(tokens: readonly Token[], first: number, last: number): number {
  for (let k = first; k < last; k++) {
    const next = tokens[k + 1]?.lower.replace(".", "") ?? "";
    if (
      /^(?:on|in|late|early|by|last|this|next|since|until)$/.test(tokens[k]!.lower) &&
      (WEEKDAYS.has(next) ||
        MONTHS.has(next) ||
        /^(?:late|early|week|month|year)$/.test(next) ||
        /^[12]\d{3}$/.test(next))
    )
      return k;
    if (/^(?:yesterday|today|tonight)$/.test(tokens[k]!.lower) || WEEKDAYS.has(tokens[k]!.lower)) return k;
  }
  return last;
}

/** Whether token `k` is the possessive mark of what stands before it. */
function isPossessed(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  const before = tokens[k - 1];
  return (
    t !== undefined &&
    before !== undefined &&
    before.end === t.start &&
    (isMark(t) || (/^['’]$/.test(t.text) && /s$/i.test(before.text)))
  );
}
