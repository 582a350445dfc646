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
import { type AskedFrame, askedFrame, turned, withheld } from "./asked-frame.ts";
import { type Compared, compareClause } from "./compare.ts";
import { type Filled, type Filler, fillerOf, settle, update } from "./filler.ts";
import { fitOf, fits, type Known } from "./fit.ts";
import { habitIn } from "./habit.ts";
import { limitsIn, measuresIn, normSaid } from "./limit.ts";
import { type Prepared, prepare, type Read } from "./prepared.ts";
import { compareCount, countIn, type Interval } from "./toll.ts";
import { type Topic, topicTest } from "./topic.ts";
import { whenFits } from "./when.ts";

/** Bars, each with its reason. Scores are 0 to 1. */
const BAR = {
  /** On the event: the same act with most parts filled; below, a shared verb alone would do. */
  onEvent: 0.5,
  /** A question without a name: nearly all must be told, since any article might speak of "the company". */
  nameless: 0.68,
  /** Only what the article fills, nothing by the statement itself: then the article must hold nearly all that is asked. */
  silent: 0.75,
  /** A bare number of the asked kind ("12 dead"): the article must hold most of what is asked. */
  counted: 0.5,
} as const;

const AGAINST: Record<"for" | "against", "for" | "against"> = { for: "against", against: "for" };

interface Verdict {
  readonly relation: RelationKind;
  readonly side: "for" | "against" | null;
  readonly score: number;
  readonly reason: string;
  /** What the statement puts in the asked place: who, where, when, how many. */
  readonly filler?: Filler;
}
const UNRELATED = (reason: string): Verdict => ({ relation: "unrelated", side: null, score: 0, reason });

/** One relation for every statement of the dossiers, in their order; `to` is `question`. */
export function relate(asked: Asked, dossiers: readonly Dossier[]): Relation[] {
  const frame = askedFrame(asked);
  const frames = [frame, turned(frame), withheld(frame)].filter((f) => f !== null);
  const aliases = aliasesOf(dossiers);
  const topicOf = topicTest(frame, aliases);
  const relations: Relation[] = [];
  const spoken = dossiers
    .filter((d) => d.statements.length > 0)
    .map((d) => {
      const article = prepare(d);
      return { dossier: d, article, topic: topicOf(article) };
    });
  for (const one of byCompany(spoken)) one.topic = { ...one.topic, speaks: true };
  const limits = frame.norm
    ? [...new Set(spoken.filter((x) => x.topic.speaks).flatMap((x) => limitsIn(x.dossier.article.text)))]
    : [];
  const fillers: Filled[] = [];
  for (const { dossier, article, topic } of spoken) {
    for (const s of dossier.statements) {
      const verdict = topic.speaks
        ? best(frames.map((f) => judge(f, article, topic, aliases, s, limits)))
        : UNRELATED("The article does not name what is asked about.");
      const { filler, ...plain } = verdict;
      if (verdict.side !== null && (frame.count !== null || frame.asked.kind !== "whether"))
        fillers.push({
          at: relations.length,
          filler: filler ?? null,
          holder: s.chain.at(-1)?.name ?? `article ${article.dossier.article.key}`,
          published: article.published,
          denied: verdict.side === "against",
        });
      relations.push({ statement: s.id, to: "question", ...plain, score: Math.round(verdict.score * 1000) / 1000 });
    }
  }
  return frame.asked.kind === "whether" ? withUpdates(relations, fillers) : settle(relations, fillers, aliases);
}

/** Names that say nothing of the matter. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i|the|wire|news|times|post)$/;
/** Where an article without the asked names must hold this share of the asked nouns and share a name with one that has them. */
const SHARED = 0.5;

/** Articles that leave the asked names out but speak of the same people and things as those that have them. */
function byCompany<T extends { readonly article: Prepared; readonly topic: Topic }>(spoken: readonly T[]): T[] {
  const names = new Set<string>();
  for (const one of spoken)
    if (one.topic.speaks)
      for (const name of one.article.names) if (!CALENDAR.test(name) && name.length > 3) names.add(name);
  return spoken.filter(
    (one) =>
      !one.topic.speaks && one.topic.coverage >= SHARED && [...one.article.words].some((name) => names.has(name)),
  );
}

