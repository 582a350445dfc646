/**
 * A phrase without a name of its own → whom it means, and who owns or employs whom. "the agency" → the Lorne Health
 * Agency of two sentences before; "ministry" in "ministry spokesman" → the foreign ministry; "its" → the Reform List.
 */
import type { Reading } from "../record/reading.ts";
import type { Named } from "./bare.ts";
import { type Cast, called, type Entity, push, type Spoken, whole } from "./cast.ts";
import { opened, owned, stateOwner, takenUp, wording } from "./describe.ts";
import type { Voice } from "./first-person.ts";
import { nameKey, plainName } from "./names.ts";
import { type Phrase, POSSESSIVE, phraseOf, roleAt, runsIn } from "./phrase.ts";
import { antecedent, type Place } from "./pronoun.ts";
import type { Run } from "./runs.ts";

/** One reading with all that is known of its people while the text is gone through. */
export interface Scene {
  readonly reading: Reading;
  readonly runs: readonly Run[];
  readonly named: ReadonlyMap<Run, Named>;
  /** For each token where the quotation it stands in begins, or -1: see `quoted.ts`. */
  readonly quoted: Int32Array;
  readonly cast: Cast;
  readonly voice: Voice;
  /** A headline comes before the text but is understood after it: it looks for whom the text names first. */
  readonly headline: boolean;
}

/** Whom a holder's words mean, and how they say it. */
export interface Meant {
  readonly entity: Entity;
  /** The words of the phrase, plain: "nurse who was on duty there". */
  readonly words: string;
  /** pronoun, name, description that takes up somebody, description that opens somebody new. */
  readonly by: "pronoun" | "name" | "taken-up" | "opened";
  /** UTF-16 units. */
  readonly start: number;
  /** Joined to a name by the custom of news alone: no word of the text says so. */
  guessed?: boolean;
}

/** Whom a phrase without a name of its own means. */
export function describe(scene: Scene, phrase: Phrase, start: number, sentence: number): Omit<Meant, "start"> {
  const { reading, cast } = scene;
  const { tokens } = reading;
  const text =
    wording(reading, phrase) ||
    plainName(reading.text.slice(tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end));
  const head = phrase.head;
  if (!head) {
    // "Kelvar's jets", "hauliers who follow the talks": a noun that no list has
    const core = nameKey(wording(reading, phrase, phrase.of ? phrase.of.first - 1 : phrase.last)) || nameKey(text);
    const list = cast.byForm.get(`~ ${nameKey(text)}`) ?? (phrase.of ? [] : cast.byForm.get(`~~ ${core}`));
    const known = list?.at(-1);
    if (known && phrase.determiner !== "a") return { entity: whole(known), words: text, by: "taken-up" };
    const last = tokens[phrase.of ? phrase.of.first - 2 : phrase.last - 1];
    const entity = opened(cast, null, last !== undefined && last.pos === "NOUN" && last.lower !== last.lemma, text);
    push(cast.byForm, `~ ${nameKey(text)}`, entity);
    push(cast.byForm, `~~ ${core}`, entity); // "the results of the count", later "the results"
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
    const front = phrase.front && scene.named.get(phrase.front);
    const possessive = phrase.owner !== null || phrase.of !== null || front?.adjective === true;
    const before = modifiers ? `${modifiers} ` : "";
    const entity = owned(cast, owner, head.noun, before, wording(reading, phrase, until), possessive);
    return { entity, words: text, by: entity.name === text ? "opened" : "taken-up" };
  }
  const words = new Set(nameKey(`${modifiers} ${head.noun.noun}`).split(" ").filter(Boolean));
  if (phrase.determiner !== "a" || scene.headline) {
    const back = scene.headline ? forwards(cast) : backwards(cast, start);
    const known = takenUp(back, head.noun, phrase, words, sentence);
    if (known) {
      if (owner && !known.body && known !== owner) known.body = owner;
      return { entity: known, words: text, by: "taken-up" };
    }
  }
  const entity = opened(cast, head.noun, head.plural, text);
  if (owner) entity.body = whole(owner).kind === "person" ? null : owner;
  else if (head.noun.kind !== "person" || head.noun.speaks) {
    entity.body = bodyWord(scene, phrase, start, sentence);
    if (head.noun.kind === "body" && entity.body) entity.speaks = true; // "a university team"
  }
  return { entity, words: text, by: "opened" };
}

/** Where the pronoun that is token `k` stands; it holds nothing. */
export function pronounPlace(scene: Scene, k: number, sentence: number): Place {
  const { tokens } = scene.reading;
  const token = tokens[k]!;
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  const her = token.lower === "her" && !(next && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos));
  return {
    pronoun: token.lower,
    at: token.start,
    sentence,
    quoted: scene.quoted[k]! >= 0,
    opened: tokens[scene.quoted[k]!]?.start ?? -1,
    object: (her || token.lower === "him" || token.lower === "them") && /^(?:VERB|ADP)$/.test(before?.pos ?? ""),
    holds: false,
  };
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

/** Who owns what the phrase names: "its", "Osterra's", "the agency's", "Osterran", "of the Miranian Armed Forces". */
export function ownerOf(scene: Scene, phrase: Phrase, start: number, sentence: number): Entity | null {
  const { reading, cast } = scene;
  if (phrase.determiner && POSSESSIVE.has(phrase.determiner))
    return antecedent(cast, pronounPlace(scene, phrase.first, sentence));
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
      // "Osterran army spokesman": the army, not Osterra
      const inner = phrase.modifiers.length > 0 && roleAt(reading.tokens, phrase.modifiers.at(-1)!, phrase.front.last);
      if (inner && inner.noun.kind === "body" && phrase.head?.noun.kind === "person")
        return owned(
          cast,
          whole(named.entity),
          inner.noun,
          "",
          plainName(reading.text.slice(phrase.front.start, reading.tokens[inner.last - 1]!.end)),
          named.adjective,
        );
      return state(whole(named.entity));
    }
  }
  return null;
}

/** A body among the words before the head: "ministry spokesman", "coastguard duty officer". */
export function bodyWord(scene: Scene, phrase: Phrase, start: number, sentence: number): Entity | null {
  const last = phrase.modifiers.at(-1);
  if (last === undefined) return null;
  const head = roleAt(scene.reading.tokens, last, phrase.modifiers[0]!);
  if (head?.noun.kind !== "body") return null;
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
  const known = takenUp(
    scene.headline ? forwards(scene.cast) : backwards(scene.cast, start),
    head.noun,
    inner,
    words,
    sentence,
  );
  if (known && known.kind !== "person") return known;
  return opened(scene.cast, head.noun, false, wording(scene.reading, text));
}

/** The body that tokens `[first, last)` name, or null when they name none ("of inspection"). */
export function bodyIn(scene: Scene, first: number, last: number, start: number, sentence: number): Entity | null {
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

export function* backwards(cast: Cast, start: number): Generator<Spoken> {
  for (let i = cast.spoken.length - 1; i >= 0; i--) if (cast.spoken[i]!.end <= start) yield cast.spoken[i]!;
}
export function* forwards(cast: Cast): Generator<Spoken> {
  for (const s of cast.spoken) yield s;
}
