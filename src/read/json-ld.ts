/**
 * The JSON-LD scripts of a page → fields of its article, by schema.org.
 *
 * In: `{"@graph":[{"@id":"#p","name":"Ada Poe"},{"@type":"NewsArticle","author":{"@id":"#p"}}]}`
 * Out: `{ byline: "Ada Poe" }`
 */
import type { Stated } from "./stated.ts";

type Node = Readonly<Record<string, unknown>>;
const articleType = /(?:Article|Report|Posting|Review|AnalysisNewsArticle|Reportage)$/;
/** How deep and how far nodes are looked for: real graphs hold under a hundred, 5 deep. */
const DEPTH = 8;
const MOST = 5_000;

/** The fields of the page's main article. `titles` are what the page shows, to tell it from articles it links to. */
export function ldFields(scripts: readonly string[], titles: readonly string[]): Stated & { body?: string } {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parse(script), nodes, 0);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const articles = nodes.filter(
    (node) => typesOf(node).some((type) => articleType.test(type)) && (node.headline || node.articleBody || node.name),
  );
  const article =
    articles.find((node) => titles.some((title) => alike(title, string(node.headline ?? node.name)))) ?? articles[0];
  const site = nodes.find((node) => typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
  if (!article) {
    const outlet = site && names(site.name, byId);
    return outlet ? { outlet } : {};
  }
  const fields: Record<string, string | null> = {
    headline: string(article.headline) ?? string(article.name),
    byline: names(article.author ?? article.creator, byId),
    outlet:
      names(article.publisher, byId) ??
      names(article.sourceOrganization ?? article.provider, byId) ??
      (site ? names(site.name, byId) : null),
    published: string(article.datePublished) ?? string(article.dateCreated),
    modified: string(article.dateModified),
    language:
      typeof article.inLanguage === "string" ? article.inLanguage : names(article.inLanguage, byId, "alternateName"),
    url:
      string(article.url) ??
      (typeof article.mainEntityOfPage === "string"
        ? article.mainEntityOfPage
        : string((article.mainEntityOfPage as Node | undefined)?.["@id"])),
    body: typeof article.articleBody === "string" ? article.articleBody : null,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Stated;
}

/** Scripts in pages are often wrapped in comments, and some hold raw line breaks in strings. */
function parse(script: string): unknown {
  const inner = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, "");
  for (const attempt of [inner, inner.replace(/[\u0000-\u001f]+/g, " "), inner.replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or no data: a page may hold anything.
    }
  }
  return null;
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (!value || typeof value !== "object" || depth > DEPTH || nodes.length > MOST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  nodes.push(value as Node);
  for (const inner of Object.values(value)) if (inner && typeof inner === "object") collect(inner, nodes, depth + 1);
}

const typesOf = (node: Node): string[] =>
  [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));

function string(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const line = typeof one === "string" ? unescaped(one).replace(/\s+/g, " ").trim() : "";
  return line === "" ? null : line;
}

/** The names of one or many persons or bodies, each a string, a node, or the id of a node. */
function names(value: unknown, byId: ReadonlyMap<string, Node>, key = "name"): string | null {
  const found: string[] = [];
  for (const one of [value].flat()) {
    const node = one && typeof one === "object" ? (one as Node) : null;
    const whole = node && node[key] === undefined ? byId.get(String(node["@id"])) : node;
    const name =
      typeof one === "string"
        ? string(one)
        : [whole?.[key]]
            .flat()
            .map(string)
            .filter((n) => n)
            .join(", ") || null;
    if (name && name.length <= 200 && !/^https?:/i.test(name) && !found.includes(name)) found.push(name);
  }
  return found.length ? found.join(", ") : null;
}

/** The same title, or one beginning with the other, but for case and marks. */
function alike(a: string, b: string | null): boolean {
  const plain = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [x, y] = [plain(a), plain(b ?? "")];
  return (
    x !== "" && y !== "" && (x === y || (Math.min(x.length, y.length) >= 20 && (x.startsWith(y) || y.startsWith(x))))
  );
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Character references in strings that were written for HTML. */
export function unescaped(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (name) return named[name.toLowerCase()] ?? whole;
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
