/** Invented articles for the tests of this folder. */
import type { Dossier } from "../../src/record/dossier.ts";
import type { Edge } from "../../src/record/edge.ts";
import { pointsOf } from "../../src/record/points.ts";
import { spanOf } from "../../src/record/span.ts";
import { type Holder, type Statement, statementId } from "../../src/record/statement.ts";
import { articleOf } from "../article.ts";

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
  const { id, text } = given;
  const { says, ...fields } = given;
  const article = articleOf(text, fields);
  const points = pointsOf(text);
  const statements = (says ?? []).map(({ words, chain }): Statement => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not in the text: ${words}`);
    const content = [spanOf(text, points, at, at + words.length)];
    return {
      type: "statement",
      id: statementId(article.key, content, []),
      article: id,
      form: "indirect",
      content,
      cue: [],
      chain: chain.map(([name, role, naming]) => ({
        name,
        span: null,
        actor: null,
        role,
        naming: naming ?? "named",
        inferred: false,
      })),
      standing: "attributed",
      polarity: "+",
      certainty: "CT",
      kind: "fact",
      event: null,
      said: null,
      by: { step: "test", version: "1", score: 1, rules: [] },
    };
  });
  const sentences: [number, number][] = [];
  for (const m of text.matchAll(/[^.!?\n]+[.!?]*[”"]?\s?/gu)) {
    sentences.push([points.toPoint(m.index), points.toPoint(m.index + m[0].trimEnd().length)]);
  }
  return { article, sentences, statements, checks: [], mentions: [] };
}

/** An edge in one line: "b > a wire-copy proven". */
export const line = (e: Edge): string => `${e.from} > ${e.to} ${e.kind} ${e.strength}`;
