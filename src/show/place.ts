/** Where a span stands, as a reader would look for it: the article, its day, the paragraph. */
import type { Article } from "../record/article.ts";
import { dayOf } from "../record/day.ts";
import { pointsOf } from "../record/points.ts";
import { firstFrom } from "../record/seek.ts";
import type { Span } from "../record/span.ts";
import { clean } from "./clean.ts";

const BLANK = /\n[^\S\n]*\n/;

/** Code points at which the blocks of a text begin: paragraphs after blank lines or, where there are none, lines. */
export function blocksOf(text: string): { readonly unit: "paragraph" | "line"; readonly starts: readonly number[] } {
  const points = pointsOf(text);
  const starts = [text.length - text.trimStart().length];
  const unit = BLANK.test(text.trim()) || !text.trim().includes("\n") ? "paragraph" : "line";
  const gap = unit === "paragraph" ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  for (const found of text.matchAll(gap)) {
    const start = found.index + found[0].length;
    if (start > starts[0]! && start < text.length) starts.push(start);
  }
  return { unit, starts: starts.map((start) => points.toPoint(start)) };
}

/** Says places in articles; each text is looked through once. */
export class Places {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #labels = new Map<string, number>();
  readonly #blocks = new Map<string, ReturnType<typeof blocksOf>>();

  constructor(articles: readonly Article[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    for (const article of articles) {
      const label = labelOf(article);
      this.#labels.set(label, (this.#labels.get(label) ?? 0) + 1);
    }
  }

  article(id: string): Article | undefined {
    return this.#articles.get(id);
  }

  /** "Northern Wire, 10 June 2031"; with the id where two articles would read the same. */
  name(id: string): string {
    const article = this.#articles.get(id);
    if (!article) return clean(id);
    const label = labelOf(article);
    return this.#labels.get(label) === 1 ? label : `${label} (${clean(id)})`;
  }

  /** "paragraph 3" or "headline". */
  within(id: string, span: Span): string {
    if (span.in) return span.in;
    const article = this.#articles.get(id);
    if (!article) return `characters ${span.start}–${span.end}`;
    let blocks = this.#blocks.get(id);
    if (!blocks) {
      blocks = blocksOf(article.text);
      this.#blocks.set(id, blocks);
    }
    const { unit, starts } = blocks;
    const begun = firstFrom(0, starts.length, (i) => starts[i]! > span.start);
    return `${unit} ${Math.max(begun, 1)}`;
  }
}

function labelOf(article: Article): string {
  const facts = [article.outlet, dayOf(article.published)].filter((fact) => fact !== null).map(clean);
  return facts.join(", ") || clean(article.file ?? article.id);
}
