/** The list of feasts and named days, `lexicon/named-days.tsv`: "christmas eve" → 24 December; "ramadan" → why not. */
import { table } from "../../lexicon/table.ts";
import type { Unresolved } from "../../record/time.ts";

interface Feast {
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
  readonly why: Unresolved | null;
}

export const FEASTS = new Map<string, Feast>();
for (const { word, day, unresolved } of table("named-days")) {
  const parts = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(day!);
  FEASTS.set(word!.toLowerCase(), {
    month: Number(parts?.[2]),
    date: Number(parts?.[3]),
    year: parts?.[1] ? Number(parts[1]) : null,
    why: (unresolved || null) as Unresolved | null,
  });
}
/** First words, by which a sentence is known to hold one. */
export const FEAST_WORDS: ReadonlySet<string> = new Set([...FEASTS.keys()].map((name) => name.split(/[ ']/)[0]!));
