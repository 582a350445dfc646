/**
 * The lines between two `---` at the start of a text → fields, and the text after them, unchanged. Home of yaml.
 *
 * In: `---\nheadline: Ferry sinks\n---\nTwo died.` Out: `{ headline: "Ferry sinks" }` and `Two died.`
 */
import { type Problem, problem } from "../record/problem.ts";
import { type Stated, statedFields } from "./stated.ts";

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;
/** Front matter is short; a rule far down the text is not its end. */
const LONGEST = 20_000;

export interface FrontMatter {
  readonly fields: Stated;
  readonly text: string;
  readonly problem: Problem | null;
}

/** Splits a text. Without front matter, or when the lines are not a YAML mapping but prose, the text is whole. */
export async function frontMatterOf(text: string, input: string): Promise<FrontMatter> {
  const whole = { fields: {}, text, problem: null };
  if (!text.startsWith("---")) return whole;
  const found = fence.exec(text.slice(0, LONGEST));
  if (found?.index !== 0) return whole;
  const rest = text.slice(found[0].length);
  const lines = found[1]!;
  const { parseDocument } = await import("yaml");
  const parsed = parseDocument(lines, { logLevel: "silent", uniqueKeys: false });
  const error = parsed.errors[0];
  if (error) {
    if (!/^\w+\s*:/m.test(lines)) return whole;
    const why = error.message.split("\n")[0]!.replace(/:$/, "");
    return { fields: {}, text: rest, problem: problem("bad-front-matter", { input, why }) };
  }
  const value = toPlain(parsed);
  if (value === null) return lines.trim() === "" ? { ...whole, text: rest } : whole;
  return { fields: statedFields(value), text: rest, problem: null };
}

/** The mapping as plain data; null when it is none, or when its aliases would unfold into more than it holds. */
function toPlain(parsed: { toJS: (options: { maxAliasCount: number }) => unknown }): Record<string, unknown> | null {
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: 100 });
    return value && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
