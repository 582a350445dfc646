/** Pages → articles: metadata, body, and what is cut with its reason. */
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/read/blocks.ts";
import { articleOfPage, htmlText } from "../../src/read/html.ts";
import { ldFields } from "../../src/read/json-ld.ts";
import { tame } from "../../src/read/tame.ts";

const page = (name: string) => readFileSync(new URL(`fixtures/${name}.page`, import.meta.url), "utf8");
const body = (inner: string, head = "") => `<html><head>${head}</head><body><article>${inner}</article></body></html>`;
const filler =
  "<p>The harbour master said on Monday that the ferry had left on time and with every light on.</p>".repeat(6);
const textOf = (html: string) => articleOfPage(html)?.fields.text ?? "";

describe("a page with JSON-LD", () => {
  const found = articleOfPage(page("story"))!;
  test("states headline, authors of the graph, outlet, dates, language and address", () => {
    const { text: _text, ...stated } = found.fields;
    expect(stated).toEqual({
      headline: "Ferry sinks off Marrow Point",
      byline: "Ada Poe, Ben Roe",
      outlet: "Quay Post",
      published: "2031-03-05T07:20:00+01:00",
      modified: "2031-03-05T09:00:00+01:00",
      language: "en-GB",
      url: "https://quaypost.example/2031/03/ferry",
    });
  });
  test("its text is the paragraphs, split by blank lines, with the credit line", () => {
    const paragraphs = found.fields.text.split("\n\n");
    expect(paragraphs.map((p) => p.slice(0, 24))).toEqual([
      "A ferry with 41 people o",
      "“We heard a crack and th",
      "The owner, Marrow Lines,",
      "By Wednesday the search ",
      "(Reporting by Ines Vogt;",
    ]);
  });
  test.each([
    ["Read more: Storm nears the coast, and three ports close early", "a pointer to another article"],
    ["How ferries are inspected", "a pointer to another article"],
  ])("%s is cut: %s", (text, reason) => {
    expect(found.cut).toContainEqual({ text, reason });
  });
});

describe("a page without JSON-LD", () => {
  const found = articleOfPage(page("plain"))!;
  test("shows its byline, date and site", () => {
    const { text: _text, ...stated } = found.fields;
    expect(stated).toEqual({
      headline: "Tap water in Ostrel is safe, council says",
      byline: "Mia Lund",
      outlet: "The Ostrel Echo",
      published: "March 9, 2031",
    });
  });
  test("has four paragraphs and no comment", () => {
    const paragraphs = found.fields.text.split("\n\n");
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[2]).toBe(
      '"My sink was brown this morning," said Dana Kerr, a mother of two, who showed a bottle to a reporter.',
    );
  });
});

describe("pages that hold no article", () => {
  test.each([
    ["a menu and a form", page("menu")],
    ["an empty body", "<html><body></body></html>"],
    ["nothing", ""],
    ["text without markup", "just words"],
    [
      "a list of links",
      `<html><body><ul>${"<li><a href=x>A story about a town</a></li>".repeat(30)}</ul></body></html>`,
    ],
  ])("%s", (_name, html) => expect(articleOfPage(html)).toBeNull());
});

