/** Everything that a case knows of one id: the record, what it rests on, and its history. */
import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import type { Edge } from "./edge.ts";
import type { Root } from "./root.ts";
import type { Judgement } from "./run.ts";
import type { Check, Statement } from "./statement.ts";

/** A run that named the record. */
export interface Named {
  readonly run: string;
  readonly at: string;
  readonly command: string;
  readonly question: string | null;
}

export type Traced = {
  readonly id: string;
  /** The articles it rests on. */
  readonly dossiers: readonly Dossier[];
  /** Its statements (of a root or claim), or the checks about it (of a statement), or the statements checked. */
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  /** Newest first. */
  readonly runs: readonly Named[];
  readonly judgements: readonly Judgement[];
} & (
  | { readonly kind: "article"; readonly record: Article }
  | { readonly kind: "statement"; readonly record: Statement }
  | { readonly kind: "check"; readonly record: Check }
  | { readonly kind: "root"; readonly record: Root }
  | { readonly kind: "edge"; readonly record: Edge }
  | { readonly kind: "claim"; readonly record: Claim }
);
