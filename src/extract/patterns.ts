/**
 * Rows of a lexicon → a matcher of word patterns over tokens, so that a rule is a line that a journalist can edit.
 *
 * A pattern is a run of elements: `word`, `one|other`, `=lemma|lemma`, `#POS|POS`, any of them with `?` when it may
 * be missing, `..` for up to four tokens of any kind (never over `;` or the end of the stretch), and `~` for up to four
 * adverbs or days ("not immediately on Monday").
 *
 * In: the row `could not .. verify|confirm` and the tokens of `Post 9 could not at once confirm it`.
 * Out: the match over `could not at once confirm`.
 */
import { type Row, table } from "../lexicon/table.ts";
import type { Token } from "../record/reading.ts";

/** `[from, to)` are indexes into the tokens that were searched. */
export interface Match {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

interface Element {
  readonly kind: "word" | "lemma" | "pos" | "gap" | "adverbs";
  readonly any: ReadonlySet<string>;
  readonly optional: boolean;
}
interface Pattern {
  readonly row: Row;
  readonly elements: readonly Element[];
}

/** Tokens that `..` passes over at most: room for adverbs and a short time, too little for another clause. */
const GAP = 4;

export class Patterns {
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly byLemma = new Map<string, Pattern[]>();

  /** `column` names the column that holds the pattern. */
  constructor(rows: readonly Row[], column = "pattern") {
    for (const row of rows) {
      const elements = row[column]!.split(/\s+/).map(element);
      const first = elements[0]!;
      if ((first.kind !== "word" && first.kind !== "lemma") || first.optional) {
        throw new RangeError(`a pattern begins with a word that must be there: ${row[column]}`);
      }
      const index = first.kind === "lemma" ? this.byLemma : this.byWord;
      for (const word of first.any) {
        const known = index.get(word);
        if (known) known.push({ row, elements });
        else index.set(word, [{ row, elements }]);
      }
    }
  }

  /** The longest match that begins at token `at` and ends by `end`, or null; of equal ones the earlier row. */
  at(tokens: readonly Token[], at: number, end: number): Match | null {
    const token = tokens[at]!;
    let best: Match | null = null;
    const words = this.byWord.get(token.lower);
    if (words) for (const pattern of words) best = longer(best, pattern, tokens, at, end);
    const lemmas = this.byLemma.get(token.lemma);
    if (lemmas) for (const pattern of lemmas) best = longer(best, pattern, tokens, at, end);
    return best;
  }

  /** All matches in `[from, end)`, none overlapping another, in order. */
  all(tokens: readonly Token[], from = 0, end = tokens.length): Match[] {
    const found: Match[] = [];
    for (let i = from; i < end; i++) {
      const hit = this.at(tokens, i, end);
      if (!hit) continue;
      found.push(hit);
      i = hit.to - 1;
    }
    return found;
  }
}

const made = new Map<string, Patterns>();

/** The patterns of a list, or those of its rows with that `place`, made once. */
export function patternsOf(list: string, place?: string): Patterns {
  const key = `${list} ${place ?? ""}`;
  const known = made.get(key);
  if (known) return known;
  const rows = table(list);
  const found = new Patterns(place === undefined ? rows : rows.filter((row) => row.place === place));
  made.set(key, found);
  return found;
}

function longer(best: Match | null, pattern: Pattern, tokens: readonly Token[], at: number, end: number) {
  const to = match(pattern.elements, 0, tokens, at, end);
  return to > (best?.to ?? at) ? { row: pattern.row, from: at, to } : best;
}

/** Index after the match, or -1. Bounded by the pattern's own length: each gap tries at most five places. */
function match(elements: readonly Element[], k: number, tokens: readonly Token[], at: number, end: number): number {
  if (k === elements.length) return at;
  const e = elements[k]!;
  if (e.kind === "gap" || e.kind === "adverbs") {
    for (let skip = 0; skip <= GAP && at + skip <= end; skip++) {
      const to = match(elements, k + 1, tokens, at + skip, end);
      if (to >= 0) return to;
      const next = at + skip < end ? tokens[at + skip]! : null;
      if (next?.text === ";" || (e.kind === "adverbs" && next && !isAdverb(next))) return -1;
    }
    return -1;
  }
  if (at < end && e.any.has(read(e, tokens[at]!))) {
    const to = match(elements, k + 1, tokens, at + 1, end);
    if (to >= 0) return to;
  }
  return e.optional ? match(elements, k + 1, tokens, at, end) : -1;
}

const isAdverb = (t: Token): boolean =>
  t.pos === "ADV" ||
  t.text === "," ||
  /^(?:on|late|early|last|this|in)$/.test(t.lower) ||
  /day$|^(?:week|month|morning|evening|night)$/.test(t.lower);
const read = (e: Element, t: Token): string => (e.kind === "word" ? t.lower : e.kind === "lemma" ? t.lemma : t.pos);

function element(source: string): Element {
  if (source === "..") return { kind: "gap", any: new Set(), optional: false };
  if (source === "~") return { kind: "adverbs", any: new Set(), optional: false };
  const optional = source.length > 1 && source.endsWith("?");
  const plain = optional ? source.slice(0, -1) : source;
  const kind = plain.startsWith("=") ? "lemma" : /^#[A-Z]/.test(plain) ? "pos" : "word";
  return { kind, any: new Set((kind === "word" ? plain : plain.slice(1)).split("|")), optional };
}
