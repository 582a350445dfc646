/**
 * A holder's words → whom they mean and for whom that one speaks. `the agency's chief analyst, Gregor Ames` → Gregor
 * Ames, chief analyst, for the agency; `she` → the woman who spoke last.
 */

import type { Named } from "./bare.ts";
import { called, type Entity, whole } from "./cast.ts";
import { author } from "./first-person.ts";
import { backwards, bodyIn, bodyWord, describe, type Meant, ownerOf, pronounPlace, type Scene } from "./meaning.ts";
import { plainName } from "./names.ts";
import { type Phrase, phraseOf, runsIn } from "./phrase.ts";
import { antecedent, PRONOUNS } from "./pronoun.ts";

/** Whom the tokens `[first, last)` of a holder mean, or null. `ours`: they say “we” or “our”. */
export function speaker(
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
      const entity = author(cast, scene.voice, PRONOUNS.get(lower) === "we");
      return { entity, words: text, by: "pronoun", start };
    }
    const entity = antecedent(cast, { ...pronounPlace(scene, first, sentence), holds: true, object: false });
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
  // "plant manager Berta Wirth", "Leila Rahman of the civic group Clear Vote", "the relief group Breadline", "Reuters"
  if (own && !own.adjective) {
    const e = whole(own.entity);
    describes(scene, e, main, start, sentence);
    if (e.kind === "person" || e.kind === "unknown") {
      describes(scene, e, beside, start, sentence);
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
  // "the agency's chief analyst, Gregor Ames"
  if (apposed && !apposed.adjective && (main.head || !main.front) && whole(apposed.entity).kind !== "place") {
    const e = whole(apposed.entity);
    const fits = !main.head || (main.head.noun.kind === "person") === (e.kind !== "body");
    if (fits) {
      if (main.head?.noun.kind === "person" && e.kind === "unknown") e.kind = "person";
      describes(scene, e, main, start, sentence);
      speaksFor(scene, e, start, sentence, ours);
      return { entity: e, words: text, by: "name", start };
    }
  }
  const found = describe(scene, main, start, sentence);
  speaksFor(scene, found.entity, start, sentence, ours && main.head?.noun.kind === "person");
  return { entity: found.entity, words: found.words, by: found.by, start };
}

/** What a phrase says of the one it is set beside: what they are, and of which body. */
export function describes(scene: Scene, e: Entity, p: Phrase | undefined, start: number, sentence: number): void {
  if (!p?.head) return;
  if ((p.head.noun.kind === "person") === (whole(e).kind === "body")) return;
  called(whole(e), p.head.noun, p.head.plural);
  belong(scene, whole(e), p, start, sentence);
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

/** "Sunniva Harrick, the flour driver, who told …": the person named right before the comma. */
function apposedTo(scene: Scene, first: number): Entity | null {
  if (scene.reading.tokens[first - 1]?.text !== ",") return null;
  const run = runsIn(scene.runs, Math.max(0, first - 8), first - 1).at(-1);
  const entity = run && run.last === first - 1 ? scene.named.get(run)?.entity : undefined;
  return entity && whole(entity).kind === "person" ? whole(entity) : null;
}

const LEADS = new Set("leads heads runs chairs directs led headed ran chaired directed represents".split(" "));
/** "…, who leads the laboratory at the University of Lorne" → that university. The relative clause may lie past the holder's words. */
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
    if (entity && (whole(entity).kind === "body" || whole(entity).kind === "unknown")) return whole(entity);
    return bodyIn(scene, i + 2, end, start, sentence);
  }
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
const BODY_LESS = new Set(["spokes", "manager", "director"]);
function speaksFor(scene: Scene, e: Entity, start: number, sentence: number, ours: boolean): void {
  if (e.kind !== "person" || e.body || !e.speaks) return;
  if (!ours && !(e.class && BODY_LESS.has(e.class))) return;
  const body = lastBody(scene, start, sentence);
  if (body) e.body = body;
}

/** The body that stood out last: as a holder or subject, not inside a quotation, at most two sentences back. */
function lastBody(scene: Scene, start: number, sentence: number): Entity | null {
  for (const s of backwards(scene.cast, start)) {
    if (sentence - s.sentence > 2) return null;
    const e = whole(s.entity);
    const body = e.kind === "body" || (e.kind === "unknown" && e.named && s.holder);
    if (!body || e.plural || s.quoted || e.role === "outlet" || e.role === "agency") continue;
    if (s.holder || s.subject) return e;
  }
  return null;
}
