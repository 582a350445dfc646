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
 * Whether the index of keys holds every article: rows are never taken away, so there are as many as the last one's
 * number.
 */
export async function isIndexWhole(database: Database): Promise<boolean> {
  const { rows } = await sql<{ keys: number; last: number | null }>`
    select (select count(key) from article indexed by sqlite_autoindex_article_1) as keys,
      (select max(row) from article) as last`.execute(database);
  return rows[0]!.keys === (rows[0]!.last ?? 0);
}

/** The keys of all articles, sorted. */
export async function keysOf(database: Database): Promise<string[]> {
  const query = database.selectFrom("article").select(bytesOf("key").as("key")).orderBy("article.key");
  return (await query.execute()).map(({ key }) => textOf(key));
}

/** The rows of those keys that are known. */
export async function rowsOf(database: Database, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ key: ArrayBuffer; row: number }>`
    select ${bytesOf("key")} as key, row from article
    where key in (select value from json_each(${JSON.stringify(keys)}))`.execute(database);
  return new Map(rows.map(({ key, row }) => [textOf(key), row]));
}

/** Of these ids, those that more than one article claims. */
export async function claimedOf(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: ArrayBuffer }>`
    select ${bytesOf("id")} as id from article
    where id in (select value from json_each(${JSON.stringify(ids)}))
    group by article.id having count(*) > 1`.execute(database);
  return new Set(rows.map((row) => textOf(row.id)));
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
