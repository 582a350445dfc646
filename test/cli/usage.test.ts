import { describe, expect, it } from "vitest";
import { helpPages } from "../../src/cli/program.ts";
import { ARTICLE, inFolder, line } from "./running.ts";

describe("wrong usage is one line on standard error and exit code 2", () => {
  it.each<[string, string[], string]>([
    [
      "an unknown command",
      ["aks", "Did it?"],
      "hearsay: Unknown command 'aks' (Did you mean ask?) See `hearsay --help`. (bad-usage)\n",
    ],
    [
      "an unknown option",
      ["ask", "Did it?", "--jsn"],
      "hearsay: Unknown option '--jsn' (Did you mean --json?) See `hearsay ask --help`. (bad-usage)\n",
    ],
    [
      "an option without its value",
      ["ask", "Did it?", "--html"],
      "hearsay: Option '--html <FILE>' argument missing. See `hearsay ask --help`. (bad-usage)\n",
    ],
    ["no question", ["ask"], "hearsay: There is no question. See `hearsay ask --help`. (bad-usage)\n"],
    [
      "an empty question",
      ["ask", "  ", "@a.txt"],
      "hearsay: The question is empty. See `hearsay ask --help`. (bad-usage)\n",
    ],
    [
      "two forms at once",
      ["ask", "Did it?", "@a.txt", "--json", "--md"],
      "hearsay: The answer can be JSON or Markdown, not both. See `hearsay ask --help`. (bad-usage)\n",
    ],
    [
      "inputs and a case",
      ["ask", "Did it?", "@a.txt", "--case", "x.case"],
      "hearsay: Ask the inputs or the case, not both: `hearsay add` puts inputs into a case. See `hearsay ask --help`. (bad-usage)\n",
    ],
    [
      "one page for many answers",
      ["ask", "--questions", "@q.txt", "@a.txt", "--html", "x.html"],
      "hearsay: One HTML page holds one answer: leave out --questions or --html. See `hearsay ask --help`. (bad-usage)\n",
    ],
    [
      "read without an input",
      ["read"],
      "hearsay: Missing INPUT: hearsay read INPUT…. See `hearsay read --help`. (bad-usage)\n",
    ],
    [
      "add without an input",
      ["add"],
      "hearsay: Missing INPUT: hearsay add INPUT…. See `hearsay add --help`. (bad-usage)\n",
    ],
    ["show without an id", ["show"], "hearsay: Missing ID: hearsay show ID. See `hearsay show --help`. (bad-usage)\n"],
    [
      "a word too many",
      ["check", "a.case"],
      "hearsay: One word too many: 'a.case'. See `hearsay check --help`. (bad-usage)\n",
    ],
    [
      "neither inputs nor a case",
      ["ask", "Did the lock open?"],
      "hearsay: There is nothing to read: no input was given and hearsay.case does not exist. Name a file or folder, or `hearsay add` articles first. (no-input)\n",
    ],
    [
      "a case that is not there",
      ["ask", "Did the lock open?", "--case", "x.case"],
      "hearsay: There is no case file x.case. Make one with `hearsay add INPUT --case x.case`. (no-case)\n",
    ],
    [
      "a case to check that is not there",
      ["check"],
      "hearsay: There is no case file hearsay.case. Make one with `hearsay add INPUT --case hearsay.case`. (no-case)\n",
    ],
  ])("%s", async (_, args, err) => {
    const { hearsay } = inFolder({ "a.txt": ARTICLE, "q.txt": "Did the lock open?" });
    expect(await hearsay(args)).toEqual({ exit: 2, out: "", err });
  });

  it("a question that is not one", async () => {
    const { hearsay } = inFolder({ "a.txt": ARTICLE });
    const { exit, out, err } = await hearsay(["ask", "banana", "@a.txt"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/^hearsay: “banana” is not a question .*\(not-a-question\)\n$/);
  });

  it("no command at all prints the help", async () => {
    const { exit, out, err } = await inFolder().hearsay([]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: hearsay");
  });
});

describe("help", () => {
  it("has a page for every command, each with an example", () => {
    const pages = helpPages();
    expect(pages.map(([name]) => name)).toEqual([
      "hearsay",
      "hearsay ask",
      "hearsay read",
      "hearsay add",
      "hearsay show",
      "hearsay check",
    ]);
    for (const [name, help] of pages) expect(help, name).toMatch(/Examples?:\n {2}hearsay /);
  });

  it.each([["--help"], ["ask", "--help"], ["help", "ask"], ["-h"], ["--version"]])(
    "hearsay %s %s is printed with exit code 0",
    async (...args) => {
      const { exit, out, err } = await inFolder().hearsay(args.filter(Boolean));
      expect([exit, err]).toEqual([0, ""]);
      expect(out.length).toBeGreaterThan(3);
    },
  );

  it("names no command that is not there", () => {
    for (const [, help] of helpPages()) expect(help).not.toMatch(/hearsay (judge|export|serve|watch|work)\b/);
  });
});

describe("colour", () => {
  const colour = /\u001b\[/;
  it.each<[string, boolean, Record<string, string>, boolean]>([
    ["stands on a terminal", true, {}, true],
    ["is left out where output is no terminal", false, {}, false],
    ["is left out where NO_COLOR is set", true, { NO_COLOR: "1" }, false],
    ["stands where NO_COLOR is empty", true, { NO_COLOR: "" }, true],
    ["is left out on a dumb terminal", true, { TERM: "dumb" }, false],
  ])("%s", async (_, tty, env, coloured) => {
    const { hearsay } = inFolder({ "a.jsonl": line("a1", ARTICLE) });
    const { out } = await hearsay(["ask", "Did the harbour office open the east lock?", "@a.jsonl"], { tty, env });
    expect(colour.test(out)).toBe(coloured);
  });
});
