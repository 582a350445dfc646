/**
 * A content and its cue → fact, opinion or intent. Only a fact can be counted for or against anything.
 *
 * In: `the bridge fell` → fact. `the deal is a disgrace` → opinion. `to retake the dam` under "vowed" → intent.
 */
import type { Token } from "../record/reading.ts";
import type { Kind } from "../record/statement.ts";
import type { Clause } from "./clause.ts";
import { patternsOf } from "./patterns.ts";

/** Verbs that join a subject to what it is: only there a word of praise or blame judges the subject. */
const LINKING = new Set(["be", "seem", "appear", "look", "remain", "become", "sound", "'s", "'re"]);

export function kindOf(clause: Clause, cue: readonly Token[]): Kind {
  for (const hit of patternsOf("opinion", "cue").all(cue)) return hit.row.kind as Kind;
  const { tokens, main, from, to } = clause;
  if (!main) return "fact";
  const head = tokens[main.to - 1]!;
  for (const hit of patternsOf("opinion", "content").all(tokens, from, to)) {
    const first = tokens[hit.from]!;
    if (/^(should|ought)$/.test(first.lower)) {
      if (hit.from >= main.from && hit.from < main.to) return "opinion";
      continue;
    }
    if (/^(deserve|owe)$/.test(first.lemma)) {
      if (hit.from === main.to - 1) return "opinion";
      continue;
    }
    if (first.pos !== "NOUN" && first.pos !== "ADJ") continue; // "the patients lay" is no lie
    if (hit.from >= main.to && hit.from <= main.to + 4 && LINKING.has(head.lemma)) return "opinion";
  }
  return "fact";
}
