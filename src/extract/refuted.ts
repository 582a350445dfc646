/**
 * Words that say of a claim that it is not so: a denial, whoever tells it.
 *
 * In: `there was no truth in claims that the general had fled` → `the general had fled`. In: `Reports that a second man
 * died are false` → `a second man died`. In: `the claim “nonsense”` under "called" → the claim itself.
 */
import type { Piece, Token } from "../record/reading.ts";
import { claimWords, isClaimWord } from "./claim-words.ts";
import { isMark } from "./stretch.ts";

const FALSE =
  /^(?:false|untrue|wrong|baseless|unfounded|groundless|incorrect|inaccurate|nonsense|fabricated|invented|fake|fiction|lie|lies|rubbish|absurd|ridiculous|invention|fabrication|misleading|slander|libel|fantasy|propaganda|speculation)$/;

/** The claim that the tokens refute, or null. The piece holds the claim's own words. */
export function refutedIn(tokens: readonly Token[]): Piece | null {
  return noTruth(tokens) ?? notTrue(tokens) ?? claimIsFalse(tokens);
}

/** Whether the tokens only point to a claim and refute it: "there is no truth in that", "the claims were untrue". */
export function refutesBare(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).map((t) => t.lower);
  const text = words.join(" ");
  if (NO_TRUTH.test(text)) return true;
  if (words.length > 9 || !FALSE.test(words.at(-1) ?? "")) return false;
  return POINTING.test(text);
}
const NAMED = `(?:\\w+ )?(?:${claimWords("refuted")})s?`;
const NO_TRUTH = new RegExp(
  `^there (?:is|was|are|were) (?:absolutely )?no (?:truth|substance|basis|foundation|merit) (?:in|to|for) (?:that|this|it|them|these|those|(?:the|such|any|these|those|their|his|her|its) ${NAMED})$`,
);
const POINTING = new RegExp(
  `^(?:that|this|it|they|these|(?:the|these|those|such|all|its|his|her|their) ${NAMED}) (?:is|was|are|were|'s|'re) (?:a |an |all |simply |just |completely |totally |entirely |utterly |pure |complete )*\\w+$`,
);

/** Whether a word of falsehood stands in the tokens ("called the story a lie"). */
export const saysFalse = (tokens: readonly Token[]): boolean => tokens.some((t) => FALSE.test(t.lower));

/** "there is no truth in claims that P". */
function noTruth(tokens: readonly Token[]): Piece | null {
  const no = tokens.findIndex(
    (t, i) => t.lower === "no" && /^(?:truth|substance|basis|foundation|merit)$/.test(tokens[i + 1]?.lower ?? ""),
  );
  if (no < 1 || no > 4 || !/^(?:in|to|for)$/.test(tokens[no + 2]?.lower ?? "")) return null;
  const claim = tokens.findIndex((t, i) => i > no + 2 && i < no + 8 && isClaimWord(t));
  return claim < 0 ? null : complement(tokens, claim, tokens.length);
}

/** "it is not true that P", "it is a lie that P". */
function notTrue(tokens: readonly Token[]): Piece | null {
  const it = tokens.findIndex((t) => !isMark(t));
  if (tokens[it]?.lower !== "it") return null;
  const that = tokens.findIndex((t, i) => i > it + 1 && i < it + 8 && t.lower === "that");
  if (that < 0) return null;
  const between = tokens.slice(it + 1, that);
  const not = between.some((t) => t.lower === "not" || t.lower === "n't");
  const last = between.at(-1)!;
  const denies = (not && /^(?:true|so|correct|right)$/.test(last.lower)) || (!not && FALSE.test(last.lower));
  return denies ? piece(tokens, that + 1, tokens.length) : null;
}

/** "Reports that P are false", "the claim that P was baseless". */
function claimIsFalse(tokens: readonly Token[]): Piece | null {
  const claim = tokens.findIndex((t, i) => i < 6 && isClaimWord(t));
  if (claim < 0) return null;
  for (let i = tokens.length - 1; i > claim + 2; i--) {
    if (!FALSE.test(tokens[i]!.lower)) continue;
    let be = i - 1;
    while (be > claim && i - be < 5 && tokens[be]!.lemma !== "be") be--;
    if (tokens[be]?.lemma !== "be" || tokens.slice(be, i).some((t) => /^(?:not|n't)$/.test(t.lower))) return null;
    return complement(tokens, claim, be);
  }
  return null;
}

/** What the claim says: behind "that", else behind "of". */
function complement(tokens: readonly Token[], claim: number, end: number): Piece | null {
  const next = tokens[claim + 1]?.lower;
  if (next === "that" || next === "of") return piece(tokens, claim + 2, end);
  return null;
}

function piece(tokens: readonly Token[], from: number, to: number): Piece | null {
  let last = to;
  while (last > from && /^[.,;:!?”"’]$/.test(tokens[last - 1]!.text)) last--;
  return last > from ? { start: tokens[from]!.start, end: tokens[last - 1]!.end } : null;
}
