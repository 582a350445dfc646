/**
 * What would change the answer: each thing that is open is settled either way, the table is counted again, and what
 * moves a state or an interval is listed, the most first, with the next thing to look for.
 *
 * Two unnamed technicians who may be one person: "if they are two": one independent account becomes two, corroborated.
 */
import type { Count } from "../record/count.ts";
import type { Edge } from "../record/edge.ts";
import { isFirstHand } from "../record/field.ts";
import type { Root } from "../record/root.ts";
import { called } from "./called.ts";
import { isFree, standing } from "./counted.ts";
import { type States, statesOf } from "./ladder.ts";
import { type Index, outletOf } from "./lookup.ts";
import type { Change, State } from "./shape.ts";
import { worded } from "./wording.ts";

/** The sides of the table, which alone a settled thing can move. */
export type Recount = (roots: readonly Root[], edges: readonly Edge[]) => Sides;
type Sides = Pick<Count, "for" | "against">;

/** Of more open things only the first are settled: each costs a count of all roots, and nobody reads hundreds. */
const MOST = 200;

/** One way in which one open thing could be settled. */
export interface Settled {
  readonly of: string;
  readonly settled: string;
  readonly next: string;
  readonly roots: readonly Root[];
  readonly edges: readonly Edge[];
}

export function changesOf(index: Index, recount: Recount): Change[] {
  const { count, roots } = index.found;
  const now = { ...statesOf(count, roots), count };
  return settlements(index)
    .map((way) => {
      const then = recount(way.roots, way.edges);
      const states = statesOf(then, way.roots);
      return { way, states, then, size: moved(now, states, then) };
    })
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || byId(a.way.of, b.way.of) || byId(a.way.settled, b.way.settled))
    .map(({ way, states, then }) => ({
      of: way.of,
      settled: way.settled,
      state: states.state,
      stateAgainst: states.stateAgainst,
      independentFor: then.for.independent,
      independentAgainst: then.against.independent,
      next: way.next,
    }));
}

const RUNGS: readonly State[] = ["E0", "E1", "E2", "E3", "E4", "EX"];

/** A state that moves weighs more than an interval, and more rungs more than one. */
function moved(now: States & { readonly count: Sides }, then: States, count: Sides): number {
  const rungs = (a: State, b: State) => Math.abs(RUNGS.indexOf(a) - RUNGS.indexOf(b));
  const states = rungs(now.state, then.state) + rungs(now.stateAgainst, then.stateAgainst);
  const ends = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  const intervals =
    ends(now.count.for.independent, count.for.independent) +
    ends(now.count.against.independent, count.against.independent);
  return states * 100 + Math.min(intervals, 99);
}

/** Every open thing, settled each way that it can be. */
export function settlements(index: Index): Settled[] {
  const { edges, roots } = index.found;
  const suspected = edges.filter((edge) => edge.kind === "same-root" && edge.strength === "suspected" && edge.roots);
  return [
    ...suspected.slice(0, MOST).flatMap((edge) => ofEdge(index, edge, roots, edges)),
    ...roots.slice(0, MOST).flatMap((root) => ofRoot(index, root, roots, edges)),
    ...missing(index, roots, edges),
  ];
}

function ofEdge(index: Index, edge: Edge, roots: readonly Root[], edges: readonly Edge[]): Settled[] {
  const [one, two] = edge.roots!;
  const others = edges.filter((other) => other !== edge);
  const slots = { one, two, from: outletOf(index, edge.from), to: outletOf(index, edge.to) };
  const next = worded("next-same", slots);
  return [
    { of: edge.id, settled: worded("if-two", slots), next, roots, edges: others },
    {
      of: edge.id,
      settled: worded("if-one", slots),
      next,
      roots,
      edges: [...others, { ...edge, strength: "proven" as const }],
    },
  ];
}

function ofRoot(index: Index, root: Root, roots: readonly Root[], edges: readonly Edge[]): Settled[] {
  const who = called(root);
  const outlet = outletOf(index, root.articles[0] ?? "");
  const slots = { who, outlet };
  const way = (key: string, change: Partial<Root>): Settled => ({
    of: root.id,
    settled: worded(`if-${key}`, slots),
    next: worded(`next-${key}`, slots),
    roots: roots.map((other) => (other === root ? { ...root, ...change } : other)),
    edges,
  });
  if (root.withdrawn) return [way("stands", { withdrawn: false })];
  const found: Settled[] = [];
  if (root.unverified && isFree(root)) found.push(way("verified", { unverified: false }));
  if (root.resolution === "unknown") {
    found.push(way("named", { naming: "named", resolution: "resolved", access: "witness", stake: "none-known" }));
  } else if (!isFirstHand(root.access) && root.stake === "none-known") {
    const key = root.access === "second-hand" ? "teller" : "saw";
    found.push(way(key, { access: "witness", resolution: "resolved" }));
  }
  if (isFree(root) && root.stake === "none-known") found.push(way("stake", { stake: "aligned" }));
  if (root.stake === "own-interest" && !isFirstHand(root.access)) {
    found.push(way("own-act", { access: "actor", resolution: "resolved" }));
  }
  return found;
}

/** A side that nobody without a stake has seen: one first-hand account would move it. */
function missing(index: Index, roots: readonly Root[], edges: readonly Edge[]): Settled[] {
  return (["+", "-"] as const).flatMap((side) => {
    const mine = standing(roots, side);
    const [first] = mine;
    if (!first || mine.some(isFree)) return [];
    const slots = { who: called(first), outlet: outletOf(index, first.articles[0] ?? "") };
    const witness: Root = {
      ...first,
      name: `${first.name} *`,
      access: "witness",
      resolution: "resolved",
      stake: "none-known",
      side: null,
      unverified: false,
    };
    return [
      {
        of: first.id,
        settled: worded("if-witness", slots),
        next: worded("next-witness", slots),
        roots: [...roots, witness],
        edges,
      },
    ];
  });
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
