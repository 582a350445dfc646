/**
 * Roots of one side and `same-root` edges → how many stand apart, as an interval.
 *
 * Two witnesses whom a suspected edge joins, both checked by nobody: [1, 2]. One witness whose account could not be
 * verified: [0, 1]. Cases, rule 7: lo joins over proven and suspected edges, hi over proven ones only, and a root that
 * is `unverified` counts in hi only.
 */
import type { Edge } from "../record/edge.ts";
import { fieldOf } from "../record/field.ts";
import type { Root } from "../record/root.ts";

/** [lo, hi] of the roots that stand in `independent`. */
export function independent(roots: readonly Root[], edges: readonly Edge[]): readonly [number, number] {
  const free = roots.filter((root) => fieldOf(root) === "independent");
  const low = joined(free, edges, () => true).filter((group) => group.some((root) => !root.unverified));
  const high = joined(free, edges, (edge) => edge.strength === "proven");
  return [low.length, high.length];
}

/** Groups of roots, joined over those `same-root` edges that name both of them and that `which` lets through. */
export function joined(
  roots: readonly Root[],
  edges: readonly Edge[],
  which: (edge: Edge) => boolean = () => true,
): Root[][] {
  const groups = new Map<string, Root[]>(roots.map((root) => [root.name, []]));
  for (const root of roots) groups.get(root.name)!.push(root);
  for (const edge of edges) {
    if (edge.kind !== "same-root" || !edge.roots || !which(edge)) continue;
    const [one, two] = edge.roots.map((name) => groups.get(name));
    if (!one || !two || one === two) continue;
    one.push(...two);
    for (const root of two) groups.set(root.name, one);
  }
  return [...new Set(groups.values())];
}
