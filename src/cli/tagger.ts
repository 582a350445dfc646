/** The tagger that a command reads with: rules and model, or the rules alone with `--fast`. */
import type { Tagger } from "../index.ts";
import type { Options } from "./command.ts";
import { report } from "./exit.ts";
import type { Io } from "./io.ts";

export const FAST = [
  "--fast",
  "read by the rules alone, without the trained model: eight times as fast, misses more",
] as const;

/** A model that cannot be used is said once, and the rules serve. */
export async function taggerOf(options: Options, io: Io): Promise<Tagger> {
  const { fastTagger, HearsayError, openTagger } = await import("../index.ts");
  if (options.fast) return fastTagger;
  try {
    return await openTagger();
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    await report(error.problem, io);
    return fastTagger;
  }
}
