/**
 * Statements as the text words them → the same, with who, where, when and what. In: `“People fell,” she said on Tuesday`
 * with the holder `she`. Out: the holder Sunniva Harrick, said 2031-04-08, and the article's mentions of people, bodies,
 * places and times. Ids of statements and checks never change.
 */
import type { Article } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import type { Check, Holder, Mention, Statement } from "../record/statement.ts";
import { addressed } from "./addressed.ts";
import { newCast } from "./cast.ts";
import { keyOf, settled } from "./holders.ts";
import { actorMentions, placeMentions, timeMentions } from "./mentions.ts";
import { outletEntity } from "./outlet.ts";
import { saidOf } from "./said.ts";
import { what } from "./what.ts";
import { anchorOf } from "./when/anchor.ts";
import { timesOf } from "./when/when.ts";
import { type Ask, tell } from "./who.ts";

export interface Resolved {
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
  readonly mentions: readonly Mention[];
}

/** `readings`: the headline's (when there is one) and the body's. */
export function resolve(
  article: Article,
  readings: readonly Reading[],
  found: { readonly statements: readonly Statement[]; readonly checks: readonly Check[] },
): Resolved {
  const cast = newCast();
  const outlet = outletEntity(cast, article.outlet);
  const chains = [...found.statements, ...found.checks];
  const asks = readings.map((reading) => askOf(reading, found.statements, chains));
  const told = tell(asks, cast, outlet);
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

/** The holders of one reading as token ranges, outermost words first where two overlap. */
function askOf(reading: Reading, statements: readonly Statement[], chains: readonly (Statement | Check)[]): Ask {
  const ranges = new Map<string, { first: number; last: number; key: string }>();
  for (const { chain } of chains) {
    for (const holder of chain) {
      if (!holder.span || (holder.span.in ?? "") !== (reading.part ?? "") || ranges.has(keyOf(holder.span))) continue;
      const from = reading.points.toUnit(holder.span.start);
      const to = reading.points.toUnit(holder.span.end);
      const first = tokenAt(reading, from);
      let last = tokenAt(reading, to);
      if (last === first && first < reading.tokens.length) last = first + 1;
      if (first < last) ranges.set(keyOf(holder.span), { first, last, key: keyOf(holder.span) });
    }
  }
  const ours = new Set<string>();
  for (const statement of statements) {
    const span = statement.chain.at(-1)?.span;
    if (span && statement.content.some((c) => /\b(?:we|our|us)\b/i.test(c.exact.slice(0, 2000)))) ours.add(keyOf(span));
  }
  const holders = [...ranges.values()].sort((a, b) => a.first - b.first || b.last - a.last);
  const anonymous = new Set<string>();
  for (const { chain } of chains)
    for (const h of chain) if (h.span && h.naming === "anonymous") anonymous.add(keyOf(h.span));
  return { reading, holders, ours, anonymous };
}

/** Index of the first token that begins at or after a place in UTF-16 units. */
function tokenAt(reading: Reading, unit: number): number {
  let low = 0;
  let high = reading.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.tokens[middle]!.start < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const inOrder = (a: Mention, b: Mention): number =>
  Number(a.span?.in !== "headline") - Number(b.span?.in !== "headline") ||
  a.span!.start - b.span!.start ||
  a.span!.end - b.span!.end ||
  (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
