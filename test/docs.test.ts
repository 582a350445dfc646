/** Docs are a tested part: every command, problem and field has its place, and every link leads somewhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { helpPages } from "../src/cli/program.ts";
import { problemCodes } from "../src/record/problem.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...["docs", "docs/decisions"].flatMap((d) =>
    readdirSync(join(root, d))
      .filter((f) => f.endsWith(".md"))
      .map((f) => `${d}/${f}`),
  ),
];
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchors = (page: string) => [...page.matchAll(/^#+ (.+)$/gm)].map((m) => anchor(m[1]!));

describe("docs", () => {
  it.each(pages)("every link of %s leads somewhere", (page) => {
    for (const [, target] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target!)) continue;
      const [path, fragment] = target!.split("#");
      const file = path ? resolve(root, dirname(page), path) : join(root, page);
      expect(existsSync(file), `${page} → ${target}`).toBe(true);
      if (fragment) expect(anchors(readFileSync(file, "utf8")), `${page} → ${target}`).toContain(fragment);
    }
  });

  it("every problem has its page", () => {
    expect(anchors(read("docs/problems.md")).filter((a) => a !== "problems")).toEqual(problemCodes);
  });

  it("every command has its page and stands in the README", () => {
    for (const [name] of helpPages()) {
      expect(read("docs/commands.md")).toContain(`## ${name}`);
      if (name !== "hearsay") expect(read("README.md")).toContain(name.replace(/^hearsay /, ""));
    }
  });

  it("every field of a record is explained in docs/data.md", () => {
    const data = read("docs/data.md");
    const inner = new Set(["asked", "attribution", "reading", "points", "dossier", "id", "relation", "sighting"]); // never printed
    const missing = readdirSync(join(root, "src/record"))
      .filter((f) => !inner.has(f.replace(".ts", "")))
      .flatMap((f) => [...read(`src/record/${f}`).matchAll(/^ {2}readonly (\w+)\??:/gm)].map((m) => `${f}: ${m[1]}`))
      .concat([...read("src/answer/shape.ts").matchAll(/^ {2}readonly (\w+)\??:/gm)].map((m) => `shape.ts: ${m[1]}`))
      .filter((row) => !data.includes(`\`${row.split(": ")[1]}\``));
    expect(missing).toEqual([]);
  });

  it("every package has its home and reason", () => {
    const { dependencies } = JSON.parse(read("package.json"));
    for (const name of Object.keys(dependencies)) expect(read("docs/decisions/packages.md")).toContain(name);
  });
});
