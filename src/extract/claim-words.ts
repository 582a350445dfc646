/**
 * What texts call something that was said, by what it may do in a sentence.
 *
 * In: `doubted`. Out: `claim|allegation|accusation|charge|excuse`, for an expression. Rows: `lexicon/claim-words.tsv`.
 */
import { table } from "../lexicon/table.ts";
import type { Token } from "../record/reading.ts";

export const claimWords = (as: string): string =>
  table("claim-words")
    .filter((row) => row.as!.split(",").includes(as))
    .map((row) => row.word)
    .join("|");

const CLAIM = new RegExp(`^(?:${claimWords("refuted")})s?$`);

/** Whether a word names a claim: "report", "rumours". */
export const isClaimWord = (t: Token): boolean => CLAIM.test(t.lower);
