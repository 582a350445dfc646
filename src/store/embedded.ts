/**
 * A case file: SQLite in WAL mode, each `add` one transaction that is on the disk when it returns (`synchronous = FULL`).
 * In: a path; out: a `Store`. Example: `openEmbedded("hearsay.case")`.
 */

import type { Dossier } from "../record/dossier.ts";
import { HearsayError, problem } from "../record/problem.ts";
import type { Judgement, Run } from "../record/run.ts";
import { type Searched, searchedOf } from "../record/searched.ts";
import { bytesOf, connect, type Database, makeFile, sql, textOf, whole } from "./connection.ts";
import { failure } from "./failure.ts";
import { createWhole, inspect } from "./file.ts";
import { ranked, wrongWords } from "./fulltext.ts";
import { given } from "./given.ts";
import { type Packed, sealOf, unpack } from "./pack.ts";
import { claimedOf, isIndexWhole, keep, keysOf, packed, rowsOf } from "./rows.ts";
import type { Found, Kept, Store, Which } from "./store.ts";
import { APPLICATION, DAY } from "./tables/schema.ts";
import { bringUp, changesSince } from "./version.ts";
import { wrongIn } from "./whole.ts";
import { phrasesOf, searchedWords } from "./words.ts";

/**
 * Opens the case at `path`; one is made where there is none, unless `create` is false. Throws `HearsayError`: `no-case`, `damaged-case`,
 * `locked-case`, `newer-case`, `unreadable`, `unwritable`.
 */
export async function openEmbedded(
  path: string,
  options: { readonly create?: boolean } = { create: true },
): Promise<Store> {
  if (!inspect(path)) {
    if (!options.create) throw new HearsayError(problem("no-case", { case: path, input: path }));
    await guarded(path, async () => createWhole(path, (draft) => makeFile(draft, APPLICATION, changesSince(0))));
  }
  return guarded(path, async () => {
    const database = connect(path);
    try {
      await bringUp(database, path);
    } catch (error) {
      await database.destroy();
      throw error;
    }
    return new EmbeddedStore(path, database);
  });
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(path, error);
  }
}

class EmbeddedStore implements Store {
  readonly #path: string;
  readonly #database: Database;

  constructor(path: string, database: Database) {
    this.#path = path;
    this.#database = database;
  }

