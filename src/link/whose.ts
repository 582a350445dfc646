/** Whose somebody or something is, and where: "the government's gunmen", "a mill in Orr", "men in the army's uniform". */
import type { Phrase } from "../english/clauses.ts";
import type { Entity } from "../english/entity.ts";
import type { Tagged } from "../english/tagged.ts";
import { isMonth, isWeekday } from "../english/when/words.ts";
import { headFit } from "./heads.ts";
import type { Known } from "./known.ts";
import { standsAs } from "./stand-ins.ts";

/** "the government's gunmen", where the owner is of the asked kind or any body: described by whom they serve. */
export function owner(tokens: readonly Tagged[], said: Entity, asked: Entity, known: Known): boolean {
  const at = tokens.findIndex((t, i) => i > said.from && i < said.to && t.tag === "genitive");
  if (at < 0) return false;
  const noun = tokens[at - 1]!;
  return (
    noun.tag === "noun" && (standsAs("body", noun.lemma) || headFit(asked, { ...said, head: noun.lemma }, known) >= 0.5)
  );
}

/** Whether an indefinite phrase is placed by a name that the asked one does not have. */
export function elsewhere(tokens: readonly Tagged[], said: Entity, asked: Entity, known: Known): boolean {
  const first = tokens[said.from]!;
  if (
    !(/^an?$/.test(first.lower) || (first.lower === "the" && said.others.length > 0)) ||
    tokens[said.to]?.tag !== "prep" ||
    !/^(?:in|at|near|of|from|outside)$/.test(tokens[said.to]!.lower)
  )
    return false;
  let at = said.to + 1;
  while (["det", "adj", "noun"].includes(tokens[at]?.tag ?? "")) at++;
  const from = at;
  while (tokens[at]?.tag === "name") at++;
  if (at === from) return false;
  const name = tokens
    .slice(from, at)
    .map((t) => t.lower)
    .join(" ");
  return !isWeekday(name) && !isMonth(name) && !asked.names.some((n) => known.aliases.same(n, name));
}

/** Words by which a thing or person carries somebody's sign: "men in the army's uniform", "two ships under the flag of Vale". */
const CARRIES = /^(?:with|of|from|in|under|bearing|wearing|flying)$/;

/** "two grey ships with the flag of Vale's navy": what hangs on it names the asked one. */
export function marked(asked: Entity, tokens: readonly Tagged[], said: Entity, phrase: Phrase, known: Known): boolean {
  if (said.names.length > 0 || standsAs("other", said.head)) return false;
  let on = false;
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const t = tokens[i]!;
    if (t.tag === "punct") return false;
    if (CARRIES.test(t.lower)) on = true;
    else if (t.tag === "prep") on = false;
    if (!on) continue;
    if (t.tag === "name" && asked.names.some((n) => known.aliases.same(n, t.lower))) return true;
    if (t.tag === "noun" && asked.head !== null && t.lemma === asked.head) return true;
  }
  return false;
}
