/** The relation model that is shipped, run for real: what it must tell apart, and what must not change it. */
import { beforeAll, describe, expect, it } from "vitest";
import { leaningsOf, type RelationModel } from "../../../src/link/model/relation.ts";
import { openRelation } from "../../../src/link/open-relation.ts";
import { ask, digest, leanings } from "../../../src/pipeline.ts";
import type { Dossier } from "../../../src/record/dossier.ts";
import { articleOf } from "../../article.ts";

let model: RelationModel;
beforeAll(async () => {
  model = await openRelation();
});

const CLAIM = "Norland's army shelled the clinic at Demmin";
const TEXTS = {
  told: "Norland's army shelled the clinic at Demmin on Sunday. Forty shells fell on it within an hour, and two nurses died.",
  passed: "Norland's army may have shelled the clinic at Demmin, according to reports that could not be confirmed.",
  denied:
    "Reports that Norland's army shelled the clinic at Demmin are false, the hospital board said. The clinic is open.",
  apart: "The choir of Arle won a prize. Tickets for the summer fair are on sale.",
};
const read = (text: string): Promise<Dossier> => digest(articleOf(text));

describe("the relation model", () => {
  it("gives chances that are together 1, for articles that share words with the claim only", async () => {
    const dossiers = await Promise.all(Object.values(TEXTS).map(read));
    const found = await leaningsOf(CLAIM, dossiers, model);
    expect(found.size).toBe(3);
    for (const leaning of found.values()) expect(Object.values(leaning).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
  });

  it("tells an article that tells it from one that passes it on and one that denies it", async () => {
    const dossiers = await Promise.all([TEXTS.told, TEXTS.passed, TEXTS.denied].map(read));
    const seen = ask(CLAIM, dossiers, { leanings: await leanings(CLAIM, dossiers, model) }).articles;
    const leans = dossiers.map(({ article }) => seen.find(({ id }) => id === article.id)!.leans);
    expect(leans).toEqual(["for", "observing", "against"]);
  });

  it("the order of articles and what stands beside them change nothing", async () => {
    const dossiers = await Promise.all(Object.values(TEXTS).map(read));
    const one = await leaningsOf(CLAIM, dossiers, model);
    const other = await leaningsOf(CLAIM, [...dossiers].reverse().slice(1), model);
    for (const [key, leaning] of other) expect(leaning).toEqual(one.get(key));
  });

  it("moves no bearing, no count and no state", async () => {
    const question = `Did ${CLAIM.replace("shelled", "shell")}?`;
    const dossiers = await Promise.all(Object.values(TEXTS).map(read));
    const plain = ask(question, dossiers);
    const { articles, ...rest } = ask(question, dossiers, { leanings: await leanings(question, dossiers, model) });
    expect({ ...rest, articles: articles.map(({ id, bearing }) => ({ id, bearing })) }).toEqual(plain);
    expect(articles.filter((one) => one.leans !== undefined)).toHaveLength(3);
  });
});
