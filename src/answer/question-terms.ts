/**
 * A question's words → the terms by which a store finds articles. "Did Arle's army shell the clinic?" → names "arle", then
 * "shell", "army", "clinic" and near synonyms.
 */
import type { Clause } from "../english/clauses.ts";
import type { Tagged } from "../english/tagged.ts";
import { derivedFrom, synonymsOf } from "../english/words.ts";

/** Words for the full-text search: names first, then the predicate, nouns, and near synonyms. */
export function termsOf(tokens: readonly Tagged[], main: Clause): string[] {
  const names = tokens.filter((t) => t.tag === "name").map((t) => t.lower);
  const predicate = tokens[main.at]!;
  const light = /^(?:be|have|do|make|take|get|give|go|come)$/;
  const nouns = tokens.filter((t) => t.tag === "noun" || (t.tag === "adj" && t.lower.length > 3)).map((t) => t.lemma);
  const verbs = tokens.filter((t) => t.tag === "verb" && !light.test(t.lemma)).map((t) => t.lemma);
  const near = [
    ...verbs.flatMap((v) => [...synonymsOf(v, "v", 2), ...derivedFrom(v, "v").map(([w]) => w)]),
    ...nouns.flatMap((n) => synonymsOf(n, "n", 1)),
  ].filter((word) => !word.includes(" "));
  const all = [...names, ...(light.test(predicate.lemma) ? [] : [predicate.lemma]), ...nouns, ...verbs, ...near];
  return [...new Set(all.map((w) => w.toLowerCase()))].filter((w) => /^\p{L}/u.test(w)).slice(0, 40);
}

/** The names that a question holds, in lower case: an article that speaks of it in other words still names them. */
export function namedIn(tokens: readonly Tagged[]): string[] {
  return [...new Set(tokens.filter((t) => t.tag === "name").map((t) => t.lower.replace(/['’]s$/, "")))].filter((word) =>
    /^\p{L}/u.test(word),
  );
}
