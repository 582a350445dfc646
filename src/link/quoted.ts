/**
 * Which words of a text stand between quotation marks. A repeated quotation says nothing on whether outlets copied each
 * other: both may have been there. “I saw it,” said the cook. → I, saw, it are quoted; said, the, cook are not.
 */
import { table } from "../lexicon/table.ts";
import type { Words } from "./words.ts";

const CLOSE = new Map(
  table("marks")
    .filter((row) => ["double", "guillemet", "straight"].includes(row.kind!) && row.open!.length === 1)
    .map((row) => [row.open!, row.close!]),
);

/** 1 for each quoted word. A quotation ends with its mark or with its paragraph. */
export function quotedWords(words: Words): Uint8Array {
  const quoted = new Uint8Array(words.count);
  const { text } = words;
  let word = 0;
  let close = "";
  for (let at = 0; at < text.length && word < words.count; at++) {
    if (at === words.start[word]) {
      if (close) quoted[word] = 1;
      at = words.end[word]! - 1;
      word++;
      continue;
    }
    const sign = text[at]!;
    if (close) {
      if (close.includes(sign) || (sign === "\n" && text[at + 1] === "\n")) close = "";
    } else if (CLOSE.has(sign) && !/\s/.test(text[at + 1] ?? " ")) close = CLOSE.get(sign)!;
    else if (sign === "‘" && single(text, at)) close = "’";
  }
  return quoted;
}

/** Whether a single opening mark has a closing one, not an apostrophe, within its paragraph and 600 signs. */
function single(text: string, open: number): boolean {
  for (let at = open + 1; at < Math.min(text.length, open + 600); at++) {
    if (text[at] === "\n" && text[at + 1] === "\n") return false;
    if (text[at] === "’" && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) return true;
  }
  return false;
}
