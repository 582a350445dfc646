/**
 * Statements on the asked event, walked back along chains and edges to their first sources.
 *
 * Three articles carry "the depot was hit": a broadcaster reads a ministry's statement, a wire quotes the broadcaster,
 * a blog quotes the wire. All chains end in one source, the ministry. Rules: cases/README.md 1 to 4 and 8, domain 2.3
 * (C9: a dropped link keeps the longest chain) and 3.1.
 */
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import { idOf } from "../record/id.ts";
import type { Relation } from "../record/relation.ts";
import type { Source } from "../record/root.ts";
import type { Polarity } from "../record/statement.ts";
import { lastWords } from "./latest.ts";
import { distinctNames } from "./named.ts";
import { originsOf } from "./origins.ts";
import { type Person, personsOf } from "./persons.ts";
import { byId, type Said, type Scene, sceneOf } from "./said.ts";
import { sameRoots } from "./same-root.ts";
import { walk } from "./walk.ts";
import { withdrawnBy } from "./withdraw.ts";

/** One source of one side with the statements that lead to it. */
export interface Trail {
  readonly person: Person;
  readonly side: Polarity;
  /** Statements that lead to it, relays too. */
  readonly said: readonly Said[];
  /** Those in which it is the last holder of the chain, or the article's own reporter. */
  readonly direct: readonly Said[];
  readonly withdrawn: boolean;
  /** Articles in which the outlet or the holder takes the word back. */
  readonly withdrawnIn: readonly string[];
}

/** The sources of both sides, and the edges (`same-root`) found on the way. Order of input changes nothing. */
export function rootsOf(
  dossiers: readonly Dossier[],
  relations: readonly Relation[],
  edges: readonly Edge[],
): { readonly sources: readonly Source[]; readonly edges: readonly Edge[] } {
  const scene = sceneOf(dossiers, relations, edges);
  const persons = personsOf(scene);
  const trails = lastWords(scene, withdrawnBy(scene, walk(scene, persons), persons));
  const names = distinctNames(scene, trails);
  const sources = trails.map((trail, index) => sourceOf(scene, trail, names[index]!));
  return { sources, edges: sameRoots(scene, trails, names, edges) };
}

function sourceOf(scene: Scene, trail: Trail, name: string): Source {
  const { person, side, said } = trail;
  const inOrder = [...said].sort((a, b) => byId(a.article, b.article) || placeOf(a) - placeOf(b));
  const statements = [...new Set(inOrder.map((s) => s.statement.id))];
  const articles = [...new Set([...said.map((s) => s.article), ...trail.withdrawnIn])].sort(byId);
  return {
    id: idOf("r", side, name, statements),
    name,
    aka: [...new Set([person.name, ...person.aka])].filter((other) => other !== name).sort(byId),
    actor: person.actor,
    naming: person.naming,
    polarity: side,
    articles,
    statements,
    unverified: unverified(scene, trail),
    withdrawn: trail.withdrawn,
    own: person.own,
  };
}

const placeOf = (s: Said): number => s.statement.content[0]?.start ?? 0;

/**
 * Whether the text nearest to the source says that it could not be checked: of the articles with the source as a direct
 * holder, those that depend on no other of them (cases, rule 8).
 */
function unverified(scene: Scene, trail: Trail): boolean {
  const near = new Set(originsOf(scene, trail));
  const direct = trail.direct.length > 0 ? trail.direct : trail.said;
  return direct.some((s) => near.has(s.article) && s.statement.standing === "unverified");
}
