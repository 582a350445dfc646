/**
 * What a clause says happened: the classes of events that its words trigger. Rows: `lexicon/events.tsv`. "torch" and "go
 * up in flames" are one class, and so is the noun "arson".
 */

import { remembered } from "../record/remembered.ts";
import type { Clause } from "./clauses.ts";
import { eventClasses, type TriggerKind } from "./event-classes.ts";
import type { Tagged } from "./tagged.ts";
import { NOMINAL } from "./tags.ts";
import { FIELD, fieldOf, type Pos } from "./words.ts";

/** Particles that a noun behind can make a preposition ("up the hill"). */
const ALSO_PREPOSITION: ReadonlySet<string> = new Set("up down off over".split(" "));

const GAP = 6;

/** Where the words of a trigger end when they begin at `at`, or -1. "…" spans up to six words. */
function matches(tokens: readonly Tagged[], at: number, words: readonly string[], limit = tokens.length): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === "∅") continue;
    if (words[w] === "…") {
      const rest = words[w + 1];
      let seek = i;
      while (seek < limit && seek <= i + GAP && !is(tokens[seek]!, rest!)) seek++;
      if (seek >= limit || seek > i + GAP) return -1;
      i = seek;
      continue;
    }
    if (i >= limit || !is(tokens[i]!, words[w]!)) return -1;
    i++;
    // adverbs and quotation marks may stand between
    while (
      w + 1 < words.length &&
      i < limit &&
      (tokens[i]!.tag === "adv" || /^[“”"]$/.test(tokens[i]!.text)) &&
      !is(tokens[i]!, words[w + 1]!)
    )
      i++;
  }
  return i;
}

/** Whether nothing but a noun phrase parts the verb at `from` from its particle before `to`. */
function partedByObject(tokens: readonly Tagged[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to - 1);
  const next = tokens[to];
  return (
    between.length > 0 &&
    between.every((t) => NOMINAL.has(t.tag) || ["noun", "name", "pron"].includes(t.tag) || t.lower === "of") &&
    !(
      ALSO_PREPOSITION.has(tokens[to - 1]!.lower) &&
      next &&
      (NOMINAL.has(next.tag) || /^(?:noun|name|pron)$/.test(next.tag))
    )
  );
}

const is = (t: Tagged, word: string): boolean => t.lemma === word || t.lower === word;

/** Verbs that carry little by themselves: the noun or adjective after them tells what happened. */
export const LIGHT = new Set(
  "be have do make pass take get give go come put carry conduct launch deal stage commit see suffer cause hold set keep let show bring mount perform run face undergo sustain witness experience receive lead leave turn remain seem appear become happen occur".split(
    " ",
  ),
);

export interface Sense {
  readonly lemma: string;
  readonly pos: Pos;
  readonly classes: ReadonlySet<string>;
  /** The words that gave the classes, or the lemma. */
  readonly words: string;
  /** A phrase of several words gave the classes: then the verb alone says little ("open fire" opens nothing). */
  readonly phrasal: boolean;
  /** Tokens `[from, to)` that are part of the verb's phrase: "fire" of "open fire", "pen to paper". */
  readonly taken: readonly (readonly [number, number])[];
}

