/**
 * Words of an article → words that a terminal or a line of Markdown can hold. Article text is data: an escape sequence
 * in it must not colour or move the reader's screen, a direction mark must not turn the words around it.
 */

/** One line without control characters; white space of any length is one blank. */
export function clean(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}

/** At most `limit` code points, cut at a word, with "…" for what is left out. */
export function clip(text: string, limit: number): string {
  const points = [...text];
  if (points.length <= limit) return text;
  const cut = points.slice(0, limit - 1).join("");
  return `${cut.replace(/\s+\S*$/u, "") || cut}…`;
}

/** In quotation marks; words that bring one of the pair, or both, get only what they lack. */
export function quoted(text: string): string {
  const opened = /^["“«„‘‚‹]/u.test(text);
  if (/^[„‚].*[“”‘’][.,;:!?…]?$/su.test(text)) return text;
  const depth = [...text].reduce((open, c) => open + (c === "“" ? 1 : c === "”" ? -1 : 0), 0);
  if (depth > 0 && opened) return `${text}”`;
  if (depth < 0) return `“${text}`;
  return opened && /["”»“’‘›][.,;:!?…]?$/u.test(text) ? text : `“${text}”`;
}
