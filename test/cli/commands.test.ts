/** What each command prints, on invented articles about a lock. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ARTICLE, inFolder, line } from "./running.ts";

const QUESTION = "Did the harbour office open the east lock?";
const DENIAL =
  "The harbour office denied that it had opened the east lock. The pilot association did not respond to a request for comment.";
const FILES = {
  "a.jsonl": line("a1", ARTICLE, { headline: "East lock opened" }),
  "b.jsonl": line("b1", DENIAL, { outlet: "Evening Buoy" }),
  "c.jsonl": line("c1", "The brass band played on the quay on Sunday.", { outlet: "Parish Letter" }),
};
const objects = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((l) => JSON.parse(l));

describe("hearsay ask", () => {
  it("prints the question, the state in plain words, then who says so with their words", async () => {
    const { hearsay } = inFolder(FILES);
    const { exit, out, err } = await hearsay(["ask", QUESTION, "@a.jsonl", "@b.jsonl"]);
    expect([exit, err]).toEqual([0, ""]);
    const [first, , state] = out.split("\n");
    expect(first).toBe(QUESTION);
    expect(state).toMatch(/^[A-Z][a-z ]+ \(E[0-4X]\)$/);
    expect(out).toContain("Sources counted");
    expect(out).toContain("independent, first-hand");
    expect(out).toContain("Checks: ");
    expect(out).toContain("“Not established” does not mean");
    expect(Math.max(...out.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
  });

  it("prints the fixed fields as JSON", async () => {
    const { hearsay } = inFolder(FILES);
    const answer = JSON.parse((await hearsay(["ask", QUESTION, "@a.jsonl", "--json"])).out);
    for (const field of [
      "question",
      "state",
      "stateAgainst",
      "short",
      "sentences",
      "count",
      "roots",
      "edges",
      "articles",
      "parts",
      "related",
      "statements",
      "checks",
      "searched",
    ]) {
      expect(answer, field).toHaveProperty(field);
    }
    expect(Object.keys(answer)[0]).toBe("question");
  });

  it("gives the same bytes in any order of inputs, and again", async () => {
    const { hearsay } = inFolder(FILES);
    const orders = [
      ["@a.jsonl", "@b.jsonl", "@c.jsonl"],
      ["@c.jsonl", "@a.jsonl", "@b.jsonl"],
      ["@b.jsonl", "@c.jsonl", "@a.jsonl", "@b.jsonl"],
    ];
    for (const form of [["--json"], ["--md"], []]) {
      const outs = await Promise.all(
        orders.map(async (inputs) => (await hearsay(["ask", QUESTION, ...inputs, ...form])).out),
      );
      expect(new Set(outs).size, form.join() || "terminal").toBe(1);
    }
  });

  it("gives the same answer from a case as from the inputs, and keeps it as a run", async () => {
    const { hearsay } = inFolder(FILES);
    await hearsay(["add", "@c.jsonl", "@b.jsonl"]);
    await hearsay(["add", "@a.jsonl", "@b.jsonl"]);
    const fromCase = await hearsay(["ask", QUESTION, "--json"]);
    const fromInputs = await hearsay(["ask", QUESTION, "@a.jsonl", "@b.jsonl", "@c.jsonl", "--json"]);
    expect(fromCase).toEqual(fromInputs);
    expect((await hearsay(["show", "a1"])).out).toContain(`2034-05-07T12:00:00.000Z  ask “${QUESTION}”`);
  });

  it("makes no case to ask inputs", async () => {
    const { hearsay, path } = inFolder(FILES);
    await hearsay(["ask", QUESTION, "@a.jsonl"]);
    expect(() => readFileSync(path("hearsay.case"))).toThrow(/ENOENT/);
  });

  it("writes one HTML page beside the answer", async () => {
    const { hearsay, path } = inFolder(FILES);
    const { exit, out } = await hearsay(["ask", QUESTION, "@a.jsonl", "--html", "answer.html", "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out).question).toBe(QUESTION);
    expect(readFileSync(path("answer.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });
});

describe("hearsay ask --questions", () => {
  const questions = [
    JSON.stringify({ id: "q1", question: QUESTION, articles: ["a1"] }),
    "Did the brass band play on the quay?",
    "",
    JSON.stringify({ id: "q3", question: QUESTION, articles: ["b1", "c1"] }),
  ].join("\n");

  it("prints one object a line, in order, each limited to its articles", async () => {
    const { hearsay } = inFolder({ ...FILES, "q.jsonl": questions });
    const { exit, out, err } = await hearsay([
      "ask",
      "--questions",
      "@q.jsonl",
      "@a.jsonl",
      "@b.jsonl",
      "@c.jsonl",
      "--json",
    ]);
    expect([exit, err]).toEqual([0, ""]);
    const answers = objects(out);
    expect(answers.map((a) => a.id)).toEqual(["q1", undefined, "q3"]);
    expect(answers.map((a) => a.articles.map((x: { id: string }) => x.id).sort())).toEqual([
      ["a1"],
      ["a1", "b1", "c1"],
      ["b1", "c1"],
    ]);
    const alone = await hearsay(["ask", QUESTION, "@a.jsonl", "--json"]);
    const { id: _, ...first } = answers[0];
    expect(first).toEqual(JSON.parse(alone.out));
  });

  it("asks a case the same way", async () => {
    const { hearsay } = inFolder({ ...FILES, "q.jsonl": questions });
    await hearsay(["add", "@a.jsonl", "@b.jsonl", "@c.jsonl"]);
    const fromCase = await hearsay(["ask", "--questions", "@q.jsonl", "--json"]);
    expect(fromCase).toEqual(
      await hearsay(["ask", "--questions", "@q.jsonl", "@a.jsonl", "@b.jsonl", "@c.jsonl", "--json"]),
    );
  });

  it("names what it cannot ask, keeps its place, and asks the others", async () => {
    const lines = [
      "banana",
      `{"question":`,
      `{"id":"q"}`,
      JSON.stringify({ id: "far", question: QUESTION, articles: ["z9"] }),
      QUESTION,
    ].join("\n");
    const { hearsay } = inFolder({ ...FILES, "q.jsonl": lines });
    const { exit, out, err } = await hearsay(["ask", "--questions", "@q.jsonl", "@a.jsonl", "--json"]);
    expect(exit).toBeGreaterThan(0);
    expect(objects(out).map((a) => a.problem?.code ?? a.state)).toEqual([
      "not-a-question",
      "E0",
      expect.stringMatching(/^E/),
    ]);
    expect(err).toMatch(/q\.jsonl, line 2: .*\(bad-json\)/);
    expect(err).toMatch(/q\.jsonl, line 3: no field `question`.*\(bad-json\)/);
    expect(err).toMatch(/Nothing in the inputs has the id z9\..*\(unknown-id\)/);
    expect(err).toMatch(/\(not-a-question\)/);
  });

  it("prints each answer below the other without --json", async () => {
    const { hearsay } = inFolder({ ...FILES, "q.txt": `${QUESTION}\nDid the brass band play on the quay?\n` });
    const { out } = await hearsay(["ask", "--questions", "@q.txt", "@a.jsonl", "@c.jsonl"]);
    expect(out.indexOf(QUESTION)).toBe(0);
    expect(out).toContain("\n\nDid the brass band play on the quay?\n");
  });

  it.each([
    ["@none.txt", /none\.txt.*\(missing-file\)/],
    ["@empty.txt", /empty\.txt is empty.*\(empty-file\)/],
  ])("%s", async (file, message) => {
    const { hearsay } = inFolder({ ...FILES, "empty.txt": "\n" });
    const { exit, out, err } = await hearsay(["ask", "--questions", file, "@a.jsonl"]);
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(message);
  });
});

describe("hearsay read", () => {
  it("prints the article, its statements and its checks, one object a line, in the fixed shapes", async () => {
    const { hearsay, path } = inFolder(FILES);
    const { exit, out } = await hearsay(["read", "@a.jsonl", "--json"]);
    expect(exit).toBe(0);
    const [article, ...rest] = objects(out);
    expect(article).toMatchObject({
      type: "article",
      id: "a1",
      file: path("a.jsonl"),
      url: null,
      outlet: "Quay Herald",
      headline: "East lock opened",
      published: "2034-05-04",
      language: "en",
      characters: [...ARTICLE].length,
    });
    expect(article).not.toHaveProperty("text");
    expect(article.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const record of rest) {
      expect(["statement", "check"]).toContain(record.type);
      if (record.type !== "statement") continue;
      expect(Object.keys(record).slice(0, 14)).toEqual(
        expect.arrayContaining([
          "type",
          "id",
          "article",
          "form",
          "content",
          "cue",
          "chain",
          "standing",
          "polarity",
          "certainty",
          "kind",
          "event",
          "said",
          "by",
        ]),
      );
      for (const span of record.content) {
        const text = span.in ? "East lock opened" : ARTICLE;
        expect([...text].slice(span.start, span.end).join("")).toBe(span.exact);
      }
    }
  });

  it("prints mentions and text only when asked", async () => {
    const { hearsay } = inFolder(FILES);
    const bare = objects((await hearsay(["read", "@a.jsonl", "--json"])).out);
    const full = objects((await hearsay(["read", "@a.jsonl", "--json", "--mentions", "--text"])).out);
    expect(bare.some((r) => r.type === "mention")).toBe(false);
    expect(full.some((r) => r.type === "mention")).toBe(true);
    expect(full[0].text).toBe(ARTICLE);
  });

  it("prints the words with whose they are", async () => {
    const { hearsay } = inFolder(FILES);
    const { out } = await hearsay(["read", "@a.jsonl"], { columns: 120 });
    expect(out).toContain("East lock opened\n");
    expect(out).toContain("“I turned the wheel myself,”");
    expect(out).toMatch(/Quay Herald › Ada Renn/);
  });
});

describe("hearsay add", () => {
  it("says what was new, and changes nothing the second time", async () => {
    const { hearsay } = inFolder(FILES);
    expect(await hearsay(["add", "@a.jsonl", "@b.jsonl"])).toEqual({
      exit: 0,
      out: "2 articles added to hearsay.case.\n",
      err: "",
    });
    expect(await hearsay(["add", "@a.jsonl", "@c.jsonl"])).toEqual({
      exit: 0,
      out: "1 article added to hearsay.case; 1 was there already.\n",
      err: "",
    });
    expect(await hearsay(["check"])).toEqual({
      exit: 0,
      out: "hearsay.case is whole: 3 articles, every hash and span holds.\n",
      err: "",
    });
  });

  it("keeps the others when one input is bad", async () => {
    const { hearsay } = inFolder(FILES);
    const { exit, out, err } = await hearsay(["add", "@a.jsonl", "@none.txt", "@b.jsonl", "--case", "lock.case"]);
    expect(exit).toBe(1);
    expect(out).toBe("2 articles added to lock.case.\n");
    expect(err).toMatch(/none\.txt.*\(missing-file\)/);
  });
});

describe("hearsay show", () => {
  it("shows every record that an answer cites, with its history", async () => {
    const { hearsay } = inFolder(FILES);
    await hearsay(["add", "@a.jsonl", "@b.jsonl"]);
    const answer = JSON.parse((await hearsay(["ask", QUESTION, "--json"])).out);
    const records = [
      ...answer.statements,
      ...answer.checks,
      ...answer.roots,
      ...answer.edges,
      ...answer.claims,
      ...answer.articles,
    ];
    expect(records.length).toBeGreaterThan(4);
    for (const { id } of records) {
      const text = await hearsay(["show", id]);
      expect(text, id).toMatchObject({ exit: 0, err: "" });
      expect(text.out).toContain("History\n");
      const json = JSON.parse((await hearsay(["show", id, "--json"])).out);
      expect(json.id).toBe(id);
      expect(json.record.id ?? id).toBe(id);
      expect(json.runs[0].question).toBe(QUESTION);
    }
  });

  it("shows a statement's words where they stand", async () => {
    const { hearsay } = inFolder(FILES);
    await hearsay(["add", "@a.jsonl"]);
    const [, statement] = objects((await hearsay(["read", "@a.jsonl", "--json"])).out).filter(
      (r) => r.type === "statement",
    );
    const out = (await hearsay(["show", statement.id])).out.replace(/\s+/g, " ");
    expect(out).toContain(`⟦${statement.content[0].exact.replace(/\s+/g, " ").trim()}⟧`);
    expect(out).toContain(`characters ${statement.content[0].start}–${statement.content[0].end}`);
  });

  it("names an id that it does not know", async () => {
    const { hearsay } = inFolder(FILES);
    await hearsay(["add", "@a.jsonl"]);
    expect(await hearsay(["show", "s:000000000000"])).toEqual({
      exit: 2,
      out: "",
      err: "hearsay: Nothing in hearsay.case has the id s:000000000000. Take an id from `hearsay ask --json` or `hearsay read --json`. (unknown-id)\n",
    });
  });
});
