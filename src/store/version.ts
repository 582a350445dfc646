/** A file's version against the tables known here: refused when it is no case or a newer one, changed when it is older. */
import { HearsayError, problem } from "../record/problem.ts";
import { type Database, pragma, sql, whole } from "./connection.ts";
import { APPLICATION, CHANGES } from "./tables/schema.ts";

export async function bringUp(database: Database, path: string): Promise<void> {
  const mark = await pragma(database, "application_id");
  if (mark !== APPLICATION) {
    throw new HearsayError(problem("damaged-case", { case: path, why: "it is a SQLite file, but no case of hearsay" }));
  }
  const version = await pragma(database, "user_version");
  if (version > CHANGES.length) {
    throw new HearsayError(problem("newer-case", { case: path, version, known: CHANGES.length }));
  }
  if (version < CHANGES.length) await change(database, version);
}

/** Makes the changes that a file of this version lacks, all or none. */
async function change(database: Database, version: number): Promise<void> {
  await whole(database, async (writer) => {
    if ((await pragma(writer, "user_version")) !== version) return; // another process was first
    for (const command of changesSince(version)) await sql.raw(command).execute(writer);
  });
}

/** The commands that bring tables of a version up to date; 0 is no tables at all. */
export function changesSince(version: number): string[] {
  const commands = CHANGES.slice(version).flatMap((change) => change.sql.split(";").filter((part) => part.trim()));
  return [...commands, `pragma user_version = ${CHANGES.length}`];
}
