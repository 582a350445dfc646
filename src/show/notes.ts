/**
 * The numbered notes of an answer: every record that it cites, once, in the order in which a reader meets it (sentences,
 * roots, checks, edges, the rest). Out: for each its words with the articles and spans they stand in.
 */
import type { Answer } from "../answer/shape.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Span } from "../record/span.ts";
import type { Check, Statement } from "../record/statement.ts";

export interface Note {
  readonly number: number;
  readonly record: Statement | Check | Edge;
  /** The spans that prove it, each with its article's id. */
  readonly proof: readonly (Span & { readonly article: string })[];
}

export function notesOf(answer: Answer, dossiers: readonly Dossier[]): ReadonlyMap<string, Note> {
  const records = new Map<string, Statement | Check | Edge>();
  const all = [...dossiers.flatMap((d) => [...d.statements, ...d.checks]), ...answer.statements, ...answer.checks];
  for (const record of [...all, ...answer.edges]) records.set(record.id, record);
  const notes = new Map<string, Note>();
  for (const id of cited(answer)) {
    const record = records.get(id);
    if (record && !notes.has(id)) notes.set(id, { number: notes.size + 1, record, proof: proofOf(record) });
  }
  return notes;
}

function cited(answer: Answer): string[] {
  return [
    ...answer.sentences.flatMap((sentence) => sentence.cites),
    ...answer.roots.flatMap((root) => root.statements),
    ...answer.checks.map((check) => check.id),
    ...answer.edges.map((edge) => edge.id),
    ...answer.parts.flatMap((part) => part.statements),
    ...answer.related.map((related) => related.statement),
    ...answer.changes.map((change) => change.of),
  ];
}

/** The spans of a record that a citation leads to. */
export function proofOf(record: Statement | Check | Edge): (Span & { readonly article: string })[] {
  if (record.type === "edge") return [...record.evidence];
  const spans = record.type === "check" ? [record.span] : record.content;
  return spans.map((span) => ({ ...span, article: record.article }));
}

/** The words of a record as they stand; pieces that the article parts are joined by "…". */
export function wordsOf(record: Statement | Check): string {
  return (record.type === "check" ? [record.span] : record.content).map((span) => span.exact).join(" … ");
}

/** The numbers of the notes on these records: "[1–4, 7]", or nothing. */
export function marks(ids: readonly string[], notes: ReadonlyMap<string, Note>): string {
  const numbers = [...new Set(ids.flatMap((id) => notes.get(id)?.number ?? []))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.map(String)));
  return parts.length ? `[${parts.join(", ")}]` : "";
}
