/**
 * Whose claim a headline prints, where its form alone tells. In: the items of a headline. Out: speaker and words, or null.
 *
 * `Dam was hit: minister`, `Dam hit by shells - reports`, `Dam was hit, claims minister`, `“We were warned”: Poe vows
 * inquiry`, `Poe on the dam: “We were warned”`, `Poe accused of taking money` (nobody is named). A label in front (`BREAKING:`) is nobody's.
 */
import { listed } from "../lexicon/listed.ts";
import { tells } from "./citing.ts";
import { plainVerb } from "./cues.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import type { Stretch } from "./speakers.ts";
import { isAuxiliary, isDash, isPunct, isVerb } from "./words.ts";

export interface HeadlineClaim {
  /** Null where nobody is named: `Poe accused of taking money`. */
  readonly source: Stretch | null;
  readonly cue: Stretch | null;
  readonly content: readonly Stretch[];
  /** The row of `lexicon/cues.tsv`, where a cue stands. */
  readonly row?: string;
}

/** "BREAKING", "Live": says what kind of text follows, and is nobody's name. */
export const isLabel = (item: Item): boolean => listed("labels").has(item.lower.toLowerCase());

/** Faceless tellers that stand alone behind a dash or a colon: "Dam hit – reports". */
const FACELESS = /^(?:reports?|sources?|officials?|witnesses|monitors?|media)$/;
const TOPIC = /^(?:on|over|after|about|of)$/;

/** `items`: one headline without its final stop. */
export function headlineClaim(items: readonly Item[]): HeadlineClaim | null {
  const first = items.length > 2 && isLabel(items[0]!) && isPunct(items[1], ":") ? 2 : 0;
  return (
    signedBehind(items, first) ??
    quotedFirst(items, first) ??
    quotedLast(items, first) ??
    inverted(items, first) ??
    accused(items, first)
  );
}

/** A colon, or a dash with room around it ("cold-store" has none). */
function apart(items: readonly Item[], k: number): boolean {
  const x = items[k];
  if (!x || isPunct(x, ":") || isDash(x)) return x !== undefined;
  return isPunct(x, "-") && x.start > (items[k - 1]?.end ?? 0) && x.end < (items[k + 1]?.start ?? 0);
}

/** "Dam was hit: minister", "Dam hit by shells – reports". */
function signedBehind(items: readonly Item[], first: number): HeadlineClaim | null {
  for (let k = items.length - 2; k > first + 1; k--) {
    if (!apart(items, k)) continue;
    const source = { from: k + 1, to: items.length };
    const one = source.to - source.from === 1 && FACELESS.test(items[k + 1]!.lower);
    const bare = /^(?:DET|PRON)$/.test(items[k + 1]!.pos); // "Dam failure: the inquiry"
    const named = !bare && phraseEnd(items, k + 1, items.length) === items.length && tells(items, source);
    return (one || named) && saysSomething(items, first, k)
      ? { source, cue: null, content: [{ from: first, to: k }] }
      : null;
  }
  return null;
}

/** Whether a headline's words tell something: they hold a verb, be it a bare participle, or are in marks. */
export const saysSomething = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((x) => isVerb(x) || x.pos === "QUOTE" || x.pos === "ADJ") && to - from > 1;

/** "“We were warned”: Poe vows inquiry": the words are those of whoever acts behind the colon. */
function quotedFirst(items: readonly Item[], first: number): HeadlineClaim | null {
  if (items[first]?.pos !== "QUOTE" || !apart(items, first + 1)) return null;
  const to = phraseEnd(items, first + 2, items.length);
  const next = items[to];
  if (to === -1 || !next || !tells(items, { from: first + 2, to })) return null;
  if (!isVerb(next) && !/s$/.test(next.lower) && !TOPIC.test(next.lower)) return null;
  return { source: { from: first + 2, to }, cue: null, content: [{ from: first, to: first + 1 }] };
}

/** "Poe on the dam: “We were warned”". */
function quotedLast(items: readonly Item[], first: number): HeadlineClaim | null {
  const quote = items.length - 1;
  if (items[quote]?.pos !== "QUOTE" || !isPunct(items[quote - 1], ":")) return null;
  for (let k = first + 1; k < quote - 1; k++) {
    if (!TOPIC.test(items[k]!.lower)) continue;
    const source = { from: first, to: k };
    return tells(items, source) ? { source, cue: null, content: [{ from: quote, to: quote + 1 }] } : null;
  }
  return null;
}

/** "Dam was hit, claims minister": the verb may pass for a noun. */
function inverted(items: readonly Item[], first: number): HeadlineClaim | null {
  for (let k = items.length - 2; k > first + 2; k--) {
    if (!isPunct(items[k - 1], ",") && items[k - 1]!.pos !== "QUOTE") continue;
    const word = items[k]!.lower;
    const row = plainVerb(word.replace(/s$/, ""));
    if (!row?.takes.has("before") || !(/s$/.test(word) || word === "say")) return null;
    const source = { from: k + 1, to: items.length };
    const named = phraseEnd(items, k + 1, items.length, true) === items.length && tells(items, source);
    return named && saysSomething(items, first, k - 1)
      ? {
          source,
          cue: { from: k, to: k + 1 },
          content: [{ from: first, to: isPunct(items[k - 1], ",") ? k - 1 : k }],
          row: row.cue,
        }
      : null;
  }
  return null;
}

const DEED: Readonly<Record<string, string>> = { accused: "be accuse", suspected: "be suspect", charged: "be charge" };

/** "Poe accused of taking money": the passive without its "is"; the deed is told of by nobody named. */
function accused(items: readonly Item[], first: number): HeadlineClaim | null {
  for (let k = first + 1; k < items.length - 2; k++) {
    if (!Object.hasOwn(DEED, items[k]!.lower)) continue;
    if (!/^(?:of|with|over|in)$/.test(items[k + 1]!.lower) || isAuxiliary(items[k - 1]!)) return null;
    if (phraseEnd(items, first, k) !== k) return null;
    return {
      source: null,
      cue: { from: k, to: k + 1 },
      content: [
        { from: first, to: k },
        { from: k + 1, to: items.length },
      ],
      row: DEED[items[k]!.lower]!,
    };
  }
  return null;
}
