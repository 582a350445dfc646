/**
 * An input as given (file, folder, pattern) → the files it stands for, sorted, or what is wrong with it.
 * Home of tinyglobby.
 *
 * In: `news` (a folder with `b.txt`, `a.txt`, `.git/`) Out: `news/a.txt`, `news/b.txt`.
 */
import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { type Problem, problem } from "../record/problem.ts";

export type Found =
  | { readonly kind: "file"; readonly path: string; readonly size: number | null }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Finds the files of one input. Nothing is thrown: what cannot be found or entered is a problem. */
export async function* filesOf(input: string): AsyncGenerator<Found> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    yield wrong("unreadable", input, "pages are not fetched; save the page as .html");
    return;
  }
  const found = await look(input);
  if (found) {
    yield* found;
    return;
  }
  if (!/[*?[\]{}!()]/.test(input)) {
    yield wrong("missing-file", input);
    return;
  }
  const { glob } = await import("tinyglobby");
  const paths = await glob(input, {
    dot: false,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    absolute: isAbsolute(input),
  });
  if (paths.length === 0) yield wrong("missing-file", input);
  for (const path of paths.sort(byUnit)) yield* (await look(path)) ?? [wrong("missing-file", path)];
}

/** A file, the files of a folder, or null when there is nothing of that name. */
async function look(path: string): Promise<AsyncIterable<Found> | Iterable<Found> | null> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) return folder(path, true);
    return [{ kind: "file", path, size: entry.isFile() ? entry.size : null }];
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    return [wrong("unreadable", path, reasonOf(error))];
  }
}

async function* folder(path: string, outermost: boolean): AsyncGenerator<Found> {
  let empty = true;
  try {
    const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => byUnit(a.name, b.name));
    for (const entry of entries) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      empty = false;
      const inner = join(path, entry.name);
      if (entry.isDirectory()) yield* folder(inner, false);
      else if (entry.isFile()) yield* (await look(inner)) ?? [];
      else if (entry.isSymbolicLink()) yield* linked(inner);
      else yield wrong("unreadable", inner, "it is no file but a device, pipe or socket");
    }
  } catch (error) {
    yield wrong("unreadable", path, reasonOf(error));
    return;
  }
  if (empty && outermost) yield wrong("unreadable", path, "the folder holds no file");
}

/** A link in a folder: to a file, it is read; to a folder, it is left out, since it may lead back up. */
async function* linked(path: string): AsyncGenerator<Found> {
  try {
    const entry = await stat(path);
    if (entry.isFile()) yield { kind: "file", path, size: entry.size };
    else yield wrong("unreadable", path, "it is a link to a folder; name that folder itself");
  } catch (error) {
    yield codeOf(error) === "ENOENT" ? wrong("missing-file", path) : wrong("unreadable", path, reasonOf(error));
  }
}

const wrong = (code: "missing-file" | "unreadable", input: string, why = ""): Found => ({
  kind: "problem",
  problem: problem(code, { input, why }),
});
const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? "");

/** An error of the file system in plain words. */
export function reasonOf(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ELOOP: "its links go round in a circle",
    ENAMETOOLONG: "its name is too long",
    EMFILE: "too many files are open",
    EIO: "the disk reports an error",
  };
  return words[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
