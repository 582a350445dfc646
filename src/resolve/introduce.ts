/**
 * Runs of capitals → the named people, bodies and places of an article: full names first, then the short forms that
 * stand for them. "the driver, Marit Solvang, … Solvang" → one person, called `driver`. "Tarsian Armed Forces (TAF)" →
 * one body with the acronym that the text defines.
 */
import type { Reading } from "../record/reading.ts";
import { addForm, type Cast, called, type Entity, type EntityKind, newEntity, push } from "./cast.ts";
import {
  capitals,
  countryOf,
  demonyms,
  givenNames,
  governments,
  knownBody,
  nameHeads,
  roleNouns,
  titles,
} from "./lists.ts";
import { abbreviates, nameKey, plainName } from "./names.ts";
import { type Head, roleAt } from "./phrase.ts";
import { decides, placeSign } from "./place-signs.ts";
import type { Run } from "./runs.ts";

/** A run and whom it names. */
export interface Named {
  readonly run: Run;
  readonly entity: Entity;
  /** The words of the name without titles before it. */
  readonly text: string;
  /** By the whole name, not by a part of it. */
  readonly full: boolean;
  /** A word made from the name of a country or people: "Velian". */
  readonly adjective: boolean;
}

interface Bare {
  readonly run: Run;
  readonly text: string;
  readonly words: readonly string[];
  readonly title: { readonly person: boolean; readonly noun: string; readonly gender: "m" | "f" | "-" } | null;
}

/** Names every run of a reading. `outlet`: the article's own, which short names and "the paper" may mean. */
export function introduce(reading: Reading, runs: readonly Run[], cast: Cast, outlet: Entity | null): Map<Run, Named> {
  const named = new Map<Run, Named>();
  const bare = runs.map(bareOf);
  const single = new Map(bare.filter((b) => b.words.length === 1).map((b) => [nameKey(b.text), b.text]));
  const seen = new Set<Entity>();
  const put = (b: Bare, entity: Entity, full: boolean, adjective = false) => {
    named.set(b.run, { run: b.run, entity, text: b.text, full, adjective });
    if (!seen.has(entity) || b.run.start < entity.first) entity.first = b.run.start;
    seen.add(entity);
  };
  if (outlet) parts(cast, outlet);
  // full names, listed names and definitions
  for (const [i, b] of bare.entries()) {
    if (b.words.length === 0) continue;
    const entity =
      defined(reading, cast, runs[i - 1], named, b) ??
      listed(cast, b) ??
      (b.words.length > 1 ? (metonym(reading, cast, b) ?? fullName(reading, cast, b)) : null);
    if (entity) put(b, entity, true, demonyms().has(nameKey(b.text)) && !countryOf(b.text));
  }
  // short forms, then names of one word
  for (const b of bare) {
    if (named.has(b.run) || b.words.length === 0) continue;
    const short = shortFor(cast, b) ?? metonym(reading, cast, b);
    if (short) put(b, short, false);
  }
  for (const b of bare) {
    if (named.has(b.run) || b.words.length === 0) continue;
    const known = cast.byForm.get(nameKey(b.text))?.[0];
    const base = known ? null : baseOf(cast, single, b);
    if (base) put(b, base, false, true);
    else if (!/^\p{Lu}\.?$/u.test(b.text)) put(b, known ?? oneWord(reading, cast, b), true);
  }
  located(reading, named);
  for (const { entity, text } of named.values()) if (text !== entity.name) entity.aka.add(plainName(text));
  return named;
}

/** An entity that stands where places stand, and that nothing shows to be a person or body, is a place. */
function located(reading: Reading, named: ReadonlyMap<Run, Named>): void {
  const against = new Set<Entity>();
  const strong = new Set<Entity>();
  for (const { run, entity, adjective } of named.values()) {
    if (entity.kind !== "unknown" || adjective) continue;
    const sign = placeSign(reading, run);
    if (sign === "against") against.add(entity);
    if (sign === "strong") strong.add(entity);
  }
  for (const entity of strong) if (!against.has(entity)) entity.kind = "place";
}

