/**
 * How the words of two events stand to one another, whatever part of speech: `same` word, one `family` ("acquire",
 * "acquisition"), one `class` ("truce", "ceasefire"), `near` (one a kind of the other), `far`, or `opposite`. Verbs of
 * speech are apart from the rest (`said`): "said" tells little by itself.
 */
import { LIGHT } from "../../english/meaning.ts";
import { nearEvents, nearWords } from "../../english/nearness.ts";
import { derivedFrom, isWord, type Pos } from "../../english/words.ts";
import { table } from "../../lexicon/table.ts";
import { remembered } from "../../record/remembered.ts";
import type { Told } from "./told.ts";

export const KINS = ["said", "same", "family", "class", "near", "far"] as const;
export type Kin = (typeof KINS)[number] | "opposite";

let speech: ReadonlySet<string> | null = null;
const isSpeech = (lemma: string): boolean => {
  speech ??= new Set(
    table("cues").flatMap((row) =>
      row.kind === "verb" && /^(?:assertive|endorsing|distancing|citing)$/.test(row.class!) ? [row.cue!] : [],
    ),
  );
  return speech.has(lemma);
};

export interface Kinship {
  readonly kin: Kin;
  /** Two different words both trigger one class of `lexicon/events.tsv`. */
  readonly oneClass: boolean;
  /** They, or words made from them, share a common meaning in WordNet. */
  readonly oneMeaning: boolean;
}

const SAID: Kinship = { kin: "said", oneClass: false, oneMeaning: false };
const SAME: Kinship = { kin: "same", oneClass: false, oneMeaning: false };

/** A word and those made from it or that it is made from, each with its part of speech. */
function familyOf(lemma: string, pos: Pos): [string, Pos][] {
  const others = (["n", "v", "a"] as const).filter((other) => isWord(lemma, other));
  const own = others.length > 0 ? others : [pos];
  return own.flatMap((pos): [string, Pos][] => [[lemma, pos], ...derivedFrom(lemma, pos)]);
}

interface Families {
  readonly shared: boolean;
  readonly oneMeaning: boolean;
  readonly near: boolean;
}

/** Each two words of two families are compared: some hundred look-ups, so it is remembered over questions. */
const families = remembered((pair): Families => {
  const [a, p, b, q] = pair.split("\t") as [string, Pos, string, Pos];
  const found = { shared: false, oneMeaning: false, near: false };
  const others = familyOf(b, q);
  for (const [x, one] of familyOf(a, p))
    for (const [y, other] of others) {
      if (x === y) found.shared = true;
      if (one !== other) continue;
      const { kind } = nearWords(x, y, one);
      if (kind === "same") found.oneMeaning = true;
      if (kind === "narrower" || kind === "wider") found.near = true;
    }
  return found;
}, 100_000);
const NONE: Families = { shared: false, oneMeaning: false, near: false };

export function kinshipOf(a: Told, b: Told): Kinship {
  if (a.sense.pos === "v" && b.sense.pos === "v" && isSpeech(a.lemma) && isSpeech(b.lemma)) return SAID;
  if (a.lemma === b.lemma && !(LIGHT.has(a.lemma) && a.sense.words !== b.sense.words)) return SAME;
  const [one, two] = [nearEvents(a.sense, b.sense), nearEvents(b.sense, a.sense)];
  const oneClass = [...a.sense.classes].some((name) => b.sense.classes.has(name));
  const { shared, oneMeaning, near } =
    LIGHT.has(a.lemma) || LIGHT.has(b.lemma)
      ? NONE
      : families(`${a.lemma}\t${a.sense.pos}\t${b.lemma}\t${b.sense.pos}`);
  const opposite = one.kind === "opposite" || two.kind === "opposite";
  const alike = oneMeaning || one.kind === "same" || two.kind === "same";
  const close = near || one.kind !== "none" || two.kind !== "none";
  const kin = opposite ? "opposite" : shared ? "family" : alike ? "class" : close ? "near" : "far";
  return { kin, oneClass, oneMeaning };
}
