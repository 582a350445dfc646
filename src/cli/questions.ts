/**
 * A file of questions → the questions in order: one a line, or a JSON object a line:
 * `{"id":"q1","question":"Did the bridge fall?","articles":["a1"]}`.
 */
import { readFile } from "node:fs/promises";
import type { Problem } from "../index.ts";

export interface Question {
  readonly id?: string;
  readonly question: string;
  /** Only these articles are asked. */
  readonly articles?: readonly string[];
}

export async function questionsOf(path: string): Promise<{ questions: Question[]; problems: Problem[] }> {
  const { HearsayError, problem } = await import("../index.ts");
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const values = {
      input: path,
      why: code === "EISDIR" ? "it is a folder" : code === "EACCES" ? "no permission" : message,
    };
    throw new HearsayError(problem(code === "ENOENT" ? "missing-file" : "unreadable", values));
  }
  const questions: Question[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of content
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const question = line.trimStart().startsWith("{") ? parsed(line) : { question: line.trim() };
    if (typeof question === "object") questions.push(question);
    else problems.push(problem("bad-json", { input: path, line: index + 1, why: question }));
  }
  if (questions.length + problems.length === 0) problems.push(problem("empty-file", { input: path }));
  return { questions, problems };
}

/** The question of a line of JSON, or why it is none. */
function parsed(line: string): Question | string {
  try {
    const { id, question, articles } = JSON.parse(line) as Record<string, unknown>;
    if (typeof question !== "string") return "no field `question` with the words of a question";
    if (id !== undefined && typeof id !== "string") return "`id` is not a string";
    if (articles === undefined || articles === null) return id === undefined ? { question } : { id, question };
    if (!Array.isArray(articles) || !articles.every((a) => typeof a === "string"))
      return "`articles` is not a list of ids";
    return id === undefined ? { question, articles } : { id, question, articles };
  } catch (error) {
    return (error as Error).message;
  }
}
