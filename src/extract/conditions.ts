/**
 * A content → whether it is left open: a condition, a question, something that is not known.
 *
 * In: `if the depot was hit, supply will suffer` → `if`. `it is unclear whether the envoy crossed` → `open`, with the
 * place where the open clause begins. `as if nothing had happened` → null.
 */
import type { Clause } from "./clause.ts";
import { patternsOf } from "./patterns.ts";
import { isMark } from "./stretch.ts";

export interface Open {
  readonly sense: "if" | "whether" | "open" | "question" | "counterfactual";
  /** Index of the token at which the open clause begins. */
  readonly at: number;
}

/** What leaves the content open, or null. A question puts nothing forward, a rhetorical one neither. */
export function openOf(clause: Clause): Open | null {
  const { tokens, main } = clause;
  let end = tokens.length - 1;
  while (end > 0 && isMark(tokens[end]!)) end--;
  const last = tokens[end];
  if (last?.text === "?") return { sense: "question", at: 0 };
  if (isInverted(clause)) return { sense: "counterfactual", at: 0 };
  for (const hit of patternsOf("conditions").all(tokens)) {
    const { sense } = hit.row;
    if (sense === "none") continue;
    if (sense === "if") {
      if (isDeep(clause, hit.from) || isAside(clause, hit.from)) continue;
      return { sense, at: hit.from };
    }
    if (sense === "open") {
      if (main && hit.from > main.to) continue; // in a clause that hangs on another
      return { sense, at: hit.to - 1 };
    }
    if (sense === "whether") {
      if (isEither(tokens, hit.to) || tokens[hit.to]?.lower === "to") continue; // "would decide whether to go"
      const first = tokens.findIndex((t) => !isMark(t));
      if (hit.from === first || (main && hit.from >= main.to && hit.from <= main.to + 6))
        return { sense, at: hit.from };
    }
  }
  if (main && isCounterfactual(clause)) return { sense: "counterfactual", at: 0 };
  return null;
}

/** The condition belongs to a clause inside another ("the dog that barks if it rains was sold"). */
function isDeep(clause: Clause, at: number): boolean {
  const { tokens, main } = clause;
  if (!main || at < main.to) return false;
  for (let i = at - 1; i >= main.to; i--) {
    const t = tokens[i]!;
    if (/^(who|which|whose|where|because|when)$/.test(t.lower)) return true;
    if (t.text === "," || t.text === ";") return false;
  }
  return false;
}

/** "…, if you add it up", "if you will": said to the reader of a fact that stands anyway. */
function isAside(clause: Clause, at: number): boolean {
  const { tokens, main } = clause;
  if (!main || at < main.to || tokens[at + 1]?.lower !== "you") return false;
  return !tokens.slice(main.from, main.to).some((t) => /^(will|would|could|might|may|'ll|'d|can)$/.test(t.lower));
}

/** "whether it rains or not" leaves nothing open. */
const isEither = (tokens: Clause["tokens"], at: number): boolean =>
  tokens[at]?.lower === "or" && tokens[at + 1]?.lower === "not";

/** "Had the convoy arrived, …", "Should the bridge fall, …". */
function isInverted(clause: Clause): boolean {
  const { tokens, groups } = clause;
  const first = tokens.findIndex((t) => !isMark(t));
  const t = tokens[first];
  if (!t || !/^(had|were|should)$/.test(t.lower)) return false;
  const next = tokens[first + 1];
  if (!next || !["DET", "PRON", "PROPN", "NOUN", "NUM"].includes(next.pos) || next.text === ",") return false;
  return groups.length >= 2 && tokens.some((x, i) => i > first + 1 && x.text === ",") && tokens.at(-1)?.text !== "?";
}

/** "would have gone": unreal, unless a time shows it as a future seen from the past ("by then it would have gone"). */
function isCounterfactual(clause: Clause): boolean {
  const { tokens, main } = clause;
  const group = tokens.slice(main!.from, main!.to).map((t) => t.lower);
  const at = group.findIndex((w) => w === "would" || w === "'d");
  if (at < 0 || !group.slice(at + 1, at + 3).includes("have")) return false;
  return !tokens.some((t, i) => t.lower === "by" && /^(then|now|the|next)$/.test(tokens[i + 1]?.lower ?? ""));
}
