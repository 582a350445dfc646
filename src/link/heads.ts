/** How near the head nouns of two phrases are, and whether the words before them tell two things apart. */
import type { Entity } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import { FIELD, fieldOf, lemmasOf } from "../english/words.ts";
import type { Known } from "./known.ts";

/** 0 to 1: of nouns by meaning; a name's last word counts as its noun ("Armed Forces"). */
export function headFit(asked: Entity, said: Entity, known: Known): number {
  if (said.head === null) return 0;
  const heads =
    asked.head !== null ? [asked.head] : asked.names.flatMap((n) => known.aliases.of(n).flatMap((a) => nounsOf(a)));
  let best = 0;
  const compound = (e: Entity) => `${e.others.at(-1)} ${e.head}`;
  for (const head of heads) {
    best = Math.max(best, nearNouns(head, said.head));
    // "air force" is one noun
    if (said.others.length > 0) best = Math.max(best, nearNouns(head, compound(said)));
  }
  if (asked.head !== null && asked.others.length > 0) best = Math.max(best, nearNouns(compound(asked), said.head));
  return best;
}

function nounsOf(name: string): readonly string[] {
  const last = name.split(" ").at(-1)!;
  return name === last ? [] : lemmasOf(last, "n");
}

/** Whether the words before the nouns tell them apart: an oil depot is not a weapons depot. */
export function clash(asked: Entity, said: Entity): boolean {
  // "a strike of three weeks" is told by how long, not by which
  const nouns = (e: Entity) =>
    e.others.filter((w) => fieldOf(w, "n") >= 0 && fieldOf(w, "n") !== FIELD.time && w !== e.head);
  const a = nouns(asked);
  const b = nouns(said);
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => nearNouns(x, y) >= 0.5));
}
