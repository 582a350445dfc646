/**
 * One connection to a SQLite file, and the query layer over it. In: a path; out: a typed query builder for the tables.
 * The home of `libsql` and `kysely`; the statements of the store stand in embedded.ts and rows.ts.
 */
import { Kysely, SqliteDialect, sql } from "kysely";
import Libsql from "libsql";
import type { Tables } from "./tables/schema.ts";

export type Database = Kysely<Tables>;
export { sql };

/** How long a locked case is waited for, in milliseconds. */
const PATIENCE = 2000;

/**
 * Makes a SQLite file by these commands, in one transaction after WAL mode is set. No statement is prepared: libsql
 * would keep the file open until each was collected, and the file is about to be moved.
 */
export function makeFile(path: string, application: number, commands: readonly string[]): void {
  const file = new Libsql(path);
  file.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma application_id = ${application}`);
  file.exec(["begin", ...commands, "commit"].join(";\n"));
  file.close();
}

/** Opens a file; SQLite's own errors come out. */
export function connect(path: string): Database {
  const file = new Libsql(path, { timeout: PATIENCE } as object);
  file.exec("pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off");
  file.exec("pragma cell_size_check = on; pragma cache_size = -65536");
  // libsql frees a statement only when it is collected, so each is prepared once.
  const prepared = new Map<string, Libsql.Statement>();
  const database = {
    prepare(text: string): Libsql.Statement {
      const known = prepared.get(text);
      if (known) return known;
      const statement = file.prepare(text);
      prepared.set(text, statement);
      return statement;
    },
    close: () => void file.close(),
  };
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: database as never }) });
}

/**
 * A text column as its bytes, to be read by `textOf`: libsql ends the whole process on text that is not UTF-8, as a
 * damaged page may hold it.
 */
export const bytesOf = (column: string) => sql<ArrayBuffer>`cast(${sql.ref(column)} as blob)`;

/** What `bytesOf` gave, as text. Bytes that are no UTF-8 become U+FFFD, which no seal will match. */
export const textOf = (bytes: ArrayBuffer | null): string => (bytes ? Buffer.from(bytes).toString("utf8") : "");

/** One transaction that takes the write lock at once: two writers wait for each other instead of failing midway. */
export async function whole<T>(database: Database, work: (writer: Database) => Promise<T>): Promise<T> {
  return database.connection().execute(async (writer) => {
    await sql`begin immediate`.execute(writer);
    try {
      const result = await work(writer);
      await sql`commit`.execute(writer);
      return result;
    } catch (error) {
      await sql`rollback`.execute(writer).catch(() => {}); // SQLite may have rolled back already
      throw error;
    }
  });
}

/** The number that a pragma gives. */
export async function pragma(database: Database, name: string): Promise<number> {
  const { rows } = await sql.raw<Record<string, number>>(`pragma ${name}`).execute(database);
  return Number(rows[0]?.[name]);
}
