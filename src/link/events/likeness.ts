/**
 * Two events as told → in what they are alike or apart, as named signs from 0 to 1. Symmetrical. Each sign has its weight
 * and its reason in `lexicon/same-event.tsv`. "Rebels shelled Orr", "the shelling of Orr" → whom same, names same,
 * verb and noun … A number in a name is a step: a sign from there on, so that its weight can grow in stages.
 */
import type { Entity } from "../../english/entity.ts";
import { nearNouns } from "../../english/nearness.ts";
import type { Kinship } from "./kin.ts";
import type { Sentence } from "./sentence.ts";
import { alike, termOf } from "./terms.ts";
import type { Told } from "./told.ts";

/** Whether two names (lower case) can stand for one another. */
export type SameName = (a: string, b: string) => boolean;
export type Meeting = "same" | "apart" | null;

const STEPS = {
  articles: [0.1, 0.2, 0.3, 0.4],
  sentences: [0.15, 0.3, 0.45],
  clauses: [0.05, 0.2],
} as const;
/** Sentences at the head of an article, where its matter is told. */
const OPENING = 2;
/** What a word that no dictionary has is worth to `termOf`. */
const RAREST = 8;

/** `articles`: how much the two articles have in common, 0 to 1. */
export function likenessOf(a: Told, b: Told, kinship: Kinship, same: SameName, articles: number): Map<string, number> {
  const found = new Map<string, number>([["always", 1]]);
  const put = (name: string, value: number | boolean) => {
    if (Number(value) !== 0) found.set(name, Number(value));
  };
  const step = (name: keyof typeof STEPS, value: number) => {
    for (const at of STEPS[name]) put(`${name} ${at}`, value >= at);
  };
  const meeting = (name: string, met: Meeting) => {
    if (met) found.set(`${name} ${met}`, 1);
  };
  const [here, there] = [a.sentence, b.sentence];
  const one = here.scene === there.scene;
  put("one article", one);
  put("one sentence", one && here.index === there.index);
  if (!one) step("articles", articles);
  put("both open", here.index < OPENING && there.index < OPENING);
  step("sentences", alike(a.around, b.around));
  step("clauses", alike(a.clause, b.clause));

  const [who, whom] = [meet(a.agent, b.agent, same), meet(a.patient, b.patient, same)];
  meeting("who", who);
  meeting("whom", whom);
  put("who and whom", who === "same" && whom === "same");
  put("anybody or anything", who === "same" || whom === "same" || anyMeet(participants(a), participants(b), same));
  meeting("names", namesMeet(a.names, b.names, same));
  meeting("names around", namesMeet(here.names, there.names, same));
  meeting("place", placesMeet(a, b, same));
  meeting("weekday", weekdaysMeet(here, there));
  meeting("count", countsMeet(here, there));

  put("only one negated", a.negated !== b.negated);
  put("only one a plan", (a.mood === "plan") !== (b.mood === "plan"));
  put("both plans", a.mood === "plan" && b.mood === "plan");
  put("one class", kinship.oneClass);
  put("one meaning", kinship.oneMeaning);
  put("verb and noun", a.sense.pos !== b.sense.pos);
  put("both nouns", a.sense.pos === "n" && b.sense.pos === "n");
  const shared = [...a.words].filter((word) => b.words.has(word));
  put("rare word", Math.max(0, ...shared.map((word) => termOf(word).rarity)) / RAREST);
  put("words in common", shared.length > 1);
  put("its word beside the other", !a.words.has(b.lemma) && (b.around.has(a.lemma) || a.around.has(b.lemma)));
  put(
    "its word in the other article",
    (Number(there.scene.terms().has(a.lemma)) + Number(here.scene.terms().has(b.lemma))) / 2,
  );
  return found;
}

const participants = (t: Told): Entity[] => [t.agent, t.patient, ...t.beside].filter((e) => e !== null);

const anyMeet = (a: readonly Entity[], b: readonly Entity[], same: SameName): boolean =>
  a.some((x) => b.some((y) => meet(x, y, same) === "same"));

/** One by name or noun, surely two, or nothing can be said. */
export function meet(a: Entity | null, b: Entity | null, same: SameName): Meeting {
  if (!a || !b || a.anyone || b.anyone || a.pronoun !== null || b.pronoun !== null) return null;
  if (a.names.length > 0 && b.names.length > 0) return namesMeet(a.names, b.names, same);
  if (a.head === null || b.head === null) return null;
  if (a.names.length > 0 || b.names.length > 0) return a.head === b.head ? "same" : null;
  const near = nearNouns(a.head, b.head);
  return near >= 0.85 ? "same" : near < 0.5 ? "apart" : null;
}

function namesMeet(a: readonly string[], b: readonly string[], same: SameName): Meeting {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((x) => b.some((y) => same(x, y))) ? "same" : "apart";
}

export function placesMeet(a: Told, b: Told, same: SameName): Meeting {
  const met = a.places.flatMap((x) => b.places.map((y) => meet(x, y, same)));
  return met.includes("same") ? "same" : met.includes("apart") ? "apart" : null;
}

function weekdaysMeet(a: Sentence, b: Sentence): Meeting {
  if (a.weekdays.size === 0 || b.weekdays.size === 0) return null;
  return [...a.weekdays].some((day) => b.weekdays.has(day)) ? "same" : "apart";
}

/** Numbers of one thing: "nine died" and "9 people were killed" agree, "17 died" does not. */
export function countsMeet(a: Sentence, b: Sentence): Meeting {
  let met: Meeting = null;
  for (const x of a.counts)
    for (const y of b.counts) {
      if (x.unit !== y.unit || x.of !== y.of) continue;
      if (x.min === y.min && x.max === y.max) return "same";
      if (x.of === null) continue;
      if (x.min > (y.max ?? Number.POSITIVE_INFINITY) || y.min > (x.max ?? Number.POSITIVE_INFINITY)) met = "apart";
    }
  return met;
}
