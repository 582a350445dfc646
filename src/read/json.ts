/**
 * JSON in its shapes (one object, an array, an object around an array, JSON Lines) → fields of articles and problems.
 *
 * In: `{"headline":"Ferry sinks","text":"Two died."}` Out: one article.
 */
import { type Problem, problem } from "../record/problem.ts";
import type { Fields } from "./article.ts";
import { type FromHtml, isNinjs, ninjsFields } from "./ninjs.ts";
import { statedFields } from "./stated.ts";

export type FromJson =
  | { readonly kind: "fields"; readonly fields: Fields; readonly value: unknown }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Names of a field that may hold the articles of an object which is none itself. */
const wrappers = ["articles", "items", "results", "data", "documents", "docs", "hits"];

/** Arrays within arrays that are looked into. */
const DEEPEST = 4;

/** Parses a whole text. Never throws: text that is not JSON is one `bad-json` with its line. */
export function parseJson(text: string, input: string, firstLine = 1): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    const line =
      firstLine + text.slice(0, at === undefined ? text.trimEnd().length : Number(at)).split("\n").length - 1;
    const plain = /Unexpected end/.test(why)
      ? "it ends too early"
      : why.replace(/ in JSON at position.*$|, .*is not valid JSON$/s, "");
    return { problem: problem("bad-json", { input, line, why: plain }) };
  }
}

/** The articles in a parsed value. `line` is for messages; the element of an array has its number in it. */
export function* fromJson(
  value: unknown,
  input: string,
  line: number | string,
  fromHtml: FromHtml,
  depth = 0,
): Generator<FromJson> {
  if (Array.isArray(value) && value.length > 0 && depth < DEEPEST) {
    for (const [i, item] of value.entries()) {
      yield* fromJson(item, input, `${line}, item ${i + 1}`, fromHtml, depth + 1);
    }
    return;
  }
  if (!value || typeof value !== "object" || Array.isArray(value)) {
    yield noText(input, line);
    return;
  }
  const object = value as Record<string, unknown>;
  if (isNinjs(object)) {
    const fields = ninjsFields(object, fromHtml);
    yield fields ? { kind: "fields", fields, value } : noText(input, line);
    return;
  }
  const stated = statedFields(object);
  if (stated.text !== undefined) {
    yield { kind: "fields", fields: { ...stated, text: stated.text }, value };
    return;
  }
  const inner = wrappers
    .map((name) => object[name])
    .find((v) => Array.isArray(v) && v.some((x) => x && typeof x === "object"));
  if (inner && depth < DEEPEST) yield* fromJson(inner, input, line, fromHtml, depth + 1);
  else yield noText(input, line);
}

const noText = (input: string, line: number | string): FromJson => ({
  kind: "problem",
  problem: problem("no-text", { input, line }),
});