/** The run without the titles that lead it. */
function bareOf(run: Run): Bare {
  const words = run.text.split(/\s+/);
  let title: Bare["title"] = null;
  let from = 0;
  for (let n = Math.min(4, words.length); n >= 1; n--) {
    const lead = words
      .slice(from, from + n)
      .join(" ")
      .toLowerCase()
      .replaceAll(".", "");
    const found = titles().get(lead);
    if (!found || (n === words.length - from && roleNouns().get(lead)?.kind === "body")) continue;
    // "General Staff", "Prime Minister's Office", "Governor Hotel": the title is part of a body's name
    if (headWord(words.slice(from))?.kind === "body") break;
    title = { person: true, noun: lead, gender: title && title.gender !== "-" ? title.gender : found.gender };
    from += n;
    n = Math.min(4, words.length - from) + 1;
    if (from >= words.length) break;
  }
  const rest = words.slice(from);
  return { run, text: rest.join(" "), words: rest, title };
}

/** `Full Name (ABC)`: the acronym names what stands before the bracket. */
function defined(
  reading: Reading,
  cast: Cast,
  before: Run | undefined,
  named: Map<Run, Named>,
  b: Bare,
): Entity | null {
  const gap = before && reading.text.slice(before.end, b.run.start);
  if (!before || !/^ ?\(["“']?$/.test(gap ?? "") || !/^["”']?[),;]/.test(reading.text.slice(b.run.end, b.run.end + 2)))
    return null;
  let entity = named.get(before)?.entity;
  if (!entity && abbreviates(before.text, b.text)) {
    entity = fullName(reading, cast, b);
    named.set(before, { run: before, entity, text: before.text, full: true, adjective: false });
  }
  if (!entity) return null;
  const acronym = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9}$/u.test(b.text);
  if (
    !(acronym && (abbreviates(b.text, before.text) || before.text.split(" ").length > 1)) &&
    !abbreviates(before.text, b.text)
  )
    return null;
  const [long, short] = before.text.length >= b.text.length ? [before.text, b.text] : [b.text, before.text];
  entity.name = plainName(long);
  entity.named = true;
  if (entity.kind === "unknown" || entity.kind === "person") entity.kind = "body";
  entity.aka.add(short);
  addForm(cast, short, entity);
  addForm(cast, long, entity);
  parts(cast, entity);
  byHead(entity, long.split(" "));
  return entity;
}

/** A name that the lists know: a body, a country, the word for its people. */
function listed(cast: Cast, b: Bare): Entity | null {
  const key = nameKey(b.text);
  const body = knownBody(b.text);
  if (body && !b.title?.person) {
    const same = cast.byKnown.get(body.id);
    if (same) return same;
    const entity = newEntity(cast, "body", body.name, true);
    cast.byKnown.set(body.id, entity);
    entity.known = body;
    entity.role = body.role;
    entity.class = body.class;
    for (const form of [body.name, b.text]) addForm(cast, form, entity);
    parts(cast, entity);
    byHead(entity, body.name.split(" "));
    return entity;
  }
  const country = countryOf(b.text);
  const code = country?.code ?? (b.words.length <= 2 ? demonyms().get(key) : undefined);
  if (code && !(b.title?.person && !country)) return stateOf(cast, code);
  return null;
}

/** "Tehran denied it": a capital that speaks or decides is the government. */
function metonym(reading: Reading, cast: Cast, b: Bare): Entity | null {
  const code = b.title ? undefined : capitals().get(nameKey(b.text));
  return code && decides(reading, b.run) ? stateOf(cast, code) : null;
}

/** The state of a country on the list: one entity, its government. */
export function stateOf(cast: Cast, code: string): Entity {
  const government = governments().get(code)!;
  const same = cast.byKnown.get(government.id);
  if (same) return same;
  const entity = newEntity(cast, "body", government.name, true);
  cast.byKnown.set(government.id, entity);
  entity.known = government;
  entity.role = "government";
  entity.class = "government";
  entity.state = true;
  addForm(cast, government.aka[0]!, entity);
  return entity;
}

function fullName(reading: Reading, cast: Cast, b: Bare): Entity {
  const known = cast.byForm.get(nameKey(b.text))?.[0] ?? (b.title ? null : shorter(cast, b));
  if (known) {
    describedBy(reading, b, known);
    return known;
  }
  const entity = newEntity(cast, kindOf(reading, b), plainName(b.text), true);
  addForm(cast, b.text, entity);
  if (entity.kind === "person" || entity.kind === "unknown") {
    push(cast.byPart, nameKey(b.words[b.words.length - 1]!), entity);
    push(cast.byPart, nameKey(b.words[0]!), entity);
  }
  if (entity.kind !== "person") parts(cast, entity);
  describedBy(reading, b, entity);
  byHead(entity, b.words);
  return entity;
}

function kindOf(reading: Reading, b: Bare): EntityKind {
  if (b.title?.person) return "person";
  if (headWord(b.words)) return headWord(b.words)!.kind;
  if (b.words.length > 1 && givenNames().has(b.words[0]!)) return "person";
  const { tokens, text } = reading;
  const before = roleAt(tokens, b.run.first - 1, Math.max(0, b.run.first - 4));
  if (before && /^[\p{Ll}]/u.test(tokens[before.first]!.text)) return before.noun.kind === "person" ? "person" : "body";
  if (/^, (?:who|\d\d,)/.test(text.slice(b.run.end, b.run.end + 6))) return "person";
  if (/^,? which /.test(text.slice(b.run.end, b.run.end + 8)) && placeSign(reading, b.run) !== "strong") return "body";
  return "unknown";
}

/** The word inside a name that tells what it names: the last, or the one before "of". */
function headWord(words: readonly string[]) {
  const of = words.findIndex((w) => /^(of|for)$/i.test(w));
  const candidates =
    of > 0
      ? [words[of - 1]!, words[0]!]
      : [words[words.length - 1]!, words.length > 2 ? words[words.length - 2]! : "", words[0]!];
  for (const word of candidates) {
    const lower = word.toLowerCase().replace(/['’]s?$/, "");
    const head = nameHeads().get(lower);
    if (head) return head;
    const noun = roleNouns().get(lower);
    if (noun?.kind === "body" && words.length > 1) return { kind: "body" as const, role: noun.role, class: noun.class };
  }
  return null;
}

function byHead(entity: Entity, words: readonly string[]): void {
  const head = headWord(words);
  if (!head || head.kind !== "body") return;
  if (entity.role === "unknown") entity.role = head.role;
  entity.class ??= head.class;
  for (const word of words)
    if (roleNouns().get(word.toLowerCase())?.kind === "body") entity.nouns.add(word.toLowerCase());
}

/** What the words right before and after a full name say: a title, a trade, an age. */
function describedBy(reading: Reading, b: Bare, entity: Entity): void {
  if (b.title) {
    const noun = roleNouns().get(b.title.noun);
    if (noun) called(entity, noun);
    else if (entity.role === "unknown") entity.role = titles().get(b.title.noun)?.role ?? "unknown";
    if (b.title.gender !== "-") entity.gender = b.title.gender;
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

/** "Ada Poe, 41, a town councillor," and "Clean Sorve, a campaign group that …": the noun set beside a name, or "who". */
function apposition(reading: Reading, run: Run): Head | "who" | null {
  const { tokens } = reading;
  if (tokens[run.last]?.text !== ",") return null;
  let from = run.last + 1;
  if (tokens[from]?.pos === "NUM" && tokens[from + 1]?.text === ",") from += 2;
  if (tokens[from]?.lower === "who") return "who";
  const before = tokens[run.first - 1]?.lower === "the" ? tokens[run.first - 2] : tokens[run.first - 1];
  // "the wreck of the Aster, the head of the service said": what follows a name that a preposition rules may be a subject
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

/** Whom a part of a name means: the nearest full name before it that has it, else the first after. */
function shortFor(cast: Cast, b: Bare): Entity | null {
  const key = nameKey(b.text);
  const nearest = (list: readonly Entity[]): Entity | null => {
    const before = list.filter((e) => e.first < b.run.start);
    return before.length ? before.reduce((x, y) => (y.first >= x.first ? y : x)) : (list[0] ?? null);
  };
  const exact = nearest(cast.byForm.get(key) ?? []);
  if (exact) return exact;
  const last = nameKey(b.words[b.words.length - 1]!);
  if (b.title?.person || b.words.length === 1) {
    const people = cast.byPart.get(last) ?? [];
    const person = nearest(
      people.filter((e) => e.kind === "person" || (e.kind === "unknown" && (lastWord(e) === last || !b.title))),
    );
    if (person) {
      if (b.title?.person && person.kind === "unknown") person.kind = "person";
      if (b.title && b.title.gender !== "-") person.gender = b.title.gender;
      return person;
    }
    if (b.title?.person) return null;
  }
  if (demonyms().has(key) || countryOf(b.text)) return null;
  return nearest((cast.byPart.get(key) ?? []).filter((e) => shortens(key, e, b)));
}

/** A body of whose name these words are a part: "Port Callan" for its football club, "Truce Commission" for the Joint one. */
const shorter = (cast: Cast, b: Bare): Entity | null =>
  (cast.byPart.get(nameKey(b.text)) ?? []).find((e) => e.first < b.run.start && shortens(nameKey(b.text), e, b)) ??
  null;

const lastWord = (e: Entity): string => nameKey(e.name).split(" ").at(-1)!;

/** Files a body under the words that end its name, and under those that begin it. */
function parts(cast: Cast, entity: Entity): void {
  const words = nameKey(entity.name).split(" ");
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    push(cast.byPart, words.slice(i).join(" "), entity);
    push(cast.byPart, words.slice(0, i).join(" "), entity);
  }
}

/** "Rovers" for Marlham Rovers, "the Guard" for Hill Guard, "Brandt" for Brandt Leather, "Port Callan" for its club. */
function shortens(key: string, e: Entity, b: Bare): boolean {
  if (e.kind === "person" || e.kind === "place" || e.state) return false;
  const full = nameKey(e.name);
  if (full.length <= key.length) return false;
  if (full.endsWith(` ${key}`)) {
    // "the Guard" for Hill Guard; never "Skerry" for the University of Skerry, "Maravia" for Radio Maravia
    if (/ (?:of|for) [^ ]+(?: [^ ]+)?$/.test(full) && !/ (?:of|for) /.test(key)) return false;
    const last = key.split(" ").at(-1)!;
    return (
      nameHeads().has(last) ||
      roleNouns().get(last)?.kind === "body" ||
      e.class === null ||
      ["company", "club", "armed"].includes(e.class)
    );
  }
  if (!full.startsWith(`${key} `)) return false;
  if (e.class === "club") return true;
  // a paper or a ministry is not called by its town or country
  const byPlace = e.class !== null && !["company", "group", "armed"].includes(e.class);
  return b.words.length === 1 && !byPlace;
}

/** "Velian" → Velia, when the text names Velia too: the word for a people is made from its country. */
function baseOf(cast: Cast, single: ReadonlyMap<string, string>, b: Bare): Entity | null {
  const lower = nameKey(b.text);
  const ending = /(?:ian|ean|an|n|ese|er|ish|i|ic)$/.exec(lower);
  if (!ending || b.words.length !== 1) return null;
  for (const [suffix, add] of [
    ["n", ""],
    ["ian", ""],
    ["an", ""],
    ["ian", "ia"],
    ["ean", "ea"],
    ["ese", "a"],
    ["ese", ""],
    ["er", ""],
    ["i", ""],
    ["ish", ""],
    ["an", "a"],
  ] as const) {
    if (!lower.endsWith(suffix)) continue;
    const stem = lower.slice(0, -suffix.length) + add;
    if (stem.length < 3 || stem === lower) continue;
    const known = cast.byForm.get(stem)?.[0];
    if (known) return known;
    const other = single.get(stem);
    if (other) {
      const entity = newEntity(cast, "unknown", plainName(other), true);
      addForm(cast, other, entity);
      return entity;
    }
  }
  return null;
}

/** A name of one word that nothing else explains. */
function oneWord(reading: Reading, cast: Cast, b: Bare): Entity {
  const kind: EntityKind = b.title?.person ? "person" : kindOf(reading, b);
  const entity = newEntity(cast, kind, plainName(b.text), true);
  addForm(cast, b.text, entity);
  if (kind === "person") push(cast.byPart, nameKey(b.text), entity);
  describedBy(reading, b, entity);
  if (capitals().has(nameKey(b.text)) && entity.kind === "unknown") entity.kind = "place";
  return entity;
}
