/**
 * How each statement stands to what is asked: on the event and for or against it, near it, or about something else. Rules
 * on words decide; every relation gives its reason. Symmetrical: swapping two names swaps the answers.
 */

import { classNamed, nearEvents, type Sense, senseOf } from "../lexicon/meaning.ts";
import type { Tagged } from "../lexicon/tagged.ts";
import type { Asked } from "../record/asked.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation, RelationKind } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import { type Aliases, aliasesOf } from "./alias.ts";
import { type AskedFrame, askedFrame } from "./asked-frame.ts";
import { type Compared, compareClause } from "./compare.ts";
import type { Known } from "./fit.ts";
import { habitIn } from "./habit.ts";
import { limitsIn, measuresIn, normSaid } from "./limit.ts";
import { type Prepared, prepare, type Read } from "./prepared.ts";
import { compareCount, countIn } from "./toll.ts";
import { type Topic, topicTest } from "./topic.ts";
import { whenFits } from "./when.ts";

/** Bars, each with its reason. Scores are 0 to 1. */
const BAR = {
  /** On the event: the same act with most parts filled; below, a shared verb alone would do. */
  onEvent: 0.5,
  /** Only what the article fills, nothing by the statement itself: then the article must hold nearly all that is asked. */
  silent: 0.75,
} as const;

const AGAINST: Record<"for" | "against", "for" | "against"> = { for: "against", against: "for" };

interface Verdict {
  readonly relation: RelationKind;
  readonly side: "for" | "against" | null;
  readonly score: number;
  readonly reason: string;
}
const UNRELATED = (reason: string): Verdict => ({ relation: "unrelated", side: null, score: 0, reason });

/** One relation for every statement of the dossiers, in their order; `to` is `question`. */
export function relate(asked: Asked, dossiers: readonly Dossier[]): Relation[] {
  const frame = askedFrame(asked);
  const aliases = aliasesOf(dossiers);
  const topicOf = topicTest(frame, aliases);
  const relations: Relation[] = [];
  const spoken = dossiers
    .filter((d) => d.statements.length > 0)
    .map((d) => {
      const article = prepare(d);
      return { dossier: d, article, topic: topicOf(article) };
    });
  const limits = frame.norm
    ? [...new Set(spoken.filter((x) => x.topic.speaks).flatMap((x) => limitsIn(x.dossier.article.text)))]
    : [];
  for (const { dossier, article, topic } of spoken) {
    for (const s of dossier.statements) {
      const verdict = topic.speaks
        ? judge(frame, article, topic, aliases, s, limits)
        : UNRELATED("The article does not name what is asked about.");
      relations.push({ statement: s.id, to: "question", ...verdict, score: Math.round(verdict.score * 1000) / 1000 });
    }
  }
  return relations;
}

function judge(
  frame: AskedFrame,
  article: Prepared,
  topic: Topic,
  aliases: Aliases,
  s: Statement,
  limits: readonly number[],
): Verdict {
  const read = article.content(s);
  const known = knownOf(article, aliases, s);
  const index = s.content[0] ? article.sentenceOf(s.content[0]) : -1;
  const sentence = index >= 0 ? article.sentence(index).tokens : (article.headline()?.tokens ?? read.tokens);
  let best: Verdict | null = frame.norm ? judgeNorm(frame, article, topic, known, s, read, sentence, limits) : null;
  for (const clause of read.clauses) {
    const sense = senseOf(read.tokens, clause);
    const near = nearEvents(frame.sense, sense);
    const stands = near.kind === "none" && standsForDeed(frame, read, clause, sense);
    if (near.kind === "none" && !stands && !(frame.thin && sense.lemma === frame.sense.lemma)) continue;
    const strength = near.kind === "none" ? { kind: "same" as const, score: stands ? 0.85 : 0.6 } : near;
    const compared = compareClause(frame, read.tokens, clause, read.clauses, known, topic, strength, sentence);
    const verdict = decide(frame, article, topic, s, read, sense, clause, compared, sentence);
    if (!best || rank(verdict) > rank(best)) best = verdict;
  }
  return best ?? UNRELATED("No words of it tell of what is asked.");
}

