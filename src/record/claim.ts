/** Statements that say the same of one event. Computed from relations, and computed again at will. */
import { idOf } from "./id.ts";

export interface Claim {
  readonly type: "claim";
  readonly id: string;
  /** The claim's words: those of its fullest statement. */
  readonly text: string;
  /** Ids of its statements, sorted. */
  readonly statements: readonly string[];
  /** Why each statement but the fullest is of it: the statement it is most like, and one sentence. */
  readonly joined: readonly { readonly statement: string; readonly to: string; readonly reason: string }[];
  /** Claims of the same matter that are another event (a plan and what came of it), each with one sentence. */
  readonly linked: readonly { readonly claim: string; readonly reason: string }[];
}

export function claimId(statements: readonly string[]): string {
  return idOf("k", [...statements].sort());
}
