/**
 * Credit lines and datelines: where an article says that its text is another's. "VALE (Harbour Press) - …",
 * "Reporting by Harbour Press", a byline "Harbour Press and staff". Rows: `lexicon/credits.tsv`.
 */
import { table } from "../lexicon/table.ts";
import { lineAround } from "./line.ts";
import type { Named } from "./outlet.ts";

/** A credit to an outlet; `start`, `end` are UTF-16 units of the text, null when it stands in the byline. */
export interface Credit {
  readonly outlet: string;
  readonly start: number | null;
  readonly end: number | null;
  /** The rule, in words for a reader. */
  readonly reason: string;
}

interface Line {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly place: string;
  readonly reason: string;
}

/** How far around a name a credit line is looked for, in UTF-16 units. */
const REACH = 120;

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const pattern = (part: string): string =>
  literal(part.trim().replace(/\s+,/g, ","))
    .replaceAll("…", "[^\\n]{0,80}?")
    .replaceAll("#", "(?:19|20)\\d\\d(?:[-–]\\d+)?,?")
    .replace(/\s+/g, "\\s+");

const LINES: readonly Line[] = table("credits")
  .filter((row) => row.kind === "line")
  .map((row) => {
    const [left = "", right = ""] = row.phrase!.split("{outlet}");
    const from = row.place === "end" ? "" : row.place === "any" ? "(?:^|[^\\p{L}])" : "^\\W{0,3}";
    const gap = /[\s…]$/.test(left) ? "\\s*" : "";
    const until =
      row.place === "own" ? "\\W{0,3}$" : row.place === "end" ? "\\W{0,2}$" : /\p{L}$/u.test(right) ? "(?!\\p{L})" : "";
    return {
      before: new RegExp(
        `${from}${pattern(row.place === "end" ? left.replace("…", "") : left)}${gap}(?:the\\s+)?$`,
        "iu",
      ),
      after: new RegExp(`^${/^\s/.test(right) ? "\\s*" : ""}${pattern(right)}${until}`, "iu"),
      place: row.place!,
      reason: row.reason!,
    };
  });

/** The credits of a text, from the places where it names outlets. `own`: the key of the text's own outlet. */
export function creditsIn(text: string, named: readonly Named[], own: string | null): Credit[] {
  const credits: Credit[] = [];
  for (const { outlet, start, end } of named) {
    if (outlet === own) continue;
    const { from, to } = lineAround(text, start, end, 2 * REACH);
    const first = from < 400 && text.slice(0, from).trim() === "";
    const left = text.slice(Math.max(from, start - REACH), start);
    const right = text.slice(end, Math.min(to, end + REACH));
    const whole = start - from <= REACH;
    const line = LINES.find(({ before, after, place }) => {
      if (place === "start" && !(first && whole)) return false;
      if (place === "own" && !(whole && to - end <= REACH)) return false;
      if (place === "end" && to - end > 4) return false;
      return before.test(left) && after.test(right);
    });
    if (line) credits.push({ outlet, start, end, reason: line.reason });
  }
  return credits;
}

/** The credits of a byline: any outlet but the article's own that it names. */
export function creditsInByline(named: readonly Named[], own: string | null): Credit[] {
  return named
    .filter(({ outlet }) => outlet !== own)
    .map(({ outlet }) => ({ outlet, start: null, end: null, reason: "named in the byline" }));
}

const AGENCIES = (place: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}])(?:${table("credits")
      .filter((row) => row.kind === "agencies" && row.place === place)
      .map((row) => pattern(row.phrase!))
      .join("|")})(?!\\p{L})`,
    "iu",
  );
const IN_TEXT = AGENCIES("text");
const IN_BYLINE = new RegExp(
  AGENCIES("byline").source.replace("(?:^|[^\\p{L}])", "^\\W*(?:by\\s+)?").concat("\\W*$"),
  "iu",
);

/** Where a text or byline credits unnamed agencies ("with agencies"); null when it does not. The text's last 400 units and first 200 are looked at. */
export function creditsAgencies(text: string, byline: string | null): { start: number; end: number } | "byline" | null {
  if (byline && IN_BYLINE.test(byline)) return "byline";
  for (const from of [0, Math.max(0, text.length - 400)]) {
    const hit = IN_TEXT.exec(text.slice(from, from === 0 ? 200 : text.length));
    if (hit)
      return { start: from + hit.index + (/^\p{L}/u.test(hit[0]) ? 0 : 1), end: from + hit.index + hit[0].length };
  }
  return null;
}

const AGENCY = new RegExp(
  `(?:^|\\P{L})(?:${table("credits")
    .filter((row) => row.kind === "agency")
    .map((row) => pattern(row.phrase!))
    .join("|")})(?!\\p{L})`,
  "iu",
);

/** Whether an outlet supplies others: its name says so, or its text opens with a dateline that names itself. */
export function isAgency(outlet: string | null, text: string, named: readonly Named[], own: string | null): boolean {
  if (outlet && AGENCY.test(outlet)) return true;
  const self = named.find((n) => n.outlet === own);
  return (
    self !== undefined &&
    self.start < 120 &&
    /\($/.test(text.slice(0, self.start)) &&
    /^\)\s*[-–—]/.test(text.slice(self.end, self.end + 4))
  );
}
