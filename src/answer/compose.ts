/** Everything known about a question → the answer in words and states. */
import type { Asked } from "../record/asked.ts";
import type { Claim } from "../record/claim.ts";
import type { Count } from "../record/count.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Answer } from "./shape.ts";

/** What has been found for a question, before it is put into words. */
export interface Findings {
  readonly asked: Asked;
  readonly dossiers: readonly Dossier[];
  readonly edges: readonly Edge[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  readonly roots: readonly Root[];
  readonly count: Count;
}

/** `recount` gives the table for other roots and edges: it is how "what would change the answer" is computed. */
export function compose(found: Findings, _recount: (roots: readonly Root[], edges: readonly Edge[]) => Count): Answer {
  return {
    question: found.asked.text,
    state: "E0",
    stateAgainst: "E0",
    short: "",
    sentences: [],
    count: found.count,
    roots: found.roots,
    edges: found.edges,
    articles: found.dossiers.map((d) => ({ id: d.article.id, bearing: "unrelated" })),
    parts: [],
    related: [],
    changes: [],
    claims: found.claims,
    statements: found.dossiers.flatMap((d) => d.statements),
    checks: found.dossiers.flatMap((d) => d.checks),
    searched: { articles: found.dossiers.length, from: null, until: null },
  };
}
