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
/** What may begin a paragraph: a capital, a digit, an opening mark, a bullet. */
const begins = /^(?:["'“‘«„([•*–—-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[•*–—-]$)/u;
/** Nobody wraps at fewer columns than this. */
const NARROW = 45;
/** Units by which a hard-wrapped line may fall short of the widest. */
const SLACK = 3;
/** Lines of at least this many units that end a sentence are paragraphs: hard wrapping stays below 100 columns. */
const LONG = 110;

/** The blocks of a text, in order. */
export function paragraphsOf(text: string): Block[] {
  const even = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, (end) => (end.length === 2 ? " \n" : "\n"));
  return cut(even, 0, even.length, blank).flatMap((block) => withinBlock(even, block));
}

/**
 * Parts a block at those line ends that end a paragraph: all, when every line is closed by a full stop or the like, or
 * when most are longer than any hard wrapping; else those after which the next word would have fitted on the line, if
 * it looks like the beginning of something.
 */
function withinBlock(text: string, block: Block): Block[] {
  const lines = cut(text, block.start, block.end, lineEnd);
  if (lines.length < 2) return [block];
  const isClosed = (line: Block) => closes.test(text.slice(Math.max(line.start, line.end - 2), line.end));
  const closed = lines.filter(isClosed).length;
  const long = lines.filter((line) => line.end - line.start >= LONG).length;
  if (closed === lines.length || long * 2 >= lines.length) return lines;
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const parts: Block[] = [];
  let start = block.start;
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const next = lines[i + 1]!;
    const word = /^\S{1,60}/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))![0];
    const wouldFit = width < NARROW || line.end - line.start + 1 + word.length < width - SLACK;
    if (!wouldFit || !(isClosed(line) || begins.test(word))) continue;
    parts.push({ start, end: line.end });
    start = next.start;
  }
  return [...parts, { start, end: block.end }];
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
