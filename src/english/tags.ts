/** A word with its part of speech, dictionary form and verb form, and how one is set. */
import type { Form, Tag } from "./function-words.ts";
import type { WordForm } from "./word-forms.ts";

export interface Tagged {
  /** UTF-16 offsets in the text that was tagged. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly word: WordForm;
  tag: Tag;
  lemma: string;
  form: Form | null;
}

/** Tags after which a noun is awaited. */
export const NOMINAL: ReadonlySet<Tag> = new Set(["det", "negdet", "poss", "genitive", "adj", "num"]);

/** Gives a word its tag, dictionary form and verb form. */
export function set(t: Tagged, tag: Tag, lemma = t.lower, form: Form | null = null): Tagged {
  t.tag = tag;
  t.lemma = lemma;
  t.form = form;
  return t;
}
