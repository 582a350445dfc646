/**
 * Phrases as a journalist writes them in a list → a pattern that finds them in a text.
 *
 * `(was|were) … in the <Name>` finds "were only yesterday in the Assembly". `(a|b)` is either, `…` up to six words of the same clause,
 * `<Name>` a word with a capital, `#` a number in digits or a small number word, `word*` any ending. Capitals of
 * other words do not matter at their first letter, apostrophes may be straight or curly. Every part has a bound, so
 * that a text of any size costs linear time.
 */

const compiled = new Map<string, RegExp>();
const NUMBER =
  "(?:\\d[\\d,.]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)";

/** Words that open another clause: a phrase does not reach over them. */
const ANOTHER_CLAUSE =
  "(?:because|that|who|whom|whose|which|when|while|if|but|although|though|unless|said|says|saying)";

/** The pattern of one phrase; whole words, global, so that `lastIndex` must be set by `search`. */
export function phrase(written: string): RegExp {
  const before = compiled.get(written);
  if (before) return before;
  const parts = written.trim().split(/\s+(?![^(]*\))/);
  let source = "";
  for (const [index, part] of parts.entries()) {
    if (part === "…") {
      source += `(?:(?!${ANOTHER_CLAUSE}\\b)[^\\s.;:!?]{1,40},?\\s+){0,6}?`;
      continue;
    }
    source += partOf(part);
    if (index < parts.length - 1) source += ",?\\s+";
  }
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "gu");
  compiled.set(written, made);
  return made;
}

/** Where the phrase first stands in the text from `from` on, `[start, end)` in UTF-16 units; null when nowhere. */
export function find(written: string, text: string, from = 0): readonly [number, number] | null {
  if (!needed(written).some((letters) => text.includes(letters, from))) return null;
  const pattern = phrase(written);
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
}

const needs = new Map<string, readonly string[]>();

/**
 * Letters of which a text must hold one for the phrase to be in it: those of the phrase's most telling part. Most
 * phrases are in no text, and looking for letters is far cheaper than making and running a pattern.
 */
function needed(written: string): readonly string[] {
  const before = needs.get(written);
  if (before) return before;
  const parts = written
    .trim()
    .split(/\s+(?![^(]*\))/)
    .filter((part) => !/^(?:…|<Name>|#)$/.test(part));
  const either = parts.map((part) =>
    part
      .replace(/^\(|\)$/g, "")
      .split("|")
      .map(inner),
  );
  const shortest = (words: readonly string[]) => Math.min(...words.map((word) => word.length));
  const made = either.reduce<readonly string[]>((best, next) => (shortest(next) > shortest(best) ? next : best), [""]);
  needs.set(written, made);
  return made;
}

/** The longest run of letters whose case and marks are certain: not the first letter, no apostrophe. */
const inner = (words: string): string =>
  words
    .replace(/(^|\s)\S/g, "$1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .reduce((best, run) => (run.length > best.length ? run : best), "");

function partOf(part: string): string {
  if (part === "<Name>") return "\\p{Lu}[\\p{L}\\p{N}’'-]{0,40}";
  if (part === "#") return NUMBER;
  if (part.startsWith("(") && part.endsWith(")")) {
    const either = part
      .slice(1, -1)
      .split("|")
      .map((words) => words.trim().split(/\s+/).map(wordOf).join("\\s+"));
    return `(?:${either.join("|")})`;
  }
  return wordOf(part);
}

function wordOf(word: string): string {
  const open = word.endsWith("*");
  const plain = (open ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[’']/g, "[’']");
  const first = plain[0] ?? "";
  const either = /\p{L}/u.test(first) ? `[${first.toLowerCase()}${first.toUpperCase()}]${plain.slice(1)}` : plain;
  return open ? `${either}[\\p{L}]{0,12}` : either;
}
