/** One statement against what is asked: its clauses are compared, the best of them decides, and says why. */
import type { Entity } from "../english/entity.ts";
import { LIGHT, type Sense, senseOf } from "../english/meaning.ts";
import { nearEvents } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import type { RelationKind } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import type { Aliases } from "./alias.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { type Compared, compareClause } from "./compare.ts";
import { fillerOf } from "./filler.ts";
import { fitOf, fits, type Known } from "./fit.ts";
import { habitIn } from "./habit.ts";
import { knownOf } from "./known.ts";
import { normSaid } from "./limit.ts";
import { mannerIn } from "./manner.ts";
import { judgeNorm } from "./measure.ts";
import type { Prepared, Read } from "./prepared.ts";
import {
  background,
  dated,
  exclusive,
  future,
  notBy,
  OPEN,
  past,
  sayNot,
  sharesNot,
  standsForDeed,
  untold,
} from "./signs.ts";
import { compareCount, countIn, type Interval } from "./toll.ts";
import type { Topic } from "./topic.ts";
import { AGAINST, APART, BAR, ELSEWHERE, rank, UNRELATED, type Verdict } from "./verdict.ts";
import { whenFits } from "./when.ts";

export function judge(
  frame: AskedFrame,
  article: Prepared,
  topic: Topic,
  aliases: Aliases,
  s: Statement,
  limits: readonly number[],
): Verdict {
  const read = article.content(s);
  const known = knownOf(article, aliases, s);
  const around = () => article.around(s);
  let best: Verdict | null = frame.norm ? judgeNorm(frame, article, topic, known, s, read, around(), limits) : null;
  for (const clause of read.clauses) {
    const sense = senseOf(read.tokens, clause);
    const near = nearEvents(frame.sense, sense);
    const stands =
      near.kind === "none" &&
      (standsForDeed(frame, read, clause, sense) || tallies(frame, clause) || mannered(frame, read, clause));
    if (near.kind === "none" && !stands && !(frame.thin && sense.lemma === frame.sense.lemma)) continue;
    if (untold(read, clause, sense, around())) continue;
    const strength = near.kind === "none" ? { kind: "same" as const, score: stands ? 0.85 : 0.6 } : near;
    const compared = compareClause(frame, read.tokens, clause, read.clauses, known, topic, strength, around());
    const verdict = decide(frame, article, topic, s, read, sense, clause, compared, around(), known);
    if (!best || rank(verdict) > rank(best)) best = verdict;
  }
  if (!best?.side && frame.inner) {
    for (const clause of read.clauses) {
      if (nearEvents(frame.inner.sense, senseOf(read.tokens, clause)).kind === "none") continue;
      const phrases = [clause.object, clause.subject, ...clause.obliques];
      const slot = frame.inner.slots[0];
      if (slot && !phrases.some((p) => p && fits(fitOf(slot.entity, read.tokens, p, known)))) continue;
      if (!best || best.relation === "unrelated")
        best = {
          relation: "refines",
          side: null,
          score: 0.5,
          reason: `It tells of what was to follow, not of the act itself: “${senseOf(read.tokens, clause).words}”.`,
        };
    }
  }
  return best ?? UNRELATED("No words of it tell of what is asked.");
}

function decide(
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
  const sign = signOf(frame, read, clause, c);
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
  if (c.near.kind === "opposite" && (c.firm < 1 || elsewhere || background(read, clause)))
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
  if (c.beaten)
    return {
      relation: frame.negated ? "same" : "contradicts",
      side: frame.negated ? "for" : "against",
      score,
      reason: `Against: the one asked about is told to have been beaten by “${c.instead}”.`,
    };
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
  const unsettled =
    s.standing === "hypothetical" || (s.standing === "prospective" && !frame.asked.future) || future(clause, frame);
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
  const actor = !frame.slots.some((x) => x.part === "actor") ? null : c.actorSilent ? "silent" : "told";
  return {
    ...(actor ? { actor } : {}),
    relation: kind,
    side,
    score,
    reason: reason(side, c, words, sign !== side),
    ...(filler ? { filler } : {}),
  };
}

/** "counted 31" tells how many, whatever they did. */
const tallies = (frame: AskedFrame, clause: Read["clauses"][number]): boolean =>
  frame.asked.kind === "how-many" && /^(?:count|tally|number)$/.test(clause.lemma) && clause.object !== null;

/** "was set on purpose": the manner that is asked, with whatever verb. */
const mannered = (frame: AskedFrame, read: Read, clause: Read["clauses"][number]): boolean =>
  frame.manner !== null &&
  clause.kind === "verb" &&
  mannerIn(
    read.tokens
      .slice(clause.from, clause.to)
      .map((t) => t.text)
      .join(" "),
  ) === frame.manner;

/** People who might be anybody: "three men in the tower". */
const unnamed = (e: Entity | null): boolean =>
  e !== null && e.names.length === 0 && /^(?:man|woman|person|people|figure|youth|boy|girl|guy)$/.test(e.head ?? "");

/** For or against by the words alone, before a denial turns it. */
function signOf(frame: AskedFrame, read: Read, clause: Read["clauses"][number], c: Compared): "for" | "against" {
  let not = (c.negated && !ownNot(read, clause)) || sharesNot(read, clause);
  if (c.near.kind === "opposite") not = !not;
  const outer = clause.outer >= 0 ? read.clauses[clause.outer] : undefined;
  if (outer && /^(?:fail|refuse|decline|avoid|forget|neglect|stop|cease)$/.test(outer.lemma)) not = !not;
  else if (outer?.negated) not = !not;
  return not === frame.negated ? "for" : "against";
}

/** "Nobody had reported a theft": what is said not to have been told, seen or done with an event. */
const nothingSaidOf = (read: Read, clause: Read["clauses"][number]): boolean =>
  !clause.negated &&
  read.clauses.some(
    (c) =>
      c.kind === "verb" &&
      c.negated &&
      !LIGHT.has(c.lemma) &&
      !/^(?:deny|stop|prevent|end|cancel|rule|survive|escape)$/.test(c.lemma) &&
      c.object !== null &&
      c.object.from > c.at &&
      clause.at >= c.object.from &&
      clause.at < c.object.to,
  );

/** "says no to the prize": the "no" is part of the verb and denies nothing. */
const ownNot = (read: Read, clause: Read["clauses"][number]): boolean =>
  !["neg"].includes(read.tokens[clause.at - 1]?.tag ?? "") &&
  senseOf(read.tokens, clause).taken.some(([from, to]) =>
    read.tokens.slice(from, to).some((t) => t.tag === "negdet" || t.tag === "negpron"),
  );

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

function reason(side: "for" | "against", c: Compared, words: string, denied: boolean): string {
  const how =
    c.near.kind === "opposite"
      ? "says the opposite"
      : c.near.kind === "narrower"
        ? "implies it"
        : c.near.kind === "wider"
          ? "says it less exactly"
          : "says it";
  return `${side === "for" ? "For" : "Against"}: it ${denied ? "denies it" : c.negated && c.near.kind !== "opposite" ? "says that it is not so" : how} (${words}; ${c.words}).`;
}
