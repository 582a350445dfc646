/**
 * A statement that says nearly all the words of the question is on the asked event, however its clauses were read: the
 * last resort where no clause was found to tell of it. Sides follow from who negates.
 *
 * Asked "Did the fire at the Lodge mill release chlorine?", "The fire at the Lodge mill in Tarn released no chlorine" holds
 * six of six words and is negated → against.
 */

import { isFunctionWord } from "../english/tagged.ts";
import { lemmasOf } from "../english/words.ts";
import { table } from "../lexicon/table.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { habitIn } from "./habit.ts";
import type { Prepared } from "./prepared.ts";
import { AGAINST, type Verdict } from "./verdict.ts";
import { whenFits } from "./when.ts";

/** The share of the asked words, by weight, that a statement must hold; a name weighs as two words. */
const NEARLY_ALL = 0.8;
/** Fewer asked words than this tell too little by themselves. */
const FEWEST = 3;

export interface Wording {
  /** What each asked word can stand as, with its weight. */
  readonly words: readonly { readonly forms: ReadonlySet<string>; readonly weight: number }[];
  /** "fail to launch" asks whether it was not launched. */
  readonly turned: boolean;
}

/** "no gas", "none of the boxes": nothing of what is told. */
const NONE = /\b(?:no|none|neither|never|nothing|nobody)\b/i;
const WORD = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu;

/** Every dictionary form that a word can have, itself included, without a possessive ending. */
function formsOf(word: string): ReadonlySet<string> {
  const lower = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
  return new Set([lower, ...lemmasOf(lower, "n"), ...lemmasOf(lower, "v"), ...lemmasOf(lower, "a")]);
}

/** The question as words to be met, or null when it has too few. */
export function wordingOf(frame: AskedFrame): Wording | null {
  if (frame.asked.kind !== "whether" || frame.count || frame.norm) return null;
  const text = frame.asked.text.replace(/^\s*\p{L}+/u, (first) => first.toLowerCase());
  const found = [...text.matchAll(WORD)].map((m) => m[0]).filter((word) => !isFunctionWord(word.toLowerCase()));
  const implicative = new Set(table("implicatives").map((row) => row.verb!));
  const turning = found.findIndex((word, i) => {
    const next = text.slice(text.indexOf(word) + word.length);
    return i > 0 && /^\s+to\s+\p{Ll}/u.test(next) && [...formsOf(word)].some((form) => implicative.has(form));
  });
  const words = found
    .filter((_, i) => i !== turning)
    .map((word) => ({ forms: formsOf(word), weight: /^\p{Lu}/u.test(word) ? 2 : 1 }));
  return words.length < FEWEST ? null : { words, turned: turning >= 0 };
}

/** The verdict by wording, or null when the statement does not say nearly all of it. */
export function byWording(wording: Wording, frame: AskedFrame, article: Prepared, s: Statement): Verdict | null {
  const text = s.content.map((span) => span.exact).join(" ");
  const said = new Set([...text.matchAll(WORD)].flatMap((m) => [...formsOf(m[0])]));
  let held = 0;
  let total = 0;
  for (const { forms, weight } of wording.words) {
    total += weight;
    if ([...forms].some((form) => said.has(form))) held += weight;
  }
  if (held < NEARLY_ALL * total) return null;
  const { tokens, clauses } = article.content(s);
  if (whenFits(frame.dates, tokens, article.around(s), article).fit === "other") return null;
  const main = clauses[0];
  if (main && habitIn(tokens, main, article.around(s))) return null;
  const score = held / total;
  const open = s.standing === "hypothetical" || s.standing === "prospective";
  // "released no gas": the extractor reads the verb, the clause reader its object too
  const negated = s.polarity === "-" || (s.standing !== "denied" && (main?.negated || NONE.test(text)));
  const agrees = (negated === (frame.asked.polarity === "-")) !== wording.turned;
  const side = agrees ? "for" : AGAINST.for;
  const share = `it holds ${Math.round(100 * score)} % of the asked words`;
  if (open) return { relation: "same", side: null, score, reason: `By its words, but open: ${share}.` };
  return side === "for"
    ? { relation: "same", side, score, reason: `For, by its words: ${share}.` }
    : {
        relation: "contradicts",
        side,
        score,
        reason: `Against, by its words: ${share}, and one of the two is negated.`,
      };
}
