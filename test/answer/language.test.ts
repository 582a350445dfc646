/** An article that rules and model were not made for is read, and the answer says that its silence tells nothing. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/pipeline.ts";
import { article, read } from "../golden/invented.ts";

const ENGLISH = "The mayor of Orsa said on Monday that the bridge was shut.";
const SPANISH = "El alcalde de Orsa dijo el lunes que el puente estaba cerrado desde hacía dos días.";

async function sentences(...languages: readonly string[]): Promise<string> {
  const articles = languages.map((language, i) => ({
    ...article(`a${i}`, language.startsWith("en") ? ENGLISH : SPANISH),
    language,
  }));
  return ask("Was the bridge at Orsa shut?", await read(articles))
    .sentences.map((s) => s.text)
    .join("\n");
}

describe("articles in other languages", () => {
  it("are counted in a sentence of their own", async () => {
    expect(await sentences("en", "es")).toContain("1 article is not in English");
    expect(await sentences("en", "es", "pt-BR")).toContain("2 articles are not in English");
  });
  it("are not spoken of where there are none", async () => {
    expect(await sentences("en", "en-GB")).not.toContain("not in English");
  });
});