const ORDER: readonly RelationKind[] = [
  "unrelated",
  "bears-against",
  "bears-for",
  "differs",
  "refines",
  "entails",
  "same",
  "contradicts",
];
const rank = (v: Verdict): number => (v.side ? 100 : 0) + 10 * v.score + ORDER.indexOf(v.relation) / 10;

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
): Verdict {
  const score = c.near.score * (0.35 + 0.65 * c.parts);
  const time = whenFits(frame.dates, dated(read, clause, sentence), sentence, article);
  const words = `“${sense.words}” for “${frame.sense.words}”`;
  const sign = signOf(frame, read, clause, c);
  const side = s.standing === "denied" && !sayNot(s, read) ? AGAINST[sign] : sign;
  if (c.clash === "place") return UNRELATED(`It is about another place: “${c.instead}”.`);
  if (s.standing === "prospective" && past(frame, article))
    return UNRELATED("It looks ahead from after the asked time.");
  if (time.fit === "other") return UNRELATED(`It is about another time: ${time.words}.`);
  const habit = habitIn(read.tokens, clause);
  if (c.clash === "swapped") return UNRELATED(`The sides are the other way round: “${c.instead}” is the one who acts.`);
  if (c.clash === "recipient") {
    return c.explicit > 0 && topic.coverage > 0.5
      ? {
          relation: "bears-against",
          side: null,
          score: score * 0.5,
          reason: `The same kind of event, of something else: “${c.instead}”.`,
        }
      : UNRELATED(`It is about something else: “${c.instead}”.`);
  }
  if (c.clash === "inner" || c.clash === "other") return UNRELATED(`It is about something else: “${c.instead}”.`);
  if (habit)
    return {
      relation: side === "for" ? "bears-for" : "bears-against",
      side: null,
      score: score * 0.6,
      reason: `A habit, not this event: “${habit}”.`,
    };
  if (c.near.kind === "opposite" && c.explicit < 1) return UNRELATED(`The opposite of something else: ${words}.`);
  if (score < BAR.onEvent || (c.explicit === 0 && topic.coverage < BAR.silent))
    return UNRELATED(`Too little of what is asked: ${words}.`);
  if (c.clash === "actor" || c.clash === "proxy") {
    if (c.explicit < 1) return UNRELATED(`Somebody else's doing: “${c.instead}”.`);
    return {
      relation: "differs",
      side: null,
      score,
      reason:
        c.clash === "proxy"
          ? `The same event, but by an ally, not by the one asked about: “${c.instead}”.`
          : `The same event, but by another: “${c.instead}”.`,
    };
  }
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
      relation: kind === "contradicts" ? "bears-against" : kind,
      side: null,
      score,
      reason: `The event, but only as a plan, a condition or a question: ${words}.`,
    };
  if (c.explicit === 0 && s.standing !== "denied")
    return {
      relation: "refines",
      side: null,
      score,
      reason: `The event in a word, without who, whom or where: ${words}.`,
    };
  if (OPEN.test(read.text))
    return {
      relation: kind === "contradicts" ? "bears-against" : kind,
      side: null,
      score,
      reason: `An open question about it: ${words}.`,
    };
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
  if (frame.norm && !normSaid(read.text))
    return { relation: "refines", side: null, score, reason: `The measure without what is allowed: ${words}.` };
  if (frame.count) {
    const told =
      c.negated && side !== "for"
        ? { min: 0, max: 0, text: sense.words, open: false }
        : countIn(
            read.text,
            dated(read, clause, []),
            sentence.map((t) => t.text).join(" "),
            frame.count.of,
            frame.count.unit,
          );
    const stands = told ? compareCount(frame.count, told) : null;
    if (!stands || !told)
      return {
        relation: "refines",
        side: null,
        score,
        reason: told
          ? `The event, with a number that leaves it open: “${told.text}”.`
          : `The event, without a number: ${words}.`,
      };
    const by = s.standing === "denied" ? AGAINST[stands] : stands;
    return {
      relation: by === "for" ? "entails" : "contradicts",
      side: by,
      score,
      reason: `${by === "for" ? "For" : "Against"}: the number told is “${told.text}” (${c.words}).`,
    };
  }
  return { relation: kind, side, score, reason: reason(side, c, words, sign !== side) };
}

/** "This was done by …", "they carried out the attack", "is behind it": words that stand for the deed asked about. */
function standsForDeed(frame: AskedFrame, read: Read, clause: Read["clauses"][number], sense: Sense): boolean {
  if (
    !sense.classes.has("commit") ||
    frame.sense.classes.has("commit") ||
    [...frame.sense.classes].every((c) => classNamed(c)?.type === "x-STATE")
  )
    return false;
  const deed = [clause.object, clause.complement, ...clause.obliques].filter((p) => p !== null);
  return deed.some((p) => {
    const head = read.tokens[p.head]!;
    if (/^(?:this|that|it|these|those)$/.test(head.lower)) return true;
    if (head.tag !== "noun") return false;
    return (
      nearEvents(frame.sense, senseOf(read.tokens, { ...clause, kind: "noun", at: p.head, lemma: head.lemma })).kind !==
      "none"
    );
  });
}

/** The words whose dates a clause lives by: its own, those of the clause around a noun, and what opens the sentence ("In 2019, …"). */
function dated(read: Read, clause: Read["clauses"][number], sentence: readonly Tagged[]): readonly Tagged[] {
  const around =
    clause.kind === "noun"
      ? (read.clauses.find((c) => c.kind !== "noun" && c.from <= clause.from && c.to >= clause.to) ?? clause)
      : clause;
  const own = read.tokens.slice(Math.min(around.from, clause.from), Math.max(around.to, clause.to, clause.at + 1));
  const first = sentence[0];
  if (!first || !/^(?:in|on|during|by|since|after|before|last|early|late)$/.test(first.lower)) return own;
  let end = 1;
  while (
    end < sentence.length &&
    end < 7 &&
    ["num", "name", "noun", "adj", "det", "prep", "poss"].includes(sentence[end]!.tag)
  )
    end++;
  return [...sentence.slice(0, end), ...own];
}

