/** The full text of a case file: articles by their words, best first, and whether it holds what the articles hold. */
import { bytesOf, type Database, sql, textOf } from "./connection.ts";
import type { Which } from "./store.ts";

/**
 * Keys of the articles that hold any of the phrases (folded words that follow each other), ranked by BM25, equal ones by
 * key. The scores are made without the articles themselves, of which only the best are looked up.
 */
export async function ranked(
  database: Database,
  phrases: readonly (readonly string[])[],
  limit: number,
  { share = 0, among }: Which,
): Promise<string[]> {
  if (phrases.length === 0 || limit === 0) return [];
  const search = phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" OR ");
  const wanted = among
    ? sql`where row in (select row from article where key in (select value from json_each(${JSON.stringify(among)})))`
    : sql``;
  const { rows } = await sql<{ key: ArrayBuffer; score: number }>`
    with
      hits as materialized (
        select rowid as row, round(-bm25(fulltext), 9) as score from fulltext where fulltext match ${search}),
      kept as materialized (select row, score from hits ${wanted}),
      least as materialized (select score from kept order by score desc limit 1 offset ${limit - 1})
    select ${bytesOf("article.key")} as key, score from kept join article on article.row = kept.row
    where score >= coalesce((select score from least), 0)
    order by score desc, article.key limit ${limit}`.execute(database);
  const enough = share * (rows[0]?.score ?? 0);
  return rows.filter((row) => row.score >= enough).map((row) => textOf(row.key));
}

/** Whether the full text has each word as often as the articles do: it is the one part that no seal covers. */
export async function wrongWords(database: Database, counts: ReadonlyMap<string, number>): Promise<string[]> {
  await sql`create virtual table if not exists temp.vocabulary using fts5vocab('main', 'fulltext', 'row')`.execute(
    database,
  );
  const { rows } = await sql<{ term: ArrayBuffer; times: number }>`
    select ${bytesOf("term")} as term, cnt as times from temp.vocabulary`.execute(database);
  const indexed = new Map(rows.map(({ term, times }) => [textOf(term), times]));
  const wrong = [...new Set([...counts.keys(), ...indexed.keys()])]
    .filter((w) => counts.get(w) !== indexed.get(w))
    .sort();
  return wrong.length ? [`the full text: ${wrong.length} words are not as in the articles, such as “${wrong[0]}”`] : [];
}
