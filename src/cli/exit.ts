/** Problems → lines on standard error and exit codes. One line each: what is wrong with which input, and the next move. */
import type { Problem, ProblemCode } from "../index.ts";
import type { Io } from "./io.ts";

export const FINE = 0;
/** An input could not be read; the others were. */
const UNREAD = 1;
const USAGE = 2;
const CASE_FAULT = 3;

/** Exit codes other than 1, which stands for every problem of an input. */
const CODES: Partial<Record<ProblemCode, number>> = {
  "other-language": FINE,
  "no-model": FINE,
  "bad-usage": USAGE,
  "no-input": USAGE,
  "no-case": USAGE,
  "not-a-question": USAGE,
  "unknown-id": USAGE,
  "damaged-case": CASE_FAULT,
  "locked-case": CASE_FAULT,
  "newer-case": CASE_FAULT,
};

export const exitCode = (code: ProblemCode): number => CODES[code] ?? UNREAD;

/** Says a problem and gives its exit code. */
export async function report(problem: Problem, io: Io): Promise<number> {
  const line = `hearsay: ${problem.message} ${problem.next} (${problem.code})`;
  // A file name or a line of JSON may hold anything: it must not end the line or steer the terminal.
  await io.stderr.write(`${line.replace(/\s+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd")}\n`);
  return exitCode(problem.code);
}

/** Wrong usage, said without loading the library: the same line as its `bad-usage` gives. */
export function usage(why: string, command: string | undefined, io: Io): Promise<number> {
  const next = `See \`${["hearsay", command, "--help"].filter(Boolean).join(" ")}\`.`;
  return report({ type: "problem", code: "bad-usage", message: why, next, input: null }, io);
}
