/**
 * An answer → text for a terminal. First the state and the sentences, then who says so with the words themselves, the
 * checks and the count: nothing of it can be quoted without seeing the quotes it rests on.
 */
import type { Answer } from "../answer/shape.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Root } from "../record/root.ts";
import type { Standing, Statement } from "../record/statement.ts";
import { chainOf } from "./chain.ts";
import { clean, clip, quoted } from "./clean.ts";
import { marks, type Note, notesOf, wordsOf } from "./notes.ts";
import { cut, moreLine, openingOf, searchedLine, sidesOf } from "./opening.ts";
import { Places } from "./place.ts";
import { bearingLine, COUNTED, counted, EDGE, headed, interval, OUTCOME, RELATION, STANDING, STATE } from "./plain.ts";
import { groundOf, isCounted, weighed } from "./root.ts";
import { branch, type Screen, Sheet } from "./terminal.ts";

/** Longest quotation shown in full, in code points. */
const QUOTE = 280;
/** So many ways to change an answer are shown: the most telling stand first. */
const CHANGES = 8;

export function answerText(answer: Answer, dossiers: readonly Dossier[], screen: Screen = {}): string {
  const sheet = new Sheet(screen);
  const places = new Places(dossiers.map((dossier) => dossier.article));
  const notes = notesOf(answer, dossiers);
  const shown: Shown = { answer, sheet, places, notes };
  question(shown);
  sources(shown);
  checks(shown);
  count(shown);
  edges(shown);
  parts(shown);
  related(shown);
  changes(shown);
  articles(shown, dossiers);
  searched(shown);
  return sheet.text();
}

interface Shown {
  readonly answer: Answer;
  readonly sheet: Sheet;
  readonly places: Places;
  readonly notes: ReadonlyMap<string, Note>;
}

function question({ answer, sheet, notes }: Shown): void {
  sheet.say(clean(answer.question), "", "", sheet.ink.bold);
  sheet.gap();
  const { state, against, short } = openingOf(answer);
  sheet.say(state, "", "", (line) => sheet.ink.bold(sheet.ink.cyan(line)));
  if (against) sheet.say(against);
  sheet.gap();
  if (short) sheet.say(short);
  if (answer.sentences.length) sheet.gap();
  for (const { text, cites } of answer.sentences) sheet.say(`${clean(text)} ${marks(cites, notes)}`.trim());
}

function sources(shown: Shown): void {
  const { answer, sheet } = shown;
  for (const { title, roots } of sidesOf(answer)) {
    sheet.head(title);
    for (const [i, root] of roots.entries()) source(shown, root, i === roots.length - 1);
  }
}

function source(shown: Shown, root: Root, last: boolean): void {
  const { answer, sheet, places, notes } = shown;
  const [first, rest] = branch("", last);
  sheet.say(`${clean(root.name)}: ${weighed(root)}  ${root.id}`, first, rest, sheet.ink.bold);
  const ground = groundOf(root);
  if (ground) {
    const place = `${places.name(ground.article)}, ${places.within(ground.article, ground.span)}`;
    sheet.say(`Ground: ${quoted(clip(clean(ground.span.exact), QUOTE))} (${place})`, rest, rest);
  }
  if (root.stakeReason) sheet.say(`Stake: ${clean(root.stakeReason)}`, rest, rest);
  const below: { readonly words: string; readonly under: readonly string[] }[] = [];
  for (const id of root.statements) {
    const note = notes.get(id);
    if (note?.record.type !== "statement") continue;
    below.push({
      words: `${said(note.record)} [${note.number}]`,
      under: under(note, places),
    });
  }
  for (const edge of answer.edges.filter(
    (e) => e.kind !== "same-root" && root.articles.includes(e.from) && root.articles.includes(e.to),
  )) {
    const words = `${places.name(edge.from)} ${EDGE[edge.kind]} ${places.name(edge.to)} (${edge.strength})`;
    below.push({ words: `${words} ${marks([edge.id], notes)}`.trim(), under: [] });
  }
  for (const [i, { words, under }] of below.entries()) {
    const [head, tail] = branch(rest, i === below.length - 1);
    sheet.say(words, head, tail);
    for (const line of under) sheet.say(line, tail, tail, sheet.ink.dim);
  }
}

/** The words, after what was done with them unless they were plainly said: “Denied: …”. */
function said(statement: Statement): string {
  const words = quoted(clip(clean(wordsOf(statement)), QUOTE));
  return PLAINLY.has(statement.standing) ? words : `${headed(STANDING[statement.standing])}: ${words}`;
}

const PLAINLY: ReadonlySet<Standing> = new Set(["attributed", "asserted"]);

function under({ record }: Note, places: Places): string[] {
  const statement = record as Statement;
  const outlet = places.article(statement.article)?.outlet ?? statement.article;
  const where = statement.content.map((span) => places.within(statement.article, span));
  return [
    `${places.name(statement.article)}, ${[...new Set(where)].join(" and ")}`,
    `${chainOf(clean(outlet), statement.chain)}  ${statement.id}`,
  ];
}

