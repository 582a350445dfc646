/**
 * How near two events, words or nouns are: the same, one kind of the other, opposites, or nothing to do with each other.
 * Classes (`lexicon/events.tsv`) decide first, then WordNet. "truce" and "ceasefire" are near; "alive" opposes "dead".
 */
import { table } from "../lexicon/table.ts";
import { remembered } from "../record/remembered.ts";
import { classNamed, eventClasses } from "./event-classes.ts";
import { LIGHT, type Sense } from "./meaning.ts";
import { against } from "./opposites.ts";
import { antonymsOf, derivedFrom, LINK, linked, type Pos, sensesOf } from "./words.ts";

/** `narrower`: the second implies the first. `wider`: the first implies the second. */
export type Nearness = "same" | "narrower" | "wider" | "opposite" | "none";

export interface Near {
  readonly kind: Nearness;
  /** 0 to 1. */
  readonly score: number;
  /** One event from both ends: who buys, who sells. */
  readonly converse?: boolean;
}

const FAR: Near = { kind: "none", score: 0 };

/** Every class that a class implies, itself first. */
export function implied(name: string): string[] {
  const found = [name];
  for (const at of found) for (const up of classNamed(at)?.parents ?? []) if (!found.includes(up)) found.push(up);
  return found;
}

/** How near what a statement says (`said`) is to what is asked. */
export function nearEvents(asked: Sense, said: Sense): Near {
  const light = LIGHT.has(said.lemma);
  if (
    asked.lemma === said.lemma &&
    asked.pos === said.pos &&
    !light &&
    (asked.phrasal === said.phrasal || share(said.classes, asked.classes))
  )
    return { kind: "same", score: 1 };
  // to use something is in every shooting and spraying, to find is in "found dead" and "found alive": alone they tell nothing
  const acts =
    asked.classes.size > 1 ? new Set([...asked.classes].filter((c) => c !== "use" && c !== "find")) : asked.classes;
  const shared = share(said.classes, acts);
  if (!shared) {
    for (const a of asked.classes)
      if (share(said.classes, against("class", a))) return { kind: "opposite", score: 0.85 };
    for (const a of asked.classes)
      if (share(said.classes, against("converse", a))) return { kind: "same", score: 0.8, converse: true };
    if (!asked.phrasal && !said.phrasal && opposite(asked.lemma, said.lemma)) return { kind: "opposite", score: 0.85 };
  }
  if (shared) return { kind: "same", score: 0.9 };
  // "her test was clean" is no word on "tested positive"
  if (
    !asked.phrasal &&
    !said.phrasal &&
    derivedFrom(asked.lemma, asked.pos).some(([w, p]) => w === said.lemma && p === said.pos)
  )
    return { kind: "same", score: 0.95 };
  for (const c of said.classes)
    if (
      implied(c)
        .slice(1)
        .some((up) => asked.classes.has(up))
    )
      return { kind: "narrower", score: 0.85 };
  for (const c of asked.classes)
    if (
      implied(c)
        .slice(1)
        .some((up) => said.classes.has(up))
    )
      return { kind: "wider", score: 0.65 };
  if (light || LIGHT.has(asked.lemma)) return FAR;
  return asked.pos === said.pos && !asked.phrasal && !said.phrasal
    ? nearWords(asked.lemma, said.lemma, asked.pos)
    : FAR;
}

function share<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function opposite(a: string, b: string): boolean {
  return (
    against("a", a).has(b) || against("v", a).has(b) || antonymsOf(a, "a").includes(b) || antonymsOf(a, "v").includes(b)
  );
}

/** So many of a word's senses are common. */
const COMMON = 3;

/** By WordNet alone: a shared meaning, a verb group, one meaning under the other. Only common senses count. */
export function nearWords(asked: string, said: string, pos: Pos): Near {
  if (asked === said) return { kind: "same", score: 1 };
  return nearBySenses(`${asked}\t${said}\t${pos}`);
}

const nearBySenses = remembered((pair) => {
  const [asked, said, pos] = pair.split("\t") as [string, string, Pos];
  return compute(asked, said, pos);
}, 50_000);

function compute(asked: string, said: string, pos: Pos): Near {
  const a = sensesOf(asked, pos).slice(0, COMMON);
  const b = sensesOf(said, pos).slice(0, COMMON);
  if (a.length === 0 || b.length === 0) return FAR;
  if (a.some((m) => b.includes(m))) return { kind: "same", score: 0.85 };
  if (opposite(asked, said)) return { kind: "opposite", score: 0.8 };
  if (pos === "v" && a.some((m) => linked(m, LINK.group).some((g) => b.includes(g))))
    return { kind: "same", score: 0.75 };
  if (pos === "a" && a.slice(0, 2).some((m) => linked(m, LINK.similar).some((g) => b.includes(g))))
    return { kind: "same", score: 0.7 };
  if (above(b.slice(0, 2), a.slice(0, 2), pos === "n" ? 3 : 2)) return { kind: "narrower", score: 0.7 };
  if (above(a.slice(0, 2), b.slice(0, 2), pos === "n" ? 3 : 1)) return { kind: "wider", score: 0.5 };
  if (
    pos === "v" &&
    b.slice(0, 2).some((m) => [...linked(m, LINK.entails), ...linked(m, LINK.cause)].some((g) => a.includes(g)))
  )
    return { kind: "narrower", score: 0.7 };
  return FAR;
}

/** Whether a meaning of `high` lies above one of `low`, at most `steps` up. */
function above(low: readonly number[], high: readonly number[], steps: number): boolean {
  let layer = [...low];
  for (let i = 0; i < steps; i++) {
    layer = layer.flatMap((m) => linked(m, LINK.hypernym));
    if (layer.some((m) => high.includes(m))) return true;
  }
  return false;
}

let rows: ReadonlyMap<string, ReadonlySet<number>> | null = null;
/** Noun → the rows of `lexicon/alike.tsv` that hold it. */
function alike(): ReadonlyMap<string, ReadonlySet<number>> {
  if (rows) return rows;
  const found = new Map<string, Set<number>>();
  for (const [i, row] of table("alike").entries())
    for (const phrase of row.nouns!.split(";")) {
      const noun = phrase.trim();
      found.set(noun, (found.get(noun) ?? new Set()).add(i));
    }
  rows = found;
  return rows;
}

/** Whether two nouns can stand for one thing in articles on one matter: 0 to 1. */
export function nearNouns(a: string, b: string): number {
  if (a === b) return 1;
  const [some, others] = [alike().get(a), alike().get(b)];
  if (some && others && share(some, others)) return 0.85;
  // two nouns for one kind of event: "truce" and "ceasefire"
  const { triggers } = eventClasses();
  const one = triggers.nouns.get(a)?.filter((t) => t.words.length === 1);
  if (one && triggers.nouns.get(b)?.some((t) => t.words.length === 1 && one.some((x) => x.name === t.name)))
    return 0.85;
  const near = nearWords(a, b, "n");
  if (near.kind === "none" || near.kind === "opposite") return 0;
  return near.kind === "same" ? 0.9 : near.score;
}
