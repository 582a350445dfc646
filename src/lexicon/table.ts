/**
 * Reads the lists of `lexicon/`, which a journalist can edit: tab-separated, the first line names the columns, `#` opens
 * a comment. Each row has a `reason`. A damaged row is a named problem (`bad-lexicon`), never a silent gap.
 */
import { readFileSync } from "node:fs";
import { HearsayError, problem } from "../record/problem.ts";

export type Row = Readonly<Record<string, string>>;
const read = new Map<string, readonly Row[]>();

/** The rows of `lexicon/NAME.tsv`, read once. */
export function table(name: string): readonly Row[] {
  const known = read.get(name);
  if (known) return known;
  const rows = parse(name, readFileSync(new URL(`../../lexicon/${name}.tsv`, import.meta.url), "utf8"));
  read.set(name, rows);
  return rows;
}

/** Parses a list; `name` is for the message of a problem. */
export function parse(name: string, content: string): readonly Row[] {
  const lines = content.split(/\r?\n/);
  let columns: string[] | null = null;
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = line.split("\t").map((cell) => cell.trim());
    if (!columns) {
      columns = cells;
      continue;
    }
    const bad =
      cells.length !== columns.length
        ? `${cells.length} columns instead of ${columns.length}`
        : cells[columns.indexOf("reason")] === ""
          ? "a row without a reason"
          : null;
    if (bad) throw new HearsayError(problem("bad-lexicon", { file: `${name}.tsv`, line: index + 1, why: bad }));
    rows.push(Object.fromEntries(columns.map((column, i) => [column, cells[i]!])));
  }
  return rows;
}
