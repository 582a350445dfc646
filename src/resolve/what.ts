/**
 * A statement's words and the mentions in them → the event they speak of. "Gunmen seized the mayor of Vale on Friday" →
 * COERCE, predicate "seize", actor Gunmen, recipient the mayor of Vale, place Vale, time that Friday.
 */
import { type Clause, clausesOf, type Phrase } from "../english/clauses.ts";
import { entityOf } from "../english/entity.ts";
import { classNamed } from "../english/event-classes.ts";
import { namesEvent, type Sense, senseOf } from "../english/meaning.ts";
import { quantitiesIn } from "../english/numbers.ts";
import { type Tagged, tag } from "../english/tagged.ts";
import type { Actor } from "../record/actor.ts";
import type { Event } from "../record/event.ts";
import { idOf } from "../record/id.ts";
import type { Place } from "../record/place.ts";
import type { Reading } from "../record/reading.ts";
import { type Span, spanOf } from "../record/span.ts";
import type { Mention, Statement } from "../record/statement.ts";
import { eventTime } from "./event-time.ts";
import { nearby } from "./nearby.ts";

/** Words of a statement are parsed up to this many UTF-16 units: a frame is one clause, found near the beginning. */
const MOST = 1200;

/** The statement with its `event` filled from its words and from the mentions that lie in them. */
export function what(statement: Statement, reading: Reading, mentions: readonly Mention[]): Statement {
  const first = statement.content[0];
  if (!first || (first.in ?? null) !== (reading.part ?? null)) return statement;
  return { ...statement, event: eventOf(statement, reading, mentions) };
}

function eventOf(statement: Statement, reading: Reading, mentions: readonly Mention[]): Event {
  const said = joined(statement.content, reading);
  const tokens = tag(said.text, undefined, reading.part === "headline");
  const clauses = clausesOf(tokens, namesEvent);
  const inside = within(statement.content, mentions);
  const counts = tokens.some((t) => t.word.counts || t.tag === "num" || t.tag === "negdet" || t.tag === "negpron");
  const quantity = (counts ? quantitiesIn(said.text) : []).map((q) => ({
    text: q.text,
    span: said.span(q.start, q.end),
    min: q.min,
    max: q.max,
    unit: q.unit,
    of: q.of,
  }));
  // a place inside a longer name tells whose body it is, not where
  const place = inside.find((m): m is Mention & { kind: "place" } => m.kind === "place" && !m.within);
  const main = mainClause(tokens, clauses);
  const verb = main && tokens[main.at];
  const time = eventTime(inside, verb ? said.span(verb.start, verb.end) : null, statement.said?.span ?? null, reading);
  const rest = { place: place ? placeOf(place) : null, time, quantity };
  if (!main) return { type: "x-NONE", mode: [], predicate: null, actor: [], recipient: [], ...rest };
  const sense = senseOf(tokens, main);
  const kind = classOf(sense, main.kind === "state");
  const agent = main.kind === "verb" && main.passive ? main.agent : main.subject;
  const actors = (phrase: Phrase | null) => actorsOf(phrase, tokens, said, inside, statement);
  return {
    type: kind?.type ?? (main.kind === "state" ? "x-STATE" : "x-NONE"),
    mode: kind?.mode ? [kind.mode] : [],
    predicate: sense.lemma,
    actor: actors(agent),
    recipient: actors(main.object),
    ...rest,
  };
}

/** The clause that a statement turns on: the first finite one that is not embedded, with a class before without. */
function mainClause(tokens: readonly Tagged[], clauses: readonly Clause[]): Clause | null {
  const finite = clauses.filter(
    (c) =>
      c.kind !== "noun" &&
      c.outer < 0 &&
      !c.infinitive &&
      (tokens[c.at]!.form !== "ing" || tokens[c.at - 1]?.tag === "be"),
  );
  const outer = finite.filter((c) => !c.inside);
  return (
    outer.find((c) => c.subject || c.object) ??
    finite.find((c) => c.subject || c.object) ??
    finite[0] ??
    clauses.find((c) => c.kind === "verb") ??
    clauses[0] ??
    null
  );
}

/** The class that names the event best: of a state one of states, else one with a PLOVER type before an `x-` one. */
function classOf(sense: Sense, state: boolean): ReturnType<typeof classNamed> {
  const known = [...sense.classes].map((name) => classNamed(name)!);
  const still = state ? known.find((c) => c.type === "x-STATE") : undefined;
  return still ?? known.find((c) => !c.type.startsWith("x-")) ?? known[0] ?? null;
}

interface Said {
  readonly text: string;
  /** The span of `[start, end)` of `text`; null when it runs over a gap between pieces. */
  span(start: number, end: number): Span | null;
}

function joined(content: readonly Span[], reading: Reading): Said {
  let text = "";
  const pieces: { at: number; from: number; length: number }[] = [];
  for (const span of content) {
    if (text.length >= MOST) break;
    if (text !== "") text += " ";
    pieces.push({ at: text.length, from: reading.points.toUnit(span.start), length: span.exact.length });
    text += span.exact;
  }
  return {
    text: text.slice(0, MOST),
    span(start, end) {
      const piece = pieces.find((p) => start >= p.at && end <= p.at + p.length);
      if (!piece) return null;
      const from = piece.from + start - piece.at;
      return spanOf(reading.text, reading.points, from, from + end - start, reading.part);
    },
  };
}

const FIRST = /^(?:we|i|us|me|our|my)$/;

function actorsOf(
  phrase: Phrase | null,
  tokens: readonly Tagged[],
  said: Said,
  inside: readonly Mention[],
  statement: Statement,
): Actor[] {
  if (!phrase) return [];
  const entity = entityOf(tokens, phrase);
  const span = said.span(tokens[entity.from]!.start, tokens[Math.max(entity.from, entity.to - 1)]!.end);
  if (FIRST.test(tokens[phrase.from]!.lower)) {
    // "we", "our jets": the last holder, whose name stands elsewhere
    const holder = statement.chain.at(-1);
    if (holder && entity.head === null)
      return [
        {
          name: holder.name,
          span,
          id: holder.actor ?? idOf("w", holder.name.toLowerCase()),
          role: holder.role,
          aka: [],
        },
      ];
  }
  if (entity.pronoun !== null && entity.names.length === 0) return [];
  const mention =
    span &&
    inside.find((m) => m.kind === "actor" && m.span !== null && m.span.start >= span.start && m.span.end <= span.end);
  if (mention?.kind === "actor")
    return [{ name: mention.name, span: mention.span, id: mention.id, role: mention.role, aka: mention.aka }];
  const name = entity.text.replace(/^(?:the|a|an|some|any|no|his|her|its|their) /i, "");
  return name === "" ? [] : [{ name, span, id: idOf("w", name.toLowerCase()), role: "unknown", aka: [] }];
}

const placeOf = (m: Mention & { kind: "place" }): Place => ({
  text: m.text,
  span: m.span,
  name: m.name,
  id: m.id,
  country: m.country,
  latitude: m.latitude,
  longitude: m.longitude,
  precision: m.precision,
  ...(m.relative ? { relative: m.relative } : {}),
});

/** Mentions that lie in the content. */
const within = (content: readonly Span[], mentions: readonly Mention[]): Mention[] =>
  content.flatMap((span) => nearby(mentions, span.start, span.end, span.in).filter((m) => m.span!.end <= span.end));
