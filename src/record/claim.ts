/** Statements that say the same of one event. Computed from relations, and computed again at will. */
import { idOf } from "./id.ts";

export interface Claim {
  readonly type: "claim";
  readonly id: string;
  /** The claim's words: those of its fullest statement. */
  readonly text: string;
  /** Ids of its statements, sorted. */
  readonly statements: readonly string[];
}

export function claimId(statements: readonly string[]): string {
  return idOf("k", [...statements].sort());
}
