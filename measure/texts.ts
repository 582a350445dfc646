/** News texts to make articles of: the folders that are looked in, their texts, and a text as a dossier that says nothing yet. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../src/record/dossier.ts";
import { articleOf } from "../test/article.ts";

export const FOLDERS = ["../shared/data/worldwide-news/text", "../shared/data/polnear/train/text"];

/** The files of the folders in order, with their texts of eighty words or more. */
export function textsIn(folders: readonly string[]): { readonly file: string; readonly text: string }[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, "utf8").replace(/^https?:\S+\s+/, "") }))
    .filter(({ text }) => text.split(/\s+/).length >= 80);
}

export function dossierOf(id: string, outlet: string, published: string, text: string): Dossier {
  const article = articleOf(text, { id, outlet, published });
  return { article, sentences: [], statements: [], checks: [], mentions: [] };
}
