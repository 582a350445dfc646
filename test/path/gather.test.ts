import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gather } from "../../src/pipeline.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-gather-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("gather", () => {
  it("gives the articles whether or not somebody watches them being read", async () => {
    const path = join(folder, "a.jsonl");
    writeFileSync(path, '{"id":"a1","text":"The gate is shut."}\n{"id":"a2","text":"The gate is open."}\n');
    const counts: number[] = [];
    const watched = await gather([path], { seen: (n) => void counts.push(n) });
    expect((await gather([path])).articles).toEqual(watched.articles);
    expect(watched.articles.map((a) => a.id)).toEqual(["a1", "a2"]);
    expect(counts).toEqual([1, 2]);
  });
});
