/** Laws over the whole path: what may be added, reordered or renamed without moving the count, in cases made and golden. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/shape.ts";
import { ask, fastTagger } from "../../src/pipeline.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { type Case, readCase, slugs } from "./cases.ts";
import { article, type Invented, invented, make, read, told, WITNESSES } from "./invented.ts";

const core = ({ state, stateAgainst, count }: Answer) => ({
  state,
  stateAgainst,
  for: count.for,
  against: count.against,
});
const independents = ({ count }: Answer) => [count.for.independent, count.against.independent];
const answerTo = async (one: Pick<Invented, "question" | "articles">) => ask(one.question, await read(one.articles));

const UNRELATED = [
  "The library in Tarn will open on Sundays from June, its director said. Readers may borrow ten books at a time.",
  "A comet can be seen above the hills this week, the observatory in Lisk said. It will not come back for 70 years.",
  "Marta Sund won the women's race in Halvik on Saturday. “I never ran better,” she said.",
];
/** Each run reads up to ten articles. */
const RUNS = { numRuns: 12 };

describe("laws over invented cases", () => {
  it("a verbatim copy changes no independent count", async () => {
    await fc.assert(
      fc.asyncProperty(invented(), fc.nat(3), async (one, which) => {
        const original = one.articles[which % one.articles.length]!;
        const copy = article("copy", original.text, { published: "2032-02-11" });
        const before = await answerTo(one);
        const after = await answerTo({ ...one, articles: [...one.articles, copy] });
        expect(independents(after), told(one.deed, one.voices[which % one.voices.length]!)).toEqual(
          independents(before),
        );
      }),
      RUNS,
    );
  });

  it("a relay that names its source changes no independent count", async () => {
    await fc.assert(
      fc.asyncProperty(invented(["witness", "role", "party"]), fc.nat(3), async (one, which) => {
        const at = which % one.articles.length;
        const words = told(one.deed, one.voices[at]!).replace(" on Monday", "");
        const relay = article("relay", `${words.slice(0, -1)}, ${one.articles[at]!.outlet} reported on Tuesday.`, {
          published: "2032-02-12",
        });
        const before = await answerTo(one);
        const after = await answerTo({ ...one, articles: [...one.articles, relay] });
        expect(independents(after), relay.text).toEqual(independents(before));
      }),
      RUNS,
    );
  });

  it("an unrelated article changes nothing but what was searched", async () => {
    await fc.assert(
      fc.asyncProperty(invented(), fc.constantFrom(...UNRELATED), async (one, text) => {
        const before = await answerTo(one);
        const after = await answerTo({ ...one, articles: [...one.articles, article("z", text)] });
        expect(core(after)).toEqual(core(before));
        expect(after.roots).toEqual(before.roots);
        expect(after.edges).toEqual(before.edges);
        expect(after.changes).toEqual(before.changes);
        expect(after.articles).toEqual([...before.articles, { id: "z", bearing: "unrelated" }]);
        expect(after.searched.articles).toBe(before.searched.articles + 1);
      }),
      RUNS,
    );
  });

  it("without its only first-hand account a state falls", async () => {
    await fc.assert(
      fc.asyncProperty(invented(["role", "faceless"]), fc.nat(WITNESSES.length - 1), async (one, which) => {
        const yes = { ...one, voices: one.voices.map((voice) => ({ ...voice, says: true })) };
        const { question, articles } = make(yes.deed, [
          { kind: "witness", which, says: true },
          ...yes.voices.slice(0, 3),
        ]);
        const whole = await answerTo({ question, articles });
        const without = await answerTo({ question, articles: articles.slice(1) });
        expect([whole.state, whole.count.for.independent]).toEqual(["E2", [1, 1]]);
        expect([without.state, without.count.for.independent]).toEqual(["E1", [0, 0]]);
      }),
      RUNS,
    );
  });

  it("the order of articles changes no byte", async () => {
    await fc.assert(
      fc.asyncProperty(invented(), fc.infiniteStream(fc.nat(1000)), async (one, numbers) => {
        const dossiers = await read(one.articles);
        const shuffled = dossiers
          .map((dossier) => ({ dossier, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ dossier }) => dossier);
        expect(JSON.stringify(ask(one.question, shuffled))).toBe(JSON.stringify(ask(one.question, dossiers)));
      }),
      RUNS,
    );
  });

  it("renaming all names changes nothing but the names", async () => {
    const others: Readonly<Record<string, string>> = {
      Velmar: "Dorrick",
      Orrin: "Talvik",
      Norland: "Sudria",
      Demmin: "Harrow",
      "Poe Mills": "Lund Mills",
      Osby: "Wexcombe",
      "Kestrel Foods": "Alder Foods",
      Marle: "Pelham",
      Kell: "Varn",
      Brask: "Corvin",
      Senn: "Arle",
      "Tilda Moss": "Petra Lund",
      "Bo Lind": "Nils Amber",
      "Ana Breck": "Mira Kohl",
      "Jo Rell": "Otto Prill",
    };
    const all = new RegExp(Object.keys(others).join("|"), "g");
    const rename = (text: string) => text.replace(all, (name) => others[name]!);
    await fc.assert(
      fc.asyncProperty(invented(), async (one) => {
        const articles = one.articles.map((a) => article(a.id, rename(a.text)));
        const before = await answerTo(one);
        const after = await answerTo({ question: rename(one.question), articles });
        expect(core(after), one.question).toEqual(core(before));
        expect(after.roots.map((root) => root.name).sort()).toEqual(before.roots.map((r) => rename(r.name)).sort());
        expect(after.articles).toEqual(before.articles);
      }),
      RUNS,
    );
  });

  it("making each assertion a denial swaps for and against", async () => {
    await fc.assert(
      fc.asyncProperty(invented(), fc.nat(3), async (one, filler) => {
        const turned = make(
          one.deed,
          one.voices.map((voice) => ({ ...voice, says: !voice.says })),
          filler,
        );
        const before = await answerTo(one);
        const after = await answerTo(turned);
        expect(after.count.for, JSON.stringify(one.articles.map((a) => a.text))).toEqual(before.count.against);
        expect(after.count.against).toEqual(before.count.for);
        expect([after.state, after.stateAgainst]).toEqual([before.stateAgainst, before.state]);
      }),
      RUNS,
    );
  });
});

