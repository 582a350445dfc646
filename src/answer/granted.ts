/**
 * What a question takes for granted ("Why did Ada Poe resign?": that she resigned) → whether any article says so, and
 * which of its names stand in none. A question whose ground nobody reports is not answered with "not established".
 */

import { namesOf, tag } from "../english/tagged.ts";
import { isMonth, isWeekday } from "../english/when/words.ts";
import type { Asked } from "../record/asked.ts";
import type { Root } from "../record/root.ts";
import { called, isLoaded, list, quote, wordsOf } from "./called.ts";
import { calledAll, standing } from "./counted.ts";
import { statesOf } from "./ladder.ts";
import { type Index, ownWords } from "./lookup.ts";
import type { Granted, Sentence } from "./shape.ts";
import { sentence, some } from "./wording.ts";

/** The ground of a question with its own two states; null for a yes/no question. */
export function grantedOf(index: Index): Granted | null {
  const { asked, granted } = index.found;
  if (!granted) return null;
  return {
    text: eventOf(asked),
    ...statesOf(granted.count, granted.roots),
    statements: [...new Set(standing(granted.roots, "+").flatMap((root) => root.statements))],
  };
}

/** "somebody shot the mayor", "Arle bought something": the sentence that the question rests on. */
export function eventOf(asked: Asked): string {
  const words = (asked.proposition || asked.text).replace(/[.?!\s]+$/, "");
  const whole = asked.focus === "recipient" ? `${words} ${asked.kind === "who" ? "somebody" : "something"}` : words;
  return isLoaded(whole) ? `it happened (asked: “${whole}”)` : whole;
}

/** "who shot the mayor", as it stands behind "says". */
export function indirectOf(asked: Asked): string {
  const words = (asked.indirect ?? asked.proposition).replace(/[.?!\s]+$/, "");
  return isLoaded(words) ? `what is asked (“${words}”)` : words;
}

/** Where no answer is given: that the event is told all the same, or that nobody tells it and who denies it. */
export function grantedSentences(index: Index): Sentence[] {
  const { asked, granted } = index.found;
  const slots = { articles: index.ids.length, asked: indirectOf(asked), event: eventOf(asked) };
  const many = index.ids.length === 1 ? "-one" : "";
  const yes = standing(granted?.roots ?? [], "+");
  if (yes.length === 0)
    return some(sentence(`granted-by-none${many}`, slots, index.ids), ...denied(index), ...unnamed(index));
  const cites = [...index.ids.slice(0, 1), ...yes.flatMap((root) => root.statements.slice(0, 2))];
  return some(sentence(`granted-by-some${many}`, { ...slots, who: calledAll(yes) }, cites), ...denied(index));
}

/** The sources of those who say that what the question takes for granted did not happen at all. */
export const deniers = (index: Index): Root[] => standing(index.found.granted?.roots ?? [], "-");

/** Who says so, and in what words. */
export function denied(index: Index): Sentence[] {
  const { asked } = index.found;
  return deniers(index).flatMap((root) => {
    const [first] = ownWords(index, root);
    if (!first) return [];
    const slots = { who: called(root), event: eventOf(asked), quote: quote(wordsOf(first)) };
    return sentence(first.standing === "denied" ? "granted-denied" : "granted-otherwise", slots, [first.id]) ?? [];
  });
}

/** The asked names that stand in no article, as they are written: the part of the question that nothing supports. */
export function unnamed(index: Index): Sentence[] {
  const tokens = tag(index.found.asked.proposition, namesOf(index.found.asked.text));
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let to = i;
    while (tokens[to]?.tag === "name") to++;
    if (to > i)
      names.push(
        tokens
          .slice(i, to)
          .map((t) => t.text)
          .join(" "),
      );
    i = Math.max(i, to - 1);
  }
  const texts = [...index.articles.values()].map((a) =>
    `${a.headline ?? ""}\n${a.text}\n${a.outlet ?? ""}`.toLowerCase(),
  );
  const missing = names.filter(
    (name) =>
      !isWeekday(name.toLowerCase()) &&
      !isMonth(name.toLowerCase()) &&
      !texts.some((text) => text.includes(probe(name))),
  );
  if (missing.length === 0) return [];
  const row = index.ids.length === 1 ? "unnamed-one" : "unnamed";
  return some(sentence(row, { names: list([...new Set(missing)]), plural: missing.length > 1 ? 1 : 0 }, index.ids));
}

/** The beginning of a name's longest word, which its other forms share: "velian" and "Velia" both hold "veli". */
function probe(name: string): string {
  const longest = name
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((a, b) => (b.length > a.length ? b : a));
  return longest.slice(0, Math.max(4, longest.length - 2));
}
