/**
 * One article's holders → whom they name. In: `“People fell,” she told Northern Wire` and the article around it. Out: for
 * that holder the entity Marit Solvang, called `driver` two sentences before. Works through the text in order, as a
 * reader does; then joins what later words showed to be one.
 */
import type { Reading } from "../record/reading.ts";
import { addForm, type Cast, called, type Entity, newEntity, type Spoken, unite, whole } from "./cast.ts";
import { opened, owned, stateOwner, takenUp, wording, wordsOf } from "./describe.ts";
import { introduce, type Named } from "./introduce.ts";
import { demonyms, nameHeads, type RoleNoun } from "./lists.ts";
import { nameKey, plainName } from "./names.ts";
import { type Phrase, POSSESSIVE, phraseOf, roleAt, runsIn } from "./phrase.ts";
import { antecedent, PRONOUNS } from "./pronoun.ts";
import { quotedTokens } from "./quoted.ts";
import { type Run, runsOf } from "./runs.ts";
import { itemsOf } from "./scene.ts";

/** Whom a holder's words mean, and how they say it. */
export interface Meant {
  readonly entity: Entity;
  /** The words of the phrase, plain: "nurse who was on duty there". */
  readonly words: string;
  /** pronoun, name, description that takes up somebody, description that opens somebody new. */
  readonly by: "pronoun" | "name" | "taken-up" | "opened";
  /** UTF-16 units. */
  readonly start: number;
}

export interface Ask {
  readonly reading: Reading;
  /** Token ranges of holders, with the key under which their answer is wanted. */
  readonly holders: readonly { readonly first: number; readonly last: number; readonly key: string }[];
  /** What holders say in the first person plural, by key: they speak for a body. */
  readonly ours: ReadonlySet<string>;
}

export interface Told {
  readonly cast: Cast;
  readonly meant: Map<string, Meant>;
  readonly named: readonly (Named & { readonly reading: Reading })[];
}

interface Scene {
  readonly reading: Reading;
  readonly runs: readonly Run[];
  readonly named: ReadonlyMap<Run, Named>;
  readonly quoted: Uint8Array;
  readonly cast: Cast;
  readonly outlet: Entity | null;
  /** A headline comes before the text but is understood after it: it looks for whom the text names first. */
  readonly headline: boolean;
}

/** Resolves the holders of the readings of one article: the body first, then its headline. */
export function tell(asks: readonly Ask[], cast: Cast, outlet: Entity | null): Told {
  const meant = new Map<string, Meant>();
  const all: (Named & { reading: Reading })[] = [];
  const ordered = [...asks].sort(
    (a, b) => Number(a.reading.part === "headline") - Number(b.reading.part === "headline"),
  );
  for (const ask of ordered) {
    const runs = runsOf(ask.reading);
    const named = introduce(ask.reading, runs, cast, outlet);
    const scene: Scene = {
      reading: ask.reading,
      runs,
      named,
      quoted: quotedTokens(ask.reading),
      cast,
      outlet,
      headline: ask.reading.part === "headline",
    };
    inOrder(scene, ask, meant);
    for (const n of named.values()) all.push({ ...n, reading: ask.reading });
    if (!scene.headline) joinLater(cast, [...meant.values()]);
  }
  return { cast, meant, named: all };
}

