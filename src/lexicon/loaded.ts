/**
 * Words that take a side (`lexicon/loaded.tsv`) never stand in hearsay's own voice: each is replaced by a plain word or
 * dropped. "the regime's terrorist gangs" → "the government's gangs".
 */
import { table } from "./table.ts";

interface Loaded {
  readonly pattern: RegExp;
  readonly plain: string;
}

let known: ReadonlyMap<string, readonly Loaded[]> | null = null;

/** The loaded words by their first letters, so that a name without any costs one look-up a word and no pattern. */
function loadedWords(): ReadonlyMap<string, readonly Loaded[]> {
  if (known) return known;
  const rows = new Map<string, Loaded[]>();
  for (const { word = "", plain = "" } of table("loaded")) {
    const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "[’']");
    const pattern = new RegExp(`(?<![\\p{L}-])${literal}(?![\\p{L}])`, "giu");
    const first = word.toLowerCase().match(/\p{L}+/u)?.[0] ?? "";
    rows.set(first, [...(rows.get(first) ?? []), { pattern, plain: plain === "-" ? "" : plain }]);
  }
  known = rows;
  return rows;
}

/** A name or phrase with its loaded words replaced or dropped, single spaces between the rest; may come out empty. */
export function withoutLoaded(words: string): string {
  const loaded = loadedWords();
  let found = words;
  for (const part of new Set(words.toLowerCase().match(/\p{L}+/gu) ?? [])) {
    for (const { pattern, plain } of loaded.get(part) ?? []) found = found.replace(pattern, plain);
  }
  return found.replace(/\s{2,}/g, " ").trim();
}
