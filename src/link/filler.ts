/**
 * What a clause puts in the asked place: who, what, where, when, how many, why, how. "Its fighters shot it down", said by
 * the Hill Front, fills "who" with "Hill Front’s fighters"; "near Cape Orr" fills "where"; "nobody" fills nothing.
 */
import type { Clause } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { senseOf } from "../english/meaning.ts";
import { tag } from "../english/tagged.ts";
import { table } from "../lexicon/table.ts";
import type { Holder, Statement } from "../record/statement.ts";
import { type AskedFrame, isTime } from "./asked-frame.ts";
import type { Compared } from "./compare.ts";
import type { Prepared, Read } from "./prepared.ts";
import { canAct } from "./stand-ins.ts";
import type { Interval } from "./toll.ts";

/** A place told, with its country where the gazetteer knows it; `wide`: a whole country. */
export interface PlaceTold {
  readonly entity: Entity;
  readonly words: string;
  readonly country: string | null;
  readonly wide: boolean;
}

/** A time told: its days, and the hour where one is told ("midnight", "3 p.m."). */
export interface TimeTold {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly hour: string | null;
}

/** What stands in the asked place. One of the fields is there. */
export interface Filler {
  readonly entity?: Entity;
  readonly places?: readonly PlaceTold[];
  readonly number?: Interval;
  readonly time?: TimeTold;
  readonly ground?: string;
  /** Something stands there that cannot be told by itself: "he", "neither of them". */
  readonly unclear?: true;
}

/** The filler of a compared clause for what the question asks, or null. */
export function fillerOf(
  frame: AskedFrame,
  c: Compared,
  read: Read,
  clause: Clause,
  article: Prepared,
  s: Statement,
): Filler | null {
  const { kind, wh } = frame.asked;
  if (wh)
    return (
      groundIn(wh, read, clause) ??
      (wh === "why" ? (causerIn(c, read, clause) ?? groundIn("after", read, clause)) : null)
    );
  if (kind === "where") return placesIn(frame, c, read, article);
  if (kind === "when") return timeIn(read, clause, article, s);
  if (kind !== "who" && kind !== "what") return null;
  // "somebody was arrested": the asked one is whom it happened to
  const passive =
    (frame.passive && frame.focus !== "actor") ||
    frame.focus === "recipient" ||
    !frame.slots.some((slot) => slot.part === "actor");
  const last = s.chain.at(-1);
  // "declared herself the winner"
  if (!passive && last && /^(?:him|her|it|them)sel(?:f|ves)\b/i.test(read.text))
    return { entity: { ...entityOf(read.tokens, { from: 0, to: 1, head: 0 }), ...namedAs(last), pronoun: null } };
  const told = passive ? (c.patient ?? c.agent) : c.agent;
  if (!told || NOBODY.test(told.text)) return null;
  const entity = spelledOut(told, c, s);
  if (!entity || (entity.names.length === 0 && (entity.head === null || entity.anyone))) return { unclear: true };
  // what is asked for acts: an order or a storm is no "who"
  if (kind === "who" && entity.names.length === 0 && !canAct(entity)) return { unclear: true };
  return { entity: entity.names.length > 0 ? entity : described(entity, read) };
}

/** "two students, Ada Finn and Leo Marr", "a man in a police coat": a description with what hangs on it, at most ten words. */
function described(entity: Entity, read: Read): Entity {
  const { tokens } = read;
  const names: string[] = [];
  let to = entity.to;
  if (tokens[to]?.lower === "," && tokens[to + 1]?.tag === "name") {
    while (tokens[to] && (tokens[to]!.tag === "name" || /^(?:,|and)$/.test(tokens[to]!.lower))) to++;
    while (tokens[to - 1]!.tag !== "name") to--;
    const words = read.text.slice(tokens[entity.to]!.end, tokens[to - 1]!.end);
    names.push(...words.split(/,| and /).map((name) => name.trim().toLowerCase()));
  } else if (entity.indefinite && /^(?:in|with|on|from|at|of)$/.test(tokens[to]?.lower ?? "")) {
    while (to < entity.to + 10 && tokens[to] && HANGS.has(tokens[to]!.tag)) to++;
    if (to - entity.to < 2) to = entity.to;
  }
  if (to === entity.to) return entity;
  const more = read.text.slice(tokens[entity.to - 1]!.end, tokens[to - 1]!.end);
  return { ...entity, text: entity.text + more, names: names.filter((name) => name !== "") };
}
const HANGS: ReadonlySet<string> = new Set(["prep", "det", "poss", "adj", "noun", "name", "num", "genitive"]);

