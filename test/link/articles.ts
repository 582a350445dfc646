/** Invented articles for the tests of this folder. */
import type { Dossier } from "../../src/record/dossier.ts";
import type { Edge } from "../../src/record/edge.ts";
import { pointsOf } from "../../src/record/points.ts";
import type { Holder } from "../../src/record/statement.ts";
import { articleOf } from "../article.ts";
import { holder, statementOf } from "../statement.ts";

interface Given {
  readonly id: string;
  readonly outlet?: string | null;
  readonly text: string;
  readonly published?: string | null;
  readonly byline?: string;
  readonly headline?: string;
  readonly url?: string;
  /** What its statements say: the words, and the holders' names with their role, outermost first. */
  readonly says?: readonly {
    readonly words: string;
    readonly chain: readonly (readonly [string, Holder["role"], Holder["naming"]?])[];
  }[];
}

export function dossier(given: Given): Dossier {
  const { says, text, ...fields } = given;
  const article = articleOf(text, fields);
  const points = pointsOf(text);
  const statements = (says ?? []).map(({ words, chain }) =>
    statementOf(
      article,
      words,
      chain.map(([name, role, naming = "named"]) => holder(name, null, { role, naming })),
    ),
  );
  const sentences: [number, number][] = [];
  for (const m of text.matchAll(/[^.!?\n]+[.!?]*[”"]?\s?/gu)) {
    sentences.push([points.toPoint(m.index), points.toPoint(m.index + m[0].trimEnd().length)]);
  }
  return { article, sentences, statements, checks: [], mentions: [] };
}

/** An edge in one line: "b > a wire-copy proven". */
export const line = (e: Edge): string => `${e.from} > ${e.to} ${e.kind} ${e.strength}`;
