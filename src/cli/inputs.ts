/** Inputs of a command → their articles or dossiers; what could not be read is said at once and sets the exit code. */
import type { Article, Dossier } from "../index.ts";
import { ahead } from "./ahead.ts";
import type { Options } from "./command.ts";
import { report } from "./exit.ts";
import type { Io } from "./io.ts";
import { taggerOf } from "./models.ts";
import { progressOf } from "./progress.ts";

export async function articlesOf(inputs: readonly string[], io: Io): Promise<{ articles: Article[]; exit: number }> {
  const { gather, problem } = await import("../index.ts");
  const progress = progressOf(io);
  const seen = (articles: number) => progress.say(`Reading: ${articles} articles`);
  const { articles, problems } = await gather(inputs, { stdin: io.stdin, seen });
  progress.end();
  if (articles.length === 0 && problems.length === 0)
    problems.push(problem("empty-file", { input: inputs.join(", ") }));
  let exit = 0;
  for (const one of problems) exit = Math.max(exit, await report(one, io));
  return { articles, exit };
}

export async function dossiersOf(
  inputs: readonly string[],
  options: Options,
  io: Io,
): Promise<{ dossiers: Dossier[]; exit: number }> {
  const { articles, exit } = await articlesOf(inputs, io);
  const { digest } = await import("../index.ts");
  const tagger = await taggerOf(options, io);
  const progress = progressOf(io);
  const dossiers: Dossier[] = [];
  for await (const dossier of ahead(articles, (article) => digest(article, tagger))) {
    dossiers.push(dossier);
    progress.say(`Taking apart: ${dossiers.length} of ${articles.length} articles`);
  }
  progress.end();
  return { dossiers, exit };
}
