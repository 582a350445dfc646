#!/usr/bin/env node
/** The `hearsay` command: hands the process to `run`. The only file that touches the process. */
import { setFlagsFromString } from "node:v8";
import type { Out } from "./io.ts";
import { run } from "./program.ts";

// Left alone, V8 lets the heap grow to four times what is in use before it looks for what is not. The flag is read at each
// collection, so it may be set while running; Node 20 to 24 know it. One that did not would say so on stderr,
// which `test/cli/process.test.ts` sees, and go on.
setFlagsFromString("--heap-growing-percent=60");

const out = (stream: NodeJS.WriteStream): Out => ({
  write: (text) => new Promise((resolve) => stream.write(text, () => resolve())),
  isTTY: stream.isTTY,
  ...(stream.columns ? { columns: stream.columns } : {}), // 0 where a terminal does not tell
});

// `hearsay read … | head`: who reads us has seen enough, which is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: out(process.stdout),
  stderr: out(process.stderr),
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date().toISOString(),
});
