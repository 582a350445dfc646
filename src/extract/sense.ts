/**
 * The words of a cue → what kind of saying it is. In: `has repeatedly denied` → class `denying`, not negated.
 * `declined to say` → negated. `told the Post` → past, so that "would" in its content is a future.
 */
import type { Token } from "../record/reading.ts";
import { type Cue, cues, rank } from "./cues.ts";

export interface Sense {
  /** The row of `lexicon/cues.tsv`, or `""` for an unmarked quotation or an unknown cue. */
  readonly cue: string;
  readonly kind: Cue["kind"] | "";
  readonly class: string;
  /** "did not say", "refused to confirm": nobody commits to the content. */
  readonly negated: boolean;
  /** The saying lies in the past. */
  readonly past: boolean;
  /** Whoever tells it says that it is not so, or not shown: "falsely claimed". */
  readonly doubted?: boolean;
}

const NOTHING: Sense = { cue: "", kind: "", class: "", negated: false, past: true };
const NEGATORS = new Set(["not", "n't", "never", "nor", "neither", "nobody", "without", "cannot"]);
const REFUSALS = new Set(["decline", "refuse", "fail", "stop"]);

/**
 * The kind of saying that a cue's tokens tell; the verb decides before the noun. `rules`: of the attribution, which name
 * the row where the rule tagger made it.
 */
export function senseOf(cue: readonly Token[], rules: readonly string[] = []): Sense {
  if (cue.length === 0) return NOTHING;
  const { verbs, others } = cues();
  let best: { row: Cue; at: number } | null = null;
  const named = rules[1] ?? "";
  const first = named.split(" ")[0]!;
  const kind = rules[0]?.split("-")[0];
  for (const row of [...(verbs.get(first) ?? []), ...(others.get(first) ?? [])]) {
    if (row.cue !== named || (best && row.kind !== kind)) continue;
    const at = cue.findIndex((t) => t.lemma === first || t.lower === first);
    best = { row, at: Math.max(0, at) };
  }
  if (best) return sensed(cue, best);
  for (let i = 0; i < cue.length; i++) {
    const t = cue[i]!;
    const nouns = [...(others.get(t.lower) ?? []), ...(t.lemma === t.lower ? [] : (others.get(t.lemma) ?? []))];
    const asNoun = t.pos === "NOUN" && nouns.length > 0; // "every promise that" promises nothing
    const rows = asNoun ? nouns : [...(verbs.get(t.lemma) ?? []), ...nouns];
    for (const row of rows) {
      if (!stands(row, cue, i)) continue;
      if (!best || rank(row) > rank(best.row)) best = { row, at: i };
    }
  }
  return sensed(cue, best);
}

function sensed(cue: readonly Token[], best: { row: Cue; at: number } | null): Sense {
  const head = best ? cue[best.at]! : cue[0]!;
  const before = cue.slice(0, best ? best.at : cue.length);
  return {
    cue: best?.row.cue ?? "",
    kind: best?.row.kind ?? "",
    // "was told that": somebody told it, and the subject passes it on
    class: best?.row.cue === "be tell" ? "assertive" : (best?.row.class ?? ""),
    negated: before.some((t) => NEGATORS.has(t.lower) || REFUSALS.has(t.lemma)),
    past: isPast(head, before),
  };
}

function stands(row: Cue, tokens: readonly Token[], at: number): boolean {
  let i = at;
  for (const [k, word] of row.words.entries()) {
    const t = tokens[i];
    if (!t || (t.lemma !== word && t.lower !== word)) return false;
    i++;
    // adverbs inside a passive: "is widely expected"
    const next = row.words[k + 1];
    while (next !== undefined && tokens[i]?.pos === "ADV" && tokens[i]!.lower !== next) i++;
  }
  return true;
}

function isPast(head: Token, before: readonly Token[]): boolean {
  if (before.some((t) => /^(had|was|were|did|has|have)$/.test(t.lower))) return true;
  if (before.some((t) => /^(will|would|is|are|does|do)$/.test(t.lower))) return false;
  if (head.lower.endsWith("ing")) return true;
  return head.pos !== "VERB" || (head.lower !== head.lemma && !head.lower.endsWith("s"));
}
