/**
 * An id → everything a case knows of it. In: "s:3f09bc77d2e1"; out: the statement, its article, the checks about it, the
 * runs that named it and the judgements on it. Roots, edges and claims belong to answers: the newest that names it counts.
 */
import type { Dossier } from "../record/dossier.ts";
import type { Run } from "../record/run.ts";
import type { Statement } from "../record/statement.ts";
import type { Traced } from "../record/trace.ts";
import type { Store } from "../store/store.ts";
import type { Answer } from "./shape.ts";

/** How many runs are looked through, newest first. */
const RUNS = 100;

export async function trace(id: string, store: Store): Promise<Traced | null> {
  const runs = (await store.runs(RUNS)).filter((run) => names(run, id));
  const told = {
    id,
    runs: runs.map(({ id: run, at, command, result }) => ({ run, at, command, question: questionIn(result) })),
    judgements: await store.judgements(id),
  };
  const kept = await store.record(id);
  if (kept) {
    const { dossier, found } = kept;
    const { statements, checks } = dossier;
    const near = { ...told, dossiers: [dossier] };
    if (found.type === "article") return { ...near, kind: "article", record: found, statements, checks };
    if (found.type === "check") {
      return {
        ...near,
        kind: "check",
        record: found,
        checks: [],
        statements: statements.filter((s) => found.of.includes(s.id)),
      };
    }
    return {
      ...near,
      kind: "statement",
      record: found,
      statements: [],
      checks: checks.filter((c) => c.of.includes(id)),
    };
  }
  for (const { result } of runs) {
    const answer = result as Partial<Answer>;
    const root = answer.roots?.find((r) => r.id === id);
    if (root) return { ...told, kind: "root", record: root, ...(await rest(root.statements, root.articles, store)) };
    const edge = answer.edges?.find((e) => e.id === id);
    if (edge) return { ...told, kind: "edge", record: edge, ...(await rest([], [edge.from, edge.to], store)) };
    const claim = answer.claims?.find((c) => c.id === id);
    if (claim) return { ...told, kind: "claim", record: claim, ...(await rest(claim.statements, [], store)) };
  }
  return null;
}

const names = (run: Run, id: string): boolean => JSON.stringify(run.result).includes(JSON.stringify(id));
const questionIn = (result: unknown): string | null => (result as Partial<Answer> | null)?.question ?? null;

/** The statements of these ids and the dossiers of these articles and of theirs, each once. */
async function rest(statements: readonly string[], articles: readonly string[], store: Store) {
  const dossiers = new Map<string, Dossier>();
  const found: Statement[] = [];
  for (const id of [...articles, ...statements]) {
    const kept = await store.record(id);
    if (!kept) continue;
    dossiers.set(kept.dossier.article.key, kept.dossier);
    if (kept.found.type === "statement") found.push(kept.found);
  }
  const checks = [...dossiers.values()].flatMap((d) =>
    d.checks.filter((c) => c.of.some((of) => statements.includes(of))),
  );
  return { dossiers: [...dossiers.values()], statements: found, checks };
}
