/** Runs a command within the test, on a folder of its own, and gives what it wrote and its exit code. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/program.ts";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** A folder with these files, gone when the test ends. Gives how to run commands in it. */
export function inFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const path = (name: string) => join(folder, name);
  /** `@name` in the arguments is the path of that file. */
  const hearsay = async (args: readonly string[], around: Around = {}): Promise<Ran> => {
    const out: string[] = [];
    const err: string[] = [];
    const sink = (lines: string[]) => ({
      write: (text: string) => void lines.push(text),
      ...(around.tty ? { isTTY: true } : {}),
      ...(around.columns ? { columns: around.columns } : {}),
    });
    const io: Io = {
      stdout: sink(out),
      stderr: sink(err),
      stdin: (async function* () {
        if (around.stdin) yield new TextEncoder().encode(around.stdin);
      })(),
      env: around.env ?? {},
      cwd: folder,
      now: () => "2034-05-07T12:00:00.000Z",
    };
    const exit = await run(
      args.map((arg) => (arg.startsWith("@") ? path(arg.slice(1)) : arg)),
      io,
    );
    return { exit, out: out.join(""), err: err.join("").replaceAll(`${folder}/`, "") };
  };
  return { hearsay, path };
}

/** An article as a line of a `.jsonl`. */
export const line = (id: string, text: string, more: object = {}): string =>
  `${JSON.stringify({ id, outlet: "Quay Herald", published: "2034-05-04", language: "en", text, ...more })}\n`;

export const ARTICLE =
  "The harbour office opened the east lock on Monday, the lock keeper said.\n\n“I turned the wheel myself,” Ada Renn told the Quay Herald.";
