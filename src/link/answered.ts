/**
 * What a clause on the asked event says to what is asked: a side, the number or name that fills the asked place, or the
 * event without what is asked. "Eleven died" to "how many died" gives 11; "some died" leaves it out.
 */
import { classNamed } from "../english/event-classes.ts";
import type { RelationKind } from "../record/relation.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { fillerOf } from "./filler.ts";
import { normSaid } from "./limit.ts";
import { mannerIn } from "./manner.ts";
import { reasonOf } from "./sided.ts";
import { dated, future, OPEN } from "./signs.ts";
import type { Telling } from "./telling.ts";
import { compareCount, countIn, type Interval } from "./toll.ts";
import { effectOn } from "./undone.ts";
import { AGAINST, BAR, type Verdict } from "./verdict.ts";

export function answered(telling: Telling): Verdict {
  const { frame, article, topic, s, read, clause, c, score, words, sign, side } = telling;
  // "asked whether the head had been suspended"
  const whether = read.tokens[clause.from - 1]?.lower === "whether";
  const unsettled =
    whether ||
    effectOn(frame.sense, read, clause) === "open" ||
    s.standing === "hypothetical" ||
    (s.standing === "prospective" && !frame.asked.future) ||
    future(clause, frame);
  const kind: RelationKind =
    side === "against"
      ? "contradicts"
      : c.near.kind === "narrower"
        ? "entails"
        : c.near.kind === "wider"
          ? "refines"
          : "same";
  if (unsettled)
    return {
      relation: kind,
      side: null,
      score,
      reason: `The event, but only as a plan, a condition or a question: ${words}.`,
    };
  const number = frame.count ? numberIn(telling) : null;
  const manner = frame.manner !== null && mannerIn(read.text) !== null && topic.coverage >= BAR.silent;
  if (c.explicit === 0 && s.standing !== "denied" && !manner && !(number && topic.coverage >= BAR.counted))
    return {
      relation: "refines",
      side: null,
      score,
      reason: `The event in a word, without who, whom or where: ${words}.`,
    };
  if (c.near.converse && c.actorSilent && side === "for")
    return {
      relation: "refines",
      side: null,
      score,
      reason: `The event from its other end, without the one asked about: ${words}.`,
    };
  if (OPEN.test(read.text))
    return { relation: kind, side: null, score, reason: `An open question about it: ${words}.` };
  // "she died" says nothing of what or who made her die
  if (
    side === "for" &&
    c.actorSilent &&
    (frame.sense.classes.has("cause") || (c.near.kind === "wider" && frame.sense.classes.has("kill")))
  ) {
    return {
      relation: "refines",
      side: null,
      score,
      reason: `What happened, without what brought it about: ${words}.`,
    };
  }
  // nobody did it: then the one asked about did not; but that somebody did it says nothing of whom
  if (
    side === "for" &&
    c.actorSilent &&
    frame.slots.some((x) => x.part === "actor" && x.entity.names.length > 0) &&
    (frame.focus === "actor" || !topic.has(frame.slots.find((x) => x.part === "actor")!))
  ) {
    return {
      relation: "refines",
      side: null,
      score,
      reason: `The event without the one who is asked about: ${words}.`,
    };
  }
  const meant = frame.manner ? mannerIn(read.text) : null;
  if (frame.manner && !meant)
    return { relation: "refines", side: null, score, reason: `The event, without whether it was meant: ${words}.` };
  if (frame.manner && meant !== frame.manner) {
    const by = AGAINST[side];
    return {
      relation: by === "against" ? "contradicts" : "same",
      side: by,
      score,
      reason: `${by === "for" ? "For" : "Against"}: it tells of another manner (${words}).`,
    };
  }
  if (frame.norm && !normSaid(read.text))
    return { relation: "refines", side: null, score, reason: `The measure without what is allowed: ${words}.` };
  if (frame.count) {
    const stands = number ? compareCount(frame.count, number) : null;
    if (!stands || !number)
      return {
        relation: "refines",
        side: null,
        score,
        reason: number
          ? `The event, with a number that leaves it open: “${number.text}”.`
          : `The event, without a number: ${words}.`,
      };
    const by = s.standing === "denied" ? AGAINST[stands] : stands;
    return {
      relation: by === "for" ? "entails" : "contradicts",
      side: by,
      score,
      reason: `${by === "for" ? "For" : "Against"}: the number told is “${number.text}” (${c.words}).`,
      filler: { number },
    };
  }
  const filler = fillerOf(frame, c, read, clause, article, s);
  const actor = !frame.slots.some((x) => x.part === "actor")
    ? null
    : !c.actorSilent
      ? "told"
      : againstSomebody(frame)
        ? "unowned"
        : "silent";
  return {
    ...(actor ? { actor } : {}),
    relation: kind,
    side,
    score,
    reason: reasonOf(side, c, words, sign !== side),
    ...(filler ? { filler } : {}),
  };
}

/** "Shells hit the clinic" does not say whose: deeds that anybody might have done to somebody. */
const againstSomebody = (frame: AskedFrame): boolean =>
  frame.slots.some((slot) => slot.part === "actor" && slot.entity.names.length > 0) &&
  [...frame.sense.classes].some((name) => /^(?:ASSAULT|x-CRIME|x-LEAK)/.test(classNamed(name)!.type));

/** The number that the clause, or else the statement, gives for the asked count. */
function numberIn({ frame, read, clause, c, sense, sentence }: Telling): Interval | null {
  if (c.negated && c.near.kind !== "opposite") return { min: 0, max: 0, text: sense.words, open: false, unit: null };
  const around = sentence.map((t) => t.text).join(" ");
  const count = frame.count!;
  return (
    countIn(read.text, dated(read, clause, []), around, count) ??
    (/\b(?:number|toll|count|total|figure)\b/i.test(read.text) ? countIn(read.text, read.tokens, around, count) : null)
  );
}
