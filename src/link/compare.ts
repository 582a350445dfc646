/**
 * One clause of a statement against what is asked: does it tell of the same event, and is it for or against? The words
 * that decided are kept for the reason.
 */
import type { Clause, Phrase } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { LIGHT, namesEvent, type Sense } from "../english/meaning.ts";
import type { Near } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { type AskedFrame, isTime, ofPhrase, particled, partOfVerb, type Slot, wholeAgent } from "./asked-frame.ts";
import { doerFit } from "./doing.ts";
import { better, FIT_SCORE, type Fit, fitOf, fits } from "./fit.ts";
import type { Known } from "./known.ts";
import { headInside, hung, innerFit } from "./parts.ts";
import { phrasesOfPlace, placeFit } from "./place-fit.ts";
import { canAct } from "./stand-ins.ts";
import { countsPeople } from "./toll.ts";
import type { Topic } from "./topic.ts";

/** How much each part weighs, and what an unspoken one is worth when the article holds it, or does not. */
export const WEIGHT = { actor: 1, recipient: 1, place: 0.8, other: 0.5, inner: 1 } as const;

const INHERITED = 0.55;

const UNHELD = 0.2;

export interface Compared {
  readonly near: Near;
  /** 0 to 1: how well the parts fit. */
  readonly parts: number;
  /** Parts that this clause itself fills. */
  readonly explicit: number;
  /** Of these, those that more than a pronoun or "anyone" fills. */
  readonly firm: number;
  /** The part that is something else. */
  readonly clash: "actor" | "recipient" | "place" | "other" | "inner" | "swapped" | "proxy" | null;
  /** What stands there instead. */
  readonly instead: string;
  /** Who acts and to whom, as this clause tells it. */
  readonly agent: Entity | null;
  readonly patient: Entity | null;
  readonly places: readonly Entity[];
  /** In a contest: the one asked about is the one who was beaten. */
  readonly beaten: boolean;
  /** The actor is not told. */
  readonly actorSilent: boolean;
  readonly negated: boolean;
  readonly words: string;
}

/** "remains the director": what follows tells what the subject is. */
const LINKING: ReadonlySet<string> = new Set(["remain", "stay", "become"]);
const text = (tokens: readonly Tagged[], p: Phrase): string => entityOf(tokens, p).text;

/** "we had to cancel": who acts is told, what it is done to goes without saying, being no person. */
const leavesOut = (recipient: Slot | null, tokens: readonly Tagged[], clause: Clause): boolean =>
  recipient !== null &&
  !canAct(recipient.entity) &&
  clause.kind === "verb" &&
  /^(?:we|i|they|he|she)$/.test(tokens[clause.subject!.head]!.lower);

/** Before what only tells when, or against what odds. */
export const ASIDE = /^(?:despite|in spite of|before|after|since|until|till|during|without)$/;

/** "the cup went to Arle", "the mill belongs to Arle": who has it then stands behind "to". */
const takenBy = (sense: Sense, clause: Clause): Phrase | null =>
  clause.kind === "verb" &&
  !clause.passive &&
  !clause.object &&
  ["own", "win", "break-record"].some((name) => sense.classes.has(name)) &&
  /^(?:belong|go|fall|pass)$/.test(clause.lemma)
    ? (clause.obliques.find((o) => o.prep === "to" && o.from > clause.at) ?? null)
    : null;

/** Whether people are told as the object where a place is asked, and the same words name that place. */
const holdsPeople = (asked: Entity, tokens: readonly Tagged[], object: Phrase): boolean =>
  asked.head !== null &&
  !countsPeople(asked.head) &&
  countsPeople(tokens[object.head]!.lemma) &&
  tokens.some((t) => t.tag === "noun" && t.lemma === asked.head);

