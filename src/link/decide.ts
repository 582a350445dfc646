/**
 * What a compared clause counts for: a side, an open question, another event, too little. The rules stand in their order;
 * the first that fits decides, and says why in words.
 */
import type { Entity } from "../english/entity.ts";
import { classNamed, type Sense } from "../english/meaning.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import type { RelationKind } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { ASIDE, type Compared } from "./compare.ts";
import { fillerOf } from "./filler.ts";
import type { Known } from "./fit.ts";
import { habitIn } from "./habit.ts";
import { normSaid } from "./limit.ts";
import { mannerIn } from "./manner.ts";
import type { Prepared, Read } from "./prepared.ts";
import { nothingSaidOf, reasonOf, signOf } from "./sided.ts";
import { background, dated, exclusive, future, notBy, OPEN, past, sayNot } from "./signs.ts";
import { compareCount, countIn, type Interval } from "./toll.ts";
import type { Topic } from "./topic.ts";
import { effectOn } from "./undone.ts";
import { AGAINST, APART, BAR, ELSEWHERE, UNRELATED, type Verdict } from "./verdict.ts";
import { whenFits } from "./when.ts";

export function decide(
  frame: AskedFrame,
  article: Prepared,
  topic: Topic,
  s: Statement,
  read: Read,
  sense: Sense,
  clause: Read["clauses"][number],
  c: Compared,
  sentence: readonly Tagged[],
  known: Known,
): Verdict {
  const score = c.near.score * (0.35 + 0.65 * c.parts);
  const time = whenFits(frame.dates, dated(read, clause, sentence), sentence, article);
  const words = `“${sense.words}” for “${frame.sense.words}”`;
  const sign = signOf(frame, read, sense, clause, c);
  const side = s.standing === "denied" && !sayNot(s, read) ? AGAINST[sign] : sign;
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
    return {
      relation: "contradicts",
      side: by,
      score: Math.max(score, BAR.onEvent),
      reason: `${by === "for" ? "For" : "Against"}: only “${c.instead}”, it says.`,
    };
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
    return {
      relation: side === "against" ? "contradicts" : "same",
      side,
      score: Math.max(score, BAR.onEvent),
      reason: `${side === "for" ? "For" : "Against"}: it tells where the thing is (${words}).`,
    };
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
  const nameless = !frame.slots.some((x) => x.entity.names.length > 0) && frame.slots.length > 0;
  if (
    nameless &&
    (score < BAR.nameless * c.near.score ||
      ((c.explicit < 1 || c.firm < 1) && !(c.explicit > 0 && topic.coverage >= BAR.whole)))
  )
    return UNRELATED(`Too little of what is asked: ${words}.`);
  if (score < BAR.onEvent || (c.explicit === 0 && topic.coverage < BAR.silent))
    return UNRELATED(`Too little of what is asked: ${words}.`);
  if (c.firm === 0 && c.explicit > 0 && s.chain.length === 0 && !spokenOf(frame, article, s))
    return UNRELATED(`A pronoun, and nothing before it that is asked about: ${words}.`);
  const spared = c.clash === "actor" || c.actorSilent ? notBy(frame, read, known) : null;
  if (spared && (c.explicit >= 1 || (c.explicit > 0 && topic.coverage > 0.5))) {
    const by: "for" | "against" = frame.negated ? "for" : "against";
    return {
      relation: "contradicts",
      side: by,
      score,
      reason: `${by === "for" ? "For" : "Against"}: it says “${spared}”.`,
    };
  }
  if (c.beaten) {
    const by = frame.sense.classes.has("win") === frame.negated ? "for" : "against";
    return {
      relation: by === "for" ? "same" : "contradicts",
      side: by,
      score,
      reason: `${by === "for" ? "For" : "Against"}: the one asked about is told to have been beaten (${words}).`,
    };
  }
  if (c.clash === "actor" || c.clash === "proxy") {
    const people = c.clash === "actor" && side === "for" && unnamed(c.agent);
    if ((c.explicit < 1 && !people) || c.near.kind === "opposite")
      return UNRELATED(`Somebody else's doing: “${c.instead}”.`);
    return {
      actor: people ? "people" : "other",
      relation: "differs",
      side: null,
      score,
      reason:
        c.clash === "proxy"
          ? `The same event, but by an ally, not by the one asked about: “${c.instead}”.`
          : `The same event, but by another: “${c.instead}”.`,
    };
  }
  if (side === "for" && clause.kind === "noun" && nothingSaidOf(read, clause))
    return { relation: "refines", side: null, score, reason: `It says that nobody spoke of it: ${words}.` };
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
  const number = frame.count ? told(frame, read, clause, c, sense, sentence) : null;
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

/** Sentences before a pronoun in which what it stands for is looked for. */
const BACK = 2;

/** Whether what is asked about stands in the statement's sentence or right before it, so that a pronoun can mean it. */
function spokenOf(frame: AskedFrame, article: Prepared, s: Statement): boolean {
  const span = s.content[0];
  const at = span ? article.sentenceOf(span) : -1;
  if (at < 0) return true;
  const names = new Set(frame.slots.flatMap((slot) => slot.entity.names.flatMap((name) => name.split(" "))));
  const heads = frame.slots.flatMap((slot) => (slot.entity.head === null ? [] : [slot.entity.head]));
  for (let i = Math.max(0, at - BACK); i <= at; i++)
    for (const t of article.sentence(i).tokens)
      if (names.has(t.lower) || (t.tag === "noun" && heads.some((head) => nearNouns(head, t.lemma) >= 0.5)))
        return true;
  return names.size + heads.length === 0;
}

/** People who might be anybody: "three men in the tower". */
const unnamed = (e: Entity | null): boolean =>
  e !== null && e.names.length === 0 && /^(?:man|woman|person|people|figure|youth|boy|girl|guy)$/.test(e.head ?? "");

/** The number that the clause, or else the statement, gives for the asked count. */
function told(
  frame: AskedFrame,
  read: Read,
  clause: Read["clauses"][number],
  c: Compared,
  sense: Sense,
  sentence: readonly Tagged[],
): Interval | null {
  if (c.negated && c.near.kind !== "opposite") return { min: 0, max: 0, text: sense.words, open: false, unit: null };
  const around = sentence.map((t) => t.text).join(" ");
  const count = frame.count!;
  return (
    countIn(read.text, dated(read, clause, []), around, count) ??
    (/\b(?:number|toll|count|total|figure)\b/i.test(read.text) ? countIn(read.text, read.tokens, around, count) : null)
  );
}
