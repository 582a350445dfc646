/**
 * Statements as the text words them → the same, with who, where, when and what. In: `“People fell,” she said on Tuesday`
 * with the holder `she`. Out: the holder Sunniva Harrick, said 2031-04-08, and the article's mentions of people, bodies,
 * places and times. Ids of statements and checks never change.
 */

import { anchorOf } from "../english/when/anchor.ts";
import { timesOf } from "../english/when/when.ts";
import type { Article } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import type { Check, Holder, Mention, Statement } from "../record/statement.ts";
import { addressed } from "./addressed.ts";
import { asksOf, type Found } from "./asks.ts";
import { newCast } from "./cast.ts";
import { voiceOf } from "./first-person.ts";
import { settled } from "./holders.ts";
import { actorMentions, placeMentions, timeMentions } from "./mentions.ts";
import { saidOf } from "./said.ts";
import { what } from "./what.ts";
import { tell } from "./who.ts";

export interface Resolved {
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly mentions: readonly Mention[];
}

/** `readings`: the headline's (when there is one) and the body's. */
export function resolve(article: Article, readings: readonly Reading[], found: Found): Resolved {
  const cast = newCast();
  const told = tell(asksOf(readings, found), cast, voiceOf(cast, article));
  const anchor = anchorOf(article);
  const times = readings.map((reading) => ({ reading, times: timesOf(reading, anchor) }));
  const mentions: Mention[] = [
    ...actorMentions(article, told),
    ...placeMentions(article, told),
    ...timeMentions(article, times),
  ].sort(inOrder);
  const resolved = (chain: readonly Holder[]) => chain.map((holder) => settled(holder, told, article.key));
  const byPart = new Map(readings.map((reading) => [reading.part ?? "", reading]));
  const statements = found.statements.map((statement) => {
    const reading = byPart.get((statement.content[0] ?? statement.cue[0])?.in ?? "")!;
    const said = statement.said ?? saidOf(statement, mentions, reading);
    const filled = what({ ...statement, chain: resolved(statement.chain), said }, reading, mentions);
    return addressed(filled, reading, mentions);
  });
  return { statements, checks: found.checks.map((check) => ({ ...check, chain: resolved(check.chain) })), mentions };
}

const inOrder = (a: Mention, b: Mention): number =>
  Number(a.span?.in !== "headline") - Number(b.span?.in !== "headline") ||
  a.span!.start - b.span!.start ||
  a.span!.end - b.span!.end ||
  (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
