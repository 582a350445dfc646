/** Whether words tell a habit rather than one event: "always cut corners", "has fired on crowds before", "were never left empty". Rows: `lexicon/habit.tsv`. */
import type { Clause, Phrase } from "../english/clauses.ts";
import type { Tagged } from "../english/tagged.ts";
import { FIELD, fieldOf } from "../english/words.ts";
import { table } from "../lexicon/table.ts";

const MARKS: readonly (readonly string[])[] = table("habit").map((row) => row.words!.split(" "));

/** The words that mark a habit in the clause, or null. `sentence`: the whole sentence, for a verb that shares its subject. */
export function habitIn(
  tokens: readonly Tagged[],
  clause: Clause,
  sentence: readonly Tagged[] = tokens,
): string | null {
  // "have often fought others, but have not touched them": without a subject of its own it shares the mark before it
  if (
    clause.kind === "verb" &&
    !clause.subject &&
    !(clause.passive && clause.object) &&
    sentence.length > tokens.length
  ) {
    const opening = tokens.slice(clause.from, clause.from + 3).map((t) => t.lower);
    const end = sentence.findIndex((_, i) => opening.every((word, j) => sentence[i + j]?.lower === word));
    for (let i = 0; i < end; i++)
      for (const mark of MARKS) if (mark.every((word, j) => sentence[i + j]?.lower === word)) return mark.join(" ");
  }
  for (let i = 0; i < tokens.length; i++) {
    const own = i >= clause.from && i <= clause.to;
    for (const mark of MARKS) {
      // a mark of several words ("that is how it is done"), or one that opens it ("In earlier years, "), colours the whole statement
      const whole = mark.length > 3 || (i === 0 && tokens[mark.length]?.text === ",");
      if ((own || whole) && mark.every((word, j) => tokens[i + j]?.lower === word)) return mark.join(" ");
    }
  }
  // "has fired on crowds before": a perfect with "before" at its end and no date
  const perfect = hasBefore(tokens, clause, "have");
  const after = tokens[clause.to - 1];
  const beyond = tokens[clause.to];
  if (
    perfect &&
    ((after?.lower === "before" && !beyond?.text.match(/^[\p{L}\d]/u)) ||
      (beyond?.lower === "before" && !/^[\p{L}\d]/u.test(tokens[clause.to + 1]?.text ?? "")))
  )
    return "has … before";
  // "haven't gone after farmers": a perfect over a bare plural, at no time
  const object = clause.object;
  if (
    perfect &&
    clause.negated &&
    general(tokens, object ?? clause.obliques.at(-1) ?? null, clause) &&
    !tokens.some((t) => t.tag === "name" && DAY.test(t.lower))
  )
    return "has …, of things in general";
  // "has broken every promise": of every one of a kind
  if (
    object &&
    !(clause.negated && tokens[object.from]!.lower === "any") &&
    hasBefore(tokens, clause, "have") &&
    /^(?:every|any|each)$/.test(tokens[object.from]!.lower)
  )
    return `has … ${tokens[object.from]!.lower}`;
  // "they were never left empty": never with a past passive or a plural subject and no day
  const never = tokens.slice(clause.from, clause.to).some((t) => t.lower === "never");
  if (never && clause.modal === null && (clause.passive || clause.kind === "state") && plural(tokens, clause))
    return "never, of all of a kind";
  // a present without a perfect or a progressive: "Knives are drawn there"
  const be = hasBefore(tokens, clause, "be");
  if (
    clause.kind === "verb" &&
    clause.passive &&
    be === "are" &&
    plural(tokens, clause) &&
    !hasBefore(tokens, clause, "have")
  )
    return "are, of things in general";
  return null;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** A bare plural after the verb, told of others than the speaker. */
function general(tokens: readonly Tagged[], object: Phrase | null, clause: Clause): boolean {
  if (!object) return false;
  const head = tokens[object.head]!;
  const subject = clause.subject ? tokens[clause.subject.head]! : null;
  return (
    object.from === object.head &&
    head.tag === "noun" &&
    head.lower !== head.lemma &&
    fieldOf(head.lemma, "n") === FIELD.person &&
    subject !== null &&
    !/^(?:we|i)$/.test(subject.lower) &&
    (tokens[clause.to] === undefined || tokens[clause.to]!.tag === "punct")
  );
}

function hasBefore(tokens: readonly Tagged[], clause: Clause, lemma: string): string | null {
  for (let i = Math.max(clause.from, clause.at - 5); i < clause.at; i++) {
    const t = tokens[i]!;
    if (t.tag === lemma && (lemma !== "have" || t.lower !== "had")) return t.lower;
  }
  return null;
}

function plural(tokens: readonly Tagged[], clause: Clause): boolean {
  const phrase = clause.passive ? clause.object : clause.subject;
  if (!phrase) return false;
  const head = tokens[phrase.head]!;
  if (head.lower === "they" || head.lower === "these" || head.lower === "those") return true;
  return head.tag === "noun" && head.lower !== head.lemma && phrase.from === phrase.head;
}
