/**
 * Statements that relate to a question → accounts: the events that each tells, made ready to be compared, and whether two
 * accounts say the same of one event. "Fire destroyed the mill" → one telling: destroy, by fire, the mill.
 */
import { clausesOf } from "../english/clauses.ts";
import { namesEvent } from "../english/meaning.ts";
import { tag } from "../english/tagged.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import type { Aliases } from "./alias.ts";
import { countsMeet, meet } from "./events/likeness.ts";
import { type Scene, sceneOf, sentenceOf } from "./events/sentence.ts";
import { type Comparison, comparison, ONE_EVENT } from "./events/together.ts";
import { type Told, toldOf } from "./events/told.ts";

export interface Account {
  /** Its statement's id. */
  readonly id: string;
  readonly text: string;
  /** Accounts of two blocks are never one claim: another side, or another way to stand to the question. */
  readonly block: string;
  /** It takes a side on the asked event: what it tells is then known to be that event. */
  readonly settled: boolean;
  readonly tellings: readonly Told[];
}

/** The accounts of an article, `related` by statement id. */
export function accountsIn(dossier: Dossier, related: ReadonlyMap<string, Relation>): Account[] {
  const scene = sceneOf(dossier.article.text, dossier.article.published);
  return dossier.statements.flatMap((statement) => {
    const relation = related.get(statement.id);
    if (!relation) return [];
    const bears = relation.relation.startsWith("bears") || relation.relation === "differs";
    return {
      id: statement.id,
      text: statement.content.map((s) => s.exact).join(" "),
      block: `${relation.side} ${bears ? relation.relation : "on it"}`,
      settled: relation.side !== null,
      tellings: tellingsOf(statement, scene, placeOf(dossier, statement)),
    };
  });
}

/** Which sentence of its article a statement begins in. */
function placeOf(dossier: Dossier, { content: [first] }: Statement): number {
  if (!first || first.in === "headline") return 0;
  return dossier.sentences.findIndex(([from, to]) => from <= first.start && first.start < to);
}

/** What a statement tells, by clause; clauses that tell no kind of event only where there is no other. */
function tellingsOf(statement: Statement, scene: Scene, index: number): Told[] {
  const text = statement.content.map((s) => s.exact).join(" ");
  const tokens = tag(text, undefined, statement.content[0]?.in === "headline");
  const clauses = clausesOf(tokens, namesEvent);
  const sentence = sentenceOf(scene, index, tokens, clauses);
  const ahead = statement.standing === "prospective";
  const all = clauses.map((clause, i) => {
    const told = toldOf(`${statement.id} ${i}`, sentence, clause);
    return ahead && told.mood === "done" ? { ...told, mood: "plan" as const } : told;
  });
  return all.length === 1 ? all : all.filter((told) => told.sense.classes.size > 0);
}

/** How two accounts stand: `value` as `clustered` takes it (null: never in one claim), `reason` one sentence. */
export interface Standing {
  readonly value: number | null;
  reason(): string;
}

const APART: Standing = { value: null, reason: () => "" };
const SILENT: Standing = { value: 0, reason: () => "" };

export interface Accounts {
  /** Of one block. */
  compare(a: Account, b: Account): Standing;
  /** Why one tells what the other only plans; null where it does not. */
  planned(a: Account, b: Account): string | null;
}

export function accountsCompared(aliases: Aliases): Accounts {
  const events = comparison(aliases.same);
  const apart = (x: Told, y: Told): boolean =>
    meet(x.agent, y.agent, aliases.same) === "apart" || meet(x.patient, y.patient, aliases.same) === "apart";
  return {
    compare(a, b) {
      if (a.tellings[0] && b.tellings[0] && countsMeet(a.tellings[0].sentence, b.tellings[0].sentence) === "apart")
        return APART;
      let best = SILENT;
      let forbidden = false;
      for (const x of a.tellings)
        for (const y of b.tellings) {
          const found = apart(x, y) ? APART : tellings(x, y, a.settled, events);
          if (found.value === null) forbidden = true;
          else if (found.value > best.value!) best = found;
        }
      return best === SILENT && forbidden ? APART : best;
    },
    planned(a, b) {
      for (const x of a.tellings)
        for (const y of b.tellings) {
          if (x.mood === y.mood || apart(x, y)) continue;
          const found = events.together(x, y);
          if (found.verdict === "linked" && found.probability() >= ONE_EVENT) return found.reason();
        }
      return null;
    },
  };
}

function tellings(x: Told, y: Told, settled: boolean, events: Comparison): Standing {
  const { kin } = events.kinship(x, y);
  if (kin === "far") return SILENT;
  if (kin === "opposite")
    return settled
      ? { value: 1, reason: () => `One event: who says “${x.sense.words}” denies “${y.sense.words}”.` }
      : APART;
  if (!settled && x.negated !== y.negated) return APART;
  const { verdict, probability, reason } = events.together(x, y, settled);
  if (verdict !== "perhaps") return APART;
  return { value: settled ? 1 : probability(), reason };
}
