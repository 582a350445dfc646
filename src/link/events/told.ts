/**
 * A clause of a sentence → the event that it tells: what happened, who to whom, where, when, how many, and whether it is
 * told as done. "Rebels shelled the port of Orr on Monday, killing nine" → shell; agent "rebels"; patient "the port of Orr".
 */
import type { Clause, Phrase } from "../../english/clauses.ts";
import { type Entity, entityOf } from "../../english/entity.ts";
import { LIGHT, type Sense, senseOf } from "../../english/meaning.ts";
import type { Tagged } from "../../english/tagged.ts";
import { lemmasOf } from "../../english/words.ts";
import { table } from "../../lexicon/table.ts";
import { habitIn } from "../habit.ts";
import { phrasesOfPlace } from "../place-fit.ts";
import { namesOf, type Sentence } from "./sentence.ts";
import { type Terms, termsAmong } from "./terms.ts";

/** `plan`: ahead of its speaker, or wished for. `habit`: no one time. */
export type Mood = "done" | "plan" | "habit";

export interface Told {
  /** Unique among those compared. */
  readonly id: string;
  readonly sentence: Sentence;
  readonly sense: Sense;
  /** Dictionary form of its word, whatever the tagger took it for. */
  readonly lemma: string;
  /** All that tells how its words stand to those of another. */
  readonly key: string;
  /** Lemmas of the words that name it, without a light verb: "rehab", "stint". */
  readonly words: ReadonlySet<string>;
  readonly agent: Entity | null;
  readonly patient: Entity | null;
  /** Whoever and whatever else hangs on it. */
  readonly beside: readonly Entity[];
  /** Names of the clause, lower case. */
  readonly names: readonly string[];
  /** Words of the clause and of its sentence, the event's own left out. */
  readonly clause: Terms;
  readonly around: Terms;
  readonly places: readonly Entity[];
  readonly negated: boolean;
  readonly mood: Mood;
}

const AHEAD = /^(?:will|would|shall|should|may|might|could|can|must|be to)$/;

/** The event of a clause. `words`: indices of the tokens that name it; the clause's main word where not given. */
export function toldOf(id: string, sentence: Sentence, clause: Clause, words: readonly number[] = [clause.at]): Told {
  const { tokens, clauses } = sentence;
  const sense = senseOf(tokens, clause);
  const lemma = plainLemma(tokens[clause.at]!);
  const own = new Set(words.map((i) => plainLemma(tokens[i]!)));
  for (const [from, to] of sense.taken) for (let i = from; i < to; i++) own.add(tokens[i]!.lemma);
  const outer = outerOf(clause, clauses);
  const agentPhrase =
    clause.kind === "verb" && clause.passive ? clause.agent : (clause.subject ?? outer?.subject ?? null);
  const entity = (phrase: Phrase | null): Entity | null => (phrase ? entityOf(tokens, phrase) : null);
  const inClause = tokens.slice(clause.from, Math.min(clause.to, tokens.length));
  const written = (some: readonly Tagged[]) => some.filter((t) => t.word.letter || t.word.digit).map((t) => t.lower);
  return {
    id,
    sentence,
    sense,
    lemma,
    key: [lemma, sense.lemma, sense.pos, sense.words, sense.phrasal, ...[...sense.classes].sort()].join(" "),
    words: own.size > 1 ? new Set([...own].filter((w) => !LIGHT.has(w))) : own,
    agent: entity(agentPhrase),
    patient: entity(clause.object),
    beside: clause.obliques.map((o) => entityOf(tokens, o)),
    names: namesOf(inClause),
    clause: termsAmong(written(inClause), own),
    around: termsAmong(written(tokens), own),
    places: phrasesOfPlace(tokens, clause).map((p) => entityOf(tokens, p)),
    negated: clause.negated,
    mood: habitIn(tokens, clause) !== null ? "habit" : ahead(clause, clauses) ? "plan" : "done",
  };
}

/** The verb over a clause without a subject of its own: "agreed" of "to open", "made" of "made an offer". */
function outerOf(clause: Clause, clauses: readonly Clause[]): Clause | null {
  if (clause.outer >= 0) return clauses[clause.outer] ?? null;
  if (clause.kind !== "noun") return null;
  return clauses.find((c) => c.kind === "verb" && LIGHT.has(c.lemma) && c.object?.head === clause.at) ?? null;
}

let purposes: ReadonlySet<string> | null = null;
/** Verbs and nouns of a purpose, a promise or an order: what follows "to" is not yet done. */
const isPurpose = (lemma: string): boolean => {
  purposes ??= new Set(
    table("cues").flatMap((row) => (/^(?:commissive|directive|prospective)$/.test(row.class!) ? [row.cue!] : [])),
  );
  return purposes.has(lemma) || purposes.has(`be ${lemma}`);
};

/** "will open", "is to open", "agreed to open", and a headline's "Firm to open plant". */
function ahead(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.modal !== null && AHEAD.test(clause.modal)) return true;
  if (!clause.infinitive) return false;
  const outer = clauses[clause.outer];
  return !outer || isPurpose(outer.lemma) || ahead(outer, clauses);
}

/** "Oscars" and "Fired" of a headline pass for names: their dictionary form is that of the word in small letters. */
function plainLemma(t: Tagged): string {
  if (t.tag === "verb" || t.tag === "noun") return t.lemma;
  const [noun, verb] = [lemmasOf(t.lower, "n")[0], lemmasOf(t.lower, "v")[0]];
  return (verb !== t.lower ? verb : undefined) ?? noun ?? verb ?? t.lemma;
}
