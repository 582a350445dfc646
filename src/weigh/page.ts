/**
 * One article made ready to find a source in it: its statements by their holders and its sentences by their words, so that
 * an article with thousands of sources is not read once for each. Out: indices, never too few; the caller looks closely.
 */
import type { Dossier } from "../record/dossier.ts";
import { nameKey, nameWords } from "../record/name.ts";
import { firstFrom } from "../record/seek.ts";
import type { Span } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";

export const QUOTED = /[“"«„][^”"»“]{0,2000}(?:[”"»“]|$)/gu;

/** Quotations blanked out, length kept. */
export const unquoted = (text: string): string => text.replace(QUOTED, (found) => " ".repeat(found.length));

export class Page {
  private readonly dossier: Dossier;
  private readonly starts: readonly number[];
  /** Statements by an actor's id, by the key of a name, and by the one word of an unnamed holder. */
  private readonly byActor = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byId = new Map<string, number>();
  /** Statements that touch a sentence. */
  private readonly inSentence = new Map<number, number[]>();
  private words: Map<string, number[]> | null = null;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.starts = dossier.sentences.map(([start]) => start);
    for (const [index, statement] of dossier.statements.entries()) {
      this.byId.set(statement.id, index);
      const last = statement.chain[statement.chain.length - 1];
      for (const actor of [last?.actor, last?.forActor]) if (actor) put(this.byActor, actor, index);
      for (const name of [last?.name, last?.for, last?.span?.exact]) if (name) put(this.byName, nameKey(name), index);
      const short = last ? nameWords(last.name) : [];
      if (short.length === 1) put(this.byWord, short[0]!, index);
      if (statement.content.some((span) => span.in)) continue;
      for (const at of this.sentences(statement)) put(this.inSentence, at, index);
    }
  }

  /** Statements, in order, that one with these actor ids and name keys can have made, and those with these ids. */
  statements(ids: ReadonlySet<string>, actors: ReadonlySet<string>, names: ReadonlySet<string>): Statement[] {
    const found = new Set<number>();
    const take = (list: readonly number[] | undefined) => {
      for (const index of list ?? []) found.add(index);
    };
    for (const id of ids) {
      const index = this.byId.get(id);
      if (index !== undefined) found.add(index);
    }
    for (const actor of actors) take(this.byActor.get(actor));
    for (const name of names) {
      take(this.byName.get(name));
      for (const word of name.split(" ")) take(this.byWord.get(word));
    }
    return [...found].sort((a, b) => a - b).map((index) => this.dossier.statements[index]!);
  }

  /** Indices of the sentences that a statement's spans touch. */
  sentences(statement: Statement): number[] {
    const last = statement.chain[statement.chain.length - 1];
    const spans = [...statement.content, ...statement.cue, ...(last?.span ? [last.span] : [])];
    return spans.filter((span) => !span.in).flatMap((span) => this.touched(span));
  }

  /** Indices of the sentences that a span touches. */
  touched(span: Span): number[] {
    const { starts } = this;
    const behind = firstFrom(0, starts.length, (at) => starts[at]! > span.start);
    const found: number[] = [];
    for (let at = Math.max(behind - 1, 0); at < starts.length && starts[at]! < span.end; at++) found.push(at);
    return found;
  }

  /** Statements that touch a sentence. */
  statementsAt(sentence: number): Statement[] {
    return (this.inSentence.get(sentence) ?? []).map((index) => this.dossier.statements[index]!);
  }

  /** Indices of the sentences that hold a word, given in small letters. `text` gives a sentence's words outside quotations. */
  holding(word: string, text: (sentence: number) => string): readonly number[] {
    if (!this.words) {
      this.words = new Map();
      for (let index = 0; index < this.starts.length; index++) {
        const words =
          text(index)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        for (const one of new Set(words)) put(this.words, one, index);
      }
    }
    return this.words.get(word) ?? [];
  }
}

function put<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [index]);
  else if (known[known.length - 1] !== index) known.push(index);
}
