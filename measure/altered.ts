/**
 * Copies made to measure with: real articles altered at set strengths, by a seeded chance. "The mill burned." at 25 % →
 * "The mill supper." Each maker takes the text, the chance, words of other articles and another article.
 */
import { readingOf } from "../src/read/sentences.ts";
import type { Random } from "../test/random.ts";

export const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

const sentencesIn = (text: string): string[] => readingOf(text).sentences.map((s) => text.slice(s.start, s.end));
const paragraphsIn = (text: string): string[] => text.split(/\n\s*\n/).filter((p) => p.trim());

export type Alter = (text: string, random: Random, words: readonly string[], other: string) => string;

/** A share of the words is replaced by words of other articles. */
export const changed =
  (share: number): Alter =>
  (text, random, words) =>
    text.replace(/[\p{L}\p{N}]+/gu, (word) => (random() < share ? oneOf(words, random) : word));

/** Who said it goes: "…, the mayor said." → "….", and the quotation marks with it. */
const SAID =
  /, (?:according to [^.,“”"]{0,80}|[^.,“”"]{0,60}\b(?:said|says|told|added|wrote|reported)\b[^.,“”"]{0,60})(?=[.,])/g;
const OPENS =
  /(^|[.!?]\s+|\n)(?:According to [^.,“”"]{0,80}, |[^.,“”"]{0,60}\b(?:said|says|told|added) that )(\p{L})/gu;
const stripped: Alter = (text) =>
  text
    .replace(SAID, "")
    .replace(OPENS, (_all, before: string, first: string) => before + first.toUpperCase())
    .replace(/[“”"]/g, "");

const trimmed: Alter = (text) => {
  const all = sentencesIn(text);
  return all.slice(0, Math.ceil(all.length / 2)).join(" ");
};

/** One paragraph, without quotations and of thirty words or more where there is such a one, within another article. */
const lifted =
  (alter: Alter): Alter =>
  (text, random, words, other) => {
    const long = paragraphsIn(text).filter((p) => p.split(/\s+/).length >= 30 && !/["“”]/.test(p));
    const paragraph = long.length ? oneOf(long, random) : text.slice(0, 400);
    const theirs = paragraphsIn(other);
    return [...theirs.slice(0, 3), alter(paragraph, random, words, other), ...theirs.slice(3)].join("\n\n");
  };

/** `hosted`: the copy stands within the other article, of which it is a copy too. */
export const STRENGTHS: readonly { readonly name: string; readonly alter: Alter; readonly hosted?: true }[] = [
  { name: "verbatim", alter: (text) => text },
  { name: "trimmed to the first half", alter: trimmed },
  { name: "sentences in another order", alter: (text, random) => shuffled(sentencesIn(text), random).join(" ") },
  { name: "attribution stripped", alter: stripped },
  { name: "10 % of words changed", alter: changed(0.1) },
  { name: "25 % of words changed", alter: changed(0.25) },
  { name: "50 % of words changed", alter: changed(0.5) },
  { name: "one paragraph lifted", alter: lifted((text) => text), hosted: true },
  { name: "one paragraph, 10 % changed", alter: lifted(changed(0.1)), hosted: true },
  { name: "one paragraph, 25 % changed", alter: lifted(changed(0.25)), hosted: true },
];
