/**
 * Whether a clause tells of another event than the asked one: of another place or time, of something else, of a habit, the
 * sides swapped, or only the opposite of something else. "A mill in Orr burned" is no word on the mill at Vale.
 */
import { ASIDE } from "./compare.ts";
import { habitIn } from "./habit.ts";
import { background, dated, exclusive, past } from "./signs.ts";
import type { Telling } from "./telling.ts";
import { APART, BAR, ELSEWHERE, SIDED, UNRELATED, type Verdict } from "./verdict.ts";
import { whenFits } from "./when.ts";

/** The verdict on what is another event, or on what rules the asked one out by telling of another; null otherwise. */
export function another({
  frame,
  article,
  topic,
  s,
  read,
  sense,
  clause,
  c,
  sentence,
  score,
  words,
  side,
}: Telling): Verdict | null {
  const time = whenFits(frame.dates, dated(read, clause, sentence), sentence, article);
  if (c.clash === "place") return APART(`It is about another place: “${c.instead}”.`);
  if (s.standing === "prospective" && past(frame, article))
    return UNRELATED("It looks ahead from after the asked time.");
  // what the lead dates is what the article is about
  const lead = frame.dates.length === 0 && s.content[0] !== undefined && article.sentenceOf(s.content[0]) === 0;
  if (time.fit === "other" && !lead) return APART(`It is about another time: ${time.words}.`);
  const habit = habitIn(read.tokens, clause, sentence);
  if (c.clash === "swapped") return APART(`The sides are the other way round: “${c.instead}” is the one who acts.`);
  // "used nothing but water": of what is asked, then, none
  const only = c.clash === "recipient" && exclusive(read, clause);
  if (only && c.explicit >= 0.5) {
    const by: "for" | "against" = frame.negated ? "for" : "against";
    return SIDED(by, Math.max(score, BAR.onEvent), `only “${c.instead}”, it says.`);
  }
  if (c.clash === "recipient") {
    // one with another name stays another, whoever saw it
    if (c.patient !== null && c.patient.names.length > 0) return APART(`It is about something else: “${c.instead}”.`);
    return c.explicit > 0 && topic.coverage > 0.5
      ? {
          relation: "bears-against",
          side: null,
          score: score * 0.5,
          reason: `The same kind of event, of something else: “${c.instead}”.`,
        }
      : ELSEWHERE(`It is about something else: “${c.instead}”.`);
  }
  // it is in the vault: then nobody took it, whoever saw it there
  if (
    c.near.kind === "opposite" &&
    sense.classes.has("kept") &&
    c.clash !== "other" &&
    c.explicit > 0 &&
    topic.coverage > 0.5
  )
    return SIDED(side, Math.max(score, BAR.onEvent), `it tells where the thing is (${words}).`);
  if (c.clash === "inner" || c.clash === "other") return ELSEWHERE(`It is about something else: “${c.instead}”.`);
  if (habit)
    return {
      relation: side === "for" ? "bears-for" : "bears-against",
      side: null,
      apart: true,
      score: score * 0.6,
      reason: `A habit, not this event: “${habit}”.`,
    };
  // where nobody is acted on, the opposite must be told of the one who acts: "the barns were made safe" is no word on a raid
  const elsewhere =
    (c.actorSilent && !frame.slots.some((slot) => slot.part === "recipient")) ||
    (!clause.passive && clause.subject !== null && clause.subject.from === clause.agent?.from); // what was held by whom is not told
  const aside = clause.kind === "noun" && ASIDE.test(read.tokens[clause.from - 1]?.lower ?? "");
  if (c.near.kind === "opposite" && (c.firm < 1 || elsewhere || aside || background(read, clause)))
    return UNRELATED(`The opposite of something else: ${words}.`);
  if (c.near.kind === "wider" && c.explicit < 1) return UNRELATED(`A wider word for something else: ${words}.`);
  return null;
}
