/**
 * Text → HTML that shows it and does nothing. An article may hold `<script>` or `</mark>`: on the page they are words.
 * Direction overrides are shown as a sign, since they would turn the words around them.
 */
export function escaped(text: string): string {
  return text.replace(
    /[&<>"'`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
    (c) => NAMED[c] ?? "\ufffd",
  );
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** An id of a record as an id of the page: letters, digits and hyphens. */
export function anchor(id: string, piece = 0): string {
  const safe = id.replace(/[^A-Za-z0-9]/g, (c) => (c === ":" ? "-" : `_${c.codePointAt(0)!.toString(16)}`));
  return piece === 0 ? safe : `${safe}-${piece + 1}`;
}

/** A link, when the address is one that a page may lead to. */
export function link(url: string | null, words: string): string {
  return url && /^https?:\/\/[^\s<>"]+$/i.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(words)}</a>`
    : escaped(words);
}