/** Bare negatives: nobody at all did it. "No officer", "neither of them" speak of some. */
const NOBODY = /^(?:nobody|no[- ]one|none|nothing|anybody|anyone)$/i;
const NEGATIVE = /^(?:no|neither|none|not|any)(?: of)?\s+/i;
const OWN = /^(?:i|we|us|me)$/;
const OWNED = /\b(our|my|its|their|his|her)\b/i;

/** "we", "its men", "she": with the name of whoever speaks, where it can only be the speaker; null where it cannot be told. */
function spelledOut(told: Entity, c: Compared, s: Statement): Entity | null {
  const last = s.chain.at(-1);
  const entity = { ...told, text: told.text.replace(NEGATIVE, "") };
  if (entity.pronoun !== null && entity.names.length === 0) {
    // a pronoun who does something to a pronoun tells too little
    if (c.firm < 2 || !last || !meansSpeaker(entity.pronoun, s, last)) return null;
    return { ...entity, ...namedAs(last), pronoun: null };
  }
  const owned = OWNED.exec(entity.text)?.[1]?.toLowerCase();
  if (!owned) return entity;
  const speaks = last && meansSpeaker(SUBJECT[owned]!, s, last) ? namedAs(last) : null;
  if (!speaks) return entity.names.length > 0 ? entity : null;
  return {
    ...entity,
    text: entity.text.replace(OWNED, `${speaks.text}’s`),
    names: [...speaks.names, ...entity.names],
  };
}

const SUBJECT: Readonly<Record<string, string>> = {
  our: "we",
  my: "i",
  its: "it",
  their: "they",
  his: "he",
  her: "she",
};
const BODIES = new Set(
  "agency outlet state-media government military police party company court monitor ngo".split(" "),
);

/** Whether a pronoun can only be the one who speaks: the first person always; the third as told by a third. */
function meansSpeaker(pronoun: string, s: Statement, last: Holder): boolean {
  if (OWN.test(pronoun)) return true;
  if (s.form === "direct") return false;
  const body = BODIES.has(last.role) || last.for !== undefined;
  if (pronoun === "it") return body;
  if (pronoun === "he" || pronoun === "she") return last.naming === "named" && !BODIES.has(last.role);
  return pronoun === "they" && body;
}

const NAME = /\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*)*/gu;

