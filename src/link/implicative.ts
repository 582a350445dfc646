/** Verbs that say that what follows did not happen: "failed to launch", "stopped selling". Rows: `lexicon/implicatives.tsv`. */
import { table } from "../lexicon/table.ts";

let rows: ReadonlySet<string> | null = null;

/** Whether the verb undoes what follows it: an infinitive with "to", or a form in "ing". */
export function undoes(verb: string, before: "to" | "ing"): boolean {
  rows ??= new Set(table("implicatives").flatMap((row) => row.before!.split(" ").map((form) => `${row.word} ${form}`)));
  return rows.has(`${verb} ${before}`);
}