/** A number below the asked one takes no side when a later article gives a higher count: it was an earlier state. */
function withUpdates(relations: readonly Relation[], fillers: readonly Filled[]): Relation[] {
  const out = [...relations];
  for (const f of fillers) {
    if (f.denied && fillers.some((g) => !g.denied && update(f, g)))
      out[f.at] = {
        ...out[f.at]!,
        relation: "refines",
        side: null,
        reason: "An earlier state of a count that rose later.",
      };
  }
  return out;
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
    const verdict = decide(frame, article, topic, s, read, sense, clause, compared, sentence, known);
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

const best = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce((a, b) => (rank(b) > rank(a) ? b : a));

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
  known: Known,
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
  const habit = habitIn(read.tokens, clause, sentence);
  if (c.clash === "swapped") return UNRELATED(`The sides are the other way round: “${c.instead}” is the one who acts.`);
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
  if (c.near.kind === "opposite" && (c.firm < 1 || background(read, clause)))
    return UNRELATED(`The opposite of something else: ${words}.`);
  if (c.near.kind === "wider" && c.explicit < 1) return UNRELATED(`A wider word for something else: ${words}.`);
  const nameless = !frame.slots.some((x) => x.entity.names.length > 0) && frame.slots.length > 0;
  if (nameless && (score < BAR.nameless * c.near.score || c.explicit < 1 || c.firm < 1))
    return UNRELATED(`Too little of what is asked: ${words}.`);
  if (score < BAR.onEvent || (c.explicit === 0 && topic.coverage < BAR.silent))
    return UNRELATED(`Too little of what is asked: ${words}.`);
  const spared = c.clash === "actor" || c.actorSilent ? notBy(frame, read, known) : null;
  if (spared && c.explicit >= 1) {
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
      relation: kind,
      side: null,
      score,
      reason: `The event, but only as a plan, a condition or a question: ${words}.`,
    };
  const number = frame.count ? told(frame, read, clause, c, sense, sentence) : null;
  if (c.explicit === 0 && s.standing !== "denied" && !(number && topic.coverage >= BAR.counted))
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
  const filler = fillerOf(frame, c, sentence, article);
  return { relation: kind, side, score, reason: reason(side, c, words, sign !== side), ...(filler ? { filler } : {}) };
}

/** "This was done by …", "they carried out the attack", "is behind it": words that stand for the deed asked about. */
function standsForDeed(frame: AskedFrame, read: Read, clause: Read["clauses"][number], sense: Sense): boolean {
  if (
    clause.outer >= 0 ||
    clause.infinitive ||
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

/** "and not by the vaccine": the one asked about is ruled out by name, or null. */
function notBy(frame: AskedFrame, read: Read, known: Known): string | null {
  const actor = frame.slots.find((s) => s.part === "actor");
  if (!actor) return null;
  const { tokens } = read;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.lower !== "not" || !/^(?:by|because|due|from|of|through)$/.test(tokens[i + 1]!.lower)) continue;
    let from = i + 2;
    while (["prep", "to"].includes(tokens[from]?.tag ?? "")) from++;
    let to = from;
    while (to < tokens.length && ["det", "poss", "adj", "num", "noun", "name", "genitive"].includes(tokens[to]!.tag))
      to++;
    if (to > from && fits(fitOf(actor.entity, tokens, { from, to, head: to - 1 }, known)))
      return tokens
        .slice(i, to)
        .map((t) => t.text)
        .join(" ");
  }
  return null;
}

/** Whether the clause says "only", "nothing but". */
function exclusive(read: Read, clause: Read["clauses"][number]): boolean {
  const words = read.tokens
    .slice(clause.at, Math.min(read.tokens.length, clause.to + 2))
    .map((t) => t.lower)
    .join(" ");
  return /\b(?:only|solely|exclusively|nothing but|nothing other than|no more than|just)\b/.test(words);
}

/** The number that the clause, or else the statement, gives for the asked count. */
function told(
  frame: AskedFrame,
  read: Read,
  clause: Read["clauses"][number],
  c: Compared,
  sense: Sense,
  sentence: readonly Tagged[],
): Interval | null {
  if (c.negated && c.near.kind !== "opposite") return { min: 0, max: 0, text: sense.words, open: false };
  const around = sentence.map((t) => t.text).join(" ");
  const count = frame.count!;
  return (
    countIn(read.text, dated(read, clause, []), around, count.of, count.unit) ??
    (/\b(?:number|toll|count|total|figure)\b/i.test(read.text)
      ? countIn(read.text, read.tokens, around, count.of, count.unit)
      : null)
  );
}