/** A holder as the filler of a place: the body it speaks for, else itself. */
function namedAs(last: Holder): Pick<Entity, "text" | "names" | "head" | "anyone"> {
  const text = last.for ?? last.name;
  const names = (text.match(NAME) ?? []).map((name) => name.toLowerCase().replace(/['’]s$/, ""));
  const head =
    names.length > 0
      ? null
      : (text
          .toLowerCase()
          .split(/\s(?:of|in|at|from|who|with)\s/)[0]!
          .split(" ")
          .at(-1) ?? null);
  return { text, names, head, anyone: false };
}

/** The places of a clause that the question does not name itself. */
function placesIn(frame: AskedFrame, c: Compared, read: Read, article: Prepared): Filler | null {
  const asked = new Set(frame.slots.flatMap((slot) => slot.entity.names));
  const places = c.places
    .filter(
      (e) =>
        !e.anyone &&
        e.pronoun === null &&
        !(e.names.length > 0 && e.names.every((name) => asked.has(name))) &&
        // "the derailment of the train" tells what derailed, not where
        !(
          e.names.length === 0 &&
          read.tokens[e.from - 1]?.lower === "of" &&
          frame.slots.some((slot) => slot.entity.head === e.head)
        ),
    )
    .map((entity): PlaceTold => {
      const before = read.tokens[entity.from - 1];
      const words = before?.tag === "prep" ? `${before.lower} ${entity.text}` : entity.text;
      const known = article.dossier.mentions.find((m) => m.kind === "place" && m.text === entity.text);
      const place = known?.kind === "place" ? known : null;
      return { entity, words, country: place?.country ?? null, wide: place?.precision === "country" };
    });
  return places.length > 0 ? { places } : null;
}

const HOUR = /\b(?:midnight|noon|midday|(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?)|\d{1,2}[:.]\d\d)/i;
const AROUND_DAY =
  /\b(?:(?:shortly |just |soon )?(?:before|after|about|around) )?(?:at |in the |on )?(?:midnight|noon|midday|dawn|dusk|daybreak|sunrise|sunset|(?:early |late )?(?:morning|afternoon|evening|night))\b/i;

/** The day or days that the clause tells, by the article's own reading of them. */
function timeIn(read: Read, clause: Clause, article: Prepared, s: Statement): Filler | null {
  const [span] = s.content;
  if (!span) return null;
  const told = article.dossier.mentions.filter(
    (m) =>
      m.kind === "time" &&
      m.span !== null &&
      s.content.some((c) => c.in === m.span!.in && c.start <= m.span!.start && m.span!.end <= c.end),
  );
  const [from, to] = [read.tokens[clause.from]?.start ?? 0, read.tokens[clause.to - 1]?.end ?? read.text.length];
  const words = read.text.slice(from, to);
  const days = told.filter((m) => m.kind === "time" && m.from !== null);
  const time =
    days.find((m) => m.kind === "time" && words.includes(m.text)) ??
    told.find((m) => m.kind === "time" && words.includes(m.text)) ??
    days[0];
  const part = AROUND_DAY.exec(words)?.[0] ?? null;
  const hour = HOUR.exec(words)?.[0]?.toLowerCase().replace(/[\s.]/g, "") ?? null;
  if (time?.kind !== "time")
    return part || hour ? { time: { words: part ?? hour!, from: null, to: null, hour } } : null;
  return { time: { words: wholeTime(words, time.text, part), from: time.from, to: time.to, hour } };
}

/** "at midnight on Sunday": the part of the day with the day, where they stand together. */
function wholeTime(words: string, day: string, part: string | null): string {
  const at = words.indexOf(day);
  const where = part === null ? -1 : words.indexOf(part);
  if (part === null || at < 0 || where < 0 || day.includes(part)) return day;
  const [from, to] = [Math.min(at, where), Math.max(at + day.length, where + part.length)];
  return to - from < 60 && !/[.;]/.test(words.slice(from, to)) ? words.slice(from, to) : day;
}

/** Longest first, so that "because of" is met before "because". */
let grounds: ReadonlyMap<string, RegExp> | null = null;
function groundsFor(wh: "why" | "how" | "after"): RegExp {
  grounds ??= new Map(
    ["why", "how", "after"].map((asks) => {
      const words = table("grounds")
        .filter((row) => row.asks === asks)
        .map((row) => (row.words === "by" ? "by(?= \\p{L}+ing\\b)" : row.words!))
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return [asks, new RegExp(`\\b(?:${words.join("|")})\\b`, "iu")] as const;
    }),
  );
  return grounds.get(wh)!;
}

/** "Rust brought down the bridge", "her illness forced the cancellation": a thing that acts on the event, or in it. */
function causerIn(c: Compared, read: Read, clause: Clause): Filler | null {
  const { tokens, clauses } = read;
  const over = clauses.find(
    (one) =>
      one.kind === "verb" &&
      one.subject !== null &&
      one.object?.head === clause.at &&
      senseOf(tokens, one).classes.has("cause"),
  );
  const causer = over?.subject ? entityOf(tokens, over.subject) : clause.object && !clause.passive ? c.agent : null;
  return causer && causer.pronoun === null && (over || (causer.names.length === 0 && !canAct(causer)))
    ? { ground: causer.text }
    : null;
}

/** Whether words open with a time: "two hours", "midnight". */
const isWhen = (words: string): boolean =>
  tag(words)
    .slice(0, 4)
    .some((_, i, tokens) => isTime(tokens, { from: i, to: i + 1, head: i }));

/** The reason or way told behind the verb: "because its gates had been left shut". At most 160 characters. */
function groundIn(wh: "why" | "how" | "after", read: Read, clause: Clause): Filler | null {
  const from = read.tokens[clause.at]?.start ?? 0;
  const rest = read.text.slice(from);
  const found = groundsFor(wh).exec(rest);
  if (!found || (wh === "after" && isWhen(rest.slice(found.index + found[0].length)))) return null;
  const ground = rest
    .slice(found.index, found.index + 160)
    .split(/[.;:”"]|, (?:said|says|according|which|who|and|but)\b/)[0]!
    .replace(/[\s,’']+$/u, "");
  return ground.length > found[0].length + 2 ? { ground } : null;
}
