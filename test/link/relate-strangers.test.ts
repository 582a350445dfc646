/** A question asked of other matters' articles finds nothing: every case's question against every other case's articles. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { ask, digest, gather } from "../../src/pipeline.ts";

const ROOT = "test/cases";
const cases = await Promise.all(
  readdirSync(ROOT)
    .sort()
    .map(async (name) => {
      const { question } = JSON.parse(readFileSync(join(ROOT, name, "gold.json"), "utf8")) as { question: string };
      const { articles } = await gather([join(ROOT, name, "articles.jsonl")]);
      return { name, question, dossiers: await Promise.all(articles.map((a) => digest(a))) };
    }),
);

test.each(cases.map((c) => [c.name, c] as const))("%s: nothing in the articles of other cases", (_, own) => {
  const sided: string[] = [];
  for (const other of cases) {
    if (other === own) continue;
    const statements = other.dossiers.flatMap((d) => d.statements);
    for (const [i, r] of relate(questionOf(own.question), other.dossiers).entries())
      if (r.side !== null) sided.push(`${other.name}: ${statements[i]!.content[0]?.exact} (${r.reason})`);
  }
  expect(sided).toEqual([]);
});

test("asked of all other articles together, the answer is E0 on both sides", () => {
  const wrong = cases.flatMap((own) => {
    const answer = ask(
      own.question,
      cases.flatMap((c) => (c === own ? [] : c.dossiers)),
    );
    return answer.state === "E0" && answer.stateAgainst === "E0" ? [] : [own.name];
  });
  expect(wrong).toEqual([]);
}, 120_000);
