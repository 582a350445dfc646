/**
 * An article's text with its cited spans marked → HTML. In: "The gate was open, she said." with the span of "The gate was
 * open"; out: `<p><mark id="s-3f09">The gate was open</mark>, she said.</p>`. Where spans overlap the text is cut at
 * every edge and each piece lies in the marks of all spans that cover it; a span's id stands on its first piece.
 */
import { pointsOf } from "../record/points.ts";
import type { Span } from "../record/span.ts";
import { escaped } from "./escape.ts";
import { blocksOf } from "./place.ts";

export interface Mark {
  /** The id that a citation jumps to. */
  readonly id: string;
  readonly span: Span;
  /** What is said of it when the reader rests on it. */
  readonly title: string;
}

/** The text in paragraphs; each of its characters stands once, in order. The white space between them is not marked. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const points = pointsOf(text);
  const blocks = blocksOf(text).starts.map((start, i, starts) => {
    const until = points.toUnit(starts[i + 1] ?? points.length);
    return { start, end: points.toPoint(text.slice(0, until).trimEnd().length) };
  });
  const sorted = marks
    .filter(({ span }) => 0 <= span.start && span.start < span.end && span.end <= points.length)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const edges = new Set([0, points.length]);
  for (const { start, end } of [...blocks, ...sorted.map((mark) => mark.span)]) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= points.length).sort((a, b) => a - b);
  const html: string[] = [];
  const placed = new Set<Mark>();
  let open: Mark[] = [];
  let next = 0;
  let block = 0;
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[i + 1]!;
    while (block < blocks.length && blocks[block]!.end <= from) block += 1;
    const inside = block < blocks.length && blocks[block]!.start <= from;
    open = open.filter(({ span }) => span.end > from);
    while (sorted[next]?.span.start === from) open.push(sorted[next++]!);
    const piece = escaped(text.slice(points.toUnit(from), points.toUnit(to)));
    if (!inside) html.push(piece);
    else {
      if (blocks[block]!.start === from) html.push("<p>");
      html.push(open.map((mark) => before(mark, placed)).join(""), piece, "</mark>".repeat(open.length));
      if (blocks[block]!.end === to) html.push("</p>");
    }
  }
  return html.join("");
}

/** The opening tag; the id goes to the first piece of its mark. */
function before(mark: Mark, placed: Set<Mark>): string {
  const id = placed.has(mark) ? "" : ` id="${mark.id}"`;
  placed.add(mark);
  return `<mark${id} title="${escaped(mark.title)}">`;
}
