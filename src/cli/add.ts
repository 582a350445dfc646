/** `hearsay add`: keeps articles in a case, with the bytes they came from. What was kept stays kept, whatever comes after. */

import type { Kept, Store } from "../index.ts";
import { ahead } from "./ahead.ts";
import { CASE, type Command, INPUT } from "./command.ts";
import { report } from "./exit.ts";
import { FAST, taggerOf } from "./models.ts";
import { casePath, openCase } from "./open.ts";
import { progressOf } from "./progress.ts";

/** Articles kept in one transaction. */
const BATCH = 16;

export const add: Command = {
  name: "add",
  usage: "INPUT…",
  summary: "keep articles in a case file",
  needs: ["INPUT"],
  options: [FAST, CASE],
  examples: ["hearsay add news/*.html", "hearsay add wire.jsonl --case ferry.case", INPUT],
  async run(words, options, io) {
    const { digest, idOf, problem, readInputs, version } = await import("../index.ts");
    const tagger = await taggerOf(options, io);
    const progress = progressOf(io);
    let store: Store | null = null;
    let exit = 0;
    let read = 0;
    let added = 0;
    let batch: Kept[] = [];
    const keep = async () => {
      if (batch.length === 0) return;
      store ??= await openCase(options, io, true);
      added += await store.add(batch);
      batch = [];
    };
    let problems = 0;
    try {
      const found = ahead(readInputs(words, { stdin: io.stdin }), async (one) =>
        one.kind === "problem" ? one : { kind: one.kind, dossier: await digest(one.article, tagger), bytes: one.bytes },
      );
      for await (const one of found) {
        if (one.kind === "problem") {
          problems += 1;
          progress.end();
          exit = Math.max(exit, await report(one.problem, io));
          continue;
        }
        batch.push({ dossier: one.dossier, bytes: one.bytes });
        progress.say(`Keeping: ${++read} articles`);
        if (batch.length >= BATCH) await keep();
      }
      await keep();
      progress.end();
      if (read + problems === 0) return await report(problem("empty-file", { input: words.join(", ") }), io);
      const { shown } = casePath(options, io);
      const known = read - added;
      const at = io.now();
      const result = { added, known, problems };
      if (store && added > 0)
        await (store as Store).run({
          type: "run",
          id: idOf("u", at, words, result),
          command: "add",
          version,
          at,
          result,
        });
      if (read > 0)
        await io.stdout.write(
          `${added} ${added === 1 ? "article" : "articles"} added to ${shown}${known > 0 ? `; ${known} ${known === 1 ? "was" : "were"} there already` : ""}.\n`,
        );
      return exit;
    } finally {
      progress.end();
      await (store as Store | null)?.close();
    }
  },
};
