/**
 * The day from which an article counts: that of its dateline ("TESHK, Oct 8 (Northern Wire) -") or of a line near its top
 * that is nothing but a date ("Tuesday, 4 March 2031"), else that of its publication. No date of any kind: null, and what
 * needs an anchor stays unresolved. Never today.
 */
import type { Article } from "../../record/article.ts";
import { day, dayOf, yearOf } from "./calendar.ts";
import { D, M, W, WS, Y } from "./row.ts";
import { MONTHS } from "./words.ts";

const DATE = `(?:(${M})\\s+(${D})|(${D})\\s+(${M}))(?:,?\\s+(${Y}))?`;
const PLACE = "[\\p{Lu}][\\p{L}\\p{M}'’.\\- ]{1,40}(?:,\\s[\\p{L}.\\- ]{2,30})?";
const AGENCY = "\\([^)\\n]{2,60}\\)";
/** "TESHK, Oct 8 (Northern Wire) -", "TESHK (Northern Wire), 8 October —", "TESHK — Oct 8 —". */
const DATELINE = new RegExp(
  `^\\s*${PLACE}(?:\\s*${AGENCY})?(?:,|\\s*[-–—:])\\s*(?:${W},\\s+)?${DATE}\\.?\\s*(?:${AGENCY}\\s*)?[-–—:]`,
  "iu",
);
/** A line that is a date with its year, with at most a word such as "Published" before it and an hour behind. */
const DATE_LINE = new RegExp(
  `^[ \\t]*(?:\\p{L}+(?: on)?:? )?(?:(?:${W}|${WS}),? )?${DATE}(?:,? (?:at )?\\d{1,2}[:.]\\d{2}[^\\n]{0,20})?[.,]?[ \\t]*$`,
  "imu",
);
/** How much of an article counts as its top, in UTF-16 units. */
const TOP = 400;
/** A date at the top that lies further from publication is a reprint or a misreading; publication is the safer anchor. */
const NEAR = 31;

/** Day number of the anchor, or null. */
export function anchorOf(article: Pick<Article, "text" | "published">): number | null {
  const published = dayOf(article.published);
  const found = DATELINE.exec(article.text.slice(0, 200)) ?? dateLine(article.text.slice(0, TOP));
  if (!found) return published;
  const month = MONTHS.get((found[1] ?? found[4] ?? "").toLowerCase().replace(".", ""));
  const date = Number.parseInt(found[2] ?? found[3] ?? "", 10);
  if (month === undefined) return published;
  if (found[5]) {
    const stated = day(Number(found[5]), month, date);
    return stated !== null && (published === null || Math.abs(published - stated) <= NEAR) ? stated : published;
  }
  if (published === null) return null;
  // The latest such day up to the day after publication: a dateline in December printed in January keeps its year.
  const year = yearOf(published);
  const inYear = [year + 1, year, year - 1]
    .map((y) => day(y, month, date))
    .find((n) => n !== null && n <= published + 1);
  return inYear !== undefined && inYear !== null && published - inYear <= NEAR ? inYear : published;
}

/** The date line, if it names its year: without one it may be anything. */
function dateLine(top: string): RegExpExecArray | null {
  const found = DATE_LINE.exec(top);
  return found?.[5] ? found : null;
}
