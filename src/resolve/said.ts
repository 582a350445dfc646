/** When a statement was made: the time beside its cue. "said on Tuesday that it would pay on Friday" → Tuesday. */
import type { Reading } from "../record/reading.ts";
import type { Mention, Statement } from "../record/statement.ts";
import type { Time } from "../record/time.ts";
import { timeFrom } from "./event-time.ts";
import { nearby } from "./nearby.ts";

/** How far from the cue, in code points, its time may stand: "told a press conference in the capital on Tuesday". */
const REACH = 50;

/** `mentions`: those of the article, in order of place. */
export function saidOf(statement: Statement, mentions: readonly Mention[], reading: Reading): Time | null {
  let best: { time: Time; gap: number } | null = null;
  for (const cue of statement.cue) {
    for (const m of nearby(mentions, cue.start - REACH, cue.end + REACH, cue.in)) {
      if (m.kind !== "time" || m.unresolved === "how-long") continue;
      const span = m.span!;
      if (/^(?:since|until|till|before|after|from|through)\b/i.test(m.text)) continue;
      if (
        statement.chain.some(
          (h) => h.span && h.span.in === span.in && span.start < h.span.end && h.span.start < span.end,
        )
      )
        continue;
      if (statement.content.some((c) => c.in === span.in && span.start < c.end && c.start < span.end)) continue;
      const gap = span.start >= cue.end ? span.start - cue.end : cue.start >= span.end ? cue.start - span.end : 0;
      if (gap > REACH) continue;
      const [from, to] = span.start >= cue.end ? [cue.end, span.start] : [span.end, cue.start];
      const between = gap === 0 ? "" : reading.text.slice(reading.points.toUnit(from), reading.points.toUnit(to));
      if (/[.!?;:,“”"]/.test(between) || /\b(?:that|who|which|when|after|before|but|and)\b/.test(between)) continue;
      if (!best || gap < best.gap) best = { time: timeFrom(m), gap };
    }
  }
  return best?.time ?? null;
}
