/**
 * The readings of an article and who is named there → the words that may name a place, with what speaks for it. In:
 * "A Vale man was held by Boone County Sheriff’s deputies". Out: `Vale` (weak: a man), `Boone County` (inside a longer
 * name). Whether they do name one is told later, from all of them together (`accept.ts`).
 */

import { MONTHS, WEEKDAYS } from "../../english/when/words.ts";
import { lemmasOf } from "../../english/words.ts";
import { table } from "../../lexicon/table.ts";
import type { Reading, Token } from "../../record/reading.ts";
import { type EntityKind, whole } from "../cast.ts";
import { countryOf, demonyms, nameHeads, roleNouns } from "../lists.ts";
import { nameKey } from "../names.ts";
import type { Run } from "../runs.ts";
import type { Told } from "../who.ts";
import { isAreaKind, singularKind } from "./areas.ts";
import { type Candidate, candidatesOf, isSure, plainer } from "./candidates.ts";
import { placeKey } from "./name.ts";
import { type Region, shortRegion } from "./regions.ts";
import { isDateline, placeSign, type Sign, type Stretch, signOf } from "./signs.ts";
import { capital, type Owner, withinOf } from "./within.ts";

export interface PlaceWord extends Stretch {
  readonly reading: Reading;
  /** Under which the lists are asked: "Oconee County" for `Oconee` in "Walton and Oconee counties". */
  readonly name: string;
  /** Same for all words of one name. */
  readonly key: string;
  readonly sign: Sign;
  /** The longer name that it stands in: "Boone County Sheriff". */
  readonly within: string | null;
  /** It stands for a region by its short form: "Ga." */
  readonly short: Region | null;
  /** A list has it. */
  readonly listed: boolean;
  /** A plain word that has its capital from where it stands. */
  readonly common: boolean;
  /** It stands before people or things of a town as a country's name does not: "Lebanon police", "Jordan High School". */
  readonly local: boolean;
  /** What the article takes it for elsewhere. */
  readonly kind: EntityKind | null;
}

