/** Of a large case only some articles are compared: which, and that those that tell of it in other words are among them. */
import { beforeAll, describe, expect, it } from "vitest";
import { ask, digest, fastTagger, near } from "../../src/pipeline.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import { openMemory } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import { articleOf } from "../article.ts";

const article = (id: string, text: string) => articleOf(text, { id, outlet: `Paper ${id}`, published: "2033-05-06" });

/** A question, articles that tell of it in other words, and one that holds its words without telling of it. */
const CASES = [
  [
    "Did Norland's air force bomb the clinic in Dem?",
    [
      "Jets hit a hospital at Dem on Friday, said a nurse, Ana Breck. “I saw Norland's planes dive on the ward,” she said.",
    ],
    "The clinic in Dem, opened by Norland's air force, treats people whom a bomb has hurt, a doctor said.",
  ],
  [
    "Did rebels seize the airport at Kell?",
    ["Fighters took the airfield at Kell, said a pilot, Ravi Sen. “I saw the rebels walk into the tower,” he said."],
    "The airport at Kell was closed by fog. Police seize drugs there, and rebels have left the hills, a farmer said.",
  ],
  [
    "Did Poe Mills burn the barn at Osby?",
    ["“Poe Mills's driver set the store at Osby alight,” said a farm hand, Jo Rell. “I watched him throw the torch.”"],
    "Poe Mills bought the barn at Osby in May. It does not burn straw in a barn, its manager said.",
  ],
] as const;

describe("near", () => {
  let store: Store;
  const all: Dossier[] = [];
  beforeAll(async () => {
    store = openMemory();
    const articles = CASES.flatMap(([, telling, words], n) => [
      ...telling.map((text, i) => article(`t${n}${i}`, text)),
      ...Array.from({ length: 24 }, (_, i) => article(`b${n}-${i}`, `${words} That was day ${i + 1} of the month.`)),
    ]);
    for (const one of articles) {
      const dossier = await digest(one, fastTagger);
      all.push(dossier);
      await store.add([{ dossier, bytes: Buffer.from(one.text) }]);
    }
  });

  it.each(CASES)("%s", async (question, telling) => {
    const some = await near(question, store);
    const texts = some.map((d) => d.article.text);
    for (const text of telling) expect(texts).toContain(text);
    expect(some.length).toBeLessThan(all.length / 2);
    const [whole, part] = [ask(question, all), ask(question, some)];
    expect([part.state, part.stateAgainst]).toEqual([whole.state, whole.stateAgainst]);
  });

  it("a question without a name takes no article for its names", async () => {
    const some = await near("Did the farmer sell the horse?", store);
    expect(some.length).toBeLessThan(all.length / 2);
  });
});
