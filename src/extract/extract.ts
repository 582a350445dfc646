/** An article's readings → its statements and checks, holders still as the text words them. */
import type { Article } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import type { Check, Statement } from "../record/statement.ts";
import type { Tagger } from "./tagger.ts";

export interface Extracted {
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
}

/** `readings`: the headline's (when there is one) and the body's. */
export async function extract(_article: Article, _readings: readonly Reading[], _tagger: Tagger): Promise<Extracted> {
  return { statements: [], checks: [] };
}
