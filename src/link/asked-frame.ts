/**
 * What is asked → the slots that a statement must fit: what happened, who did it, to whom, where, when, how many.
 * "Arle bought the mill at Vale in March 2030" → buy; actor Arle; recipient mill; place Vale; time 2030-03.
 */

import { type Clause, clausesOf, type Phrase } from "../english/clauses.ts";
import { type DateSaid, datesIn } from "../english/dates.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { classNamed } from "../english/event-classes.ts";
import { LIGHT, namesEvent, type Sense, senseOf } from "../english/meaning.ts";
import { namesOf, type Tagged, tag } from "../english/tagged.ts";
import { isMonth, isWeekday } from "../english/when/words.ts";
import { FIELD, fieldOf } from "../english/words.ts";
import type { Asked } from "../record/asked.ts";
import { normAsked } from "./limit.ts";
import { type Manner, mannerAsked } from "./manner.ts";
import { countsPeople } from "./toll.ts";

export type Part = "actor" | "recipient" | "place" | "other";
export interface Slot {
  readonly part: Part;
  readonly entity: Entity;
  /** The preposition that opens it, or "". */
  readonly prep: string;
}

export interface AskedFrame {
  readonly asked: Asked;
  readonly tokens: readonly Tagged[];
  readonly sense: Sense;
  /** Nothing but "be", "do", "have" as a verb: the slots carry the meaning. */
  readonly thin: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly slots: readonly Slot[];
  /** What is agreed, planned, refused …: "to reopen the crossing". */
  readonly inner: { readonly sense: Sense; readonly slots: readonly Slot[] } | null;
  readonly dates: readonly DateSaid[];
  /** Words of a time that is not a date: "election night", "when the network failed". */
  readonly occasion: readonly string[];
  readonly focus: "actor" | "recipient" | "place" | "time" | null;
  /** A measure asked against what is allowed. */
  readonly norm: "over" | "under" | null;
  /** Whether it was meant, where that is asked. */
  readonly manner: Manner | null;
  /** The asked number. */
  readonly count: {
    readonly min: number;
    readonly max: number | null;
    readonly of: string | null;
    readonly unit: string | null;
    readonly measure?: "money" | "time" | "measure" | "any";
  } | null;
}

const PLACE_PREP = /(?:^| )(?:in|at|near|outside|inside|off|on|around|over|above|across|from|into|within|along|of)$/;

