/** A few lines → dossiers and relations, so that a test can say who says what in which paper and no more. */

import { compose } from "../../src/answer/compose.ts";
import { questionOf } from "../../src/answer/question.ts";
import { rootsOf } from "../../src/link/root.ts";
import { readingOf } from "../../src/read/sentences.ts";
import type { Role } from "../../src/record/actor.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { type Edge, type EdgeKind, edgeId } from "../../src/record/edge.ts";
import { pointsOf } from "../../src/record/points.ts";
import type { Relation, RelationKind } from "../../src/record/relation.ts";
import type { Span } from "../../src/record/span.ts";
import {
  type Check,
  checkId,
  type Holder,
  type Naming,
  type Standing,
  type Statement,
} from "../../src/record/statement.ts";
import { count } from "../../src/weigh/count.ts";
import { Shelf } from "../../src/weigh/shelf.ts";
import { weigh } from "../../src/weigh/weigh.ts";
import { articleOf } from "../article.ts";
import { at, holder, statementOf } from "../statement.ts";

export interface Saying {
  /** The words as they stand in the text; they must occur in it. */
  readonly words: string;
  readonly cue?: string;
  /** The chain, outermost first; a string is a holder as the text calls it; none: the article's own voice. */
  readonly who?: string | (string | Partial<Holder>)[];
  readonly naming?: Naming;
  readonly role?: Role;
  readonly for?: string;
  readonly side?: "for" | "against" | null;
  readonly relation?: RelationKind;
  readonly standing?: Standing;
  readonly form?: Statement["form"];
}

export interface Paper {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly text: string;
  readonly says?: readonly Saying[];
  readonly checks?: readonly { words: string; who?: string; outcome: Check["outcome"]; offTopic?: boolean }[];
}

export interface Made {
  readonly dossiers: Dossier[];
  readonly relations: Relation[];
}

const spanIn = (text: string, words: string): Span | null => (text.includes(words) ? at(text, words) : null);

export function papers(list: readonly Paper[]): Made {
  const relations: Relation[] = [];
  const dossiers = list.map((paper) => dossierOf(paper, relations));
  return { dossiers, relations };
}

function dossierOf(paper: Paper, relations: Relation[]): Dossier {
  const { text } = paper;
  const { id, outlet = `Paper ${id}`, published = "2031-05-01" } = paper;
  const article = articleOf(text, { id, outlet, published });
  const statements = (paper.says ?? []).map((saying): Statement => {
    const who = saying.who === undefined ? [] : typeof saying.who === "string" ? [saying.who] : saying.who;
    const chain = who.map((one, index): Holder => {
      const given = typeof one === "string" ? { name: one } : one;
      const name = given.name ?? "";
      const last = index === who.length - 1;
      const proper = /\p{Lu}/u.test(name.replace(/^The /, "")) ? "named" : "described";
      return holder(name, spanIn(text, name), {
        role: last ? (saying.role ?? "unknown") : "outlet",
        naming: last && saying.naming ? saying.naming : proper,
        ...(last && saying.for ? { for: saying.for } : {}),
        ...given,
      });
    });
    const side = saying.side === undefined ? "for" : saying.side;
    const statement = statementOf(article, saying.words, chain, {
      ...(saying.cue ? { cue: [at(text, saying.cue)] } : {}),
      ...(saying.form ? { form: saying.form } : {}),
      ...(saying.standing ? { standing: saying.standing } : {}),
      polarity: side === "against" ? "-" : "+",
    });
    const relation = saying.relation ?? (side === null ? "unrelated" : "same");
    relations.push({ statement: statement.id, to: "question", relation, side, score: 1, reason: "made" });
    return statement;
  });
  const checks = (paper.checks ?? []).map((check): Check => {
    const span = at(text, check.words);
    const who = check.who ? [holder(check.who, null)] : [];
    const of = check.offTopic ? ["s:elsewhere"] : statements.map((s) => s.id);
    return {
      type: "check",
      id: checkId(article.key, span, check.outcome),
      article: paper.id,
      span,
      chain: who,
      outcome: check.outcome,
      of,
    };
  });
  const points = pointsOf(text);
  const sentences = readingOf(text).sentences.map((s) => [points.toPoint(s.start), points.toPoint(s.end)] as const);
  return { article, sentences, statements, checks, mentions: [] };
}

export function edge(from: string, to: string, kind: EdgeKind, strength: Edge["strength"] = "proven"): Edge {
  return { type: "edge", id: edgeId(from, to, kind), from, to, kind, strength, reason: "made", evidence: [] };
}

/** The path from roots to the answer, over records made by hand. */
export function answerOf(question: string, made: Made, edges: readonly Edge[] = []) {
  const asked = questionOf(question);
  const found = rootsOf(made.dossiers, made.relations, edges);
  const roots = weigh(asked, found.sources, new Shelf(made.dossiers));
  const all = [...edges, ...found.edges];
  const recount = (r: Parameters<typeof count>[0], e: Parameters<typeof count>[1]) =>
    count(r, e, made.dossiers, made.relations);
  const answer = compose(
    {
      asked,
      dossiers: made.dossiers,
      edges: all,
      relations: made.relations,
      claims: [],
      roots,
      count: recount(roots, all),
    },
    recount,
  );
  return { answer, recount, asked };
}