export function compareClause(
  frame: AskedFrame,
  tokens: readonly Tagged[],
  clause: Clause,
  clauses: readonly Clause[],
  sense: Sense,
  known: Known,
  topic: Topic,
  near: Near,
  sentence: readonly Tagged[],
): Compared {
  const actor = frame.slots.find((s) => s.part === "actor") ?? null;
  const recipient = frame.slots.find((s) => s.part === "recipient") ?? null;
  const taker = takenBy(sense, clause);
  const agent = taker ?? (clause.kind === "verb" && clause.passive ? wholeAgent(tokens, clause) : clause.subject);
  // the noun of "caused the death", "made a payment" tells the event; what it is of is the object
  const event =
    clause.object &&
    LIGHT.has(clause.lemma) &&
    clause.object.from > clause.at &&
    namesEvent(tokens[clause.object.head]!);
  const object = LINKING.has(clause.lemma)
    ? null
    : event
      ? ofPhrase(tokens, clause.object!)
      : clause.object && !partOfVerb(sense, clause.object)
        ? clause.object
        : taker
          ? clause.subject
          : clause.passive || clause.kind !== "verb"
            ? null
            : particled(sense, tokens, clause);
  const intransitive = clause.kind !== "verb" || (!clause.passive && object === null && !event);
  const beyond = clause.obliques.filter((o) => !isTime(tokens, o) && !partOfVerb(sense, o) && !ASIDE.test(o.prep));
  const within = [clause.object, clause.passive ? null : clause.subject].flatMap((p) => (p ? hung(tokens, p) : []));
  const patients: Phrase[] = [
    ...(object ? [object] : []),
    ...beyond,
    ...(object || intransitive ? within : []),
    ...(clause.complement ? [clause.complement] : []),
    ...(intransitive && clause.subject && !leavesOut(recipient, tokens, clause) ? [clause.subject] : []),
  ];
  let clash: Compared["clash"] = null;
  let instead = "";
  const found: [number, number][] = []; // weight, worth
  let explicit = 0;
  let firm = 0;
  const said: string[] = [];
  const note = (slot: Slot, fit: Fit, phrase: Phrase | null) => {
    const weight = WEIGHT[slot.part];
    if (fits(fit)) {
      explicit += fit === "open" ? 0.5 : 1;
      if (fit !== "open") firm++;
      if (phrase) said.push(`“${text(tokens, phrase)}”`);
      found.push([weight, FIT_SCORE[fit]]);
    } else found.push([weight, topic.has(slot) ? INHERITED : UNHELD]);
  };

  // to whom
  let patient: Phrase | null = null;
  // "let her go": the pronoun stands inside the verb's phrase
  const inside = clause.object && partOfVerb(sense, clause.object) && tokens[clause.object.from]!.tag === "poss";
  let patientFit: Fit = inside ? "open" : "absent";
  if (recipient) {
    // a name after a preposition is not the thing merely because the thing is told beside it
    const strict: Known = { ...known, linked: () => false };
    for (const p of patients) {
      const f = fitOf(recipient.entity, tokens, p, p === object || p === clause.subject ? known : strict);
      if (f !== patientFit && better(f, patientFit) === f) {
        patientFit = f;
        patient = p;
      }
    }
    // "waste left the site": what it happened to can be the subject when the actor cannot
    if (
      !fits(patientFit) &&
      clause.subject &&
      !intransitive &&
      !clause.passive &&
      (!actor || !fits(fitOf(actor.entity, tokens, clause.subject, known)))
    ) {
      const f = fitOf(recipient.entity, tokens, clause.subject, known);
      if (fits(f) && f !== "open" && !canAct(entityOf(tokens, clause.subject))) {
        patientFit = f;
        patient = clause.subject;
      }
    }
    const within = !fits(patientFit) && patients.find((p) => headInside(recipient.entity, tokens, p));
    if (within) {
      patientFit = "described";
      patient = within;
    }
    // "moved into the camp and drove out 400 people" clears the camp
    if (!fits(patientFit) && object && holdsPeople(recipient.entity, tokens, object)) {
      patientFit = "described";
      patient = object;
    }
  }
  if (!fits(patientFit)) patient = null;
  // by whom
  const doing = { clause, sense, near, agent, patient, patients, intransitive };
  const doer = actor
    ? doerFit(frame, actor, recipient, tokens, doing, known)
    : ({ fit: "absent", phrase: null, gained: false, name: null } as const);
  const { fit: actorFit, phrase: actorPhrase, gained } = doer;
  if (doer.name !== null) said.push(`“${doer.name}”`);
  if (actor && recipient && agent && clause.object && !fits(actorFit) && actorFit === "other") {
    if (
      ["named", "same"].includes(fitOf(actor.entity, tokens, clause.object, known)) &&
      ["named", "same"].includes(fitOf(recipient.entity, tokens, agent, known))
    ) {
      clash = "swapped";
      instead = text(tokens, agent);
    }
  }
  if (actor) {
    if (!clash && (actorFit === "other" || actorFit === "proxy")) {
      clash = actorFit === "proxy" ? "proxy" : "actor";
      instead = actorPhrase ? text(tokens, actorPhrase) : "";
    }
    note(actor, actorFit, actorPhrase);
  }
  if (recipient) {
    if (clash === "actor" && patientFit === "other" && object && !recipient.entity.anyone) {
      // another actor and another object: another event
      clash = "other";
      instead = text(tokens, object);
    }
    if (gained) {
      patientFit = "absent";
      patient = null;
    } else if (!clash && patientFit === "other" && object && !recipient.entity.anyone) {
      clash = "recipient";
      instead = text(tokens, object);
    } else if (!clash && patientFit === "other" && (!actor || intransitive) && clause.subject && !fits(actorFit)) {
      clash = "recipient";
      instead = text(tokens, clause.subject);
    }
    note(recipient, patientFit, patient);
  }
  for (const slot of frame.slots) {
    if (slot.part === "place") {
      const where = placeFit(slot, tokens, clause, known, frame, sentence);
      if (where.fit === "other" && !clash) {
        clash = "place";
        instead = where.words;
      }
      note(slot, where.fit, null);
      if (fits(where.fit) && where.words !== "") said.push(`“${where.words}”`);
    } else if (slot.part === "other") {
      let best: Fit = "absent";
      let which: Phrase | null = null;
      for (const p of [...patients, ...(agent ? [agent] : [])]) {
        const f = fitOf(slot.entity, tokens, p, known);
        if (f !== best && better(f, best) === f) {
          best = f;
          which = p;
        }
      }
      const sameFrame = clause.obliques.find(
        (o) => o.prep === slot.prep && entityOf(tokens, o).names.length > 0 && !isTime(tokens, o),
      );
      if (best === "other" && sameFrame && slot.entity.names.length > 0 && !clash) {
        clash = "other";
        instead = text(tokens, sameFrame);
      }
      note(slot, best === "other" ? "absent" : best, which);
    }
  }
  if (frame.inner) {
    const inner = innerFit(frame, tokens, clause, clauses, known);
    if (inner.fit === "other" && !clash) {
      clash = "inner";
      instead = inner.words;
    }
    if (fits(inner.fit)) explicit += 1;
    const held = frame.inner.slots.some((s) => topic.has(s));
    found.push([WEIGHT.inner, fits(inner.fit) ? FIT_SCORE[inner.fit] : held ? INHERITED : UNHELD]);
  }
  const total = found.reduce((sum, [w]) => sum + w, 0);
  const parts = total === 0 ? topic.coverage : found.reduce((sum, [w, f]) => sum + w * f, 0) / total;
  const beaten =
    actor !== null &&
    !actor.entity.anyone &&
    clause.object !== null &&
    ["win", "lose"].some((contest) => frame.sense.classes.has(contest)) &&
    sense.classes.has("defeat") &&
    ["named", "same"].includes(fitOf(actor.entity, tokens, clause.object, known));
  return {
    agent: agent ? entityOf(tokens, agent) : null,
    patient: object
      ? entityOf(tokens, object)
      : intransitive && clause.subject
        ? entityOf(tokens, clause.subject)
        : null,
    places: phrasesOfPlace(tokens, clause).map((p) => entityOf(tokens, p)),
    beaten,
    near,
    parts,
    explicit,
    firm,
    clash,
    instead,
    actorSilent: actor !== null && actorFit === "absent",
    negated: clause.negated,
    words: [sense.words, ...new Set(said)].join(", "),
  };
}
