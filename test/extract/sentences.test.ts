/** The sentences of `sentences.tsv`: standing, polarity, form and holders of each. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Statement } from "../../src/record/statement.ts";
import { extracted, said } from "./read.ts";

interface Row {
  readonly group: string;
  readonly fact: string;
  readonly text: string;
  readonly words: string;
  readonly is: string;
}

const ROWS: readonly Row[] = readFileSync(new URL("sentences.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .slice(1)
  .map((line) => {
    const [group, fact, text, words, is] = line.split("\t") as [string, string, string, string, string];
    return { group, fact, text: text.replaceAll("\\n", "\n"), words, is };
  });

const shown = (s: Statement): string => {
  const chain = s.chain.map((h) => h.name + (h.inferred ? "*" : "")).join(" > ");
  return `${s.standing} ${s.polarity} ${s.form}: ${chain || "-"}`;
};

/** What the statements that hold the words are, those of the shortest content first. */
async function read({ text, words }: Row): Promise<string[]> {
  const headline = text.startsWith("H: ") ? text.slice(3) : null;
  const found = await extracted(headline ? "The museum opens at ten." : text, { headline, outlet: "Zed Post" });
  return found.statements
    .filter((s) => said(s).includes(words))
    .sort((a, b) => said(a).length - said(b).length)
    .map(shown);
}

test.each(ROWS.map((row) => [row.group, row.fact, row] as const))("%s: %s", async (_group, _fact, row) => {
  expect(await read(row), row.text).toContain(row.is);
});

test(`of ${ROWS.length} sentences none stands twice for one fact`, () => {
  expect(new Set(ROWS.map((row) => `${row.group} ${row.fact}`)).size).toBe(ROWS.length);
});

test("a standing's rows hold sentences of that standing", () => {
  for (const row of ROWS)
    if (!/^(?:forms|nesting)$/.test(row.group)) expect(row.is.split(" ")[0], row.text).toBe(row.group);
});
