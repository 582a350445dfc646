/** One article's statements → text for a terminal: the words, whose they are, and how the article passes them on. */

import { dayOf } from "../record/day.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Check, Mention, Statement } from "../record/statement.ts";
import { UNRESOLVED } from "../record/time.ts";
import { chainOf } from "./chain.ts";
import { clean, clip, quoted } from "./clean.ts";
import type { Extent } from "./json.ts";
import { wordsOf } from "./notes.ts";
import { Places } from "./place.ts";
import { CERTAINTY, counted, FORM, headed, KIND, OUTCOME, STANDING } from "./plain.ts";
import { branch, type Screen, Sheet } from "./terminal.ts";

/** Longest quotation shown in full, in code points. */
const QUOTE = 280;

export function statementsText(dossier: Dossier, screen: Screen = {}, extent: Extent = {}): string {
  const { article, statements, checks, mentions } = dossier;
  const sheet = new Sheet(screen);
  const places = new Places([article]);
  const outlet = clean(article.outlet ?? "the article");
  sheet.say(article.headline ? clean(article.headline) : places.name(article.id), "", "", sheet.ink.bold);
  const facts = [article.outlet, article.byline, dayOf(article.published), article.file ?? article.url, article.id];
  sheet.say(
    facts
      .filter((fact) => fact !== null)
      .map(clean)
      .join(" · "),
    "",
    "",
    sheet.ink.dim,
  );
  sheet.say(`${counted(statements.length, "statement")}, ${counted(checks.length, "check")}`, "", "", sheet.ink.dim);
  const records = [...statements, ...checks, ...(extent.mentions ? mentions : [])].sort(byPlace);
  for (const [i, record] of records.entries()) {
    const [first, rest] = branch("", i === records.length - 1);
    const say = { statement: sayStatement, check: sayCheck, mention: sayMention }[record.type];
    say(record as never, { sheet, places, outlet, first, rest });
  }
  if (extent.text) {
    sheet.head("Text");
    for (const line of article.text.split("\n")) sheet.say(clean(line));
  }
  sheet.gap();
  return sheet.text();
}

interface Line {
  readonly sheet: Sheet;
  readonly places: Places;
  readonly outlet: string;
  readonly first: string;
  readonly rest: string;
}

const startOf = (record: Statement | Check | Mention): number => {
  const span = record.type === "statement" ? record.content[0] : record.span;
  return span ? span.start - (span.in === "headline" ? 1e9 : 0) : 0;
};
const byPlace = (a: Statement | Check | Mention, b: Statement | Check | Mention): number => startOf(a) - startOf(b);

function sayStatement(statement: Statement, { sheet, places, outlet, first, rest }: Line): void {
  sheet.say(quoted(clip(clean(wordsOf(statement)), QUOTE)), first, rest);
  const cue = statement.cue.length ? ` (${statement.cue.map((span) => quoted(clean(span.exact))).join(", ")})` : "";
  sheet.say(`${chainOf(outlet, statement.chain)}: ${STANDING[statement.standing]}${cue}`, rest, rest);
  const marks = [
    ...new Set(statement.content.map((span) => places.within(statement.article, span))),
    FORM[statement.form],
    statement.polarity === "-" ? "in the negative" : null,
    statement.certainty === "CT" ? null : CERTAINTY[statement.certainty],
    statement.kind === "fact" ? null : KIND[statement.kind],
  ].filter((mark) => mark !== null);
  sheet.say(`${marks.join("; ")}  ${statement.id}`, rest, rest, sheet.ink.dim);
}

function sayCheck(check: Check, { sheet, places, outlet, first, rest }: Line): void {
  sheet.say(`Check: ${chainOf(outlet, check.chain)} ${OUTCOME[check.outcome]}`, first, rest, sheet.ink.bold);
  sheet.say(quoted(clip(clean(check.span.exact), QUOTE)), rest, rest);
  sheet.say(`${places.within(check.article, check.span)}  ${check.id}`, rest, rest, sheet.ink.dim);
}

function sayMention(mention: Mention, { sheet, places, first, rest }: Line): void {
  const words = mention.kind === "actor" ? mention.name : mention.text;
  const where = mention.span ? `; ${places.within(mention.article, mention.span)}` : "";
  sheet.say(
    `${headed(mention.kind.replaceAll("-", " "))}: ${quoted(clean(words))}${meaning(mention)}${where}`,
    first,
    rest,
    sheet.ink.dim,
  );
}

function meaning(mention: Mention): string {
  if (mention.kind === "time")
    return mention.edtf
      ? ` = ${mention.edtf}`
      : `: not resolved${mention.unresolved ? `, ${UNRESOLVED[mention.unresolved]}` : ""}`;
  if (mention.kind === "place")
    return mention.id ? ` = ${clean(mention.name)} (${mention.id})` : ": not in the gazetteer";
  if (mention.kind === "actor") return ` = ${clean(mention.id)}`;
  return `: ${clean(mention.reason)}`;
}
