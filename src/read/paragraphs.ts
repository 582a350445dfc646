/**
 * A text → its paragraphs as blocks `[start, end)` in UTF-16 units, without the white space around them.
 *
 * In: `A first line\nthat goes on.\n\nA second block.` Out: two blocks; a hard-wrapped line does not end one.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
}

const blank = /\n[^\S\n]*\n\s*/g;
const lineEnd = /\n/g;
/** Closing punctuation after which a line may be a whole paragraph. */
const closes = /[.!?…:;"”’»)\]]$/u;
/** Lines of at least this many units that end a sentence are paragraphs: hard wrapping stays below 100 columns. */
const LONG = 110;

/** The blocks of a text, in order. */
export function paragraphsOf(text: string): Block[] {
  const even = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, (end) => (end.length === 2 ? " \n" : "\n"));
  const blocks = cut(even, 0, even.length, blank);
  return blocks.flatMap((block) =>
    linesAreParagraphs(even, block) ? cut(even, block.start, block.end, lineEnd) : [block],
  );
}

/**
 * Whether each line of a block is a paragraph of its own: no line but the last is left open by hard wrapping. So it is
 * when every line ends in closing punctuation, or when most lines are longer than any hard wrapping makes them.
 */
function linesAreParagraphs(text: string, block: Block): boolean {
  const lines = cut(text, block.start, block.end, lineEnd);
  if (lines.length < 2) return false;
  let closed = 0;
  let long = 0;
  for (const line of lines) {
    if (closes.test(text.slice(Math.max(line.start, line.end - 2), line.end))) closed++;
    if (line.end - line.start >= LONG) long++;
  }
  return closed === lines.length || long * 2 >= lines.length;
}

function cut(text: string, from: number, to: number, at: RegExp): Block[] {
  const blocks: Block[] = [];
  const add = (start: number, end: number) => {
    while (start < end && isSpace(text, start)) start++;
    while (start < end && isSpace(text, end - 1)) end--;
    if (start < end) blocks.push({ start, end });
  };
  const breaks = new RegExp(at.source, at.flags);
  breaks.lastIndex = from;
  let start = from;
  for (let hit = breaks.exec(text); hit && hit.index < to; hit = breaks.exec(text)) {
    add(start, hit.index);
    start = Math.min(to, hit.index + hit[0].length);
  }
  add(start, to);
  return blocks;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at]!);
