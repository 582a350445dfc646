/** `hearsay check`: whether a case file is whole and every span still holds. */
import { CASE, type Command } from "./command.ts";
import { exitCode } from "./exit.ts";
import { casePath, openCase } from "./open.ts";

export const check: Command = {
  name: "check",
  usage: "",
  summary: "check that a case file is whole and every span still holds",
  needs: [],
  most: 0,
  options: [CASE],
  examples: ["hearsay check", "hearsay check --case ferry.case"],
  async run(_, options, io) {
    const store = await openCase(options, io);
    try {
      const wrong = await store.check();
      const { shown } = casePath(options, io);
      if (wrong.length === 0) {
        const articles = (await store.keys()).length;
        await io.stdout.write(
          `${shown} is whole: ${articles} ${articles === 1 ? "article" : "articles"}, every hash and span holds.\n`,
        );
        return 0;
      }
      for (const line of wrong) await io.stdout.write(`${line}\n`);
      await io.stdout.write(`${shown} does not hold in ${wrong.length} ${wrong.length === 1 ? "place" : "places"}.\n`);
      return exitCode("damaged-case");
    } finally {
      await store.close();
    }
  },
};
