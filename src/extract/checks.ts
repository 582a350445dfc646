/**
 * A reading → what was checked, by whom, with what outcome; and which statements each check is about (domain C5).
 *
 * In: `The Post could not verify the report.` Out: failed, by `Post`, about the statements before it that lead to one
 * source. In: `The ministry did not respond to a request for comment.` Out: unanswered, asked: `ministry`.
 * A refusal on another matter ("would not say when") is no check, and a check is never a statement.
 */
import { table } from "../lexicon/table.ts";
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading, Token } from "../record/reading.ts";
import type { Check, Holder } from "../record/statement.ts";
import type { Draft } from "./draft.ts";
import { holderOf, keyWords, sameHolder } from "./holder.ts";
import { mainClauses } from "./main-clauses.ts";
import { type Match, Patterns } from "./patterns.ts";
import { isMedia } from "./role.ts";
import { contains, isMark, tokensIn } from "./stretch.ts";

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

let rows: Patterns | null = null;
const patterns = (): Patterns => {
  rows ??= new Patterns(table("checks"));
  return rows;
};

/** A subject is looked for at most so many tokens before the words of checking. */
const LONGEST = 60;
const EMPTY_SUBJECT = /^(neither|none|no|nobody|nothing|nor)$/;
const CLAIMED =
  /^(?:report|claim|account|allegation|accusation|statement|announcement|figure|number|toll|information|news|video|footage|image|photo|photograph|authenticity|document|identity|identities|version|detail|assertion|rumour|rumor|story|testimony|data|recording|it|this|that|these|they)s?$/;