function checks({ answer, sheet, places, notes }: Shown): void {
  if (answer.checks.length === 0) return;
  sheet.head("Checks");
  for (const [i, check] of answer.checks.entries()) {
    const [first, rest] = branch("", i === answer.checks.length - 1);
    const outlet = clean(places.article(check.article)?.outlet ?? check.article);
    sheet.say(
      `${chainOf(outlet, check.chain)} ${OUTCOME[check.outcome]}${isCounted(check, answer) ? "" : " (shown, not counted)"} ${marks([check.id], notes)}`,
      first,
      rest,
    );
    sheet.say(quoted(clip(clean(check.span.exact), QUOTE)), rest, rest);
    const place = `${places.name(check.article)}, ${places.within(check.article, check.span)}`;
    sheet.say(`${place}  ${check.id}`, rest, rest, sheet.ink.dim);
  }
}

function count({ answer, sheet }: Shown): void {
  const { count } = answer;
  sheet.head("Sources counted");
  const row = (...cells: string[]) => sheet.row(cells, [31, 10]);
  row("", "for", "against");
  for (const [field, name] of COUNTED) {
    const cell = (side: typeof count.for) => (field === "independent" ? interval(side.independent) : `${side[field]}`);
    row(name, cell(count.for), cell(count.against));
  }
  const { failed, passed, unanswered } = count.checks;
  sheet.say(`Checks: ${failed} failed, ${passed} passed, ${unanswered} unanswered.`);
  sheet.say(`Shown, not counted: ${counted(count.articles, "article")}, ${counted(count.relays, "relay")}.`);
}

function edges({ answer, sheet, places, notes }: Shown): void {
  if (answer.edges.length === 0) return;
  sheet.head("What depends on what");
  const { shown, more } = cut(answer.edges);
  for (const [i, edge] of shown.entries()) {
    const [first, rest] = branch("", i === shown.length - 1);
    const roots = edge.roots ? `: ${edge.roots.map(clean).join(" and ")}` : "";
    const ends = `${places.name(edge.from)} ${EDGE[edge.kind]} ${places.name(edge.to)}${roots}`;
    sheet.say(`${ends} (${edge.strength}) ${marks([edge.id], notes)}`, first, rest);
    sheet.say(`${headed(clean(edge.reason))}  ${edge.id}`, rest, rest, sheet.ink.dim);
  }
  if (more > 0) sheet.say(moreLine(more));
}

function parts({ answer, sheet, notes }: Shown): void {
  if (answer.parts.length < 2) return;
  sheet.head("Part by part");
  for (const [i, part] of answer.parts.entries()) {
    const [first, rest] = branch("", i === answer.parts.length - 1);
    sheet.say(
      `${clean(part.text)}: ${STATE[part.state]} (${part.state}) ${marks(part.statements, notes)}`.trim(),
      first,
      rest,
    );
  }
}

function related({ answer, sheet, places, notes }: Shown): void {
  const near = answer.related.filter(({ relation }) => relation !== "unrelated");
  if (near.length === 0) return;
  sheet.head("Near it, and not counted");
  const { shown, more } = cut(near);
  for (const [i, { statement, relation, reason }] of shown.entries()) {
    const [first, rest] = branch("", i === shown.length - 1);
    const note = notes.get(statement);
    if (note?.record.type !== "statement") continue;
    sheet.say(`${quoted(clip(clean(wordsOf(note.record)), QUOTE))} [${note.number}]`, first, rest);
    sheet.say(
      `${places.name(note.record.article)}: ${RELATION[relation]}; ${clean(reason)}`,
      rest,
      rest,
      sheet.ink.dim,
    );
  }
  if (more > 0) sheet.say(moreLine(more));
}

function changes({ answer, sheet, notes }: Shown): void {
  if (answer.changes.length === 0) return;
  sheet.head("What would change this answer");
  const { shown, more } = cut(answer.changes, CHANGES);
  for (const [i, change] of shown.entries()) {
    const to = `${STATE[change.state]}, ${interval(change.independentFor)} for and ${interval(change.independentAgainst)} against`;
    sheet.say(`${clean(change.settled)}: ${to} ${marks([change.of], notes)}`.trim(), `${i + 1}. `);
    sheet.say(clean(change.next), "   ", "   ", sheet.ink.dim);
  }
  if (more > 0) sheet.say(moreLine(more));
}

function articles({ answer, sheet, places }: Shown, dossiers: readonly Dossier[]): void {
  const bearings = new Map(answer.articles.map((one) => [one.id, one]));
  const known = dossiers.map(({ article }) => article).filter(({ id }) => bearings.has(id));
  if (known.length === 0) return;
  sheet.head("Articles");
  // of many, those that do not speak of it are only counted
  const speaking = known.filter(({ id }) => bearings.get(id)!.bearing !== "unrelated");
  const { shown, more } = cut(
    [...speaking, ...known.filter((article) => !speaking.includes(article))],
    Math.max(20, speaking.length),
  );
  for (const [i, article] of shown.entries()) {
    const [first, rest] = branch("", i === shown.length - 1);
    sheet.say(`${places.name(article.id)}: ${bearingLine(bearings.get(article.id)!)}`, first, rest);
    const facts = [article.headline, article.file ?? article.url, article.id]
      .filter((fact) => fact !== null)
      .map(clean);
    sheet.say(facts.join(" · "), rest, rest, sheet.ink.dim);
  }
  if (more > 0) sheet.say(`… and ${counted(more, "article")} that ${more === 1 ? "does" : "do"} not speak of it.`);
}

function searched({ answer, sheet }: Shown): void {
  sheet.gap();
  sheet.say(`${searchedLine(answer)} “Not established” does not mean false.`, "", "", sheet.ink.dim);
}
