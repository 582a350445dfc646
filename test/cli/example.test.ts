/** The example that `npm start` runs: a claim through an agency, its copy, a party's denial, a failed check, one witness. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inFolder } from "./running.ts";

it("the example says who says so, and that one source is independent", async () => {
  const start = readFileSync(join(import.meta.dirname, "../../scripts/start.mjs"), "utf8");
  const question = /QUESTION = "(.*)"/.exec(start)![1]!;
  const folder = join(import.meta.dirname, "../..", /EXAMPLE = "(.*)"/.exec(start)![1]!);
  const { exit, out, err } = await inFolder().hearsay(["ask", question, folder, "--json"]);
  expect([exit, err]).toEqual([0, ""]);
  const answer = JSON.parse(out);
  expect(answer.state).toBe("EX");
  expect(answer.count.for.independent).toEqual([1, 1]);
  expect(answer.count.against.ownInterest).toBe(1);
  expect(answer.count.checks.failed).toBe(1);
  expect(answer.roots.map((r: { name: string }) => r.name).join()).toMatch(/Ostley.*|.*Ostley/);
  expect(answer.edges.map((e: { kind: string }) => e.kind)).toContain("wire-copy");
  expect(answer.searched.articles).toBe(6);
});
