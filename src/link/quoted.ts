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
  const closes = singles(text);
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
    else if (sign === "‘" && closes(at)) close = "’";
  }
  return quoted;
}

/** Tells, for places asked in order, whether a closing mark that is no apostrophe follows within the paragraph. */
function singles(text: string): (open: number) => boolean {
  let mark = -1;
  let end = -1;
  return (open) => {
    if (mark <= open) {
      mark = text.indexOf("’", open + 1);
      while (mark >= 0 && /[\p{L}\p{N}]/u.test(text[mark + 1] ?? "")) mark = text.indexOf("’", mark + 1);
      if (mark < 0) mark = Number.POSITIVE_INFINITY;
    }
    if (end <= open) {
      end = text.indexOf("\n\n", open);
      if (end < 0) end = Number.POSITIVE_INFINITY;
    }
    return mark < end;
  };
}
