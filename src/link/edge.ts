/** Edges with their evidence: places in printed articles → spans with the article's id. */
import { type Edge, type EdgeKind, edgeId } from "../record/edge.ts";
import { pointsOf } from "../record/points.ts";
import { type Span, spanOf } from "../record/span.ts";
import type { Printed } from "./printed.ts";

/** A place in an article's text that shows an edge, UTF-16 units. */
export interface Evidence {
  readonly of: Printed;
  readonly start: number;
  readonly end: number;
  readonly part?: "headline";
}

/** An edge that remembers the printed articles at its ends. */
export interface Link {
  readonly edge: Edge;
  readonly from: Printed;
  readonly to: Printed;
}

/** An edge between two printed articles. `more`: spans made already. Its id is made from the articles' keys. */
export function linkOf(
  from: Printed,
  to: Printed,
  kind: EdgeKind,
  strength: Edge["strength"],
  reason: string,
  places: readonly Evidence[],
  more: Edge["evidence"] = [],
): Link {
  const [a, b] = [from.dossier.article, to.dossier.article];
  const evidence = places.map(({ of, start, end, part }): Span & { article: string } => {
    const headline = part ? (of.dossier.article.headline ?? "") : null;
    const span =
      headline === null
        ? spanOf(of.words.text, of.points, start, end)
        : spanOf(headline, pointsOf(headline), start, end, part);
    return { article: of.dossier.article.id, ...span };
  });
  const edge: Edge = {
    type: "edge",
    id: edgeId(a.key, b.key, kind),
    from: a.id,
    to: b.id,
    kind,
    strength,
    reason,
    evidence: [...evidence, ...more],
  };
  return { edge, from, to };
}
