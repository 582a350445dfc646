/**
 * A sentence of an article, tagged and cut into clauses → what all events told in it share: names, dates, days of the
 * week, numbers. Read once a sentence. "On Monday nine died in Orr" → monday, 9, orr.
 */
import type { Clause } from "../../english/clauses.ts";
import { type DateSaid, datesIn } from "../../english/dates.ts";
import { type CountedNumber, quantitiesIn } from "../../english/numbers.ts";
import type { Tagged } from "../../english/tagged.ts";
import { WEEKDAYS } from "../../english/when/words.ts";
import { type Terms, termsOf } from "./terms.ts";

/** An article as far as its events need it. */
export interface Scene {
  readonly published: string | null;
  /** Its words, weighed when they are first asked for. */
  terms(): Terms;
}

export function sceneOf(text: string, published: string | null): Scene {
  let terms: Terms | null = null;
  return { published, terms: () => (terms ??= termsOf(text)) };
}

export interface Sentence {
  readonly scene: Scene;
  /** Which sentence of the article it is. */
  readonly index: number;
  readonly tokens: readonly Tagged[];
  readonly clauses: readonly Clause[];
  /** In lower case. */
  readonly names: readonly string[];
  readonly times: readonly DateSaid[];
  readonly weekdays: ReadonlySet<string>;
  readonly counts: readonly CountedNumber[];
}

export function sentenceOf(
  scene: Scene,
  index: number,
  tokens: readonly Tagged[],
  clauses: readonly Clause[],
): Sentence {
  return {
    scene,
    index,
    tokens,
    clauses,
    names: namesOf(tokens),
    times: datesIn(tokens, scene.published),
    weekdays: new Set(tokens.filter((t) => WEEKDAYS.has(t.lower)).map((t) => t.lower)),
    counts: quantitiesIn(tokens.map((t) => t.text).join(" ")),
  };
}

/** Runs of capitalised names, in lower case; days of the week are none. */
export function namesOf(tokens: readonly Tagged[]): string[] {
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== "name") continue;
    const from = i;
    while (tokens[i + 1]?.tag === "name") i++;
    names.push(
      tokens
        .slice(from, i + 1)
        .map((t) => t.lower)
        .join(" "),
    );
  }
  return names.filter((name) => !WEEKDAYS.has(name));
}
