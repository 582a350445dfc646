/** A statement of a measure against what is allowed: see `limit.ts` for the words. */

import { senseOf } from "../english/meaning.ts";
import type { Tagged } from "../english/tagged.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { compareClause } from "./compare.ts";
import type { Known } from "./known.ts";
import { measuresIn, normSaid } from "./limit.ts";
import type { Prepared, Read } from "./prepared.ts";
import { dated, sayNot } from "./signs.ts";
import type { Topic } from "./topic.ts";
import { AGAINST, BAR, SIDED, type Verdict } from "./verdict.ts";
import { whenFits } from "./when.ts";

/** A measure against what is allowed: by words ("within the limit"), else by a number beside a limit that the articles state. */
export function judgeNorm(
  frame: AskedFrame,
  article: Prepared,
  topic: Topic,
  known: Known,
  s: Statement,
  read: Read,
  sentence: readonly Tagged[],
  limits: readonly number[],
): Verdict | null {
  const said = normSaid(read.text);
  const measured = said
    ? null
    : measuresIn(read.text, limits).find(() =>
        read.clauses.some((c) => senseOf(read.tokens, c).classes.has("contain")),
      );
  const side = said
    ? said.side
    : measured && limits.length > 0
      ? limits.some((l) => measured.value > l)
        ? "over"
        : "under"
      : null;
  if (!side) return null;
  const clause = read.clauses.find((c) => c.kind !== "noun") ?? read.clauses[0];
  if (!clause) return null;
  const c = compareClause(
    frame,
    read.tokens,
    clause,
    read.clauses,
    senseOf(read.tokens, clause),
    known,
    topic,
    { kind: "same", score: 0.9 },
    sentence,
  );
  if (c.clash === "place" || whenFits(frame.dates, dated(read, clause, sentence), sentence, article).fit === "other")
    return null;
  const words = said ? `“${said.words}”` : `“${measured!.text}” beside a limit of ${limits.join(" or ")}`;
  const agrees = (side === frame.norm) !== frame.negated;
  const own: "for" | "against" = agrees ? "for" : "against";
  const turned = s.standing === "denied" && !sayNot(s, read) ? AGAINST[own] : own;
  if (s.standing === "hypothetical" || s.standing === "prospective")
    return {
      relation: "same",
      side: null,
      score: 0.5,
      reason: `The measure, but only as a condition or a plan: ${words}.`,
    };
  const score = 0.9 * (0.35 + 0.65 * c.parts);
  if (score < BAR.onEvent - 0.1) return null;
  return SIDED(
    turned,
    score,
    `it puts the measure ${side === "over" ? "beyond" : "within"} what is allowed (${words}).`,
  );
}