function inOrder(scene: Scene, ask: Ask, meant: Map<string, Meant>): void {
  const { tokens, sentences } = scene.reading;
  let sentence = 0;
  for (const item of itemsOf(scene.reading, scene.runs, ask.holders)) {
    const start = tokens[item.first]!.start;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const say = (entity: Entity, extra: Partial<Spoken>) =>
      scene.cast.spoken.push({
        entity: whole(entity),
        start,
        end: tokens[item.last - 1]!.end,
        sentence: scene.headline ? -1 : sentence,
        subject: isSubject(scene.reading, item.last),
        quoted: scene.quoted[item.first] === 1,
        holder: false,
        owner: false,
        proper: false,
        ...extra,
      });
    if (item.type === "name") {
      const n = scene.named.get(item.run);
      if (n) say(n.entity, { owner: n.adjective || /^['’]/.test(tokens[item.last]?.text ?? ""), proper: true });
    } else if (item.type === "phrase") {
      const phrase = phraseOf(scene.reading, scene.runs, item.first, item.last);
      if (phrase.head && !phrase.name) say(describe(scene, phrase, start, sentence).entity, {});
    } else {
      for (const run of runsIn(scene.runs, item.first, item.last)) {
        const n = scene.named.get(run);
        if (n && run.last < item.last) {
          const end = tokens[run.last - 1]!.end;
          say(n.entity, { start: run.start, end, owner: true, subject: false, proper: true });
        }
      }
      const found = holder(scene, item.first, item.last, start, sentence, ask.ours.has(item.key));
      if (!found) continue;
      meant.set(item.key, found);
      say(found.entity, { holder: true, subject: true, quoted: false, proper: found.by === "name" });
    }
  }
}

/** A verb follows: the phrase is what acts. */
function isSubject(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const t = reading.tokens[i];
    if (!t) return false;
    if (t.pos === "VERB" || t.pos === "AUX") return true;
    if (t.pos !== "ADV") return false;
  }
  return false;
}

/** The phrases of a holder's words: parted at commas and before "who". */
function segments(scene: Scene, first: number, last: number): Phrase[] {
  const { tokens } = scene.reading;
  const parts: Phrase[] = [];
  let from = first;
  for (let i = first; i <= last && parts.length < 4; i++) {
    const t = tokens[i];
    const cut = i === last || /^[,;:(–—“”"]$/.test(t!.text);
    if (!cut) continue;
    if (i > from) parts.push(phraseOf(scene.reading, scene.runs, from, i));
    from = i + 1;
  }
  return parts;
}

function holder(
  scene: Scene,
  first: number,
  last: number,
  start: number,
  sentence: number,
  ours: boolean,
): Meant | null {
  const { reading, cast } = scene;
  const { tokens } = reading;
  const lower = tokens[first]!.lower;
  const text = plainName(reading.text.slice(tokens[first]!.start, tokens[last - 1]!.end));
  if (last - first === 1 && PRONOUNS.has(lower)) {
    if (PRONOUNS.get(lower) === "we" || PRONOUNS.get(lower) === "i") {
      return scene.outlet ? { entity: scene.outlet, words: text, by: "pronoun", start } : null;
    }
    const entity = antecedent(cast, lower, start, sentence);
    return entity && { entity, words: text, by: "pronoun", start };
  }
  const beforeIt = apposedTo(scene, first);
  if (beforeIt && tokens[first]!.pos === "DET") return { entity: beforeIt, words: text, by: "name", start };
  const parts = segments(scene, first, last);
  const main = parts[0];
  if (!main) return null;
  const beside = parts[1];
  const nameOf = (p: Phrase | undefined): Named | null => (p?.name ? (scene.named.get(p.name) ?? null) : null);
  const own = nameOf(main);
  const apposed = nameOf(beside);
  const describes = (e: Entity, p: Phrase | undefined) => {
    if (!p?.head) return;
    if ((p.head.noun.kind === "person") === (whole(e).kind === "body")) return;
    called(whole(e), p.head.noun, p.head.plural);
    belong(scene, whole(e), p, start, sentence);
  };
  // "plant manager Ines Kall", "Sanna Iqbal of the civic group Open Count", "the relief group Cartwheel", "Reuters"
  if (own && !own.adjective) {
    const e = whole(own.entity);
    describes(e, main);
    if (e.kind === "person" || e.kind === "unknown") {
      describes(e, beside);
      if (main.of && e.kind === "person" && !e.body)
        e.body = bodyIn(scene, main.of.first, main.of.last, start, sentence);
    } else if (beside?.head?.noun.kind === "body") called(e, beside.head.noun);
    const who = whoLeads(scene, first, last, start, sentence);
    if (who && e.kind === "person") {
      e.body = who;
      e.speaks = true;
    }
    speaksFor(scene, e, start, sentence, ours);
    return { entity: e, words: text, by: "name", start };
  }
  // "the agency's chief analyst, Tobias Wren"
  if (apposed && !apposed.adjective && (main.head || !main.front) && whole(apposed.entity).kind !== "place") {
    const e = whole(apposed.entity);
    const fits = !main.head || (main.head.noun.kind === "person") === (e.kind !== "body");
    if (fits) {
      if (main.head?.noun.kind === "person" && e.kind === "unknown") e.kind = "person";
      describes(e, main);
      speaksFor(scene, e, start, sentence, ours);
      return { entity: e, words: text, by: "name", start };
    }
  }
  const found = describe(scene, main, start, sentence);
  speaksFor(scene, found.entity, start, sentence, ours && main.head?.noun.kind === "person");
  return { entity: found.entity, words: found.words, by: found.by, start };
}

/** "Marit Solvang, the flour driver, who told …": the person named right before the comma. */
function apposedTo(scene: Scene, first: number): Entity | null {
  if (scene.reading.tokens[first - 1]?.text !== ",") return null;
  const run = runsIn(scene.runs, Math.max(0, first - 8), first - 1).at(-1);
  const entity = run && run.last === first - 1 ? scene.named.get(run)?.entity : undefined;
  return entity && whole(entity).kind === "person" ? whole(entity) : null;
}

const LEADS = new Set("leads heads runs chairs directs led headed ran chaired directed represents".split(" "));
/** "…, who leads the laboratory at the University of Skerry" → that university. The relative clause may lie past the holder's words. */
function whoLeads(scene: Scene, first: number, last: number, start: number, sentence: number): Entity | null {
  const { tokens } = scene.reading;
  const limit = scene.reading.sentences[sentence]?.last ?? last;
  for (let i = first; i < Math.min(last + 3, limit - 1); i++) {
    if (tokens[i]!.lower !== "who" || !LEADS.has(tokens[i + 1]!.lower)) continue;
    let end = i + 2;
    while (end < limit && !/^[,.;:”"]$/.test(tokens[end]!.text) && end < i + 14) end++;
    const runs = runsIn(scene.runs, i + 2, end);
    const run = runs[runs.length - 1];
    const entity = run && scene.named.get(run)?.entity;
    if (entity && whole(entity).kind !== "person") return whole(entity);
    return bodyIn(scene, i + 2, end, start, sentence);
  }
  return null;
}

/** Whom a phrase without a name of its own means. */
function describe(scene: Scene, phrase: Phrase, start: number, sentence: number): Omit<Meant, "start"> {
  const { reading, cast } = scene;
  const { tokens } = reading;
  const text =
    wording(reading, phrase) ||
    plainName(reading.text.slice(tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end));
  const head = phrase.head;
  if (!head) {
    // "Dorvan's jets", "hauliers who follow the talks": a noun that no list has
    const known = cast.byForm.get(`~ ${nameKey(text)}`)?.[0];
    if (known && phrase.determiner !== "a") return { entity: whole(known), words: text, by: "taken-up" };
    const last = tokens[phrase.of ? phrase.of.first - 2 : phrase.last - 1];
    const entity = opened(cast, null, last !== undefined && last.pos === "NOUN" && last.lower !== last.lemma, text);
    addForm(cast, `~ ${nameKey(text)}`, entity);
    return { entity, words: text, by: "opened" };
  }
  const owner = ownerOf(scene, phrase, start, sentence);
  const modifiers = phrase.modifiers.map((k) => tokens[k]!.lower).join(" ");
  if (head.noun.kind === "document" && STATEMENT.has(head.noun.noun)) {
    const speaker = owner ?? bodyWord(scene, phrase, start, sentence) ?? lastSpeaker(scene, start, sentence);
    if (speaker) return { entity: speaker, words: text, by: "taken-up" };
  }
  if (head.noun.kind === "body" && owner) {
    const until = phrase.of && OWNING.has(phrase.of.word) ? phrase.of.last : head.last;
    const entity = owned(cast, owner, head.noun, modifiers ? `${modifiers} ` : "", wording(reading, phrase, until));
    return { entity, words: text, by: entity.name === text ? "opened" : "taken-up" };
  }
  const words = new Set(nameKey(`${modifiers} ${head.noun.noun}`).split(" ").filter(Boolean));
  if (phrase.determiner !== "a" || scene.headline) {
    const back = scene.headline ? forwards(cast) : backwards(cast, start);
    const known = takenUp(back, head.noun, phrase, words);
    if (known && !(head.plural && !known.plural && known.kind === "person")) {
      if (owner && !known.body && known !== owner) known.body = owner;
      return { entity: known, words: text, by: "taken-up" };
    }
  }
  const entity = opened(cast, head.noun, head.plural, text);
  if (owner) entity.body = owner;
  else if (head.noun.kind !== "person" || head.noun.speaks) entity.body = bodyWord(scene, phrase, start, sentence);
  return { entity, words: text, by: "opened" };
}

/** Papers that speak with their maker's voice. */
const STATEMENT = new Set([
  "statement",
  "communique",
  "communiqué",
  "press release",
  "release",
  "announcement",
  "declaration",
]);
const OWNING = new Set(["of", "for"]);

/** Who owns what the phrase names: "its", "Velia's", "the agency's", "Velian", "of the Tarsian Armed Forces". */
function ownerOf(scene: Scene, phrase: Phrase, start: number, sentence: number): Entity | null {
  const { reading, cast } = scene;
  if (phrase.determiner && POSSESSIVE.has(phrase.determiner))
    return antecedent(cast, phrase.determiner, start, sentence);
  const state = (e: Entity): Entity => {
    if (phrase.head?.noun.class === "minister") stateOwner(e);
    return e;
  };
  if (phrase.owner) {
    const [first, last] = phrase.owner;
    const run = runsIn(scene.runs, first, last).at(-1);
    const named = run && run.last === last ? scene.named.get(run) : undefined;
    if (named && named.entity.kind !== "place") return state(whole(named.entity));
    if (named) return whole(named.entity);
    const head = roleAt(reading.tokens, last - 1, first);
    if (!head) return null;
    return describe(scene, phraseOf(reading, scene.runs, first, last), start, sentence).entity;
  }
  if (phrase.of && OWNING.has(phrase.of.word)) {
    const body = bodyIn(scene, phrase.of.first, phrase.of.last, start, sentence);
    if (body) return body;
  }
  if (phrase.front) {
    const named = scene.named.get(phrase.front);
    if (named) {
      // "Velian army spokesman": the army, not Velia
      const inner = phrase.modifiers.length > 0 && roleAt(reading.tokens, phrase.modifiers.at(-1)!, phrase.front.last);
      if (inner && inner.noun.kind === "body" && phrase.head?.noun.kind === "person")
        return owned(
          cast,
          whole(named.entity),
          inner.noun,
          "",
          plainName(reading.text.slice(phrase.front.start, reading.tokens[inner.last - 1]!.end)),
        );
      return state(whole(named.entity));
    }
  }
  return null;
}

/** A body among the words before the head: "ministry spokesman", "coastguard duty officer". */
function bodyWord(scene: Scene, phrase: Phrase, start: number, sentence: number): Entity | null {
  const last = phrase.modifiers.at(-1);
  if (last === undefined) return null;
  const head = roleAt(scene.reading.tokens, last, phrase.modifiers[0]!);
  if (!head || head.noun.kind !== "body") return null;
  const inner: Phrase = {
    ...phrase,
    determiner: "the",
    owner: null,
    front: null,
    name: null,
    of: null,
    head,
    modifiers: phrase.modifiers.filter((k) => k < head.first),
    last: head.last,
    first: phrase.modifiers[0]!,
  };
  const text = { ...inner, determiner: null };
  const words = new Set(nameKey(wording(scene.reading, text)).split(" "));
  const known = takenUp(scene.headline ? forwards(scene.cast) : backwards(scene.cast, start), head.noun, inner, words);
  if (known && known.kind !== "person") return known;
  void sentence;
  return opened(scene.cast, head.noun, false, wording(scene.reading, text));
}

/** The body that tokens `[first, last)` name, or null when they name none ("of inspection"). */
function bodyIn(scene: Scene, first: number, last: number, start: number, sentence: number): Entity | null {
  const { tokens } = scene.reading;
  let end = first;
  while (end < last && !/^[,;]$/.test(tokens[end]!.text)) end++;
  if (end === first) return null;
  const phrase = phraseOf(scene.reading, scene.runs, first, end);
  const named = phrase.name && scene.named.get(phrase.name);
  if (named && whole(named.entity).kind !== "person" && !named.adjective) {
    const e = whole(named.entity);
    if (phrase.head?.noun.kind === "body") called(e, phrase.head.noun);
    return e;
  }
  if (phrase.head?.noun.kind === "body") return describe(scene, phrase, start, sentence).entity;
  if (phrase.owner) return ownerOf(scene, phrase, start, sentence);
  return null;
}

/** The body of a described or named person, where the phrase tells. */
function belong(scene: Scene, e: Entity, phrase: Phrase, start: number, sentence: number): void {
  const body =
    ownerOf(scene, phrase, start, sentence) ??
    bodyWord(scene, phrase, start, sentence) ??
    (phrase.of && /^(at|from|with)$/.test(phrase.of.word)
      ? bodyIn(scene, phrase.of.first, phrase.of.last, start, sentence)
      : null);
  if (body && body !== e && body.kind !== "person") e.body = body;
}

/** Heads of a body whom the text names without it: the body that was last spoken of, when they say "we" or speak by office. */
const BODY_LESS = new Set(["spokes", "manager", "director", "chair", "head", "officer"]);
function speaksFor(scene: Scene, e: Entity, start: number, sentence: number, ours: boolean): void {
  if (e.kind !== "person" || e.body || !e.speaks) return;
  if (!ours && !(e.class && BODY_LESS.has(e.class))) return;
  const body = lastBody(scene, start, sentence);
  if (body) e.body = body;
}

/** The body that stood out last: as a holder or subject, not inside a quotation, at most four sentences back. */
function lastBody(scene: Scene, start: number, sentence: number): Entity | null {
  for (const s of backwards(scene.cast, start)) {
    if (sentence - s.sentence > 4) return null;
    const e = whole(s.entity);
    if (e.kind === "body" && (s.holder || s.subject) && !s.quoted && e.role !== "outlet" && e.role !== "agency")
      return e;
  }
  return null;
}

/** Who spoke last, for "the statement said". */
function lastSpeaker(scene: Scene, start: number, sentence: number): Entity | null {
  let body: Entity | null = null;
  for (const s of backwards(scene.cast, start)) {
    if (sentence - s.sentence > 6) break;
    const e = whole(s.entity);
    if (s.holder && (e.kind === "body" || e.kind === "unknown")) return e;
    if (!body && s.subject && e.kind === "body" && e.role !== "outlet") body = e;
  }
  return body;
}

function* backwards(cast: Cast, start: number): Generator<Spoken> {
  for (let i = cast.spoken.length - 1; i >= 0; i--) if (cast.spoken[i]!.end <= start) yield cast.spoken[i]!;
}
function* forwards(cast: Cast): Generator<Spoken> {
  for (const s of cast.spoken) yield s;
}

/**
 * What later words show. "A nurse … said" and then "the nurse, Jelena Orsk, told" are one; so are "a regional health
 * agency" and the one health agency that the text names; and so is the described speaker of the lead with the bare name
 * to whom the next quotation goes.
 */
function joinLater(cast: Cast, meant: readonly Meant[]): void {
  const byNoun = new Map<string, Entity[]>();
  for (const e of cast.entities)
    if (!e.same && e.named && !e.plural) {
      for (const noun of e.nouns) {
        const list = byNoun.get(noun);
        if (!list) byNoun.set(noun, [e]);
        else if (list.length < 8) list.push(e);
      }
    }
  for (const m of meant) {
    const d = whole(m.entity);
    if (d.named || d.anonymous || d.plural || m.by === "pronoun" || d.described === null) continue;
    const heads = [...d.nouns];
    const candidates = heads
      .flatMap((noun) => byNoun.get(noun) ?? [])
      .filter((e) => !e.same && e.first > m.start && (e.kind === d.kind || d.kind === "unknown"));
    if (d.kind === "person" || d.kind === "unknown") {
      const one = candidates.filter((e) => e.kind === "person" && !contradicts(d, e));
      if (one.length === 1) unite(d, one[0]!);
    } else if (d.kind === "body") {
      const words = wordsOf(d);
      const one = candidates.filter((e) => shares(words, e, heads));
      if (one.length === 1) unite(d, one[0]!);
    }
  }
  leadSpeaker(meant);
}

/** Two bodies named, or two genders told. */
const contradicts = (a: Entity, b: Entity): boolean =>
  (a.gender !== "-" && b.gender !== "-" && a.gender !== b.gender) ||
  (a.body !== null && b.body !== null && whole(a.body) !== whole(b.body) && whole(a.body).named && whole(b.body).named);

const shares = (words: ReadonlySet<string>, e: Entity, heads: readonly string[]): boolean => {
  const theirs = wordsOf(e);
  for (const word of words)
    if (theirs.has(word) && !heads.includes(word) && !nameHeads().has(word) && !demonyms().has(word)) return true;
  return false;
};

/** The described speaker of a lead, when the next speaker is a bare name that nothing in the text describes. */
function leadSpeaker(meant: readonly Meant[]): void {
  const ordered = [...meant].sort((a, b) => a.start - b.start);
  const described = ordered.find((m) => m.by === "opened" && m.words !== "");
  if (!described || ordered[0] !== described) return;
  const d = whole(described.entity);
  if (d.named || d.plural || d.anonymous || d.kind !== "person") return;
  const next = ordered.find((m) => whole(m.entity) !== d);
  if (!next || next.by !== "name") return;
  const e = whole(next.entity);
  if (e.kind === "body" || !e.named || e.nouns.size > 0 || e.first < described.start || contradicts(d, e)) return;
  if (!e.name.includes(" ")) return;
  if (e.kind === "unknown") e.kind = "person";
  unite(d, e);
}

/** The article's outlet as an entity of its own, spoken of before the text begins. */
export function outletEntity(cast: Cast, outlet: string | null): Entity | null {
  const name = outlet?.replace(/\s*\([^)]*\)\s*$/, "").trim();
  if (!name) return null;
  const entity = newEntity(cast, "body", plainName(name), true);
  entity.role = "outlet";
  const head = nameHeads().get(nameKey(name).split(" ").at(-1)!);
  entity.class = head?.class === "news agency" || head?.class === "broadcaster" ? head.class : "press";
  if (head?.role === "agency") entity.role = "agency";
  addForm(cast, name, entity);
  return entity;
}

/** For tests and for `what`: the noun rows a person is called by. */
export type { RoleNoun };
