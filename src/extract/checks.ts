/**
 * A reading → what was checked, by whom, with what outcome; and which statements each check is about (domain C5).
 *
 * In: `The Post could not verify the report.` Out: failed, by `Post`, about the statements before it that lead to one
 * source. In: `The ministry did not respond to a request for comment.` Out: unanswered, asked: `ministry`.
 * A refusal on another matter ("would not say when") is no check, and a check is never a statement.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading, Token } from "../record/reading.ts";
import type { Check, Holder } from "../record/statement.ts";
import { chainOf, isOwn, LONGEST, OURSELVES, subjectOf } from "./checker.ts";
import { claimWords } from "./claim-words.ts";
import type { Draft } from "./draft.ts";
import { sameHolder } from "./holder.ts";
import { mainClauses } from "./main-clauses.ts";
import { type Match, patternsOf } from "./patterns.ts";
import { isMedia } from "./role.ts";
import { isMark, tokensIn } from "./stretch.ts";

export interface Found {
  /** The clause that tells of the check. */
  readonly piece: Piece;
  readonly chain: readonly Holder[];
  readonly outcome: Check["outcome"];
  /** What is said to have been checked: "the report", "either claim"; null when it is not said. */
  readonly object: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether the checker is the article or a holder of the draft's chain, so that a failed check makes it unverified. */
  inside(draft: Draft): boolean;
}

const EMPTY_SUBJECT = /^(neither|none|no|nobody|nothing|nor)$/;
const CLAIMED = new RegExp(`^(?:${claimWords("checked")}|it|this|that|these|they)s?$`);
const CALLS = /^(?:call|message|email|e-mail|request|question|letter|text|inquiry|inquirie|enquirie|querie|attempt)s?$/;
const ANYONE = /^(?:someone|anyone|anybody|everyone|everybody|people|those|who)$/;

/** `names`: the article's outlet and the agency of its dateline, where known. Sorted by place. */
export function checksIn(
  reading: Reading,
  names: readonly (string | null)[],
  attributions: readonly Attribution[],
): Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (const [index, sentence] of reading.sentences.entries()) {
    let clauses: readonly Piece[] | null = null;
    let next = 0;
    let last: Piece | null = null;
    for (const hit of patternsOf("checks").all(tokens, sentence.first, sentence.last)) {
      if (last && tokens[hit.from]!.start < last.end) continue;
      if (tokens.slice(hit.from, hit.to).some(isMark)) continue; // words of another voice stand between
      clauses ??= mainClauses(reading, sentence);
      const at = tokens[hit.from]!.start;
      while (next < clauses.length && clauses[next]!.end <= at) next++;
      const clause = clauses[next] && clauses[next]!.start <= at ? clauses[next]! : sentence;
      const check = checkAt(reading, index, clause, hit, names, attributions);
      if (!check) continue;
      found.push(check);
      last = check.piece;
    }
  }
  return found;
}

function checkAt(
  reading: Reading,
  sentence: number,
  clause: Piece,
  hit: Match,
  names: readonly (string | null)[],
  attributions: readonly Attribution[],
): Found | null {
  const { tokens } = reading;
  const s = reading.sentences[sentence]!;
  let first = hit.from;
  while (first > s.first && first > hit.from - LONGEST && tokens[first - 1]!.start >= clause.start) first--;
  const { subject, start } = subjectOf(reading, s.first, first, hit.from);
  const { who } = hit.row;
  let outcome = hit.row.outcome as Check["outcome"];
  const empty = subject.some((t) => EMPTY_SUBJECT.test(t.lower));
  if (who === "empty" && !empty) return null;
  if (who === "claim" && !subject.some((t) => CLAIMED.test(t.lower))) return null;
  if (who === "calls" && !subject.some((t) => CALLS.test(t.lower))) return null;
  if (subject.length === 1 && ANYONE.test(subject[0]!.lower)) return null;
  if (outcome === "passed" && empty) outcome = "failed";
  if (isSupposed(tokens, first, hit.from)) return null;
  const relative = start > clause.start;
  const end = relative ? relativeEnd(reading, hit.to, clause.end) : clause.end;
  const whole = clause.end >= s.end ? s.end : end;
  const aside = asideStart(tokens, first, hit.from);
  const from = relative ? appositionStart(tokens, first, start) : (aside ?? clauseStart(reading, clause));
  const piece = { start: from, end: relative ? end : whole };
  const chain = chainOf(reading, who!, subject, hit, piece, attributions);
  const own = chain.length === 0 || chain.some((h) => isOwn(h, names));
  return {
    piece,
    chain: chain.some((h) => OURSELVES.test(h.name)) ? [] : chain,
    outcome,
    object: objectAfter(tokens, hit, s.last, who!, subject),
    sentence,
    paragraph: s.paragraph,
    inside: (draft) =>
      own ||
      chain.some((h) => draft.chain.some((d) => sameHolder(d.name, h.name))) ||
      // Nobody told whose article it is: an agency or outlet that checked stands somewhere above the holders.
      (names[0] === null && chain.some((h) => isMedia(h.role))),
  };
}

/** "if it could not be confirmed", "until it has been verified": nobody says that it was. */
const isSupposed = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = at - 1; i >= first && i > at - 8; i--) {
    if (/^(if|unless|until|once|whether|should)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
};

/** "…, although this could not be confirmed": where a clause begins that only adds the check; null where none does. */
function asideStart(tokens: readonly Token[], first: number, at: number): number | null {
  for (let i = at - 1; i > first && i > at - 24; i--) {
    if (!/^(?:although|though|while|whereas|but|however)$/.test(tokens[i]!.lower)) continue;
    const even = tokens[i - 1]!.lower === "even" ? i - 1 : i;
    if (/^[,;–—]$/.test(tokens[even - 1]!.text)) return tokens[even]!.start;
  }
  return null;
}

/** ", a toll that could not be checked": the check begins with the noun in apposition. */
function appositionStart(tokens: readonly Token[], first: number, start: number): number {
  let i = first;
  while (i < tokens.length && tokens[i]!.start < start) i++;
  for (let k = i - 1; k > first && k > i - 8; k--) {
    if (/^[,–—]$/.test(tokens[k]!.text))
      return k + 1 < i && /^(?:a|an|the|claims?|figures?)$/.test(tokens[k + 1]!.lower) ? tokens[k + 1]!.start : start;
    if (tokens[k]!.pos === "VERB") return start;
  }
  return start;
}

const clauseStart = (reading: Reading, clause: Piece): number => {
  const first = tokensIn(reading, [clause])[0];
  return first ? Math.max(clause.start, first.start) : clause.start;
};

function relativeEnd(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  for (let i = from; i < tokens.length && tokens[i]!.start < end; i++) {
    if (/^[,;)]$/.test(tokens[i]!.text)) return tokens[i - 1]!.end;
  }
  return end;
}

/** "the report", "either side's claims": the object of checking. */
function objectAfter(
  tokens: readonly Token[],
  hit: Match,
  last: number,
  who: string,
  subject: readonly Token[],
): string | null {
  if (who === "by" || who === "empty" || who === "claim") return subject.map((t) => t.text).join(" ");
  let to = hit.to;
  while (to < last && to < hit.to + 8 && !/^[,;.]$/.test(tokens[to]!.text)) to++;
  return to > hit.to
    ? tokens
        .slice(hit.to, to)
        .map((t) => t.text)
        .join(" ")
    : null;
}
