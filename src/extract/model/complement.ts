/**
 * How a content that the model found hangs on its cue, in the words that the rules use: `that`, `quote`, `to` …
 *
 * In: cue `warned`, content `that the dam may fail`. Out: `that`.
 */
import type { Attribution } from "../../record/attribution.ts";
import type { Reading, Token } from "../../record/reading.ts";
import { hasClause } from "../predicates.ts";
import { tokensIn } from "../stretch.ts";

const MARK = /^["“”«»„‘’'`]+$/;
const OPENERS = new Set(["that", "to", "as", "of"]);
const ASKED = /^(?:whether|if|how|why|what|when|where|who|whom|which)$/;

export function complementIn(reading: Reading, { cue, content }: Pick<Attribution, "cue" | "content">): string {
  const said = tokensIn(reading, cue);
  const told = tokensIn(reading, content);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return "np";
  if (said[0]?.lower === "according") return "prep";
  if (MARK.test(first.text) && (MARK.test(last.text) || marked(reading, last))) return "quote";
  if (said[0] && first.start < said[0].start) return "content";
  if (OPENERS.has(first.lower)) return first.lower;
  if (ASKED.test(first.lower)) return "wh";
  if (first.pos === "VERB" && first.lower.endsWith("ing")) return "ing";
  return hasClause(told) ? "clause" : "np";
}

/** A closing mark stands right behind the token. */
const marked = (reading: Reading, token: Token): boolean =>
  /^[.,!?]?["”»’']/.test(reading.text.slice(token.end, token.end + 2));
