/**
 * A measure against what is allowed: "more lead than the law allows" is answered by "above the legal limit", "meets every
 * standard", or by a number beside a limit that the articles give ("held 23 micrograms", "The limit is 10").
 */
import { quantitiesIn } from "../english/numbers.ts";
import type { Tagged } from "../english/tagged.ts";

const NORM =
  /^(?:law|limit|rule|standard|norm|regulation|guideline|threshold|maximum|minimum|ceiling|level|legal|allowed|permitted|safe|permissible|allowance|cap|target|quota)$/;

/** `over`: it is asked whether a measure goes beyond what is allowed; `under`: whether it stays within. */
export function normAsked(tokens: readonly Tagged[], classes: ReadonlySet<string>): "over" | "under" | null {
  const norm = tokens.some((t) => NORM.test(t.lemma) || NORM.test(t.lower));
  if (!norm) return null;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.lower !== "than") continue;
    const before = tokens.slice(Math.max(0, i - 5), i).map((t) => t.lower);
    if (before.some((w) => /^(?:more|higher|greater|larger|longer|faster|over)$/.test(w) || /er$/.test(w)))
      return before.some((w) => /^(?:less|lower|fewer|smaller)$/.test(w)) ? "under" : "over";
    if (before.some((w) => /^(?:less|fewer)$/.test(w))) return "under";
  }
  if (classes.has("exceed")) return "over";
  // "passed a cap on rents" is a vote
  return classes.has("comply") && !classes.has("approve") ? "under" : null;
}

const TIMES =
  /\b(?:twice|double|triple|\w+ times|\d+(?:\.\d+)? times) (?:over |above |more than )?(?:the |what the |its )?(?:\w+ ){0,2}(?:limit|level|law|maximum|threshold|standard|norm|allowed|permitted)/i;
const OVER =
  /\b(?:(?:more|higher|greater|faster|longer|heavier) than|above|over|beyond|in excess of|exceed\w*|exceeding|broke|breach\w*|violat\w*|surpass\w*|top(?:s|ped)) (?:twice |double |\w+ times )?(?:the |all |its |their |any |every |what the )?(?:\w+ ){0,3}?(?:limits?|law|legal|maximum|threshold|standards?|norms?|rules?|allowed|permitted|regulations?|guidelines?)\b/i;
const TOO =
  /\b(?:(?:far |much |way )?too (?:much|high|many|fast|heavy|long|strong)|unsafe levels?|dangerous(?:ly high)? levels?|illegal levels?|excessive)\b/i;
const WITHIN =
  /\b(?:within|below|under|inside|less than|lower than|well within|well below|half|a fraction of|meets?|met|meeting|complied with|complies with|comply with|in line with|satisf\w+|respect\w*|conform\w* (?:to|with)|did not exceed|does not exceed|never exceeded|not above|not over|no more than|passed) (?:the |all |its |their |any |every |each |what the )?(?:\w+ ){0,3}?(?:limits?|law|legal|maximum|threshold|standards?|norms?|rules?|requirements?|regulations?|guidelines?|tests?)\b/i;
const SAFE =
  /\b(?:safe to drink|safe to eat|perfectly safe|no danger|normal levels?|levels? (?:are|were|is|was) normal|legal and safe)\b/i;

/** What words say of a measure: beyond what is allowed, within it, or nothing. */
export function normSaid(text: string): { readonly side: "over" | "under"; readonly words: string } | null {
  const under = WITHIN.exec(text) ?? SAFE.exec(text);
  const over = TIMES.exec(text) ?? OVER.exec(text) ?? TOO.exec(text);
  if (under && !over) return { side: "under", words: under[0] };
  if (over && !under) return { side: "over", words: over[0] };
  if (under && over)
    return under.index < over.index ? { side: "under", words: under[0] } : { side: "over", words: over[0] };
  return null;
}

const LIMIT =
  /\b(?:limits?|maximum|threshold|ceiling|cap|allowed level|permitted level|standard)\b(?: \w+){0,3}? (?:of|is|was|at|to|stands at|set at|:) (?:about )?([\d.,]+)|\b([\d.,]+) (?:\w+ ){0,4}(?:is|are|was) (?:allowed|permitted|the limit|the legal limit|the maximum)/gi;

/** Limits that a text states, as numbers. */
export function limitsIn(text: string): number[] {
  const found: number[] = [];
  for (const m of text.matchAll(LIMIT)) {
    const value = Number((m[1] ?? m[2] ?? "").replace(/[.,]+$/, "").replaceAll(",", ""));
    if (Number.isFinite(value) && value > 0) found.push(value);
  }
  return found;
}

/** Bare readings: "We read 22, 23 and 23." */
const READ =
  /\b(?:read|reads|measured|showed|recorded|registered|found|got)\s+(?:about |around )?(\d+(?:\.\d+)?)(?=[\s,.;”"]|$)/i;

/** Measured numbers of a text that are not the limit itself. */
export function measuresIn(
  text: string,
  limits: readonly number[],
): { readonly value: number; readonly text: string }[] {
  const bare = READ.exec(text);
  if (bare) return [{ value: Number(bare[1]), text: bare[1]! }];
  return quantitiesIn(text)
    .filter(
      (q) =>
        q.max !== null &&
        q.min === q.max &&
        ((q.unit !== null && !/^(?:times?|hour|minute|second|day|week|month|year|night)$/.test(q.unit)) ||
          (q.of !== null && /gram|litre|liter|level|percent|degree|part/.test(q.of))) &&
        !limits.includes(q.min),
    )
    .map((q) => ({ value: q.min, text: q.text }));
}
