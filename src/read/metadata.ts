/**
 * A page → what it says of its article: headline, byline, outlet, dates, language, address.
 *
 * In: `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Ferry sinks",
 *      "author":[{"name":"Ada Poe"}]}]}</script><meta property="og:site_name" content="Quay Post">`
 * Out: `{ headline: "Ferry sinks", byline: "Ada Poe", outlet: "Quay Post" }`
 *
 * The order of trust: JSON-LD (written for machines), then meta elements, then what the page shows. Names of meta
 * elements: lexicon/page-meta.tsv.
 */
import { table } from "../lexicon/table.ts";
import type { Page } from "./blocks.ts";
import { dateOf } from "./dates.ts";
import { ldFields } from "./json-ld.ts";
import { bylineOf, shownBylines, shownDates } from "./shown.ts";
import type { Stated } from "./stated.ts";

/** The metadata of a page. A field that it does not state is absent. */
export function metadataOf(page: Page): Stated & { readonly body?: string } {
  const meta = metaOf(page);
  const scripts = [...page.querySelectorAll("script")].filter((s) => /ld\+json/i.test(s.getAttribute("type") ?? ""));
  const headings = textsOf(page, "h1");
  const title = textsOf(page, "title")[0] ?? null;
  const ld = ldFields(
    scripts.map((script) => script.textContent ?? ""),
    [...headings, ...(meta.get("headline") ?? []), title ?? ""],
  );
  const outlet =
    [ld.outlet, ...(meta.get("outlet") ?? [])].find((name) => name && !/^(?:@|https?:)/.test(name)) ?? null;
  const stated = ld.headline ?? meta.get("headline")?.[0] ?? null;
  const headline = headlineOf(stated, headings, title, outlet);
  const found: Record<keyof Stated, string | null | undefined> = {
    id: null,
    text: null,
    url: [linkOf(page), meta.get("url")?.[0], ld.url].find((url) => /^https?:\/\//i.test(url ?? "")),
    outlet: outlet ?? siteOf(title, headline),
    headline,
    byline: [ld.byline, ...(meta.get("byline") ?? []), ...shownBylines(page)].map(bylineOf).find((name) => name),
    published: [ld.published, ...(meta.get("published") ?? []), ...shownDates(page)].find((date) => dateOf(date)),
    modified: [ld.modified, ...(meta.get("modified") ?? [])].find((date) => dateOf(date)),
    language: languageOf(page) ?? ld.language ?? meta.get("language")?.[0]?.replace("_", "-"),
  };
  const entries = Object.entries(found).filter(([, value]) => value);
  const fields: Stated = Object.fromEntries(entries.map(([field, value]) => [field, value!]));
  return ld.body ? { ...fields, body: ld.body } : fields;
}

/** The contents of meta elements by our fields, in the order of the list. */
function metaOf(page: Page): Map<string, string[]> {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  const fields = new Map<string, string[]>();
  for (const { name, field } of table("page-meta")) {
    const content = contents.get(name!);
    if (content) fields.set(field!, [...(fields.get(field!) ?? []), content]);
  }
  return fields;
}

/** The stated headline without the name of the site; the only `h1` when the page states none. */
function headlineOf(
  stated: string | null,
  headings: readonly string[],
  title: string | null,
  outlet: string | null,
): string | null {
  const chosen = stated ?? (headings.length === 1 ? headings[0]! : (title ?? headings[0] ?? null));
  if (!chosen) return null;
  const whole = chosen.replace(/\s+/g, " ").trim();
  // A heading that begins what is stated shows where the headline ends.
  const shown = headings.find(
    (h) =>
      h.length >= 15 && whole.length > h.length && whole.startsWith(h) && /^\s*[|–—\-:•·»]/.test(whole.slice(h.length)),
  );
  if (shown) return shown;
  const cut = /^(.{10,}?)\s+[|–—•·»-]\s+([^|–—•·»]{2,40})$/.exec(whole);
  if (!cut || headings.includes(whole)) return whole;
  const isSite = outlet ? same(cut[2]!, outlet) : stated === null;
  return isSite ? cut[1]! : whole;
}

/** The last part of a title, when the headline is the rest. */
function siteOf(title: string | null, headline: string | null): string | null {
  const whole = title?.replace(/\s+/g, " ").trim() ?? "";
  if (!headline || !whole.startsWith(headline)) return null;
  return /^\s*[|–—•·»-]\s+([^|–—•·»]{2,40})$/.exec(whole.slice(headline.length))?.[1] ?? null;
}

/** Whether two names of a site are one but for case, "The", spaces and a domain ending. */
function same(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s+/, "")
      .replace(/\.(?:com|org|net|co\.\w\w|\w\w)$/, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  const [x, y] = [plain(a), plain(b)];
  return x !== "" && (x === y || (Math.min(x.length, y.length) >= 4 && (x.startsWith(y) || y.startsWith(x))));
}

function linkOf(page: Page): string | null {
  for (const link of page.querySelectorAll("link")) {
    if (/\bcanonical\b/i.test(link.getAttribute("rel") ?? "")) return link.getAttribute("href")?.trim() ?? null;
  }
  return null;
}

function languageOf(page: Page): string | null {
  const lang = page.documentElement?.getAttribute("lang") ?? page.documentElement?.getAttribute("xml:lang");
  return lang && /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(lang.trim()) ? lang.trim().replace("_", "-") : null;
}

function textsOf(page: Page, selector: string): string[] {
  return [...page.querySelectorAll(selector)]
    .map((e) => (e.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((t) => t);
}
