/**
 * Roots and edges → the table of domain 3.4: independent roots as [lo, hi], the others beside it, checks, relays.
 *
 * A warden who saw it, an agency that measured it, and the mill that admits it: for.independent [3, 3]. Forty papers
 * that carry the warden's word add forty to the articles and nothing to the sources.
 */
import type { Count, SideCount } from "../record/count.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import { type Field, fieldOf } from "../record/field.ts";
import { nameKey } from "../record/name.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Polarity } from "../record/statement.ts";
import { countedChecks } from "./checks.ts";
import { independent, joined } from "./independence.ts";

export function count(
  roots: readonly Root[],
  edges: readonly Edge[],
  dossiers: readonly Dossier[],
  relations: readonly Relation[],
): Count {
  const checks = countedChecks(dossiers, relations, roots);
  const outcomes = (outcome: string): number => checks.filter(({ check }) => check.outcome === outcome).length;
  return {
    ...sides(roots, edges),
    checks: { failed: outcomes("failed"), passed: outcomes("passed"), unanswered: outcomes("unanswered") },
    checked: checks.map(({ check }) => check.id),
    articles: dossiers.length,
    relays: relays(roots, dossiers),
  };
}

/** The sides of the table by themselves. */
export function sides(roots: readonly Root[], edges: readonly Edge[]): Pick<Count, "for" | "against"> {
  return { for: side(roots, edges, "+"), against: side(roots, edges, "-") };
}

/** One side of the table. Fields other than `independent` count groups joined over edges of both strengths. */
function side(roots: readonly Root[], edges: readonly Edge[], polarity: Polarity): SideCount {
  const mine = roots.filter((root) => root.polarity === polarity);
  const groups = (field: Field): number =>
    joined(
      mine.filter((root) => fieldOf(root) === field),
      edges,
    ).length;
  return {
    independent: independent(mine, edges),
    ownInterest: groups("ownInterest"),
    adversary: groups("adversary"),
    secondHand: groups("secondHand"),
    unknown: groups("unknown"),
  };
}

/** Holders and outlets that only pass a root's word on: every holder of a chain but the last, none of them a root. */
function relays(roots: readonly Root[], dossiers: readonly Dossier[]): number {
  const ids = new Set(roots.flatMap((root) => root.statements));
  const known = new Set(roots.flatMap((root) => [root.name, ...root.aka]).map(nameKey));
  const names = new Set<string>();
  for (const dossier of dossiers) {
    const ofRoots = dossier.statements.filter((s) => ids.has(s.id));
    for (const statement of ofRoots) {
      for (const holder of statement.chain) {
        const key = nameKey(holder.name);
        if (key !== "" && !known.has(key) && !(holder.for && known.has(nameKey(holder.for)))) names.add(key);
      }
    }
  }
  return names.size;
}
