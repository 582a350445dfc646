/**
 * A clause in which somebody puts a figure on something → who, and the figure as a content.
 *
 * In: `The owner, Holm Coal, put the number rescued at 13.` Out: source `The owner, Holm Coal`, cue `put`, content `the
 * number rescued at 13`. In: `The ministry gave a figure of 17.` Out: content `a figure of 17`.
 */
import type { Piece, Token } from "../record/reading.ts";
import type { Clause } from "./clause.ts";
import { insideMarks } from "./form.ts";
import { beforeStop, pieceOf } from "./stretch.ts";

export interface Figure {
  readonly source: Piece;
  readonly cue: Piece;
  readonly content: Piece;
}

const VERB = /^(?:put|place|set|estimate|give|cite|list|count|peg)$/;
const FIGURE =
  /^(?:numbers?|tolls?|figures?|totals?|counts?|loss|losses|costs?|damage|estimates?|turnout|value|amount|size|length|crowd|casualties|price|dead|injured|wounded|age|weight|depth|height|distance|speed)$/;

/** The figure that a clause reports, or null. */
export function figureIn(clause: Clause): Figure | null {
  const { tokens, main } = clause;
  if (!main || main.from === 0) return null;
  const verb = tokens[main.to - 1]!;
  if (
    !VERB.test(verb.lemma) ||
    tokens.slice(main.from, main.to).some((t) => t.lemma === "be" || /^(?:not|n't)$/.test(t.lower))
  )
    return null;
  const last = beforeStop(tokens);
  const head = tokens.findIndex((t, i) => i >= main.to && i < main.to + 6 && FIGURE.test(t.lower));
  if (head < 0) return null;
  const joint = tokens.findIndex(
    (t, i) => i > head && i < head + 14 && /^(?:at|of|as)$/.test(t.lower) && isAmount(tokens, i + 1),
  );
  if (joint < 0) return null;
  const marked = insideMarks(tokens);
  const end = tokens.findIndex((t, i) => i > joint && /^[,;:]$/.test(t.text) && !marked.has(t));
  return {
    source: pieceOf(tokens, 0, main.from),
    cue: pieceOf(tokens, main.from, main.to),
    content: pieceOf(tokens, main.to, end < 0 ? last : end),
  };
}

/** A number soon: "13", "some 40", "“up to 40”", "between 3 and 4", "more than a hundred". */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 5)
    .some((t) => t.pos === "NUM" || /^(?:dozens|hundreds|thousands|scores|zero|none)$/.test(t.lower));
