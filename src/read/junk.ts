/**
 * The blocks of a page's article → those that are its text; each cut has its reason.
 *
 * In: `Two died.`, `Advertisement`, `Read more: Storm nears`, `The cause is not known.`
 * Out: kept `Two died.`, `The cause is not known.`; cut the others: "an ad label", "a pointer to another article".
 *
 * Rules are rows of lexicon/junk.tsv. A rule by the name of an element never cuts more than a third of the text, since
 * pages name things as they like. Lines that credit reporters or agencies ("Reporting by …") are no junk: they are
 * evidence of where a text comes from.
 */
import { table } from "../lexicon/table.ts";
import { type Block, type Element, namesOf } from "./blocks.ts";

export interface Cut {
  readonly text: string;
  readonly reason: string;
}

/** What the page says of its article, for what need not be said twice. */
export interface About {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
}

export interface Sifted {
  readonly kept: readonly Block[];
  readonly cut: readonly Cut[];
}

type Rule = readonly [RegExp, string];

interface Rules {
  readonly name: readonly Rule[];
  readonly element: ReadonlyMap<string, string>;
  readonly text: readonly Rule[];
  readonly top: readonly Rule[];
  readonly teaser: readonly Rule[];
}

let rules: Rules | null = null;
function load(): Rules {
  if (rules) return rules;
  const rows = table("junk");
  const of = (where: string, before: string, after: string, flags: string): Rule[] =>
    rows
      .filter((row) => row.where === where)
      .map((row) => [new RegExp(`${before}(?:${row.pattern})${after}`, flags), row.reason!]);
  const elements = rows.filter((row) => row.where === "element");
  rules = {
    name: of("name", "(?:^| )", "(?: |$)", ""),
    element: new Map(elements.map((row) => [row.pattern!, row.reason!])),
    text: [...of("text", "^", "$", "iu"), ...of("cased", "^", "$", "u")],
    top: of("top", "^", "$", "u"),
    teaser: of("teaser", "^", "$", "iu"),
  };
  return rules;
}

/** Elements looked at above a block, and the largest share of the text that the name of one may cut. */
const LEVELS = 5;
const SHARE = 1 / 3;
/** Longer blocks are paragraphs, whatever they say. */
const LONGEST = 400;

/** Sifts blocks found under `root`. `about` is metadata that the text need not repeat. */
export function sift(blocks: readonly Block[], root: Element, about: About): Sifted {
  const { text, top, teaser } = load();
  const named = byNames(blocks, root);
  const kept: Block[] = [];
  const cut: Cut[] = [];
  let pointing = false;
  for (const block of blocks) {
    const line = block.text.length <= LONGEST ? block.text : "";
    const find = (list: Rules["text"]) => list.find(([pattern]) => line !== "" && pattern.test(line))?.[1];
    const heading = find(teaser);
    const link: boolean = isLink(block, pointing);
    const above = kept.length < 3;
    const reason =
      named.get(block) ??
      heading ??
      (link ? "a pointer to another article" : null) ??
      (above ? (repeats(block, about) ?? find(top)) : null) ??
      (isDates(line, above) ? "dates, which are metadata" : null) ??
      (isCredit(line, about) ? null : find(text));
    pointing = heading !== undefined || (pointing && link);
    if (reason) cut.push({ text: block.text, reason });
    else kept.push(block);
  }
  return { kept, cut };
}

/** A block that is all link and no sentence, or mostly link under a heading such as "Related". */
function isLink(block: Block, pointing: boolean): boolean {
  if (/^h[1-3]$/.test(block.tag)) return false;
  if (pointing && block.links >= 0.3 && block.text.length <= 200) return true;
  return block.links >= 0.9 && !(block.tag === "p" && block.text.length >= 60 && /[.!?]["'”’]?$/.test(block.text));
}

/** Words of lines that state when something was published. */
const dateWord =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|first|last|originally|original|updated?|published|posted|modified|created|on|at|by|a|p|m|am|pm|noon|[a-z]{1,3}t|gmt|utc|hours?|minutes?|days?|ago|today|yesterday)$/;

/** A line of dates and clock times and little else. Below the top only one that says "updated" or the like. */
function isDates(line: string, above: boolean): boolean {
  if (!/\d/.test(line) || line.length > 150) return false;
  if (!above && !/\b(?:updated|published|posted|modified)\b/i.test(line)) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = words.filter((word) => !dateWord.test(word)).length;
  return others <= 2 && words.length - others >= 2 && /\d{4}|\d:\d\d|\bago\b/.test(line);
}

/** "Reporting by …; editing by …", "… contributed to this report", "SOURCE: News agencies". */
const credit =
  /\b(?:reporting|writing|editing|additional reporting|compiled|translation) by\b|\bcontributed (?:to|reporting)\b|^\W*source:|\bwire services?\b/i;
/** Whether a line credits somebody else than the outlet itself. */
function isCredit(line: string, { outlet }: About): boolean {
  if (credit.test(line)) return true;
  const rights =
    /^\W*(?:copyright|\(c\)|©).{0,80}\d{4}\b/i.test(line) ||
    /\b(?:originally|first) (?:appeared|published)\b/i.test(line);
  return rights && outlet !== null && !plain(line).includes(plain(outlet));
}

/** The headline or the byline once more. */
function repeats(block: Block, { headline, byline }: About): string | null {
  const text = plain(block.text);
  if (headline && (text === plain(headline) || (/^h[12]$/.test(block.tag) && similar(text, plain(headline))))) {
    return "the headline, which is metadata";
  }
  const isByline =
    byline && block.text.length <= byline.length + 40 && text.replace(/^by /, "").startsWith(plain(byline));
  return isByline ? "the byline, which is metadata" : null;
}

const plain = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two lines share most of their words. */
function similar(a: string, b: string): boolean {
  const [x, y] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / Math.max(x.size, y.size) >= 0.7;
}

const PICTURE = "words about a picture";
/** Long running text inside what is named a picture is a quotation or a box, not a caption. */
const isProse = (block: Block): boolean => block.tag !== "figcaption" && block.text.length > 250;

/** Blocks cut by the name or tag of an element around them, with the reason. */
function byNames(blocks: readonly Block[], root: Element): ReadonlyMap<Block, string> {
  const { name, element } = load();
  const known = new Map<Element, string | null>();
  const reasonOf = (node: Element): string | null => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const names = namesOf(node);
    const found =
      element.get(node.localName ?? "") ?? (names ? name.find(([pattern]) => pattern.test(names))?.[1] : null) ?? null;
    known.set(node, found);
    return found;
  };
  const sizes = new Map<Element, number>();
  const hits = new Map<Block, Element[]>();
  let total = 0;
  for (const block of blocks) {
    total += block.text.length;
    const found: Element[] = [];
    let node: Element | null = block.holder;
    for (let i = 0; node && node !== root && i < LEVELS; i++) {
      if (reasonOf(node)) {
        found.push(node);
        sizes.set(node, (sizes.get(node) ?? 0) + block.text.length);
      }
      node = node.parentNode;
    }
    if (found.length) hits.set(block, found);
  }
  const cut = new Map<Block, string>();
  for (const [block, found] of hits) {
    const at = found.find(
      (node) => sizes.get(node)! <= total * SHARE && !(known.get(node) === PICTURE && isProse(block)),
    );
    if (at) cut.set(block, known.get(at)!);
  }
  return cut;
}
