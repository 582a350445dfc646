/**
 * Who checked, or was asked to answer. In: the words of checking and where they stand. Out: the noun phrase that they
 * hang on, and the holders that it names.
 *
 * In: `Asked about it, the ministry declined to comment.` Out: `the ministry`. In: `police said they could not confirm it`
 * → `they`, in whose words it stands: `police`.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Piece, Reading, Token } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import type { Holder } from "../record/statement.ts";
import { holderOf, keyWords } from "./holder.ts";
import type { Match } from "./patterns.ts";
import { contains } from "./stretch.ts";

/** A subject is looked for at most so many tokens before the words of checking. */
export const LONGEST = 60;
export const OURSELVES =
  /^(we|i|this (?:newspaper|paper|website|site|magazine|channel|agency|outlet|reporter|correspondent|publication)|our (?:reporter|correspondent)s?)$/i;

/** The noun phrase that the words hang on, and where the clause that holds them begins. */
export function subjectOf(
  reading: Reading,
  floor: number,
  first: number,
  at: number,
): { subject: Token[]; start: number } {
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

export function chainOf(
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
      !(to > from && /^(?:for|about)$/.test(tokens[to]!.lower)) &&
      tokens[to]!.pos !== "VERB" &&
      tokens[to]!.pos !== "AUX"
    )
      to++;
    return to > from ? [holderOf(reading, [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }], false)] : [];
  };
  if (who === "after") return phrase(hit.to);
  if (who === "inside") {
    for (let i = hit.from; i < hit.to; i++) {
      if (!/^(reach|contact(?:ed)?|approached|asked|to|with|for|speak|from|at|of)$/.test(tokens[i]!.lower)) continue;
      if (i === hit.from && !/ed$/.test(tokens[i]!.lower)) continue;
      if (/^(reach|contact|speak|to|with)$/.test(tokens[i + 1]!.lower)) continue;
      const found = phrase(i + 1);
      if (found.length > 0) return found;
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
  const first = subject[0];
  if (!first) return [];
  // "We", "it" inside somebody's words is that somebody.
  if (subject.length === 1 && first.pos === "PRON") {
    const teller = tellerOf(attributions, first);
    if (teller) return [holderOf(reading, teller.source, false)];
  }
  return [holderOf(reading, [{ start: first.start, end: subject.at(-1)!.end }], false)];
}

/** The attribution in whose content a place stands. `attributions` are sorted by place. */
function tellerOf(attributions: readonly Attribution[], at: Piece): Attribution | null {
  const begins = (a: Attribution): number => Math.min(...[...a.source, ...a.cue, ...a.content].map((p) => p.start));
  const after = firstFrom(0, attributions.length, (i) => begins(attributions[i]!) > at.start);
  for (let i = after - 1; i >= 0 && i > after - 12; i--) {
    const a = attributions[i]!;
    if (a.source.length > 0 && a.content.some((p) => contains(p, at))) return a;
  }
  return null;
}

export function isOwn(holder: Holder, names: readonly (string | null)[]): boolean {
  if (OURSELVES.test(holder.name)) return true;
  const words = keyWords(holder.name.replace(/\b(reporter|correspondent|photographer|journalist)s?\b/gi, ""));
  if (words.size === 0) return false;
  return names.some((name) => {
    if (!name) return false;
    const whole = keyWords(name);
    return [...words].every((w) => whole.has(w));
  });
}
