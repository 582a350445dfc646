/**
 * Days, months and years in tagged words, for a question and for a statement's own time: "in March 2031" → 2031-03;
 * "on 4 March" → XXXX-03-04; "last year" against a date of publication. Only plain forms; mentions of an article know more.
 */
import type { Tagged } from "./tagged.ts";

export interface DateSaid {
  readonly text: string;
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const monthOf = (t: Tagged | undefined): number => {
  if (!t || !/^\p{Lu}/u.test(t.text)) return 0;
  const word = t.lower.replace(/\.$/, "");
  const at = MONTHS.findIndex((m) => m === word || (word.length >= 3 && word.length <= 4 && m.startsWith(word)));
  return at + 1;
};
const two = (n: number): string => String(n).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const dayOf = (t: Tagged | undefined): number => {
  const found = t ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(t.lower) : null;
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
};
const yearOf = (t: Tagged | undefined): number => (t && /^(?:1[89]|20|21)\d\d$/.test(t.lower) ? Number(t.lower) : 0);

/** The first date that the words give, or null. `published` (YYYY-MM-DD…) resolves "last year", "last month", bare months. */
export function dateIn(tokens: readonly Tagged[], published: string | null = null): DateSaid | null {
  return datesIn(tokens, published)[0] ?? null;
}

/** Every date that the words give. */
export function datesIn(tokens: readonly Tagged[], published: string | null = null): DateSaid[] {
  const now =
    published && /^\d{4}-\d\d/.test(published)
      ? { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) }
      : null;
  const found: DateSaid[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const month = monthOf(t);
    const may =
      month === 5 &&
      !(tokens[i - 1]?.tag === "prep" || dayOf(tokens[i + 1]) || dayOf(tokens[i - 1]) || yearOf(tokens[i + 1]));
    const march = month === 3 && tokens[i + 1]?.tag === "prep" && tokens[i - 1]?.tag === "det";
    if (month && !may && !march) {
      const before = dayOf(tokens[i - 1]);
      const after = dayOf(tokens[i + 1]);
      const day = before || after;
      let at = i + (after ? 2 : 1);
      if (tokens[at]?.text === ",") at++;
      let year = yearOf(tokens[at]);
      const last = tokens[at]?.lower === "last" && tokens[at + 1]?.lower === "year";
      const this_ = tokens[at]?.lower === "this" && tokens[at + 1]?.lower === "year";
      let end = year ? at + 1 : after ? i + 2 : i + 1;
      if (now && last) {
        year = now.year - 1;
        end = at + 2;
      } else if (now && this_) year = now.year;
      else if (now && !year && tokens[i - 1]?.lower === "last") year = month < now.month ? now.year : now.year - 1;
      found.push(make(tokens, before ? i - 1 : i, Math.min(end, tokens.length), year || null, month, day || null));
      i = end - 1;
      continue;
    }
    const year = yearOf(t);
    if (year && t.tag === "num") {
      const next = tokens[i + 1];
      const counted = next && next.tag === "noun" && next.lower !== next.lemma && tokens[i - 1]?.tag !== "det";
      if (!counted) found.push(make(tokens, i, i + 1, year, null, null));
      continue;
    }
    if (now && (t.lower === "last" || t.lower === "previous") && tokens[i + 1]?.lower === "year")
      found.push(make(tokens, i, i + 2, now.year - 1, null, null));
    else if (now && t.lower === "last" && tokens[i + 1]?.lower === "month") {
      const month = now.month === 1 ? 12 : now.month - 1;
      found.push(make(tokens, i, i + 2, now.month === 1 ? now.year - 1 : now.year, month, null));
    } else if (now && t.lower === "ago" && /^years?$/.test(tokens[i - 1]?.lower ?? "")) {
      const count = /^(?:a|an|one)$/.test(tokens[i - 2]?.lower ?? "")
        ? 1
        : ({ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }[
            tokens[i - 2]?.lower ?? ""
          ] ?? Number(tokens[i - 2]?.lower));
      if (Number.isFinite(count)) found.push(make(tokens, i - 2, i + 1, now.year - count, null, null));
    }
  }
  return found;
}

function make(
  tokens: readonly Tagged[],
  from: number,
  to: number,
  year: number | null,
  month: number | null,
  day: number | null,
): DateSaid {
  const text = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ")
    .replace(" ,", ",");
  const edtf = month ? `${year ?? "XXXX"}-${two(month)}${day ? `-${two(day)}` : ""}` : year ? String(year) : null;
  if (!year) return { text, edtf, from: null, to: null, year, month, day };
  const first = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
  const last = `${year}-${two(month ?? 12)}-${two(day ?? lastDay(year, month ?? 12))}`;
  return { text, edtf, from: first, to: last, year, month, day };
}
