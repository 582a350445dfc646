/**
 * Which statements are worth reading closely: those that hold a word by which they can tell of what is asked. Most
 * statements of a large case hold none, and finding that out costs a search for a few words.
 */
import { type Hint, hintTest } from "../english/hints.ts";
import { lemmasOf } from "../english/words.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Prepared } from "./prepared.ts";

/** Words that hint at what any of the frames asks. */
export const hintsFor = (frames: readonly AskedFrame[]): ((word: string) => Hint) =>
  hintTest(frames.flatMap((f) => (f.inner ? [f.sense, f.inner.sense] : [f.sense])));

/** "carried it out", "were behind this": what the deed was, the word before told. */
const POINTING = ["this", "that", "it", "these", "those"];
const DOTTED = /\p{L}\.(?:\p{L}\.)+/gu;
/** What every such word holds: found at its dots, which are few. */
const DOT = /\.\p{L}\./u;

/** A word with each of these verbs that it can be a form of. */
const verbsOf = (word: string, verbs: ReadonlySet<string>): { readonly word: string; readonly lemma: string }[] =>
  lemmasOf(word, "v")
    .filter((lemma) => verbs.has(lemma))
    .map((lemma) => ({ word, lemma }));

/** A test of an article's statements, by those of its words that hint. */
export function mayTellBy(article: Prepared, hints: (word: string) => Hint): (s: Statement) => boolean {
  const events: string[] = [];
  const deeds: string[] = [];
  const particles: [string, ReadonlySet<string>][] = [];
  const put = (word: string) => {
    const hint = hints(word);
    if (hint === "event") events.push(word);
    else if (hint === "deed") deeds.push(word);
    else if (hint) particles.push([word, hint]);
  };
  for (const word of article.words) {
    put(word);
    if (word.includes("-")) for (const part of word.split("-")) put(part);
  }
  if (DOT.test(article.flat)) for (const [word] of article.flat.matchAll(DOTTED)) put(word);
  // "off" tells beside "went" alone
  const light = new Set(particles.flatMap(([, verbs]) => [...verbs]));
  const verbal = light.size === 0 ? [] : [...article.words].flatMap((word) => verbsOf(word, light));
  const pairs = particles.flatMap(([particle, verbs]) => {
    const beside = verbal.filter(({ lemma }) => verbs.has(lemma)).map(({ word }) => word);
    return beside.length > 0 ? [{ particle, verbs: beside }] : [];
  });
  return (s) => {
    if (events.length + deeds.length + pairs.length === 0) return false;
    const text = s.content
      .map((span) => span.exact)
      .join(" ")
      .toLowerCase()
      .replaceAll("’", "'");
    const holds = (word: string) => holdsWord(text, word);
    return (
      events.some(holds) ||
      (deeds.some(holds) && POINTING.some(holds)) ||
      pairs.some(({ particle, verbs }) => holds(particle) && verbs.some(holds))
    );
  };
}

/** Whether a text holds a word by itself, or with what may be a mark beside it. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!plain(text.charCodeAt(at - 1)) && !plain(text.charCodeAt(at + word.length))) return true;
  return false;
}

/** A letter a to z or a digit. */
const plain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
