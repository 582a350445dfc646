/**
 * Which capitals tell of a name. In: "On Monday Residents fled" → the capital of `On` and of `Monday` tells nothing, that
 * of `Residents` something; in a line in title case none does.
 */

import { MONTHS, WEEKDAYS } from "../english/when/words.ts";
import { table } from "../lexicon/table.ts";
import type { Reading, Token } from "../record/reading.ts";
import { countryOf, knownBody, roleNouns } from "./lists.ts";

let never: Set<string> | null = null;
/** Capitalised for other reasons than being a name. */
export function isSmall(lower: string, text = lower): boolean {
  if (text.length > 1 && text === text.toUpperCase() && (knownBody(text) || countryOf(text))) return false; // WHO, US
  never ??= new Set([
    ...table("function-words").flatMap((r) => (r.class === "adv" ? [] : r.forms!.split(" "))),
    ..."i i'm i've i'd i'll also already just only still even then now here again ever once soon later ago very too quite rather almost nearly about perhaps maybe apparently reportedly allegedly um uh never than once one two three four five six seven eight nine ten most other nobody everyone according ok oh meanwhile however despite whether".split(
      " ",
    ),
  ]);
  return never.has(lower);
}

export const capital = (t: Token): boolean => /^\p{Lu}/u.test(t.text) && !COMPOUND.test(t.text);
/** "Iran-backed", "London-based": a word about a name, not a name. */
export const COMPOUND =
  /-(?:\p{Ll}{2,}ed|led|run|born|made|speaking|style|wide|era|range|held|friendly|based|trailers?)$/u;

export const isWord = (t: Token): boolean => /\p{L}/u.test(t.text);
export const opens = (t: Token): boolean => /^["“”„«‘'([:—–-]+$/.test(t.text) || t.text === "…";

/** A weekday or month; "Jan" and "April" before a capital are given names. */
export function dated(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (WEEKDAYS.has(t.lower)) return true;
  if (!MONTHS.has(t.lower.replace(".", ""))) return false;
  const next = tokens[i + 1];
  return !(next && capital(next) && !/^\d/.test(next.text) && !t.text.endsWith(".") && !WEEKDAYS.has(next.lower));
}

/** Words that are written with a capital inside a sentence somewhere in the text, headings left out. */
export function innerCapitals(reading: Reading, headings: readonly boolean[]): Set<string> {
  const found = new Set<string>();
  for (const [s, sentence] of reading.sentences.entries()) {
    if (headings[s]) continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const t = reading.tokens[i]!;
      if (!capital(t)) continue;
      const before = reading.tokens[i - 1]!;
      if (!opens(before)) found.add(t.text);
      // two capitals side by side at the start of a sentence are a name too: "Mara Lind ran"
      if (capital(before) && !isSmall(before.lower, before.text) && !roleNouns().has(before.lower))
        found.add(before.text);
    }
  }
  return found;
}

/** A line in title case: most of its words have capitals, so a capital tells nothing. */
export function isHeading(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 40 || /^[.?!”"]$/.test(tokens[last - 1]?.text ?? "")) return false;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (!isWord(t) || isSmall(t.lower)) continue;
    words++;
    if (capital(t)) capitals++;
  }
  const shouted =
    words >= 2 &&
    !/\p{Ll}/u.test(
      tokens
        .slice(first, last)
        .map((t) => t.text)
        .join(""),
    );
  return shouted || (words >= 4 && capitals / words > 0.8);
}
