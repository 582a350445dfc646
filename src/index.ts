/**
 * The library: everything that the doors can do, and nothing that they cannot.
 *
 * ```ts
 * import { answerText, ask, digest, gather, openTagger } from "hearsay";
 * const tagger = await openTagger();
 * const { articles, problems } = await gather(["news/"]);
 * const dossiers = await Promise.all(articles.map((article) => digest(article, tagger)));
 * console.log(answerText(ask("Did the ferry sink?", dossiers), dossiers));
 * ```
 */
import type { Store } from "./store/store.ts";

export type { Answer, ArticleBearing, Bearing, Change, Sentence, State } from "./answer/shape.ts";
export { trace } from "./answer/trace.ts";
export {
  ask,
  askCase,
  digest,
  fastTagger,
  gather,
  leanings,
  near,
  openReader,
  openTagger,
  type Reader,
  readInputs,
  type Tagger,
} from "./pipeline.ts";
export type { Actor, Role } from "./record/actor.ts";
export { type Article, articleKey, distinctIds } from "./record/article.ts";
export type { Claim } from "./record/claim.ts";
export type { Count, SideCount } from "./record/count.ts";
export type { Dossier } from "./record/dossier.ts";
export type { Edge, EdgeKind } from "./record/edge.ts";
export type { Event } from "./record/event.ts";
export { idOf, sha256 } from "./record/id.ts";
export type { Leaning, Leanings } from "./record/leaning.ts";
export type { Place } from "./record/place.ts";
export { HearsayError, type Problem, type ProblemCode, problem, problemCodes } from "./record/problem.ts";
export type { Quantity } from "./record/quantity.ts";
export type { Root } from "./record/root.ts";
export type { Judgement, Run } from "./record/run.ts";
export type { Span } from "./record/span.ts";
export type { Check, Holder, Mention, Statement } from "./record/statement.ts";
export type { Time } from "./record/time.ts";
export type { Traced } from "./record/trace.ts";
export { answerText } from "./show/answer.ts";
export { answerHtml } from "./show/html.ts";
export { answerJson, articleShape, type Extent, statementsJson } from "./show/json.ts";
export { answerMarkdown } from "./show/markdown.ts";
export { recordJson, recordText } from "./show/record.ts";
export { statementsText } from "./show/statements.ts";
export type { Screen } from "./show/terminal.ts";
export type { Found, Kept, Store } from "./store/store.ts";

/**
 * Opens a store: the case file at `path`, made unless `create` is false; without a path one in memory. Close it at the
 * end. Throws `HearsayError`: `no-case`, `damaged-case`, `locked-case`, `newer-case`, `unreadable`, `unwritable`.
 */
export async function openStore(path?: string, options: { readonly create?: boolean } = {}): Promise<Store> {
  // Each backend is loaded only when it is asked for: a one-off question never loads SQLite.
  if (path === undefined) return (await import("./store/memory.ts")).openMemory();
  return (await import("./store/embedded.ts")).openEmbedded(path, { create: options.create ?? true });
}

/** The version of hearsay, as noted in each run. */
export { version } from "./record/version.ts";
