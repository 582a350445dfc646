/**
 * Names compared by their content words: "the Ministry of Defence" and "Defence ministry" hold the same words.
 * In: names as texts give them. Out: words, and whether one name holds the other. It proposes; the caller decides.
 */
import { remembered } from "./remembered.ts";
import type { Naming } from "./statement.ts";

const SMALL = new Set(
  (
    "a an the of in for to and s on at by with from his her its their our my your this that these those " +
    "mr mrs ms dr sir dame lady lord who which"
  ).split(" "),
);

/** The content words of a name in lower case, in order, without possessive endings; empty when it has none. */
export const nameWords = remembered((name): readonly string[] => {
  const plain = name.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'").replace(/'s\b/g, " ");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
}, 10_000);

/** The words as one key: the same set of words gives the same key, whatever their order. */
export function nameKey(name: string): string {
  return [...new Set(nameWords(name))].sort().join(" ");
}

/** Whether every content word of `small` is in `large`; false when `small` has none. */
export function holdsName(large: string, small: string): boolean {
  const words = nameWords(small);
  if (words.length === 0) return false;
  const all = new Set(nameWords(large));
  return words.every((word) => all.has(word));
}

/** Whether two names can be one: the same words, or one holds the other. */
export function fitsName(a: string, b: string): boolean {
  return holdsName(a, b) || holdsName(b, a);
}

/** "Police" or "Analysts" at the start of a sentence is no proper name. */
export const uncapped = (name: string, naming: Naming): string =>
  naming !== "named" && /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
