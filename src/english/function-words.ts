/** The parts of speech, and the closed classes of words that carry the grammar. "the" → det; "of" → prep. */
import { table } from "../lexicon/table.ts";

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

/** Words that carry grammar, in small letters, with the classes that each may have. Rows: `lexicon/function-words.tsv`. */
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