/** Whether the asked time was over when the article came out. */
function past(frame: AskedFrame, article: Prepared): boolean {
  const day = article.published?.slice(0, 10);
  return day !== undefined && frame.dates.length > 0 && frame.dates.every((d) => d.to !== null && d.to < day);
}

/** "the man, held for six months, …", "who have held him": a clause on the side tells what was before, it does not deny. */
function background(read: Read, clause: Read["clauses"][number]): boolean {
  let at = clause.at - 1;
  while (at >= 0 && ["have", "be", "adv", "modal", "do"].includes(read.tokens[at]!.tag)) at--;
  const before = read.tokens[at];
  if (!before) return false;
  if (before.tag === "wh") return true;
  const bareForm = at === clause.at - 1 && ["past", "part", "ing"].includes(read.tokens[clause.at]!.form ?? "");
  const more = read.clauses.some(
    (c) =>
      c !== clause &&
      c.kind !== "noun" &&
      c.at > clause.at &&
      c.subject !== null &&
      c.subject.from <= clause.at &&
      c.subject.from === (clause.object ?? clause.subject)?.from,
  );
  return bareForm && more;
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
    member: (one, body) => memberOf(article, one, body),
    speaker: speakers,
  };
}

/** Whether the article ties a name to a body: "Velm's foreign minister, Ada Poe", "Ada Poe of Velm". */
function memberOf(article: Prepared, one: string, body: string): boolean {
  const last = one.split(" ").at(-1)!;
  if (last.length < 3) return false;
  const { flat } = article;
  for (let at = flat.indexOf(body); at >= 0; at = flat.indexOf(body, at + 1)) {
    const after = flat.slice(at + body.length, at + body.length + REACH + 20);
    if (/^['’]s /.test(after) && after.includes(last) && !/[.!?\n]/.test(after.slice(0, after.indexOf(last))))
      return true;
    const before = flat.slice(Math.max(0, at - REACH), at);
    const found = before.lastIndexOf(last);
    if (found >= 0 && /^(?:,[^.!?\n]*)? (?:of|for|from|at) (?:the )?$/.test(before.slice(found + last.length)))
      return true;
  }
  return false;
}

const REACH = 40; // characters between a noun and the name beside it
/** Between a name and the noun that tells what it is, and the other way round. */
const NAME_THEN_NOUN =
  /^(?: |['’]s (?:[\w-]+ ){0,3}|, (?:(?:a|an|the|its|who is|which is|then) )?(?:[\w-]+ ){0,4}| (?:is|was|are) (?:a|an|the) (?:[\w-]+ ){0,4})$/;
const NOUN_THEN_NAME =
  /^(?:e?s)?(?: |, (?:[\w-]+ )?| (?:of|at|for|from|by|called|named|belongs to|belonging to|owned by|run by|operated by) (?:the )?)$/;

/** Whether the article puts a noun beside a name: "mayor Ada Poe", "the Arle mill", "the mill belongs to Arle". */
function beside(article: Prepared, noun: string, name: string): boolean {
  const { flat } = article;
  for (const word of new Set([name, name.split(" ").at(-1)!, name.split(" ")[0]!])) {
    if (word.length < 3) continue;
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1)) {
      const end = at + word.length;
      const after = flat.slice(end, end + REACH);
      for (let found = after.indexOf(noun); found >= 0; found = after.indexOf(noun, found + 1)) {
        if (
          NAME_THEN_NOUN.test(after.slice(0, found)) &&
          !/\w/.test(after[found + noun.length]?.replace(/[es]/, "") ?? "")
        )
          return true;
      }
      const before = flat.slice(Math.max(0, at - REACH), at);
      for (
        let found = before.lastIndexOf(noun);
        found >= 0;
        found = found > 0 ? before.lastIndexOf(noun, found - 1) : -1
      ) {
        if (NOUN_THEN_NAME.test(before.slice(found + noun.length))) return true;
      }
    }
  }
  return false;
}
