/** What SQLite throws → a named problem with the case file's path. Anything else is thrown as it is. */
import { HearsayError, problem } from "../record/problem.ts";

/** Primary result codes of SQLite (sqlite.org/rescode.html) and what they mean for a case. */
const MEANING: Readonly<Record<number, (path: string, why: string) => HearsayError>> = {
  // The statements are fixed and tested: one that does not fit the tables has met other tables.
  1: (path, why) => damaged(path, `its tables are not those of a case: ${why}`),
  5: (path) => new HearsayError(problem("locked-case", { case: path })),
  6: (path) => new HearsayError(problem("locked-case", { case: path })),
  8: (path) => unwritable(path, "it is read-only"),
  10: (path, why) => unwritable(path, why),
  11: damaged,
  13: (path) => unwritable(path, "the disk is full"),
  14: (path) => unwritable(path, "its folder is missing or may not be written"),
  26: (path) => damaged(path, "it is not a SQLite file"),
};

function damaged(path: string, why: string): HearsayError {
  return new HearsayError(problem("damaged-case", { case: path, why }));
}

const unwritable = (path: string, why: string) => new HearsayError(problem("unwritable", { input: path, why }));

export function failure(path: string, error: unknown): unknown {
  const { rawCode, message } = error as { rawCode?: number; message?: string };
  const opening = /Unable to open connection to local database .*: (\d+)/.exec(message ?? "");
  const code = typeof rawCode === "number" ? rawCode & 0xff : opening ? Number(opening[1]) & 0xff : undefined;
  const meaning = code === undefined ? undefined : MEANING[code];
  return meaning ? meaning(path, message ?? "") : error;
}
