/**
 * Whether a passage and an article speak of the same matter, and how much: names and content words that both hold.
 * "the ferry Otter sank off Vale" and an article on the Otter's sinking → names Otter, Vale; words ferr*, sank.
 */
import { MONTH_WORDS, WEEKDAY_WORDS } from "../english/when/words.ts";
import { isGrammar } from "./words.ts";

/** The stems of a text: names (words with a capital, not at a sentence's start alone) and other content words. */
export interface Stems {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Names and words in the order of the text. */
  readonly order: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** A crude stem: endings off, six letters at most. Enough to tell that "flooded" and "floods" are about one thing. */
export function stemOf(lower: string): string {
  const cut = lower.length > 5 ? lower.replace(/(?:ings?|ed|es|s|ly|ure|ion|er|ers)$/, "") : lower.replace(/s$/, "");
  return (cut.length >= 3 ? cut : lower).slice(0, 6);
}

export function stemsOf(text: string): Stems {
  const names = new Set<string>();
  const words = new Set<string>();
  const order: string[] = [];
  let lastEnd = 0;
  for (const m of text.matchAll(WORD)) {
    const lower = m[0].toLowerCase();
    const opens = lastEnd === 0 || /[.!?“"‘:\n]\s*$/.test(text.slice(Math.max(lastEnd, m.index - 6), m.index));
    lastEnd = m.index + m[0].length;
    if (isGrammar(lower) || lower.length < 3) continue;
    if (CALENDAR.test(lower)) continue;
    const name = /^\p{Lu}/u.test(m[0]) && !opens;
    const stem = name ? lower : stemOf(lower);
    (name ? names : words).add(stem);
    order.push(stem);
  }
  return { names, words, order };
}

const CALENDAR = new RegExp(
  `^(?:${WEEKDAY_WORDS}|${MONTH_WORDS}|today|yesterday|morning|evening|night|week|year|said|says|told|reported|report|reports|according|quoted)$`,
);

/** Names and words that two texts share; `points` counts a name double. */
export function sharedStems(a: Stems, b: Stems): { names: string[]; words: string[]; points: number } {
  const names = [...a.names].filter((name) => b.names.has(name) || b.words.has(stemOf(name)));
  const words = [...a.words].filter((word) => b.words.has(word));
  return { names, words, points: 2 * names.length + words.length };
}

/** Content words within which a passage's matter must stand together: a few sentences. */
const TOGETHER = 50;

/**
 * How much of what a passage shares with an article stands together there, in one place of a few sentences: points, a
 * name double. In a long article much is shared by chance, but not in one place.
 */
export function togetherIn(
  article: Stems,
  shared: { readonly names: readonly string[]; readonly words: readonly string[] },
): number {
  const weight = new Map<string, number>();
  for (const word of shared.words) weight.set(word, 1);
  for (const name of shared.names) weight.set(article.names.has(name) ? name : stemOf(name), 2);
  const inside = new Map<string, number>();
  let points = 0;
  let most = 0;
  for (const [i, stem] of article.order.entries()) {
    const value = weight.get(stem);
    if (value !== undefined) {
      const times = inside.get(stem) ?? 0;
      if (times === 0) points += value;
      inside.set(stem, times + 1);
    }
    const left = i >= TOGETHER ? article.order[i - TOGETHER]! : undefined;
    if (left !== undefined && weight.has(left)) {
      const times = inside.get(left)! - 1;
      inside.set(left, times);
      if (times === 0) points -= weight.get(left)!;
    }
    most = Math.max(most, points);
  }
  return most;
}
