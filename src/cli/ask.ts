/** `hearsay ask`: the main job. From inputs, without touching a disk; or from a case, which keeps the answer as a run. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Answer, Dossier, Reader, Store } from "../index.ts";
import { CASE, type Command, INPUT, type Options } from "./command.ts";
import { report, usage } from "./exit.ts";
import { dossiersOf } from "./inputs.ts";
import { type Io, screenOf } from "./io.ts";
import { FAST, readerOf } from "./models.ts";
import { casePath, openCase } from "./open.ts";
import { type Question, questionsOf } from "./questions.ts";

export const ask: Command = {
  name: "ask",
  usage: '"QUESTION" [INPUT…]',
  summary: "answer a question from the inputs, or from the case when none is given",
  needs: [],
  options: [
    ["--json", "print the answer as JSON"],
    ["--md", "print the answer as Markdown"],
    ["--html FILE", "also write the answer as one HTML page"],
    ["--questions FILE", "ask every question of FILE: one a line, or JSON objects with id, question, articles"],
    FAST,
    CASE,
  ],
  examples: [
    'hearsay ask "Did the ferry sink?" news/ wire.jsonl',
    'hearsay ask "Did the ferry sink?" --html answer.html',
    "hearsay ask --questions questions.txt news/ --json",
    INPUT,
  ],
  async run(words, options, io) {
    const wrong = misuse(words, options);
    if (wrong) return usage(wrong, "ask", io);
    const many = typeof options.questions === "string" ? await questionsOf(resolve(io.cwd, options.questions)) : null;
    const questions: readonly Question[] = many ? many.questions : [{ question: words[0]! }];
    const inputs = many ? words : words.slice(1);
    const from = inputs.length > 0 ? await fromInputs(inputs, options, io) : await fromCase(options, io);
    let exit = from.exit;
    for (const one of many?.problems ?? []) exit = Math.max(exit, await report(one, io));
    try {
      if (from.nothing) return exit;
      const reader = await readerOf(options, io);
      for (const question of questions)
        exit = Math.max(exit, await one(question, from, reader, options, io, many !== null));
      return exit;
    } finally {
      await from.store?.close();
    }
  },
};

function misuse(words: readonly string[], options: Options): string | null {
  if (options.json && options.md) return "The answer can be JSON or Markdown, not both.";
  if (options.questions && options.html) return "One HTML page holds one answer: leave out --questions or --html.";
  if (!options.questions && words.length === 0) return "There is no question.";
  if (!options.questions && words[0]!.trim() === "") return "The question is empty.";
  const inputs = options.questions ? words.length : words.length - 1;
  if (inputs > 0 && options.case) return "Ask the inputs or the case, not both: `hearsay add` puts inputs into a case.";
  return null;
}

/** Where the dossiers for a question come from. */
interface From {
  readonly exit: number;
  /** Nothing could be read: there is nothing to ask. */
  readonly nothing: boolean;
  readonly store: Store | null;
  near(question: Question): Promise<Dossier[]>;
}

async function fromInputs(inputs: readonly string[], options: Options, io: Io): Promise<From> {
  const { dossiers, exit } = await dossiersOf(inputs, options, io);
  const near = async ({ articles }: Question) =>
    articles ? dossiers.filter((d) => articles.includes(d.article.id) || articles.includes(d.article.key)) : dossiers;
  return { exit, nothing: dossiers.length === 0, store: null, near };
}

async function fromCase(options: Options, io: Io): Promise<From> {
  const { HearsayError, near, problem } = await import("../index.ts");
  const store = await openCase(options, io).catch((error: unknown) => {
    const missing = error instanceof HearsayError && error.problem.code === "no-case" && !options.case;
    throw missing ? new HearsayError(problem("no-input", { case: casePath(options, io).shown })) : error;
  });
  const chosen = async (ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => store.record(id)));
    const keys = found.flatMap((kept) => (kept?.found.type === "article" ? kept.found.key : []));
    return store.dossiers([...new Set(keys)]);
  };
  return { exit: 0, nothing: false, store, near: (q) => (q.articles ? chosen(q.articles) : near(q.question, store)) };
}

/** Asks one question, prints the answer, keeps it in the case. Of many, one that cannot be asked does not end the others. */
async function one(
  question: Question,
  from: From,
  reader: Reader | null,
  options: Options,
  io: Io,
  many: boolean,
): Promise<number> {
  const { ask, HearsayError, leanings, problem } = await import("../index.ts");
  let exit = 0;
  let dossiers: Dossier[];
  let answer: Answer;
  try {
    dossiers = await from.near(question);
    const searched = from.store && !question.articles ? await from.store.searched() : undefined;
    const seen = reader && (await leanings(question.question, dossiers, reader));
    answer = ask(question.question, dossiers, { searched, leanings: seen });
  } catch (error) {
    if (!many || !(error instanceof HearsayError) || error.problem.code !== "not-a-question") throw error;
    const { id, question: words } = question;
    const { code, message, next } = error.problem;
    if (options.json)
      await io.stdout.write(
        `${JSON.stringify({ ...(id === undefined ? {} : { id }), question: words, problem: { code, message, next } })}\n`,
      );
    await report(error.problem, io);
    return 1;
  }
  const known = new Set(dossiers.flatMap((d) => [d.article.id, d.article.key]));
  for (const id of question.articles?.filter((a) => !known.has(a)) ?? []) {
    exit = Math.max(1, exit);
    await report(problem("unknown-id", { case: from.store ? "the case" : "the inputs", id }), io);
  }
  if (question.id !== undefined) answer = { id: question.id, ...answer };
  await print(answer, dossiers, options, io, many);
  if (from.store) await keep(answer, from.store, io);
  return exit;
}

async function print(
  answer: Answer,
  dossiers: readonly Dossier[],
  options: Options,
  io: Io,
  many: boolean,
): Promise<void> {
  const { answerHtml, answerJson, answerMarkdown, answerText, HearsayError, problem } = await import("../index.ts");
  const text = options.json
    ? answerJson(answer, { lines: many })
    : options.md
      ? answerMarkdown(answer, dossiers)
      : answerText(answer, dossiers, screenOf(io));
  await io.stdout.write(many && !options.json ? `${text}\n` : text);
  if (typeof options.html !== "string") return;
  try {
    await writeFile(resolve(io.cwd, options.html), answerHtml(answer, dossiers));
  } catch (error) {
    throw new HearsayError(problem("unwritable", { input: options.html, why: (error as Error).message }));
  }
}

async function keep(answer: Answer, store: Store, io: Io): Promise<void> {
  const { idOf, version } = await import("../index.ts");
  const at = io.now();
  // The case holds the statements and checks themselves, and never changes them: their ids are enough.
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const result = { ...answer, statements: ids(answer.statements), checks: ids(answer.checks) };
  await store.run({ type: "run", id: idOf("u", at, result), command: "ask", version, at, result });
}
