/**
 * A reading → its runs of capitals: what may be names. "said Ivo Kosta of the Ministry of Defence" → `Ivo Kosta`,
 * `Ministry of Defence`. Whether a run names a person, a body or a place is told later, from its surroundings.
 */
import type { Reading, Token } from "../record/reading.ts";
import type { FoundBy, Sighting } from "../record/sighting.ts";
import { COMPOUND, capital, dated, innerCapitals, isHeading, isSmall, isWord, opens } from "./capital.ts";
import { capitals, countryOf, demonyms, givenNames, knownBody, nameHeads, roleNouns, titles } from "./lists.ts";
import { isOrdinary } from "./ordinary.ts";

export interface Run {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly sentence: number;
  /** First word of its sentence or quotation: its capital says little. */
  readonly leads: boolean;
  /** The name as the trained model saw it here. */
  readonly seen?: Sighting;
  /** Who found it, where it was not the rules alone. */
  readonly by?: FoundBy;
}

/** Longest run in tokens; capitals that go on longer are a heading. */
const LONGEST = 12;
/** Small words inside names of people and places: "Ludwig van Beethoven", "Deir al-Zour", "Rio de Janeiro". */
const INSIDE = new Set(
  "de del della da das dos do di du la le les el al bin ibn van von der den ter ten af av zu y ez es ad".split(" "),
);
/** Words that stop no name once it has begun: "Kelvar One", "Signal Weekly". */
const CLOSING = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|today|now|here|own|all|more|only|first)$/;
/** Heads after which "of", "for", "on" and "and" go on inside a name. */
const goesOn = (t: Token): boolean =>
  roleNouns().get(t.lower)?.kind === "body" || nameHeads().has(t.lower) || OF_PLACE.has(t.lower);
/** "Bay of Pigs", "Cape of Good Hope", "Republic of Mirania", "House of Lords", "Friends of the Ilse". */
const OF_PLACE = new Set(
  "bay gulf sea strait isle isles island cape mount republic kingdom states state house high port city people's friends doctors reporters fund programme program centre center".split(
    " ",
  ),
);

/** Runs of a reading in order of place. `body`: the text under a headline, which shows what is a name there. */
export function runsOf(reading: Reading, body: Reading | null = null): Run[] {
  const { tokens, sentences } = reading;
  const headings = sentences.map((s) => isHeading(tokens, s.first, s.last));
  const inside = innerCapitals(body ?? reading, body ? [] : headings);
  const runs: Run[] = [];
  for (const [s, sentence] of sentences.entries()) {
    let i = sentence.first;
    while (i < sentence.last) {
      const t = tokens[i]!;
      if (!capital(t) || !isWord(t)) {
        i++;
        continue;
      }
      const leads = i === sentence.first || opens(tokens[i - 1]!);
      const last = headings[s] ? knownEnd(tokens, i, sentence.last, inside) : runEnd(tokens, i, sentence.last);
      if (last === i) {
        i++;
        continue;
      }
      const from = trimmed(tokens, i, last, leads, inside);
      const to = tailed(tokens, from, last);
      const hyphen = tokens[to];
      const compound =
        hyphen?.text === "-" && hyphen.start === tokens[to - 1]!.end && tokens[to + 1]?.start === hyphen.end;
      // "Iran-backed militias" are not Iran
      if (from < to && !compound) {
        const start = tokens[from]!.start;
        const end = tokens[to - 1]!.end;
        runs.push({
          start,
          end,
          first: from,
          last: to,
          text: reading.text.slice(start, end),
          sentence: s,
          leads: leads && from === i,
        });
      }
      i = Math.max(last, i + 1);
    }
  }
  return runs;
}

function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let i = first + 1;
  while (i < limit && i - first < LONGEST) {
    const t = tokens[i]!;
    const before = tokens[i - 1]!;
    if (
      capital(t) &&
      isWord(t) &&
      !dated(tokens, i) &&
      !(isSmall(t.lower, t.text) && t.lower !== "the" && !CLOSING.test(t.lower))
    )
      i++;
    else if (t.text === "&" && i + 1 < limit && capital(tokens[i + 1]!)) i += 2;
    else if (
      t.text === "-" &&
      before.end === t.start &&
      tokens[i + 1]?.start === t.end &&
      i + 1 < limit &&
      capital(tokens[i + 1]!)
    )
      i += 2;
    else if (i - first >= 2 && syllable(tokens, i) && i + 1 < limit) i += 2;
    else if (INSIDE.has(t.lower) && t.start - before.end <= 1) {
      // "al-Zour" comes as al, -, Zour
      const hyphen = tokens[i + 1]?.text === "-" && tokens[i + 1]!.start === t.end;
      const next = tokens[i + (hyphen ? 2 : 1)];
      if (next && capital(next) && i + (hyphen ? 2 : 1) < limit) i += hyphen ? 3 : 2;
      else if (INSIDE.has(tokens[i + 1]?.lower ?? "") && tokens[i + 2] && capital(tokens[i + 2]!)) i += 3;
      else break;
    } else if (/^(of|for|on|and|in)$/.test(t.lower) && i + 1 < limit) {
      const the = tokens[i + 1]!.lower === "the" ? 1 : 0;
      const next = tokens[i + 1 + the];
      if (
        !next ||
        i + 1 + the >= limit ||
        !capital(next) ||
        dated(tokens, i + 1 + the) ||
        isSmall(next.lower, next.text)
      )
        break;
      if (
        t.lower === "of"
          ? !goesOn(before)
          : t.lower === "and"
            ? !joinsBody(tokens, first, i)
            : t.lower === "in" ||
              !(goesOn(before) || (t.lower === "for" && i === first + 1 && /[^s]s$/.test(before.lower)))
      )
        break;
      i += 2 + the;
    } else if (
      /^['’]$/.test(t.text) &&
      before.end === t.start &&
      /s$/i.test(before.text) &&
      bodyAhead(tokens, i + 1, limit)
    )
      i += 2;
    else break;
  }
  return Math.min(i, limit);
}

