/**
 * How sure the tagger is. In: a rule's name and the row of its cue. Out: 0 to 1, as measured: `lexicon/tagging-rules.tsv`
 * and, where a rule leaves it to the cue, `lexicon/cues.tsv`.
 */
import { table } from "../lexicon/table.ts";
import type { Cue } from "./cues.ts";

let loaded: ReadonlyMap<string, { readonly score: number; readonly byCue: boolean }> | null = null;

export function scoreOf(rule: string, row: Cue | null): number {
  loaded ??= new Map(table("tagging-rules").map((r) => [r.rule!, { score: Number(r.score), byCue: r.by === "cue" }]));
  const known = loaded.get(rule);
  if (!known) throw new Error(`The rule ${rule} has no row in lexicon/tagging-rules.tsv.`);
  return (known.byCue ? row?.score : null) ?? known.score;
}
