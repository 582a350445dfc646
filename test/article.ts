/** An invented text and what is known of it → its Article: key, hash and length as reading a file gives them. */
import { type Fields, articleOf as read } from "../src/read/article.ts";
import type { Article } from "../src/record/article.ts";

export type Known = Omit<Fields, "text"> & { readonly file?: string | null };

/** In English and without date, outlet or headline, unless `known` says so; its id is its key unless given. */
export const articleOf = (text: string, { file = null, ...known }: Known = {}): Article =>
  read({ language: "en", ...known, text }, Buffer.from(text), file);
