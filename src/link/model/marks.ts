/**
 * How an article stands to each stretch of its words, as the relation model is told it: "the pier had sunk" of "the
 * harbour master denied that the pier had sunk" → `denied`.
 */
import type { Dossier } from "../../record/dossier.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";

/** Rows of the model's table of marks. Where stretches overlap, the higher one holds. 0: the marks between the parts. */
export const MARKS = {
  claim: 1,
  plain: 2,
  headline: 3,
  asserted: 4,
  attributed: 5,
  hedged: 6,
  ahead: 7,
  denied: 8,
  holder: 9,
  cue: 10,
  passed: 11,
  failed: 12,
} as const;

/** `[start, end)` in code points. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly mark: number;
}

function markOf({ standing, polarity }: Statement): number {
  if (standing === "denied" || standing === "withdrawn" || polarity === "-") return MARKS.denied;
  if (standing === "hypothetical" || standing === "prospective") return MARKS.ahead;
  if (standing === "unverified" || standing === "distanced" || standing === "hedged") return MARKS.hedged;
  return standing === "attributed" ? MARKS.attributed : MARKS.asserted;
}

/** The marked stretches of a part of an article, by where they begin. */
export function marksOf({ statements, checks }: Dossier, part: Span["in"]): Mark[] {
  const found: Mark[] = [];
  const add = (span: Span | null, mark: number): void => {
    if (span && span.in === part) found.push({ start: span.start, end: span.end, mark });
  };
  for (const s of statements) {
    for (const span of s.content) add(span, markOf(s));
    for (const span of s.cue) add(span, MARKS.cue);
    for (const holder of s.chain) add(holder.span, MARKS.holder);
  }
  for (const { span, outcome } of checks) add(span, outcome === "failed" ? MARKS.failed : MARKS.passed);
  return found.sort((a, b) => a.start - b.start || a.end - b.end || a.mark - b.mark);
}
