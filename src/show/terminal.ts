/** A sheet for a terminal: lines wrapped to its width, colour only when asked for. The home of `picocolors`. */
import colours from "picocolors";
import { wrap } from "./wrap.ts";

/** What a door knows of the terminal it writes to. */
export interface Screen {
  /** Columns; at least 40 are used, at most 100. */
  readonly width?: number;
  readonly colour?: boolean;
}

export class Sheet {
  readonly width: number;
  readonly ink: ReturnType<typeof colours.createColors>;
  readonly #lines: string[] = [];

  constructor({ width = 80, colour = false }: Screen) {
    this.width = Math.min(Math.max(width, 40), 100);
    this.ink = colours.createColors(colour);
  }

  /**
   * Words, wrapped. `first` stands before the first line, `rest` before the others: "├─ " and "│  ". `paint` colours
   * each line after wrapping, so that codes never count as columns.
   */
  say(
    words: string,
    first = "",
    rest = first.replace(/\S/g, " "),
    paint: (line: string) => string = (line) => line,
  ): void {
    for (const [i, line] of wrap(words, this.width - Math.max(first.length, rest.length)).entries()) {
      const before = i === 0 ? first : rest;
      this.#lines.push(line === "" ? before.trimEnd() : before + paint(line));
    }
  }

  /** Cells in columns of fixed widths; never wrapped, so keep them short. */
  row(cells: readonly string[], widths: readonly number[]): void {
    this.#lines.push(
      cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("")
        .trimEnd(),
    );
  }

  /** A heading after a blank line. */
  head(words: string): void {
    this.gap();
    this.say(words, "", "", this.ink.bold);
  }

  /** One blank line, never two. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** All that was said, each line ended. */
  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }
}

/** The strokes of a tree: before an item's first line, and before the lines below it. */
export const branch = (before: string, last: boolean): readonly [string, string] => [
  `${before}${last ? "└─ " : "├─ "}`,
  `${before}${last ? "   " : "│  "}`,
];
