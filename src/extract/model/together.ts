/**
 * What the rules propose and what the model saw → one list of attributions. `rules` of each says who made it.
 *
 * The model decides what is an attribution and where unmarked contents end; the rules decide the edges of marked speech,
 * keep what only they know (turns of a transcript, the source that is cited, headlines), and name the row of the cue.
 * In: rules `“We wait” | Poe | said`, model `We wait | Ada Poe | said`. Out: `“We wait” | Ada Poe | said`, by
 * `quote-cue`, `say`, `model`.
 */
import type { Attribution } from "../../record/attribution.ts";
import type { Piece, Reading } from "../../record/reading.ts";
import type { Span } from "./decode.ts";
import type { Linked, Seen } from "./model.ts";

/** Rules whose content is marked speech: their edges are exact. */
const MARKED = new Set(["quote-cue", "verb-quote", "colon-quote", "lone-quote", "signed"]);

export function together(reading: Reading, proposed: readonly Attribution[], seen: Seen): Attribution[] {
  const left = new Set(proposed);
  const out: Attribution[] = [];
  for (const linked of seen.linked) {
    if (linked.content.length === 0) continue;
    const one = plain(reading, linked);
    const ruled = proposed.find((r) => left.has(r) && !isCited(r) && (meets(r.cue, one.cue) || sameContent(r, one)));
    if (ruled) left.delete(ruled);
    out.push(ruled ? merged(one, ruled) : one);
  }
  for (const rule of left) if (standsAlone(rule, out)) out.push(rule);
  return out.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (a: Attribution): number => Math.min(...[...a.source, ...a.cue, ...a.content].map((p) => p.start));

const isCited = (a: Attribution): boolean => a.rules.includes("citing");

/** A proposal that the model did not see. */
function standsAlone(rule: Attribution, out: readonly Attribution[]): boolean {
  const pieces = [...rule.cue, ...rule.content];
  return rule.score >= 0.9 && !out.some((a) => meets([...a.cue, ...a.content], pieces));
}

function merged(model: Attribution, rule: Attribution): Attribution {
  const marked = MARKED.has(rule.rules[0] ?? "") && sameContent(rule, model);
  return {
    source: model.source.length > 0 ? model.source : rule.source,
    cue: model.cue,
    content: marked ? rule.content : model.content,
    score: model.score,
    rules: [...rule.rules, "model"],
  };
}

function plain(reading: Reading, { source, cue, content, score }: Linked): Attribution {
  const pieces = (spans: readonly Span[]): Piece[] =>
    spans.map((s) => ({ start: reading.tokens[s.from]!.start, end: reading.tokens[s.to - 1]!.end }));
  return {
    source: pieces(source),
    cue: pieces([cue]),
    content: pieces(content),
    score: Math.round(score * 100) / 100,
    rules: ["model"],
  };
}

const meets = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.some((p) => b.some((q) => p.start < q.end && q.start < p.end));

/** More than half of what the two contents hold together is in both. */
function sameContent(a: Attribution, b: Attribution): boolean {
  let both = 0;
  for (const p of a.content)
    for (const q of b.content) both += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  const long = (pieces: readonly Piece[]) => pieces.reduce((sum, p) => sum + p.end - p.start, 0);
  return both * 2 > long(a.content) + long(b.content) - both;
}
