/** Laws over the whole path: what may be added, reordered or renamed without moving the count. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/shape.ts";
import { ask, digest, fastTagger } from "../../src/pipeline.ts";
import { type Article, articleKey } from "../../src/record/article.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { sha256 } from "../../src/record/id.ts";
import { readCase, slugs } from "./cases.ts";

const article = (id: string, text: string, more: Partial<Article> = {}): Article => {
  const content = {
    url: null,
    outlet: `Outlet ${id}`,
    headline: null,
    byline: null,
    published: "2032-02-10",
    text,
    ...more,
  };
  return {
    type: "article",
    id,
    key: articleKey(content),
    file: null,
    modified: null,
    language: "en",
    sha256: sha256(content.text),
    characters: [...content.text].length,
    ...content,
  };
};
const read = (articles: readonly Article[]): Promise<Dossier[]> =>
  Promise.all(articles.map((a) => digest(a, fastTagger)));
const core = ({ state, stateAgainst, count }: Answer) => ({
  state,
  stateAgainst,
  for: count.for,
  against: count.against,
});

const WITNESS =
  "A baker who was standing at the corner said on Monday that Velmar police had closed the Orrin bridge.\n\n“I saw the officers pull the barrier across,” the baker, Tilda Moss, told Outlet a1.";
const PARTY =
  "Velmar police said on Monday that they had closed the Orrin bridge.\n\n“We closed the bridge at noon,” said a police spokesman, Jon Karr.";
const DENIAL =
  "Velmar police denied on Monday that they had closed the Orrin bridge.\n\n“We did not close the bridge,” said a police spokesman, Jon Karr.";
const UNRELATED =
  "The library in Tarn will open on Sundays from June, its director said. Readers may borrow ten books at a time.";
const QUESTION = "Did Velmar police close the Orrin bridge?";

describe("laws of the whole path", () => {
  it("the order of reading changes no byte of the answer", async () => {
    for (const slug of slugs) {
      const { gold, dossiers, answer } = await readCase(slug);
      const whole = JSON.stringify(answer);
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...dossiers], { minLength: dossiers.length }),
          (shuffled) => JSON.stringify(ask(gold.question, shuffled)) === whole,
        ),
        { numRuns: 4 },
      );
    }
  });

  it("a verbatim copy adds no independent source, to no case and whatever article is copied", async () => {
    for (const slug of slugs) {
      const { gold, dossiers, answer } = await readCase(slug);
      for (const [i, original] of dossiers.entries()) {
        const copy = await digest(
          { ...article(`copy${i}`, original.article.text), published: original.article.published },
          fastTagger,
        );
        const more = ask(gold.question, [...dossiers, copy]);
        expect(more.count.for.independent[0], `${slug}: a copy of ${original.article.id}`).toBeLessThanOrEqual(
          answer.count.for.independent[0],
        );
        expect(more.count.against.independent[0], `${slug}: a copy of ${original.article.id}`).toBeLessThanOrEqual(
          answer.count.against.independent[0],
        );
      }
    }
  });

  it("a first-hand account counts, and without it the state falls", async () => {
    const both = ask(QUESTION, await read([article("a1", WITNESS), article("a2", PARTY)]));
    const alone = ask(QUESTION, await read([article("a2", PARTY)]));
    expect(both.count.for.independent).toEqual([1, 1]);
    expect(alone).toMatchObject({ state: "E1", count: { for: { independent: [0, 0], ownInterest: 1 } } });
    expect(["E2", "E4"]).toContain(both.state);
  });

  it("a party's own statement never adds an independent source", async () => {
    const without = ask(QUESTION, await read([article("a1", WITNESS)]));
    const withParty = ask(QUESTION, await read([article("a1", WITNESS), article("a2", PARTY)]));
    expect(withParty.count.for.independent).toEqual(without.count.for.independent);
  });

  it("an unrelated article changes nothing but what was searched", async () => {
    const before = ask(QUESTION, await read([article("a1", WITNESS), article("a2", DENIAL)]));
    const after = ask(QUESTION, await read([article("a1", WITNESS), article("a2", DENIAL), article("a3", UNRELATED)]));
    expect(core(after)).toEqual(core(before));
    expect(after.searched.articles).toBe(before.searched.articles + 1);
  });

  it("making the party's admission a denial moves it to the other side", async () => {
    const admits = ask(QUESTION, await read([article("a1", PARTY)]));
    const denies = ask(QUESTION, await read([article("a1", DENIAL)]));
    expect(denies.count.against).toEqual(admits.count.for);
    expect(denies.count.for).toEqual(admits.count.against);
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
    const letters = (text: string) => [...text].sort().join("");
    expect(letters(other.sentences.map((s) => swap(s.text)).join())).toBe(
      letters(one.sentences.map((s) => s.text).join()),
    );
  });

  it("renaming an actor everywhere changes nothing but the name", async () => {
    const rename = (s: string) => s.replaceAll("Velmar", "Dorrick").replaceAll("Orrin", "Talvik");
    const one = ask(QUESTION, await read([article("a1", WITNESS), article("a2", DENIAL)]));
    const other = ask(rename(QUESTION), await read([article("a1", rename(WITNESS)), article("a2", rename(DENIAL))]));
    expect(core(other)).toEqual(core(one));
  });
});
