/** How each statement stands to what is asked. */
import type { Asked } from "../record/asked.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";

/** One relation for every statement of the dossiers, in their order; `to` is `question`. */
export function relate(_asked: Asked, dossiers: readonly Dossier[]): Relation[] {
  return dossiers.flatMap((d) =>
    d.statements.map(
      (s): Relation => ({
        statement: s.id,
        to: "question",
        relation: "unrelated",
        side: null,
        score: 0,
        reason: "not compared",
      }),
    ),
  );
}
