/** Dossiers → which articles depend on which: copies, credits, citations, dropped attribution. */
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";

export function edgesOf(_dossiers: readonly Dossier[]): Edge[] {
  return [];
}
