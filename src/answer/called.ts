/**
 * Names and quotations in hearsay's own voice: plain names, other people's words in “…”.
 *
 * "technician who was in the room" is called "the technician who was in the room", "sources in the port" stays, a name
 * with a loaded word loses it (`lexicon/loaded.tsv`), and “He said “no”” becomes “He said ‘no’”.
 */
import { withoutLoaded } from "../lexicon/loaded.ts";
import { uncapped } from "../record/name.ts";
import type { Root } from "../record/root.ts";
import type { Holder, Naming, Statement } from "../record/statement.ts";

/** A root as a sentence calls it. */
export const called = (root: Pick<Root, "name" | "naming">): string => withArticle(plain(root.name), root.naming);

/** The last holder of a statement as a sentence calls it; null for the article's own voice. */
export function calledHolder(holder: Holder | undefined): string | null {
  if (!holder) return null;
  const name = plain(holder.for ?? uncapped(holder.name, holder.naming));
  return name === "" ? null : withArticle(name, holder.for ? "named" : holder.naming);
}

function withArticle(name: string, naming: Naming): string {
  if (naming === "none") return "a source that nobody names";
  const bare = name.replace(/^(?:the|a|an|its|his|her|their)\s+/i, "");
  if (OFFICE.test(bare)) return `the ${bare}`;
  if (naming === "group" || isPlural(bare)) return bare;
  return /^\p{Ll}/u.test(bare) ? `the ${bare}` : bare;
}

/** "Norlandic defence ministry", "Norland Armed Forces": a people's name before a common noun takes an article. */
const OFFICE =
  /^(?:\p{Lu}\p{L}+(?:ian|ish|ese|ic|an|i) (?:\p{Ll}+ ){0,2}(?:government|army|navy|air force|police|parliament|military|authorities|ministry|embassy)|\p{Lu}[\p{L} ]* (?:Armed Forces|Air Force|Navy|Army|Coast Guard|Ministry|Parliament|Government))$/u;

/** Whether a verb after the name is plural: "sources say", "the technician says". */
export const isPlural = (name: string): boolean => {
  const head = name.split(
    /\s(?:of|in|for|at|from|with|who|which|that|by|to|on|near|close|familiar|quoted|taken|seen|obtained|signed|sent|made|given|found|released|published|reviewed|leaked)\b/i,
  )[0]!;
  if (/\p{Ll}s and \p{L}+s$/u.test(head) && !/^\p{Lu}.* and \p{Lu}/u.test(head)) return true; // "analysts and papers"
  if (/\b(?:Forces|forces|authorities|Guards)$/u.test(head)) return true;
  if (MANY.test(head)) return true;
  return /^\p{Ll}.*[^s'’u]s$/u.test(head) || /\b(?:people|men|women|children|police)$/u.test(head);
};

/** "two people briefed on the cuts", "several men": many, whatever follows. */
const MANY =
  /^(?:(?:at least|about|some|more than) )?(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|several|many|both|most|some|all) |^(?:\p{Ll}+ )?(?:people|men|women|children)\b/u;

/** A name or phrase with its loaded words replaced or dropped, and without quotation marks. */
export const plain = (words: string): string => withoutLoaded(words.replace(/[“”"«»„]/gu, ""));

/** Whether a text holds a loaded word. */
export const isLoaded = (words: string): boolean =>
  plain(words) !==
  words
    .replace(/[“”"«»„]/gu, "")
    .replace(/\s{2,}/g, " ")
    .trim();

/** At most this many characters of another's words in one sentence: two lines of a page. */
const LONGEST = 220;

/** Another's words in “…”, inner marks made single, cut at a word. */
export function quote(words: string): string {
  let inner = words.replace(/\s+/g, " ").trim();
  inner = inner.replace(/^[“"«„‘']+|[”"»’',;:.\s]+$/gu, "");
  inner = inner.replace(/[“«„]/gu, "‘").replace(/[”»]/gu, "’").replace(/"/g, "’");
  if (inner.length > LONGEST) {
    const cut = inner.slice(0, LONGEST);
    inner = `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).replace(/[\uD800-\uDBFF]$/u, "")} …`;
  }
  return `“${inner}”`;
}

/** The words of a statement, its pieces joined. */
export const wordsOf = (statement: Statement): string => statement.content.map((span) => span.exact).join(" … ");

/** "one", "one and two", "one, two and three". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** The first letter large, for the start of a sentence. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
