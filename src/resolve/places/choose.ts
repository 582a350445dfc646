/**
 * The place words of one article → which place each name means: one name, one place. In: `Paris`, `Lamar County`, `Texas`
 * and what the article speaks of. Out: Paris in Texas. A candidate is weighed by its size, by the countries and regions
 * spoken of, by what is said to hold it ("Paris, Texas"), and by how near it lies to what the other names may mean.
 */
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { Context } from "./context.ts";
import type { PlaceWord } from "./find.ts";
import { behindComma, holds } from "./holder.ts";
import { isOfKind, type KindTold, kindBeside, kindsInRows } from "./kind-told.ts";
import { placeKey } from "./name.ts";
import { putUnlisted } from "./unlisted.ts";

/** Weights beside the prior, which is the logarithm of a town's people. Tuned by hand on the tuning halves of LGL and GeoVirus. */
const WEIGHT = {
  /** Its country is what the article speaks of most. */
  country: 3,
  /** Its region is. */
  admin: 2,
  /** A name right behind it holds it: "Paris, Texas". */
  held: 8,
  /** It holds a name right before it. */
  holder: 4,
  /** What the other names may mean, taken together, lies in its country; in its region. */
  softCountry: 5,
  softAdmin: 8,
  /** A country's name as towns are named: "Lebanon police". */
  local: -5,
  /** Words beside it, or the row of names that it stands in, tell its kind. */
  kind: 5,
  /** Each other name that may lie beside it, up to `most` of them. */
  near: 2,
  most: 2.5,
};
/** Kilometres at which a neighbour counts half as much. */
const HALF = 60;
/** At most so many names support each other, those that stand first; at most so many candidates of each. */
const NAMES = 40;
/** Fewer other names than these tell less than all of what they could. */
const FEW = 2.5;
const MEANINGS = 12;

interface Name {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  readonly scores: number[];
  shares: number[];
}

/** Key of a name → its place; null where no list has it. */
export function choose(words: readonly PlaceWord[], context: Context): Map<string, Candidate | null> {
  const names = new Map<string, Name>();
  const locals = new Set(words.filter((word) => word.local).map((word) => word.key));
  for (const word of words) {
    if (word.short || names.has(word.key)) continue;
    const candidates = candidatesOf(word.name);
    const local = locals.has(word.key) ? WEIGHT.local : 0;
    const scores = candidates.map(
      (c) =>
        c.prior +
        (c.kind === "country" ? local : 0) +
        WEIGHT.country * context.country(c.place.country, word.key) +
        (wide(c) ? 0 : WEIGHT.admin * context.admin(c.admin, word.key)),
    );
    names.set(word.key, { key: word.key, candidates, scores, shares: [] });
  }
  const inRow = kindsInRows(words);
  kindsTold(words, names, inRow);
  contained(words, names, inRow);
  const first = [...names.values()].filter((n) => n.candidates.length > 0).slice(0, NAMES);
  for (const name of first) name.shares = sharesOf(name.scores);
  const base = first.map((name) => [...name.scores]);
  for (let pass = 0; pass < 2; pass++) {
    const countries = massOf(first, (c) => c.place.country);
    const admins = massOf(first, region);
    const support = first.map((name) => name.candidates.map((c) => (wide(c) ? 0 : nearness(c, name, first))));
    for (const [i, name] of first.entries()) {
      for (const [j, c] of name.candidates.entries())
        name.scores[j] =
          base[i]![j]! +
          WEIGHT.near * Math.min(WEIGHT.most, support[i]![j]!) +
          (c.kind === "country" ? 0 : WEIGHT.softCountry * countries.without(name, c.place.country)) +
          (wide(c) ? 0 : WEIGHT.softAdmin * admins.without(name, region(c)));
      name.shares = sharesOf(name.scores);
    }
  }
  const lands = massOf(first, (c) => c.place.country);
  const chosen = new Map<string, Candidate | null>();
  for (const name of names.values()) {
    const found = best(name);
    chosen.set(name.key, found && !alien(found, name, context, lands) ? found : null);
  }
  putUnlisted(words, inRow, chosen);
  return chosen;
}

/** Logarithms of 30,000 and 5,000 people: a town so small is not meant where only other countries, or none, are spoken of. */
const SMALL = 4.5;
const SMALLEST = 3.7;
function alien(c: Candidate, name: Name, context: Context, lands: ReturnType<typeof massOf>): boolean {
  const small = (c.kind === "town" || c.kind === "part" || c.kind === "area") && c.prior < SMALL;
  if (!small || context.country(c.place.country, name.key) > 0) return false;
  if (c.prior >= SMALLEST && !context.any(name.key)) return false;
  // by another name than its own, the article must lie there: an invented "Hadad" is no village that was once called so
  const alias = c.kind !== "area" && placeKey(c.place.name) !== name.key;
  return lands.without(name, c.place.country) < (alias ? 0.3 : 0.1);
}

