/** `hearsay show`: one record of a case with its spans, its chain and its history. */
import { CASE, type Command } from "./command.ts";
import { screenOf } from "./io.ts";
import { casePath, openCase } from "./open.ts";

export const show: Command = {
  name: "show",
  usage: "ID",
  summary: "show one article, statement, check, root, edge or claim of a case",
  needs: ["ID"],
  most: 1,
  options: [["--json", "print it as JSON"], CASE],
  examples: ["hearsay show s:3f09bc77d2e1", "hearsay show a1 --case ferry.case --json"],
  async run([id = ""], options, io) {
    const { HearsayError, problem, recordJson, recordText, trace } = await import("../index.ts");
    const store = await openCase(options, io);
    try {
      const traced = await trace(id, store);
      if (!traced) throw new HearsayError(problem("unknown-id", { case: casePath(options, io).shown, id }));
      await io.stdout.write(options.json ? recordJson(traced) : recordText(traced, screenOf(io)));
      return 0;
    } finally {
      await store.close();
    }
  },
};