/** What a clause says happened: its lemma and the classes its words trigger. */
export function senseOf(tokens: readonly Tagged[], clause: Clause): Sense {
  const found = new Set<string>();
  const taken: [number, number][] = [];
  let longest = 0;
  let solid = false; // the longest phrase has no gap: it is one verb, not a verb with a usual object
  const { triggers } = eventClasses();
  const main = tokens[clause.at]!;
  let words = main.lower;
  const add = (kind: TriggerKind, at: number, key: string, from = at, limit = tokens.length) => {
    for (const t of triggers[kind].get(key) ?? []) {
      if (kind === "verbs" && clause.passive && clause.object && t.gap && inPassive(tokens, clause, t.words)) {
        if (t.weight > longest) found.clear();
        longest = Math.max(longest, t.weight);
        found.add(t.name);
        continue;
      }
      if ((t.bare && clause.object) || (t.passive && !clause.passive)) continue;
      const start = kind === "nouns" && !t.of ? at - t.words.length + 1 : from;
      // "was told to stay away" for "tell … to stay away": in the passive nothing stands in the gap
      const closed = kind === "verbs" && clause.passive && !t.apart && t.words[1] === "…";
      // an infinitive that closes the phrase is a clause of its own: "ordered them | to leave"
      const bound = t.to ? tokens.length : limit;
      const whole = start < 0 ? -1 : matches(tokens, start, t.words, bound);
      const end = closed && whole < 0 ? matches(tokens, start, [t.words[0]!, ...t.words.slice(2)], bound) : whole;
      if (end < 0 || (t.apart && !partedByObject(tokens, start, end))) continue;
      if (kind === "verbs") {
        // a longer phrase says better what is meant: "open fire" is not to open
        if (t.weight < longest) continue;
        if (t.weight > longest) found.clear();
        if (t.weight > longest) solid = false;
        longest = t.weight;
        if (t.weight > 1 && !t.gap) solid = true;
      }
      found.add(t.name);
      if (kind === "verbs" && t.words.length > 1) {
        // only the closing words of a phrase with a gap belong to it: "set [the boxes] on fire"
        const gap = t.words.lastIndexOf("…");
        taken.push([gap < 0 ? start + 1 : end - (t.words.length - gap - 1), end]);
      }
      if (t.words.length > 1 && kind !== "nouns")
        words = tokens
          .slice(start, end)
          .map((x) => x.lower)
          .join(" ");
    }
  };
  if (clause.kind === "noun") {
    add("nouns", clause.at, main.lemma);
    return { lemma: main.lemma, pos: "n", classes: found, words, taken, phrasal: false };
  }
  // an adverb may close the phrase: "passed away"
  let limit = Math.max(clause.to, clause.at + 1);
  while (tokens[limit]?.tag === "adv" || tokens[limit]?.tag === "prep") limit++;
  add("verbs", clause.at, main.lemma, clause.at, limit);
  if (clause.kind === "state") {
    const c = clause.complement;
    let lemma = main.lemma;
    let pos: Pos = "v";
    if (c) {
      for (let i = clause.at + 1; i < c.to; i++)
        add("states", i, tokens[i]!.lemma, i, Math.min(tokens.length, c.to + 4));
      for (let i = c.from; i < Math.min(c.to, c.head + 1); i++)
        if (tokens[i]!.tag === "noun") add("nouns", i, tokens[i]!.lemma);
      lemma = tokens[c.head]!.lemma;
      pos = tokens[c.head]!.tag === "adj" ? "a" : "n";
      words = tokens
        .slice(c.from, Math.min(c.to, c.from + 5))
        .map((x) => x.text)
        .join(" ");
    }
    // "the ban is over": the word after "be" may stand alone
    else
      for (let i = clause.at + 1; i < Math.min(tokens.length, clause.at + 4); i++)
        if (tokens[i]!.tag !== "punct") add("states", i, tokens[i]!.lower, i, tokens.length);
    // "there was nobody in the room": somebody's presence
    if (c && clause.subject && tokens[clause.subject.head]!.lower === "there" && tells(tokens, c)) found.add("present");
    // "were at work on it": only phrases that their preposition opens
    for (const o of clause.obliques)
      if (o.from - 1 > clause.at) add("states", o.from - 1, tokens[o.from - 1]!.lower, o.from - 1);
    return { lemma, pos, classes: found, words, taken, phrasal: solid };
  }
  // "is to blame for": an infinitive that says who caused it
  if (main.lemma === "blame" && tokens[clause.at - 1]?.tag === "to") found.add("cause").add("commit");
  if (LIGHT.has(main.lemma)) {
    const noun = clause.object;
    // "the shells came from the ridge": what comes from somewhere was sent from there
    const sent = main.lemma === "come" && clause.subject ? tokens[clause.subject.head]! : null;
    if (sent?.tag === "noun" && clause.obliques.some((o) => o.from > clause.at && /(?:from|of)$/.test(o.prep)))
      for (const kind of ["nouns", "verbs"] as const)
        for (const t of triggers[kind].get(sent.lemma) ?? []) if (t.words.length === 1) found.add(t.name);
    if (noun && noun.from > clause.at)
      for (let i = noun.from; i < noun.to; i++) if (tokens[i]!.tag === "noun") add("nouns", i, tokens[i]!.lemma);
  }
  // a participle used as an adjective: "was left open", "stood empty"
  for (const o of clause.obliques) {
    if (o.prep === "" && o.from > clause.at)
      for (let i = o.from; i < o.to; i++) if (tokens[i]!.tag === "adj") add("states", i, tokens[i]!.lemma);
  }
  if (clause.object && tokens[clause.object.head]!.tag === "adj")
    add("states", clause.object.head, tokens[clause.object.head]!.lemma);
  if ((main.form === "part" || main.form === "past") && (clause.passive || clause.object === null))
    add("states", clause.at, main.lower);
  // "is still standing": a state that lasts, with its adverb where a row has one
  if (main.form === "ing" && clause.object === null)
    for (const at of [clause.at - 1, clause.at]) if (tokens[at]) add("states", at, tokens[at]!.lower);
  return { lemma: main.lemma, pos: "v", classes: found, words, taken, phrasal: solid };
}

/** "bring out … body" told in the passive: "23 bodies were brought out". */
function inPassive(tokens: readonly Tagged[], clause: Clause, words: readonly string[]): boolean {
  const gap = words.indexOf("…");
  const behind = words.slice(1, gap);
  if (!behind.every((w, i) => tokens[clause.at + 1 + i]?.lower === w)) return false;
  const rest = words.slice(gap + 1);
  const object = clause.object!;
  return rest.every((w) => {
    for (let i = object.from; i < object.to; i++) if (is(tokens[i]!, w)) return true;
    return false;
  });
}

/** Whether a phrase is of people: "nobody", "two engineers". */
function tells(tokens: readonly Tagged[], p: { readonly from: number; readonly head: number }): boolean {
  const head = tokens[p.head]!;
  return (
    head.tag === "negpron" ||
    /^(?:anyone|anybody|someone|somebody|people|person)$/.test(head.lower) ||
    (head.tag === "noun" && fieldOf(head.lemma, "n") === FIELD.person)
  );
}

/** Classes that a noun by itself names. */
export function classesOfNoun(noun: string): ReadonlySet<string> {
  return new Set(
    (eventClasses().triggers.nouns.get(noun) ?? []).filter((t) => t.words.length === 1).map((t) => t.name),
  );
}

/** Whether a noun names an event: it triggers a class, and is not merely a person or thing of that name. */
export const namesEvent = (t: Tagged): boolean => t.tag === "noun" && isEventNoun(t.lemma);

const isEventNoun = remembered((lemma): boolean => {
  const named = eventClasses().triggers.nouns.get(lemma) ?? [];
  return named.some(({ words }) => words.length === 1 || words.at(-1) === lemma);
});
