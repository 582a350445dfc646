/** Inputs as a person gives them (files, folders, globs, `-`) → articles and problems, in the order found. */
import type { Article } from "../record/article.ts";
import type { Problem } from "../record/problem.ts";

export type Read =
  | { readonly kind: "article"; readonly article: Article; readonly bytes: Uint8Array }
  | { readonly kind: "problem"; readonly problem: Problem };

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Largest file in bytes. */
  readonly limit?: number;
}

export async function* readInputs(_inputs: readonly string[], _options: ReadOptions = {}): AsyncGenerator<Read> {}
