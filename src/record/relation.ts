/** How one statement stands to another, or to the question. */
export type RelationKind =
  | "same"
  | "entails"
  | "refines"
  | "differs"
  | "contradicts"
  | "bears-for"
  | "bears-against"
  | "unrelated";

export interface Relation {
  /** The statement's id. */
  readonly statement: string;
  /** What it is compared with: another statement's id, or `question`. */
  readonly to: string;
  readonly relation: RelationKind;
  /** For a relation on the asked event: the side it stands for if its holder is right; null when it takes no side. */
  readonly side: "for" | "against" | null;
  /** 0 to 1. */
  readonly score: number;
  /** For a question that asks who, where, how many …: what the statement puts there, in words. */
  readonly value?: string;
  /** One sentence: the rule that decided, with the words it rests on. */
  readonly reason: string;
}
