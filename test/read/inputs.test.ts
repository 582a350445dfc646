/** Inputs of every kind, good and bad → articles and named problems. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Read, type ReadOptions, readInputs } from "../../src/read/inputs.ts";
import { sha256 } from "../../src/record/id.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-read-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const read = async (inputs: readonly string[], options: ReadOptions = {}) => {
  const all: Read[] = [];
  for await (const one of readInputs(inputs, options)) all.push(one);
  return {
    articles: all.flatMap((r) => (r.kind === "article" ? [r.article] : [])),
    problems: all.flatMap((r) => (r.kind === "problem" ? [r.problem] : [])),
    all,
  };
};
const codes = async (...inputs: string[]) => (await read(inputs)).problems.map((p) => p.code);
const story = "The ferry sank on Monday and two people died, the harbour master said. It was the second in a year.";

describe("kinds", () => {
  test("a text file is one article: its text unchanged, its hash that of the bytes", async () => {
    const content = `\ufeff${story}\r\n\r\n  An end with spaces. \n`;
    const path = put("kinds/a.txt", content);
    const [article] = (await read([path])).articles;
    expect(article).toMatchObject({
      file: path,
      text: content.slice(1),
      language: "en",
      headline: null,
      published: null,
    });
    expect(article?.sha256).toBe(sha256(Buffer.from(content)));
    expect(article?.id).toBe(article?.key);
    expect(article?.characters).toBe(content.length - 1);
  });
  test("front matter is metadata and no text; a heading stays text", async () => {
    const path = put(
      "kinds/b.md",
      `---\nheadline: Ferry sinks\nbyline: [Ada Poe, Ben Roe]\noutlet: Quay Post\npublished: 2031-03-05\nurl: https://q.example/1\n---\n# Ferry sinks\n\n${story}\n`,
    );
    expect((await read([path])).articles[0]).toMatchObject({
      headline: "Ferry sinks",
      byline: "Ada Poe, Ben Roe",
      outlet: "Quay Post",
      published: "2031-03-05",
      url: "https://q.example/1",
      text: `# Ferry sinks\n\n${story}\n`,
    });
  });
  test("a rule of dashes in prose is no front matter", async () => {
    const text = `---\nA line of prose, not a field.\n---\n${story}`;
    const { articles, problems } = await read([put("kinds/rule.txt", text)]);
    expect([articles[0]?.text, problems]).toEqual([text, []]);
  });
  test("a page is told by its bytes, whatever its name", async () => {
    const { articles } = await read([put("kinds/page.txt", fixture("story.page"))]);
    expect(articles[0]).toMatchObject({ headline: "Ferry sinks off Marrow Point", outlet: "Quay Post" });
  });
  test("a page in another encoding is decoded as it declares", async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><article><p>Мэр сказал.</p></article></body></html>`;
    const bytes = Buffer.from(
      [...html].map((c) => (c >= "А" && c <= "я" ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
    );
    expect((await read([put("kinds/ru.html", bytes)])).articles[0]?.text).toBe("Мэр сказал.");
  });
  test("each line of JSON Lines is an article with the hash of its line", async () => {
    const lines = [{ id: "x1", text: story, published: "2031-03-05", language: "en" }, { text: "Two." }].map((o) =>
      JSON.stringify(o),
    );
    const { articles } = await read([put("kinds/c.jsonl", `${lines.join("\r\n")}\n\n`)]);
    expect(articles.map((a) => [a.id, a.text, a.sha256])).toEqual([
      ["x1", story, sha256(lines[0]!)],
      [articles[1]!.key, "Two.", sha256(lines[1]!)],
    ]);
  });
  test("an array, an object around an array, and one object over many lines are JSON", async () => {
    const array = put("kinds/array.json", JSON.stringify([{ text: "One." }, { text: "Two." }], null, 2));
    const around = put("kinds/around.json", JSON.stringify({ articles: [{ text: "Three." }] }));
    const one = put("kinds/one.json", JSON.stringify({ title: "H", text: "Four." }, null, 2));
    const { articles } = await read([array, around, one]);
    expect(articles.map((a) => a.text)).toEqual(["One.", "Two.", "Three.", "Four."]);
    expect(articles[3]?.headline).toBe("H");
  });
  test("a ninjs item of version 3", async () => {
    expect((await read([put("kinds/ninjs.json", fixture("ninjs.json"))])).articles[0]).toMatchObject({
      id: "urn:news:quay:20310305-1",
      headline: "Ferry with 41 on board sinks",
      byline: "Ada Poe",
      outlet: "Harbour Wire",
      published: "2031-03-05T08:10:00+00:00",
      language: "en",
      text: "A ferry sank on Tuesday.\n\nTwo people died, the harbour master said.",
    });
  });
  test("a ninjs item of version 1", async () => {
    const item = {
      uri: "http://q.example/2",
      headline: "H",
      byline: "B",
      versioncreated: "2031-03-05T08:10:00Z",
      body_xhtml: "<p>One.</p><p>Two.</p>",
    };
    expect((await read([put("kinds/old.json", JSON.stringify(item))])).articles[0]).toMatchObject({
      url: "http://q.example/2",
      headline: "H",
      byline: "B",
      text: "One.\n\nTwo.",
    });
  });
  test("standard input is any of them", async () => {
    const stdin = (content: string) => ({
      stdin: (async function* () {
        yield Buffer.from(content);
      })(),
    });
    expect((await read(["-"], stdin(story))).articles[0]).toMatchObject({ file: null, text: story });
    expect((await read(["-"], stdin('{"text":"One."}\n{"text":"Two."}\n'))).articles).toHaveLength(2);
    expect((await read(["-"], stdin(fixture("story.page").toString()))).articles[0]?.outlet).toBe("Quay Post");
  });
});

describe("folders and patterns", () => {
  test("a folder is read in order, without dot-files and node_modules", async () => {
    for (const name of ["b.txt", "a/z.txt", "a/B.txt", ".hidden.txt", ".git/x.txt", "node_modules/p/readme.md", "c.md"])
      put(`tree/${name}`, story);
    const { articles, problems } = await read([join(folder, "tree")]);
    expect(articles.map((a) => a.file?.slice(folder.length + 6))).toEqual(["a/B.txt", "a/z.txt", "b.txt", "c.md"]);
    expect(problems).toEqual([]);
  });
  test("a pattern gives its files in order", async () => {
    const { articles } = await read([join(folder, "tree", "**", "*.txt")]);
    expect(articles.map((a) => a.file?.slice(folder.length + 6))).toEqual(["a/B.txt", "a/z.txt", "b.txt"]);
  });
  test("a name with pattern marks that exists is a file", async () => {
    expect((await read([put("odd/[1].txt", story)])).articles).toHaveLength(1);
  });
  test("a folder that links to itself ends", async () => {
    put("loop/a.txt", story);
    symlinkSync(join(folder, "loop"), join(folder, "loop", "again"));
    const { articles, problems } = await read([join(folder, "loop")]);
    expect([articles.length, problems.map((p) => p.code)]).toEqual([1, ["unreadable"]]);
  });
});

describe("bad inputs are named and the rest is read", () => {
  const table: readonly (readonly [string, string, string | Uint8Array, string[], number])[] = [
    ["an empty file", "bad/e.txt", "", ["empty-file"], 0],
    ["only white space", "bad/w.txt", " \n\n", ["empty-file"], 0],
    ["an empty JSON Lines file", "bad/e.jsonl", "\n\n", ["empty-file"], 0],
    ["a picture", "bad/p.txt", Buffer.from("89504e470d0a1a0a", "hex"), ["binary-file"], 0],
    ["a PDF document", "bad/d.txt", "%PDF-1.7 …", ["binary-file"], 0],
    ["NUL bytes", "bad/n.txt", "a\0b", ["binary-file"], 0],
    [
      "a broken encoding",
      "bad/enc.txt",
      Buffer.concat([Buffer.from(`${story} `), Buffer.from([0xff, 0xfe, 0x80])]),
      ["bad-encoding"],
      1,
    ],
    ["invalid JSON on line 2 of 3", "bad/l.jsonl", '{"text":"One."}\n{"text": }\n{"text":"Three."}', ["bad-json"], 2],
    ["the same in a .json file", "bad/l.json", '{"text": }\n{"text":"Two."}\n', ["bad-json"], 1],
    ["JSON cut off", "bad/cut.json", '[{"text":"One."},\n', ["bad-json"], 0],
    ["100,000 nested arrays", "bad/deep.json", "[".repeat(100_000) + "]".repeat(100_000), ["no-text"], 0],
    ["an object without text", "bad/t.jsonl", '{"headline":"H"}\n{"text":"Two."}', ["no-text"], 1],
    ["a line that is no object", "bad/o.jsonl", '42\n{"text":"Two."}', ["no-text"], 1],
    ["a page without an article", "bad/m.html", fixture("menu.page"), ["no-article"], 0],
    ["broken front matter", "bad/f.md", `---\nheadline: [a\nb: "\n---\n${story}`, ["bad-front-matter"], 1],
    [
      "a text in French",
      "bad/fr.txt",
      "Le ministre a dit lundi que quatorze personnes avaient été tuées près de la frontière, selon la police.",
      ["other-language"],
      1,
    ],
    [
      "a text in Arabic",
      "bad/ar.txt",
      "قال الوزير يوم الاثنين إن أربعة عشر شخصا قتلوا قرب الحدود وأصيب عشرات آخرون في المدينة بحسب الشرطة",
      ["other-language"],
      1,
    ],
  ];
  test.each(table)("%s", async (_name, name, content, expected, articles) => {
    const good = put("good.txt", story);
    const found = await read([put(name, content), good]);
    expect(found.problems.map((p) => p.code)).toEqual(expected);
    expect(found.articles).toHaveLength(articles + 1);
    for (const p of found.problems) expect(p.message).toContain(join(folder, name));
  });

  test("the element of an array without text says its number", async () => {
    const { articles, problems } = await read([put("bad/array.json", '[{"text":"One."},{"id":"x"}]')]);
    expect([articles.length, problems[0]?.message]).toEqual([1, expect.stringContaining("item 2")]);
  });
  test("a missing file, folder and pattern", async () => {
    expect(await codes("nope.txt", "nope/*.txt", join(folder, "good.txt", "inner"))).toEqual(
      Array(3).fill("missing-file"),
    );
  });
  test("a folder without files, and a folder of nothing readable", async () => {
    mkdirSync(join(folder, "void", ".git"), { recursive: true });
    expect(await codes(join(folder, "void"))).toEqual(["unreadable"]);
    put("pictures/a.png", Buffer.from("89504e470d0a1a0a", "hex"));
    expect(await codes(join(folder, "pictures"))).toEqual(["binary-file"]);
  });
  test("an address is not fetched", async () => {
    expect(await codes("https://quay.example/a")).toEqual(["unreadable"]);
  });
  test("a file of 200 MB is not read, and says its size", async () => {
    const path = put("bad/huge.txt", story);
    truncateSync(path, 200_000_000);
    const before = process.memoryUsage().rss;
    const { problems } = await read([put("bad/huge2.txt", `${story} ${"x".repeat(2_000)}`)], { limit: 1_000 });
    expect(problems[0]).toMatchObject({ code: "too-large", message: expect.stringContaining("at most 1000") });
    expect(["too-large", "binary-file"]).toContain((await codes(path))[0]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
  test("a line over the limit is left out, and the lines around it are read", async () => {
    const lines = [{ text: "One." }, { text: "x".repeat(5_000) }, { text: "Three." }]
      .map((o) => JSON.stringify(o))
      .join("\n");
    const { articles, problems } = await read([put("bad/long.jsonl", lines)], { limit: 1_000 });
    expect(articles.map((a) => a.text)).toEqual(["One.", "Three."]);
    expect(problems[0]).toMatchObject({ code: "too-large", message: expect.stringContaining("line 2") });
  });
  test("the problem of a line says its number", async () => {
    const lines = [...Array(6).fill('{"text":"One."}'), '{"text": "open', '{"text":"Eight."}'].join("\n");
    const { articles, problems } = await read([put("bad/seven.jsonl", lines)]);
    expect(articles).toHaveLength(7);
    expect(problems[0]?.message).toContain("line 7");
  });
});

test("JSON Lines far larger than the limit are read line by line", async () => {
  const line = `${JSON.stringify({ text: "word ".repeat(200) })}\n`;
  const stdin = (async function* () {
    for (let i = 0; i < 2_000; i++) yield Buffer.from(line);
  })();
  let count = 0;
  for await (const one of readInputs(["-"], { stdin, limit: 10_000 })) count += one.kind === "article" ? 1 : 0;
  expect(count).toBe(2_000);
});

test("the same inputs give the same articles", async () => {
  const paths = [join(folder, "kinds"), join(folder, "tree")];
  expect(JSON.stringify((await read(paths)).all)).toBe(JSON.stringify((await read(paths)).all));
});
