/**
 * A dossier ↔ the rows that keep it. Text stands in a column of its own, readable with any SQLite tool, unless SQLite
 * could not give it back (a NUL, half a surrogate pair): then it stays within the article's JSON.
 */
import type { Article } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";
import { sha256 } from "../record/id.ts";

/** One article with its records, each kind as the inside of a JSON list. */
export interface Packed {
  readonly key: string;
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
  /** JSON of `{ article, sentences }`. */
  readonly record: string;
  readonly statements: string;
  readonly checks: string;
  readonly mentions: string;
  readonly seal: string;
}

const list = (records: readonly unknown[]): string => records.map((record) => JSON.stringify(record)).join(",");
const FRAGILE = /[\0\p{Surrogate}]/u;

export function pack({ article, sentences, statements, checks, mentions }: Dossier): Packed {
  const { text, ...rest } = article;
  const fragile = FRAGILE.test(text);
  const row = {
    key: article.key,
    id: article.id,
    sha256: article.sha256,
    text: fragile ? "" : text,
    record: JSON.stringify({ article: fragile ? article : rest, sentences }),
    statements: list(statements),
    checks: list(checks),
    mentions: list(mentions),
  };
  return { ...row, seal: sealOf(row) };
}

/** The hash over all that a dossier is given back from. */
export function sealOf(row: Omit<Packed, "seal">): string {
  return sha256([row.key, row.text, row.record, row.statements, row.checks, row.mentions].join("\n"));
}

export function unpack(row: Packed): Dossier {
  const { article, sentences } = JSON.parse(row.record) as Pick<Dossier, "sentences"> & { article: Article };
  return {
    article: "text" in article ? article : { ...(article as Article), text: row.text },
    sentences,
    statements: JSON.parse(`[${row.statements}]`),
    checks: JSON.parse(`[${row.checks}]`),
    mentions: JSON.parse(`[${row.mentions}]`),
  };
}
