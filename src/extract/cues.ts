/**
 * Words that tell that something is somebody's. In: the rows of `lexicon/cues.tsv`. Out: a look-up by the first word,
 * the row of a cue as it stands in a text (`cueClass`), and which cue stands at an item.
 *
 * `cueClass("has repeatedly denied")` is the row `deny`, class `denying`.
 */
import { irregularOf } from "../english/words.ts";
import { table } from "../lexicon/table.ts";
import { remembered } from "../record/remembered.ts";
import type { Item } from "./scene.ts";
import { isTimeWord } from "./words.ts";

export interface Cue {
  /** Dictionary form, words apart by a space: "point out", "according to", "be expect" (passive). */
  readonly cue: string;
  readonly words: readonly string[];
  readonly kind: "verb" | "noun" | "prep" | "adverb" | "adjective";
  /** How the reporting voice stands to the content. */
  readonly class: string;
  /** What it takes: that, clause, quote, wh, to, np, ing, as, obj (an addressee), before (content may precede), marked (only marked content may). */
  readonly takes: ReadonlySet<string>;
  /** How often what it gave was right where it was met often enough; null where not. */
  readonly score: number | null;
}

interface Cues {
  readonly verbs: ReadonlyMap<string, readonly Cue[]>;
  readonly others: ReadonlyMap<string, readonly Cue[]>;
}

let loaded: Cues | null = null;

/** The cues by their first word, longest first. Read once: a list never changes while a program runs. */
export function cues(): Cues {
  if (loaded) return loaded;
  const verbs = new Map<string, Cue[]>();
  const others = new Map<string, Cue[]>();
  for (const row of table("cues")) {
    const words = row.cue!.split(" ");
    const cue: Cue = {
      cue: row.cue!,
      words,
      kind: row.kind as Cue["kind"],
      class: row.class!,
      takes: new Set(row.takes!.split(",")),
      score: row.score === "-" ? null : Number(row.score),
    };
    const index = cue.kind === "verb" ? verbs : others;
    const first = words[0]!;
    const list = index.get(first);
    if (list) list.push(cue);
    else index.set(first, [cue]);
  }
  for (const index of [verbs, others]) {
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  loaded = { verbs, others };
  return loaded;
}

/** Classes of saying that put words forward as somebody's: no denial, no question, no promise. */
export const GIVES = /^(?:assertive|endorsing|distancing|hedging)$/;

/** The row of a verb that is one word ("say", not "say of"), by its dictionary form; `also`: what more it must be. */
export const plainVerb = (lemma: string, also: (cue: Cue) => boolean = () => true): Cue | undefined =>
  cues()
    .verbs.get(lemma)
    ?.find((c) => c.words.length === 1 && also(c));

const is = (item: Item | undefined, word: string): boolean =>
  item !== undefined && (item.lemma === word || item.lower === word);

/** The longest of `rows` whose words stand at items `i`, `i + 1` …, with the index after its last word. */
export function standsAt(rows: readonly Cue[], items: readonly Item[], i: number): { cue: Cue; end: number } | null {
  for (const cue of rows) {
    let k = 1;
    while (k < cue.words.length && is(items[i + k], cue.words[k]!)) k++;
    // "reported on Sunday" is not "report on"
    if (k > 1 && k === cue.words.length && (isTimeWord(items[i + k], i + k) || isPublished(items, i + k))) continue;
    if (k === cue.words.length) return { cue, end: i + k };
  }
  return null;
}

const PUBLISHED =
  /^(?:website|web|site|page|homepage|channel|account|feed|app|blog|bulletin|programme|program|show|broadcast|portal|platform)$/;

/** "reported on its website": where it was published, not what was told of. */
function isPublished(items: readonly Item[], i: number): boolean {
  if (!/^(?:its|their|his|her|the|a|an)$/.test(items[i]?.lower ?? "")) return false;
  for (let k = i + 1; k < i + 5 && items[k]; k++) {
    const x = items[k]!;
    if (PUBLISHED.test(x.lower)) return items[k + 1] === undefined || !/^(?:NOUN|PROPN|PART)$/.test(items[k + 1]!.pos);
    if (x.pos !== "NOUN" && x.pos !== "ADJ" && x.pos !== "PROPN") return false;
  }
  return false;
}

/** The dictionary forms that a word may have: enough for the verbs and nouns of the list. */
export const lemmas = remembered((word): readonly string[] => {
  const out = [word, ...irregularOf(word, "v")];
  const cut = (n: number, tail = "") => out.push(word.slice(0, word.length - n) + tail);
  if (/ie[sd]$/.test(word)) cut(3, "y");
  if (/s$/.test(word)) {
    cut(1);
    if (/es$/.test(word)) cut(2);
  }
  if (/ed$/.test(word)) {
    cut(1);
    cut(2);
    if (/(.)\1ed$/.test(word)) cut(3);
  }
  if (/ing$/.test(word)) {
    cut(3);
    cut(3, "e");
    if (/(.)\1ing$/.test(word)) cut(4);
  }
  return out;
}, 10_000);

/** Past forms that the tagger of words may take for a noun or for a dictionary form: "claimed", "learnt". */
export const PAST = /(?:ed|learnt)$/;

/** Of rows that stand at one place the longest wins, and a verb before a noun. */
export const rank = (cue: Cue): number => cue.words.length * 2 + (cue.kind === "verb" ? 1 : 0);

/**
 * The row of a cue as it stands in a text ("has repeatedly denied", "said in a statement"), or null when the list has
 * none. The longest row wins, a verb before a noun, then the first; a passive row ("be expect") needs its form of "be".
 */
export function cueClass(text: string): Cue | null {
  const { verbs, others } = cues();
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{M}'-]+/gu) ?? [];
  const forms = words.map((w) => (BE.test(w) ? ["be"] : lemmas(w)));
  const stands = (cue: Cue, i: number) => cue.words.every((w, k) => forms[i + k]?.includes(w) || words[i + k] === w);
  let best: Cue | null = null;
  for (const [i, word] of words.entries()) {
    for (const index of [verbs, others]) {
      for (const form of [word, ...forms[i]!]) {
        for (const cue of index.get(form) ?? []) {
          // adverbs may stand inside a passive: "is widely expected"
          const passive =
            form === "be" && cue.words.length === 2 && forms.slice(i + 1, i + 4).some((f) => f.includes(cue.words[1]!));
          if ((passive || stands(cue, i)) && (!best || rank(cue) > rank(best))) best = cue;
        }
      }
    }
  }
  return best;
}

const BE = /^(?:is|are|was|were|been|be|being|am)$/;
