/**
 * An article made ready to be compared: its sentences tagged once, its names, the text of each statement. Offsets are
 * those of strings (UTF-16) inside; statements keep their code points.
 */
import { type Clause, clausesOf } from "../english/clauses.ts";
import { namesEvent, type Sense, senseOf } from "../english/meaning.ts";
import { type Tagged, tag } from "../english/tagged.ts";
import { formOf } from "../english/word-forms.ts";
import type { Dossier } from "../record/dossier.ts";
import { type Points, pointsOf } from "../record/points.ts";
import { firstFrom } from "../record/seek.ts";
import type { Span } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";

/** Words of a stretch with its clauses. */
export interface Read {
  readonly text: string;
  readonly tokens: readonly Tagged[];
  readonly clauses: readonly Clause[];
  /** What one of the clauses says happened. */
  sense(clause: Clause): Sense;
}

export interface Prepared {
  readonly dossier: Dossier;
  /** `YYYY-MM-DD…` or null. */
  readonly published: string | null;
  /** Words that stand with a capital in mid-sentence, lower case. */
  readonly names: ReadonlySet<string>;
  /** Every word, lower case, and where it begins in `flat`. */
  readonly words: ReadonlySet<string>;
  /** Headline and text in lower case. */
  readonly flat: string;
  headline(): Read | null;
  sentence(index: number): Read;
  /** Index of the sentence that holds a span of the text, or -1. */
  sentenceOf(span: Span): number;
  /** The words of the sentence in which a statement begins, or of the headline. */
  around(statement: Statement): readonly Tagged[];
  /** The words of a statement's content. */
  content(statement: Statement): Read;
}

const WORD = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu;

/** `asked`: words of names that the question holds, which are names at the head of a sentence too. */
export function prepare(dossier: Dossier, asked: readonly string[] = []): Prepared {
  const { article, sentences } = dossier;
  const points: Points = pointsOf(article.text);
  const headline = article.headline ?? "";
  let found: { names: Set<string>; words: Set<string> } | null = null;
  const lists = () => {
    found ??= wordLists(article.text, headline);
    return found;
  };
  let named: ReadonlySet<string> | null = null;
  const namesKnown = () => {
    named ??= asked.length === 0 ? lists().names : new Set([...lists().names, ...asked]);
    return named;
  };
  const read = (text: string, isHeadline = false): Read => {
    const tokens = tag(text, namesKnown(), isHeadline);
    const senses = new Map<Clause, Sense>();
    return {
      text,
      tokens,
      clauses: clausesOf(tokens, namesEvent),
      sense(clause) {
        const sense = senses.get(clause) ?? senseOf(tokens, clause);
        senses.set(clause, sense);
        return sense;
      },
    };
  };
  const tagged = new Map<number, Read>();
  const contents = new Map<string, Read>();
  let top: Read | null | undefined;
  return {
    dossier,
    published: article.published,
    get names() {
      return lists().names;
    },
    get words() {
      return lists().words;
    },
    flat: `${headline}\n${article.text}`.toLowerCase().replaceAll("’", "'"),
    headline() {
      if (top === undefined) top = headline === "" ? null : read(headline, true);
      return top;
    },
    sentence(index) {
      let known = tagged.get(index);
      if (!known) {
        const [from, to] = sentences[index]!;
        known = read(article.text.slice(points.toUnit(from), points.toUnit(to)));
        tagged.set(index, known);
      }
      return known;
    },
    sentenceOf(span) {
      if (span.in === "headline") return -1;
      const index = firstFrom(0, sentences.length, (i) => sentences[i]![1] > span.start);
      return index < sentences.length && sentences[index]![0] <= span.start ? index : -1;
    },
    around(statement) {
      const first = statement.content[0];
      const index = first ? this.sentenceOf(first) : -1;
      return index >= 0 ? this.sentence(index).tokens : (this.headline()?.tokens ?? this.content(statement).tokens);
    },
    content(statement) {
      let known = contents.get(statement.id);
      if (!known) {
        known = read(statement.content.map((s) => s.exact).join(" "), statement.content[0]?.in === "headline");
        contents.set(statement.id, known);
      }
      return known;
    },
  };
}

/** Every word of a text and its headline, and those that stand with a capital in mid-sentence. */
function wordLists(text: string, headline: string): { names: Set<string>; words: Set<string> } {
  const names = new Set<string>();
  const words = new Set<string>();
  const add = (lower: string) => {
    words.add(lower);
    if (lower.endsWith("'s")) words.add(lower.slice(0, -2));
  };
  let end = 0;
  for (const m of text.matchAll(WORD)) {
    const { lower, capital, classes } = formOf(m[0]);
    add(lower);
    if (capital && !classes) {
      const between = text.slice(Math.max(end, m.index - 6), m.index);
      if (end > 0 && !/[.!?:;“”"‘(\n–—-]["”’]?\s*$/.test(between)) {
        names.add(lower.replace(/'s$/, ""));
        for (const part of lower.split("-")) names.add(part);
      }
    }
    end = m.index + m[0].length;
  }
  for (const m of headline.matchAll(WORD)) add(formOf(m[0]).lower);
  return { names, words };
}
