/** The command as a process: pipes that close early, and exit codes that reach the shell. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { inFolder, line } from "./running.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");

const start = (args: readonly string[], onOutput?: (child: ReturnType<typeof spawn>) => void) =>
  spawned(["--import", "tsx", MAIN, ...args], onOutput);

function spawned(args: readonly string[], onOutput: (child: ReturnType<typeof spawn>) => void = () => {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, args);
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => {
      out += data;
      onOutput(child);
    });
    child.stderr.on("data", (data) => (err += data));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

describe("the process", () => {
  it("ends quietly when its reader has seen enough (| head)", async () => {
    const many = Array.from({ length: 400 }, (_, i) => line(`a${i}`, `Gate ${i} was opened, the keeper said.`)).join(
      "",
    );
    const { path } = inFolder({ "many.jsonl": many });
    const { code, err } = await start(["read", path("many.jsonl"), "--json", "--mentions"], (child) =>
      child.stdout!.destroy(),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("asks inputs without loading SQLite", async () => {
    const { path } = inFolder({ "a.jsonl": line("a1", "Gate 1 was opened, the keeper said.") });
    const script = `
      import { createRequire } from "node:module";
      import { run } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../src/cli/program.ts")).href)};
      const sink = { write() {} };
      const io = { stdout: sink, stderr: sink, stdin: process.stdin, env: {}, cwd: process.cwd(), now: () => "" };
      const exit = await run(["ask", "Was gate 1 opened?", ${JSON.stringify(path("a.jsonl"))}], io);
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(exit, loaded.some((file) => file.includes("wink")), loaded.some((file) => file.includes("libsql")));`;
    const { out } = await spawned(["--import", "tsx", "--input-type=module", "--eval", script]);
    expect(out).toBe("0 true false\n");
  });

  it("gives its exit code to the shell", async () => {
    expect((await start(["ask"])).code).toBe(2);
    expect(await start(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
