/**
 * Which words can make a text tell of an event at all: a cheap test before the text is tagged and parsed. It never says no
 * to a word that `senseOf` and `nearEvents` would find near. Asked "burn": "torched", "arson", "unburned", "blaze".
 */
import { remembered } from "../record/remembered.ts";
import { eventClasses, TRIGGER_KINDS } from "./event-classes.ts";
import { LIGHT, type Sense } from "./meaning.ts";
import { implied, nearWords } from "./nearness.ts";
import { against } from "./opposites.ts";
import { isFunctionWord, lemmasGiven } from "./tagged.ts";
import { antonymsOf, derivedFrom, isWord } from "./words.ts";

/**
 * `deed`: the word only stands for a deed that "this", "it" or another word of the text must name. A set: the word is a
 * particle ("off" of "go off"), and tells beside one of these verbs alone.
 */
export type Hint = "event" | "deed" | ReadonlySet<string> | null;

/** A test of words (lower case, straight apostrophes), remembered word by word. */
export function hintTest(asked: readonly Sense[]): (word: string) => Hint {
  const particles = new Map<string, Set<string>>();
  const told = new Set(asked.flatMap((sense) => [...toldBy(sense, particles)]));
  const deeds = toldOf((name) => name === "commit").add("blame");
  const open = asked.filter((sense) => !sense.phrasal && !LIGHT.has(sense.lemma));
  const hints = (lemma: string): boolean =>
    told.has(lemma) ||
    (!LIGHT.has(lemma) &&
      open.some(({ lemma: one, pos }) => isWord(lemma, pos) && nearWords(one, lemma, pos).kind !== "none"));
  return remembered((word) => {
    const given = lemmasGiven(word);
    if (given.some(hints)) return "event";
    return given.some((lemma) => deeds.has(lemma)) ? "deed" : (particles.get(word) ?? null);
  });
}

/** Words by which a text can tell of an asked event, single and in lower case: for a full-text search. Sorted. */
export const tellingWords = (asked: Sense): string[] => [...toldBy(asked)].filter((word) => !LIGHT.has(word)).sort();

/** The asked word, those made from it or opposed to it, and what tells of a class near the asked ones. */
function toldBy(asked: Sense, particles = new Map<string, Set<string>>()): Set<string> {
  const near = new Set(
    [...asked.classes].flatMap((name) => [...implied(name), ...against("class", name), ...against("converse", name)]),
  );
  const told = new Set([asked.lemma, ...antonymsOf(asked.lemma, "a"), ...antonymsOf(asked.lemma, "v")]);
  for (const [word] of derivedFrom(asked.lemma, asked.pos)) told.add(word);
  for (const kind of ["v", "a"] as const) for (const word of against(kind, asked.lemma)) told.add(word);
  for (const word of toldOf((name) => near.has(name) || implied(name).some((up) => asked.classes.has(up)), particles))
    told.add(word);
  if (near.has("present")) told.add("there");
  if (near.has("cause") || near.has("commit")) told.add("blame");
  return told;
}

/** Of each phrase that triggers one of the classes its most telling word; the particles of light verbs go to `particles`. */
function toldOf(wanted: (name: string) => boolean, particles?: Map<string, Set<string>>): Set<string> {
  const { triggers } = eventClasses();
  const told = new Set<string>();
  for (const kind of TRIGGER_KINDS)
    for (const list of triggers[kind].values())
      for (const { name, words } of list) {
        if (!wanted(name)) continue;
        const word = telling(words);
        const verb = words[0]!;
        if (particles && kind === "verbs" && word !== verb && isFunctionWord(word))
          particles.set(word, (particles.get(word) ?? new Set()).add(verb));
        else told.add(word);
      }
  return told;
}

/** The longest word of a phrase that is neither a light verb nor grammar, since it stands in the fewest texts; marks of a gap are no words. */
function telling(words: readonly string[]): string {
  const real = words.filter((word) => word !== "…" && word !== "∅");
  const heavy = real.filter((word) => !LIGHT.has(word));
  const full = heavy.filter((word) => !isFunctionWord(word));
  const rarest = full.length > 0 ? full : heavy.length > 0 ? heavy : real;
  return rarest.reduce((best, word) => (word.length > best.length ? word : best), "");
}
