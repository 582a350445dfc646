/**
 * Dossiers with the look-ups that weighing needs: articles, statements, names, and where code points lie. Made once for a
 * question, whatever number of answers to it are weighed.
 */
import type { Article } from "../record/article.ts";
import type { Dossier } from "../record/dossier.ts";
import { type Points, pointsOf } from "../record/points.ts";
import { type Span, spanOf } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import { Page, unquoted } from "./page.ts";

/** Dossiers with look-ups that several sources share. */
export class Shelf {
  private readonly dossiers: ReadonlyMap<string, Dossier>;
  private readonly texts = new Map<string, Points>();
  private readonly pages = new Map<string, Page>();
  private readonly blanked = new Map<string, string[]>();
  private readonly statements = new Map<string, Statement>();
  /** Texts of all articles, in order of their ids. */
  readonly all: readonly string[];
  /** Names that articles use for one actor: by id, all of its names. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(dossiers: readonly Dossier[]) {
    this.dossiers = new Map(dossiers.map((d) => [d.article.id, d]));
    for (const dossier of dossiers) for (const s of dossier.statements) this.statements.set(s.id, s);
    this.all = [...this.dossiers.keys()].sort().map((id) => this.dossiers.get(id)!.article.text);
    this.names = namesOf(dossiers);
  }

  article(id: string): Article | null {
    return this.dossiers.get(id)?.article ?? null;
  }

  dossier(id: string): Dossier | null {
    return this.dossiers.get(id) ?? null;
  }

  statement(id: string): Statement | null {
    return this.statements.get(id) ?? null;
  }

  page(id: string): Page {
    const known = this.pages.get(id);
    if (known) return known;
    const made = new Page(this.dossiers.get(id)!);
    this.pages.set(id, made);
    return made;
  }

  /** A sentence of an article with its quotations blanked out. */
  unquoted(id: string, sentence: number): string {
    const known = this.blanked.get(id) ?? [];
    this.blanked.set(id, known);
    const [start, end] = this.dossiers.get(id)!.sentences[sentence]!;
    const points = this.points(id);
    known[sentence] ??= unquoted(this.article(id)!.text.slice(points.toUnit(start), points.toUnit(end)));
    return known[sentence];
  }

  points(id: string): Points {
    const known = this.texts.get(id);
    if (known) return known;
    const made = pointsOf(this.dossiers.get(id)?.article.text ?? "");
    this.texts.set(id, made);
    return made;
  }

  /** The span of a stretch of a passage, `[start, end)` in UTF-16 units of its text. */
  span(passage: { readonly article: string; readonly start: number }, from: number, to: number): Span {
    const text = this.dossiers.get(passage.article)!.article.text;
    return spanOf(text, this.points(passage.article), passage.start + from, passage.start + to);
  }
}

function namesOf(dossiers: readonly Dossier[]): Map<string, Set<string>> {
  const byActor = new Map<string, Set<string>>();
  for (const dossier of dossiers) {
    for (const mention of dossier.mentions) {
      if (mention.kind !== "actor" || !mention.id) continue;
      const names = byActor.get(mention.id) ?? new Set();
      for (const name of [mention.name, ...mention.aka]) names.add(name);
      byActor.set(mention.id, names);
    }
  }
  return byActor;
}
