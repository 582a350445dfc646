/** A case that an earlier hearsay made: opening it brings its tables up to date, and what it holds stays as it was. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connect, makeFile, pragma, sql, whole } from "../../src/store/connection.ts";
import { openEmbedded } from "../../src/store/embedded.ts";
import { keep } from "../../src/store/rows.ts";
import { APPLICATION, CHANGES } from "../../src/store/tables/schema.ts";
import { changesSince } from "../../src/store/version.ts";
import { articleOf, keptOf } from "./made.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-version-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = ["2033-04-02", "2033-04-09T08:00:00Z", null].map((published, i) =>
  articleOf(`a${i}`, `Sluice ${i} opened.`, { published }),
);

/** A case with no more than the first so many changes, and the articles in it. */
async function caseOf(changes: number): Promise<string> {
  const path = join(folder, `${changes}.case`);
  const made = CHANGES.slice(0, changes).map((change) => change.sql);
  makeFile(path, APPLICATION, [made.join(";"), `pragma user_version = ${changes}`]);
  const database = connect(path);
  await whole(database, async (writer) => {
    for (const article of articles) await keep(writer, keptOf(article));
  });
  await database.destroy();
  return path;
}

/** Its version and all of its tables and indexes, as they were made. */
async function tablesOf(path: string): Promise<unknown> {
  const database = connect(path);
  const { rows } = await sql`select type, name, sql from sqlite_schema order by type, name`.execute(database);
  const version = await pragma(database, "user_version");
  await database.destroy();
  return { version, rows };
}

describe.each(CHANGES.slice(1).map(({ what }, i) => [i + 1, what] as const))(
  "a case of %i of the changes, before “%s”,",
  (changes) => {
    it("has the tables of a new one once it was opened, and all that it had", async () => {
      const path = await caseOf(changes);
      expect(await tablesOf(path)).toMatchObject({ version: changes });
      const store = await openEmbedded(path, { create: false });
      expect((await store.dossiers(await store.keys())).map(({ article }) => article.id).sort()).toEqual(
        articles.map(({ id }) => id),
      );
      expect(await store.searched()).toEqual({ articles: 3, from: "2033-04-02", until: "2033-04-09" });
      expect(await store.find(["sluice"], 9)).toHaveLength(3);
      expect(await store.add([keptOf(articleOf("a3", "Sluice 3 opened.", { published: "2033-05-01" }))])).toBe(1);
      expect(await store.searched()).toMatchObject({ articles: 4, until: "2033-05-01" });
      expect(await store.check()).toEqual([]);
      await store.close();
      const young = join(folder, `young-${changes}.case`);
      makeFile(young, APPLICATION, changesSince(0));
      expect(await tablesOf(path)).toEqual(await tablesOf(young));
    });
  },
);
