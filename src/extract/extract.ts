/**
 * An article's readings → its statements and checks, holders still as the text words them.
 *
 * In: `The army shelled the port, a clerk said. The post could not verify the account.` Out: one statement, `The army
 * shelled the port`, chain `clerk`, standing `unverified`, and one failed check about it.
 */
import type { Article } from "../record/article.ts";
import type { Attribution } from "../record/attribution.ts";
import { isEnglish } from "../record/language.ts";
import type { Reading } from "../record/reading.ts";
import type { Sighting } from "../record/sighting.ts";
import { type Span, spanOf } from "../record/span.ts";
import { type Check, checkId, type Statement, statementId } from "../record/statement.ts";
import { anonymised } from "./anonymity.ts";
import { apposedDenials } from "./apposed-denials.ts";
import { armsLength } from "./arms-length.ts";
import { checked } from "./check-targets.ts";
import { checksIn, type Found } from "./checks.ts";
import { datelineOf } from "./dateline.ts";
import { type Draft, inOrder } from "./draft.ts";
import { goingOn } from "./goes-on.ts";
import { listed } from "./list.ts";
import { notesIn } from "./notes.ts";
import { pointedBack, pointingIn } from "./points-back.ts";
import { speakersMissing } from "./relayed.ts";
import { scareQuotes } from "./scare-quotes.ts";
import { judge } from "./standing.ts";
import { draftsOf } from "./statements.ts";
import type { Tagger } from "./tagger.ts";
import { claimed, unclaimed } from "./unclaimed.ts";
import { voiceOf } from "./voice.ts";

export interface Extracted {
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  /** The names that the trained model saw in each reading. */
  readonly sightings: readonly (readonly Sighting[])[];
}

/** `readings`: the headline's (when there is one) and the body's. Linear in their length. */
export async function extract(article: Article, readings: readonly Reading[], tagger: Tagger): Promise<Extracted> {
  const tagged = await tagger.tag(readings);
  const statements: Statement[] = [];
  const checks: Check[] = [];
  for (const [i, reading] of readings.entries()) {
    const found = read(article, reading, tagged[i]!.attributions, tagger);
    statements.push(...found.statements);
    checks.push(...found.checks);
  }
  return { statements, checks, sightings: tagged.map((t) => t.sightings) };
}

function read(
  article: Article,
  reading: Reading,
  tagged: readonly Attribution[],
  tagger: Tagger,
): Omit<Extracted, "sightings"> {
  const dateline = reading.part === "headline" ? { end: 0, agency: null } : datelineOf(reading.text);
  const found = checksIn(reading, [article.outlet, dateline.agency], tagged);
  const spans = found.map((c) => c.piece);
  const notes = notesIn(reading, [article.outlet], tagged);
  const pointing = pointingIn(reading, tagged);
  const told = draftsOf(reading, notes.rest, dateline.end, [...spans, ...pointing], [article.outlet, dateline.agency]);
  const taken = [...told.covered, ...spans, ...pointing, ...notes.covered];
  const plain = voiceOf(reading, dateline.end, taken, told.own).sort(inOrder);
  const own = goingOn(listed(reading, pointedBack(plain, told.drafts, pointing)), told.drafts);
  const loose = unclaimed(reading, [...taken, ...own.flatMap((d) => d.content)], told.drafts);
  const named = anonymised(
    reading,
    speakersMissing(
      apposedDenials(reading, [...claimed(reading, told.drafts), ...notes.drafts, ...loose].sort(inOrder)),
    ),
  );
  const held = [...armsLength(reading, named), ...scareQuotes(reading, taken)];
  const drafts = distinct([...named, ...held, ...own].sort(inOrder));
  const made = drafts.map((draft) => places(article, draft));
  const targets = found.map((check) => checked(check, drafts));
  const unverified = new Set<number>();
  for (const [k, check] of found.entries()) {
    if (check.outcome === "failed") for (const i of targets[k]!) if (check.inside(drafts[i]!)) unverified.add(i);
  }
  return {
    statements: drafts.map((draft, i) => statementOf(article, draft, made[i]!, unverified.has(i), tagger)),
    checks: found.map((check, k) =>
      checkOf(
        article,
        reading,
        check,
        targets[k]!.map((i) => made[i]!.id),
      ),
    ),
  };
}

interface Made {
  readonly id: string;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
}

function places(article: Article, draft: Draft): Made {
  const { reading } = draft;
  const span = (p: { start: number; end: number }): Span =>
    spanOf(reading.text, reading.points, p.start, p.end, reading.part);
  const content = draft.content.map(span);
  const cue = draft.cue.map(span);
  return { content, cue, id: statementId(article.key, content, cue) };
}

function statementOf(article: Article, draft: Draft, made: Made, unverified: boolean, tagger: Tagger): Statement {
  const { standing, polarity, certainty, kind, rules } = judge(draft, unverified);
  return {
    type: "statement",
    id: made.id,
    article: article.id,
    form: draft.form,
    content: made.content,
    cue: made.cue,
    chain: draft.chain,
    standing,
    polarity,
    certainty,
    kind,
    event: null,
    said: null,
    by: {
      step: tagger.name,
      version: tagger.version,
      score: draft.score,
      rules: [...draft.rules, ...rules, ...languageRule(article)],
    },
  };
}

/** In another language than the rules and the model were made for, every statement says so: `language-fr`. */
function languageRule({ language }: Article): string[] {
  return language === null || isEnglish(language) ? [] : [`language-${language.toLowerCase()}`];
}

function checkOf(article: Article, reading: Reading, check: Found, of: readonly string[]): Check {
  const span = spanOf(reading.text, reading.points, check.piece.start, check.piece.end, reading.part);
  return {
    type: "check",
    id: checkId(article.key, span, check.outcome),
    article: article.id,
    span,
    chain: check.chain,
    outcome: check.outcome,
    of,
  };
}

/** Drafts in order, each place once. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((d) => {
    const key = JSON.stringify([d.content.map((p) => [p.start, p.end]), d.cue.map((p) => [p.start, p.end])]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