describe("what the body keeps and cuts", () => {
  const kept: readonly (readonly [string, string])[] = [
    ["a paragraph that begins with By", "By Tuesday, the army had taken the town."],
    ["a paragraph that begins with Published", "Published in 1997, the report said that 40 people had drowned."],
    ["a paragraph that begins with More", "More-than-average rain hit the valley, the mayor said."],
    ["a paragraph that begins with Contact", "Contact with the village was lost at noon on Monday."],
    ["a paragraph that begins with Video", "Video by the crew showed smoke over the harbour."],
    ["a paragraph that begins with Credit", "Credit markets froze on Monday, Brandt said."],
    ["a credit line", "Additional reporting by Ines Vogt in Ostrel"],
    ["a note of where it first appeared", "This article was originally published by Harbour Wire."],
    ["a row of a table on one line", "<table><tr><td>Ostrel</td><td>14</td></tr></table>"],
    [
      "a quoted post",
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>We are safe. <a href=x>pic</a></p></blockquote></div>',
    ],
  ];
  test.each(kept)("kept: %s", (_name, html) => {
    const inner = html.startsWith("<") ? html : `<p>${html}</p>`;
    const words = html
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    expect(textOf(body(filler + inner + filler)).replace(/\s+/g, " ")).toContain(words);
  });

  const cut: readonly (readonly [string, string])[] = [
    ["an ad label", "<p>Advertisement</p>"],
    ["a newsletter box by its words", "<p>Sign up for our morning newsletter</p>"],
    ["a newsletter box by its name", '<div class="NewsletterSignup"><p>All the news of the bay at seven.</p></div>'],
    ["a teaser", "<p>Related: <a href=x>Ten ferries to see</a></p>"],
    ["a share bar", '<div class="share-tools"><span>Share</span> <span>Tweet</span></div>'],
    ["a caption", "<figure><figcaption>The pier at dawn.</figcaption></figure>"],
    ["a picture's credit", "<p>Photo: Ines Vogt / Harbour Wire</p>"],
    ["a cookie notice", "<p>This website uses cookies to improve your visit.</p>"],
    ["a date of update", "<p>Updated: 5 March 2031, 3:43 p.m. GMT</p>"],
    ["a biography", '<div class="author-bio"><p>Ada Poe writes on harbours.</p></div>'],
    ["an all-link paragraph", "<p><a href=x>TEN FERRIES THAT SANK</a></p>"],
  ];
  test.each(cut)("cut: %s", (_name, html) => {
    const words = html
      .replace(/<[^>]+>/g, " ")
      .trim()
      .split(/\s+/)
      .slice(0, 4)
      .join(" ");
    const text = textOf(body(filler + html + filler));
    expect(text).not.toContain(words);
    expect(text).toContain("The harbour master said");
  });

  test("two line breaks end a paragraph, one does not", () => {
    const text = textOf(body("The ferry sank<br>on Monday.<br><br>Two people died.<br><br>The search goes on."));
    expect(text).toBe("The ferry sank on Monday.\n\nTwo people died.\n\nThe search goes on.");
  });
  test.each([
    ["nothing around its text", (inner: string) => inner],
    ["a doctype and a title alone", (inner: string) => `<!doctype html><title>Ferry</title>${inner}`],
    ["no body element", (inner: string) => `<html><head><title>Ferry</title></head>${inner}</html>`],
    ["no html element", (inner: string) => `<body>${inner}</body>`],
  ])("a page with %s is read", (_name, make) => {
    expect(textOf(make(filler)).split("\n\n")).toHaveLength(6);
  });
  test("a body stated for machines stands in for a page drawn by scripts", () => {
    const stated = "The ferry sank on Monday. ".repeat(20).trim();
    const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"${stated}"}</script>`;
    expect(textOf(body("<p>Loading …</p>", ld))).toBe(stated);
  });
  test("a piece of HTML is its blocks", () => {
    expect(htmlText("<p>Two <b>died</b>.</p><p>Three&nbsp;live.</p>")).toBe("Two died.\n\nThree live.");
  });
});

describe("JSON-LD in its shapes", () => {
  const table: readonly (readonly [string, unknown, Record<string, string>])[] = [
    ["an array of nodes", [{ "@type": "Thing" }, { "@type": "NewsArticle", headline: "A" }], { headline: "A" }],
    [
      "an author in a string",
      { "@type": "Article", headline: "A", author: "Ada Poe" },
      { headline: "A", byline: "Ada Poe" },
    ],
    [
      "names in an array",
      { "@type": "Article", headline: "A", author: { name: ["Ada", "Ben"] } },
      { headline: "A", byline: "Ada, Ben" },
    ],
    ["a type with its address", { "@type": "https://schema.org/NewsArticle", headline: "A" }, { headline: "A" }],
    [
      "an article inside a page",
      { "@type": "WebPage", mainEntity: { "@type": "Report", headline: "A" } },
      { headline: "A" },
    ],
    [
      "character references",
      { "@type": "Article", headline: "Tom &amp; Ada&#8217;s ferry" },
      { headline: "Tom & Ada’s ferry" },
    ],
    ["no article, but a site", { "@type": "WebSite", name: "Quay Post" }, { outlet: "Quay Post" }],
  ];
  test.each(table)("%s", (_name, value, fields) => expect(ldFields([JSON.stringify(value)], [])).toEqual(fields));

  test("the article whose headline the page shows is taken, not one it links to", () => {
    const nodes = [
      { "@type": "Article", headline: "Other" },
      { "@type": "Article", headline: "Ours", author: "Ada Poe" },
    ];
    expect(ldFields([JSON.stringify(nodes)], ["Ours"]).byline).toBe("Ada Poe");
  });
  test("a script that is not JSON is passed over", () => {
    expect(ldFields(["{oops", '<!-- {"@type":"Article","headline":"A"} -->'], [])).toEqual({ headline: "A" });
  });
});

describe("hostile markup", () => {
  const story = "<p>The ferry sank on Monday, and two people died, the harbour master said.</p>".repeat(9);
  const table: readonly (readonly [string, string])[] = [
    ["100,000 nested elements", `${"<div>".repeat(100_000)}${story}`],
    ["100,000 unclosed bold marks", `${"<b>".repeat(100_000)}${story}`],
    ["nested tables", `${"<table><tr><td>".repeat(5_000)}${story}`],
    ["100,000 angle brackets", `${"<".repeat(100_000)}${story}`],
    ["60,000 empty elements", `${"<i></i>".repeat(60_000)}${story}`],
  ];
  test.each(table)("%s are read", (_name, html) => expect(textOf(body(html))).toContain("two people died"));

  test("tame keeps the text and bounds the depth, whatever the size", () => {
    for (const n of [1_000, 2_000, 4_000]) {
      const tamed = tame(`${"<div>".repeat(n)}x${"</div>".repeat(n)}`);
      expect(tamed.match(/<div>/g)).toHaveLength(120);
      expect(tamed.replace(/<[^>]*>|\s/g, "")).toBe("x");
    }
  });
  test("blocks are found with one visit an element, whatever the size and nesting", () => {
    for (const n of [50, 100, 200]) {
      const { document } = parseHTML(`<html><body>${"<div><p>One <b>two</b></p>".repeat(n)}</body></html>`);
      let visits = 0;
      const blocks = blocksOf(document.body as never, () => {
        visits++;
        return false;
      });
      expect([blocks.length, visits]).toEqual([n, 3 * n + 1]);
    }
  });
  test("tame leaves a common page as it is", () => {
    expect(tame(page("story"))).toBe(page("story"));
  });
});
