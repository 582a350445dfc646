/** Whether a statement's time can be the asked time. "in March last year" is not March 2031 in an article of that month. */
import { type DateSaid, datesIn } from "../english/dates.ts";
import type { Tagged } from "../english/tagged.ts";
import type { Prepared } from "./prepared.ts";

export type When = { readonly fit: "same" | "silent" | "other"; readonly words: string };

/** Days by which a report may trail the event that it tells without dating it. */
const TRAIL_DAYS = 21;
const DAY = 86_400_000;

/**
 * `asked`: the dates of the question; `tokens`: the clause; `around`: its sentence, which can only confirm. A statement without a date is of the days before its article; then the article must
 * have come out in or soon after the asked time.
 */
export function whenFits(
  asked: readonly DateSaid[],
  tokens: readonly Tagged[],
  around: readonly Tagged[],
  article: Prepared,
): When {
  const said = datesIn(tokens, article.published);
  const published = article.published ? article.published.slice(0, 10) : null;
  if (asked.length === 0) {
    // without an asked time only a year long past tells of another event
    const old = said.find((d) => d.year !== null && published !== null && d.year < Number(published.slice(0, 4)) - 1);
    const older =
      old ??
      said.find(
        (d) =>
          d.year !== null &&
          published !== null &&
          d.year < Number(published.slice(0, 4)) &&
          (d.month === null || monthsBetween(d, published) > 3),
      );
    return older ? { fit: "other", words: older.text } : { fit: "silent", words: "" };
  }
  for (const want of asked) {
    for (const date of [...said, ...datesIn(around, article.published)]) {
      if (compatible(want, date, published)) return { fit: "same", words: date.text };
    }
  }
  const clash = said.find((d) => asked.every((want) => !compatible(want, d, published)));
  if (clash && (clash.month !== null || clash.year !== null)) return { fit: "other", words: clash.text };
  if (published && asked.every((want) => !near(want, published)))
    return { fit: "other", words: `article of ${published}` };
  return { fit: "silent", words: "" };
}

function monthsBetween(d: DateSaid, published: string): number {
  return (Number(published.slice(0, 4)) - d.year!) * 12 + Number(published.slice(5, 7)) - (d.month ?? 12);
}

function compatible(a: DateSaid, b: DateSaid, published: string | null): boolean {
  const year = (d: DateSaid): number | null => d.year ?? (published ? Number(published.slice(0, 4)) : null);
  const ya = year(a);
  const yb = year(b);
  if (a.year !== null || b.year !== null) if (ya !== null && yb !== null && ya !== yb) return false;
  if (a.month !== null && b.month !== null && a.month !== b.month) return false;
  return !(a.day !== null && b.day !== null && a.day !== b.day);
}

/** Whether an article of that day can tell, undated, of the asked time. */
function near(want: DateSaid, published: string): boolean {
  const year = want.year ?? Number(published.slice(0, 4));
  const month = want.month ?? 1;
  const from = Date.UTC(year, month - 1, want.day ?? 1);
  const to = want.month === null ? Date.UTC(year, 11, 31) : want.day === null ? Date.UTC(year, month, 0) : from;
  const at = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(at)) return true;
  return at >= from - DAY && at <= to + TRAIL_DAYS * DAY;
}
