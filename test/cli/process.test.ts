/** The command as a process: pipes that close early, and exit codes that reach the shell. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, line } from "./running.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");

function start(args: readonly string[], onOutput: (child: ReturnType<typeof spawn>) => void = () => {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...args]);
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

  it("gives its exit code to the shell", async () => {
    expect((await start(["ask"])).code).toBe(2);
    expect(await start(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
