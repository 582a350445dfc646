/** Findings with look-ups by id, made once for an answer. */
import type { Article } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Check, Statement } from "../record/statement.ts";
import type { Findings } from "./findings.ts";

export interface Index {
  readonly found: Findings;
  readonly articles: ReadonlyMap<string, Article>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Ids of all articles, in order. */
  readonly ids: readonly string[];
}

export function indexOf(found: Findings): Index {
  const related = new Map(found.relations.filter((r) => r.to === "question").map((r) => [r.statement, r]));
  const inOrder = found.dossiers.flatMap((d) => d.statements.flatMap((s) => related.get(s.id) ?? []));
  return {
    found,
    dossiers: new Map(found.dossiers.map((d) => [d.article.id, d])),
    articles: new Map(found.dossiers.map((d) => [d.article.id, d.article])),
    statements: new Map(found.dossiers.flatMap((d) => d.statements.map((s) => [s.id, s] as const))),
    checks: new Map(found.dossiers.flatMap((d) => d.checks.map((c) => [c.id, c] as const))),
    relations: new Map(inOrder.map((r) => [r.statement, r])),
    ids: found.dossiers.map((d) => d.article.id),
  };
}

/** An article's outlet in plain words, without a list's bracket; its id when it has none. */
export function outletOf(index: Index, article: string): string {
  const outlet = index.articles.get(article)?.outlet;
  if (outlet) return outlet.replace(/\s*\([^)]*\)\s*$/, "");
  return index.ids.length === 1 ? "the article" : `article ${article}`;
}

/** A root's statements that are its own word: it is the last holder, or the outlet's own voice. */
export function ownWords(index: Index, root: Root): Statement[] {
  const all = root.statements.flatMap((id) => index.statements.get(id) ?? []);
  if (root.own) return all.filter((s) => s.chain.length === 0);
  const names = new Set([root.name, ...root.aka].map(lower));
  const his = all.filter((s) => {
    const last = s.chain[s.chain.length - 1];
    if (!last) return false;
    if (root.actor && (last.actor === root.actor || last.forActor === root.actor)) return true;
    return [last.name, last.for, last.span?.exact].some((name) => name !== undefined && names.has(lower(name)));
  });
  return his.length > 0 ? his : all.filter((s) => s.chain.length > 0);
}

const lower = (name: string): string => name.toLowerCase();