/** "Kim Hee-sun", "Lai Ching-te": the second syllable of a given name is written small behind its hyphen. */
function syllable(tokens: readonly Token[], hyphen: number): boolean {
  const [before, mark, tail] = [tokens[hyphen - 1]!, tokens[hyphen]!, tokens[hyphen + 1]];
  if (mark.text !== "-" || before.end !== mark.start || tail?.start !== mark.end) return false;
  return (
    /^\p{Lu}\p{Ll}{1,5}$/u.test(before.text) &&
    /^\p{Ll}{1,5}$/u.test(tail.text) &&
    !COMPOUND.test(`-${tail.text}`) &&
    !/^(?:elect|like|free|only|area|type|side|plus|led|run|era|wide|rich|bound|ready|first|old|long|up|in|out)$/.test(
      tail.text,
    ) &&
    !nameHeads().has(before.lower) &&
    !countryOf(before.text)
  );
}

/** "Department of Health and Social Care": an "and" inside a body's name that already has its "of". */
function joinsBody(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first + 1; i < at; i++) if (tokens[i]!.lower === "of" && goesOn(tokens[i - 1]!)) return true;
  return false;
}

/** "Farmers' Union", "Sisters' Hospital": a body's head within two capitals behind a plural possessive. */
function bodyAhead(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(from + 3, limit); i++) {
    if (!capital(tokens[i]!)) return false;
    if (goesOn(tokens[i]!)) return true;
  }
  return false;
}

/** In a heading a run is only what the text or a list knows. */
function knownEnd(tokens: readonly Token[], first: number, limit: number, inside: ReadonlySet<string>): number {
  let i = first;
  while (i < limit && i - first < LONGEST && capital(tokens[i]!)) {
    const t = tokens[i]!;
    if (
      !(
        inside.has(t.text) ||
        givenNames().has(t.text) ||
        knownBody(t.text) ||
        countryOf(t.text) ||
        demonyms().has(t.lower)
      )
    )
      break;
    i++;
  }
  return i;
}

/** Where the run really begins: ordinary words that stand first only because the sentence does are left out. */
function trimmed(tokens: readonly Token[], first: number, last: number, leads: boolean, inside: Set<string>): number {
  let from = first;
  while (from < last && (isSmall(tokens[from]!.lower, tokens[from]!.text) || dated(tokens, from))) from++;
  if (from > first || !leads || from >= last)
    return tokens[from] && capital(tokens[from]!) ? from : skipSmall(tokens, from, last);
  const t = tokens[from]!;
  if (
    inside.has(t.text) ||
    givenNames().has(t.text) ||
    knownBody(t.text) ||
    countryOf(t.text) ||
    capitals().has(t.lower) ||
    demonyms().has(t.lower)
  )
    return from;
  if (/\p{Lu}.*\p{Lu}|\p{N}/u.test(t.text)) return from; // an acronym or a camel
  const more = last - from > 1;
  if (titles().has(t.lower.replace(".", ""))) return more ? from : last;
  const ordinary = roleNouns().has(t.lower) || roleNouns().has(t.lemma) || isOrdinary(t.lower);
  if (!ordinary) return from;
  if (!more) return last;
  // "Plant manager" never gets here; "Boxes Rovno" may: an ordinary word before a name is no part of it
  const next = tokens[from + 1]!;
  if (capital(next) && last - from >= 2) {
    const person = givenNames().has(next.text);
    if (person || roleNouns().get(t.lower)?.kind === "person") return from + 1;
    return from;
  }
  return from;
}

const skipSmall = (tokens: readonly Token[], from: number, last: number): number => {
  let i = from;
  while (i < last && !capital(tokens[i]!)) i++;
  return i;
};

/** Where the run really ends: not in a small word or a mark. */
function tailed(tokens: readonly Token[], first: number, last: number): number {
  let to = last;
  while (to > first && (!capital(tokens[to - 1]!) || !isWord(tokens[to - 1]!))) {
    if (to - first >= 4 && isWord(tokens[to - 1]!) && syllable(tokens, to - 2)) break;
    to--;
  }
  return to;
}
