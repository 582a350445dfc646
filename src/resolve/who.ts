/**
 * One article's holders → whom they name. In: `“People fell,” she told Northern Wire` and the article around it. Out: for
 * that holder the entity Sunniva Harrick, called `driver` two sentences before. Works through the text in order, as a
 * reader does; then joins what later words showed to be one.
 */
import type { Reading } from "../record/reading.ts";
import type { Sighting } from "../record/sighting.ts";
import { bareOf, type Named } from "./bare.ts";
import { type Cast, type Entity, type Spoken, whole } from "./cast.ts";
import { bearer, bearersOf } from "./family.ts";
import { author, calledUpon, type Voice } from "./first-person.ts";
import { introduce } from "./introduce.ts";
import { joinLater } from "./later.ts";
import { describe, type Meant, pronounPlace, type Scene } from "./meaning.ts";
import { type Phrase, POSSESSIVE, phraseOf, runsIn } from "./phrase.ts";
import { antecedent, PRONOUNS } from "./pronoun.ts";
import { quotedTokens } from "./quoted.ts";
import { type Run, runsOf } from "./runs.ts";
import { itemsOf } from "./scene.ts";
import { sighted } from "./sighted.ts";
import { describes, speaker } from "./speaker.ts";
import { sortOut } from "./votes.ts";

export interface Ask {
  readonly reading: Reading;
  /** Token ranges of holders, with the key under which their answer is wanted. */
  readonly holders: readonly { readonly first: number; readonly last: number; readonly key: string }[];
  /** What holders say in the first person plural, by key: they speak for a body. */
  readonly ours: ReadonlySet<string>;
  /** Holders who asked not to be named, by key. */
  readonly anonymous: ReadonlySet<string>;
  /** Token ranges of words that are somebody's own, as a turn of a transcript is without any marks. */
  readonly spoken: readonly (readonly [number, number])[];
  /** Names that the trained model saw, by place. */
  readonly sightings: readonly Sighting[];
}

export interface Told {
  readonly cast: Cast;
  readonly meant: Map<string, Meant>;
  readonly named: readonly (Named & { readonly reading: Reading })[];
  readonly readings: readonly Reading[];
}

/** Resolves the holders of the readings of one article: the body first, then its headline. */
export function tell(asks: readonly Ask[], cast: Cast, voice: Voice): Told {
  const meant = new Map<string, Meant>();
  const all: (Named & { reading: Reading })[] = [];
  const ordered = [...asks].sort(
    (a, b) => Number(a.reading.part === "headline") - Number(b.reading.part === "headline"),
  );
  for (const ask of ordered) {
    const body = ask.reading.part === "headline" ? (ordered[0]?.reading ?? null) : null;
    const found = sighted(ask.reading, runsOf(ask.reading, body), ask.sightings);
    const named = introduce(ask.reading, found, cast, voice.outlet);
    sortOut(named);
    const runs = found.filter((run) => named.has(run)); // "the Chief Justice" names nobody: it is a phrase
    const scene: Scene = {
      reading: ask.reading,
      runs,
      named,
      quoted: quotedTokens(ask.reading, ask.spoken),
      cast,
      voice,
      headline: ask.reading.part === "headline",
    };
    inOrder(scene, ask, named, meant);
    for (const n of named.values()) all.push({ ...n, reading: ask.reading });
    if (!scene.headline) joinLater(cast, [...meant.values()]);
  }
  return { cast, meant, named: all, readings: ordered.map((ask) => ask.reading) };
}

