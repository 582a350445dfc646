/** What is decided of one statement, the bars for it, and which of several decisions counts. */
import type { RelationKind } from "../record/relation.ts";
import type { Filler } from "./filler.ts";

/** Bars, each with its reason. Scores are 0 to 1. */
export const BAR = {
  /** On the event: the same act with most parts filled; below, a shared verb alone would do. */
  onEvent: 0.5,
  /** A question without a name: nearly all must be told, since any article might speak of "the company". */
  nameless: 0.68,
  /** Only what the article fills, nothing by the statement itself: then the article must hold nearly all that is asked. */
  silent: 0.75,
  /** A pronoun alone, in an article that holds all that is asked without a name. */
  whole: 0.9,
  /** A bare number of the asked kind ("12 dead"): the article must hold most of what is asked. */
  counted: 0.5,
} as const;

export const AGAINST: Record<"for" | "against", "for" | "against"> = { for: "against", against: "for" };

export interface Verdict {
  readonly relation: RelationKind;
  readonly side: "for" | "against" | null;
  readonly score: number;
  readonly reason: string;
  /** What the statement puts in the asked place: who, where, when, how many. */
  readonly filler?: Filler;
  readonly decided?: true;
  /** Told of another place or time, or of what the sides did the other way round: nothing around it makes it the event. */
  readonly apart?: true;
  /**
   * How it stands to who is asked about: told as the one who acts; nobody told (`unowned`: of a deed against somebody, which
   * anybody might have done); people who might be anybody; another; `unseen`: told by an onlooker who says nothing of who
   * did it.
   */
  readonly actor?: "told" | "silent" | "unowned" | "people" | "other" | "unseen";
}

export const UNRELATED = (reason: string): Verdict => ({ relation: "unrelated", side: null, score: 0, reason });

/** On the event, without what is asked. */
export const WITHOUT = (score: number, reason: string): Verdict => ({ relation: "refines", side: null, score, reason });

/** On a side: `why` ends the sentence that says which. */
export const SIDED = (side: "for" | "against", score: number, why: string): Verdict => ({
  relation: side === "for" ? "same" : "contradicts",
  side,
  score,
  reason: sided(side, why),
});
export const sided = (side: "for" | "against", why: string): string => `${side === "for" ? "For" : "Against"}: ${why}`;

/** Read closely and found to be about something else: its mere wording does not bring it back. */
export const ELSEWHERE = (reason: string): Verdict => ({ ...UNRELATED(reason), decided: true });

/** The same, and of another event for certain. */
export const APART = (reason: string): Verdict => ({ ...ELSEWHERE(reason), apart: true });

export const best = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce((a, b) => (rank(b) > rank(a) ? b : a));

const ORDER: readonly RelationKind[] = [
  "unrelated",
  "bears-against",
  "bears-for",
  "differs",
  "refines",
  "entails",
  "same",
  "contradicts",
];

/** A side before none; one that gives what is asked for before one that leaves it out; then by score. */
export const rank = (v: Verdict): number =>
  (v.side ? 100 : 0) +
  (v.side && v.filler && !v.filler.unclear ? 50 : 0) +
  10 * v.score +
  ORDER.indexOf(v.relation) / 10;
