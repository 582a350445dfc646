/**
 * For each article, the articles its text was taken from: the best source first, another only where it explains text
 * that the first does not. "Depot on fire …" in a paper without a credit line, an hour after the agency → the agency.
 */
import { tileSpan } from "./align.ts";
import { copying, isParaphrase, type Likeness, likeness, type Stock } from "./copy.ts";
import { creditsAgencies, isAgency } from "./credit.ts";
import { type Evidence, type Link, linkOf } from "./edge.ts";
import type { Near } from "./near.ts";
import { earlier, type Printed } from "./printed.ts";
import { type Slip, Slips } from "./slip.ts";

/** A copy: which article, of which, how alike, and what the credit is where there is one. */
export interface Copy {
  readonly from: Printed;
  readonly to: Printed;
  readonly like: Likeness;
  readonly reason: string;
  /** The credit line that makes it a wire copy; null for a suspected one. */
  readonly credit: CreditLine | null;
  /** A misspelling that both share, where their likeness alone would not show the copy. */
  readonly slip: Slip | null;
}

interface CreditLine {
  readonly reason: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Sources that one article is compared with in full, and that it can have. */
const CANDIDATES = 12;
const SOURCES = 4;

/** Equal content words beside which a misspelling that two share is no chance. */
const BESIDE_SLIP = 2;

/** The copies among printed articles, from the pairs worth comparing. */
export function copiesIn(set: readonly Printed[], near: Near): Copy[] {
  const bySource = new Map<Printed, Copy[]>();
  const slips = new Slips(set);
  for (const [i, j] of near.pairs) {
    const copy = copyOf(set[i]!, set[j]!, near, slips);
    if (copy) bySource.set(copy.from, [...(bySource.get(copy.from) ?? []), copy]);
  }
  return [...bySource.values()].flatMap((candidates) => chosen(candidates, near));
}

/** The pair as a copy, the later from the earlier; null when their likeness does not show one. */
function copyOf(a: Printed, b: Printed, stock: Stock, slips: Slips): Copy | null {
  const house = a.outlet !== null && a.outlet === b.outlet;
  const [aCredits, bCredits] = [creditOf(a, b), creditOf(b, a)];
  const time = earlier(a, b);
  let like = likeness(b, a, stock); // b from a
  const shown = copying(like, house) !== null || (!!(aCredits || bCredits) && partly(like));
  const shared = shown || house || like.plain < BESIDE_SLIP ? null : slips.shared(b, a);
  if (!shown && !shared) return null;
  const turned = !!aCredits !== !!bCredits ? !!aCredits : time !== 0 ? time > 0 : dependent(a, b, like);
  if (turned) like = likeness(a, b, stock);
  const [from, to, credit] = turned ? [a, b, aCredits] : [b, a, bCredits];
  const slip = shared && turned ? { ...shared, a: shared.b, b: shared.a } : shared;
  const reason = copying(like, house) ?? (credit ? "part of the text is the same" : slip ? misspelt(slip) : null);
  return reason ? { from, to, like, reason, credit, slip } : null;
}

const misspelt = ({ wrong, right }: Slip): string =>
  `both write “${wrong}” where others write “${right}”, beside words in common`;

/** With a credit line: a good part of either text, or a few sentences. */
const partly = (l: Likeness): boolean => l.matched >= 10 && Math.max(l.ofA, l.ofB) >= 0.08;

/**
 * Whether, with no times to tell, `a` took it from `b`: the one that names fewer holders for the same words (C9), the one
 * more contained in the other, the shorter, by id.
 */
function dependent(a: Printed, b: Printed, like: Likeness): boolean {
  const [mine, theirs] = [holdersIn(a, like.tiles, "b"), holdersIn(b, like.tiles, "a")];
  if (mine !== theirs) return mine < theirs;
  if (Math.abs(like.ofA - like.ofB) >= 0.1) return like.ofB > like.ofA;
  if (a.words.count !== b.words.count) return a.words.count < b.words.count;
  return key(a) > key(b);
}

/** Holders in the chains of what an article says within equal runs; `side`: which side of the runs it is. */
function holdersIn(p: Printed, tiles: Likeness["tiles"], side: "a" | "b"): number {
  const runs = tiles.map((tile) => [p.words.start[tile[side]]!, p.words.end[tile[side] + tile.length - 1]!] as const);
  return p.dossier.statements.reduce((sum, { content, chain }) => {
    const [first] = content;
    const at = first && !first.in ? p.points.toUnit(first.start) : -1;
    return runs.some(([from, to]) => from <= at && at < to) ? sum + chain.length : sum;
  }, 0);
}

const key = (p: Printed): string => `${p.dossier.article.id} ${p.dossier.article.key}`;

/** The line by which one article credits the outlet of another, or unnamed agencies when the other is one. */
export function creditOf(from: Printed, to: Printed): CreditLine | null {
  if (to.outlet === null || from.outlet === to.outlet) return null;
  const line = from.credits.find(({ outlet }) => outlet === to.outlet);
  if (line) return line;
  const { article } = from.dossier;
  const agencies = creditsAgencies(article.text, article.byline);
  if (!agencies || !isAgency(to.dossier.article.outlet, to.words.text, to.named, to.outlet)) return null;
  return {
    reason: "credits agencies without a name",
    ...(agencies === "byline" ? { start: null, end: null } : agencies),
  };
}

/** The sources of one article: best first, a further one only for text that none before explains. */
function chosen(candidates: readonly Copy[], stock: Stock): Copy[] {
  const most = Math.max(...candidates.map((c) => c.like.matched));
  const rank = (c: Copy): number => (c.credit ? 4 : 0) + (c.like.matched >= 0.9 * most ? 2 : 0);
  const sorted = [...candidates]
    .sort(
      (x, y) =>
        rank(y) - rank(x) ||
        (rank(x) % 4 ? 0 : y.like.matched - x.like.matched) ||
        earlier(x.to, y.to) ||
        (key(x.to) < key(y.to) ? -1 : 1),
    )
    .slice(0, CANDIDATES);
  const taken: Copy[] = [];
  const covered = new Uint8Array(sorted[0]!.from.words.count);
  for (const copy of sorted) {
    if (taken.length === SOURCES) break;
    if (taken.length) {
      const rest = likeness(copy.from, copy.to, stock, covered);
      const house = copy.from.outlet !== null && copy.from.outlet === copy.to.outlet;
      if (!((rest.run >= 90 || isParaphrase(rest)) && copying(rest, house))) continue;
    }
    taken.push(copy);
    for (const tile of copy.like.tiles) covered.fill(1, tile.a, tile.a + tile.length);
  }
  return taken;
}

const wordOf = (of: Printed, word: number): Evidence => ({
  of,
  start: of.words.start[word]!,
  end: of.words.end[word]!,
});

/** A copy as an edge, with its credit line and its longest equal or paraphrased passages on both sides. */
export function copyLink({ from, to, like, reason, credit, slip }: Copy): Link {
  const evidence: Evidence[] = [];
  if (credit && credit.start !== null && credit.end !== null)
    evidence.push({ of: from, start: credit.start, end: credit.end });
  if (slip) evidence.push(wordOf(from, slip.a), wordOf(to, slip.b));
  const equal = like.tiles.map(({ a, b, length }) => ({ a, b, lengthA: length, lengthB: length }));
  // where hardly anything is word for word, the passages show more than their equal runs
  const shown = like.run < 50 && like.passages.length > 0 ? like.passages : equal;
  const spans = [...shown]
    .sort((x, y) => y.lengthA - x.lengthA || x.a - y.a)
    .slice(0, 3)
    .sort((x, y) => x.a - y.a)
    .flatMap(({ a, b, lengthA, lengthB }) => [
      { article: from.dossier.article.id, ...tileSpan(from.words, from.points, a, lengthA) },
      { article: to.dossier.article.id, ...tileSpan(to.words, to.points, b, lengthB) },
    ]);
  const outlet = to.dossier.article.outlet ?? to.outlet ?? "the other";
  return linkOf(
    from,
    to,
    credit ? "wire-copy" : "derived",
    credit ? "proven" : "suspected",
    credit ? `A credit line (${credit.reason}: ${outlet}), and ${reason}.` : `No credit line, but ${reason}.`,
    evidence,
    spans,
  );
}
