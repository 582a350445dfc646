/** Everything known about a question → the answer in words and states. */
import { bearingOf } from "./bearing.ts";
import { searchedIn } from "./beside.ts";
import { candidatesOf } from "./candidates.ts";
import { changesOf, type Recount } from "./changes.ts";
import type { Findings } from "./findings.ts";
import { grantedOf } from "./granted.ts";
import { statesOf } from "./ladder.ts";
import { withLeaning } from "./leaning.ts";
import { type Index, indexOf } from "./lookup.ts";
import { partsOf } from "./parts.ts";
import { sentencesOf } from "./sentences.ts";
import type { Answer } from "./shape.ts";
import { shortForm } from "./state-said.ts";

/** `recount` gives the table for other roots and edges: it is how "what would change the answer" is computed. */
export function compose(given: Findings, recount: Recount): Answer {
  const found = { ...given, dossiers: [...given.dossiers].sort((a, b) => byId(a.article.id, b.article.id)) };
  const index = indexOf(found);
  const states = statesOf(found.count, found.roots);
  const bearings = found.dossiers.map((d) => ({ id: d.article.id, bearing: bearingOf(d, index.relations) }));
  return {
    question: found.asked.text,
    kind: found.asked.kind,
    ...states,
    short: shortForm(index, states),
    candidates: candidatesOf(index),
    granted: grantedOf(index),
    sentences: sentencesOf(index, states, bearings),
    count: found.count,
    roots: found.roots,
    edges: found.edges,
    articles: bearings.map((one, i) => withLeaning(one, found.leanings?.get(found.dossiers[i]!.article.key))),
    parts: partsOf(index, states),
    related: relatedOf(index),
    changes: changesOf(index, recount),
    claims: found.claims,
    statements: found.dossiers.flatMap((d) => d.statements),
    checks: found.dossiers.flatMap((d) => d.checks),
    searched: searchedIn(index),
  };
}

/** Statements that matter to the question and stand on neither side. */
function relatedOf(index: Index): Answer["related"] {
  return [...index.relations.values()]
    .filter((r) => r.side === null && r.relation !== "unrelated")
    .map(({ statement, relation, reason }) => ({ statement, relation, reason }));
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
