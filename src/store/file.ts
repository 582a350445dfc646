/**
 * A case file before SQLite touches it: is it there, is it whole enough to open. SQLite would write beside or into a
 * file that it takes for its own; what is not a case is refused here, and nothing is written.
 */
import { closeSync, constants, copyFileSync, linkSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { HearsayError, problem } from "../record/problem.ts";

const MAGIC = "SQLite format 3\0";

/** Whether there is a file at the path. What is there and is no whole SQLite file is a `damaged-case`. */
export function inspect(path: string): boolean {
  let size: number;
  const header = Buffer.alloc(100);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new HearsayError(problem("unreadable", { input: path, why: "it is not a file" }));
    size = stat.size;
    const file = openSync(path, "r");
    readSync(file, header, 0, 100, 0);
    closeSync(file);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return false;
    throw new HearsayError(problem("unreadable", { input: path, why: code === "EACCES" ? "no permission" : message }));
  }
  if (size === 0) throw damaged(path, "it is empty");
  if (header.toString("latin1", 0, 16) !== MAGIC) throw damaged(path, "it is not a SQLite file");
  const stated = header.readUInt32BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  // The page count in the header holds when the last writer was new enough to keep it (SQLite file format 1.3.8).
  const pages = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) : 0;
  if (!hasLog(path) && size < pages * stated) throw damaged(path, `${pages * stated - size} bytes are cut off its end`);
  return true;
}

function copyWhole(draft: string, path: string): void {
  try {
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!taken(error)) throw error;
  }
}

const taken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EEXIST";

/** With a write-ahead log beside it, the file itself may be behind; SQLite then decides. */
const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Makes a case all at once: `make` fills a file of another name, which then takes its place unless another process was
 * first. A kill leaves no half-made case.
 */
export function createWhole(path: string, make: (draft: string) => void): void {
  const draft = `${path}.${process.pid}.new`;
  try {
    make(draft);
    try {
      linkSync(draft, path);
    } catch (error) {
      if (!taken(error)) copyWhole(draft, path); // a file system without links
    }
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${draft}${end}`, { force: true });
  }
}

const damaged = (path: string, why: string) => new HearsayError(problem("damaged-case", { case: path, why }));
