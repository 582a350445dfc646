/**
 * An item of ninjs (the IPTC's news in JSON, versions 1 to 3) → fields.
 *
 * In: `{ "uri": "urn:x:1", "headlines": [{"role":"main","value":"Ferry sinks"}],
 *        "bodies": [{"contentType":"text/html","value":"<p>Two died.</p>"}], "by": "Ada Poe" }`
 * Out: `{ id: "urn:x:1", headline: "Ferry sinks", byline: "Ada Poe", text: "Two died." }`
 *
 * Names by the IPTC's schemas; version 1 and 2 differ in case and spelling, so keys are compared in lower case.
 */
import type { Fields } from "./article.ts";

type Item = ReadonlyMap<string, unknown>;

/** Turns a piece of HTML into text: handed in, so that the parser has one home. */
export type FromHtml = (html: string) => string;

const marks = ["bodies", "headlines", "body_text", "body_xhtml", "body_html", "infosources", "contentcreated"];

/** Whether an object is a ninjs item rather than our own simple form. */
export function isNinjs(object: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set(Object.keys(object).map((key) => key.toLowerCase()));
  return !("text" in object) && marks.some((mark) => keys.has(mark)) && (keys.has("uri") || keys.has("bodies"));
}

/** The fields of an item; null when it has no body in words (a picture, a video). */
export function ninjsFields(object: Readonly<Record<string, unknown>>, fromHtml: FromHtml): Fields | null {
  const item: Item = keysOf(object);
  const text = body(item, fromHtml);
  if (text === null) return null;
  const uri = string(item.get("uri"));
  return {
    id: uri,
    url:
      [string(item.get("url")), string(item.get("canonicalurl")), uri].find((u) => /^https?:/i.test(u ?? "")) ?? null,
    outlet: outlet(item),
    headline: rolled(item.get("headlines"), "main") ?? string(item.get("headline")) ?? string(item.get("title")),
    byline: string(item.get("by")) ?? string(item.get("byline")) ?? people(item.get("bylines")) ?? creators(item),
    published: first(item, ["versioncreated", "contentcreated", "firstcreated"]),
    modified: first(item, ["contentmodified"]),
    language: string(item.get("language")),
    text,
  };
}

const keysOf = (object: object): Item => new Map(Object.entries(object).map(([k, v]) => [k.toLowerCase(), v]));
const string = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);
const list = (value: unknown): Item[] =>
  Array.isArray(value) ? value.filter((v) => v && typeof v === "object").map((v) => keysOf(v as object)) : [];
const first = (item: Item, names: readonly string[]): string | null =>
  names.map((name) => string(item.get(name))).find((value) => value !== null) ?? null;

/** The value with a role ("main"), else the first. */
function rolled(value: unknown, role: string): string | null {
  const all = list(value).filter((entry) => string(entry.get("value")));
  return string((all.find((entry) => entry.get("role") === role) ?? all[0])?.get("value"));
}

/** The body: plain text before HTML, the main role before others. */
function body(item: Item, fromHtml: FromHtml): string | null {
  const bodies = list(item.get("bodies")).filter((entry) => string(entry.get("value")));
  const isHtml = (entry: Item) => /html/i.test(`${entry.get("contenttype")} ${entry.get("role")}`);
  const chosen = bodies.find((entry) => !isHtml(entry)) ?? bodies[0];
  if (chosen) {
    const value = string(chosen.get("value"))!;
    return isHtml(chosen) || /^\s*<\w/.test(value) ? string(fromHtml(value)) : value;
  }
  const plain = string(item.get("body_text"));
  if (plain) return plain;
  const html = string(item.get("body_xhtml")) ?? string(item.get("body_html"));
  return html && string(fromHtml(html));
}

/** Who gives the item out: the information source that says so, else the first, else the named provider. */
function outlet(item: Item): string | null {
  const sources = list(item.get("infosources"));
  const main = sources.find((s) => /publisher|provider|distributor/i.test(String(s.get("role")))) ?? sources[0];
  const named = [main?.get("name"), item.get("source"), item.get("provider"), item.get("copyrightholder")];
  return named.map(string).find((name) => name !== null) ?? null;
}

function people(value: unknown): string | null {
  if (typeof value === "string") return string(value);
  const names = list(value).map(
    (entry) => string(entry.get("name")) ?? string(entry.get("byline")) ?? string(entry.get("value")),
  );
  return names.filter((name) => name !== null).join(", ") || null;
}

const creators = (item: Item): string | null =>
  people(
    (Array.isArray(item.get("people")) ? list(item.get("people")) : [])
      .filter((p) => /author|creator|writer/i.test(String(p.get("rel"))))
      .map((p) => Object.fromEntries(p)),
  );
