/** One article as it was read: its text, what is known about it, and the hash of the bytes it came from. */
import { idOf } from "./id.ts";

export interface Article {
  readonly type: "article";
  /** The id its input gives, else its key. Unique within one question or case: see `distinctIds`. */
  readonly id: string;
  /** Made from content alone: `a:` and 12 hex digits. Two readings of one article share it. */
  readonly key: string;
  /** The path as given on the command line, or null when it came otherwise. */
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time as the input states it, or null. Never today. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag, stated or recognised; null when neither. */
  readonly language: string | null;
  readonly text: string;
  /** Of the bytes the article came from: the file, or its line of a `.jsonl`. */
  readonly sha256: string;
  /** Length of `text` in code points. */
  readonly characters: number;
}

type Content = Pick<Article, "url" | "outlet" | "headline" | "byline" | "published" | "text">;

/** The key of an article: the same content has the same key, wherever it was read from. */
export function articleKey(a: Content): string {
  return idOf("a", a.url, a.outlet, a.headline, a.byline, a.published, a.text);
}

/**
 * Articles with ids that are unique and do not depend on reading order: where two different articles
 * claim one id, each gets `id~` and six digits of its key; the same article twice is one.
 */
export function distinctIds(articles: readonly Article[]): Article[] {
  const byKey = new Map<string, Article>();
  for (const a of articles) {
    const known = byKey.get(a.key);
    if (!known || order(a, known) < 0) byKey.set(a.key, a);
  }
  const claims = new Map<string, number>();
  for (const a of byKey.values()) claims.set(a.id, (claims.get(a.id) ?? 0) + 1);
  return [...byKey.values()]
    .map((a) => (claims.get(a.id) === 1 ? a : { ...a, id: `${a.id}~${a.key.slice(2, 8)}` }))
    .sort(order);
}

const order = (a: Article, b: Article): number =>
  compare(a.id, b.id) || compare(a.key, b.key) || compare(a.file ?? "", b.file ?? "");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
