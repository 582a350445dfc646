/**
 * Inputs as a person gives them (files, folders, patterns, `-`) → articles and problems, in the order found.
 *
 * In: `["news", "-"]` Out: the article of `news/a.txt`, those of `news/b.jsonl` line by line, a problem for
 * `news/c.png`, then what standard input holds.
 */
import type { Article } from "../record/article.ts";
import { isEnglish } from "../record/language.ts";
import { type Problem, problem } from "../record/problem.ts";
import { articleOf, type Fields } from "./article.ts";
import { type Decoded, decode, markOf } from "./decode.ts";
import { frontMatterOf } from "./front-matter.ts";
import { fromJson, parseJson } from "./json.ts";
import { binaryOf, kindOf } from "./kind.ts";
import { languageName, languageOf } from "./language.ts";
import { declaredIn, withoutHeaders } from "./page.ts";
import { filesOf, reasonOf } from "./paths.ts";
import { fileSource, linesOf, type Opened, open, type Source, whole } from "./source.ts";

export type Read =
  | { readonly kind: "article"; readonly article: Article; readonly bytes: Uint8Array }
  | { readonly kind: "problem"; readonly problem: Problem };

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Largest file in bytes, and largest line of a `.jsonl`, which may itself be of any size. */
  readonly limit?: number;
}

const LIMIT = 64 * 1024 * 1024;

/** Reads inputs one after the other, one article at a time. What cannot be read is a problem, never an exception. */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Read> {
  const limit = options.limit ?? LIMIT;
  for (const input of inputs) {
    if (input === "-") {
      yield* read({ name: "-", file: null, size: null, bytes: options.stdin ?? process.stdin }, limit);
      continue;
    }
    for await (const found of filesOf(input)) {
      if (found.kind === "problem") yield found;
      else yield* read(fileSource(found.path, found.size), limit);
    }
  }
}

const wrong = (code: Problem["code"], values: Record<string, string | number>): Read => ({
  kind: "problem",
  problem: problem(code, values),
});

/** One source → its articles. Errors of the file system end this source and no other. */
async function* read(source: Source, limit: number): AsyncGenerator<Read> {
  const input = source.name;
  let opened: Opened | null = null;
  try {
    opened = await open(source);
    yield* readOpened(source, opened, limit);
  } catch (error) {
    yield wrong("unreadable", { input, why: reasonOf(error) });
  } finally {
    await opened?.close();
  }
}

async function* readOpened(source: Source, { head, all }: Opened, limit: number): AsyncGenerator<Read> {
  const input = source.name;
  if (head.length === 0) {
    yield wrong("empty-file", { input });
    return;
  }
  const mark = markOf(head);
  const binary = binaryOf(head, mark?.startsWith("utf-16") ?? false);
  if (binary) {
    yield wrong("binary-file", { input, why: binary });
    return;
  }
  const kind = kindOf(decode(head).text, input);
  if (kind === "lines" && !mark?.startsWith("utf-16")) {
    yield* readLines(source, all, limit);
    return;
  }
  const tooLarge = wrong("too-large", { input, size: source.size ?? `more than ${limit}`, limit });
  if ((source.size ?? 0) > limit) {
    yield tooLarge;
    return;
  }
  const bytes = await whole(all, limit);
  if (!bytes) yield tooLarge;
  else if (kind === "html") yield* readHtml(source, bytes);
  else {
    const decoded = decode(bytes);
    if (decoded.text.trim() === "") {
      yield wrong("empty-file", { input });
      return;
    }
    yield* encodingProblem(decoded, input);
    if (kind === "text") yield* readText(source, bytes, decoded.text);
    else yield* readJson(source, bytes, decoded.text, kind === "lines");
  }
}

function* encodingProblem({ encoding, broken }: Decoded, input: string): Generator<Read> {
  if (broken > 0) yield wrong("bad-encoding", { input, encoding: encoding.toUpperCase(), count: broken });
}

async function* readText(source: Source, bytes: Uint8Array, text: string): AsyncGenerator<Read> {
  const front = await frontMatterOf(text, source.name);
  if (front.problem) yield { kind: "problem", problem: front.problem };
  if (front.text.trim() === "") yield wrong("empty-file", { input: source.name });
  else yield* articles({ ...front.fields, text: front.text }, bytes, source);
}

async function* readHtml(source: Source, bytes: Uint8Array): AsyncGenerator<Read> {
  const { htmlFields } = await import("./html.ts");
  const { body, charset } = withoutHeaders(bytes);
  const decoded = decode(body, charset ?? declaredIn(body));
  yield* encodingProblem(decoded, source.name);
  const fields = htmlFields(decoded.text);
  if (!fields) yield wrong("no-article", { input: source.name });
  else yield* articles(fields, bytes, source);
}

async function* readJson(source: Source, bytes: Uint8Array, text: string, lines: boolean): AsyncGenerator<Read> {
  const input = source.name;
  const parsed = lines ? null : parseJson(text, input);
  if (parsed && "problem" in parsed && !hasJsonLine(text)) {
    yield { kind: "problem", problem: parsed.problem };
    return;
  }
  if (parsed && "value" in parsed) {
    const fromHtml = (await import("./html.ts")).htmlText;
    const found = [...fromJson(parsed.value, input, 1, fromHtml)];
    for (const one of found) {
      if (one.kind === "problem") yield one;
      // The only article of a file came from the file; one of several from its own object, as it would stand in a line.
      else yield* articles(one.fields, found.length === 1 ? bytes : Buffer.from(JSON.stringify(one.value)), source);
    }
    return;
  }
  async function* utf8(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  yield* readLines(source, utf8(), Number.POSITIVE_INFINITY);
}

/** Whether a line is an object by itself: then a text that is not JSON as a whole is JSON Lines with a bad line. */
function hasJsonLine(text: string): boolean {
  for (const [line] of text.matchAll(/^\{.*\}[ \t]*\r?$/gm)) if ("value" in parseJson(line, "")) return true;
  return false;
}

async function* readLines(source: Source, all: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Read> {
  const input = source.name;
  let any = false;
  for await (const { number, bytes, length } of linesOf(all, limit)) {
    if (!bytes) {
      any = true;
      yield wrong("too-large", { input: `${input}, line ${number}`, size: length, limit });
      continue;
    }
    const decoded = decode(bytes);
    if (decoded.text.trim() === "") continue;
    any = true;
    yield* encodingProblem(decoded, `${input}, line ${number}`);
    const parsed = parseJson(decoded.text, input, number);
    if ("problem" in parsed) {
      yield { kind: "problem", problem: parsed.problem };
      continue;
    }
    const fromHtml = decoded.text.includes("<") ? (await import("./html.ts")).htmlText : (text: string) => text;
    for (const one of fromJson(parsed.value, input, number, fromHtml)) {
      if (one.kind === "problem") yield one;
      else yield* articles(one.fields, bytes, source);
    }
  }
  if (!any) yield wrong("empty-file", { input });
}

/** The article of fields, its language told where it is not stated, and a warning beside it when that is not English. */
async function* articles(fields: Fields, bytes: Uint8Array, source: Source): AsyncGenerator<Read> {
  const language = fields.language ?? (await languageOf(fields.text));
  const article = articleOf({ ...fields, language }, bytes, source.file);
  if (article.language && !isEnglish(article.language)) {
    yield wrong("other-language", { input: source.name, language: languageName(article.language) });
  }
  yield { kind: "article", article, bytes };
}
