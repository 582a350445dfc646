/** What has been found for a question, before it is put into words: the records of all steps, side by side. */
import type { Asked } from "../record/asked.ts";
import type { Claim } from "../record/claim.ts";
import type { Count } from "../record/count.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Searched } from "../record/searched.ts";

/** What has been found for a question, before it is put into words. */
export interface Findings {
  readonly asked: Asked;
  readonly dossiers: readonly Dossier[];
  readonly edges: readonly Edge[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  readonly roots: readonly Root[];
  readonly count: Count;
  /** The whole case, where only the articles near the question were compared. */
  readonly searched?: Searched | undefined;
}
