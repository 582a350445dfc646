/**
 * A page → its article: the body in paragraphs split by blank lines, and what the page says of it.
 * Home of linkedom and of @mozilla/readability.
 *
 * In: `<html>…<h1>Ferry sinks</h1><p>Two died.</p><p>The cause is not known.</p>…`
 * Out: `{ headline: "Ferry sinks", text: "Two died.\n\nThe cause is not known.", … }`
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Fields } from "./article.ts";
import { AROUND, type Block, blocksOf, type Element, namesOf, type Page } from "./blocks.ts";
import { type About, type Cut, sift } from "./junk.ts";
import { metadataOf } from "./metadata.ts";
import { tame } from "./tame.ts";

export interface FromPage {
  readonly fields: Fields;
  /** What was left out of the text, with the reason, in order. */
  readonly cut: readonly Cut[];
}

/** The article of a page; null when no text of an article is found in it. Any markup is taken; cost is linear. */
export function articleOfPage(html: string): FromPage | null {
  const page = parseHTML(completed(tame(html))).document;
  if (!page.documentElement) return null;
  const { body: stated, ...metadata } = metadataOf(page as unknown as Page);
  const about: About = { headline: null, byline: null, outlet: null, ...metadata };
  const marked = isMarked(page as unknown as Page);
  const found = readable(page);
  const { kept, cut } = found ? sift(blocksOf(found), found, about) : { kept: [], cut: [] };
  const text = kept.map((block) => block.text).join("\n\n");
  // A body stated for machines is taken where the page itself shows less than half of it (it may be drawn by scripts).
  if (stated && stated.length > 2 * text.length) return { fields: { ...metadata, text: stated }, cut: [] };
  const isArticle = marked ? text !== "" : isProse(kept);
  return isArticle ? { fields: { ...metadata, text }, cut } : null;
}

/** A page with its `html` and `body`, which authors may leave out and the parser does not supply. */
function completed(html: string): string {
  const hasHtml = /<html[\s>]/i.test(html);
  const hasBody = /<body[\s>]/i.test(html);
  if (hasHtml && hasBody) return html;
  const rest = html.replace(/^\s*(?:<\?xml[^>]*>\s*)?<!doctype[^>]*>/i, "");
  if (!hasHtml) return hasBody ? `<html>${rest}</html>` : `<html><body>${rest}</body></html>`;
  return html.replace(/<\/head>/i.test(html) ? /<\/head>/i : /<html[^>]*>/i, (found) => `${found}<body>`);
}

/** The fields of a page's article, or null. */
export const htmlFields = (html: string): Fields | null => articleOfPage(html)?.fields ?? null;

/** The text of a piece of HTML, blocks split by blank lines. */
export function htmlText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${tame(html)}</body></html>`);
  return blocksOf(document.body as unknown as Element)
    .map((block) => block.text)
    .join("\n\n");
}

type Document = ReturnType<typeof parseHTML>["document"];

/** Elements up to which readability is asked: articles have 200 to 5,000; its time per element grows with nesting. */
const MOST_ELEMENTS = 30_000;

/** The element that readability takes for the article. It changes the page: metadata is read before. */
function readable(page: Document): Element | null {
  if (page.querySelectorAll("*").length > MOST_ELEMENTS) {
    return (page.querySelector("article") ?? page.querySelector("main") ?? page.body) as unknown as Element | null;
  }
  keepPosts(page as unknown as Page);
  keepNames(page as unknown as Page);
  const options = { serializer: (element: unknown) => element, keepClasses: true } as never;
  const found = new Readability(page as never, options).parse() as { content?: unknown } | null;
  return (found?.content as Element | undefined) ?? null;
}

const MOST_POSTS = 50;

/** Takes quoted posts out of their wrappers, since readability drops what is named "social" or is mostly links. */
function keepPosts(page: Page): void {
  const posts = [...page.querySelectorAll("blockquote")].filter((q) =>
    /\btweet\b|\b(?:twitter|instagram|facebook|mastodon|bluesky|tiktok)\b/.test(namesOf(q)),
  );
  for (const post of posts.slice(0, MOST_POSTS)) {
    const length = post.textContent?.length ?? 0;
    const wrapper = post.parentNode;
    const above = wrapper?.parentNode;
    if (above?.nodeType !== 1 || (wrapper?.textContent?.length ?? 0) > length * 1.2 + 20) continue;
    above.replaceChild(post, wrapper!);
  }
}

/** Hands a wrapper's names to its only paragraph, since readability drops such a wrapper. */
function keepNames(page: Page): void {
  for (const paragraph of page.querySelectorAll("div > p:only-child")) {
    const names = namesOf(paragraph.parentNode!);
    if (names) paragraph.setAttribute(AROUND, names);
  }
}

/** Whether the page says that it is an article. */
function isMarked(page: Page): boolean {
  for (const meta of page.querySelectorAll("meta")) {
    if (meta.getAttribute("property") === "og:type" && meta.getAttribute("content") === "article") return true;
  }
  return [...page.querySelectorAll("article")].length === 1;
}

/** Whether blocks read as running text: one long sentence, or several, outside lists, headings and links. */
function isProse(blocks: readonly Block[]): boolean {
  const prose = blocks.filter((block) => !/^(?:li|h\d|dt|label)$/.test(block.tag) && block.links < 0.5);
  const sentences = prose.filter((block) => /[.!?…。！？؟।]["'”’»)]*$/u.test(block.text));
  return sentences.length >= 3 || sentences.some((block) => block.text.length >= 40);
}
