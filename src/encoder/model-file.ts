/**
 * A file of the folder `model/` → its bytes, checked against the SHA-256 of `checksums.json` before they are used.
 *
 * A file that is missing, or not what was built, gives the problem `no-model`; the rules then serve alone.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { HearsayError, problem } from "../record/problem.ts";

const FOLDER = fileURLToPath(new URL("../../model/", import.meta.url));

export interface ModelFiles {
  /** The bytes of each file, in the order asked. */
  readonly bytes: readonly Buffer[];
  /** The beginning of the first file's SHA-256: which model it is. */
  readonly version: string;
}

export const broken = (file: string, why: string): HearsayError =>
  new HearsayError(problem("no-model", { file: `model/${file}`, why }));

/** Throws the problem `no-model`. */
export async function modelFiles(names: readonly string[], folder: string = FOLDER): Promise<ModelFiles> {
  const sums = parsed<Record<string, string> | null>(await read("checksums.json", folder), "checksums.json") ?? {};
  const bytes = await Promise.all(
    names.map(async (file) => {
      const found = await read(file, folder);
      if (createHash("sha256").update(found).digest("hex") !== sums[file])
        throw broken(file, "it is not the file that was built");
      return found;
    }),
  );
  return { bytes, version: sums[names[0]!]!.slice(0, 8) };
}

async function read(file: string, folder: string): Promise<Buffer> {
  try {
    return await readFile(`${folder}/${file}`);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw broken(file, code === "ENOENT" ? "there is no such file" : String(code));
  }
}

/** The JSON in a file's bytes. Throws the problem `no-model`. */
export function parsed<T>(bytes: Buffer, file: string): T {
  try {
    return JSON.parse(bytes.toString("utf8")) as T;
  } catch {
    throw broken(file, "it is not JSON");
  }
}
