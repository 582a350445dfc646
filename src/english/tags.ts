/** The parts of speech, a tagged word, and the closed classes of words that carry the grammar. "the" → det; "of" → prep. */
import { table } from "../lexicon/table.ts";
import type { WordForm } from "./word-forms.ts";

export type Tag =
  | "det"
  | "negdet"
  | "poss"
  | "pron"
  | "negpron"
  | "wh"
  | "comp"
  | "prep"
  | "conj"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "neg"
  | "adv"
  | "to"
  | "num"
  | "noun"
  | "name"
  | "verb"
  | "adj"
  | "genitive"
  | "punct";

/** Of a verb. `past` also stands for the participle; `part` only for the participle. */
export type Form = "base" | "s" | "past" | "part" | "ing";

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

export const CLASSES = new Map<string, Set<Tag>>();
for (const row of table("function-words")) {
  for (const word of row.forms!.split(" ")) {
    const tags = CLASSES.get(word) ?? new Set<Tag>();
    tags.add(row.class as Tag);
    CLASSES.set(word, tags);
  }
}
/** Whether a word only carries grammar. */
export const isFunctionWord = (lower: string): boolean => CLASSES.has(lower);

/** Tags after which a noun is awaited. */
export const NOMINAL: ReadonlySet<Tag> = new Set(["det", "negdet", "poss", "genitive", "adj", "num"]);

/** Gives a word its tag, dictionary form and verb form. */
export function set(t: Tagged, tag: Tag, lemma = t.lower, form: Form | null = null): Tagged {
  t.tag = tag;
  t.lemma = lemma;
  t.form = form;
  return t;
}
