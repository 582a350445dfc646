/** Builds dossiers for tests of matching: an article's text and the statements in it, each with its holder and standing. */
import { readingOf } from "../../src/read/sentences.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import type { Standing } from "../../src/record/statement.ts";
import { articleOf } from "../article.ts";
import { holder, statementOf } from "../statement.ts";

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
  const statements = piece.rows.map(([exact, who, , standing]) =>
    statementOf(article, exact, who === "" ? [] : [holder(who, null)], {
      ...(standing ? { standing } : {}),
      polarity: standing === "denied" ? "-" : "+",
    }),
  );
  return {
    article,
    sentences: reading.sentences.map((s) => [reading.points.toPoint(s.start), reading.points.toPoint(s.end)] as const),
    statements,
    checks: [],
    mentions: [],
  };
}
