/**
 * A question → its parts, each with a state: that it happened at all, by whom, on whom, how many. The whole is no higher
 * than its weakest needed part (domain 3.5), so a part that only names a slot has the state of the whole.
 *
 * "Did the army shell the clinic?": "it happened" is one account when a nurse saw shells fall, "by the army" stays not
 * established when only its enemy says so.
 */
import type { Asked } from "../record/asked.ts";
import { capital, plain } from "./called.ts";
import { eventOf, indirectOf } from "./granted.ts";
import { type States, statesOf } from "./ladder.ts";
import type { Index } from "./lookup.ts";
import type { State } from "./shape.ts";

export interface Part {
  readonly text: string;
  readonly state: State;
  readonly statements: readonly string[];
}

export function partsOf(index: Index, states: States): Part[] {
  const { asked } = index.found;
  const relations = [...index.relations.values()];
  const sided = relations.filter((r) => r.to === "question" && r.side === "for").map((r) => r.statement);
  const otherwise = relations.filter((r) => r.to === "question" && r.relation === "differs" && r.side === null);
  const others = otherwise.map((r) => r.statement).filter((id) => isFact(index, id));
  const whole = {
    text: capital(plain(asked.proposition.replace(/[.?!\s]+$/, ""))),
    state: states.state,
    statements: sided,
  };
  const { granted } = index.found;
  if (asked.kind !== "whether") {
    const given = { ...whole, text: capital(indirectOf(asked)) };
    const ground = granted && statesOf(granted.count, granted.roots);
    const told = granted?.roots.filter((root) => root.polarity === "+").flatMap((root) => root.statements) ?? [];
    return [given, ...(ground ? [{ text: `That ${eventOf(asked)}`, state: ground.state, statements: told }] : [])];
  }
  const slots = slotsOf(asked);
  if (slots.length === 0) return [whole];
  return [
    whole,
    {
      text: "It happened, whoever did it and wherever",
      state: atLeast(states.state, others.length > 0),
      statements: [...sided, ...others],
    },
    ...slots.map((slot) => ({ text: slot, state: states.state, statements: sided })),
  ];
}

function isFact(index: Index, id: string): boolean {
  const s = index.statements.get(id);
  return s !== undefined && s.kind === "fact" && !["hypothetical", "prospective", "withdrawn"].includes(s.standing);
}

/** Statements on the same event with another actor say that it happened; without a weighed root that is E1 at most. */
const atLeast = (state: State, more: boolean): State => (state === "E0" && more ? "E1" : state);

function slotsOf(asked: Asked): string[] {
  const { actor, recipient, place, time, quantity } = asked.event;
  return [
    ...actor.map((a) => `By or of ${plain(a.name)}`),
    ...recipient.map((a) => `On or with ${plain(a.name)}`),
    ...(place ? [`At ${plain(place.name)}`] : []),
    ...(time ? [`When: ${plain(time.text)}`] : []),
    ...quantity.map((q) => `How many: ${plain(q.text)}`),
  ];
}
