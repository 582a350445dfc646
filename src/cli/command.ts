/** A command as a row: what `--help` says of it, and what it does. `program.ts` makes the rows into a command line. */
import type { Io } from "./io.ts";

export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly name: string;
  /** What follows the name: `INPUT… [--json]`. */
  readonly usage: string;
  readonly summary: string;
  /** Words that must follow the name, as the usage names them. */
  readonly needs: readonly string[];
  /** Most words that may follow; none: any number. */
  readonly most?: number;
  readonly options: readonly (readonly [flags: string, what: string])[];
  readonly examples: readonly string[];
  /** Gives the exit code. */
  run(words: readonly string[], options: Options, io: Io): Promise<number>;
}

export const INPUT = "INPUT: a file, a folder, a pattern in quotes, or - for standard input";
export const CASE = ["--case FILE", "the case file (default: hearsay.case in this folder)"] as const;