/** Longest listed name in tokens: "Federated States of Micronesia", "Newton-le-Willows". */
const LONGEST = 7;
/** Small words and marks inside a listed name. */
const INSIDE =
  /^(?:of|the|and|de|da|do|del|la|le|les|el|al|ez|es|as|ash|au|aux|sur|upon|on|in|der|am|an|d|of|['’]s?|-|–)$/;

/** "Côte d’Ivoire" */
const ELIDED = /^[dl]['’]\p{Lu}/u;

/** Words that may name places, by reading, in order of the text. */
export function placeWords(told: Told): PlaceWord[] {
  const byReading = new Map<Reading, Map<number, Owner>>(told.readings.map((reading) => [reading, new Map()]));
  for (const { run, entity, text, adjective, reading, full } of told.named) {
    const owners = byReading.get(reading)!;
    const e = whole(entity);
    const bare = run.last - Math.min(run.last - run.first, tokensOf(reading, run, text));
    const kind = e.kind === "place" && !full ? "unknown" : e.kind;
    const owner = { run, kind, bare, adjective, state: e.state, full };
    for (let i = run.first; i < run.last; i++) owners.set(i, owner);
  }
  return [...byReading].flatMap(([reading, owners]) => wordsOf(reading, owners));
}

/** How many tokens of a run its name without titles takes. */
function tokensOf(reading: Reading, run: Run, text: string): number {
  const from = run.end - text.length;
  let n = 0;
  for (let i = run.last - 1; i >= run.first && reading.tokens[i]!.start >= from; i--) n++;
  return n;
}

/** A city of two million is thought of before any plain word: "Shanghai", but not "Nice". The decimal logarithm. */
const GREAT = 6.3;
const isGreat = (c: Candidate): boolean => c.kind === "town" && c.prior >= GREAT;

/** In small letters this is no noun alone: "Reading", "Mobile", "Nice". */
const common = (lower: string): boolean =>
  roleNouns().has(lower) ||
  nameHeads().has(lower) ||
  lemmasOf(lower, "v").length > 0 ||
  lemmasOf(lower, "a").length > 0 ||
  lemmasOf(lower, "r").length > 0;

let small: Set<string> | null = null;
/** Words that begin no name: "The", "In", "March", "Thursday"; "US" and "Al-Fashir" do. */
function isSmall({ text, lower }: Token): boolean {
  small ??= new Set([...table("function-words").flatMap((r) => r.forms!.split(" ")), ...SEASONS]);
  const never = small.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);
  return never && !(text.length > 1 && text === text.toUpperCase() && countryOf(text) !== null);
}
const SEASONS = ["spring", "summer", "autumn", "winter"];

function wordsOf(reading: Reading, owners: ReadonlyMap<number, Owner>): PlaceWord[] {
  const { tokens } = reading;
  const plainly = new Set<string>();
  for (const t of tokens) if (t.text === t.lower) plainly.add(t.lower);
  const words: PlaceWord[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const found =
        capital(tokens[i]!) && !isSmall(tokens[i]!) ? wordAt(reading, owners, i, sentence.last, plainly) : null;
      if (found) words.push(found);
      i = found ? found.last : i + 1;
    }
  }
  return words;
}

/** The longest listed name that begins at a token, else the run there when it stands like a place. */
function wordAt(
  reading: Reading,
  owners: ReadonlyMap<number, Owner>,
  first: number,
  limit: number,
  plainly: ReadonlySet<string>,
): PlaceWord | null {
  const { tokens, text } = reading;
  const owner = owners.get(first);
  for (let last = longest(tokens, first, limit); last > first; last--) {
    const end = tokens[last - 1]!;
    if (!capital(end) && !ELIDED.test(end.text)) continue;
    const stretch = {
      first,
      last,
      start: tokens[first]!.start,
      end: end.end,
      text: text.slice(tokens[first]!.start, end.end),
    };
    const short = last === first + 1 ? shortRegion(reading, stretch) : null;
    if (short)
      return {
        ...plain(reading, stretch),
        end: short.end,
        text: text.slice(stretch.start, short.end),
        short: short.region,
        listed: true,
        sign: "strong",
      };
    if (last - first <= 3 && demonyms().has(nameKey(stretch.text)) && !countryOf(stretch.text)) return null;
    const name = nameIn(tokens, stretch, limit);
    const candidates = candidatesOf(name);
    if (candidates.length === 0) continue;
    if (stretch.text.includes(" and ") && !candidates.some((c) => c.kind === "country" || c.kind === "region"))
      continue;
    const within = withinOf(reading, owner, stretch, name !== stretch.text || candidates.some(isSure));
    // a capital that speaks or decides is a government
    const speaks = owner?.state && owner.kind === "body" && !candidates.some((c) => c.kind === "country");
    if (within === "none" || (speaks && within === null)) continue;
    const word = stretch.text.toLowerCase();
    return {
      ...plain(reading, stretch),
      name,
      key: placeKey(name),
      listed: true,
      within,
      common: last === first + 1 && (plainly.has(word) || (common(word) && !candidates.some(isGreat))),
      kind: owner && owner.run.first === first && owner.run.last === last ? owner.kind : null,
    };
  }
  return unlisted(reading, owner, first);
}

/** Words that are known to name a place → the same as if they had been found; `from` and `to` are UTF-16 units. */
export function givenWord(reading: Reading, from: number, to: number): PlaceWord {
  const first = reading.tokens.findIndex((t) => t.end > from);
  const end = reading.tokens.findIndex((t) => t.start >= to);
  const last = end < 0 ? reading.tokens.length : end;
  const stretch = { first, last, start: from, end: to, text: reading.text.slice(from, to) };
  const short = shortRegion(reading, stretch)?.region ?? null;
  const asked = nameIn(reading.tokens, stretch, reading.tokens.length);
  const name = [asked, plainer(asked)].find((n) => candidatesOf(n).length > 0) ?? asked;
  return { ...plain(reading, stretch), name, key: placeKey(name), short, listed: candidatesOf(name).length > 0 };
}

const plain = (reading: Reading, stretch: Stretch): PlaceWord => ({
  ...stretch,
  reading,
  name: stretch.text,
  key: placeKey(stretch.text),
  sign: placeSign(reading, stretch),
  within: null,
  short: null,
  listed: false,
  common: false,
  local: isLocal(reading, stretch),
  kind: null,
});

/** Before a country's people and things stands the word for its people: "Lebanese police". */
function isLocal({ tokens }: Reading, { last }: Stretch): boolean {
  const after = tokens[last];
  if (!after || /^['’]/.test(after.text)) return false;
  return capital(after) ? LOCAL.test(after.lower) : signOf(after.lower, "behind") !== undefined;
}
const LOCAL =
  /^(?:police|sheriff|fire|city|county|town|township|village|high|elementary|middle|junior|school|schools|mayor|municipal|regional|road|street|avenue|park|area|public|community|memorial|historical)$/;

/** Where a listed name that begins here could end at most. */
function longest(tokens: readonly Token[], first: number, limit: number): number {
  let i = first + 1;
  while (i < limit && i - first < LONGEST) {
    const t = tokens[i]!;
    if (t.start - tokens[i - 1]!.end > 1) break;
    if (!capital(t) && !INSIDE.test(t.lower) && !ELIDED.test(t.text)) break;
    i++;
  }
  return i;
}

/** A stretch's own words, or the fuller name that its series gives it, where a list has that. */
function nameIn(tokens: readonly Token[], stretch: Stretch, limit: number): string {
  const full = inSeries(tokens, stretch, limit);
  return full && candidatesOf(full).some((c) => c.kind === "area" || c.kind === "region") ? full : stretch.text;
}

/** "Navarro, Henderson and Ellis counties": the kind named once for all → "Navarro County". */
function inSeries(tokens: readonly Token[], { last, text }: Stretch, limit: number): string | null {
  for (let i = last; i < Math.min(limit, last + 14); i++) {
    const t = tokens[i]!;
    if (i === last && t.text === t.lower && isAreaKind(t.lower)) return `${text} ${t.lower}`; // "Anbar province"
    const kind = singularKind(t.lower);
    if (kind) return i > last || t.text === t.lower ? `${text} ${kind}` : null;
    if (!capital(t) && !/^(?:,|and|or|&)$/.test(t.lower)) return null;
    if (capital(t) && i === last) return null;
  }
  return null;
}

/** Words that end the names of roads; news writes them short, too. */
const ROAD =
  /^(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|highway|hwy|parkway|trail|turnpike|expressway)$/;
/** Roads with a number behind: "County Road 35". */
const NUMBERED = /^(?:road|highway|hwy|route|interstate)$/;

/** A run that no list has but that stands like a place: "in Osmarra", "on Sunnybrook Lane", "County Road 35". */
function unlisted(reading: Reading, owner: Owner | undefined, first: number): PlaceWord | null {
  if (!owner || owner.run.first !== first || owner.adjective || owner.state) return null;
  const { run, kind } = owner;
  const { tokens } = reading;
  const word = (i: number) => tokens[i]?.lower.replace(/\.$/, "") ?? "";
  let last = run.last;
  while (last > first && !ROAD.test(word(last - 1)) && nameHeads().get(word(last - 1))?.kind !== "place") last--;
  const road = last > first && ROAD.test(word(last - 1));
  if (NUMBERED.test(word(run.last - 1)) && /^\d+[A-Z]?$/.test(tokens[run.last]?.text ?? "")) last = run.last + 1;
  const headed = last > first + 1;
  if (!headed) last = run.last;
  if ((kind === "person" && !road) || (kind === "body" && !headed)) return null;
  const end = tokens[last - 1]!.end;
  const stretch = { first, last, start: run.start, end, text: reading.text.slice(run.start, end) };
  const told = !stretch.text.split(/[ -]/).every((w) => common(w.toLowerCase()));
  if (headed && (road || told)) {
    const found = plain(reading, stretch);
    return { ...found, kind, sign: found.sign === "against" ? "against" : "strong" };
  }
  if (!told || kind !== "place") return null;
  // an acronym or a mark is no place unless it opens the text as one
  if (/^[\p{Lu}\p{N}.&]+$/u.test(stretch.text) && !isDateline(reading, stretch)) return null;
  return /\p{N}|\$|[\p{Ll}]\p{Lu}/u.test(stretch.text) ? null : { ...plain(reading, stretch), kind };
}
