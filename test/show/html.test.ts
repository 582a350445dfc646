import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { answerHtml } from "../../src/show/html.ts";
import { markedText } from "../../src/show/marks.ts";
import { at, statementOf } from "../statement.ts";
import { articleOf, dossierOf } from "../store/made.ts";
import { answer, dossiers } from "./made.ts";

const page = (html: string) => parseHTML(html).document;
const html = answerHtml(answer, dossiers);
const document = page(html);

describe("the page", () => {
  it("several answers stand in a table, each with its own count; an article that is cited nowhere is folded", () => {
    const count = { ...answer.count.for, independent: [1, 1] as const };
    const two = {
      ...answer,
      kind: "how-many" as const,
      candidates: [
        {
          value: "11",
          min: 11,
          max: 11,
          unit: null,
          state: "E2" as const,
          count,
          sources: ["Ada <b>"],
          statements: [],
        },
        { value: "off Orr", state: "E1" as const, count: answer.count.against, sources: [], statements: [] },
      ],
    };
    const html = answerHtml(two, dossiers);
    expect(html).toContain('<th scope="row">11</th><td>1</td>');
    expect(html).toContain('<td class="names">Ada &lt;b&gt;</td>');
    expect(html).toContain("“off Orr”");
    expect(answerHtml(answer, dossiers)).not.toContain("The answers given");
    const alone = articleOf("w3", "Nothing of it stands here.", { outlet: "Lake Sheet" });
    expect(answerHtml(answer, [...dossiers, dossierOf(alone, { statements: [], mentions: [] })])).toContain(
      "<summary>",
    );
  });

  it("leads every citation to the words that it cites", () => {
    const links = [...document.querySelectorAll("main a[href^='#']")].filter((a) => a.closest("nav") === null);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const target = document.getElementById(link.getAttribute("href")!.slice(1));
      expect(target, link.outerHTML).not.toBeNull();
      expect(target!.tagName).toBe("MARK");
    }
    expect(document.getElementById(answer.statements[1]!.id.replace(":", "-"))!.textContent).toBe(
      "The signal box burned down on Friday",
    );
    expect(document.getElementById(answer.edges[0]!.id.replace(":", "-"))!.textContent).toBe("(Tarn News)");
  });

  it("holds every article's text, character for character", () => {
    const articles = [...document.querySelectorAll("article")];
    expect(articles).toHaveLength(2);
    for (const [i, { article }] of dossiers.entries()) {
      const facts = articles[i]!.querySelector(".place")!;
      const after = articles[i]!.textContent!.split(facts.textContent!)[1]!;
      expect(after.trim()).toBe(article.text);
    }
  });

  it("says the state first, and shows own interest, failed checks and the interval", () => {
    const text = document.querySelector("main")!.textContent!;
    expect(text.trim()).toMatch(/^Not established \(E1\)/);
    expect(text).toMatch(/independent, first-hand\s*0 to 1\s*0/);
    expect(text).toMatch(/own interest or aligned\s*1\s*0/);
    expect(text).toContain("Checks: 1 failed, 0 passed, 0 unanswered.");
    expect(document.querySelector("footer")!.textContent).toContain("“Not established” does not mean false");
  });

  it("needs nothing else: no script, no address that is loaded", () => {
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|base|form)\b/i);
    expect(html).not.toMatch(/\bsrc=|url\(|@import|\bon\w+=/i);
    expect(html).toContain("default-src 'none'");
  });

  it("can be read by a screen reader: language, one h1, headings in order, landmarks, row and column heads", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    const levels = [...document.querySelectorAll("h1,h2,h3,h4")].map((h) => Number(h.tagName[1]));
    expect(levels.filter((l) => l === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const landmark of ["header", "main", "nav[aria-label]", "footer", "section[aria-labelledby]"]) {
      expect(document.querySelector(landmark), landmark).not.toBeNull();
    }
    for (const section of document.querySelectorAll("section")) {
      expect(document.getElementById(section.getAttribute("aria-labelledby")!)).not.toBeNull();
    }
    expect(document.querySelectorAll("th[scope=row]").length).toBe(5);
    expect(document.querySelectorAll("th[scope=col]").length).toBe(2);
    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a dark mode and a print form", () => {
    expect(html).toContain("@media (prefers-color-scheme: dark)");
    expect(html).toContain("@media print");
  });

  it("keeps enough contrast between ink and paper, in the light and in the dark (WCAG AA, 4.5)", () => {
    const modes = [
      ...html.matchAll(
        /--ink: (#\w+); --soft: (#\w+); --paper: (#\w+); --line: #\w+; --mark: (#\w+); --here: (#\w+); --link: (#\w+)/g,
      ),
    ];
    expect(modes).toHaveLength(3);
    for (const [, ink, soft, paper, mark, here, link] of modes) {
      for (const [front, back] of [
        [ink, paper],
        [soft, paper],
        [link, paper],
        [ink, mark],
        [ink, here],
      ]) {
        expect(contrast(front!, back!), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("hostile words stay words", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "</mark></p></article><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "--><!-- ]]> &lt;b&gt; &amp;",
    "</style><style>*{display:none}",
    "\u202egnikcatta",
  ];
  it.each(hostile)("%s", (words) => {
    const article = articleOf(words, `${words} said the keeper. ${words}`, {
      outlet: words,
      headline: words,
      byline: words,
      url: words,
      language: words,
      file: words,
    });
    const statement = statementOf(article, words, [
      { name: words, span: null, actor: null, role: "unknown", naming: "named", inferred: true },
    ]);
    const poisoned = {
      ...answer,
      question: words,
      short: words,
      sentences: [{ text: words, cites: [statement.id] }],
      roots: answer.roots.map((r) => ({ ...r, name: words, statements: [statement.id], articles: [article.id] })),
      articles: [{ id: article.id, bearing: "for" as const }],
      edges: [
        {
          ...answer.edges[0]!,
          from: article.id,
          to: article.id,
          reason: words,
          evidence: [{ ...at(article.text, words), article: article.id }],
        },
      ],
    };
    const result = answerHtml(poisoned, [dossierOf(article, { statements: [statement], mentions: [] })]);
    const parsed = page(result);
    expect(parsed.querySelectorAll("script, img, svg, style:not(:first-of-type)")).toHaveLength(0);
    expect(parsed.querySelectorAll("[onerror], [onload], a[href^='javascript']")).toHaveLength(0);
    expect(parsed.querySelectorAll("article")).toHaveLength(1);
    expect(parsed.querySelectorAll("style")).toHaveLength(1);
    expect(result).not.toContain("\u202e");
  });
});

describe("marks", () => {
  it("are cut where they overlap, and each id stands once, at the start of its words", () => {
    const text = "The keeper said he saw it.";
    const span = (words: string) => at(text, words);
    const marked = markedText(text, [
      { id: "b", span: span("keeper said he saw"), title: "" },
      { id: "a", span: span("The keeper said"), title: "" },
      { id: "c", span: span("he saw"), title: "" },
    ]);
    expect(marked.replaceAll(' title=""', "")).toBe(
      '<p><mark id="a">The </mark><mark><mark id="b">keeper said</mark></mark><mark> </mark><mark><mark id="c">he saw</mark></mark> it.</p>',
    );
  });

  it("law: the text of the page is the text, every mark is there once, and covers its words", () => {
    const pieces = fc.array(fc.constantFrom("a", "é", "🏗", "م", " ", "\n\n", "\n", "<", "&", "word "), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(pieces, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }), (parts, spans) => {
        const text = parts.join("");
        const points = [...text];
        const marks = spans
          .map(([a, b]) => [Math.min(a, b, points.length), Math.min(Math.max(a, b), points.length)] as const)
          .map(([start, end], i) => ({
            id: `m${i}`,
            span: { start, end, exact: points.slice(start, end).join("") },
            title: "",
          }))
          .filter(({ span }) => span.exact.trim() !== "");
        const parsed = page(`<!doctype html><html><body><div>${markedText(text, marks)}</div></body></html>`);
        expect(parsed.querySelector("div")!.textContent).toBe(text);
        for (const { id } of marks) expect(parsed.querySelectorAll(`#${id}`)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const hex = colour.length === 4 ? [...colour.slice(1)].map((c) => c + c).join("") : colour.slice(1);
    const [r, g, bl] = [0, 2, 4]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * bl!;
  };
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}
