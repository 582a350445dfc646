/** Roots and edges → the table: independent roots as [lo, hi], the others beside it, checks. */
import type { Count } from "../record/count.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";

export function count(
  _roots: readonly Root[],
  _edges: readonly Edge[],
  dossiers: readonly Dossier[],
  _relations: readonly Relation[],
): Count {
  const none = { independent: [0, 0] as const, ownInterest: 0, adversary: 0, secondHand: 0, unknown: 0 };
  return {
    for: none,
    against: none,
    checks: { failed: 0, passed: 0, unanswered: 0 },
    articles: dossiers.length,
    relays: 0,
  };
}
