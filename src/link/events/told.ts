/**
 * A clause of a sentence → the event that it tells: what happened, who to whom, where, when, how many, and whether it is
 * told as done. "Rebels shelled the port of Orr on Monday, killing nine" → shell; agent "rebels"; patient "the port of Orr".
 */
import type { Clause, Phrase } from "../../english/clauses.ts";
import { type DateSaid, datesIn } from "../../english/dates.ts";
import { type Entity, entityOf } from "../../english/entity.ts";
import { LIGHT, type Sense, senseOf } from "../../english/meaning.ts";
import { type CountedNumber, quantitiesIn } from "../../english/numbers.ts";
import type { Tagged } from "../../english/tagged.ts";
import { lemmasOf } from "../../english/words.ts";
import { table } from "../../lexicon/table.ts";
import { habitIn } from "../habit.ts";
import { phrasesOfPlace } from "../place-fit.ts";
import { type Terms, termsAmong, termsOf } from "./terms.ts";

/** An article as far as its events need it. */
export interface Scene {
  readonly published: string | null;
  /** Its words, weighed when they are first asked for. */
  terms(): Terms;
}

export function sceneOf(text: string, published: string | null): Scene {
  let terms: Terms | null = null;
  return { published, terms: () => (terms ??= termsOf(text)) };
}

/** `plan`: ahead of its speaker, or wished for. `habit`: no one time. */
export type Mood = "done" | "plan" | "habit";

export interface Told {
  /** Unique among those compared. */
  readonly id: string;
  readonly scene: Scene;
  /** Which sentence of the article. */
  readonly sentence: number;
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
  /** Names of the clause and of its sentence, lower case. */
  readonly names: readonly string[];
  readonly namesAround: readonly string[];
  /** Words of the clause and of its sentence, the event's own left out. */
  readonly clause: Terms;
  readonly around: Terms;
  readonly places: readonly Entity[];
  readonly times: readonly DateSaid[];
  readonly weekdays: ReadonlySet<string>;
  readonly counts: readonly CountedNumber[];
  readonly negated: boolean;
  readonly mood: Mood;
}

export interface Sentence {
  readonly scene: Scene;
  readonly index: number;
  readonly tokens: readonly Tagged[];
  readonly clauses: readonly Clause[];
}

const AHEAD = /^(?:will|would|shall|should|may|might|could|can|must|be to)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The event of a clause. `words`: indices of the tokens that name it; the clause's main word where not given. */
export function toldOf(
  id: string,
  { scene, index, tokens, clauses }: Sentence,
  clause: Clause,
  words: readonly number[] = [clause.at],
): Told {
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
  const text = tokens.map((t) => t.text).join(" ");
  return {
    id,
    scene,
    sentence: index,
    sense,
    lemma,
    key: [lemma, sense.lemma, sense.pos, sense.words, sense.phrasal, ...[...sense.classes].sort()].join(" "),
    words: own.size > 1 ? new Set([...own].filter((w) => !LIGHT.has(w))) : own,
    agent: entity(agentPhrase),
    patient: entity(clause.object),
    beside: clause.obliques.map((o) => entityOf(tokens, o)),
    names: namesOf(inClause),
    namesAround: namesOf(tokens),
    clause: termsAmong(written(inClause), own),
    around: termsAmong(written(tokens), own),
    places: phrasesOfPlace(tokens, clause).map((p) => entityOf(tokens, p)),
    times: datesIn(tokens, scene.published),
    weekdays: new Set(tokens.filter((t) => WEEKDAY.test(t.lower)).map((t) => t.lower)),
    counts: quantitiesIn(text),
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

/** Runs of capitalised names, in lower case. */
function namesOf(tokens: readonly Tagged[]): string[] {
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== "name") continue;
    const from = i;
    while (tokens[i + 1]?.tag === "name") i++;
    names.push(
      tokens
        .slice(from, i + 1)
        .map((t) => t.lower)
        .join(" "),
    );
  }
  return names.filter((name) => !WEEKDAY.test(name));
}
