/**
 * What the rules propose and what the model saw → one list of attributions. `rules` of each says who made it.
 *
 * The model decides what is an attribution and where unmarked contents end; the rules decide the edges of marked speech,
 * keep what only they know (turns of a transcript, the source that is cited, headlines), and name the row of the cue.
 * In: rules `“We wait” | Poe | said`, model `We wait | Ada Poe | said`. Out: `“We wait” | Ada Poe | said`, by
 * `quote-cue`, `say`, `model`.
 */
import type { Attribution } from "../../record/attribution.ts";
import { type Piece, type Reading, sentenceAt } from "../../record/reading.ts";
import { hasClause } from "../predicates.ts";
import { senseOf } from "../sense.ts";
import { tokensIn, touchesAny } from "../stretch.ts";
import { complementIn } from "./complement.ts";
import type { Span } from "./decode.ts";
import type { Linked } from "./model.ts";
import { meets, piecesOf, placed } from "./placed.ts";

/** Rules whose content is marked speech: their edges are exact. */
const MARKED = new Set(["quote-cue", "verb-quote", "colon-quote", "lone-quote", "signed"]);

/** Rules whose content is a clause by their form. */
const CLAUSAL = new Set(["content-cue", "verb-that", "verb-clause", "according-to", "it-is-said", "noun-that"]);

/** What stands by layout, not by words: the model was trained on running text and does not look for it. */
const BY_LAYOUT = new Set(["signed", "turn", "headline-colon", "headline-claim"]);

/** A proposal this sure stands though the model saw nothing there: more is found (PolNeAR dev) at little cost in what is right. */
const SURE = 0.75;

/** Linear in the number of proposals and of what was seen, where few lie over one another. */
export function together(reading: Reading, proposed: readonly Attribution[], seen: readonly Linked[]): Attribution[] {
  const at = placed(proposed);
  const kept = new Set(proposed.filter((r) => handedOn(r, at(r.content)) || turned(reading, r)));
  const used = new Set<Attribution>();
  const out = [...kept];
  for (const linked of seen) {
    const one = ownSpeech(reading, plain(reading, linked), at);
    if (one.content.length === 0) continue;
    const there = at([...one.cue, ...one.content]);
    if (there.some((r) => kept.has(r) && (meets(r.cue, one.cue) || sameContent(r, one)))) continue;
    const left = there.filter((r) => !kept.has(r) && !used.has(r));
    const ruled =
      left.find((r) => meets(r.cue, one.cue)) ?? left.find((r) => r.cue.length === 0 && sameContent(r, one));
    if (ruled) used.add(ruled);
    out.push(ruled ? merged(reading, one, ruled) : alone(reading, one));
  }
  const taken = touchesAny(out.flatMap((a) => [...a.cue, ...a.content]));
  for (const rule of proposed) {
    if (kept.has(rule) || used.has(rule) || !standsAlone(rule)) continue;
    if (![...rule.cue, ...rule.content].some(taken)) out.push(rule);
  }
  return out.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (a: Attribution): number => Math.min(...piecesOf(a).map((p) => p.start));

/** A source that is cited, and the telling that hands it on: the model was trained on one source a telling. */
const handedOn = (rule: Attribution, there: readonly Attribution[]): boolean =>
  rule.rules.includes("citing") || there.some((r) => r.rules.includes("citing") && sameContent(r, rule));

/** "took back her word to the police that P": the model takes the telling inside for the outer one. */
const turned = (reading: Reading, rule: Attribution): boolean =>
  /^(?:denying|withdrawing)$/.test(senseOf(tokensIn(reading, rule.cue), rule.rules).class);

/** Whether a proposal that the model did not see may stand. */
const standsAlone = (rule: Attribution): boolean => rule.score >= SURE || BY_LAYOUT.has(rule.rules[0] ?? "");

/** Without marked speech that has a cue of its own beside it, in another sentence than the model's cue: somebody else speaks. */
function ownSpeech(reading: Reading, one: Attribution, at: ReturnType<typeof placed>): Attribution {
  const sentence = (pieces: readonly Piece[]) => sentenceAt(reading, pieces[0]!.start);
  const others = (piece: Piece): boolean =>
    at([piece]).some(
      (rule) =>
        MARKED.has(rule.rules[0] ?? "") &&
        rule.cue.length > 0 &&
        meets(rule.content, [piece]) &&
        sentence(rule.cue) !== sentence(one.cue) &&
        sentence(rule.cue) === sentenceAt(reading, piece.end - 1),
    );
  return { ...one, content: one.content.filter((piece) => !others(piece)) };
}

function merged(reading: Reading, model: Attribution, rule: Attribution): Attribution {
  return {
    source: model.source.length === 0 || headless(reading, model.source, rule.source) ? rule.source : model.source,
    cue: model.cue,
    content: contentOf(reading, model, rule),
    score: model.score,
    rules: [...rule.rules, "model"],
  };
}

/** What the model kept of the rule's content says nothing by itself: a phrase of its clause, or words of its own source. */
function isCut(reading: Reading, model: Attribution, rule: Attribution): boolean {
  if (meets(model.content, [...model.source, ...rule.source])) return true;
  if (!CLAUSAL.has(rule.rules[0] ?? "")) return false;
  const within = model.content.every((p) => rule.content.some((q) => q.start <= p.start && p.end <= q.end));
  const says = (a: Attribution) => hasClause(tokensIn(reading, a.content));
  return within && says(rule) && !says(model);
}

/** The model's pieces, each with the rules' edges where it is nearly the same marked speech, and marked speech it lacks. */
function contentOf(reading: Reading, model: Attribution, rule: Attribution): readonly Piece[] {
  if (isCut(reading, model, rule)) return rule.content;
  if (!MARKED.has(rule.rules[0] ?? "") || !sameContent(rule, model)) return model.content;
  const kept = model.content.map((p) => rule.content.find((q) => alike([p], [q]) > NEARLY) ?? p);
  const lacking = rule.content.filter((q) => !meets([q], kept));
  return [...kept, ...lacking].sort((a, b) => a.start - b.start);
}

/** Two pieces of which this share is common differ by marks and stops. */
const NEARLY = 0.7;

/** What the model alone found, with the row of `lexicon/cues.tsv` that its cue is. */
function alone(reading: Reading, one: Attribution): Attribution {
  const { cue } = senseOf(tokensIn(reading, one.cue));
  return { ...one, rules: [`model-${complementIn(reading, one)}`, ...(cue ? [cue] : [])] };
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

/** "that reads the pictures" of `a group that reads the pictures`: the model lost the head of the phrase. */
function headless(reading: Reading, model: readonly Piece[], rule: readonly Piece[]): boolean {
  const start = model[0]?.start ?? -1;
  if (!rule.some((p) => p.start < start && start < p.end)) return false;
  return /^(?:who|whom|whose|which|that|of|and|or|in|at|by|for|from|to|with)\b/.test(
    reading.text.slice(start, start + 8),
  );
}

/** What two lists of pieces hold in common, of all that they hold. */
function alike(a: readonly Piece[], b: readonly Piece[]): number {
  let both = 0;
  for (const p of a) for (const q of b) both += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  const long = (pieces: readonly Piece[]) => pieces.reduce((sum, p) => sum + p.end - p.start, 0);
  return both / Math.max(1, long(a) + long(b) - both);
}

const sameContent = (a: Attribution, b: Attribution): boolean => alike(a.content, b.content) > 0.5;
