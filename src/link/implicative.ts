/** Words that settle whether what follows them happened: "failed to launch", "stopped selling", "talks on a merger". Rows: `lexicon/implicatives.tsv`. */
import { table } from "../lexicon/table.ts";

/** What follows: an infinitive with "to", a form in "ing", a noun. */
export type Following = "to" | "ing" | "of";
/** It did not happen; or it was wanted, planned or feared, and may not have. */
export type Effect = "undone" | "open";

let rows: ReadonlyMap<string, Effect> | null = null;

export function effectOf(word: string, before: Following): Effect | null {
  rows ??= new Map(
    table("implicatives").flatMap((row) =>
      row.before!.split(" ").map((form) => [`${row.word} ${form}`, row.effect as Effect] as const),
    ),
  );
  return rows.get(`${word} ${before}`) ?? null;
}

/** Whether the verb undoes what follows it: an infinitive with "to", or a form in "ing". */
export const undoes = (verb: string, before: "to" | "ing"): boolean => effectOf(verb, before) === "undone";
