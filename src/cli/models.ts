/** The trained models that a command reads and asks with; the rules alone with `--fast`. */
import type { Reader, Tagger } from "../index.ts";
import type { Options } from "./command.ts";
import { report } from "./exit.ts";
import type { Io } from "./io.ts";

export const FAST = [
  "--fast",
  "read and ask by the rules alone, without the trained models: eight times as fast, misses more",
] as const;

/** A model that cannot be used is said once, and the rules serve. */
export async function taggerOf(options: Options, io: Io): Promise<Tagger> {
  const { fastTagger, openTagger } = await import("../index.ts");
  return (await opened(openTagger, options, io)) ?? fastTagger;
}

/** The relation model that a command asks with; null with `--fast`, or where it cannot be used. */
export async function readerOf(options: Options, io: Io): Promise<Reader | null> {
  const { openReader } = await import("../index.ts");
  return opened(openReader, options, io);
}

/** What a run was already told: both models fail for one reason where their list of checksums is gone. */
const told = new WeakMap<Io, string>();

async function opened<T>(open: () => Promise<T>, options: Options, io: Io): Promise<T | null> {
  const { HearsayError } = await import("../index.ts");
  if (options.fast) return null;
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    if (told.get(io) !== error.message) await report(error.problem, io);
    told.set(io, error.message);
    return null;
  }
}
