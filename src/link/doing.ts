/**
 * Where the asked doer stands in a clause, and how well what stands there fits. In "the mill was burned by two gunners" it
 * is the one after "by"; in "was elected mayor" the one who gained; in "died of the fever" what brought it about.
 */
import type { Clause, Phrase } from "../english/clauses.ts";
import { entityOf } from "../english/entity.ts";
import type { Sense } from "../english/meaning.ts";
import type { Near } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import type { AskedFrame, Slot } from "./asked-frame.ts";
import { type Fit, fitOf, fits } from "./fit.ts";
import type { Known } from "./known.ts";
import { namedIn, takerOf } from "./parts.ts";
import { canAct } from "./stand-ins.ts";

/** Classes whose passive tells what the subject gained: "was elected", "was signed by the club". */
const GAINED: ReadonlySet<string> = new Set(["win", "join", "appoint", "acquire"]);

/** Classes of what happens to the subject alone, or is done to an object: "six fell ill", "the fumes sickened six". */
const UNDERGONE: ReadonlySet<string> = new Set(
  "die infect injure sink burn collapse explode flood crash fail close open end start increase reduce dry-up strand cure missing go-extinct escape release-person".split(
    " ",
  ),
);
/** Words before what brought something about. */
const CAUSAL = /^(?:because of|due to|owing to|as a result of|thanks to|from|of|after|by|through)$/;

/** The clause, and what was found of it before: who acts, what it may be done to, what fits the asked recipient. */
export interface Doing {
  readonly clause: Clause;
  readonly sense: Sense;
  readonly near: Near;
  readonly agent: Phrase | null;
  readonly patient: Phrase | null;
  readonly patients: readonly Phrase[];
  readonly intransitive: boolean;
}

/** `phrase`: what stands in the doer's place. `gained`: a passive that tells what its subject gained. `name`: found elsewhere. */
export interface DoerFit {
  readonly fit: Fit;
  readonly phrase: Phrase | null;
  readonly gained: boolean;
  readonly name: string | null;
}

export function doerFit(
  frame: AskedFrame,
  actor: Slot,
  recipient: Slot | null,
  tokens: readonly Tagged[],
  { clause, sense, near, agent, patient, patients, intransitive }: Doing,
  known: Known,
): DoerFit {
  let gained = false;
  let name: string | null = null;
  const far = near.converse
    ? (clause.obliques.find((o) => /(?:from|by|to)$/.test(o.prep) && fits(fitOf(actor.entity, tokens, o, known))) ??
      null)
    : null;
  const source =
    sense.lemma === "come" && sense.classes.size > 0 ? clause.obliques.find((o) => o.prep === "from") : null;
  let candidate =
    near.converse || source
      ? (source ?? far)
      : agent && agent !== patient && !(clause.kind === "verb" && agent.from === patient?.from)
        ? agent
        : null;
  const taker = takerOf(frame, actor, tokens, clause, agent, patients, known);
  if (taker) candidate = taker;
  let actorFit = fitOf(actor.entity, tokens, candidate, known);
  let actorPhrase: Phrase | null = candidate;
  // "was elected mayor": some passives tell what their subject gained
  if (clause.passive && clause.object && [...sense.classes].some((x) => GAINED.has(x))) {
    const f = fitOf(actor.entity, tokens, clause.object, known);
    if (fits(f)) {
      actorFit = f;
      actorPhrase = clause.object;
      gained = true;
    }
  }
  const elsewhere = !gained && !fits(actorFit) ? namedIn(actor.entity, tokens, clause, known) : null;
  if (
    elsewhere &&
    (candidate === null ||
      candidate === patient ||
      (recipient && fits(fitOf(recipient.entity, tokens, clause.subject, known))) ||
      !canAct(entityOf(tokens, candidate)))
  ) {
    actorFit = "named";
    actorPhrase = null;
    name = elsewhere;
  } else if (
    actorFit === "other" &&
    candidate &&
    canAct(actor.entity) &&
    !canAct(entityOf(tokens, candidate)) &&
    entityOf(tokens, candidate).names.length === 0
  )
    actorFit = "absent";
  // an intransitive verb's subject may be what it happened to
  if (
    actorFit === "other" &&
    intransitive &&
    recipient &&
    candidate &&
    fits(fitOf(recipient.entity, tokens, candidate, known))
  )
    actorFit = "absent";
  if (
    !recipient &&
    !fits(actorFit) &&
    clause.object &&
    (clause.passive ||
      frame.sense.pos !== "v" ||
      (!near.converse && [...frame.sense.classes].some((x) => UNDERGONE.has(x) && sense.classes.has(x))))
  ) {
    const f = fitOf(actor.entity, tokens, clause.object, known);
    if (fits(f)) {
      actorFit = f;
      actorPhrase = clause.object;
    }
  }
  // "died of the fever": what brought it about
  if (!fits(actorFit) && frame.sense.classes.has("cause")) {
    const from = clause.obliques.find(
      (o) =>
        o.from > clause.at &&
        CAUSAL.test(o.prep) &&
        ["named", "same", "described"].includes(fitOf(actor.entity, tokens, o, known)),
    );
    if (from) {
      actorFit = fitOf(actor.entity, tokens, from, known);
      actorPhrase = from;
    }
  }
  // what is asked of a thing can be told of it in another place of the clause: "levels in the lake were high"
  if (!fits(actorFit) && !canAct(actor.entity)) {
    for (const p of patients) {
      const f = fitOf(actor.entity, tokens, p, known);
      if (fits(f) && f !== "open") {
        actorFit = f;
        actorPhrase = p;
      }
    }
  }
  return { fit: actorFit, phrase: actorPhrase, gained, name };
}
