/**
 * Which article of an outlet is meant when another names the outlet: the one that speaks of the same matter, published
 * before or on the same day. "The Tribune reported that the mill burned" → the Tribune's article on the mill, not its
 * column of the week before.
 */
import { type Stems, sharedStems, stemsOf, togetherIn } from "./matter.ts";
import { earlier, type Printed } from "./printed.ts";

/** The articles of one outlet, with what they are about. */
interface Shelf {
  readonly articles: Printed[];
  /** Stem or name → articles that hold it, by place in `articles`. */
  readonly holding: Map<string, number[]>;
}

/** The articles of the outlets that are named in a set. */
export interface Shelves {
  readonly of: ReadonlyMap<string, Shelf>;
  /** How many of all the articles hold a stem, and how many articles there are. */
  readonly held: ReadonlyMap<string, number>;
  readonly count: number;
}

const aboutKnown = new WeakMap<Printed, Stems>();
/** What an article is about: its headline and text. */
export function about(p: Printed): Stems {
  const known = aboutKnown.get(p);
  if (known) return known;
  const { headline, text } = p.dossier.article;
  const said = matterOf(p, 0, text.length);
  const stems = stemsOf(headline ? `${headline}.\n${said}` : said);
  aboutKnown.set(p, stems);
  return stems;
}

/** A stretch of an article's text without the names of outlets, which are no matter. */
export function matterOf(p: Printed, from: number, to: number): string {
  let at = from;
  let said = "";
  for (const { start, end } of p.named) {
    if (start < at || end > to) continue;
    said += `${p.words.text.slice(at, start)}-`;
    at = end;
  }
  return said + p.words.text.slice(at, to);
}

export function shelves(set: readonly Printed[], outlets: ReadonlySet<string>): Shelves {
  const of = new Map<string, Shelf>();
  const held = new Map<string, number>();
  let count = 0;
  for (const p of set) {
    if (p.outlet === null || !outlets.has(p.outlet)) continue;
    const shelf = of.get(p.outlet) ?? { articles: [], holding: new Map<string, number[]>() };
    of.set(p.outlet, shelf);
    for (const stem of keysOf(about(p))) {
      held.set(stem, (held.get(stem) ?? 0) + 1);
      const holders = shelf.holding.get(stem);
      if (holders) holders.push(shelf.articles.length);
      else shelf.holding.set(stem, [shelf.articles.length]);
    }
    shelf.articles.push(p);
    count++;
  }
  return { of, held, count };
}

const keysOf = (stems: Stems): Set<string> => new Set([...stems.names, ...stems.words]);

/** Articles of one outlet that are looked at in full, and the most that a telling stem may stand in. */
const LOOKED_AT = 24;

/** The article of an outlet that a passage of `from` means; null when none speaks of its matter. */
export function meant(from: Printed, outlet: string, passage: Stems, all: Shelves): Printed | null {
  const shelf = all.of.get(outlet);
  if (!shelf) return null;
  const score = new Map<number, number>();
  for (const stem of keysOf(passage)) {
    const holders = shelf.holding.get(stem) ?? [];
    if (holders.length > LOOKED_AT * 2) continue;
    for (const place of holders) score.set(place, (score.get(place) ?? 0) + 1 / holders.length);
  }
  const places = [...score].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, LOOKED_AT);
  let best: { to: Printed; points: number } | null = null;
  for (const [place] of places) {
    const to = shelf.articles[place]!;
    if (!before(to, from)) continue;
    const shared = sharedStems(passage, about(to));
    const whole = sharedStems(about(from), about(to));
    const together = togetherIn(about(to), shared);
    if (!sameMatter(passage, shared, together, all) || (whole.names.length === 0 && shared.words.length < 5)) continue;
    if (daysBetween(to, from) > FRESH && 2 * (shared.names.length + shared.words.length) < sizeOf(passage)) continue;
    const points = together + whole.points / 4;
    const closer = best === null || points > best.points || (points === best.points && earlier(best.to, to) < 0);
    if (closer) best = { to, points };
  }
  return best?.to ?? null;
}

const sizeOf = (stems: Stems): number => stems.names.size + stems.words.size;

/** Days after which a report is no news: half of the passage must then be in it. */
const FRESH = 21;
/** Articles from which a word can be common among them. */
const MANY = 60;

/**
 * Four points (two names, four words …), three of them in one place, and a part of the passage that is more than
 * chance; among many articles five points in one place and two words that few of them have.
 */
function sameMatter(passage: Stems, shared: Shared, together: number, all: Shelves): boolean {
  const both = [...shared.names, ...shared.words];
  if (shared.points < 4 || together < 3 || both.length < 0.15 * sizeOf(passage)) return false;
  if (all.count <= MANY) return true;
  const rare = both.filter((stem) => (all.held.get(stem) ?? 0) <= all.count / 10);
  return rare.length >= 2 && together >= Math.max(5, 0.3 * sizeOf(passage));
}
type Shared = ReturnType<typeof sharedStems>;

/** Days between two articles; 0 when a day is not known. */
function daysBetween(a: Printed, b: Printed): number {
  const [x, y] = [a, b].map((p) => Date.parse((p.dossier.article.published ?? "").slice(0, 10)));
  const days = Math.abs(x! - y!) / 86_400_000;
  return Number.isNaN(days) ? 0 : days;
}

/** Published before, or on the same day, or at times that do not tell. */
function before(to: Printed, from: Printed): boolean {
  const [x, y] = [to.dossier.article.published, from.dossier.article.published];
  return earlier(to, from) <= 0 || (!!x && !!y && x.slice(0, 10) === y.slice(0, 10));
}
