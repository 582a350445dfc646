/** The one suite that every store passes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgement, Run } from "../../src/record/run.ts";
import type { Store } from "../../src/store/store.ts";
import { at, statementOf } from "../statement.ts";
import { articleOf, bytesOf, checkOf, dossierOf, keptOf } from "./made.ts";

const runOf = (id: string, at: string): Run => ({ type: "run", id, command: "ask", version: "0", at, result: { id } });
const judgementOf = (id: string, of: string, value: string): Judgement => ({
  type: "judgement",
  id,
  of,
  field: "stake",
  value,
  was: null,
  reason: "asked her",
  who: "Ines",
  at: "2033-04-02T10:00:00Z",
});

export function storeCases(name: string, open: () => Promise<Store>): void {
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  describe(name, () => {
    it("gives back what it took: article, records, bytes", () =>
      withStore(async (store) => {
        const article = articleOf("a1", "The crane fell 🏗 at noon. مرفأ said the harbour master.", {
          headline: "Crane falls",
        });
        const dossier = dossierOf(article, {
          statements: [
            statementOf(article, "The crane fell"),
            statementOf(article, at("Crane falls", "Crane falls", "headline")),
          ],
          checks: [checkOf(article, "said the harbour master", "failed")],
        });
        const kept = { dossier, bytes: bytesOf(article.text) };
        expect(await store.add([kept])).toBe(1);
        expect(await store.keys()).toEqual([article.key]);
        expect((await store.searched()).articles).toBe(1);
        expect(await store.dossiers([article.key])).toEqual([dossier]);
        expect(await store.bytes(article.key)).toEqual(kept.bytes);
        expect(await store.check()).toEqual([]);
      }));

    it("changes nothing when the same article comes again, even within one add", () =>
      withStore(async (store) => {
        const kept = keptOf(articleOf("a1", "A siren was heard."));
        expect(await store.add([kept, kept])).toBe(1);
        const again = keptOf(articleOf("other-id", "A siren was heard."));
        expect(await store.add([again])).toBe(0);
        expect(await store.dossiers(await store.keys())).toEqual([kept.dossier]);
      }));

    it("knows nothing that it was not given", () =>
      withStore(async (store) => {
        expect(await store.keys()).toEqual([]);
        expect(await store.dossiers(["a:000000000000"])).toEqual([]);
        expect(await store.bytes("a:000000000000")).toBeNull();
        expect(await store.record("s:000000000000")).toBeNull();
        expect(await store.find(["anything"], 5)).toEqual([]);
        expect(await store.runs(5)).toEqual([]);
        expect(await store.judgements("a1")).toEqual([]);
        expect(await store.add([])).toBe(0);
        expect(await store.check()).toEqual([]);
      }));

    it("gives dossiers in the order of the keys asked for", () =>
      withStore(async (store) => {
        const three = ["One mast.", "Two masts.", "Three masts."].map((text, i) => keptOf(articleOf(`a${i}`, text)));
        await store.add(three);
        const keys = three.map((k) => k.dossier.article.key).reverse();
        const given = await store.dossiers([keys[0]!, "a:unknown", keys[1]!, keys[2]!]);
        expect(given.map((d) => d.article.key)).toEqual(keys);
      }));

    it("keeps two articles that claim one id apart, in the article and in its records", () =>
      withStore(async (store) => {
        const [one, two, three] = [
          articleOf("a1", "The gate was open."),
          articleOf("a1", "The gate was shut."),
          articleOf("a2", "It rained."),
        ];
        for (const article of [one, two, three]) await store.add([keptOf(article)]);
        const given = await store.dossiers([one.key, two.key, three.key]);
        expect(given.map((d) => d.article.id)).toEqual([
          `a1~${one.key.slice(2, 8)}`,
          `a1~${two.key.slice(2, 8)}`,
          "a2",
        ]);
        for (const d of given) {
          for (const record of [...d.statements, ...d.checks, ...d.mentions]) expect(record.article).toBe(d.article.id);
        }
        for (const d of given) expect((await store.record(d.article.id))?.dossier).toEqual(d);
        expect((await store.record("a1"))?.dossier.article.key).toBe(one.key);
        expect(await store.check()).toEqual([]);
      }));

    it("finds a record by its id, an article by its key too", () =>
      withStore(async (store) => {
        const article = articleOf("a1", "The sluice opened. The report could not be verified.");
        const check = checkOf(article, "could not be verified", "failed");
        const kept = keptOf(article, { checks: [check] });
        await store.add([kept, keptOf(articleOf("a2", "Another matter."))]);
        const statement = kept.dossier.statements[0]!;
        for (const [id, found] of [
          [article.id, article],
          [article.key, article],
          [statement.id, statement],
          [check.id, check],
        ] as const) {
          expect(await store.record(id)).toEqual({ dossier: kept.dossier, found });
        }
        expect(await store.record("a1~ffffff")).toBeNull();
        expect(await store.record("")).toBeNull();
      }));

    it.each([
      ["a word in any case", ["SLUICE"], ["a1"]],
      ["a word with other accents", ["cafe"], ["a2"]],
      ["a plural and a past form", ["sluices", "opens"], ["a1"]],
      ["a possessive", ["Pelling"], ["a3"]],
      ["a word of the headline only", ["Lockkeeper"], ["a1"]],
      ["a term of two words as they follow each other", ["Old Weir"], ["a3"]],
      ["a word in Arabic", ["الجسر"], ["a4"]],
      ["none of the words", ["zeppelin"], []],
      ["nothing", ["", "?!", '"*', "  "], []],
      ["words that a search language would take for its own", ["near", "NOT"], ["a4"]],
    ])("finds %s", (_, terms, ids) =>
      withStore(async (store) => {
        await store.add(
          [
            articleOf("a1", "The sluice was opened at dawn.", { headline: "Lockkeeper wakes" }),
            articleOf("a2", "Two men met in the café by the weir, an old one."),
            articleOf("a3", "Pelling’s boat lay below the old weir."),
            articleOf("a4", "A child stood near الجسر and not alone."),
          ].map((a) => keptOf(a)),
        );
        const given = await store.dossiers(await store.find(terms, 10));
        expect(given.map((d) => d.article.id).sort()).toEqual(ids);
      }),
    );

    it("gives the best article first, equal ones by key, and no more than asked for", () =>
      withStore(async (store) => {
        const equal = ["x", "y", "z"].map((w) => articleOf(w, `The dredger passed ${w}${w}.`));
        const best = articleOf("best", "Dredger dredger mud.");
        const others = Array.from({ length: 12 }, (_, i) => articleOf(`o${i}`, `Quiet day number ${i} at the lock.`));
        await store.add([...others, ...equal, best].map((a) => keptOf(a)));
        const keys = [best.key, ...equal.map((a) => a.key).sort()];
        expect(await store.find(["dredger", "mud"], 10)).toEqual(keys);
        expect(await store.find(["mud", "dredger"], 2)).toEqual(keys.slice(0, 2));
        expect(await store.find(["dredger"], 0)).toEqual([]);
      }));

    it("leaves out what scores below a share of the best", () =>
      withStore(async (store) => {
        const both = articleOf("both", "The dredger lay in the mud.");
        const one = articleOf("one", "The dredger lay at the pier.");
        const others = Array.from({ length: 12 }, (_, i) => articleOf(`o${i}`, `Quiet day number ${i} at the lock.`));
        await store.add([one, both, ...others].map((a) => keptOf(a)));
        expect(await store.find(["dredger", "mud"], 9, { share: 0.3 })).toEqual([both.key, one.key]);
        expect(await store.find(["dredger", "mud"], 9, { share: 0.9 })).toEqual([both.key]);
        expect(await store.find(["dredger"], 9, { share: 1 })).toEqual([one.key, both.key].sort());
      }));

    it("finds among the articles named alone", () =>
      withStore(async (store) => {
        const [pier, mud] = [
          articleOf("one", "A dredger at the pier."),
          articleOf("two", "A dredger, a dredger in mud."),
        ];
        await store.add([pier, mud].map((a) => keptOf(a)));
        expect(await store.find(["dredger"], 9, { among: [pier.key, "a:000000000000"] })).toEqual([pier.key]);
        expect(await store.find(["dredger"], 9, { among: [] })).toEqual([]);
        expect(await store.find(["dredger"], 1, { share: 1, among: [pier.key] })).toEqual([pier.key]);
      }));

    it("keeps runs and gives the newest first, each once", () =>
      withStore(async (store) => {
        for (const run of [
          runOf("u:1", "2033-04-01T08:00:00Z"),
          runOf("u:3", "2033-04-03T08:00:00Z"),
          runOf("u:2", "2033-04-02T08:00:00Z"),
          runOf("u:4", "2033-04-03T08:00:00Z"),
        ]) {
          await store.run(run);
          await store.run(run);
        }
        expect((await store.runs(3)).map((r) => r.id)).toEqual(["u:4", "u:3", "u:2"]);
        expect((await store.runs(9))[3]).toEqual(runOf("u:1", "2033-04-01T08:00:00Z"));
      }));

    it("keeps every judgement on a record, also one that takes back another", () =>
      withStore(async (store) => {
        const two = [judgementOf("j:1", "r1", "aligned"), judgementOf("j:2", "r1", "none-known")];
        for (const j of [...two, judgementOf("j:3", "r2", "aligned"), two[0]!]) await store.judge(j);
        expect(await store.judgements("r1")).toEqual(two);
      }));

    it("is not changed by what a caller does to what it got", () =>
      withStore(async (store) => {
        const kept = keptOf(articleOf("a1", "The bell rang."));
        await store.add([kept]);
        const [key = ""] = await store.keys();
        (await store.bytes(key))!.fill(0);
        const [dossier] = await store.dossiers([key]);
        (dossier!.statements as unknown[]).length = 0;
        expect(await store.dossiers([key])).toEqual([kept.dossier]);
        expect(await store.check()).toEqual([]);
      }));

    it("sees a span that does not hold and bytes that are not those of the hash", () =>
      withStore(async (store) => {
        const article = articleOf("a1", "The mill burned.");
        const wrong = statementOf(article, { start: 0, end: 8, exact: "The inn" });
        await store.add([{ dossier: dossierOf(article, { statements: [wrong] }), bytes: bytesOf("other") }]);
        const found = await store.check();
        expect(found).toHaveLength(2);
        expect(found.join("\n")).toMatch(/bytes do not have the hash[\s\S]*“The inn” is not at 0–8/);
      }));

    it("law: any text comes back as it was, and is found by each of its words", () =>
      withStore(async (store) => {
        await fc.assert(
          fc.asyncProperty(
            fc.string({ unit: "binary", maxLength: 60 }),
            fc.constantFrom("", "\0", "\ud83d", "﻿", "’"),
            async (text, odd) => {
              const article = articleOf("any", `mast ${text}${odd}`);
              await store.add([keptOf(article)]);
              expect((await store.dossiers([article.key]))[0]?.article.text).toBe(article.text);
              expect(await store.find(["masts"], 1000)).toContain(article.key);
            },
          ),
          { numRuns: 60 },
        );
      }));
  });
}
