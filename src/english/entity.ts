/**
 * A phrase → what it names: names, head noun, other words. "the rebels' weapons depot at Toll" → head "depot", nouns
 * "rebel" and "weapon", no name (the place stands after a preposition of its own).
 */
import type { Phrase } from "./clauses.ts";
import type { Tagged } from "./tagged.ts";

export interface Entity {
  /** The words, without what hangs on by a preposition other than "of". */
  readonly text: string;
  /** Lemma of the head noun; null when the head is a name or a pronoun. */
  readonly head: string | null;
  /** Names in lower case: "velian", "calder foods". */
  readonly names: readonly string[];
  /** Lemmas of the other nouns and adjectives. */
  readonly others: readonly string[];
  readonly pronoun: string | null;
  /** Nobody in particular: "anyone", "somebody", "people", "a man". */
  readonly anyone: boolean;
  /** "a", "an", a number or a bare plural: not yet known to the reader. */
  readonly indefinite: boolean;
  readonly from: number;
  readonly to: number;
}

const ANYONE =
  /^(?:anyone|anybody|someone|somebody|nobody|none|no-one|anything|something|nothing|everyone|everybody|one|person|people)$/;

/** Where the core of a phrase ends: before the first preposition that is not "of". */
export function coreEnd(tokens: readonly Tagged[], phrase: Phrase): number {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const t = tokens[i]!;
    if (t.tag === "prep" && t.lower !== "of") return i;
    if (t.tag === "verb" || t.tag === "punct" || t.tag === "be") return i;
  }
  return phrase.to;
}

export function entityOf(tokens: readonly Tagged[], phrase: Phrase): Entity {
  const to = Math.max(phrase.head + 1, coreEnd(tokens, phrase));
  const names: string[] = [];
  const others: string[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) names.push(run.join(" "));
    run = [];
  };
  for (let i = phrase.from; i < to; i++) {
    const t = tokens[i]!;
    if (t.tag === "name") run.push(t.lower);
    else {
      close();
      if ((t.tag === "noun" || t.tag === "adj" || (t.tag === "verb" && i !== phrase.head)) && i !== phrase.head)
        others.push(t.lemma);
    }
  }
  close();
  const head = tokens[phrase.head]!;
  const pronoun = head.tag === "pron" || head.tag === "negpron" ? head.lower : null;
  const first = tokens[phrase.from]!;
  const indefinite =
    /^(?:an?|some|several|any|many)$/.test(first.lower) ||
    first.tag === "num" ||
    first.tag === "adv" ||
    (phrase.from === phrase.head && head.tag === "noun" && head.lower !== head.lemma);
  return {
    text: tokens
      .slice(phrase.from, to)
      .reduce(
        (said, t, i) => (i > 0 && t.start > tokens[phrase.from + i - 1]!.end ? `${said} ${t.text}` : said + t.text),
        "",
      ),
    head: head.tag === "noun" || head.tag === "adj" || head.tag === "num" ? head.lemma : null,
    names,
    others,
    pronoun,
    anyone:
      (pronoun !== null && ANYONE.test(pronoun)) ||
      (ANYONE.test(head.lemma) &&
        others.length === 0 &&
        names.length === 0 &&
        tokens[phrase.head + 1]?.form !== "ing" &&
        tokens[phrase.head + 1]?.tag !== "wh"),
    indefinite,
    from: phrase.from,
    to,
  };
}
