/** The answer as every door gives it. Field names are fixed (docs/data.md); fields may be added. */
import type { Asked } from "../record/asked.ts";
import type { Claim } from "../record/claim.ts";
import type { Count, SideCount } from "../record/count.ts";
import type { Edge } from "../record/edge.ts";
import type { Leaning } from "../record/leaning.ts";
import type { RelationKind } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Check, Statement } from "../record/statement.ts";

/** The ladder: nothing found, not established, one independent account, corroborated, acknowledged across sides, contested. */
export type State = "E0" | "E1" | "E2" | "E3" | "E4" | "EX";
/** for / against: its own voice commits; observing: passes on what others say; unrelated: not on the asked event. */
export type Bearing = "for" | "against" | "observing" | "unrelated";

/** Where an article stands. */
export interface ArticleBearing {
  readonly id: string;
  readonly bearing: Bearing;
  /** Which way a reader would take the article as a whole, by the relation model; only where it was looked at. */
  readonly leans?: Bearing;
  /** The model's chance of each. */
  readonly leaning?: Leaning;
}

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

/** One answer given to who, what, where, when, why or how many, with its own count. */
export interface Candidate {
  /** As its fullest statement puts it; numbers in figures. */
  readonly value: string;
  /** Of a number: lowest and highest (null: open above), and its unit (null: a bare count). */
  readonly min?: number;
  readonly max?: number | null;
  readonly unit?: string | null;
  /** Of a time: first and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
  readonly state: State;
  readonly count: SideCount;
  /** Names of the roots that give it. */
  readonly sources: readonly string[];
  readonly statements: readonly string[];
}

/** What a question takes for granted: "Why did Ada Poe resign?" rests on "Ada Poe resigned". */
export interface Granted {
  readonly text: string;
  readonly state: State;
  readonly stateAgainst: State;
  readonly statements: readonly string[];
}

export interface Answer {
  readonly id?: string;
  readonly question: string;
  /** What is asked for; for anything but `whether` the states speak of the first of `candidates`. */
  readonly kind: Asked["kind"];
  readonly state: State;
  readonly stateAgainst: State;
  readonly short: string;
  /** The answers given, the best supported first; empty for a yes/no question and where nobody gives one. */
  readonly candidates: readonly Candidate[];
  /** Null for a yes/no question. */
  readonly granted: Granted | null;
  readonly sentences: readonly Sentence[];
  readonly count: Count;
  readonly roots: readonly Root[];
  readonly edges: readonly Edge[];
  readonly articles: readonly ArticleBearing[];
  readonly parts: readonly { readonly text: string; readonly state: State; readonly statements: readonly string[] }[];
  readonly related: readonly { readonly statement: string; readonly relation: RelationKind; readonly reason: string }[];
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly searched: { readonly articles: number; readonly from: string | null; readonly until: string | null };
}
