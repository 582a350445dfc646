/**
 * Signs that words came from another text (domain: weak signals of dependence): they raise a question and make no edge.
 *
 * In: the body's reading. Out: `sign-of-reuse` mentions, in order of place.
 * "Lorries rolled through the village that evening." with no day named before → `that evening`, dangling.
 * "…the NORAD post … Norad said …" → the rarer of two spellings of one acronym, a break of house style.
 */
import { MONTH_WORDS, WEEKDAY_WORDS } from "../english/when/words.ts";
import type { Reading } from "../record/reading.ts";
import { spanOf } from "../record/span.ts";
import type { Mention } from "../record/statement.ts";

/** Words that need a time named before them. */
const DANGLING =
  /\b(?:since then|(?:that|the same) (?:day|morning|afternoon|evening|night|week|weekend)|the (?:day|night|week) before)\b/gi;
/** What such words can point back to: a day, a date, a clock time, a year, "yesterday". */
const ANCHOR = new RegExp(
  `\\b(?:\\d{1,2}(?::\\d\\d| ?[ap]\\.?m\\b)|(?:19|20|21)\\d\\d|(?:${WEEKDAY_WORDS})|yesterday|today|tonight|(?:${MONTH_WORDS.replace("|may", "")})\\b|in may\\b|\\d+(?:st|nd|rd|th))`,
  "i",
);
/** How far back, in sentences, a reader looks for the day meant. */
const REACH = 3;

function dangling(reading: Reading): [number, number, string][] {
  return reading.sentences.flatMap((sentence, i) => {
    const words = reading.text.slice(sentence.start, sentence.end);
    return [...words.matchAll(DANGLING)].flatMap((m) => {
      const from = reading.sentences[Math.max(0, i - REACH)]!.start;
      const at = sentence.start + m.index;
      if (ANCHOR.test(reading.text.slice(from, at))) return [];
      const reason = `“${m[0]}” points back to a time that this article does not name before it.`;
      return [[at, at + m[0].length, reason] as [number, number, string]];
    });
  });
}

/** Acronyms written in two ways: the rarer way is the trace. Texts in capitals only tell nothing. */
function houseStyle(reading: Reading): [number, number, string][] {
  const forms = new Map<string, Map<string, number>>();
  for (const { text, lower, pos } of reading.tokens) {
    if (pos !== "PROPN" || text.length < 3 || !/^[A-Z]+$|^[A-Z][a-z]+$/.test(text)) continue;
    const of = forms.get(lower) ?? new Map<string, number>();
    of.set(text, (of.get(text) ?? 0) + 1);
    forms.set(lower, of);
  }
  return reading.tokens.flatMap(({ text, lower, start, end }) => {
    const of = forms.get(lower);
    if (of?.size !== 2 || !of.has(text)) return [];
    const [other, often] = [...of].find(([form]) => form !== text)!;
    if (of.get(text)! >= often) return [];
    return [
      [start, end, `“${text}” stands beside “${other}”: two house styles in one text.`] as [number, number, string],
    ];
  });
}

export function signsOf(article: string, reading: Reading): Mention[] {
  return [...dangling(reading), ...houseStyle(reading)]
    .sort((a, b) => a[0] - b[0])
    .map(([from, to, reason]) => {
      const span = spanOf(reading.text, reading.points, from, to);
      return { type: "mention", article, kind: "sign-of-reuse", text: span.exact, span, reason };
    });
}
