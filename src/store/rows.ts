/** Dossiers ↔ rows of a case file. Each record is a row, so that it can be found by its id. */
import { bytesOf, type Database, sql, textOf } from "./connection.ts";
import { type Packed, pack } from "./pack.ts";
import type { Kept } from "./store.ts";
import { searchedWords } from "./words.ts";

/** Writes an article that is not yet known by its key. Gives whether it was new. */
export async function keep(writer: Database, { dossier, bytes }: Kept): Promise<boolean> {
  const { key, id, sha256, text, record, seal } = pack(dossier);
  const written = await writer
    .insertInto("article")
    .values({ key, id, sha256, text, record, seal } as never)
    .onConflict((conflict) => conflict.column("key").doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return false;
  const article = Number(written.insertId);
  await writer.insertInto("original").values({ article, bytes }).execute();
  for (const [table, records] of [
    ["statement", dossier.statements],
    ["checked", dossier.checks],
    ["mention", dossier.mentions],
  ] as const) {
    const rows = records.map((one, place) => ({
      article,
      place,
      id: "id" in one ? one.id : null,
      record: JSON.stringify(one),
    }));
    for (let i = 0; i < rows.length; i += 500) {
      await writer
        .insertInto(table)
        .values(rows.slice(i, i + 500))
        .execute();
    }
  }
  const words = searchedWords(dossier.article).join(" ");
  await sql`insert into fulltext (rowid, words) values (${article}, ${words})`.execute(writer);
  return true;
}

/**
 * The row of every article by its key, or null when entries of the index are lost: rows are never taken away, so there
 * are as many as the last one's number.
 */
export async function rowsByKey(database: Database): Promise<ReadonlyMap<string, number> | null> {
  const query = database
    .selectFrom("article")
    .select(["row", bytesOf("key").as("key")])
    .orderBy("article.key");
  const rows = new Map((await query.execute()).map(({ key, row }) => [textOf(key), row]));
  const last = await sql<{ last: number | null }>`select max(row) as last from article`.execute(database);
  return rows.size === (last.rows[0]?.last ?? 0) ? rows : null;
}

/** The articles of these rows with their records, in no order. */
export async function packed(database: Database, numbers: readonly number[]): Promise<Packed[]> {
  const list = (table: string) => sql`(
    select cast(group_concat(record, ',' order by place) as blob)
    from ${sql.table(table)} where ${sql.ref(`${table}.article`)} = article.row)`;
  const { rows } = await sql<Record<keyof Packed, ArrayBuffer | null>>`
    select ${bytesOf("key")} as key, ${bytesOf("id")} as id, ${bytesOf("sha256")} as sha256, ${bytesOf("text")} as text,
      ${bytesOf("record")} as record, ${bytesOf("seal")} as seal,
      ${list("statement")} as statements, ${list("checked")} as checks, ${list("mention")} as mentions
    from article where row in (select value from json_each(${JSON.stringify(numbers)}))`.execute(database);
  return rows.map((row) => ({
    key: textOf(row.key),
    id: textOf(row.id),
    sha256: textOf(row.sha256),
    text: textOf(row.text),
    record: textOf(row.record),
    statements: textOf(row.statements),
    checks: textOf(row.checks),
    mentions: textOf(row.mentions),
    seal: textOf(row.seal),
  }));
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
