/**
 * Which names are one: short forms, acronyms that a text explains, adjectives of a name. "Vale Athletic Club (VAC)" makes
 * VAC, "Vale Athletic" and the long form one name; "Osterra" and "Osterran" are one.
 */
import { isWord } from "../english/words.ts";
import type { Dossier } from "../record/dossier.ts";

/** Tells whether two names (lower case) can stand for one another in these articles. */
export interface Aliases {
  same(a: string, b: string): boolean;
  /** Every name known for one, itself first. */
  of(name: string): readonly string[];
}

const GENERIC = new Set(
  "the of and for de la le el al mr mrs ms dr sir inc corp corporation ltd plc llc co company group holdings fc football club united city sport sports st saint new old north south east west northern southern eastern western port lake mount san santa fort upper lower great".split(
    " ",
  ),
);
const BRACKET = /\((?:the )?(\p{Lu}[\p{L}\p{M}\d.&-]{1,14})\)/gu;
/** Characters before a bracket in which the long name stands. */
const WINDOW = 110;

/** The run of capitalised words, with small words between, that ends a stretch. */
function namesBefore(stretch: string): string {
  const words = stretch.trim().split(/\s+/);
  let from = words.length;
  while (
    from > 0 &&
    words.length - from < 9 &&
    (/^[“"]?\p{Lu}/u.test(words[from - 1]!) || /^(?:of|for|and|the|de|la|du|des|&)$/.test(words[from - 1]!)) &&
    !/[.,;:!?]$/.test(words[from - 1]!)
  )
    from--;
  return words.slice(from).join(" ");
}

export function aliasesOf(dossiers: readonly Dossier[]): Aliases {
  const groups = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const one = groups.get(a) ?? new Set([a]);
    const two = groups.get(b) ?? new Set([b]);
    const all = new Set([...one, ...two]);
    for (const name of all) groups.set(name, all);
  };
  for (const { article, mentions } of dossiers) {
    for (const m of article.text.matchAll(BRACKET)) {
      const before = namesBefore(article.text.slice(Math.max(0, m.index - WINDOW), m.index));
      const long = before === "" ? null : trim(before, m[1]!);
      if (long) join(long, m[1]!.toLowerCase());
    }
    for (const mention of mentions) {
      if (mention.kind !== "actor") continue;
      for (const other of mention.aka)
        if (
          /^\p{Lu}/u.test(other) &&
          /^\p{Lu}/u.test(mention.name) &&
          !/['’]s\b/.test(mention.name) &&
          !/\s(?:for|of|from|who)\s/.test(mention.name)
        )
          join(plain(mention.name), plain(other));
    }
  }
  const known = new Map<string, boolean>();
  const of = (name: string): readonly string[] => [...(groups.get(name) ?? [name])];
  return {
    of,
    same(a, b) {
      const key = a < b ? `${a}|${b}` : `${b}|${a}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = of(a).some((x) => of(b).some((y) => oneName(x, y)));
      known.set(key, found);
      return found;
    },
  };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|a|an)\s+/, "")
    .trim();

/** The words before a bracket that an acronym stands for: as many as it has letters, small words aside. */
function trim(before: string, short: string): string | null {
  const words = before.split(/\s+/);
  const letters = [...short.replace(/[^\p{L}]/gu, "").toLowerCase()];
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from);
    if (!/^\p{Lu}/u.test(rest[0]!)) continue;
    const capitals = rest.filter((w) => /^\p{Lu}/u.test(w)).flatMap((w) => w.split("-"));
    if (capitals.length === letters.length && capitals.every((w, i) => w.toLowerCase().startsWith(letters[i]!)))
      return plain(rest.join(" "));
  }
  // not an acronym: a short name for the whole ("Vale Athletic Football Club (Vale)")
  return short !== short.toUpperCase() ? plain(before) : null;
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map((w) => w.replace(/[.'’]+$|'s$/g, ""))
    .filter((w) => w !== "");

/** Whether two names have the same telling words, or one's are among the other's. */
function oneName(a: string, b: string): boolean {
  if (a === b) return true;
  // "non-Arvian" is not Arvian
  if (/^(?:non|anti|pro)-/.test(a) !== /^(?:non|anti|pro)-/.test(b)) return false;
  const one = wordsOf(a).filter((w) => !/^(?:the|of|and|for|mr|mrs|ms|dr)$/.test(w));
  const two = wordsOf(b).filter((w) => !/^(?:the|of|and|for|mr|mrs|ms|dr)$/.test(w));
  const [small, large] = one.length <= two.length ? [one, two] : [two, one];
  if (small.length === 0) return false;
  const fits = small.every((w) => large.some((x) => sameWord(w, x)));
  if (!fits) return false;
  // "north" or "port" alone tells nothing; nor does a plain noun of a longer name ("bank" of "Arle Bank")
  return small.some((w) => !GENERIC.has(w) && !(large.length > small.length && small.length === 1 && isCommon(w)));
}

const COMMON =
  /^(?:bank|army|council|ministry|police|court|university|school|hospital|church|party|union|list|wire|times|post|herald|press|radio|state|government|agency|commission|front|guard|force|forces|house|park|street|road|square|river|island|market|centre|center|station|airport|association|federation|institute|office|department|board|authority|service|services|group)$/;
const isCommon = (w: string): boolean => COMMON.test(w);

/** One word, or a name and its adjective: "velia" and "velian", "france" is not "french" (lists know those). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || (isWord(long, "n") && isWord(short, "n") && !/(?:an|ian|ese|ish|i)$/.test(long)))
    return false;
  const stem = short.replace(/[aeioy]$/, "");
  return (
    long.startsWith(stem) &&
    stem.length >= 3 &&
    /^(?:[aeioy]?(?:n|an|ian|ean|ese|ish|i|er|ers|ic|ans|ians))$/.test(long.slice(stem.length))
  );
}
