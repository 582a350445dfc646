/**
 * Signs in a clause and around it that change what it counts for: a plan, an open question, a background clause, "only",
 * "not by", words that stand for the deed, the time it lives in.
 */
import { classNamed } from "../english/event-classes.ts";
import { type Sense, senseOf } from "../english/meaning.ts";
import { nearEvents } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { fitOf, fits } from "./fit.ts";
import type { Known } from "./known.ts";
import type { Prepared, Read } from "./prepared.ts";

/** "This was done by …", "they carried out the attack", "is behind it": words that stand for the deed asked about. */
export function standsForDeed(frame: AskedFrame, read: Read, clause: Read["clauses"][number], sense: Sense): boolean {
  if (
    clause.outer >= 0 ||
    clause.infinitive ||
    !sense.classes.has("commit") ||
    frame.sense.classes.has("commit") ||
    [...frame.sense.classes].every((c) => classNamed(c)?.type === "x-STATE")
  )
    return false;
  const deed = [clause.object, clause.complement, ...clause.obliques].filter((p) => p !== null);
  return deed.some((p) => {
    const head = read.tokens[p.head]!;
    if (/^(?:this|that|it|these|those)$/.test(head.lower)) return true;
    if (head.tag !== "noun") return false;
    return (
      nearEvents(frame.sense, senseOf(read.tokens, { ...clause, kind: "noun", at: p.head, lemma: head.lemma })).kind !==
      "none"
    );
  });
}

/** The words whose dates a clause lives by: its own, those of the clause around a noun, and what opens the sentence ("In 2019, …"). */
export function dated(read: Read, clause: Read["clauses"][number], sentence: readonly Tagged[]): readonly Tagged[] {
  const around =
    clause.kind === "noun"
      ? (read.clauses.find((c) => c.kind !== "noun" && c.from <= clause.from && c.to >= clause.to) ?? clause)
      : clause;
  const own = read.tokens.slice(Math.min(around.from, clause.from), Math.max(around.to, clause.to, clause.at + 1));
  const first = sentence[0];
  if (!first || !/^(?:in|on|during|by|since|after|before|last|early|late)$/.test(first.lower)) return own;
  let end = 1;
  while (
    end < sentence.length &&
    end < 7 &&
    ["num", "name", "noun", "adj", "det", "prep", "poss"].includes(sentence[end]!.tag)
  )
    end++;
  return [...sentence.slice(0, end), ...own];
}

/** "and not by the vaccine": the one asked about is ruled out by name, or null. */
export function notBy(frame: AskedFrame, read: Read, known: Known): string | null {
  const actor = frame.slots.find((s) => s.part === "actor");
  if (!actor) return null;
  const { tokens } = read;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.lower !== "not" || !/^(?:by|because|due|from|of|through)$/.test(tokens[i + 1]!.lower)) continue;
    let from = i + 2;
    while (["prep", "to"].includes(tokens[from]?.tag ?? "")) from++;
    let to = from;
    while (to < tokens.length && ["det", "poss", "adj", "num", "noun", "name", "genitive"].includes(tokens[to]!.tag))
      to++;
    if (to > from && fits(fitOf(actor.entity, tokens, { from, to, head: to - 1 }, known)))
      return tokens
        .slice(i, to)
        .map((t) => t.text)
        .join(" ");
  }
  return null;
}

/** Whether the clause says "only", "nothing but". */
export function exclusive(read: Read, clause: Read["clauses"][number]): boolean {
  const words = read.tokens
    .slice(clause.at, Math.min(read.tokens.length, clause.to + 2))
    .map((t) => t.lower)
    .join(" ");
  return /\b(?:only|solely|exclusively|nothing but|nothing other than|no more than|just)\b/.test(words);
}

/** Whether the asked time was over when the article came out. */
export function past(frame: AskedFrame, article: Prepared): boolean {
  const day = article.published?.slice(0, 10);
  return day !== undefined && frame.dates.length > 0 && frame.dates.every((d) => d.to !== null && d.to < day);
}

/** "the man, held for six months, …", "who have held him": a clause on the side tells what was before, it does not deny. */
export function background(read: Read, clause: Read["clauses"][number]): boolean {
  let at = clause.at - 1;
  while (at >= 0 && ["have", "be", "adv", "modal", "do"].includes(read.tokens[at]!.tag)) at--;
  const before = read.tokens[at];
  if (!before) return false;
  if (before.tag === "wh") return true;
  const bareForm = at === clause.at - 1 && ["past", "part", "ing"].includes(read.tokens[clause.at]!.form ?? "");
  const more = read.clauses.some(
    (c) =>
      c !== clause &&
      c.kind !== "noun" &&
      c.at > clause.at &&
      c.subject !== null &&
      c.subject.from <= clause.at &&
      c.subject.from === (clause.object ?? clause.subject)?.from,
  );
  return bareForm && more;
}

/** Content that asks: "how many had been hit", "whether the room was manned". */
export const OPEN = /^[“"'‘]?(?:how (?:many|much|long|often)|whether|if|who|whom|why|what|which|where|when)\b/i;

/** Whether the content of a denial is itself already worded as what its holder says ("denied: “no shot was fired”"). */
export const sayNot = (s: Statement, read: Read): boolean =>
  s.form === "direct" && s.polarity === "-" && read.clauses.some((c) => c.negated);

export const future = (clause: Read["clauses"][number], frame: AskedFrame): boolean =>
  !frame.asked.future && /^(?:will|would|shall|'ll|'d|wo|be to|should)$/.test(clause.modal ?? "");

/** Words of a place where somebody is held. */
const CUSTODY = /^(?:cell|prison|jail|gaol|camp|captivity|custody|detention|dungeon|cellar)$/;

/** Signs that tell nothing by themselves: not being in barracks; a doctor who treats somebody in a cell. */
export function untold(
  read: Read,
  clause: Read["clauses"][number],
  sense: Sense,
  sentence: readonly Tagged[],
): boolean {
  if (sense.classes.has("elsewhere") && clause.negated) return true;
  return (
    sense.classes.has("out-again") &&
    (clause.negated || [...read.tokens, ...sentence].some((t) => CUSTODY.test(t.lemma)))
  );
}

/** "No ship of ours has stopped, boarded or led away": a verb without a subject shares the "no" of the first. */
export function sharesNot(read: Read, clause: Read["clauses"][number]): boolean {
  if (clause.kind !== "verb" || clause.subject || clause.negated || clause.infinitive) return false;
  for (let i = read.clauses.indexOf(clause) - 1; i >= 0; i--) {
    const before = read.clauses[i]!;
    if (before.kind === "noun") continue;
    if (!before.subject && !before.negated) continue;
    if (!before.subject || !/^neg/.test(read.tokens[before.subject.from]!.tag)) return false;
    for (let at = before.at; at < clause.at; at++)
      if (/^(?:[.;:!?]|but|that|which|who)$/.test(read.tokens[at]!.lower)) return false;
    return true;
  }
  return false;
}
