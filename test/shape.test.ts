/** The shape of the house: who may import whom, one home for each package, no names that tell nothing. */
import { execFileSync } from "node:child_process";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";

/** Every room and the rooms it may import, besides its own. A file at the top of `src/` is a room of its own. */
const ARROWS: Record<string, readonly string[]> = {
  record: [],
  lexicon: ["record"],
  english: ["record", "lexicon"],
  encoder: ["record"],
  read: ["record", "lexicon", "english"],
  extract: ["record", "lexicon", "english", "encoder"],
  resolve: ["record", "lexicon", "english"],
  link: ["record", "lexicon", "english", "encoder"],
  weigh: ["record", "lexicon", "english"],
  store: ["record"],
  answer: ["record", "lexicon", "english", "store/store.ts"],
  show: ["record", "answer/shape.ts"],
  "pipeline.ts": ["record", "read", "extract", "resolve", "link", "weigh", "answer", "store/store.ts"],
  "index.ts": ["pipeline.ts", "record", "answer", "show", "store"],
  cli: ["index.ts"],
};

/** Each outside package and the one file that imports it; the reasons stand in docs/decisions/packages.md. */
const HOMES: Record<string, string> = {
  "wink-nlp": "src/read/tokens.ts",
  "wink-eng-lite-web-model": "src/read/tokens.ts",
  "@mozilla/readability": "src/read/html.ts",
  linkedom: "src/read/html.ts",
  yaml: "src/read/front-matter.ts",
  tinyglobby: "src/read/paths.ts",
  tinyld: "src/read/language.ts",
  libsql: "src/store/connection.ts",
  kysely: "src/store/connection.ts",
  "onnxruntime-node": "src/encoder/session.ts",
  commander: "src/cli/program.ts",
  picocolors: "src/show/terminal.ts",
};

const NOTHING_NAMES =
  /(^|\/)(utils?|helpers?|managers?|services?|common|misc|base|shared|core|lib|v\d+|\d+[-_].*)(\/|\.ts$|$)/i;

let modules: ICruiseResult["modules"] = [];
beforeAll(async () => {
  const { output } = await cruise(["src"], { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } });
  modules = (output as ICruiseResult).modules.filter((m) => m.source.startsWith("src/"));
});

const roomOf = (path: string) => path.replace(/^src\//, "").split("/")[0]!;
const may = (from: string, to: string) => {
  const [source, target] = [roomOf(from), roomOf(to)];
  return source === target || (ARROWS[source] ?? []).some((a) => a === target || to === `src/${a}`);
};

describe("the house", () => {
  it("was really read: every source file is a module, and arrows were found", () => {
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src"], { encoding: "utf8" })
      .split("\n")
      .filter((f) => f.endsWith(".ts"));
    expect(modules.map((m) => m.source).sort()).toEqual(files.sort());
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.flatMap((m) => m.dependencies).length).toBeGreaterThan(modules.length);
  });

  it("has no arrow that the table does not name", () => {
    const wrong = modules.flatMap((m) =>
      m.dependencies
        .filter((d) => d.resolved.startsWith("src/") && !may(m.source, d.resolved))
        .map((d) => `${m.source} → ${d.resolved}`),
    );
    expect(wrong).toEqual([]);
  });

  it("would see a forbidden arrow", () => {
    expect(may("src/read/inputs.ts", "src/extract/tagger.ts")).toBe(false);
    expect(may("src/cli/main.ts", "src/store/memory.ts")).toBe(false);
    expect(may("src/answer/compose.ts", "src/store/memory.ts")).toBe(false);
    expect(may("src/answer/compose.ts", "src/store/store.ts")).toBe(true);
  });

  it("has no circle", () => {
    expect(
      modules.flatMap((m) => m.dependencies.filter((d) => d.circular).map((d) => `${m.source} ↔ ${d.resolved}`)),
    ).toEqual([]);
  });

  it("imports each package in its one home, and no package without one", () => {
    const used = modules.flatMap((m) =>
      m.dependencies
        .filter((d) => d.resolved.includes("node_modules/") || d.couldNotResolve)
        .map(
          (d) =>
            [
              d.module
                .split("/")
                .slice(0, d.module.startsWith("@") ? 2 : 1)
                .join("/"),
              m.source,
            ] as const,
        ),
    );
    expect(used.filter(([name, file]) => HOMES[name] !== file).map(([name, file]) => `${name} in ${file}`)).toEqual([]);
    expect(Object.keys(HOMES).filter((name) => !used.some(([n]) => n === name))).toEqual([]);
  });

  it("has no name that tells nothing", () => {
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" }).split("\n");
    expect(files.filter((f) => NOTHING_NAMES.test(f))).toEqual([]);
  });

  it("has no room that the table does not name", () => {
    expect([...new Set(modules.map((m) => roomOf(m.source)))].filter((room) => !(room in ARROWS))).toEqual([]);
  });
});
