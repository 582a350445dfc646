/** Weighing one long article: what is looked at grows with the text, not with its sources times its sentences. */
import { expect, it, vi } from "vitest";
import { ask, digest } from "../../src/pipeline.ts";
import { Page } from "../../src/weigh/page.ts";
import { articleOf } from "../article.ts";

/** As many guards, each with a name of its own, each heard once. */
function text(people: number): string {
  const name = (i: number) => `M${[i % 20, Math.floor(i / 20)].map((n) => String.fromCharCode(97 + n)).join("o")}lund`;
  return Array.from({ length: people }, (_, i) => `Ada ${name(i)} said Arle had burned the depot. It rained.`).join(
    "\n\n",
  );
}

/** Statements and sentences that are looked at closely for the question. */
async function looked(people: number): Promise<number> {
  const dossier = await digest(articleOf(text(people)));
  const spies = [vi.spyOn(Page.prototype, "statements"), vi.spyOn(Page.prototype, "holding")];
  ask("Did Arle burn the depot?", [dossier]);
  const found = spies.flatMap((spy) => spy.mock.results.map((result) => (result.value as unknown[]).length));
  for (const spy of spies) spy.mockRestore();
  expect(found.length).toBeGreaterThanOrEqual(people);
  return found.reduce((sum, length) => sum + length, 0);
}

it("twice the sources, twice the looking", async () => {
  const [small, large] = [await looked(60), await looked(120)];
  expect(large / small).toBeLessThan(2.3);
});