export function askedFrame(asked: Asked): AskedFrame {
  const tokens = tag(asked.proposition, namesOf(asked.text));
  const clauses = clausesOf(tokens, namesEvent);
  const main = mainOf(tokens, clauses);
  const slots: Slot[] = [];
  const told = causing(senseOf(tokens, main), tokens, main);
  // "Did she die because of the vaccine?" asks whether it caused her death
  const brought =
    main.kind === "verb" && !main.object && main.subject && !main.passive
      ? (main.obliques.find(
          (o) => o.from > main.at && /^(?:because of|due to|owing to|thanks to|as a result of)$/.test(o.prep),
        ) ?? null)
      : null;
  const sense: Sense = brought ? { ...told, classes: new Set([...told.classes, "cause"]) } : told;
  const put = (part: Part, phrase: Phrase | null, prep = "") => {
    if (!phrase || phrase.to <= phrase.from || partOfVerb(sense, phrase)) return;
    const named = entityOf(tokens, phrase);
    // those whose number is asked may be called by any word for people: "14 men died" tells how many miners did
    const counted = asked.kind === "how-many" && asked.counted !== undefined && holdsWords(asked.counted, named.text);
    const entity = counted && named.head !== null && countsPeople(named.head) ? { ...named, anyone: true } : named;
    if (entity.anyone && part !== "recipient" && part !== "actor") return;
    slots.push({ part, entity, prep });
  };
  const dates = datesIn(tokens);
  const occasion: string[] = [];
  if (main.kind === "noun") {
    put("actor", main.subject);
    put("recipient", main.object);
  } else if (main.kind === "state") {
    // "is she free?" asks what was done to her
    const undergone = [...sense.classes].some((c) => /^(?:RETREAT|COERCE|ASSAULT)/.test(classNamed(c)?.type ?? ""));
    if (main.subject && tokens[main.subject.head]!.lower !== "there")
      put(undergone ? "recipient" : "actor", main.subject);
    else if (main.complement) put("recipient", main.complement);
  } else if (brought) {
    put("actor", brought);
    put("recipient", main.subject);
  } else {
    put("actor", main.passive && main.agent ? wholeAgent(tokens, main) : main.subject);
    // "caused the death of a patient": the noun tells the event, what follows "of" is its object
    const of =
      main.object && LIGHT.has(main.lemma) && namesEvent(tokens[main.object.head]!)
        ? ofPhrase(tokens, main.object)
        : undefined;
    if (of === undefined) put("recipient", main.object ?? particled(sense, tokens, main));
    else if (of) put("recipient", of, "of");
  }
  hanging(tokens, main.subject, put);
  hanging(tokens, main.object, put);
  for (const o of main.obliques) {
    if (isTime(tokens, o)) {
      if (!datesIn(tokens.slice(o.from, o.to)).length)
        for (let i = o.from; i < o.to; i++) if (tokens[i]!.tag === "noun") occasion.push(tokens[i]!.lemma);
      continue;
    }
    if (main.agent && o.from >= main.agent.from && o.to <= wholeAgent(tokens, main)!.to) continue;
    if (slots.some((s) => s.entity.from === o.from)) continue;
    if (
      o.prep === "" ||
      (main.complement &&
        o.from > main.complement.from &&
        o.to <= main.complement.to &&
        o.head === main.complement.head)
    )
      continue;
    put(isPlace(tokens, o, o.prep) ? "place" : "other", o, o.prep);
  }
  // "when the network failed": the words of clauses that hang on it
  for (const c of clauses) {
    if (c === main || c.outer >= 0 || c.at < main.at || c.kind === "noun") continue;
    // "people queuing for bread in Vale": what hangs on a participle hangs on the whole
    if (
      !c.modal &&
      c.kind === "verb" &&
      ["ing", "part"].includes(tokens[c.at]!.form ?? "") &&
      tokens[c.at - 1]?.tag !== "be"
    ) {
      for (const o of c.obliques)
        if (o.from > c.at && o.prep !== "" && !isTime(tokens, o))
          put(isPlace(tokens, o, o.prep) ? "place" : "other", o, o.prep);
      continue;
    }
    // "more lead than the law allows" is a measure, not an occasion
    if (tokens[c.from - 1]?.lower === "than" || tokens[c.from]?.lower === "than") continue;
    // "when the ferry Otter capsized": the named one tells which event
    if (c.subject && c.from > main.at && entityOf(tokens, c.subject).names.length > 0) put("other", c.subject, "when");
    for (let i = c.from; i < c.to; i++)
      if (["noun", "name", "verb"].includes(tokens[i]!.tag) && !LIGHT.has(tokens[i]!.lemma))
        occasion.push(tokens[i]!.lemma);
  }
  const under = clauses.find((c) => c.outer >= 0 && clauses[c.outer] === main && c.infinitive);
  const inner = under ? innerOf(tokens, under) : null;
  return {
    asked,
    tokens,
    sense,
    thin: LIGHT.has(sense.lemma) && sense.classes.size === 0,
    negated: main.negated,
    passive: main.passive,
    slots,
    inner,
    dates,
    occasion,
    focus: asked.focus ?? null,
    norm: normAsked(tokens, sense.classes),
    manner: mannerAsked(asked.proposition),
    count: counted(asked),
  };
}

/** "started the fire": what began is an event, and who began it caused it. */
export const causing = (sense: Sense, tokens: readonly Tagged[], clause: Clause): Sense =>
  clause.kind === "verb" && sense.classes.has("start") && clause.object && namesEvent(tokens[clause.object.head]!)
    ? { ...sense, classes: new Set([...sense.classes, "cause"]) }
    : sense;

const holdsWords = (counted: string, text: string): boolean =>
  text !== "" && (counted.includes(text) || text.includes(counted));

/** "laid off workers", "shot down the plane": what follows a particle of the verb is its object. */
export function particled(sense: Sense, tokens: readonly Tagged[], clause: Clause): Phrase | null {
  return (
    clause.obliques.find(
      (o) =>
        o.from > clause.at &&
        PARTICLE.test(tokens[o.from - 1]?.lower ?? "") &&
        sense.taken.some(([from, to]) => o.from - 1 >= from && o.from - 1 < to),
    ) ?? null
  );
}
const PARTICLE = /^(?:off|up|down|out|away|back|over|along|around|through)$/;

/** What an event noun is of: "the death of a patient" → a patient; null when nothing follows. */
export function ofPhrase(tokens: readonly Tagged[], phrase: Phrase): Phrase | null {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    if (tokens[i]!.tag !== "prep") continue;
    if (!/^(?:of|to|on|against|for)$/.test(tokens[i]!.lower)) return null;
    let to = i + 1;
    while (to < phrase.to && tokens[to]!.tag !== "prep" && tokens[to]!.tag !== "punct") to++;
    return to > i + 1 ? { from: i + 1, to, head: to - 1 } : null;
  }
  return null;
}

