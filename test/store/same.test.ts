/** Two stores, one order: what is found does not depend on where it is kept. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { openEmbedded } from "../../src/store/embedded.ts";
import { openMemory } from "../../src/store/memory.ts";
import { articleOf, keptOf } from "./made.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("law: both stores find the same articles in the same order", { timeout: 120_000 }, async () => {
  const word = fc.constantFrom(
    "gate",
    "gates",
    "opened",
    "open",
    "lock",
    "Ba’aj",
    "بوابة",
    "café",
    "the",
    "a",
    "of",
    "weir",
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  let made = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 15 }),
      fc.array(fc.oneof(word, text), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 0.4, 1),
      fc.option(fc.array(fc.nat(14), { maxLength: 6 }), { nil: undefined }),
      async (texts, terms, share, some) => {
        const kept = texts.map((t, i) => keptOf(articleOf(`a${i}`, `${t}. ${i}`)));
        made += 1;
        const [memory, embedded] = [openMemory(), await openEmbedded(join(folder, `${made}.case`))];
        for (const store of [memory, embedded]) await store.add(kept);
        const which = { share, among: some?.flatMap((i) => kept[i]?.dossier.article.key ?? []) };
        for (const limit of [3, 9])
          expect(await embedded.find(terms, limit, which)).toEqual(await memory.find(terms, limit, which));
        expect(await embedded.dossiers(await embedded.keys())).toEqual(await memory.dossiers(await memory.keys()));
        await embedded.close();
      },
    ),
    { numRuns: 60 },
  );
});
