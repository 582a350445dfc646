/** `hearsay read`: who is said to have said what, article by article. */
import { ahead } from "./ahead.ts";
import { type Command, INPUT } from "./command.ts";
import { articlesOf } from "./inputs.ts";
import { screenOf } from "./io.ts";
import { FAST, taggerOf } from "./models.ts";

export const read: Command = {
  name: "read",
  usage: "INPUT…",
  summary: "print who is said to have said what, in each article",
  needs: ["INPUT"],
  options: [
    ["--json", "print one JSON object a line: articles, statements, checks"],
    ["--mentions", "print the places, times and actors found, too"],
    ["--text", "print each article's text, too: it is what the spans count in"],
    FAST,
  ],
  examples: ["hearsay read news/ferry.txt", "hearsay read news/ --json --mentions > statements.jsonl", INPUT],
  async run(words, options, io) {
    const { digest, statementsJson, statementsText } = await import("../index.ts");
    const { articles, exit } = await articlesOf(words, io);
    const tagger = await taggerOf(options, io);
    const extent = { mentions: options.mentions === true, text: options.text === true };
    for await (const dossier of ahead(articles, (article) => digest(article, tagger))) {
      await io.stdout.write(
        options.json ? statementsJson(dossier, extent) : statementsText(dossier, screenOf(io), extent),
      );
    }
    return exit;
  },
};
