/**
 * Whether something was meant or not, where the question asks for it: "Was the fire started deliberately?" is answered by
 * "set on purpose" and by "an electrical fault", not by "it began at noon". Rows: `lexicon/manner.tsv`.
 */
import { table } from "../lexicon/table.ts";

export type Manner = "meant" | "not-meant";

const PHRASES: readonly (readonly [Manner, string])[] = table("manner").flatMap((row) =>
  row.words!.split("; ").map((words) => [row.manner as Manner, ` ${words} `] as const),
);

/** The manner that words tell, or null; the first row that fits. */
export function mannerIn(text: string): Manner | null {
  const flat = ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d'’-]+/u)
    .join(" ")} `;
  return PHRASES.find(([, words]) => flat.includes(words))?.[0] ?? null;
}

/** The manner that a question asks for: an adverb. "the Vale accident" only names what happened. */
export const mannerAsked = (text: string): Manner | null =>
  /\b(?:\p{L}+ly|on purpose|by (?:design|accident|mistake|chance))\b/u.test(text) ? mannerIn(text) : null;
