/** Bad input: each has a named problem, the rest is still read, and the exit code says so. */
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ARTICLE, inFolder, line } from "./running.ts";

const QUESTION = "Did the harbour office open the east lock?";
const page = "<html><head><title>x</title></head><body></body></html>";

describe("a bad input is named on standard error, the others are read, exit code 1:", () => {
  it.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ["a missing file", {}, "@nope.txt", /nope\.txt.*\(missing-file\)/],
    ["an empty file", { "e.txt": "" }, "@e.txt", /e\.txt is empty.*\(empty-file\)/],
    ["a file of blanks", { "e.txt": " \n\t\n" }, "@e.txt", /e\.txt.*\((empty-file|no-article)\)/],
    [
      "a picture",
      { "p.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 255, 0, 1]) },
      "@p.png",
      /p\.png is not text.*\(binary-file\)/,
    ],
    [
      "a line that is no JSON",
      { "l.jsonl": `${line("x", "It rained.")}{"id": oops\n${line("y", "It snowed.")}` },
      "@l.jsonl",
      /l\.jsonl, line 2: .*\(bad-json\)/,
    ],
    ["an object without text", { "l.jsonl": `{"id":"x"}\n` }, "@l.jsonl", /l\.jsonl, line 1.*\(no-text\)/],
    ["a page without an article", { "p.html": page }, "@p.html", /p\.html holds no article.*\(no-article\)/],
    [
      "bytes that are no UTF-8",
      { "b.txt": new Uint8Array([...new TextEncoder().encode(`${ARTICLE} `), 0xff, 0xfe, 0xfd, 0x20, 0x61]) },
      "@b.txt",
      /b\.txt.*\(bad-encoding\)/,
    ],
  ])("%s", async (_, files, input, err) => {
    const { hearsay } = inFolder({ "good.jsonl": line("good", ARTICLE), ...files });
    const ran = await hearsay(["ask", QUESTION, input, "@good.jsonl", "--json"]);
    expect(ran.exit).toBe(1);
    expect(ran.err).toMatch(err);
    expect(
      ran.err
        .split("\n")
        .filter(Boolean)
        .every((l) => l.startsWith("hearsay: ")),
    ).toBe(true);
    expect(JSON.parse(ran.out).articles.map((a: { id: string }) => a.id)).toContain("good");
  });

  it("nothing but bad input: no answer", async () => {
    const { hearsay } = inFolder();
    expect(await hearsay(["ask", QUESTION, "@nope.txt"])).toMatchObject({ exit: 1, out: "" });
    expect(await hearsay(["read", "@nope.txt"])).toMatchObject({ exit: 1, out: "" });
    expect(await hearsay(["add", "@nope.txt"])).toMatchObject({ exit: 1, out: "" });
  });

  it("an empty folder", async () => {
    const { hearsay, path } = inFolder();
    mkdirSync(path("hollow"));
    for (const command of [["ask", QUESTION], ["read"], ["add"]]) {
      const { exit, out, err } = await hearsay([...command, "@hollow"]);
      expect([exit, out]).toEqual([1, ""]);
      expect(err).toMatch(/^hearsay: .*hollow.*\n$/);
    }
  });

  it("a name that would steer the terminal is shown without its codes", async () => {
    const { hearsay } = inFolder();
    const { err } = await hearsay(["read", "@no\u001b[31m\nsuch.txt"]);
    expect(err).not.toContain("\u001b");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("odd but readable input gives an answer:", () => {
  it.each([
    ["a text of only quotation marks", "“”\"\"''«»„“‘’".repeat(30)],
    ["right-to-left and emoji text", "قال المتحدث إن الجسر سقط. 🏗️👩‍👩‍👧 “نعم” קרס הגשר."],
    ["one long paragraph", `${"The lock keeper said that the lock was shut. ".repeat(2500)}`],
    ["a text without a full stop", "lock ".repeat(5000)],
  ])("%s", async (_, text) => {
    const { hearsay } = inFolder({ "a.jsonl": line("a1", text) });
    // Read by the models once, and by the rules for the other forms: what is shown is what they differ in.
    for (const form of [[], ["--json", "--fast"], ["--md", "--fast"], ["--html", "out.html", "--fast"]]) {
      expect((await hearsay(["ask", QUESTION, "@a.jsonl", ...form])).exit, form.join()).toBe(0);
    }
    expect((await hearsay(["read", "@a.jsonl"])).exit).toBe(0);
    expect((await hearsay(["add", "@a.jsonl", "--fast"])).exit).toBe(0);
    expect((await hearsay(["check"])).exit).toBe(0);
  });
});

describe("standard input", () => {
  it("is read as -", async () => {
    const { hearsay } = inFolder();
    const { exit, out } = await hearsay(["read", "-", "--json"], { stdin: ARTICLE });
    expect(exit).toBe(0);
    expect(JSON.parse(out.split("\n")[0]!)).toMatchObject({ type: "article", file: null });
  });
});

it("a page that cannot be written is said, after the answer", async () => {
  const { hearsay } = inFolder({ "a.jsonl": line("a1", ARTICLE) });
  const { exit, out, err } = await hearsay(["ask", QUESTION, "@a.jsonl", "--html", "nowhere/x.html"]);
  expect(exit).toBe(1);
  expect(out).toContain(QUESTION);
  expect(err).toMatch(/^hearsay: nowhere\/x\.html cannot be written.*\(unwritable\)\n$/);
});

it("a damaged case is refused with exit code 3 and left as it is", async () => {
  const { hearsay, path } = inFolder({ "a.jsonl": line("a1", ARTICLE), "hearsay.case": "no case at all" });
  for (const args of [["ask", QUESTION], ["add", "@a.jsonl"], ["show", "a1"], ["check"]]) {
    const { exit, out, err } = await hearsay(args);
    expect([exit, out]).toEqual([3, ""]);
    expect(err).toMatch(/^hearsay: The case file hearsay\.case is damaged: .*\(damaged-case\)\n$/);
  }
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(path("hearsay.case"), "utf8")).toBe("no case at all");
});

it("check names each place in which a case does not hold, with exit code 3", async () => {
  const { hearsay, path } = inFolder({ "a.jsonl": line("a1", ARTICLE) });
  await hearsay(["add", "@a.jsonl"]);
  const { readFileSync } = await import("node:fs");
  const bytes = readFileSync(path("hearsay.case"));
  const at = bytes.indexOf("harbour office opened the east lock");
  bytes[at] = "H".charCodeAt(0);
  writeFileSync(path("hearsay.case"), bytes);
  const { exit, out } = await hearsay(["check"]);
  expect(exit).toBe(3);
  expect(out).toMatch(/hearsay\.case does not hold in \d+ places?\.\n$/);
});
