/** A list of `lexicon/` as a set of its words, made once: "Is this word listed?" is asked of every name. */
import { table } from "./table.ts";

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a list's column `word`. */
export function listed(name: string): ReadonlySet<string> {
  const known = sets.get(name);
  if (known) return known;
  const made = new Set(table(name).map((row) => row.word!));
  sets.set(name, made);
  return made;
}
