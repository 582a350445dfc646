/** One record with its spans, its chain and its history → text for a terminal, or JSON. */

import { dayOf } from "../record/day.ts";
import type { Dossier } from "../record/dossier.ts";
import { pointsOf } from "../record/points.ts";
import type { Span } from "../record/span.ts";
import type { Check, Statement } from "../record/statement.ts";
import type { Traced } from "../record/trace.ts";
import { chainOf } from "./chain.ts";
import { clean, clip, quoted } from "./clean.ts";
import { articleShape } from "./json.ts";
import { proofOf, wordsOf } from "./notes.ts";
import { Places } from "./place.ts";
import { CERTAINTY, counted, EDGE, FORM, headed, OUTCOME, POLARITY, RESOLUTION, STANDING } from "./plain.ts";
import { weighed } from "./root.ts";
import { type Screen, Sheet } from "./terminal.ts";

/** Code points shown around a span. */
const AROUND = 160;

export function recordText(traced: Traced, screen: Screen = {}): string {
  const page: Page = { traced, sheet: new Sheet(screen), places: new Places(traced.dossiers.map((d) => d.article)) };
  page.sheet.say(`${headed(traced.kind)} ${clean(traced.id)}`, "", "", page.sheet.ink.bold);
  SAY[traced.kind](page, traced.record as never);
  listed(page, traced.kind === "check" ? "What it is about" : "Statements", traced.statements);
  listed(page, "Checks", traced.checks);
  history(page);
  return page.sheet.text();
}

interface Page {
  readonly traced: Traced;
  readonly sheet: Sheet;
  readonly places: Places;
}

type Say = { readonly [K in Traced["kind"]]: (page: Page, record: Extract<Traced, { kind: K }>["record"]) => void };

const SAY: Say = {
  article({ sheet }, article) {
    if (article.headline) sheet.say(clean(article.headline));
    facts(sheet, [
      ["outlet", article.outlet],
      ["byline", article.byline],
      ["published", dayOf(article.published)],
      ["modified", dayOf(article.modified)],
      ["from", article.file ?? article.url],
      ["language", article.language],
      ["length", counted(article.characters, "character")],
      ["key", article.key],
      ["SHA-256", article.sha256],
    ]);
  },
  statement(page, statement) {
    const { sheet, places } = page;
    const outlet = clean(places.article(statement.article)?.outlet ?? statement.article);
    context(page, statement.article, statement.content);
    facts(sheet, [
      ["chain", chainOf(outlet, statement.chain)],
      ["standing", `${statement.standing}: ${STANDING[statement.standing]}`],
      ["form", FORM[statement.form]],
      ["polarity", statement.polarity === "+" ? "affirmed" : "in the negative"],
      ["certainty", CERTAINTY[statement.certainty]],
      ["kind", statement.kind],
      ["cue", statement.cue.map((span) => quoted(clean(span.exact))).join(", ")],
      [
        "event",
        statement.event &&
          [statement.event.type, ...statement.event.mode, statement.event.predicate].filter(Boolean).join(", "),
      ],
      ["said", statement.said && (statement.said.edtf ?? `${quoted(clean(statement.said.text))}, not resolved`)],
      [
        "made by",
        `${statement.by.step} ${statement.by.version} (${statement.by.rules.join(", ")}), score ${statement.by.score}`,
      ],
    ]);
  },
  check(page, check) {
    const outlet = clean(page.places.article(check.article)?.outlet ?? check.article);
    context(page, check.article, [check.span]);
    facts(page.sheet, [
      ["who", chainOf(outlet, check.chain)],
      ["outcome", `${check.outcome}: ${OUTCOME[check.outcome]}`],
    ]);
  },
  root(page, root) {
    page.sheet.say(`${clean(root.name)}: ${weighed(root)}`);
    facts(page.sheet, [
      ["also called", root.aka.map(clean).join(", ")],
      ["stands", `for it ${POLARITY[root.polarity]}`],
      ["resolution", RESOLUTION[root.resolution]],
      [
        "access",
        root.accessSpan &&
          `${quoted(clean(root.accessSpan.exact))}${root.accessArticle ? ` in ${page.places.name(root.accessArticle)}` : ""}`,
      ],
      ["stake", clean(root.stakeReason)],
      ["stake span", root.stakeSpan && quoted(clean(root.stakeSpan.exact))],
      ["articles", root.articles.map((id) => page.places.name(id)).join("; ")],
    ]);
  },
  edge(page, edge) {
    const { places } = page;
    page.sheet.say(`${places.name(edge.from)} ${EDGE[edge.kind]} ${places.name(edge.to)} (${edge.strength})`);
    facts(page.sheet, [
      ["reason", clean(edge.reason)],
      ["roots", edge.roots?.map(clean).join(" and ")],
    ]);
    for (const span of proofOf(edge)) context(page, (span as Span & { article: string }).article, [span]);
  },
  claim({ sheet }, claim) {
    sheet.say(quoted(clean(claim.text)));
    facts(sheet, [
      ...claim.joined.map(({ statement, reason }) => [statement, reason] as const),
      ...claim.linked.map((other) => [other.claim, other.reason] as const),
    ]);
  },
};

