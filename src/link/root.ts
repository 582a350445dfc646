/** Statements on the asked event, walked back along chains and edges to their first sources. */
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Relation } from "../record/relation.ts";
import type { Source } from "../record/root.ts";

/** The sources of both sides, and the edges (`same-root`) found on the way. */
export function rootsOf(
  _dossiers: readonly Dossier[],
  _relations: readonly Relation[],
  _edges: readonly Edge[],
): { readonly sources: readonly Source[]; readonly edges: readonly Edge[] } {
  return { sources: [], edges: [] };
}
