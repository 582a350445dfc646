/** What stands right beside a full name says who that is: a title, a trade before it, an apposition behind it. */
import type { Reading } from "../record/reading.ts";
import type { Bare } from "./bare.ts";
import { called, type Entity } from "./cast.ts";
import { givenNames, roleNouns, titles } from "./lists.ts";
import { type Head, roleAt } from "./phrase.ts";
import type { Run } from "./runs.ts";

/** What the words right before and after a full name say: a title, a trade, an age. */
export function describedBy(reading: Reading, b: Bare, entity: Entity): void {
  if (b.title) {
    const noun = roleNouns().get(b.title.noun);
    if (noun) called(entity, noun);
    else if (entity.role === "unknown") entity.role = titles().get(b.title.noun)?.role ?? "unknown";
    if (b.title.gender !== "-" && entity.gender === "-") entity.gender = b.title.gender;
    if (entity.kind === "unknown") entity.kind = "person";
  }
  if (entity.kind === "person" && entity.gender === "-") entity.gender = givenNames().get(b.words[0]!) ?? "-";
  const { tokens } = reading;
  let at = b.run.first - 1;
  if (tokens[at]?.text === ",") at--;
  const before = roleAt(tokens, at, Math.max(0, at - 3));
  if (before && !before.plural && (at === b.run.first - 1 || entity.kind !== "body")) {
    if (before.noun.kind === "person" ? entity.kind !== "body" : at === b.run.first - 1 && entity.kind !== "person")
      called(entity, before.noun);
  }
  const beside = apposition(reading, b.run);
  if (!beside) return;
  if (beside === "who") {
    if (entity.kind === "unknown") entity.kind = "person";
  } else if ((beside.noun.kind === "person") === (entity.kind !== "body") || entity.kind === "unknown") {
    if (beside.noun.kind === "person" || beside.noun.kind === "body") called(entity, beside.noun);
  }
}

/** "Ada Poe, 41, a town councillor," and "Clean Ilse, a campaign group that …": the noun set beside a name, or "who". */
function apposition(reading: Reading, run: Run): Head | "who" | null {
  const { tokens } = reading;
  if (tokens[run.last]?.text !== ",") return null;
  let from = run.last + 1;
  if (tokens[from]?.pos === "NUM" && tokens[from + 1]?.text === ",") from += 2;
  if (tokens[from]?.lower === "who") return "who";
  const before = tokens[run.first - 1]?.lower === "the" ? tokens[run.first - 2] : tokens[run.first - 1];
  // "the wreck of the Linnet, the head of the service said": what follows a name that a preposition rules may be a subject
  const ruled = before !== undefined && (before.pos === "ADP" || before.lower === "to");
  let head: Head | null = null;
  for (let j = from; j < Math.min(from + 30, tokens.length); j++) {
    const t = tokens[j]!;
    const close = /^[,.;:”"“(–—]$/.test(t.text);
    if (!head) {
      if (
        close ||
        t.pos === "VERB" ||
        t.pos === "AUX" ||
        (t.pos === "ADP" && j > from) ||
        t.lower === "who" ||
        t.lower === "which"
      )
        return null;
      const next = tokens[j + 1];
      if (next && (next.pos === "NOUN" || /^['’]s?$/.test(next.text))) continue;
      head = roleAt(tokens, j, from);
      if (head?.plural) return null;
      continue;
    }
    if (close) return head;
    if (t.lower === "who" || t.lower === "which" || t.lower === "that") return ruled ? null : head;
    if (t.pos === "VERB" || t.pos === "AUX") return null;
  }
  return null;
}
