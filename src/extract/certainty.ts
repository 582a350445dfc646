/**
 * A content and its cue → how far the last holder commits (FactBank: CT certain, PR probable, PS possible, U none).
 *
 * In: `the fin appeared to come from a mortar` → PR. `she may have seen it` → PS. `it fell` under "suggested" → PS.
 * Hedges outside the main clause ("a bridge that may fall was shut") say nothing about it.
 */
import type { Token } from "../record/reading.ts";
import type { Certainty } from "../record/statement.ts";
import type { Clause } from "./clause.ts";
import { patternsOf } from "./patterns.ts";

/** How weak each value is; the weakest word decides. */
const WEAKNESS: Readonly<Record<Certainty, number>> = { CT: 0, PR: 1, PS: 2, U: 3 };
export const weaker = (a: Certainty, b: Certainty): Certainty => (WEAKNESS[b] > WEAKNESS[a] ? b : a);

/** Of the content's own words. */
export function certaintyOf(clause: Clause): Certainty {
  const { tokens, main, from, to } = clause;
  let found: Certainty = "CT";
  // An adverb counts when it stands in the main clause; after the verb's first object it may belong to something else.
  for (const hit of patternsOf("hedges", "content").all(tokens, from)) {
    if (hit.from >= to) break;
    const first = tokens[hit.from]!;
    if (hit.to - hit.from === 1 && /^(may|might|could)$/.test(first.lower)) {
      if (!main || hit.from < main.from || hit.from >= main.to || !isModal(clause, hit.from)) continue;
    }
    if (first.lower === "suspected" && main && hit.from >= main.to) continue; // "arrested a suspected thief"
    found = weaker(found, hit.row.certainty as Certainty);
  }
  return found;
}

/** "may" and not the month; "could" and not an ability in the past ("could see", "could not enter"). */
function isModal(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  const t = tokens[at]!;
  if (t.text === "May" && at > 0) return false;
  if (t.lower !== "could") return true;
  const next = tokens[at + 1];
  if (next && /^(not|n't|only|barely|hardly)$/.test(next.lower)) return false;
  const head = tokens[clause.main!.to - 1]!;
  return !PERCEPTION.has(head.lemma);
}
const PERCEPTION = new Set(["see", "hear", "feel", "smell", "tell", "remember", "count", "make", "read"]);

/** Of the verb that reports: "thinks", "suggested", "asked". */
export function certaintyOfCue(cue: readonly Token[]): Certainty {
  let found: Certainty = "CT";
  for (const hit of patternsOf("hedges", "cue").all(cue)) found = weaker(found, hit.row.certainty as Certainty);
  return found;
}
