/** What has been found for a question, before it is put into words: the records of all steps, side by side. */
import type { Asked } from "../record/asked.ts";
import type { Claim } from "../record/claim.ts";
import type { Count } from "../record/count.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Leanings } from "../record/leaning.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Searched } from "../record/searched.ts";

/** One answer given, with the sources of both sides as they stand when it is taken for the answer. */
export interface Weighed {
  readonly words: string;
  readonly number: { readonly min: number; readonly max: number | null; readonly unit: string | null } | null;
  readonly days: readonly [string, string] | null;
  readonly roots: readonly Root[];
  readonly count: Count;
}

/** What has been found for a question, before it is put into words. */
export interface Findings {
  readonly asked: Asked;
  readonly dossiers: readonly Dossier[];
  readonly edges: readonly Edge[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  readonly roots: readonly Root[];
  readonly count: Count;
  /** For who, what, where, when, how many: the answers given, the best supported first; its roots are `roots`. */
  readonly candidates?: readonly Weighed[];
  /** What the question takes for granted, weighed by itself; none for a yes/no question. */
  readonly granted?: { readonly roots: readonly Root[]; readonly count: Count } | null;
  /** The whole case, where only the articles near the question were compared. */
  readonly searched?: Searched | undefined;
  /** What the relation model makes of the articles; none without it. */
  readonly leanings?: Leanings | null | undefined;
}
