/**
 * A word → ids of its sub-words in the encoder's vocabulary (WordPiece, small letters, accents dropped).
 *
 * In: `Unburied`. Out: the ids of `un`, `##bur`, `##ied`. A word of no known letters is one `[UNK]`. Typographic marks
 * become the plain ones that the encoder met in its own training.
 */
import { remembered } from "../record/remembered.ts";

/** Sub-words kept of one word: the first stands for the word, the rest is context; a link has hundreds. */
const MOST = 12;
/** A run of letters longer than this is no word. */
const LONGEST = 40;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["``", '"'],
  ["''", '"'],
  ["—", "--"],
  ["–", "--"],
  ["…", "..."],
]);
const plain = (word: string): string =>
  PLAIN.get(word) ?? word.replace(/[’‘‚‹›`´]/g, "'").replace(/[“”„«»「」『』]/g, '"');

export class Subwords {
  readonly cls: number;
  readonly sep: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #unknown: number;

  /** `vocabulary`: one sub-word a line; its line is its id. */
  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split("\n").map((line, id) => [line.trimEnd(), id]));
    const special = (name: string) => this.#ids.get(name) ?? 0;
    this.#unknown = special("[UNK]");
    this.cls = special("[CLS]");
    this.sep = special("[SEP]");
  }

  /** A word's ids: at least one, at most `MOST`. */
  readonly of = remembered((word) => this.#idsOf(word));

  #idsOf(word: string): readonly number[] {
    const ids: number[] = [];
    const letters = plain(word.slice(0, LONGEST * MOST))
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "");
    for (const [run] of letters.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)) {
      ids.push(...this.#cut(run));
      if (ids.length >= MOST) break;
    }
    return ids.length > 0 ? ids.slice(0, MOST) : [this.#unknown];
  }

  /** The longest known sub-word from the left, again and again. */
  #cut(run: string): number[] {
    if (run.length > LONGEST) return [this.#unknown];
    const ids: number[] = [];
    for (let from = 0; from < run.length; ) {
      let to = run.length;
      let id: number | undefined;
      while (to > from) {
        id = this.#ids.get((from > 0 ? "##" : "") + run.slice(from, to));
        if (id !== undefined) break;
        to--;
      }
      if (id === undefined) return [this.#unknown];
      ids.push(id);
      from = to;
    }
    return ids;
  }
}
