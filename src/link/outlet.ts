/**
 * Names of outlets and their forms, and where a text names them. "The Harbour Ledger (blog)" is also "Harbour Ledger",
 * and "the Ledger" once the text has said which. In: the outlets of a set of articles. Out: an index, and mentions.
 */
import type { Article } from "../record/article.ts";

export interface OutletName {
  /** Lower case, without article and brackets: two spellings of one outlet share it. */
  readonly key: string;
  readonly forms: readonly Form[];
}

interface Form {
  /** Words as written. */
  readonly words: readonly string[];
  /** full: stands by itself. acronym: in capitals only. short: behind "the", once the full name has been said. */
  readonly kind: "full" | "acronym" | "short";
}

/** A place where a text names an outlet, `[start, end)` in UTF-16 units. */
export interface Named {
  readonly outlet: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&/gu;
const bare = (outlet: string): string =>
  outlet
    .replace(/[([{][^)\]}]*[)\]}]/g, " ")
    .trim()
    .replace(/^the\s+/i, "");
const wordsIn = (name: string): string[] => name.match(WORD) ?? [];

/** The key of an outlet's name; null without a name. Of an article without one, the host of its address. */
export function outletKey(article: Pick<Article, "outlet" | "url">): string | null {
  const words = article.outlet ? wordsIn(bare(article.outlet)) : [];
  if (words.length) return words.join(" ").toLowerCase();
  return hostOf(article.url);
}

/** The host of an address without `www.`, or null. */
export function hostOf(url: string | null): string | null {
  const host = url ? /^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1] : undefined;
  return host ? host.toLowerCase() : null;
}

/** An outlet with the forms of its name. `text`: an article of its own, whose dateline may give an acronym. */
export function outletName(article: Pick<Article, "outlet" | "url" | "text">): OutletName | null {
  const key = outletKey(article);
  if (key === null) return null;
  const forms: Form[] = [];
  if (article.outlet) {
    const words = wordsIn(bare(article.outlet));
    if (words.length) forms.push({ words, kind: "full" });
    const initials = words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0]!)
      .join("");
    const said = new Set([...article.outlet.matchAll(/\((\p{Lu}{2,8})\)/gu)].map((m) => m[1]!));
    // in its own dateline: "TOWN, May 2 (HP) -"
    for (const m of article.text.slice(0, 200).matchAll(/\((\p{Lu}{2,8})\)/gu)) if (m[1] === initials) said.add(m[1]);
    if (initials.length > 2) said.add(initials);
    for (const acronym of said) if (acronym !== words.join("")) forms.push({ words: [acronym], kind: "acronym" });
    if (words.length > 1 && /^\p{Lu}\p{L}{3,}$/u.test(words.at(-1)!))
      forms.push({ words: [words.at(-1)!], kind: "short" });
  }
  const host = hostOf(article.url);
  if (host) forms.push({ words: wordsIn(host), kind: "full" });
  return { key, forms };
}

export type OutletIndex = ReadonlyMap<string, readonly { readonly outlet: string; readonly form: Form }[]>;

/** All outlets of a set by the first word of each form, longest form first. */
export function indexOf(names: readonly OutletName[]): OutletIndex {
  const index = new Map<string, { outlet: string; form: Form }[]>();
  const seen = new Set<string>();
  for (const { key, forms } of names) {
    for (const form of forms) {
      const id = `${key}|${form.kind}|${form.words.join(" ")}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const first = form.words[0]!.toLowerCase();
      index.set(first, [...(index.get(first) ?? []), { outlet: key, form }]);
    }
  }
  const order = (x: { outlet: string; form: Form }): string => `${x.form.kind === "short" ? 1 : 0}${x.outlet}`;
  for (const list of index.values())
    list.sort((a, b) => b.form.words.length - a.form.words.length || (order(a) < order(b) ? -1 : 1));
  return index;
}

/**
 * Where a text names outlets of the index. A short form counts when its full name stands before it in the text; `own`,
 * the key of the text's own outlet, takes the short forms that fit it ("the Ledger" in the Ledger is itself).
 */
export function namedIn(text: string, index: OutletIndex, own: string | null): Named[] {
  const found: Named[] = [];
  const said = new Set<string>();
  const ownShort = own?.split(" ").at(-1);
  const words = [...text.matchAll(WORD)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
  for (let i = 0; i < words.length; i++) {
    const hit = (index.get(words[i]!.text.toLowerCase()) ?? []).find(({ outlet, form }) => {
      if (!form.words.every((w, k) => fits(w, words[i + k]?.text, form.kind))) return false;
      const last = words[i + form.words.length - 1]!;
      if (!joined(text, words.slice(i, i + form.words.length), form.words)) return false;
      if (form.kind === "short") {
        if (words[i - 1]?.text.toLowerCase() !== "the" || outlet === own) return outlet === own;
        return said.has(outlet) && words[i]!.text.toLowerCase() !== ownShort;
      }
      return alone(text, words[i]!.start, last.end);
    });
    if (!hit) continue;
    const last = words[i + hit.form.words.length - 1]!;
    found.push({ outlet: hit.outlet, start: words[i]!.start, end: last.end });
    said.add(hit.outlet);
    i += hit.form.words.length - 1;
  }
  return found;
}

/** A word of a name: a capital stays a capital; all capitals are taken too. */
function fits(name: string, word: string | undefined, kind: Form["kind"]): boolean {
  if (word === undefined) return false;
  if (word === name) return true;
  if (kind === "acronym") return false;
  if (name.toLowerCase() !== word.toLowerCase()) return false;
  return word === word.toUpperCase() || !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(word);
}

/** Whether the words stand together: nothing but spaces, dots or hyphens between them. */
function joined(text: string, words: readonly { start: number; end: number }[], form: readonly string[]): boolean {
  return words.every(
    (w, k) => k === 0 || (form.length === 1 ? true : /^[\s.&'’-]{1,3}$/.test(text.slice(words[k - 1]!.end, w.start))),
  );
}

const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|In|On|At|I)\b/;
/** Whether the name is not the middle of a longer one: "Great Northern Line Railways" is not the "Northern Line". */
function alone(text: string, start: number, end: number): boolean {
  const before = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start));
  const opens =
    before && /(?:^|[.!?\n“"(—–-]\s*)$/u.test(text.slice(Math.max(0, start - 44), start - before[1]!.length - 1));
  if (
    before &&
    /^\p{Lu}/u.test(before[1]!) &&
    !/^(?:The|By|And|From|As|When|While|But|If|For|With|Via|Reuters)$/.test(before[1]!) &&
    !opens
  )
    return false;
  const after = /^[ \u00a0]([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 40));
  return !(after && /^\p{Lu}\p{Ll}/u.test(after[1]!) && !DAY.test(after[1]!));
}
