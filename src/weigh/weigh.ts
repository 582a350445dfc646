/** Sources → roots: how each would know, and what it has at stake, with the span that says so. */
import type { Asked } from "../record/asked.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Root, Source } from "../record/root.ts";

export function weigh(
  _asked: Asked,
  sources: readonly Source[],
  _dossiers: readonly Dossier[],
  _relations: readonly Relation[],
): Root[] {
  return sources.map((s) => ({
    ...s,
    resolution: "unknown",
    access: "not-stated",
    accessSpan: null,
    accessArticle: null,
    stake: "unknown",
    stakeReason: "not weighed",
    stakeSpan: null,
    side: null,
  }));
}