/** A measure against what is allowed: by words ("within the limit"), else by a number beside a limit that the articles state. */
function judgeNorm(
  frame: AskedFrame,
  article: Prepared,
  topic: Topic,
  known: Known,
  s: Statement,
  read: Read,
  sentence: readonly Tagged[],
  limits: readonly number[],
): Verdict | null {
  const said = normSaid(read.text);
  const measured = said
    ? null
    : measuresIn(read.text, limits).find(() =>
        read.clauses.some((c) => senseOf(read.tokens, c).classes.has("contain")),
      );
  const side = said
    ? said.side
    : measured && limits.length > 0
      ? limits.some((l) => measured.value > l)
        ? "over"
        : "under"
      : null;
  if (!side) return null;
  const clause = read.clauses.find((c) => c.kind !== "noun") ?? read.clauses[0];
  if (!clause) return null;
  const c = compareClause(
    frame,
    read.tokens,
    clause,
    read.clauses,
    known,
    topic,
    { kind: "same", score: 0.9 },
    sentence,
  );
  if (c.clash === "place" || whenFits(frame.dates, dated(read, clause, sentence), sentence, article).fit === "other")
    return null;
  const words = said ? `“${said.words}”` : `“${measured!.text}” beside a limit of ${limits.join(" or ")}`;
  const agrees = (side === frame.norm) !== frame.negated;
  const own: "for" | "against" = agrees ? "for" : "against";
  const turned = s.standing === "denied" && !sayNot(s, read) ? AGAINST[own] : own;
  if (s.standing === "hypothetical" || s.standing === "prospective")
    return {
      relation: "same",
      side: null,
      score: 0.5,
      reason: `The measure, but only as a condition or a plan: ${words}.`,
    };
  const score = 0.9 * (0.35 + 0.65 * c.parts);
  if (score < BAR.onEvent - 0.1) return null;
  return {
    relation: turned === "for" ? "same" : "contradicts",
    side: turned,
    score,
    reason: `${turned === "for" ? "For" : "Against"}: it puts the measure ${side === "over" ? "beyond" : "within"} what is allowed (${words}).`,
  };
}

/** Whether the asked time was over when the article came out. */
function past(frame: AskedFrame, article: Prepared): boolean {
  const day = article.published?.slice(0, 10);
  return day !== undefined && frame.dates.length > 0 && frame.dates.every((d) => d.to !== null && d.to < day);
}

/** Content that asks: "how many had been hit", "whether the room was manned". */
const OPEN = /^[“"'‘]?(?:how (?:many|much|long|often)|whether|if|who|whom|why|what|which|where|when)\b/i;

/** For or against by the words alone, before a denial turns it. */
function signOf(frame: AskedFrame, read: Read, clause: Read["clauses"][number], c: Compared): "for" | "against" {
  let not = c.negated;
  if (c.near.kind === "opposite") not = !not;
  const outer = clause.outer >= 0 ? read.clauses[clause.outer] : undefined;
  if (outer && /^(?:fail|refuse|decline|avoid|forget|neglect|stop|cease)$/.test(outer.lemma)) not = !not;
  else if (outer?.negated) not = !not;
  return not === frame.negated ? "for" : "against";
}

/** Whether the content of a denial is itself already worded as what its holder says ("denied: “no shot was fired”"). */
const sayNot = (s: Statement, read: Read): boolean =>
  s.form === "direct" && s.polarity === "-" && read.clauses.some((c) => c.negated);

const future = (clause: Read["clauses"][number], frame: AskedFrame): boolean =>
  !frame.asked.future && /^(?:will|would|shall|'ll|'d|wo|be to|should)$/.test(clause.modal ?? "");

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

function knownOf(article: Prepared, aliases: Aliases, s: Statement): Known {
  const speaker = s.chain.at(-1)?.name.toLowerCase() ?? "";
  const speakers =
    speaker === "" ? [] : [speaker, ...speaker.split(/,\s*|\s+of the\s+|\s+of\s+|['’]s\s+/).filter((p) => p !== "")];
  return {
    aliases,
    linked: (noun, name) => beside(article, noun, name),
    speaker: speakers,
  };
}

const REACH = 40; // characters between a noun and the name beside it
/** Whether the article puts a noun beside a name. */
function beside(article: Prepared, noun: string, name: string): boolean {
  const last = name.split(" ").at(-1)!;
  const first = name.split(" ")[0]!;
  for (const word of new Set([name, last, first])) {
    if (word.length < 3) continue;
    for (let at = article.flat.indexOf(word); at >= 0; at = article.flat.indexOf(word, at + 1)) {
      const around = article.flat.slice(Math.max(0, at - REACH), at + word.length + REACH);
      const found = around.indexOf(noun);
      if (found >= 0 && !/[.!?\n]/.test(around.slice(Math.min(found, REACH), Math.max(found, REACH)))) return true;
    }
  }
  return false;
}
