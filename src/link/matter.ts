/**
 * Whether a passage and an article speak of the same matter, and how much: names and content words that both hold.
 * "the ferry Otter sank off Vale" and an article on the Otter's sinking → names Otter, Vale; words ferr*, sank.
 */
import { isGrammar } from "./words.ts";

/** The stems of a text: names (words with a capital, not at a sentence's start alone) and other content words. */
export interface Stems {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
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
  let lastEnd = 0;
  for (const m of text.matchAll(WORD)) {
    const lower = m[0].toLowerCase();
    const opens = lastEnd === 0 || /[.!?“"‘:\n]\s*$/.test(text.slice(Math.max(lastEnd, m.index - 6), m.index));
    lastEnd = m.index + m[0].length;
    if (isGrammar(lower) || lower.length < 3) continue;
    if (/^\p{Lu}/u.test(m[0]) && !opens) {
      if (!CALENDAR.test(lower)) names.add(lower);
    } else if (!CALENDAR.test(lower)) words.add(stemOf(lower));
  }
  return { names, words };
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|morning|evening|night|week|year|said|says|told|reported|report|reports|according|quoted)$/;

/** Names and words that two texts share; `points` counts a name double. */
export function sharedStems(a: Stems, b: Stems): { names: string[]; words: string[]; points: number } {
  const names = [...a.names].filter((name) => b.names.has(name) || b.words.has(stemOf(name)));
  const words = [...a.words].filter((word) => b.words.has(word));
  return { names, words, points: 2 * names.length + words.length };
}
