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
import { nameKey } from "../record/name.ts";
import type { Relation } from "../record/relation.ts";
import type { Source } from "../record/root.ts";
import type { Check, Statement } from "../record/statement.ts";
import { lastWords } from "./latest.ts";
import { outletKey } from "./maker.ts";
import { distinctNames } from "./named.ts";
import { originsOf } from "./origins.ts";
import { personsOf } from "./persons.ts";
import { byId, type Said, type Scene, sceneOf } from "./said.ts";
import { sameRoots } from "./same-root.ts";
import type { Trail } from "./trail.ts";
import { walk } from "./walk.ts";
import { withdrawnBy } from "./withdraw.ts";

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
  return direct.some((s) => near.has(s.article) && (s.statement.standing === "unverified" || failed(scene, s)));
}

/** A check "of the claim" that failed on another sentence of the same holder in the same article. */
function failed(scene: Scene, said: Said): boolean {
  const dossier = scene.dossiers.get(said.article);
  const key = holderKey(said.statement);
  return dossier !== undefined && key !== null && failedHolders(dossier).has(key);
}

const failures = new WeakMap<Dossier, ReadonlySet<string>>();
/** Holders of an article whose whole account the article failed to check; found once, since every source asks. */
function failedHolders(dossier: Dossier): ReadonlySet<string> {
  const known = failures.get(dossier);
  if (known) return known;
  const by = new Map(dossier.statements.map((s) => [s.id, s]));
  const found = new Set(
    dossier.checks
      .filter(
        (check) => check.outcome === "failed" && byArticle(check, dossier) && WHOLE_ACCOUNT.test(check.span.exact),
      )
      .flatMap((check) => check.of.map((id) => holderKey(by.get(id))))
      .filter((key) => key !== null),
  );
  failures.set(dossier, found);
  return found;
}

/** Only the article or an outlet that it names as having tried makes a statement unverified; a third body's try is a check. */
function byArticle(check: Check, dossier: Dossier): boolean {
  const last = check.chain[check.chain.length - 1];
  return (
    !last ||
    last.role === "outlet" ||
    last.role === "agency" ||
    nameKey(last.name) === outletKey(dossier.article.outlet)
  );
}

/** Words by which a check means all that a holder says, not one detail of it. */
const WHOLE_ACCOUNT =
  /\b(?:claims?|accounts?|report|reports|statement|accusations?|allegations?|announcement|story|version|this|it)\b/i;

function holderKey(statement: Statement | undefined): string | null {
  const last = statement?.chain[statement.chain.length - 1];
  return last ? (last.forActor ?? last.actor ?? last.name) : null;
}
