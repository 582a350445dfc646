/**
 * A bare family name that several people of the article bear → which of them it means here.
 *
 * In: `Hedda Norden opened the plant. The lawyer of her brother, Bill Norden, left. Norden said …`. Out: Hedda Norden:
 * who was the subject or spoke is taken up, not who stood last inside another's noun phrase or quotation.
 */
import type { Reading } from "../record/reading.ts";
import type { Named } from "./bare.ts";
import { type Cast, type Entity, whole } from "./cast.ts";
import { nameKey } from "./names.ts";
import type { Run } from "./runs.ts";

/** How far back is looked, in mentions. */
const MENTIONS = 60;

/** What speaks for a bearer of the name, in points. A sentence of distance costs one, up to FAR. */
const FAR = 4; // beyond that who the text is about counts more
const HOLDER = 2.5; // who has just spoken goes on speaking
const SUBJECT = 2.5; // subjects are taken up again
const QUOTED = -3; // whom a quotation names is seldom meant outside it
const OWNER = -2; // "Bill Norden's lawyer": the lawyer is spoken of
const MAIN = 1.5; // whom the article quotes or names most is called by the bare name
const AGREES = 1.5; // "Norden said she would go"
const KIN = -1.5; // brought in as somebody's wife or brother

const KINDRED = new Set(
  "wife husband widow widower son daughter brother sister father mother uncle aunt cousin nephew niece".split(" "),
);

/** The people who bear a bare family name, when there are several. */
export function bearersOf(cast: Cast, named: Named): readonly Entity[] {
  if (named.full || named.adjective || !mayBePerson(whole(named.entity))) return [];
  const key = nameKey(named.text);
  const all = new Set<Entity>();
  for (const entity of cast.byPart.get(key) ?? []) {
    const e = whole(entity);
    if (mayBePerson(e) && e.first >= 0 && nameKey(e.name).endsWith(` ${key}`)) all.add(e);
  }
  return all.size > 1 ? [...all] : [];
}

/** A given name that no list has leaves the kind open. */
const mayBePerson = (e: Entity): boolean => e.kind === "person" || (e.kind === "unknown" && e.named);

/** Where a bare name stands, and what is known of those who bear it. */
export interface Asked {
  readonly reading: Reading;
  readonly run: Run;
  readonly sentence: number;
  /** Told by a title: "Mrs Norden". */
  readonly gender: "m" | "f" | "-";
  /** How many holders of the article are called by the full name of each. */
  readonly voices: ReadonlyMap<Entity, number>;
  /** A headline comes before the text but is understood after it. */
  readonly headline: boolean;
}

/** Whom the bare name means among its `bearers`, or null when none of them has been named yet. */
export function bearer(cast: Cast, bearers: readonly Entity[], asked: Asked): Entity | null {
  const { run, gender, voices, headline } = asked;
  const fits = (e: Entity): boolean => gender === "-" || e.gender === "-" || e.gender === gender;
  const known = bearers.filter((e) => fits(e) && (headline || e.first < run.start));
  if (known.length === 0) return null;
  const points = headline ? new Map(known.map((e) => [e, 0])) : nearness(cast, known, asked);
  const add = (e: Entity | null, more: number) => {
    if (e) points.set(e, points.get(e)! + more);
  };
  add(
    most(known, (e) => voices.get(e) ?? 0),
    MAIN,
  );
  add(
    most(known, (e) => e.times),
    MAIN,
  );
  const told = pronounOf(asked);
  for (const e of known) {
    if (told !== "-" && e.gender !== "-") add(e, e.gender === told ? AGREES : -AGREES);
    if ([...e.nouns].some((noun) => KINDRED.has(noun))) add(e, KIN);
  }
  const better = (a: Entity, b: Entity): boolean =>
    points.get(b)! > points.get(a)! || (points.get(b) === points.get(a) && b.first > a.first);
  return known.reduce((a, b) => (better(a, b) ? b : a));
}

/** How near and how prominently each was last spoken of: the best of the places before the name. */
function nearness(cast: Cast, known: readonly Entity[], { run, sentence }: Asked): Map<Entity, number> {
  const best = new Map(known.map((e) => [e, -FAR]));
  for (let i = cast.spoken.length - 1, n = 0; i >= 0 && n < MENTIONS; i--, n++) {
    const s = cast.spoken[i]!;
    const e = whole(s.entity);
    const had = best.get(e);
    if (s.end > run.start || had === undefined) continue;
    const told = s.holder ? HOLDER : s.subject ? SUBJECT : 0;
    const score = told - Math.min(FAR, sentence - s.sentence) + (s.quoted ? QUOTED : 0) + (s.owner ? OWNER : 0);
    if (score > had) best.set(e, score);
  }
  return best;
}

/** The one with strictly more than all others, or null. */
function most(list: readonly Entity[], count: (e: Entity) => number): Entity | null {
  const top = list.reduce((a, b) => (count(b) > count(a) ? b : a));
  return list.some((e) => e !== top && count(e) === count(top)) ? null : top;
}

/** The gender of a pronoun that is the subject right behind the verb after the name: "Norden said she would go". */
function pronounOf({ reading, run, sentence }: Asked): "m" | "f" | "-" {
  const limit = Math.min(run.last + 6, reading.sentences[sentence]?.last ?? 0);
  for (let i = run.last; i < limit; i++) {
    const word = reading.tokens[i]!.lower;
    if (/^[,.;:“”"]$/.test(word)) return "-";
    if (word === "he") return "m";
    if (word === "she") return "f";
  }
  return "-";
}
