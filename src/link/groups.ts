/**
 * Relations → claims: statements that say the same of one event. "The mill burned down" and "fire destroyed the mill" are
 * one claim; "the mill is unharmed" is another; so are "nine died" and "17 died".
 */
import { type Clause, clausesOf } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { namesEvent, type Sense, senseOf } from "../english/meaning.ts";
import { nearEvents, nearNouns } from "../english/nearness.ts";
import { quantitiesIn } from "../english/numbers.ts";
import { type Tagged, tag } from "../english/tagged.ts";
import { type Claim, claimId } from "../record/claim.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import { type Aliases, aliasesOf } from "./alias.ts";

/** One clause of a statement. */
interface Part {
  readonly sense: Sense;
  readonly negated: boolean;
  readonly agent: Entity | null;
  readonly patient: Entity | null;
}

/** A statement as far as claims need it. */
interface Told {
  readonly statement: Statement;
  readonly relation: Relation;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly counts: readonly { readonly min: number; readonly max: number | null; readonly of: string | null }[];
}

/**
 * Claims among the statements that relate to the question (anything but `unrelated`), fullest first. Each statement is
 * compared with the fullest statement of every claim before it, so the cost is statements times claims.
 */
export function claimsOf(dossiers: readonly Dossier[], relations: readonly Relation[]): Claim[] {
  const related = new Map(relations.filter((r) => r.relation !== "unrelated").map((r) => [r.statement, r]));
  if (related.size === 0) return [];
  const told: Told[] = [];
  for (const dossier of dossiers) {
    for (const statement of dossier.statements) {
      const relation = related.get(statement.id);
      if (relation) told.push(tell(statement, relation));
    }
  }
  told.sort((a, b) => b.text.length - a.text.length || (a.statement.id < b.statement.id ? -1 : 1));
  const aliases = aliasesOf(dossiers);
  const groups: Told[][] = [];
  for (const one of told) {
    const group = groups.find((g) => sameClaim(g[0]!, one, aliases));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group): Claim => {
    const statements = group.map((t) => t.statement.id).sort();
    return { type: "claim", id: claimId(statements), text: group[0]!.text, statements };
  });
}

function tell(statement: Statement, relation: Relation): Told {
  const text = statement.content.map((s) => s.exact).join(" ");
  const tokens = tag(text, undefined, statement.content[0]?.in === "headline");
  const clauses = clausesOf(tokens, namesEvent);
  const parts = clauses.map(
    (c): Part => ({
      sense: senseOf(tokens, c),
      negated: c.negated,
      agent: named(tokens, c.kind === "verb" && c.passive ? c.agent : c.subject),
      patient: named(tokens, c.object),
    }),
  );
  return {
    statement,
    relation,
    text,
    parts: parts.filter((p) => p.sense.classes.size > 0 || parts.length === 1),
    counts: quantitiesIn(text),
  };
}

const named = (tokens: readonly Tagged[], phrase: Clause["subject"]): Entity | null =>
  phrase ? entityOf(tokens, phrase) : null;

/** The same side, an event of the same kind, and nothing that excludes it: another actor, object or number. */
function sameClaim(a: Told, b: Told, aliases: Aliases): boolean {
  if (a.relation.side !== b.relation.side || family(a.relation) !== family(b.relation)) return false;
  if (a.text === b.text) return true;
  const settled = a.relation.side !== null;
  if (!a.parts.some((x) => b.parts.some((y) => samePart(x, y, settled, aliases)))) return false;
  for (const x of a.counts) {
    for (const y of b.counts) {
      if (
        x.of !== null &&
        x.of === y.of &&
        (x.min > (y.max ?? Number.POSITIVE_INFINITY) || y.min > (x.max ?? Number.POSITIVE_INFINITY))
      )
        return false;
    }
  }
  return true;
}

/** On one side of one question a thing and the denial of its opposite are one claim; without a side they are not. */
function samePart(a: Part, b: Part, settled: boolean, aliases: Aliases): boolean {
  const near = nearEvents(a.sense, b.sense);
  if (near.kind === "none" || (!settled && (near.kind === "opposite" || a.negated !== b.negated))) return false;
  return !apart(a.agent, b.agent, aliases) && !apart(a.patient, b.patient, aliases);
}

const family = (r: Relation): string =>
  r.relation.startsWith("bears") || r.relation === "differs" ? r.relation : "on it";

/** Two that cannot be one: both named and unlike, or both described and unlike. */
function apart(a: Entity | null, b: Entity | null, aliases: Aliases): boolean {
  if (!a || !b || a.pronoun !== null || b.pronoun !== null || a.anyone || b.anyone) return false;
  if (a.names.length > 0 && b.names.length > 0) return !a.names.some((x) => b.names.some((y) => aliases.same(x, y)));
  if (a.names.length === 0 && b.names.length === 0 && a.head !== null && b.head !== null)
    return nearNouns(a.head, b.head) < 0.5;
  return false;
}
