/**
 * Words given to somebody by their place on the page, without a verb. In: the units of a reading. Out: the same
 * attributions as the other rules make, without a cue, and the units they use up.
 *
 * `POE: I saw it.` in a transcript, `Technician: manager changed the log` in a headline, `Ada Poe: “We wait.”`, and
 * `“We wait.” — Ada Poe`.
 */
import type { Reading } from "../record/reading.ts";
import { tells } from "./citing.ts";
import { clauseAt } from "./clause-start.ts";
import { headlineClaim, isLabel, saysSomething } from "./headline.ts";
import { phraseEnd } from "./phrase-end.ts";
import { roleOf } from "./role.ts";
import type { Item, Unit } from "./scene.ts";
import type { Stretch } from "./speakers.ts";
import { isDash, isPunct } from "./words.ts";

/** A speaker's name before a colon is this many items long at most. */
const NAME = 6;

export interface Turn {
  /** Null where nobody is named. */
  readonly source: Stretch | null;
  readonly cue?: Stretch | null;
  readonly content: readonly Stretch[];
  /** The row of `lexicon/cues.tsv`, where a cue stands. */
  readonly row?: string;
  readonly rule: "turn" | "headline-colon" | "headline-claim" | "colon-quote" | "signed";
}

/** The name that stands before a colon at the beginning of a unit: its end, or -1. */
function nameBeforeColon(items: readonly Item[]): number {
  let k = 0;
  while (k < NAME && items[k] && !isPunct(items[k], ":")) k++;
  if (k === 0 || !isPunct(items[k], ":") || k + 1 >= items.length) return -1;
  if (k === 1 && /^[QA]$/.test(items[0]!.text)) return -1; // a question and its answer name nobody
  return phraseEnd(items, 0, k) === k ? k : -1;
}

const capitals = (text: string): boolean => /^\p{Lu}[\p{Lu}'’.-]+$/u.test(text);

/** Whether the name is one: a proper name, or a word for somebody who speaks. */
const somebody = (items: readonly Item[], to: number): boolean => {
  if (!tells(items, { from: 0, to })) return false;
  return !isLabel(items[0]!);
};

/** Indexes of the units that begin a turn of a transcript: at least two paragraphs begin with a name and a colon. */
function transcript(reading: Reading, units: readonly Unit[]): ReadonlySet<number> {
  const turns = new Set<number>();
  for (const [i, unit] of units.entries()) {
    const first = unit.items[0]!;
    if (reading.paragraphs[unit.paragraph]?.start !== first.start) continue;
    const to = nameBeforeColon(unit.items);
    if (to !== -1 && (somebody(unit.items, to) || capitals(first.text))) turns.add(i);
  }
  return turns.size > 1 ? turns : new Set();
}

/** The turn that a unit is, or null. `spoken`: the unit begins a turn of a transcript. */
function turnIn(reading: Reading, unit: Unit, spoken: boolean): Turn | null {
  const { items } = unit;
  if (reading.part === "headline") {
    const claim = headlineClaim(isPunct(items.at(-1), ".") ? items.slice(0, -1) : items);
    if (claim) return { ...claim, rule: "headline-claim" };
  }
  const colon = nameBeforeColon(items);
  if (colon !== -1) {
    const source = { from: 0, to: colon };
    const content = [{ from: colon + 1, to: items.length }];
    if (spoken) return { source, content, rule: "turn" };
    if (!somebody(items, colon)) return null;
    const quote = items[colon + 1]!;
    if (quote.pos === "QUOTE" && quote.halts)
      return { source, content: [{ from: colon + 1, to: colon + 2 }], rule: "colon-quote" };
    const last = isPunct(items.at(-1), ".") ? items.length - 1 : items.length;
    const role = roleOf(items.slice(0, colon)) !== "unknown" && saysSomething(items, colon + 1, last); // "Police: man shot dead"
    if (reading.part === "headline" && (role || clauseAt(items, colon + 1, last)))
      return { source, content: [{ from: colon + 1, to: last }], rule: "headline-colon" };
    return null;
  }
  const [quote, dash, name] = items;
  if (quote?.pos === "QUOTE" && dash && (isDash(dash) || isPunct(dash, "-")) && name?.pos === "PROPN") {
    const to = phraseEnd(items, 2, items.length, true);
    if (to >= items.length - 1) return { source: { from: 2, to }, content: [{ from: 0, to: 1 }], rule: "signed" };
  }
  return null;
}

/**
 * For each unit its turn, or null, or "within" where it goes on with the turn before it. Linear in the number of units.
 */
export function turnsOf(reading: Reading, units: readonly Unit[]): (Turn | "within" | null)[] {
  const spoken = transcript(reading, units);
  let paragraph = -1;
  return units.map((unit, i) => {
    const turn = turnIn(reading, unit, spoken.has(i));
    if (turn?.rule === "turn") paragraph = unit.paragraph;
    else if (unit.paragraph === paragraph) return "within";
    return turn;
  });
}
