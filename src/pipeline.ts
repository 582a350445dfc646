/**
 * The path, written once: read, extract, resolve, link, weigh, answer. Each step is a plain function from records to
 * records; a store's look-ups are handed in here.
 */
import { compose } from "./answer/compose.ts";
import { nearest } from "./answer/near.ts";
import { questionOf } from "./answer/question.ts";
import type { Answer } from "./answer/shape.ts";
import { extract } from "./extract/extract.ts";
import { modelTagger } from "./extract/model/tagger.ts";
import { openModel } from "./extract/open-model.ts";
import { signsOf } from "./extract/signs.ts";
import { ruleTagger, type Tagger } from "./extract/tagger.ts";
import type { Value } from "./link/candidates.ts";
import { edgesOf } from "./link/edges.ts";
import { claimsOf } from "./link/groups.ts";
import { leaningsOf, type RelationModel } from "./link/model/relation.ts";
import { openRelation } from "./link/open-relation.ts";
import { readingsOf } from "./link/relate.ts";
import { rootsOf } from "./link/root.ts";
import { type ReadOptions, readInputs } from "./read/inputs.ts";
import { readingOf } from "./read/sentences.ts";
import { type Article, distinctIds } from "./record/article.ts";
import type { Dossier } from "./record/dossier.ts";
import type { Leanings } from "./record/leaning.ts";
import type { Problem } from "./record/problem.ts";
import type { Reading } from "./record/reading.ts";
import type { Relation } from "./record/relation.ts";
import type { Searched } from "./record/searched.ts";
import { resolve } from "./resolve/resolve.ts";
import type { Store } from "./store/store.ts";
import { count, sides } from "./weigh/count.ts";
import { byWeight } from "./weigh/rank.ts";
import { Shelf } from "./weigh/shelf.ts";
import { weigh } from "./weigh/weigh.ts";

/** The tagger that needs no model: rules and lexicons alone. */
export const fastTagger: Tagger = ruleTagger;

/** The rules and the trained model together. Throws the problem `no-model`, after which `fastTagger` serves. */
export const openTagger = async (): Promise<Tagger> => modelTagger(await openModel());

/** Opens the trained relation model. Throws the problem `no-model`, after which the rules decide alone. */
export const openReader = (): Promise<RelationModel> => openRelation();

export type { RelationModel as Reader, Tagger };
export { readInputs };

/**
 * Inputs → their articles, each once, with ids that do not depend on reading order, and what could not be read.
 * `seen` is told how many articles have been read so far.
 */
export async function gather(
  inputs: readonly string[],
  { seen, ...options }: ReadOptions & { readonly seen?: (articles: number) => void } = {},
): Promise<{ readonly articles: Article[]; readonly problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const read of readInputs(inputs, options)) {
    if (read.kind === "problem") {
      problems.push(read.problem);
      continue;
    }
    articles.push(read.article);
    seen?.(articles.length);
  }
  return { articles: distinctIds(articles), problems };
}

/** One article → everything that it says by itself. */
export async function digest(article: Article, tagger: Tagger = fastTagger): Promise<Dossier> {
  const body = readingOf(article.text);
  const readings: Reading[] = article.headline ? [readingOf(article.headline, "headline"), body] : [body];
  const { statements, checks, mentions } = resolve(article, readings, await extract(article, readings, tagger));
  const sentences = body.sentences.map((s) => [body.points.toPoint(s.start), body.points.toPoint(s.end)] as const);
  return { article, sentences, statements, checks, mentions: [...mentions, ...signsOf(article.id, body)] };
}

/**
 * What the relation model makes of the articles, for `ask`. A bare claim ("Norland army seizes port") is given to it as it
 * stands: it learnt from headlines.
 */
export const leanings = (question: string, given: readonly Dossier[], reader: RelationModel): Promise<Leanings> => {
  const { proposition, text } = questionOf(question);
  return leaningsOf(text.trimEnd().endsWith("?") ? proposition : text, given, reader);
};

/** What `ask` may be told besides. */
export interface Besides {
  /** What was searched, where that is more than the dossiers given. */
  readonly searched?: Searched | undefined;
  readonly leanings?: Leanings | null | undefined;
}

/** A question and the dossiers that may speak of it → the answer. The order of the dossiers changes nothing. */
export function ask(question: string, given: readonly Dossier[], { searched, leanings }: Besides = {}): Answer {
  const dossiers = [...given].sort(
    (a, b) => compare(a.article.id, b.article.id) || compare(a.article.key, b.article.key),
  );
  const asked = questionOf(question);
  const { relations, values, granted } = readingsOf(asked, dossiers);
  const copies = edgesOf(dossiers);
  const shelf = new Shelf(dossiers);
  const weighed = (told: readonly Relation[], taken?: Value) => {
    const { sources, edges } = rootsOf(dossiers, told, copies);
    const roots = weigh(asked, sources, shelf, taken?.who ?? null);
    return {
      relations: told,
      edges: [...copies, ...edges],
      roots,
      count: count(roots, [...copies, ...edges], dossiers, told),
    };
  };
  const candidates = values
    .map((value) => ({ ...value, ...weighed(value.relations, value) }))
    .sort((a, b) => byWeight(a.count.for, b.count.for));
  const best = candidates[0] ?? weighed(relations);
  const claims = claimsOf(dossiers, best.relations);
  const ground = granted && weighed(granted);
  return compose({ ...best, asked, dossiers, claims, candidates, granted: ground, searched, leanings }, sides);
}

/** The dossiers of a case that may speak of a question. */
export const near = (question: string, store: Store): Promise<Dossier[]> => nearest(questionOf(question), store);

/** A question and a case → the answer. */
export async function askCase(question: string, store: Store, reader?: RelationModel): Promise<Answer> {
  const dossiers = await near(question, store);
  const seen = reader ? await leanings(question, dossiers, reader) : null;
  return ask(question, dossiers, { searched: await store.searched(), leanings: seen });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
