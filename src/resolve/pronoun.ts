/**
 * A pronoun → whom it means: the best of those spoken of before it, by nearness, by being the subject, by having spoken,
 * and by what the pronoun allows (he: a man or unknown; it: a body; they: several, or a body). Rules of thumb of news
 * prose; each has its weight and reason below. "The ministry denied it. It said …" → the ministry.
 */
import { type Cast, type Entity, type Spoken, whole } from "./cast.ts";

export const PRONOUNS: ReadonlyMap<string, "he" | "she" | "it" | "they" | "we" | "i"> = new Map<
  string,
  "he" | "she" | "it" | "they" | "we" | "i"
>([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["themselves", "they"],
  ["we", "we"],
  ["us", "we"],
  ["our", "we"],
  ["i", "i"],
  ["me", "i"],
  ["my", "i"],
]);

/** How far back is looked: mentions, and sentences. */
const MENTIONS = 60;
const SENTENCES = 12;

/** What speaks for a candidate, in points. A sentence of distance costs one. */
const HOLDER = 2.5; // who has just spoken goes on speaking
const BODY_HOLDER = 1; // a body less so: "it" may be any thing
const SUBJECT = 1.5; // subjects are taken up again more than objects
const LAST_SUBJECT = 1; // most of all the subject of this sentence or the one before
const QUOTED = -3; // whom a quotation names is seldom who speaks next
const OWNER = -2; // "Osterra's army … it": the army, not Osterra
const UNSURE = -0.5; // gender or kind not known
const UNNAMED = -0.3;
const PASSING = -1; // "a doctor" as an object is spoken of in passing

export function fits(entity: Entity, pronoun: string): number | null {
  const e = whole(entity);
  switch (PRONOUNS.get(pronoun)) {
    case "he":
    case "she": {
      const want = PRONOUNS.get(pronoun) === "he" ? "m" : "f";
      if (e.plural || !(e.kind === "person" || (e.kind === "unknown" && e.named))) return null;
      if (e.gender !== "-" && e.gender !== want) return null;
      return (e.gender === "-" ? UNSURE : 0) + (e.kind === "unknown" ? UNSURE : 0);
    }
    case "it":
      if (e.plural || (e.kind !== "body" && e.kind !== "unknown" && e.kind !== "document")) return null;
      return e.kind === "unknown" ? UNSURE : 0;
    case "they":
      if (e.plural || e.kind === "group") return 0;
      if (e.kind === "body") return UNSURE;
      return e.kind === "person" && e.gender === "-" ? 3 * UNSURE : null;
    default:
      return null;
  }
}

/** The entity behind a pronoun at `at` (UTF-16 units, sentence number), or null. */
export function antecedent(cast: Cast, pronoun: string, at: number, sentence: number): Entity | null {
  const personal = PRONOUNS.get(pronoun) === "he" || PRONOUNS.get(pronoun) === "she";
  let best: Spoken | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = cast.spoken.length - 1, n = 0; i >= 0 && n < MENTIONS; i--, n++) {
    const s = cast.spoken[i]!;
    if (s.end > at) continue;
    const distance = sentence - s.sentence;
    if (distance > SENTENCES) break;
    const fit = fits(s.entity, pronoun);
    if (fit === null) continue;
    const score =
      fit -
      distance -
      (at - s.end) / 10_000 +
      (s.holder ? (personal ? HOLDER : BODY_HOLDER) : 0) +
      (s.subject ? SUBJECT + (distance <= 1 ? LAST_SUBJECT : 0) : 0) +
      (s.quoted ? QUOTED : 0) +
      (s.owner ? OWNER : 0) +
      (whole(s.entity).named ? 0 : UNNAMED + (s.subject || s.holder ? 0 : PASSING));
    if (score > most) {
      most = score;
      best = s;
    }
  }
  if (!best) return null;
  const e = whole(best.entity);
  const kind = PRONOUNS.get(pronoun);
  if (kind === "he" || kind === "she") {
    if (e.gender === "-") e.gender = kind === "he" ? "m" : "f";
    if (e.kind === "unknown") e.kind = "person";
  }
  return e;
}
