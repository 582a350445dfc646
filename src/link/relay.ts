/**
 * What an article passes on of another outlet's report: a citation, and beside it a dropped attribution where it leaves
 * out the source that the other had. "The Tribune reported that the mill burned" → cites the Tribune's article on the mill.
 */
import { about, matterOf, meant, shelves } from "./best.ts";
import { type Origin, originsIn, sentenceAt } from "./cite.ts";
import type { Credit } from "./credit.ts";
import { droppedSource, type Passed } from "./dropped.ts";
import { type Evidence, type Link, linkOf } from "./edge.ts";
import { lineAround } from "./line.ts";
import { type Stems, sharedStems, stemsOf } from "./matter.ts";
import { hostOf } from "./outlet.ts";
import type { Printed } from "./printed.ts";
import type { Copy } from "./source.ts";

/** What an article says of another outlet's report: the places that name it, together with the lines around them. */
interface Relay extends Passed {
  readonly origins: readonly Origin[];
}

/** Citations and dropped attributions. `copies`: who copied whom, so that nothing is said twice. */
export function citations(set: readonly Printed[], copies: readonly Copy[]): Link[] {
  const hosts = new Map<string, string>();
  for (const p of set) {
    const host = hostOf(p.dossier.article.url);
    if (host && p.outlet !== null) hosts.set(host, p.outlet);
  }
  const named = set.flatMap((p) => [...p.named, ...p.headlined, ...p.credits].map((n) => n.outlet));
  const shelf = shelves(set, new Set([...named, ...hosts.values()]));
  const byArticle = new Map<Printed, Copy[]>();
  for (const copy of copies) byArticle.set(copy.from, [...(byArticle.get(copy.from) ?? []), copy]);
  const links: Link[] = [];
  for (const from of set) {
    const taken = byArticle.get(from) ?? [];
    const cited = new Set(taken.filter((copy) => copy.credit).map((copy) => copy.to));
    const byOutlet = new Map<string, Origin[]>();
    for (const origin of originsIn(from, hosts)) {
      if (!origin.part && inCopiedText(from, origin, taken)) continue; // the words, and so the naming, are the other's
      byOutlet.set(origin.outlet, [...(byOutlet.get(origin.outlet) ?? []), origin]);
    }
    for (const [outlet, origins] of byOutlet) {
      const relay = relayOf(from, origins);
      const to = meant(from, outlet, relay.stems, shelf);
      if (!to || cited.has(to)) continue;
      cited.add(to);
      links.push(...relayLinks(from, to, relay));
    }
    for (const credit of from.credits) {
      const to = meant(from, credit.outlet, about(from), shelf);
      if (!to || cited.has(to) || taken.some((copy) => copy.credit && copy.to.outlet === credit.outlet)) continue;
      cited.add(to);
      links.push(creditLink(from, to, credit));
    }
  }
  return links;
}

/** A credit line over words of one's own: what the other reported was used, its text was not. */
function creditLink(from: Printed, to: Printed, { start, end, reason }: Credit): Link {
  // a byline is no place in the text: the sentence nearest to what the other told is shown instead
  const here = start === null || end === null ? closest(from, about(to)) : { of: from, start, end };
  const evidence = [here, closest(to, about(from))].filter((place) => place !== null);
  return linkOf(from, to, "cites", "proven", `A credit line (${reason}) over words of its own.`, evidence);
}

function inCopiedText(from: Printed, origin: Origin, copies: readonly Copy[]): boolean {
  return copies.some((copy) =>
    copy.like.tiles.some((tile) => {
      const [first, last] = [from.words.start[tile.a]!, from.words.end[tile.a + tile.length - 1]!];
      return origin.start >= first && origin.end <= last;
    }),
  );
}

/** Places of one outlet's name that are read; more say nothing new. */
const PLACES = 12;

function relayOf(from: Printed, origins: readonly Origin[]): Relay {
  const { text } = from.words;
  const lines = new Set<string>();
  const places: { from: number; to: number }[] = [];
  for (const { from: start, to: end, part } of origins.slice(0, PLACES)) {
    if (part) {
      places.push({ from: 0, to: Math.min(text.length, 600) });
      lines.add(from.dossier.article.headline!).add(matterOf(from, 0, Math.min(text.length, 600)));
      continue;
    }
    const line = lineAround(text, start, end, 600);
    places.push(line);
    lines.add(matterOf(from, line.from, line.to));
  }
  const joined = [...lines].join("\n");
  return { origins, text: joined, stems: stemsOf(joined), places };
}

/** A citation, and beside it a dropped attribution where the relay leaves out the source that the other had. */
function relayLinks(from: Printed, to: Printed, relay: Relay): Link[] {
  const outlet = to.dossier.article.outlet ?? to.outlet ?? "the other";
  const origin = relay.origins[0]!;
  const evidence: Evidence[] = relay.origins
    .slice(0, 3)
    .map((o) => ({ of: from, start: o.from, end: o.to, ...(o.part ? { part: o.part } : {}) }));
  const there = closest(to, relay.stems);
  if (there) evidence.push(there);
  const reason =
    origin.cue === "link" ? `Links to ${outlet}.` : `Names ${outlet} as an origin of what it says (${origin.cue}).`;
  const links = [linkOf(from, to, "cites", "proven", reason, evidence)];
  const dropped = droppedSource(from, to, relay);
  if (dropped) {
    const places: Evidence[] = evidence.slice(0, 1);
    const spans = dropped.statement.content.map((span) => ({ ...span, article: to.dossier.article.id }));
    const reason = `Credits ${outlet} but leaves out its source, ${dropped.source.name}.`;
    links.push(linkOf(from, to, "dropped-attribution", "proven", reason, places, spans));
  }
  return links;
}

/** The sentence of an article that shares most with a passage: the first such. */
function closest(to: Printed, passage: Stems): Evidence | null {
  let best: (Evidence & { points: number }) | null = null;
  const { text } = to.words;
  for (let at = 0; at < text.length; ) {
    const start = at + (text.slice(at, at + 200).match(/^\s*/)?.[0].length ?? 0);
    if (start >= text.length) break;
    const { from, to: end } = sentenceAt(to, { start, end: Math.min(text.length, start + 1) });
    const shared = sharedStems(stemsOf(matterOf(to, from, end)), passage);
    if (shared.points > (best?.points ?? 0)) best = { of: to, start: from, end, points: shared.points };
    at = Math.max(end, start + 1);
  }
  return best && { of: best.of, start: best.start, end: best.end };
}