/** Whether a phrase only completes the verb: "fire" of "open fire". */
export function partOfVerb(sense: Sense, phrase: Phrase): boolean {
  return sense.taken.some(([from, to]) => phrase.head >= from && phrase.head < to && phrase.from >= from - 1);
}

/** The number that the question turns on; small plain numbers ("the two firms") only name things. */
function counted(asked: Asked): AskedFrame["count"] {
  if (asked.kind === "how-many")
    return {
      min: 0,
      max: null,
      of: asked.counted || null,
      unit: null,
      ...(asked.measure ? { measure: asked.measure } : {}),
    };
  const q = asked.event.quantity.find((one) => one.min !== one.max || one.min > 3);
  return q ? { min: q.min, max: q.max, of: q.of, unit: q.unit } : null;
}

/** The clause that is asked about. */
export function mainOf(tokens: readonly Tagged[], clauses: readonly Clause[]): Clause {
  const verbs = clauses.filter((c) => c.kind !== "noun" && c.outer < 0 && !c.infinitive);
  const finite = verbs.filter(
    (c) => tokens[c.at]!.form !== "ing" || c.modal !== null || tokens[c.at - 1]?.tag === "be",
  );
  return (
    finite.find((c) => c.subject || c.object) ?? finite[0] ?? clauses.find((c) => c.kind === "noun") ?? clauses[0]!
  );
}

/** Places and other phrases that hang on a noun: "people queuing for bread in Vale", "water at the school". */
function hanging(
  tokens: readonly Tagged[],
  phrase: Phrase | null,
  put: (part: Part, phrase: Phrase | null, prep?: string) => void,
): void {
  if (!phrase) return;
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    if (tokens[i]!.tag !== "prep" || tokens[i]!.lower === "of") continue;
    let to = i + 1;
    while (to < phrase.to && tokens[to]!.tag !== "prep" && tokens[to]!.tag !== "punct") to++;
    if (to === i + 1) continue;
    let head = to - 1;
    while (head > i + 1 && !["noun", "name", "num", "pron"].includes(tokens[head]!.tag)) head--;
    const one = { from: i + 1, to, head };
    if (!isTime(tokens, one)) put(isPlace(tokens, one, tokens[i]!.lower) ? "place" : "other", one, tokens[i]!.lower);
    i = to - 1;
  }
}

function innerOf(tokens: readonly Tagged[], clause: Clause): AskedFrame["inner"] {
  const slots: Slot[] = [];
  if (clause.object) slots.push({ part: "recipient", entity: entityOf(tokens, clause.object), prep: "" });
  for (const o of clause.obliques)
    if (!isTime(tokens, o) && o.prep !== "")
      slots.push({ part: isPlace(tokens, o, o.prep) ? "place" : "other", entity: entityOf(tokens, o), prep: o.prep });
  return { sense: senseOf(tokens, clause), slots };
}

/** "by the navy of Vale": who did it, with what hangs on by "of". */
export function wholeAgent(tokens: readonly Tagged[], clause: Clause): Phrase | null {
  const { agent } = clause;
  const of = agent && tokens[agent.to]?.lower === "of" ? clause.obliques.find((o) => o.from === agent.to + 1) : null;
  return agent && of ? { from: agent.from, to: of.to, head: agent.head } : agent;
}

/** Whether a phrase tells when. */
export function isTime(tokens: readonly Tagged[], phrase: Phrase): boolean {
  const head = tokens[phrase.head]!;
  if (isWeekday(head.lower) || (isMonth(head.lower) && head.tag === "name") || /^(?:1[89]|20|21)\d\d$/.test(head.lower))
    return true;
  for (let i = phrase.from; i < phrase.to; i++)
    if (isWeekday(tokens[i]!.lower) || (isMonth(tokens[i]!.lower) && tokens[i]!.tag === "name")) return true;
  return (
    head.tag === "noun" &&
    /^(?:night|morning|evening|afternoon|noon|midnight|dawn|dusk|day|week|month|year|hour|minute|moment|weekend|spring|summer|autumn|winter|time|century|decade|today|yesterday)$/.test(
      head.lemma,
    )
  );
}

/** Whether a phrase after a preposition tells where. */
export function isPlace(tokens: readonly Tagged[], phrase: Phrase, prep: string): boolean {
  if (!PLACE_PREP.test(prep)) return false;
  const head = tokens[phrase.head]!;
  if (head.tag === "name") return prep !== "of" && prep !== "on";
  if (head.tag !== "noun") return false;
  const field = fieldOf(head.lemma, "n");
  return (
    field === FIELD.location ||
    field === FIELD.artifact ||
    field === FIELD.object ||
    (field === FIELD.group && tokens.slice(phrase.from, phrase.to).some((t) => t.tag === "name"))
  );
}
