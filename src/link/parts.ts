/**
 * Where a part of the asked event can stand in a clause other than as subject or object: what hangs on a phrase, what a
 * name beside it tells, who was given to, what is agreed or planned. "the firm paid the mayor": the mayor took.
 */
import type { Clause, Phrase } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { senseOf } from "../english/meaning.ts";
import { nearEvents, nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { type AskedFrame, isTime, type Slot } from "./asked-frame.ts";
import { better, type Fit, fitOf, fits } from "./fit.ts";
import type { Known } from "./known.ts";

const text = (tokens: readonly Tagged[], p: Phrase): string => entityOf(tokens, p).text;

/** "the firm paid the mayor" for "the mayor took a bribe from the firm": the asked actor is the one who was given to. */
export function takerOf(
  frame: AskedFrame,
  actor: Slot,
  tokens: readonly Tagged[],
  clause: Clause,
  agent: Phrase | null,
  patients: readonly Phrase[],
  known: Known,
): Phrase | null {
  const giver = frame.slots.find((s) => s.part !== "actor" && s.prep === "from");
  if (!giver || !agent || clause.passive) return null;
  const given = fitOf(giver.entity, tokens, agent, known);
  if (!fits(given) || given === "open") return null;
  return patients.find((p) => ["named", "same", "described"].includes(fitOf(actor.entity, tokens, p, known))) ?? null;
}

/** What hangs on a phrase by "at", "in", "on": two hangars at the base are part of the base. */
export function hung(tokens: readonly Tagged[], p: Phrase): Phrase[] {
  const found: Phrase[] = [];
  for (let i = p.head + 1; i < p.to; i++) {
    if (tokens[i]!.tag !== "prep" || !/^(?:at|in|on|inside)$/.test(tokens[i]!.lower)) continue;
    let to = i + 1;
    while (to < p.to && tokens[to]!.tag !== "prep" && tokens[to]!.tag !== "punct") to++;
    const one = { from: i + 1, to, head: to - 1 };
    if (to > i + 1 && !isTime(tokens, one)) found.push(one);
    i = to - 1;
  }
  return found;
}

/** The asked head noun stands inside a phrase, not at its head: "several of the boxes", "the number of boxes". */
export function headInside(asked: Entity, tokens: readonly Tagged[], p: Phrase): boolean {
  if (asked.head === null || asked.names.length > 0) return false;
  for (let i = p.from; i < p.to; i++)
    if (i !== p.head && tokens[i]!.tag === "noun" && nearNouns(asked.head, tokens[i]!.lemma) >= 0.85) return true;
  return false;
}

/** A name of the asked actor anywhere in the clause: "from the outfall of the Arle mill", "in an Arle raid". */
export function namedIn(asked: Entity, tokens: readonly Tagged[], clause: Clause, known: Known): string | null {
  for (let i = clause.from; i < Math.min(tokens.length, clause.to); i++) {
    // "from its plant at Vale", said by the one asked about
    if (
      tokens[i]!.tag === "poss" &&
      /^(?:its|our|their|my)$/.test(tokens[i]!.lower) &&
      asked.names.some((n) => known.speaker.some((s) => known.aliases.same(n, s) || known.member(s, n)))
    )
      return tokens[i]!.text;
    if (tokens[i]!.tag !== "name") continue;
    let to = i + 1;
    while (tokens[to]?.tag === "name") to++;
    const name = tokens
      .slice(i, to)
      .map((t) => t.lower)
      .join(" ");
    if (asked.names.some((n) => known.aliases.same(n, name)))
      return tokens
        .slice(i, to)
        .map((t) => t.text)
        .join(" ");
    i = to - 1;
  }
  return null;
}

/** What is agreed, planned or refused: an infinitive, a noun, or left out. */
export function innerFit(
  frame: AskedFrame,
  tokens: readonly Tagged[],
  clause: Clause,
  clauses: readonly Clause[],
  known: Known,
): { fit: Fit; words: string } {
  const inner = frame.inner!;
  const at = clauses.indexOf(clause);
  const slots = inner.slots;
  const slotFit = (phrases: readonly (Phrase | null)[]): Fit => {
    let best: Fit = "absent";
    for (const slot of slots.slice(0, 1))
      for (const p of phrases) if (p) best = better(best, fitOf(slot.entity, tokens, p, known));
    return slots.length === 0 ? "same" : best;
  };
  for (const c of clauses) {
    if (c === clause) continue;
    const under = c.outer === at || (c.kind === "noun" && c.from >= clause.at && c.from < clause.to + 2);
    if (!under) continue;
    const near = nearEvents(inner.sense, senseOf(tokens, c));
    if (near.kind === "none" || near.kind === "opposite") {
      if (c.outer === at) return { fit: "other", words: senseOf(tokens, c).words };
      continue;
    }
    const f = slotFit([c.object, c.subject, ...c.obliques]);
    return f === "other"
      ? { fit: "other", words: c.object ? text(tokens, c.object) : "" }
      : { fit: f === "absent" ? "open" : f, words: "" };
  }
  const f = slotFit([clause.object, ...clause.obliques]);
  return fits(f) ? { fit: f, words: "" } : { fit: "absent", words: "" };
}
