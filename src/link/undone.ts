/**
 * Whether the words around an event say that it did not come about, or leave it open: what governs it in its sentence.
 * "the court blocked the merger", "the merger fell through" → undone; "plans to merge", "merger talks" → open.
 * Rows: `lexicon/undoing.tsv`, `lexicon/implicatives.tsv`.
 */
import type { Clause } from "../english/clauses.ts";
import { classNamed } from "../english/event-classes.ts";
import { type Sense, senseOf } from "../english/meaning.ts";
import type { Tagged } from "../english/tagged.ts";
import { table } from "../lexicon/table.ts";
import { type Effect, effectOf } from "./implicative.ts";
import type { Read } from "./prepared.ts";

/** Class and place ("cancel object") → the types of event that it undoes; empty for any. */
let rows: ReadonlyMap<string, ReadonlySet<string>> | null = null;
const undoing = (): ReadonlyMap<string, ReadonlySet<string>> => {
  rows ??= new Map(
    table("undoing").map((row) => [`${row.class} ${row.of}`, new Set(row.only === "*" ? [] : row.only!.split(" "))]),
  );
  return rows;
};

/** What the words around a clause that tells the asked event say of it; null where they say nothing. */
export function effectOn(asked: Sense, read: Read, clause: Clause): Effect | null {
  const { tokens, clauses } = read;
  if (clause.kind !== "noun") {
    const outer = clause.outer >= 0 ? clauses[clause.outer] : undefined;
    const form = tokens[clause.at]!.form === "ing" ? "ing" : "to";
    if (outer && !outer.negated && effectOf(outer.lemma, form) === "open") return "open";
    const noun = clause.infinitive ? nounBefore(tokens, clause) : -1;
    return noun >= 0 && effectOf(tokens[noun]!.lemma, "to") === "open" ? (undoneAt(asked, read, noun) ?? "open") : null;
  }
  const plan = planOf(tokens, clause.at);
  return undoneAt(asked, read, plan < 0 ? clause.at : plan) ?? (plan < 0 ? null : "open");
}

/** The noun right before an infinitive: "plan" of "its plan to limit prices". */
function nounBefore(tokens: readonly Tagged[], clause: Clause): number {
  let at = clause.at - 1;
  while (at > 0 && ["adv", "to", "be"].includes(tokens[at]!.tag)) at--;
  return at >= 0 && at < clause.at - 1 && tokens[at]!.tag === "noun" ? at : -1;
}

/** "talks" of "talks on a merger" and of "merger talks": the plan or wish that an event noun hangs on, or -1. */
function planOf(tokens: readonly Tagged[], at: number): number {
  const open = (i: number): boolean => tokens[i]?.tag === "noun" && effectOf(tokens[i]!.lemma, "of") === "open";
  if (open(at + 1)) return at + 1;
  let back = at - 1;
  while (back > 0 && ["det", "poss", "adj", "name", "genitive", "num"].includes(tokens[back]!.tag)) back--;
  return back > 0 && /^(?:of|for|on|about|over)$/.test(tokens[back]!.lower) && open(back - 1) ? back - 1 : -1;
}

/** Whether a verb undoes the event that the noun at `at` names. */
function undoneAt(asked: Sense, { tokens, clauses }: Read, at: number): Effect | null {
  for (const c of clauses) {
    if (c.kind === "noun" || c.negated || c.modal !== null) continue;
    const place = c.object?.head === at ? "object" : c.subject?.head === at && !c.object ? "subject" : null;
    if (!place) continue;
    const sense = senseOf(tokens, c);
    // the question asks for this very verb: "Was the merger blocked?"
    if ([...sense.classes].some((name) => asked.classes.has(name))) continue;
    for (const name of sense.classes) {
      const only = undoing().get(`${name} ${place}`);
      if (only && (only.size === 0 || [...asked.classes].some((one) => only.has(classNamed(one)!.type))))
        return "undone";
    }
  }
  return null;
}
