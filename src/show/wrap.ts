/** Text → lines no wider than a number of columns, as a terminal counts: wide characters two, combining ones none. */

const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const COLOUR = /\u001b\[\d+m/g;

/** Columns that a text takes; colour codes take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const point of text.replace(COLOUR, "")) width += NONE.test(point) ? 0 : WIDE.test(point) ? 2 : 1;
  return width;
}

/** Lines broken at blanks; a word wider than the line is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const word of text.split(" ")) {
    const long = widthOf(word);
    if (used > 0 && used + 1 + long > room) end();
    if (long > room) {
      for (const point of word) {
        if (used + widthOf(point) > room) end();
        line += point;
        used += widthOf(point);
      }
      continue;
    }
    line = used > 0 ? `${line} ${word}` : word;
    used += long + (used > 0 ? 1 : 0);
  }
  if (line || lines.length === 0) end();
  return lines;
}