describe("laws over the golden cases", () => {
  const cases: Case[] = [];
  beforeAll(async () => {
    for (const slug of slugs) cases.push(await readCase(slug, fastTagger));
  });
  const asked = (one: Case, dossiers: readonly Dossier[]) => ask(one.gold.question, dossiers);

  it("a verbatim copy changes no independent count, whatever article is copied", async () => {
    for (const one of cases) {
      for (const [i, { article: original }] of one.dossiers.entries()) {
        const [copy] = await read([article(`copy${i}`, original.text, { published: original.published })]);
        expect(independents(asked(one, [...one.dossiers, copy!])), `${one.gold.slug}: ${original.id}`).toEqual(
          independents(one.answer),
        );
      }
    }
  });

  it("an unrelated article changes nothing but what was searched", async () => {
    for (const one of cases) {
      const more = await read(UNRELATED.map((text, i) => article(`z${i}`, text, { published: null })));
      const after = asked(one, [...one.dossiers, ...more]);
      expect(core(after), one.gold.slug).toEqual(core(one.answer));
      expect(after.roots, one.gold.slug).toEqual(one.answer.roots);
    }
  });

  it("the order of reading changes no byte", () => {
    for (const one of cases) {
      const whole = JSON.stringify(one.answer);
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...one.dossiers], { minLength: one.dossiers.length }),
          (shuffled) => JSON.stringify(asked(one, shuffled)) === whole,
        ),
        { numRuns: 3 },
      );
    }
  });

  it("without the articles of the only first-hand account the state falls", () => {
    const rungs = ["E0", "E1", "E2", "E3", "E4"];
    for (const one of cases.filter((c) => c.answer.count.for.independent[0] === 1 && c.answer.state !== "EX")) {
      const first = one.answer.roots.filter(
        (root) =>
          root.polarity === "+" && ["none-known", "against-own-interest"].includes(root.stake) && root.accessSpan,
      );
      const gone = new Set(first.flatMap((root) => root.articles));
      const after = asked(
        one,
        one.dossiers.filter((d) => !gone.has(d.article.id)),
      );
      expect(rungs.indexOf(after.state), one.gold.slug).toBeLessThan(rungs.indexOf(one.answer.state));
    }
  });

  it("swapping the names of the two sides swaps who is counted, and nothing else", async () => {
    const text =
      "Soldiers of Orlava shelled the village of Dem on Friday, a farmer who was in the fields said. “I saw their guns fire,” said the farmer, Ana Breck.\n\nOrlava denied that its soldiers had shelled the village. Kestin said that it was not involved.";
    const swap = (s: string) => s.replace(/Orlava|Kestin/g, (n) => (n === "Orlava" ? "Kestin" : "Orlava"));
    const one = ask("Did Orlava shell the village of Dem?", await read([article("a1", text)]));
    const other = ask("Did Kestin shell the village of Dem?", await read([article("a1", swap(text))]));
    expect(core(other)).toEqual(core(one));
    // Roots of one side stand in the order of their names, so the names are compared as sets.
    expect(other.roots.map((r) => swap(r.name)).sort()).toEqual(one.roots.map((r) => r.name).sort());
    const letters = (all: Answer) => [...all.sentences.map((s) => s.text).join()].sort().join("");
    expect(letters({ ...other, sentences: other.sentences.map((s) => ({ ...s, text: swap(s.text) })) })).toBe(
      letters(one),
    );
  });
});
