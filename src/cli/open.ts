/** The case that a command means: `--case FILE`, or `hearsay.case` in the folder. */
import { resolve } from "node:path";
import type { Store } from "../index.ts";
import type { Options } from "./command.ts";
import type { Io } from "./io.ts";

/** Its path, and the path as the person would write it. */
export function casePath(options: Options, io: Io): { readonly path: string; readonly shown: string } {
  const shown = typeof options.case === "string" ? options.case : "hearsay.case";
  return { path: resolve(io.cwd, shown), shown };
}

export async function openCase(options: Options, io: Io, create = false): Promise<Store> {
  const { openStore } = await import("../index.ts");
  return openStore(casePath(options, io).path, { create });
}
