/** The answer as every door gives it. Field names are fixed (docs/data.md); fields may be added. */
import type { Claim } from "../record/claim.ts";
import type { Count } from "../record/count.ts";
import type { Edge } from "../record/edge.ts";
import type { RelationKind } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Check, Statement } from "../record/statement.ts";

/** The ladder: nothing found, not established, one independent account, corroborated, acknowledged across sides, contested. */
export type State = "E0" | "E1" | "E2" | "E3" | "E4" | "EX";
/** for / against: its own voice commits; observing: passes on what others say; unrelated: not on the asked event. */
export type Bearing = "for" | "against" | "observing" | "unrelated";

/** One sentence of the answer and the ids of the records it rests on: never empty. */
export interface Sentence {
  readonly text: string;
  readonly cites: readonly string[];
}

/** What would move the state or the interval if it were settled, and what to look for. */
export interface Change {
  /** Id of the edge, check, statement or root that is open. */
  readonly of: string;
  /** How it could be settled: "if the two technicians are one person". */
  readonly settled: string;
  readonly state: State;
  readonly stateAgainst: State;
  readonly independentFor: readonly [number, number];
  readonly independentAgainst: readonly [number, number];
  /** The next thing a reporter could look for. */
  readonly next: string;
}

export interface Answer {
  readonly id?: string;
  readonly question: string;
  readonly state: State;
  readonly stateAgainst: State;
  readonly short: string;
  readonly sentences: readonly Sentence[];
  readonly count: Count;
  readonly roots: readonly Root[];
  readonly edges: readonly Edge[];
  readonly articles: readonly { readonly id: string; readonly bearing: Bearing }[];
  readonly parts: readonly { readonly text: string; readonly state: State; readonly statements: readonly string[] }[];
  readonly related: readonly { readonly statement: string; readonly relation: RelationKind; readonly reason: string }[];
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly searched: { readonly articles: number; readonly from: string | null; readonly until: string | null };
}
