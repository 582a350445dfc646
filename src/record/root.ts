/** Where a chain stops: the first known source of a side of the question. */

import type { Span } from "./span.ts";
import type { Naming, Polarity } from "./statement.ts";

export type Resolution = "resolved" | "terminal" | "unknown";
export type Access =
  | "witness"
  | "actor"
  | "document"
  | "sensor"
  | "investigation"
  | "inference"
  | "second-hand"
  | "not-stated";
export type Stake = "own-interest" | "aligned" | "adversary" | "against-own-interest" | "none-known" | "unknown";

/** A root before it is weighed: who, on which side, through which statements. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** Other names by which the articles call it. */
  readonly aka: readonly string[];
  readonly actor: string | null;
  readonly naming: Naming;
  /** For (`+`) or against (`-`) the question's yes. */
  readonly polarity: Polarity;
  /** Ids of the articles that carry it, sorted. */
  readonly articles: readonly string[];
  /** Ids of its statements on the question, sorted by article and place. */
  readonly statements: readonly string[];
  /** The text nearest to it says that it could not be checked. */
  readonly unverified: boolean;
  /** Its word was taken back: listed, not counted. */
  readonly withdrawn: boolean;
  /** The article's own voice makes it a root (its reporter saw, measured, obtained …). */
  readonly own: boolean;
}

/** A weighed root: how it would know, and what it has at stake, each with the span or rule that says so. */
export interface Root extends Source {
  readonly resolution: Resolution;
  readonly access: Access;
  /** The span that states the access, in the article `accessArticle`; null for `not-stated`. */
  readonly accessSpan: Span | null;
  readonly accessArticle: string | null;
  /** Where the text says that the ground was not given ("did not say how she knew"), in `accessArticle`. */
  readonly accessDenied?: Span;
  readonly stake: Stake;
  readonly stakeReason: string;
  readonly stakeSpan: Span | null;
  /** The opposing side it speaks for, when it is a party among several. */
  readonly side: string | null;
}
