/**
 * What a noun can stand for where a phrase is held against a name: an amount of it, one of two sides, a body, a place in a
 * town, or somebody else who is only named by it ("Ada Poe's brother"). Rows: `lexicon/stand-ins.tsv`.
 */
import type { Entity } from "../english/entity.ts";
import { FIELD, fieldOf } from "../english/words.ts";
import { table } from "../lexicon/table.ts";

type StandIn = "amount" | "other" | "body" | "side" | "venue";

let rows: ReadonlyMap<string, readonly string[]> | null = null;

/** Whether a noun (its lemma; null is none) is of a kind. */
export function standsAs(kind: StandIn, noun: string | null): boolean {
  rows ??= new Map(table("stand-ins").map((row) => [row.word!, row.kinds!.split(" ")]));
  return noun !== null && (rows.get(noun)?.includes(kind) ?? false);
}

/** Whether a noun tells of people or bodies that can act. */
export function canAct({ head }: Entity): boolean {
  if (head === null) return true;
  const field = fieldOf(head, "n");
  return field === FIELD.person || field === FIELD.group || standsAs("body", head);
}
