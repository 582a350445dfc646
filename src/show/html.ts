/**
 * An answer → one HTML file that needs nothing else: no script, no font, no network. Below the answer stand the articles
 * with their cited spans marked; every citation is a link to its mark.
 */
import type { Answer } from "../answer/shape.ts";
import type { Article } from "../record/article.ts";
import { dayOf } from "../record/day.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import type { Root } from "../record/root.ts";
import { chainOf } from "./chain.ts";
import { quoted } from "./clean.ts";
import { anchor, escaped, link } from "./escape.ts";
import { type Mark, markedText } from "./marks.ts";
import { type Note, notesOf, wordsOf } from "./notes.ts";
import { openingOf, searchedLine, sidesOf, wordsOfAnswer } from "./opening.ts";
import { Places } from "./place.ts";
import { bearingLine, COUNTED, counted, EDGE, headed, interval, OUTCOME, RELATION, STANDING, STATE } from "./plain.ts";
import { groundOf, isCounted, weighed } from "./root.ts";
import { STYLE } from "./style.ts";

export function answerHtml(answer: Answer, dossiers: readonly Dossier[]): string {
  const places = new Places(dossiers.map((dossier) => dossier.article));
  const page: Page = { answer, dossiers, places, notes: notesOf(answer, dossiers) };
  const sections = SECTIONS.map(([id, title, body]) => ({ id, title, body: body(page) })).filter(
    ({ body }) => body !== "",
  );
  const nav = sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escaped(answer.question)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#answer">To the answer</a>
<header>
<h1>${escaped(answer.question)}</h1>
</header>
<main id="answer">
${head(page)}
<nav aria-label="On this page"><ul>${nav}</ul></nav>
${sections.map(({ id, title, body }) => `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}\n</section>`).join("\n")}
</main>
<footer>
<p class="place">${escaped(searchedLine(answer))} “Not established” does not mean false. Made by hearsay, which says who says so, never what is true.</p>
</footer>
</body>
</html>
`;
}

interface Page {
  readonly answer: Answer;
  readonly dossiers: readonly Dossier[];
  readonly places: Places;
  readonly notes: ReadonlyMap<string, Note>;
}

/** The sections in order: id, title, and what stands in it; an empty one is left out. */
const SECTIONS: readonly (readonly [string, string, (page: Page) => string])[] = [
  ["answers", "The answers given", candidates],
  ["who-says-so", "Who says so", sources],
  ["checks", "Checks", checks],
  ["edges", "What depends on what", edges],
  ["parts", "Part by part", parts],
  ["related", "Near it, and not counted", related],
  ["changes", "What would change this answer", changes],
  ["articles", "The articles", articles],
];

/** The state, the card that can be quoted alone, then the sentences. */
function head(page: Page): string {
  const { answer, notes } = page;
  const { state, against, short } = openingOf(answer);
  return [
    `<p class="state">${escaped(state)}</p>`,
    against ? `<p>${escaped(against)}</p>` : "",
    short ? `<p><strong>${escaped(short)}</strong></p>` : "",
    `<section class="card" aria-labelledby="count">\n<h2 id="count">Sources counted</h2>\n${count(page)}\n</section>`,
    ...answer.sentences.map(({ text, cites }) => `<p class="said">${escaped(text)}${cite(cites, notes)}</p>`),
  ].join("\n");
}

/** Numbered links to the marks of the records cited. */
function cite(ids: readonly string[], notes: ReadonlyMap<string, Note>): string {
  const found = [...new Set(ids)].flatMap((id) => notes.get(id) ?? []).sort((a, b) => a.number - b.number);
  const links = found.map(
    ({ number, record, proof }) =>
      `<a href="#${proof.length ? anchor(record.id) : `edge-${anchor(record.id)}`}">${number}</a>`,
  );
  return links.length ? `&nbsp;<span class="place">[${links.join(", ")}]</span>` : "";
}

/** Each answer in a row with its own count, where there are several. */
function candidates({ answer }: Page): string {
  if (answer.candidates.length < 2) return "";
  const rows = answer.candidates.map((one) => {
    const cells = COUNTED.map(([field]) => {
      const n = one.count[field];
      return `<td>${typeof n === "number" ? n : interval(n)}</td>`;
    });
    return `<tr><th scope="row">${escaped(wordsOfAnswer(one))}</th>${cells.join("")}<td class="names">${escaped(one.sources.join(", "))}</td></tr>`;
  });
  const heads = COUNTED.map(([, name]) => `<th scope="col">${name}</th>`).join("");
  return `<table class="wide">
<caption>Each source stands once, under the answer that it gives. Numbers are not averaged.</caption>
<thead><tr><td></td>${heads}<th scope="col">sources</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function sources({ answer, places, notes }: Page): string {
  return sidesOf(answer)
    .map(({ title, roots }) => `<h3>${escaped(title)}</h3>\n<ul class="tree">\n${roots.map(source).join("\n")}\n</ul>`)
    .join("\n");

  function source(root: Root): string {
    const statements = root.statements
      .flatMap((id) => notes.get(id) ?? [])
      .map((note) => `<li>${quote(note, places, answer)}</li>`);
    const relays = answer.edges
      .filter((e) => e.kind !== "same-root" && root.articles.includes(e.from) && root.articles.includes(e.to))
      .map((e) => `<li>${edge(e, places)}${cite([e.id], notes)}</li>`);
    const below = [...statements, ...relays].join("\n");
    const ground = groundOf(root);
    const words = ground
      ? `<br>Ground: <a href="#access-${anchor(root.id)}">${escaped(quoted(ground.span.exact))}</a>`
      : "";
    const stake = root.stakeReason ? `<br><span class="place">Stake: ${escaped(root.stakeReason)}</span>` : "";
    return `<li><strong>${escaped(root.name)}</strong>: ${escaped(weighed(root))}${words}${stake}${below ? `\n<ul>\n${below}\n</ul>` : ""}</li>`;
  }
}

/** The words, whose they are, and where they stand; the place is the link. */
function quote({ record, proof }: Note, places: Places, answer: Answer): string {
  if (record.type === "edge") return edge(record, places);
  const outlet = places.article(record.article)?.outlet ?? record.article;
  const what =
    record.type === "check"
      ? `${OUTCOME[record.outcome]}${isCounted(record, answer) ? "" : " (shown, not counted)"}`
      : STANDING[record.standing];
  const where = `${places.name(record.article)}, ${[...new Set(proof.map((span) => places.within(span.article, span)))].join(" and ")}`;
  return `<blockquote dir="auto">${escaped(quoted(wordsOf(record)))}</blockquote>
<span class="place">${escaped(chainOf(outlet, record.chain))}: ${what}; <a href="#${anchor(record.id)}">${escaped(where)}</a></span>`;
}

const edge = (e: Edge, places: Places): string =>
  `${escaped(places.name(e.from))} ${EDGE[e.kind]} ${escaped(places.name(e.to))}${e.roots ? `: ${escaped(e.roots.join(" and "))}` : ""} (${e.strength})`;

function checks({ answer, places, notes }: Page): string {
  const items = answer.checks
    .flatMap((check) => notes.get(check.id) ?? [])
    .map((note) => `<li>${quote(note, places, answer)}</li>`);
  return items.length ? `<ul class="tree">\n${items.join("\n")}\n</ul>` : "";
}

function count({ answer: { count } }: Page): string {
  const cell = (field: (typeof COUNTED)[number][0], side: typeof count.for) =>
    field === "independent" ? interval(side.independent) : `${side[field]}`;
  const rows = COUNTED.map(
    ([field, name]) =>
      `<tr><th scope="row">${name}</th><td>${cell(field, count.for)}</td><td>${cell(field, count.against)}</td></tr>`,
  );
  const { failed, passed, unanswered } = count.checks;
  return `<table>
<caption>Sources, not articles. “0 to 2” stays open until suspected copies or failed checks are settled.</caption>
<thead><tr><td></td><th scope="col">for</th><th scope="col">against</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p>Checks: ${failed} failed, ${passed} passed, ${unanswered} unanswered. Shown, not counted: ${counted(count.articles, "article")}, ${counted(count.relays, "relay")}.</p>`;
}

function edges({ answer, places, notes }: Page): string {
  const items = answer.edges.map(
    (e) =>
      `<li id="edge-${anchor(e.id)}">${edge(e, places)}${e.evidence.length ? cite([e.id], notes) : ""}<br><span class="place">${escaped(headed(e.reason))}</span></li>`,
  );
  return items.length ? `<ul class="tree">\n${items.join("\n")}\n</ul>` : "";
}

function parts({ answer, notes }: Page): string {
  if (answer.parts.length < 2) return "";
  return `<ul>\n${answer.parts.map((p) => `<li>${escaped(p.text)}: ${STATE[p.state]} (${p.state})${cite(p.statements, notes)}</li>`).join("\n")}\n</ul>`;
}

function related({ answer, places, notes }: Page): string {
  const near = answer.related.filter(({ relation }) => relation !== "unrelated");
  const items = near.flatMap(({ statement, relation, reason }) => {
    const note = notes.get(statement);
    return note
      ? `<li>${quote(note, places, answer)}<br><span class="place">${headed(RELATION[relation])}: ${escaped(reason)}</span></li>`
      : [];
  });
  return items.length ? `<ul class="tree">\n${items.join("\n")}\n</ul>` : "";
}

function changes({ answer, notes }: Page): string {
  const items = answer.changes.map(
    (c) =>
      `<li>${escaped(c.settled)}: ${STATE[c.state]}, ${interval(c.independentFor)} for and ${interval(c.independentAgainst)} against${cite([c.of], notes)}<br><span class="place">${escaped(c.next)}</span></li>`,
  );
  return items.length ? `<ol>\n${items.join("\n")}\n</ol>` : "";
}

function articles({ answer, dossiers, notes, places }: Page): string {
  const marks = new Map<string, Mark[]>();
  for (const { record, proof } of notes.values()) {
    for (const [piece, span] of proof.entries()) {
      const title = record.type === "edge" ? headed(record.reason) : `Note ${notes.get(record.id)!.number}`;
      const here = marks.get(span.article) ?? [];
      here.push({ id: anchor(record.id, piece), span, title });
      marks.set(span.article, here);
    }
  }
  for (const root of answer.roots) {
    const ground = groundOf(root);
    if (!ground) continue;
    const here = marks.get(ground.article) ?? [];
    here.push({ id: `access-${anchor(root.id)}`, span: ground.span, title: `How ${root.name} knows` });
    marks.set(ground.article, here);
  }
  const bearings = new Map(answer.articles.map((one) => [one.id, bearingLine(one)]));
  return dossiers.map(({ article }) => one(article, marks.get(article.id) ?? [])).join("\n");

  function one(article: Article, here: readonly Mark[]): string {
    const headline = here.filter(({ span }) => span.in === "headline");
    const facts = [
      article.outlet && escaped(article.outlet),
      article.byline && escaped(article.byline),
      article.published && escaped(dayOf(article.published)!),
      article.url && link(article.url, article.url),
      article.file && escaped(article.file),
      escaped(article.id),
      bearings.get(article.id),
    ].filter(Boolean);
    const lang =
      article.language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(article.language) ? ` lang="${article.language}"` : "";
    const title =
      article.headline === null
        ? escaped(places.name(article.id))
        : markedText(article.headline, headline).replace(/<\/?p>/g, "");
    const text = markedText(
      article.text,
      here.filter(({ span }) => span.in !== "headline"),
    );
    // an article that is cited nowhere is there to be looked at, not to be read on the way
    const body = here.length === 0 ? `<details><summary>Its text</summary>\n${text}\n</details>` : text;
    return `<article${lang} dir="auto">
<h3>${title}</h3>
<p class="place">${facts.join(" · ")}</p>
${body}
</article>`;
  }
}
