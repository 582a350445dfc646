/**
 * Names of outlets and their forms, and where a text names them. "The Harbour Tribune (blog)" is also "Harbour Tribune",
 * and "the Tribune" once the text has said which. In: the outlets of a set of articles. Out: an index, and mentions.
 */
import { isMonth, isWeekday } from "../english/when/words.ts";
import type { Article } from "../record/article.ts";
import { isGrammar, type Words } from "./words.ts";

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

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
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
    // a name such as "in" or "now" cannot be told from the word
    const common = words.length === 1 && (isGrammar(words[0]!.toLowerCase()) || /^\p{Ll}{1,3}$/u.test(words[0]!));
    if (words.length && !common) forms.push({ words, kind: "full" });
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
  return { key, forms };
}

export interface OutletIndex {
  /** First word of a form in lower case → outlets and forms. */
  readonly forms: ReadonlyMap<string, readonly { readonly outlet: string; readonly form: Form }[]>;
  /** Some name begins with a small letter. */
  readonly small: boolean;
}

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
  const small = names.some(({ forms }) => forms.some((form) => !/^\p{Lu}/u.test(form.words[0]!)));
  return { forms: index, small };
}

/**
 * Where a text names outlets of the index. A short form counts when its full name stands before it in the text; `own`,
 * the key of the text's own outlet, takes the short forms that fit it ("the Tribune" in the Tribune is itself).
 */
export function namedIn(words: Words, index: OutletIndex, own: string | null): Named[] {
  const found: Named[] = [];
  const said = new Set<string>();
  const ownShort = own?.split(" ").at(-1);
  const { text } = words;
  for (let i = 0; i < words.count; i++) {
    if (!index.small && !words.capital[i]) continue;
    const first = plainWord(words, i);
    const hit = index.forms.get(first.toLowerCase())?.find(({ outlet, form }) => {
      if (!form.words.every((w, k) => fits(w, plainWord(words, i + k), form.kind))) return false;
      if (!joined(words, i, form.words.length)) return false;
      if (form.kind !== "short") return alone(text, words.start[i]!, endOf(words, i + form.words.length - 1));
      const behindThe = i > 0 && /^the$/i.test(plainWord(words, i - 1));
      if (outlet === own) return behindThe;
      return behindThe && said.has(outlet) && first.toLowerCase() !== ownShort;
    });
    if (!hit) continue;
    const last = i + hit.form.words.length - 1;
    found.push({ outlet: hit.outlet, start: words.start[i]!, end: endOf(words, last) });
    said.add(hit.outlet);
    i = last;
  }
  return found;
}

/** A word without a genitive ending. */
const plainWord = (words: Words, i: number): string =>
  i < words.count ? words.text.slice(words.start[i]!, endOf(words, i)) : "";
function endOf(words: Words, i: number): number {
  const end = words.end[i]!;
  return end - words.start[i]! > 2 && /['’][sS]/.test(words.text.slice(end - 2, end)) ? end - 2 : end;
}

/** Whether `count` words from word `i` stand together: nothing but spaces, `&`, dots or hyphens between them. */
function joined(words: Words, i: number, count: number): boolean {
  for (let k = i + 1; k < i + count; k++) {
    if (!/^(?:\.|[\s&'’+-]{1,3})$/.test(words.text.slice(words.end[k - 1]!, words.start[k]!))) return false;
  }
  return true;
}

/** A word of a name: a capital stays a capital; all capitals are taken too. */
function fits(name: string, word: string, kind: Form["kind"]): boolean {
  if (word === name) return true;
  if (kind === "acronym") return false;
  if (name.toLowerCase() !== word.toLowerCase()) return false;
  return word === word.toUpperCase() || !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(word);
}

/** Words with a capital that go on with no name. */
const OPENS = /^(?:The|A|An|In|On|At|I)$/;
const opensAnew = (word: string): boolean =>
  OPENS.test(word) || isWeekday(word.toLowerCase().replace(/s$/, "")) || isMonth(word.toLowerCase());
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
  return !(after && /^\p{Lu}\p{Ll}/u.test(after[1]!) && !opensAnew(after[1]!));
}
