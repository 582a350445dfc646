/**
 * Dossiers → which articles depend on which: copies with and without a credit line, citations, dropped attribution.
 * Every edge carries the places in both articles that show it. The order of the dossiers changes nothing.
 *
 * "VALE (Harbour Press) - …" over Harbour Press's own text → wire-copy, proven. The same text without the line →
 * derived, suspected. "Harbour Press reported that …" → cites, proven.
 */
import type { Dossier } from "../record/dossier.ts";
import type { Edge } from "../record/edge.ts";
import { nearPairs } from "./near.ts";
import { print } from "./printed.ts";
import { citations } from "./relay.ts";
import { copiesIn, copyLink } from "./source.ts";

/** The edges among articles, by the ids of their ends and kind; at most one of a kind between two articles. */
export function edgesOf(dossiers: readonly Dossier[]): Edge[] {
  const set = print(dossiers);
  const outlets = new Map([...new Set(set.map((p) => p.outlet))].map((outlet, i) => [outlet, i]));
  const near = nearPairs(
    set.map((p) => p.grams),
    set.map((p) => (p.outlet === null ? -1 : outlets.get(p.outlet)!)),
  );
  const copies = copiesIn(set, near);
  const links = [...copies.map(copyLink), ...citations(set, copies)];
  return links.map((link) => link.edge).sort((a, b) => compare(orderOf(a), orderOf(b)));
}

const orderOf = (e: Edge): string => `${e.from}\u0000${e.to}\u0000${e.kind}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
