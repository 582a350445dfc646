/** What a command sees of the process it runs in. Tests hand in their own and read what was written. */
import type { Screen } from "../index.ts";

export interface Out {
  write(text: string): void | Promise<void>;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where `hearsay.case` is looked for and named files are written. */
  readonly cwd: string;
  /** ISO 8601 date-time: only runs are dated, never answers. */
  now(): string;
}

/** Colour only on a terminal, and not where `NO_COLOR` (no-color.org) or a plain terminal says no. */
export function screenOf({ stdout, env }: Io): Screen {
  const colour = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
  return stdout.columns === undefined ? { colour } : { colour, width: stdout.columns };
}
