/**
 * A pronoun → whom it means: the best of those spoken of before it, by nearness, by being the subject, by having spoken,
 * and by what the pronoun allows (he: a man or unknown; it: a body; they: several, or a body). Rules of thumb of news
 * prose; each has its weight and reason below. "The ministry denied it. It said …" → the ministry.
 */
import { remembered } from "../record/remembered.ts";
import { type Cast, type Entity, type Spoken, whole } from "./cast.ts";
import { capitals, countryOf, nameHeads } from "./lists.ts";
import { nameKey } from "./names.ts";
import { isOrdinary } from "./ordinary.ts";
import { placeKey } from "./places/name.ts";
import { regions } from "./places/regions.ts";

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
const LAST_SUBJECT = 1.5; // most of all the subject of this sentence or the one before
const QUOTED = -3; // whom a quotation names is seldom who speaks next
const SPEAKER = -3; // “he” inside somebody's own words is another
const OWNER = -2; // "Osterra's army … it": the army, not Osterra
const UNSURE = -0.5; // gender or kind not known
const UNNAMED = -0.3;
const THERE = -3; // "at Vale … it": where something happens seldom says anything
const THINGS = -5; // "the results … they say": things do not speak
const PASSING = -1; // "a doctor" as an object is spoken of in passing
const ONE_WORD = -0.5; // "Rovno" may be a person, a town or a firm
const SELF = -4; // "Reker told him": not himself
/** A pronoun tells the gender of a name only where nobody else came near. */
const CLEAR = 1.5;

/** Where a pronoun stands. */
export interface Place {
  readonly pronoun: string;
  /** UTF-16 units. */
  readonly at: number;
  readonly sentence: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Where that quotation begins, in UTF-16 units; -1 outside. */
  readonly opened: number;
  /** Ruled by the verb or preposition before it: "told him". */
  readonly object: boolean;
  /** It holds a statement. */
  readonly holds: boolean;
}

export function fits(entity: Entity, pronoun: string): number | null {
  const e = whole(entity);
  if (e.author) return null;
  switch (PRONOUNS.get(pronoun)) {
    case "he":
    case "she": {
      const want = PRONOUNS.get(pronoun) === "he" ? "m" : "f";
      if (e.plural || !(e.kind === "person" || (e.kind === "unknown" && e.named && mayBePerson(e.name)))) return null;
      if (e.gender !== "-" && e.gender !== want) return null;
      return (e.gender === "-" ? UNSURE : 0) + (e.kind === "unknown" ? UNSURE + oneWord(e) : 0);
    }
    case "it":
      if (e.plural || (e.kind !== "body" && e.kind !== "unknown" && e.kind !== "document")) return null;
      return e.kind === "unknown" ? (e.placed ? THERE : UNSURE) : 0;
    case "they":
      if (e.plural || e.kind === "group") return e.kind === "unknown" && !e.named ? THINGS : 0;
      if (e.kind === "body") return e.state ? 5 * UNSURE : 3 * UNSURE;
      return e.kind === "person" && e.gender === "-" ? 3 * UNSURE : null;
    default:
      return null;
  }
}

const oneWord = (e: Entity): number =>
  / /.test(e.name) ? 0 : isOrdinary(e.name.toLowerCase()) ? 2 * ONE_WORD : ONE_WORD;

/** A name of unknown kind that could be a person's: no acronym, no word of the language, no known place or country. */
const mayBePerson = remembered((name): boolean => {
  const words = name.split(/[\s-]+/);
  const last = words.at(-1)!;
  return (
    words.length <= 4 &&
    !/^\p{Lu}{2,}$/u.test(last) &&
    /^\p{Lu}/u.test(last) &&
    !regions().has(placeKey(name)) &&
    !countryOf(name) &&
    !capitals().has(nameKey(name)) &&
    !nameHeads().has(last.toLowerCase()) &&
    !(words.length > 1 && isOrdinary(last.toLowerCase()) && isOrdinary(words[0]!.toLowerCase()))
  );
}, 5_000);

/** The entity behind a pronoun, or null. */
export function antecedent(cast: Cast, place: Place): Entity | null {
  const { pronoun, at, sentence } = place;
  const kind = PRONOUNS.get(pronoun);
  const personal = kind === "he" || kind === "she";
  let best: Spoken | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let i = cast.spoken.length - 1, n = 0; i >= 0 && n < MENTIONS; i--, n++) {
    const s = cast.spoken[i]!;
    if (s.end > at || speaksThere(s, place) || saysI(cast, s, place)) continue;
    const distance = sentence - s.sentence;
    if (distance > SENTENCES) break;
    const fit = fits(s.entity, pronoun);
    if (fit === null) continue;
    const score = fit + salience(s, place, distance, personal);
    if (best && whole(s.entity) === whole(best.entity)) {
      if (score > most) most = score;
    } else if (score > most) {
      next = most;
      most = score;
      best = s;
    } else if (score > next) next = score;
  }
  if (!best) return null;
  const e = whole(best.entity);
  if (personal && (place.holds || most - next > CLEAR)) {
    if (e.gender === "-") e.gender = kind === "he" ? "m" : "f";
    if (e.kind === "unknown") e.kind = "person";
  }
  return e;
}

/** How far, in UTF-16 units, a turn's words may begin behind the label that says whose they are. */
const LABEL = 4;
/** "Poe: He left": who says it calls himself I. */
const speaksThere = (s: Spoken, { opened }: Place): boolean => s.holder && s.end <= opened && opened - s.end <= LABEL;

/** Who has the floor calls himself I. */
const saysI = ({ floor }: Cast, s: Spoken, { quoted }: Place): boolean =>
  !quoted && floor !== null && whole(floor) === whole(s.entity);

function salience(s: Spoken, place: Place, distance: number, personal: boolean): number {
  const { at, quoted, object } = place;
  const speaks = !s.holder ? 0 : quoted && distance <= 1 ? SPEAKER : personal ? HOLDER : BODY_HOLDER;
  return (
    speaks -
    distance -
    (at - s.end) / 10_000 +
    (s.subject ? SUBJECT + (distance <= 1 ? LAST_SUBJECT : 0) : 0) +
    (s.quoted && !quoted ? QUOTED : 0) +
    (s.owner ? OWNER : 0) +
    (object && s.subject && distance === 0 && at - s.end < NEAR ? SELF : 0) +
    (whole(s.entity).named ? 0 : UNNAMED + (s.subject || s.holder ? 0 : PASSING))
  );
}

/** A subject this near before an object, in UTF-16 units, is of the same clause. */
const NEAR = 40;