/** What is told of each name: each thing once, however often the article says it. */
function* toldOnce<T>(
  words: readonly PlaceWord[],
  names: ReadonlyMap<string, Name>,
  at: (i: number) => { readonly key: string; readonly told: T } | null,
): Generator<{ readonly name: Name; readonly told: T }> {
  const done = new Set<string>();
  for (const [i, word] of words.entries()) {
    const name = names.get(word.key);
    const found = name ? at(i) : null;
    if (!name || !found || done.has(`${word.key}|${found.key}`)) continue;
    done.add(`${word.key}|${found.key}`);
    yield { name, told: found.told };
  }
}

/** "the state of Washington", "Armenia, Georgia and Iraq". */
function kindsTold(
  words: readonly PlaceWord[],
  names: ReadonlyMap<string, Name>,
  inRow: ReadonlyMap<number, KindTold>,
): void {
  const kindAt = (i: number) => {
    const kind = inRow.get(i) ?? kindBeside(words[i]!);
    return kind ? { key: kind, told: kind } : null;
  };
  for (const { name, told: kind } of toldOnce(words, names, kindAt))
    for (const [j, c] of name.candidates.entries()) if (isOfKind(c, kind)) name.scores[j]! += WEIGHT.kind;
}

/** "Paris, Texas": what stands right behind a comma and holds it. Names of one row hold none of it. */
function contained(
  words: readonly PlaceWord[],
  names: ReadonlyMap<string, Name>,
  inRow: ReadonlyMap<number, KindTold>,
): void {
  const outerAt = (i: number) => {
    const outer = sameRow(inRow, i) ? null : behindComma(words, i);
    const next = words[i + 1];
    return outer && next ? { key: next.short ? next.short.name : next.key, told: { outer, next } } : null;
  };
  for (const { name: inner, told } of toldOnce(words, names, outerAt)) {
    const { outer, next } = told;
    // "China, Japan" are two countries, though a village of Japan is called so
    const own = inner.candidates.some((c) => c.kind === "country");
    const held = inner.candidates.map((c) =>
      outer.some((o) => holds(o, c) && !(own && o.kind === "country" && c.kind !== "region")),
    );
    if (!held.includes(true)) continue;
    for (const [j, is] of held.entries()) if (is) inner.scores[j]! += WEIGHT.held;
    const scores = next.short ? null : names.get(next.key)?.scores;
    if (!scores) continue;
    for (const [j, o] of outer.entries()) if (inner.candidates.some((c) => holds(o, c))) scores[j]! += WEIGHT.holder;
  }
}

const sameRow = (inRow: ReadonlyMap<number, KindTold>, i: number): boolean =>
  inRow.has(i) && inRow.get(i) === inRow.get(i + 1);

/** A country or a region: its middle lies beside nothing. */
const wide = (c: Candidate): boolean => c.kind === "country" || c.kind === "region";

/** The first-order region of a candidate that is no country and no such region itself. */
const region = (c: Candidate): string | null =>
  c.admin && c.kind !== "country" ? c.admin.split(".").slice(0, 2).join(".") : null;

/** How much of what the names may mean lies in each area: 0 to 1, without what one name adds itself. */
function massOf(names: readonly Name[], areaOf: (c: Candidate) => string | null) {
  const all = new Map<string, number>();
  const by = new Map<Name, Map<string, number>>();
  for (const name of names) {
    const own = new Map<string, number>();
    for (const [i, c] of name.candidates.entries()) {
      const area = c.kind === "country" ? null : areaOf(c);
      if (area) own.set(area, (own.get(area) ?? 0) + name.shares[i]!);
    }
    by.set(name, own);
    for (const [area, share] of own) all.set(area, (all.get(area) ?? 0) + share);
  }
  return {
    without(name: Name, area: string | null): number {
      if (!area) return 0;
      const others = (all.get(area) ?? 0) - (by.get(name)?.get(area) ?? 0);
      return others / Math.max(FEW, names.length - 1);
    },
  };
}

/** Scores → how likely each is, against the others of its name. */
function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

/** How many of the other names may lie beside a candidate, each counted by how likely and how near. */
function nearness(candidate: Candidate, own: Name, names: readonly Name[]): number {
  const { latitude, longitude } = candidate.place;
  const wide = Math.cos((latitude! * Math.PI) / 180) * 111.2;
  let sum = 0;
  for (const other of names) {
    if (other === own) continue;
    let most = 0;
    for (let i = 0, seen = 0; i < other.candidates.length && seen < MEANINGS; i++) {
      const share = other.shares[i]!;
      if (share < 0.03) continue;
      seen++;
      const { kind, place } = other.candidates[i]!;
      if (kind === "country") continue;
      const north = (place.latitude! - latitude!) * 111.2;
      const east = (place.longitude! - longitude!) * wide;
      const km = Math.sqrt(north * north + east * east);
      if (km < 1000) most = Math.max(most, (share * HALF) / (HALF + km));
    }
    sum += most;
  }
  return sum;
}

function best(name: Name): Candidate | null {
  let at = -1;
  for (const [i, score] of name.scores.entries()) if (at < 0 || score > name.scores[at]!) at = i;
  return at < 0 ? null : name.candidates[at]!;
}
