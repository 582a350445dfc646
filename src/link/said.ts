/**
 * Dossiers and relations → the statements that stand for or against what is asked, each with its voice and its time.
 *
 * "The works denied that waste had left its site" of 2 September, related as `against`, gives one `Said`: side `-`,
 * voice the works, time 2 September. Hypothetical and prospective ones, opinions, headlines and noun phrases in the
 * article's own voice give none (cases, rules 1 and 3).
 */
import { find } from "../lexicon/phrase.ts";
import { table } from "../lexicon/table.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Relation } from "../record/relation.ts";
import type { Polarity, Statement } from "../record/statement.ts";
import { type Voice, voiceFrom } from "./chain.ts";
import { houses } from "./house.ts";
import { Outlets } from "./maker.ts";

export interface Spoken {
  readonly statement: Statement;
  readonly article: string;
  /** null: on another matter, and only of use to tell who is who. */
  readonly side: Polarity | null;
  readonly voice: Voice | null;
  readonly withdrawn: boolean;
  /** How sure the relation is, 0 to 1. */
  readonly score: number;
}

/** A statement on a side of the question. */
export interface Said extends Spoken {
  readonly side: Polarity;
}

/** What the walk needs to know of the set of articles, computed once. */
export interface Scene {
  readonly said: readonly Said[];
  /** What else is said in articles where a voice on a side is a body or not named: it may name it, or go on for it. */
  readonly beside: readonly Spoken[];
  readonly dossiers: ReadonlyMap<string, Dossier>;
  /** By article: the articles it depends on, sorted. */
  readonly depends: ReadonlyMap<string, readonly string[]>;
  /** By article: the articles whose text it carries, with a credit line (`proven`) or without (`suspected`). */
  readonly copies: ReadonlyMap<string, readonly { readonly to: string; readonly strength: Edge["strength"] }[]>;
  readonly outlets: Outlets;
}

const COPIES = new Set<Edge["kind"]>(["wire-copy", "derived"]);
const NEVER = new Set(["hypothetical", "prospective"]);
const TAKES_NO_SIDE = new Set(["bears-for", "bears-against", "unrelated"]);

export function sceneOf(dossiers: readonly Dossier[], relations: readonly Relation[], edges: readonly Edge[]): Scene {
  const related = new Map(relations.filter((r) => r.to === "question").map((r) => [r.statement, r]));
  const sorted = [...dossiers].sort((a, b) => byId(a.article.id, b.article.id));
  const outlets = new Outlets(sorted.map((d) => d.article));
  const houseOf = houses(sorted, outlets);
  const voiceOf = (statement: Statement): Voice | null => {
    const holder = statement.chain[statement.chain.length - 1];
    return holder ? voiceFrom(houseOf(holder)) : null;
  };
  const said: Said[] = [];
  for (const dossier of sorted) {
    for (const statement of dossier.statements) {
      const relation = related.get(statement.id);
      if (!relation?.side || TAKES_NO_SIDE.has(relation.relation) || !counts(statement)) continue;
      said.push({
        statement,
        article: dossier.article.id,
        side: relation.side === "for" ? "+" : "-",
        voice: voiceOf(statement),
        withdrawn: statement.standing === "withdrawn",
        score: relation.score,
      });
    }
  }
  const beside = besideOf(sorted, said, voiceOf);
  const depends = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.kind === "same-root" || edge.from === edge.to) continue;
    const known = depends.get(edge.from);
    if (!known) depends.set(edge.from, [edge.to]);
    else if (!known.includes(edge.to)) known.push(edge.to);
  }
  for (const list of depends.values()) list.sort(byId);
  const copies = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (!COPIES.has(edge.kind) || edge.from === edge.to) continue;
    const known = copies.get(edge.from);
    if (known) known.push(edge);
    else copies.set(edge.from, [edge]);
  }
  const byArticle = new Map(sorted.map((d) => [d.article.id, d]));
  return { said, beside, dossiers: byArticle, depends, copies, outlets };
}

function besideOf(
  dossiers: readonly Dossier[],
  said: readonly Said[],
  voiceOf: (statement: Statement) => Voice | null,
): Spoken[] {
  const open = new Set(
    said.filter((s) => s.voice && (s.voice.naming !== "named" || s.voice.body)).map((s) => s.article),
  );
  const taken = new Set(said.map((s) => s.statement));
  return dossiers
    .filter((dossier) => open.has(dossier.article.id))
    .flatMap((dossier) =>
      dossier.statements
        .filter((s) => s.chain.length > 0 && !taken.has(s) && !s.content.some((span) => span.in === "headline"))
        .map((statement) => ({
          statement,
          article: dossier.article.id,
          side: null,
          voice: voiceOf(statement),
          withdrawn: false,
          score: 0,
        })),
    );
}

function counts(statement: Statement): boolean {
  if (statement.kind !== "fact" || NEVER.has(statement.standing)) return false;
  if (statement.content.some((span) => span.in === "headline")) return false;
  if (statement.chain.length > 0 || statement.standing === "withdrawn") return true;
  return statement.form !== "nominal" && !tellsOfWithdrawal(statement);
}

/** "An attendant took back what she had said, that …" tells of a word, in the article's own voice, and asserts nothing. */
const tellsOfWithdrawal = (statement: Statement): boolean =>
  statement.content.some((span) => table("taken-back").some((row) => find(row.phrase!, span.exact) !== null));

/** Milliseconds of an article's publication, or null: only ever compared. */
export function timeOf(scene: Scene, article: string): number | null {
  const stated = scene.dossiers.get(article)?.article.published;
  const time = stated ? Date.parse(stated) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Articles in order of time, undated ones last, then by id. */
export function byTime(scene: Scene): (a: string, b: string) => number {
  return (a, b) => {
    const one = timeOf(scene, a) ?? Number.POSITIVE_INFINITY;
    const two = timeOf(scene, b) ?? Number.POSITIVE_INFINITY;
    return one < two ? -1 : one > two ? 1 : byId(a, b);
  };
}

export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
