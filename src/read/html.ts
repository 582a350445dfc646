/**
 * The bytes of a page → its article: body in paragraphs split by blank lines, and what the page says of it.
 * Home of linkedom and of @mozilla/readability.
 *
 * In: `<html>…<h1>Ferry sinks</h1><p>Two died.</p><p>The cause is not known.</p>…`
 * Out: `{ headline: "Ferry sinks", text: "Two died.\n\nThe cause is not known.", … }`
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Fields } from "./article.ts";
import { type Block, blocksOf, type Element } from "./blocks.ts";
import { tame } from "./tame.ts";

/** The article of a page; null when no text of an article is found in it. */
export function htmlFields(html: string): Fields | null {
  const { document } = parseHTML(tame(html));
  const found = new Readability(
    document as never,
    { serializer: (el: unknown) => el, keepClasses: true } as never,
  ).parse() as { content: Element; title: string } | null;
  if (!found?.content) return null;
  const blocks: Block[] = blocksOf(found.content);
  return { headline: found.title, text: blocks.map((b) => b.text).join("\n\n") };
}

/** The text of a piece of HTML, blocks split by blank lines. */
export function htmlText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${tame(html)}</body></html>`);
  return blocksOf(document.body as unknown as Element)
    .map((block) => block.text)
    .join("\n\n");
}

/** The encoding that a page declares in its first bytes: `<meta charset>`, `<meta http-equiv>`, or an XML declaration. */
export function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return found ? found[1]! : null;
}

/** A page saved with the headers of its HTTP response: without them, and the encoding that they name. */
export function withoutHeaders(bytes: Uint8Array): { readonly body: Uint8Array; readonly charset: string | null } {
  const head = Buffer.from(bytes.subarray(0, 16_384)).toString("latin1");
  const end = /^HTTP\/\d/.test(head) ? /\r?\n\r?\n/.exec(head) : null;
  if (!end) return { body: bytes, charset: null };
  const named = /^content-type:[^\r\n]*charset\s*=\s*"?([\w.:-]+)/im.exec(head.slice(0, end.index));
  return { body: bytes.subarray(end.index + end[0].length), charset: named ? named[1]! : null };
}