const CALLS = /^(?:call|message|email|e-mail|request|question|letter|text|inquiry|inquirie|enquirie|querie|attempt)s?$/;
const ANYONE = /^(?:someone|anyone|anybody|everyone|everybody|people|those|who)$/;
const OURSELVES =
  /^(we|i|this (?:newspaper|paper|website|site|magazine|channel|agency|outlet|reporter|correspondent|publication)|our (?:reporter|correspondent)s?)$/i;

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
    for (const hit of patterns().all(tokens, sentence.first, sentence.last)) {
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
  const piece = { start: relative ? start : clauseStart(reading, clause), end: relative ? end : whole };
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

/** The noun phrase that the words hang on, and where the clause that holds them begins. */
function subjectOf(reading: Reading, floor: number, first: number, at: number): { subject: Token[]; start: number } {
  const { tokens } = reading;
  // A relative clause: "the firm, which declined to comment, …"
  for (let i = at - 1; i >= first && i > at - 6; i--) {
    const t = tokens[i]!;
    if (t.pos === "VERB") break;
    if (!/^(who|which|that)$/.test(t.lower) || (t.lower === "that" && tokens[i - 1]?.pos === "VERB")) continue;
    let to = i;
    while (to > first && tokens[to - 1]!.text === ",") to--;
    let from = to;
    while (from > first && !/^[,;:“”"]$/.test(tokens[from - 1]!.text) && tokens[from - 1]!.pos !== "VERB") from--;
    return { subject: tokens.slice(from, to), start: t.start };
  }
  let from = first;
  while (from < at && (/^[,;:–—-]$/.test(tokens[from]!.text) || LEAD.test(tokens[from]!.lower))) from++;
  let to = at;
  while (to > from && (/^(ADV|AUX)$/.test(tokens[to - 1]!.pos) || tokens[to - 1]!.text === ",")) to--;
  if (from < to) {
    // "asked about it, the firm declined": the last comma before a noun phrase that runs up to the verb
    return { subject: upToComma(tokens, from, to), start: tokens[first]!.start };
  }
  // The subject stands in the clause before: "denied it and declined to comment".
  let end = floor;
  while (end < first && end < floor + LONGEST && tokens[end]!.pos !== "VERB" && tokens[end]!.pos !== "AUX") end++;
  return { subject: tokens.slice(floor, end), start: tokens[Math.min(first, at)]!.start };
}
const LEAD = /^(however|but|and|so|yet|meanwhile|still|also|though|although|while|nor)$/;

/** The subject's own noun phrase: what leads up to it with a comma is left out, a relative clause behind it too. */
function upToComma(tokens: readonly Token[], from: number, to: number): Token[] {
  const lead = tokens[from]!;
  if (
    lead.pos === "VERB" ||
    lead.pos === "ADV" ||
    /day$/.test(lead.lower) ||
    lead.pos === "ADP" ||
    lead.pos === "SCONJ" ||
    /^(asked|when|after|in|on|at|contacted)$/.test(lead.lower)
  ) {
    for (let i = to - 1; i > from; i--) {
      // "In Ostmark, the office, which …, declined": a clause that only adds is no subject
      if (tokens[i]!.text === "," && !/^(who|which|whose)$/.test(tokens[i + 1]!.lower)) return tokens.slice(i + 1, to);
    }
  }
  // "police said they could not": what stands behind the last verb, unless a relative clause holds that verb
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.pos !== "VERB" || tokens[i]!.lower.endsWith("ing")) continue;
    if (tokens[i + 1]?.pos === "ADP") break; // "an officer reached by telephone"
    const relative = tokens.slice(from, i).some((t) => /^(who|which|that|whose)$/.test(t.lower));
    if (!relative && i + 1 < to) return tokens.slice(tokens[i + 1]!.lower === "that" && i + 2 < to ? i + 2 : i + 1, to);
    break;
  }
  return tokens.slice(from, to);
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

function chainOf(
  reading: Reading,
  who: string,
  subject: readonly Token[],
  hit: Match,
  piece: Piece,
  attributions: readonly Attribution[],
): Holder[] {
  const { tokens } = reading;
  const phrase = (from: number): Holder[] => {
    let to = from;
    while (
      to < tokens.length &&
      tokens[to]!.start < piece.end &&
      !/^[,;.“”"]$/.test(tokens[to]!.text) &&
      tokens[to]!.pos !== "VERB" &&
      tokens[to]!.pos !== "AUX"
    )
      to++;
    return to > from ? [holderOf(reading, [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }], false)] : [];
  };
  if (who === "after") return phrase(hit.to);
  if (who === "inside") {
    for (let i = hit.from + 1; i < hit.to; i++) {
      if (!/^(reach|contact|to|with|for|speak|from|at|of)$/.test(tokens[i]!.lower)) continue;
      if (/^(reach|contact|speak|to|with)$/.test(tokens[i + 1]!.lower)) continue;
      return phrase(i + 1);
    }
    return [];
  }
  if (who === "none") return [];
  if (who === "calls") {
    const to = subject.findIndex((t, i) => i > 0 && /^(?:to|with|for)$/.test(t.lower));
    const put = subject.slice(to + 1);
    const end = put.findIndex((t) => /^(?:were|was|on|sent|about|for|from|seeking|asking)$/.test(t.lower));
    const party = end > 0 ? put.slice(0, end) : put;
    return to > 0 && party.length > 0
      ? [holderOf(reading, [{ start: party[0]!.start, end: party.at(-1)!.end }], false)]
      : [];
  }
  if (who === "by" || who === "empty" || who === "claim") {
    for (let i = hit.to; i < tokens.length && tokens[i]!.start < piece.end && i < hit.to + 6; i++) {
      if (tokens[i]!.lower === "by") return phrase(i + 1);
    }
    return [];
  }
  if (
    subject.length === 0 ||
    (/^(it|there)$/.test(subject[0]!.lower) && subject.length === 1 && hit.row.who === "none")
  )
    return [];
  const first = subject[0]!;
  // "We", "it" inside somebody's words is that somebody.
  if (subject.length === 1 && first.pos === "PRON") {
    const teller = tellerOf(attributions, first);
    if (teller) return [holderOf(reading, teller.source, false)];
  }
  return [holderOf(reading, [{ start: first.start, end: subject.at(-1)!.end }], false)];
}

/** The attribution in whose content a place stands. `attributions` are sorted by place. */
function tellerOf(attributions: readonly Attribution[], at: Piece): Attribution | null {
  let low = 0;
  let high = attributions.length;
  const begins = (a: Attribution): number => Math.min(...[...a.source, ...a.cue, ...a.content].map((p) => p.start));
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins(attributions[middle]!) <= at.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 12; i--) {
    const a = attributions[i]!;
    if (a.source.length > 0 && a.content.some((p) => contains(p, at))) return a;
  }
  return null;
}

function isOwn(holder: Holder, names: readonly (string | null)[]): boolean {
  if (OURSELVES.test(holder.name)) return true;
  const words = keyWords(holder.name.replace(/\b(reporter|correspondent|photographer|journalist)s?\b/gi, ""));
  if (words.size === 0) return false;
  return names.some((name) => {
    if (!name) return false;
    const whole = keyWords(name);
    return [...words].every((w) => whole.has(w));
  });
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
