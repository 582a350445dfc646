/** The sentences of `sentences.ts`: standing, polarity, form and holders of each. */
import { expect, test } from "vitest";
import type { Statement } from "../../src/record/statement.ts";
import { extracted, said } from "./read.ts";
import { FORMS, NESTING, type Sentence, STANDINGS } from "./sentences.ts";

const shown = (s: Statement): string => {
  const chain = s.chain.map((h) => h.name + (h.inferred ? "*" : "")).join(" > ");
  return `${s.standing} ${s.polarity} ${s.form}: ${chain || "-"}`;
};

/** What the statements that hold the words are, those of the shortest content first. */
async function read([, text, words]: Sentence): Promise<string[]> {
  const headline = text.startsWith("H: ") ? text.slice(3) : null;
  const found = await extracted(headline ? "The museum opens at ten." : text, { headline, outlet: "Zed Post" });
  return found.statements
    .filter((s) => said(s).includes(words))
    .sort((a, b) => said(a).length - said(b).length)
    .map(shown);
}

const groups: readonly (readonly [string, readonly Sentence[]])[] = [
  ...Object.entries(STANDINGS),
  ["forms", FORMS],
  ["nesting", NESTING],
];

for (const [group, rows] of groups) {
  test.each(rows.map((row) => [row[0], row] as const))(`${group}: %s`, async (_fact, row) => {
    expect(await read(row), row[1]).toContain(row[3]);
  });
}

test("a standing's table holds sentences of that standing", () => {
  for (const [standing, rows] of Object.entries(STANDINGS))
    for (const row of rows) expect(row[3].split(" ")[0], row[1]).toBe(standing);
});

const count = groups.reduce((n, [, rows]) => n + rows.length, 0);
test(`of ${count} sentences none stands twice for one fact, and every word looked for is in its sentence`, () => {
  const seen = new Set<string>();
  for (const [group, rows] of groups) {
    for (const [fact, text, words] of rows) {
      expect(seen.has(`${group} ${fact}`), fact).toBe(false);
      seen.add(`${group} ${fact}`);
      expect(text.replace(/[“”‘’]/g, ""), fact).toContain(words.split(" ")[0]!.replace(/[“”‘’]/g, ""));
    }
  }
});
