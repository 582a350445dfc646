/**
 * Whether what is kept of an article still holds: its bytes against their hash, its content against its key, every span
 * of every record against its text. Out: one sentence for each way in which it does not.
 */
import { articleKey } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";
import { sha256 } from "../record/id.ts";
import { pointsOf } from "../record/points.ts";
import type { Span } from "../record/span.ts";

export function wrongIn(dossier: Dossier, bytes: Uint8Array | null): string[] {
  const { article } = dossier;
  const wrong: string[] = [];
  const say = (what: string) => wrong.push(`article ${article.id} (${article.key}): ${what}`);
  if (!bytes) say("its original bytes are missing");
  else if (sha256(bytes) !== article.sha256) say("its original bytes do not have the hash that was noted");
  if (articleKey(article) !== article.key) say("its content does not give its key");
  const body = { text: article.text, points: pointsOf(article.text) };
  const headline = { text: article.headline ?? "", points: pointsOf(article.headline ?? "") };
  if (body.points.length !== article.characters) say(`its text has not the ${article.characters} characters noted`);
  const holds = (span: Span): boolean => {
    const { text, points } = span.in === "headline" ? headline : body;
    if (!(span.start >= 0 && span.start <= span.end && span.end <= points.length)) return false;
    return text.slice(points.toUnit(span.start), points.toUnit(span.end)) === span.exact;
  };
  for (const record of [...dossier.statements, ...dossier.checks, ...dossier.mentions]) {
    for (const span of spansIn(record)) {
      if (!holds(span))
        say(`“${span.exact.slice(0, 60)}” is not at ${span.start}–${span.end}, as a ${record.type} says`);
    }
  }
  return wrong;
}

/** Every span anywhere within a record. */
export function spansIn(record: unknown): Span[] {
  const found: Span[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { start, end, exact } = value as Partial<Span>;
    if (typeof start === "number" && typeof end === "number" && typeof exact === "string") found.push(value as Span);
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk(record);
  return found;
}
