/**
 * Dossiers → which articles depend on which: copies with and without a credit line, citations, dropped attribution.
 * Every edge carries the places in both articles that show it. The order of the dossiers changes nothing.
 *
 * "VALE (Harbour Press) - …" over Harbour Press's own text → wire-copy, proven. The same text without the line →
 * derived, suspected. "Harbour Press reported that …" → cites, proven.
 */
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import { matterOf, meant, shelves } from "./best.ts";
import { type Origin, originsIn, sentenceAt } from "./cite.ts";
import { droppedSource } from "./dropped.ts";
import { type Evidence, type Link, linkOf } from "./edge.ts";
import { type Stems, sharedStems, stemsOf } from "./matter.ts";
import { nearPairs } from "./near.ts";
import { hostOf } from "./outlet.ts";
import { type Printed, print } from "./printed.ts";
import { type Copy, copiesIn, copyLink } from "./source.ts";

export function edgesOf(dossiers: readonly Dossier[]): Edge[] {
  const set = print(dossiers);
  const outlets = [...new Set(set.map((p) => p.outlet))];
  const near = nearPairs(
    set.map((p) => p.grams),
    set.map((p) => (p.outlet === null ? -1 : outlets.indexOf(p.outlet))),
  );
  const copies = copiesIn(set, near);
  const links = [...copies.map(copyLink), ...citations(set, copies)];
  return links.map((link) => link.edge).sort((a, b) => compare(orderOf(a), orderOf(b)));
}

const orderOf = (e: Edge): string => `${e.from}\u0000${e.to}\u0000${e.kind}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an article says of another outlet's report: the places that name it, together with the lines around them. */
interface Relay {
  readonly origins: readonly Origin[];
  readonly text: string;
  readonly stems: Stems;
}

function citations(set: readonly Printed[], copies: readonly Copy[]): Link[] {
  const hosts = new Map<string, string>();
  for (const p of set) {
    const host = hostOf(p.dossier.article.url);
    if (host && p.outlet !== null) hosts.set(host, p.outlet);
  }
  const named = new Set(set.flatMap((p) => p.named.map((n) => n.outlet)).concat([...hosts.values()]));
  const shelf = shelves(set, named);
  const links: Link[] = [];
  for (const from of set) {
    const taken = copies.filter((copy) => copy.from === from);
    const byOutlet = new Map<string, Origin[]>();
    for (const origin of originsIn(from, hosts)) {
      if (!origin.part && inCopiedText(from, origin, taken)) continue; // the words, and so the naming, are the other's
      byOutlet.set(origin.outlet, [...(byOutlet.get(origin.outlet) ?? []), origin]);
    }
    for (const [outlet, origins] of byOutlet) {
      const relay = relayOf(from, origins);
      const found = meant(from, relay.stems, shelf.get(outlet) ?? { articles: [], holding: new Map() });
      if (!found || taken.some((copy) => copy.to === found.to && copy.credit)) continue;
      links.push(...relayLinks(from, found.to, relay));
    }
  }
  return links;
}

function inCopiedText(from: Printed, origin: Origin, copies: readonly Copy[]): boolean {
  return copies.some((copy) =>
    copy.like.tiles.some((tile) => {
      const [first, last] = [from.words.start[tile.a]!, from.words.end[tile.a + tile.length - 1]!];
      return origin.start >= first && origin.end <= last;
    }),
  );
}

function relayOf(from: Printed, origins: readonly Origin[]): Relay {
  const { text } = from.words;
  const lines = new Set<string>();
  for (const { from: start, to: end, part } of origins) {
    if (part) {
      lines.add(from.dossier.article.headline!).add(matterOf(from, 0, Math.min(text.length, 600)));
      continue;
    }
    const first = text.lastIndexOf("\n", start - 1) + 1;
    const stop = text.indexOf("\n", end);
    lines.add(matterOf(from, Math.max(first, start - 600), Math.min(stop < 0 ? text.length : stop, end + 600)));
  }
  const joined = [...lines].join("\n");
  return { origins, text: joined, stems: stemsOf(joined) };
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
  const how =
    origin.cue === "link" ? "links to it" : `names it as the origin of what it says (“${exactly(from, origin)}”)`;
  const links = [linkOf(from, to, "cites", "proven", `Of ${outlet}: ${how}.`, evidence)];
  const dropped = droppedSource(from, to, relay.stems, relay.text);
  if (dropped) {
    const places: Evidence[] = evidence.slice(0, 1);
    const spans = dropped.statement.content.map((span) => ({ ...span, article: to.dossier.article.id }));
    const reason = `Credits ${outlet} but leaves out its source, ${dropped.source.name}.`;
    links.push(linkOf(from, to, "dropped-attribution", "proven", reason, places, spans));
  }
  return links;
}

const exactly = (p: Printed, o: Origin): string =>
  (o.part ? p.dossier.article.headline! : p.words.text).slice(o.start, o.end);

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