function facts(sheet: Sheet, rows: readonly (readonly [string, string | null | undefined])[]): void {
  for (const [name, value] of rows) if (value) sheet.say(value, `  ${name.padEnd(12)}`);
}

/** The spans with the words around them, each between ⟦ ⟧. */
function context({ traced, sheet, places }: Page, id: string, spans: readonly Span[]): void {
  const article = traced.dossiers.find((d) => d.article.id === id)?.article;
  sheet.gap();
  for (const span of spans) {
    const text = (span.in === "headline" ? article?.headline : article?.text) ?? span.exact;
    const points = pointsOf(text);
    const cut = (from: number, to: number) =>
      clean(text.slice(points.toUnit(Math.max(from, 0)), points.toUnit(Math.min(to, points.length))));
    const before = cut(span.start - AROUND, span.start);
    const after = cut(span.end, span.end + AROUND);
    sheet.say(
      `${span.start > AROUND ? "…" : ""}${before} ⟦${clean(span.exact)}⟧ ${after}${span.end + AROUND < points.length ? "…" : ""}`.trim(),
      "  ",
    );
    sheet.say(
      `${places.name(id)}, ${places.within(id, span)}, characters ${span.start}–${span.end}`,
      "  ",
      "  ",
      sheet.ink.dim,
    );
  }
  sheet.gap();
}

function listed({ traced, sheet, places }: Page, head: string, records: readonly (Statement | Check)[]): void {
  if (records.length === 0) return;
  sheet.head(head);
  for (const record of records) {
    const outlet = clean(places.article(record.article)?.outlet ?? record.article);
    const what = record.type === "check" ? OUTCOME[record.outcome] : STANDING[record.standing];
    sheet.say(quoted(clip(clean(wordsOf(record)), 200)), "  ");
    const place =
      traced.kind === "article" ? places.within(record.article, proofOf(record)[0]!) : places.name(record.article);
    sheet.say(`${chainOf(outlet, record.chain)}: ${what}; ${place}  ${record.id}`, "    ", "    ", sheet.ink.dim);
  }
}

function history({ traced, sheet }: Page): void {
  sheet.head("History");
  for (const j of traced.judgements)
    sheet.say(`${j.at}  ${clean(j.who)} set ${j.field} to ${clean(j.value)}: ${clean(j.reason)}`, "  ");
  for (const run of traced.runs)
    sheet.say(`${run.at}  ${run.command}${run.question ? ` ${quoted(clean(run.question))}` : ""}`, "  ");
  if (traced.judgements.length + traced.runs.length === 0)
    sheet.say("No run has named it, and no one has judged it.", "  ");
}

/** The same as one JSON object. */
export function recordJson(traced: Traced): string {
  const { kind, id, record, dossiers, statements, checks, runs, judgements } = traced;
  const shape = kind === "article" ? articleShape(record) : record;
  const articles = dossiers.map((dossier: Dossier) => articleShape(dossier.article));
  return `${JSON.stringify({ kind, id, record: shape, articles, statements, checks, runs, judgements }, null, 2)}\n`;
}
