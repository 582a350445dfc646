/** A process may be killed at any moment, and two may write at once: what was acknowledged is kept, and the file is whole. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../src/store/embedded.ts";
import { randomFrom } from "../random.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRITER = join(import.meta.dirname, "writer.ts");

/** Runs the writer; kills it `after` milliseconds from its first acknowledgement. Gives the keys acknowledged. */
function write(path: string, name: string, count: number, after?: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", WRITER, path, name, String(count)]);
    let printed = "";
    let complaint = "";
    child.stderr.on("data", (data) => (complaint += data));
    child.stdout.on("data", (data) => {
      if (printed === "" && after !== undefined) setTimeout(() => child.kill("SIGKILL"), after);
      printed += data;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL") reject(new Error(`writer ended with ${code}: ${complaint}`));
      else resolve(printed.split("\n").slice(0, -1));
    });
  });
}

describe("a case file", () => {
  it("loses no acknowledged article to five kills at random moments", async () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
    console.log(`kill test: SEED=${seed}`);
    const next = randomFrom(seed);
    const path = join(folder, "killed.case");
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round++) {
      acknowledged.push(...(await write(path, `r${round}-`, 100_000, Math.floor(next() * 300))));
      const store = await openEmbedded(path);
      const keys = new Set(await store.keys());
      expect(
        acknowledged.filter((key) => !keys.has(key)),
        `SEED=${seed}, round ${round}`,
      ).toEqual([]);
      expect(await store.check(), `SEED=${seed}, round ${round}`).toEqual([]);
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(5);
  });

  it("is whole or not there when the process that makes it is killed", async () => {
    const path = join(folder, "young.case");
    await Promise.all([write(path, "a", 1, 0), write(path, "b", 1, 0), write(path, "c", 1, 0)]);
    const store = await openEmbedded(path);
    expect(await store.check()).toEqual([]);
    await store.close();
    expect(readdirSync(folder).filter((file) => file.endsWith(".new"))).toEqual([]);
  });

  it("keeps what two processes write at once", async () => {
    const path = join(folder, "shared.case");
    const [one, two] = await Promise.all([write(path, "one", 120), write(path, "two", 120)]);
    const store = await openEmbedded(path);
    expect(await store.keys()).toEqual([...one!, ...two!].sort());
    expect(await store.check()).toEqual([]);
    await store.close();
  });
});
