/** The plain words for every value that an answer holds. One row a value: the terminal, Markdown and HTML all say these. */
import type { ArticleBearing, Bearing, State } from "../answer/shape.ts";
import type { EdgeKind } from "../record/edge.ts";
import type { RelationKind } from "../record/relation.ts";
import type { Access, Resolution, Stake } from "../record/root.ts";
import type { Certainty, Check, Form, Kind, Naming, Polarity, Standing } from "../record/statement.ts";

/** Of the ladder (domain: answer states). It speaks of the reports, never of the truth. */
export const STATE: Readonly<Record<State, string>> = {
  E0: "nothing found",
  E1: "not established",
  E2: "one independent account",
  E3: "corroborated",
  E4: "acknowledged across sides",
  EX: "contested",
};

export const STANDING: Readonly<Record<Standing, string>> = {
  withdrawn: "taken back",
  denied: "denied",
  hypothetical: "only if, or asked",
  prospective: "planned or predicted",
  unverified: "said, and could not be checked",
  distanced: "said, kept at arm’s length",
  attributed: "said",
  hedged: "the article, with caution",
  asserted: "the article itself",
};

export const CERTAINTY: Readonly<Record<Certainty, string>> = {
  CT: "certain",
  PR: "probable",
  PS: "possible",
  U: "does not commit",
};

export const POLARITY: Readonly<Record<Polarity, string>> = { "+": "that it is so", "-": "that it is not so" };

export const KIND: Readonly<Record<Kind, string>> = { fact: "fact", opinion: "opinion", intent: "intent" };

export const FORM: Readonly<Record<Form, string>> = {
  direct: "in direct speech",
  indirect: "in indirect speech",
  mixed: "in mixed speech",
  nominal: "by a noun or an adjective",
  own: "in the article’s own voice",
};

export const NAMING: Readonly<Record<Naming, string>> = {
  named: "named",
  described: "known by role only",
  anonymous: "asked not to be named",
  group: "a group without names",
  none: "nobody named",
};

export const ACCESS: Readonly<Record<Access, string>> = {
  witness: "saw it",
  actor: "speaks of its own conduct",
  document: "has it from a document or record",
  sensor: "has it from measurement or images",
  investigation: "has it from its own investigation",
  inference: "infers it",
  "second-hand": "was told",
  "not-stated": "does not say how it knows",
};

export const STAKE: Readonly<Record<Stake, string>> = {
  "own-interest": "own interest",
  aligned: "aligned with a party",
  adversary: "opposed to the one it accuses",
  "against-own-interest": "against its own interest",
  "none-known": "no stake known",
  unknown: "stake unknown",
};

export const RESOLUTION: Readonly<Record<Resolution, string>> = {
  resolved: "the text says how it knows",
  terminal: "named, but not how it knows",
  unknown: "origin unknown",
};

/** "a2 … a1". */
export const EDGE: Readonly<Record<EdgeKind, string>> = {
  cites: "cites",
  "wire-copy": "is a wire copy of",
  derived: "shares text with",
  "same-root": "has the same root as",
  "dropped-attribution": "passes on, without its source,",
};

export const RELATION: Readonly<Record<RelationKind, string>> = {
  same: "says the same",
  entails: "says more than is asked",
  refines: "adds a detail",
  differs: "differs in a detail",
  contradicts: "contradicts",
  "bears-for": "bears for it",
  "bears-against": "bears against it",
  unrelated: "on another matter",
};

const BEARING: Readonly<Record<Bearing, string>> = {
  for: "commits to yes",
  against: "commits to no",
  observing: "passes on what others say",
  unrelated: "does not speak of it",
};

/** A chance from which the model's reading is told beside what the statements show. */
const SURE = 0.8;
const LEANS = { for: "to yes", against: "to no" } as const;

/** Where an article stands; and what the trained model makes of the whole where that is more, and it is sure. */
export function bearingLine({ bearing, leans = "unrelated", leaning }: ArticleBearing): string {
  const plain = BEARING[bearing];
  if (!leaning || leans === "unrelated") return plain;
  const [spoken, way] = [1 - leaning.unrelated, leaning[leans]];
  if (bearing === "unrelated" && spoken >= SURE)
    return `${plain} in words that were understood; it may (${spoken.toFixed(2)} by the trained model): read it`;
  if (bearing === "observing" && leans !== "observing" && way >= SURE)
    return `${plain}; as a whole it leans ${LEANS[leans]} (${way.toFixed(2)} by the trained model)`;
  return plain;
}

export const OUTCOME: Readonly<Record<Check["outcome"], string>> = {
  failed: "could not verify",
  passed: "verified",
  unanswered: "did not answer",
};

/** The rows of the count, in order, with the field that each shows. */
export const COUNTED = [
  ["independent", "independent, first-hand"],
  ["ownInterest", "own interest or aligned"],
  ["adversary", "adversary"],
  ["secondHand", "no first-hand access stated"],
  ["unknown", "origin unknown"],
] as const;

/** "0", or "0 to 2" where suspected copies and failed checks leave it open. */
export const interval = ([low, high]: readonly [number, number]): string =>
  low === high ? `${low}` : `${low} to ${high}`;

/** "1 article", "2 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** First letter in upper case, for the head of a line. */
export const headed = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
