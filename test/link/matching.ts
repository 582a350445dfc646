/** Builds dossiers for tests of matching: an article's text and the statements in it, each with its holder and standing. */
import { readingOf } from "../../src/read/sentences.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { type Standing, type Statement, statementId } from "../../src/record/statement.ts";
import { articleOf } from "../article.ts";

/** exact words; who says so ("" for the article itself); what is expected; standing when not plain. */
export type Row = readonly [exact: string, holder: string, expected: string, standing?: Standing];
export interface Piece {
  readonly id?: string;
  readonly headline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

/** One article with the statements of its rows. Throws when a row's words do not stand in the text. */
export function dossierOf(piece: Piece, id = "a1"): Dossier {
  const article = articleOf(piece.text, {
    id,
    outlet: piece.outlet ?? "Example Wire",
    headline: piece.headline,
    published: piece.published ?? "2033-05-10T09:00:00Z",
  });
  const reading = readingOf(piece.text);
  const statements = piece.rows.map(([exact, holder, , standing]): Statement => {
    const at = piece.text.indexOf(exact);
    if (at < 0) throw new Error(`not in the text: ${exact}`);
    const start = reading.points.toPoint(at);
    const span = { start, end: start + [...exact].length, exact };
    return {
      type: "statement",
      id: statementId(article.key, [span], []),
      article: id,
      form: exact.startsWith("“") ? "direct" : holder === "" ? "own" : "indirect",
      content: [span],
      cue: [],
      chain:
        holder === ""
          ? []
          : [{ name: holder, span: null, actor: null, role: "unknown", naming: "named", inferred: false }],
      standing: standing ?? (holder === "" ? "asserted" : "attributed"),
      polarity: standing === "denied" ? "-" : "+",
      certainty: "CT",
      kind: "fact",
      event: null,
      said: null,
      by: { step: "test", version: "1", score: 1, rules: [] },
    };
  });
  return {
    article,
    sentences: reading.sentences.map((s) => [reading.points.toPoint(s.start), reading.points.toPoint(s.end)] as const),
    statements,
    checks: [],
    mentions: [],
  };
}
