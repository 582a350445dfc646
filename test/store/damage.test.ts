/** A case file that is damaged, locked or no case at all is refused by name, and no byte of it is changed. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HearsayError } from "../../src/record/problem.ts";
import { openEmbedded } from "../../src/store/embedded.ts";
import { articleOf, keptOf } from "./made.ts";

const Sqlite = createRequire(import.meta.url)("libsql");
const folder = mkdtempSync(join(tmpdir(), "hearsay-damage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = join(folder, "good.case");
const articles = Array.from({ length: 60 }, (_, i) =>
  articleOf(`a${i}`, `Sluice ${i} opened. ${`The river rose by ${i} hands. `.repeat(12)}`),
);
let made = 0;
/** A copy of the good case, changed by hand. */
function copy(change: (path: string) => void): string {
  made += 1;
  const path = join(folder, `${made}.case`);
  copyFileSync(good, path);
  change(path);
  return path;
}

/** The code of the problem that the work ends with, or "fine". */
async function problemOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "fine";
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    expect(error.problem.message).not.toMatch(/\{\w+\}/);
    return error.problem.code;
  }
}

/** Opens, reads everything, closes. */
async function readAll(path: string): Promise<unknown> {
  const store = await openEmbedded(path, { create: false });
  try {
    await store.find(["sluice"], 100);
    return await store.dossiers(await store.keys());
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  const store = await openEmbedded(good);
  await store.add(articles.map((article) => keptOf(article)));
  await store.close();
});

describe("a case file is refused, and left as it is,", () => {
  it.each<[string, string, (path: string) => void]>([
    ["when it is empty", "damaged-case", (path) => truncateSync(path, 0)],
    ["when it is not SQLite", "damaged-case", (path) => writeFileSync(path, "Dear diary, ".repeat(2000))],
    ["when its last page is cut off", "damaged-case", (path) => truncateSync(path, readFileSync(path).length - 4096)],
    ["when its last bytes are cut off", "damaged-case", (path) => truncateSync(path, readFileSync(path).length - 7)],
    ["when only its first bytes are left", "damaged-case", (path) => truncateSync(path, 40)],
    ["when its first page is filled with zeros", "damaged-case", (path) => flip(path, 100, 3900, () => 0)],
    [
      "when every page but the first is noise",
      "damaged-case",
      (path) => flip(path, 4096, 1e9, (_, i) => (i * 89) & 255),
    ],
    ["when it is a database of something else", "damaged-case", (path) => other(path)],
    [
      "when it is a folder",
      "unreadable",
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    ["when a newer hearsay made it", "newer-case", (path) => pragma(path, "user_version = 99")],
  ])("%s", async (_, code, change) => {
    const path = copy(change);
    const before = bytesOf(path);
    expect(await problemOf(() => readAll(path))).toBe(code);
    expect(
      await problemOf(async () => {
        const store = await openEmbedded(path);
        try {
          await store.add([keptOf(articleOf("new", "One more."))]);
        } finally {
          await store.close();
        }
      }),
    ).toBe(code);
    expect(bytesOf(path)).toEqual(before);
  });

  it("when there is none, and none shall be made", async () => {
    const path = join(folder, "none.case");
    expect(await problemOf(() => openEmbedded(path, { create: false }))).toBe("no-case");
    expect(existsSync(path)).toBe(false);
  });

  it("when its folder is missing", async () => {
    expect(await problemOf(() => openEmbedded(join(folder, "nowhere", "x.case")))).toBe("unwritable");
  });

  it("when another process holds it, after two seconds", async () => {
    const path = copy(() => {});
    const holder = new Sqlite(path);
    holder.exec("begin immediate");
    const store = await openEmbedded(path);
    const from = performance.now();
    expect(await problemOf(() => store.add([keptOf(articleOf("new", "One more."))]))).toBe("locked-case");
    expect(performance.now() - from).toBeGreaterThan(1500);
    expect(await store.keys()).toHaveLength(articles.length);
    holder.exec("rollback");
    expect(await store.add([keptOf(articleOf("new", "One more."))])).toBe(1);
    await store.close();
    holder.close();
  });

  it("when another process holds all of it", async () => {
    const path = copy(() => {});
    const holder = new Sqlite(path);
    holder.exec("pragma locking_mode = exclusive; begin exclusive; commit");
    holder.exec("update run set at = at");
    expect(await problemOf(() => readAll(path))).toBe("locked-case");
    holder.close();
  });

  it.skipIf(process.getuid?.() === 0)("when it may not be read (skipped for root, who may read all)", async () => {
    const path = copy((p) => chmodSync(p, 0));
    expect(await problemOf(() => readAll(path))).toBe("unreadable");
  });
});

describe("law:", () => {
  it("flipped bytes never change a dossier unseen", { timeout: 600_000 }, async () => {
    const size = readFileSync(good).length;
    const expected = await readAll(good);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 }),
        async (flips) => {
          const path = copy((p) => {
            for (const [at, by] of flips) flip(p, at, 1, (byte) => byte ^ by);
          });
          let given: unknown;
          const code = await problemOf(async () => {
            given = await readAll(path);
          });
          if (code === "fine") expect(given).toEqual(expected);
          else expect(["damaged-case", "newer-case"]).toContain(code);
          rmSync(path);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it("check sees a changed byte in the full text", async () => {
    const bytes = readFileSync(good);
    let seen = 0;
    for (let at = bytes.indexOf("hand"); at >= 0; at = bytes.indexOf("hand", at + 1)) {
      if (bytes.subarray(at, at + 5).toString() === "hands") continue; // of a text
      const path = copy((p) => flip(p, at, 1, () => "b".charCodeAt(0)));
      const store = await openEmbedded(path, { create: false });
      // Some of these bytes lie in pages that are no longer used.
      if (/full text/.test((await store.check()).join())) seen += 1;
      await store.close();
    }
    expect(seen).toBeGreaterThan(0);
  });

  it("check sees a changed byte in any kept article", async () => {
    const bytes = readFileSync(good);
    const text = Buffer.from("The river rose by 17 hands. The river rose");
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) {
      const path = copy((p) => flip(p, at + 4, 1, () => "R".charCodeAt(0)));
      const store = await openEmbedded(path, { create: false });
      expect((await store.check()).length, `byte ${at}`).toBeGreaterThan(0);
      await store.close();
    }
  });
});

const bytesOf = (path: string) => (existsSync(path) && !isFolder(path) ? readFileSync(path) : null);
const isFolder = (path: string) => {
  try {
    readFileSync(path);
    return false;
  } catch {
    return true;
  }
};

function flip(path: string, from: number, count: number, change: (byte: number, i: number) => number): void {
  const bytes = readFileSync(path);
  for (let i = from; i < Math.min(from + count, bytes.length); i++) bytes[i] = change(bytes[i]!, i);
  writeFileSync(path, bytes);
}

function other(path: string): void {
  rmSync(path);
  const file = new Sqlite(path);
  file.exec("create table recipes (name text)");
  file.close();
}

function pragma(path: string, command: string): void {
  const file = new Sqlite(path);
  file.exec(`pragma ${command}`);
  file.close();
}
