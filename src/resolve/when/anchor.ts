/**
 * The day from which an article counts: that of its dateline ("TESHK, Oct 8 (Northern Wire) -"), else that of its
 * publication. No date of either kind: null, and what needs an anchor stays unresolved. Never today.
 */
import type { Article } from "../../record/article.ts";
import { day, dayOf, yearOf } from "./calendar.ts";
import { MONTHS } from "./words.ts";

const DATELINE =
  /^\s*[\p{Lu}][\p{L}\p{M}'’.\- ]{1,40}(?:,\s[\p{L}.\- ]{2,30})?,\s+(?:(\p{L}{3,9})\.?\s+(\d{1,2})|(\d{1,2})\s+(\p{L}{3,9})\.?)(?:,?\s+(\d{4}))?\s*(?:\([^)\n]{2,60}\)\s*)?[-–—:]/u;

/** Day number of the anchor, or null. */
export function anchorOf(article: Pick<Article, "text" | "published">): number | null {
  const published = dayOf(article.published);
  const found = DATELINE.exec(article.text.slice(0, 200));
  if (!found) return published;
  const month = MONTHS.get((found[1] ?? found[4] ?? "").toLowerCase());
  const date = Number(found[2] ?? found[3]);
  if (month === undefined) return published;
  if (found[5]) return day(Number(found[5]), month, date) ?? published;
  if (published === null) return null;
  // The latest such day up to the day after publication: a dateline in December printed in January keeps its year.
  const year = yearOf(published);
  const inYear = [year + 1, year, year - 1]
    .map((y) => day(y, month, date))
    .find((n) => n !== null && n <= published + 1);
  // A dateline months away from publication is a reprint or a misreading; publication is the safer anchor.
  return inYear !== undefined && inYear !== null && published - inYear <= 31 ? inYear : published;
}