  add(kept: readonly Kept[]): Promise<number> {
    return this.#guarded(() =>
      whole(this.#database, async (writer) => {
        let added = 0;
        for (const one of kept) if (await keep(writer, one)) added += 1;
        return added;
      }),
    );
  }

  searched(): Promise<Searched> {
    return this.#guarded(async () => {
      const { rows } = await sql<{ day: string | null; articles: number }>`
        select ${sql.raw(DAY)} as day, count(*) as articles from article group by ${sql.raw(DAY)}`.execute(
        this.#database,
      );
      const { from, until } = searchedOf(rows.map(({ day }) => day));
      return { articles: rows.reduce((sum, row) => sum + row.articles, 0), from, until };
    });
  }

  keys(): Promise<string[]> {
    return this.#guarded(async () => {
      await this.#wholeIndex();
      return keysOf(this.#database);
    });
  }

  dossiers(keys: readonly string[]): Promise<Dossier[]> {
    return this.#guarded(async () => {
      await this.#wholeIndex();
      return this.#read(keys);
    });
  }

  async #read(keys: readonly string[]): Promise<Dossier[]> {
    const rows = await rowsOf(this.#database, keys);
    const found = await packed(this.#database, [...rows.values()]);
    const claimed = await claimedOf(
      this.#database,
      found.map((row) => row.id),
    );
    const dossiers = new Map(found.map((row) => [row.key, given(this.#open(row), claimed)]));
    const lost = [...rows.keys()].find((key) => !dossiers.has(key));
    if (lost !== undefined) throw this.#damaged(`article ${lost} is not where the index says`);
    return keys.flatMap((key) => dossiers.get(key) ?? []);
  }

  bytes(key: string): Promise<Uint8Array | null> {
    return this.#guarded(async () => {
      const row = await this.#database
        .selectFrom("original")
        .innerJoin("article", "article.row", "original.article")
        .select("bytes")
        .where("key", "=", key)
        .executeTakeFirst();
      return row ? new Uint8Array(row.bytes) : null;
    });
  }

  find(terms: readonly string[], limit: number, which: Which = {}): Promise<string[]> {
    return this.#guarded(() => ranked(this.#database, phrasesOf(terms), limit, which));
  }

  record(id: string): Promise<Found | null> {
    return this.#guarded(async () => {
      const { rows } = await sql<{ key: ArrayBuffer }>`
        select ${bytesOf("key")} as key from article where key = ${id} or id = ${id}
          or (id = ${id.replace(/~[0-9a-f]{6}$/, "")} and substr(key, 3, 6) = ${id.slice(-6)})
          or row in (select article from statement where id = ${id} union all select article from checked where id = ${id})
        order by article.key <> ${id}, row limit 1`.execute(this.#database);
      const [dossier] = await this.dossiers(rows.map((row) => textOf(row.key)));
      if (!dossier) return null;
      const found = [...dossier.statements, ...dossier.checks].find((r) => r.id === id) ?? dossier.article;
      return { dossier, found };
    });
  }

  run(run: Run): Promise<void> {
    return this.#guarded(async () => {
      const row = { id: run.id, at: run.at, record: JSON.stringify(run) };
      await this.#database
        .insertInto("run")
        .values(row as never)
        .onConflict((c) => c.doNothing())
        .execute();
    });
  }

  runs(limit: number): Promise<Run[]> {
    return this.#guarded(async () => {
      const query = this.#database
        .selectFrom("run")
        .select(bytesOf("record").as("record"))
        .orderBy("at", "desc")
        .orderBy("row", "desc");
      return (await query.limit(limit).execute()).map((row) => this.#parsed<Run>(row.record));
    });
  }

  judge(judgement: Judgement): Promise<void> {
    return this.#guarded(async () => {
      const row = { id: judgement.id, of: judgement.of, record: JSON.stringify(judgement) };
      await this.#database
        .insertInto("judgement")
        .values(row as never)
        .onConflict((c) => c.doNothing())
        .execute();
    });
  }

  judgements(of: string): Promise<Judgement[]> {
    return this.#guarded(async () => {
      const query = this.#database
        .selectFrom("judgement")
        .select(bytesOf("record").as("record"))
        .where("of", "=", of)
        .orderBy("row");
      return (await query.execute()).map((row) => this.#parsed<Judgement>(row.record));
    });
  }

  async check(): Promise<string[]> {
    const wrong: string[] = [];
    try {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(this.#database);
      const lines = rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
      wrong.push(...lines.map((line) => `the file: ${line}`));
      const counts = new Map<string, number>();
      await this.#wholeIndex();
      for (const key of await keysOf(this.#database)) {
        const [dossier] = await this.#read([key]);
        if (!dossier) continue;
        wrong.push(...wrongIn(dossier, await this.bytes(key)));
        for (const word of searchedWords(dossier.article)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      wrong.push(...(await wrongWords(this.#database, counts)));
    } catch (error) {
      const found = failure(this.#path, error);
      if (!(found instanceof HearsayError) || found.problem.code !== "damaged-case") throw found;
      wrong.push(found.problem.message);
    }
    return wrong;
  }

  async close(): Promise<void> {
    // Brings the log into the file, so that the file alone is the case; where another process reads on, it will do so.
    await sql`pragma wal_checkpoint(truncate)`.execute(this.#database).catch(() => {});
    await this.#database.destroy();
  }

  #parsed<T>(bytes: ArrayBuffer): T {
    try {
      return JSON.parse(textOf(bytes)) as T;
    } catch {
      throw this.#damaged("a run or a judgement is no JSON");
    }
  }

  #open(row: Packed): Dossier {
    if (sealOf(row) !== row.seal)
      throw this.#damaged(`what is kept of article ${row.key} has changed since it was written`);
    return unpack(row);
  }

  async #wholeIndex(): Promise<void> {
    if (!(await isIndexWhole(this.#database))) throw this.#damaged("its index has lost articles");
  }

  #damaged(why: string): HearsayError {
    return new HearsayError(problem("damaged-case", { case: this.#path, why }));
  }

  #guarded<T>(work: () => Promise<T>): Promise<T> {
    return guarded(this.#path, work);
  }
}
