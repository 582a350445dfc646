/**
 * Which article of an outlet is meant when another names the outlet: the one that speaks of the same matter, published
 * before or on the same day. "The Ledger reported that the mill burned" → the Ledger's article on the mill, not its
 * column of the week before.
 */
import { type Stems, sharedStems, stemsOf } from "./matter.ts";
import { earlier, type Printed } from "./printed.ts";

/** The articles of a set by outlet, with what they are about. */
export interface Shelf {
  readonly articles: readonly Printed[];
  /** Stem or name → articles that hold it, by place in `articles`. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
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

export function shelves(set: readonly Printed[], outlets: ReadonlySet<string>): Map<string, Shelf> {
  const shelf = new Map<string, { articles: Printed[]; holding: Map<string, number[]> }>();
  for (const p of set) {
    if (p.outlet === null || !outlets.has(p.outlet)) continue;
    const known = shelf.get(p.outlet) ?? { articles: [], holding: new Map<string, number[]>() };
    shelf.set(p.outlet, known);
    for (const stem of keysOf(about(p))) {
      const holders = known.holding.get(stem);
      if (holders) holders.push(known.articles.length);
      else known.holding.set(stem, [known.articles.length]);
    }
    known.articles.push(p);
  }
  return shelf;
}

const keysOf = (stems: Stems): Set<string> => new Set([...stems.names, ...stems.words]);

/** Articles of one outlet that are looked at in full, and the most that a telling stem may stand in. */
const LOOKED_AT = 24;

/** The outlet's article that a passage of `from` means; null when none speaks of its matter. */
export function meant(from: Printed, passage: Stems, shelf: Shelf): Printed | null {
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
    if (!sameMatter(passage, shared) || (whole.names.length === 0 && shared.words.length < 5)) continue;
    const points = shared.points + whole.points / 4;
    const closer = best === null || points > best.points || (points === best.points && earlier(best.to, to) < 0);
    if (closer) best = { to, points };
  }
  return best?.to ?? null;
}

/** Four points (two names, four words …), and a part of the passage that is more than chance. */
function sameMatter(passage: Stems, shared: ReturnType<typeof sharedStems>): boolean {
  const held = shared.names.length + shared.words.length;
  return shared.points >= 4 && held >= 0.15 * (passage.names.size + passage.words.size);
}

/** Published before, or on the same day, or at times that do not tell. */
function before(to: Printed, from: Printed): boolean {
  const [x, y] = [to.dossier.article.published, from.dossier.article.published];
  return earlier(to, from) <= 0 || (!!x && !!y && x.slice(0, 10) === y.slice(0, 10));
}