function inOrder(scene: Scene, ask: Ask, named: Map<Run, Named>, meant: Map<string, Meant>): void {
  const { tokens, sentences } = scene.reading;
  let sentence = 0;
  let voices: ReadonlyMap<Entity, number> | null = null;
  /** A bare family name that several people bear is told apart only here, where it is known who was spoken of. */
  const choose = (run: Run): void => {
    const n = named.get(run);
    const bearers = n ? bearersOf(scene.cast, n) : [];
    if (!n || bearers.length === 0) return;
    voices ??= voicesOf(scene, ask);
    const gender = bareOf(run).title?.gender ?? "-";
    const asked = { reading: scene.reading, run, sentence, gender, voices, headline: scene.headline };
    const entity = bearer(scene.cast, bearers, asked);
    if (entity) named.set(run, { ...n, entity });
  };
  const holders = ask.holders.map((h) => ({ ...h, ...wholeName(scene.runs, h.first, h.last) }));
  for (const item of itemsOf(scene.reading, scene.runs, holders)) {
    const start = tokens[item.first]!.start;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const say = (entity: Entity, extra: Partial<Spoken>) =>
      scene.cast.spoken.push({
        entity: whole(entity),
        start,
        end: tokens[item.last - 1]!.end,
        sentence: scene.headline ? -1 : sentence,
        subject: isSubject(scene.reading, item.first, item.last, sentence),
        quoted: scene.quoted[item.first]! >= 0,
        holder: false,
        owner: false,
        proper: false,
        ...extra,
      });
    if (item.type === "name") {
      choose(item.run);
      const n = scene.named.get(item.run);
      if (n && calledUpon(scene.reading, item.run)) scene.cast.floor = n.entity;
      if (n) say(n.entity, { owner: n.adjective || /^['’]/.test(tokens[item.last]?.text ?? ""), proper: true });
    } else if (item.type === "pronoun") {
      const { lower } = tokens[item.first]!;
      const entity = pronounAt(scene, item.first, sentence);
      if (entity) say(entity, { owner: POSSESSIVE.has(lower) });
    } else if (item.type === "phrase") {
      const phrase = phraseOf(scene.reading, scene.runs, item.first, item.last);
      if (
        phrase.head &&
        !phrase.name &&
        !ofAuthor(scene.reading, phrase) &&
        !behind(scene, phrase) &&
        !beside(scene, phrase, start, sentence)
      )
        say(describe(scene, phrase, start, sentence).entity, {});
    } else {
      for (const run of runsIn(scene.runs, item.first, item.last)) {
        choose(run);
        const n = scene.named.get(run);
        if (n && run.last < item.last) {
          const end = tokens[run.last - 1]!.end;
          say(n.entity, { start: run.start, end, owner: true, subject: false, proper: true });
        }
      }
      const found = speaker(scene, item.first, item.last, start, sentence, ask.ours.has(item.key));
      if (!found) continue;
      if (ask.anonymous.has(item.key) && !found.entity.named) found.entity.anonymous = true;
      meant.set(item.key, found);
      // "an attendant at the Halder Museum": the museum is spoken of too
      const last = runsIn(scene.runs, item.first, item.last).at(-1);
      const inner = last && last.last === item.last && last.first > item.first ? scene.named.get(last) : undefined;
      if (
        inner &&
        !inner.adjective &&
        whole(inner.entity) !== whole(found.entity) &&
        whole(inner.entity).kind !== "person"
      )
        say(inner.entity, { start: last!.start, owner: true, subject: false, proper: true });
      say(found.entity, { holder: true, subject: true, quoted: false, proper: found.by === "name" });
    }
  }
}

/** Whom a pronoun that holds nothing means; nobody for "I" and "we" inside a quotation, whose speaker comes later. */
function pronounAt(scene: Scene, at: number, sentence: number): Entity | null {
  const token = scene.reading.tokens[at]!;
  const kind = PRONOUNS.get(token.lower);
  if (kind === "i" || kind === "we") {
    const told = scene.quoted[at]! >= 0 || token.text === "US" || scene.voice.outlet !== null;
    return told ? null : author(scene.cast, scene.voice, kind === "we");
  }
  return antecedent(scene.cast, pronounPlace(scene, at, sentence));
}

/** How many holders are called by the full name of each. */
function voicesOf(scene: Scene, ask: Ask): ReadonlyMap<Entity, number> {
  const voices = new Map<Entity, number>();
  for (const h of ask.holders) {
    for (const run of runsIn(scene.runs, h.first, h.last)) {
      const n = scene.named.get(run);
      if (n?.full) voices.set(whole(n.entity), (voices.get(whole(n.entity)) ?? 0) + 1);
    }
  }
  return voices;
}

/** "I'm a nurse": what the voice of the text says of itself, and nobody else. */
function ofAuthor({ tokens }: Reading, { first, determiner }: Phrase): boolean {
  const [before, verb] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower ?? ""];
  return determiner === "a" && (verb === "i'm" || (before === "i" && /^(?:'m|am|was)$/.test(verb)));
}

/** "The mayor, Tomas Reker, opened it": the phrase only says what the next name is. */
function beside(scene: Scene, phrase: Phrase, start: number, sentence: number): boolean {
  const { tokens } = scene.reading;
  if (tokens[phrase.last]?.text !== "," || phrase.head!.plural) return false;
  const run = runsIn(scene.runs, phrase.last + 1, phrase.last + 10)[0];
  const named = run && run.first === phrase.last + 1 ? scene.named.get(run) : undefined;
  if (!named || named.adjective || !/^[,.;”"]$/.test(tokens[run!.last]?.text ?? "")) return false;
  describes(scene, whole(named.entity), phrase, start, sentence);
  return whole(named.entity).nouns.has(phrase.head!.noun.noun);
}

/** "Coastal Airways, an airline, shut": what the name before it is, and nobody else. */
function behind(scene: Scene, phrase: Phrase): boolean {
  const { tokens } = scene.reading;
  if (tokens[phrase.first - 1]?.text !== "," || !/^[,.;)]$/.test(tokens[phrase.last]?.text ?? "")) return false;
  const run = runsIn(scene.runs, Math.max(0, phrase.first - 13), phrase.first - 1).at(-1);
  const named = run && run.last === phrase.first - 1 ? scene.named.get(run) : undefined;
  return named !== undefined && !named.adjective && whole(named.entity).nouns.has(phrase.head!.noun.noun);
}

/** A holder whose words begin or end inside a name takes in the whole of it: "Street" of "Downing Street". */
function wholeName(runs: readonly Run[], first: number, last: number): { first: number; last: number } {
  const near = runsIn(runs, Math.max(first - 12, 0), last + 12);
  const end = near.find((r) => r.first < last && r.last > last);
  const start = near.find((r) => r.first < first && r.last > first);
  return { first: start ? start.first : first, last: end ? end.last : last };
}

/** A verb follows, or the phrase opens its sentence: it is what acts. */
function isSubject(reading: Reading, first: number, last: number, sentence: number): boolean {
  const opening = reading.sentences[sentence]?.first ?? -1;
  const before = reading.tokens[first - 1];
  if (first === opening || (first === opening + 1 && before?.pos === "DET")) {
    const next = reading.tokens[last];
    if (next && !/^['’]s?$/.test(next.text) && next.pos !== "NOUN") return true;
  }
  if (before && (before.pos === "ADP" || (before.pos === "DET" && reading.tokens[first - 2]?.pos === "ADP")))
    return false;
  for (let i = last; i < last + 3; i++) {
    const t = reading.tokens[i];
    if (!t) return false;
    if (t.pos === "VERB" || t.pos === "AUX") return true;
    if (t.pos !== "ADV") return false;
  }
  return false;
}
