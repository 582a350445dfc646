/**
 * Articles and relations → where each article's own voice stands (cases, rule 14).
 *
 * "The mill's waste ran into the river" in own voice, or "acknowledged that it had": `for`. Only "the warden said":
 * `observing`. Only plans or conditions: `observing`. Nothing on the asked event: `unrelated`.
 */
import { table } from "../lexicon/table.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import type { Bearing } from "./shape.ts";

const ON_EVENT = new Set(["same", "entails", "refines", "differs", "contradicts"]);

export function bearingOf(dossier: Dossier, relations: ReadonlyMap<string, Relation>): Bearing {
  let observes = false;
  const commits = { for: 0, against: 0 };
  const attributed = new Set(
    dossier.statements
      .filter((s) => s.chain.length > 0 && !isHeadline(s))
      .map((s) => relations.get(s.id)?.side ?? null),
  );
  for (const statement of dossier.statements) {
    const relation = relations.get(statement.id);
    if (!relation || !(ON_EVENT.has(relation.relation) || relation.side !== null)) continue;
    observes = true;
    // A headline drops what the body then attributes; it commits the article only where the body does not.
    if (relation.side !== null && isHeadline(statement) && attributed.has(relation.side)) continue;
    if (relation.side !== null && commitsTo(statement)) commits[relation.side]++;
  }
  if (dossier.checks.some((check) => check.of.some((id) => relations.get(id)?.side))) observes = true;
  if (commits.for > 0 && commits.against === 0) return "for";
  if (commits.against > 0 && commits.for === 0) return "against";
  return observes ? "observing" : "unrelated";
}

const isHeadline = (statement: Statement): boolean => statement.content.some((span) => span.in === "headline");

/** Own voice without a hedge, or a cue that takes what is said as true ("acknowledged", "found", "refuted"). */
function commitsTo(statement: Statement): boolean {
  if (statement.kind !== "fact") return false;
  if (statement.chain.length === 0) return statement.standing === "asserted";
  if (["withdrawn", "hypothetical", "prospective", "unverified", "distanced"].includes(statement.standing))
    return false;
  const cue = statement.cue.map((span) => span.exact.toLowerCase()).join(" ");
  return cue !== "" && ENDORSING().test(cue);
}

let endorsing: RegExp | null = null;
/** All forms of the endorsing cues as one pattern, made at the first use. */
const ENDORSING = (): RegExp => {
  endorsing ??= new RegExp(
    `\\b(?:${table("endorsing")
      .map((row) => row.forms)
      .join("|")})\\b`,
  );
  return endorsing;
};
