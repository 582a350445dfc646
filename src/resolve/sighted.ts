/**
 * Runs of capitals and the names that the trained model saw → one list of runs, each with who found it. Where the two
 * differ about where a name begins or ends, the model is right more often; a body or country of the lists stays whole, a
 * run keeps its titles, names with plain words between them are several, and a run that the model did not see stays for
 * `votes.ts` to judge.
 *
 * In: the run `Vale Radio Reporter Ada Poe`, seen `Vale Radio` and `Ada Poe`. Out: `Vale Radio` and `Reporter Ada Poe`.
 */
import { type Reading, sentenceAt } from "../record/reading.ts";
import type { Sighting } from "../record/sighting.ts";
import { bareOf } from "./bare.ts";
import { countryOf, knownBody } from "./lists.ts";
import type { Run } from "./runs.ts";

/** How many words of titles may stand before a name that the model saw without them. */
const TITLES = 5;

/** `runs` and `sightings`: of the reading, by place. Linear in their number. */
export function sighted(reading: Reading, runs: readonly Run[], sightings: readonly Sighting[]): Run[] {
  const met = new Set<Run>();
  const made: Run[] = [];
  let at = 0;
  for (const seen of sightings) {
    while (at < runs.length && runs[at]!.last <= seen.first) at++;
    let end = at;
    while (end < runs.length && runs[end]!.first < seen.last) end++;
    const over = runs.slice(at, end);
    const floor = made.at(-1)?.last ?? 0;
    const run = joined(reading, seen, over, floor);
    if (!run || run.first < floor) continue;
    for (const r of over) if (r.first < run.last && r.last > run.first) met.add(r);
    made.push(run);
  }
  return [...runs.filter((run) => !met.has(run)), ...made].sort((a, b) => a.first - b.first);
}

/** The run that a name the model saw makes of the runs it touches; null for one without a capital. */
function joined(reading: Reading, seen: Sighting, over: readonly Run[], floor: number): Run | null {
  const [one] = over;
  if (one && over.length === 1) {
    const bare = one.last - bareWords(reading, one);
    const article = seen.first === one.first - 1 && reading.tokens[seen.first]!.lower === "the";
    const begins = seen.first <= bare && (seen.first >= one.first || article);
    if (begins && seen.last === one.last && floor <= one.first) return { ...one, seen, by: "both" };
    const within = one.first <= seen.first && seen.last <= one.last;
    const { text } = bareOf(one);
    if (within && (knownBody(text) || countryOf(text))) return one;
  }
  // "the Ombrian town of Vale": more than a name
  const last = over.at(-1);
  if (last && last !== one && over.some((run, k) => k > 0 && saysMore(reading, over[k - 1]!.last, run.first)))
    return last.last === seen.last ? { ...last, seen, by: "both" } : null;
  const from = one ? titled(reading, seen, Math.max(floor, one.first)) : seen.first;
  const run = runAt(reading, from, seen);
  return /\p{Lu}/u.test(run.text) ? { ...run, leads: one?.first === from && one.leads } : null;
}

/** Whether a word in small letters that no name has inside stands among tokens `[first, last)`. */
const saysMore = ({ tokens }: Reading, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text }) => /^\p{Ll}{4,}$/u.test(text));

/** How many tokens the name in a run takes, its titles left out. */
function bareWords(reading: Reading, run: Run): number {
  const start = run.end - bareOf(run).text.length;
  let n = 0;
  while (run.last - n > run.first && reading.tokens[run.last - n - 1]!.start >= start) n++;
  return n;
}

/** Where a name begins with the titles that lead it, at `floor` or behind. */
function titled(reading: Reading, seen: Sighting, floor: number): number {
  const name = runAt(reading, seen.first, seen).text;
  for (let from = Math.max(floor, seen.first - TITLES); from < seen.first; from++) {
    const bare = bareOf(runAt(reading, from, seen));
    if (bare.text === name && bare.title && !bare.owner) return from;
  }
  return seen.first;
}

function runAt(reading: Reading, first: number, seen: Sighting): Run {
  const { start } = reading.tokens[first]!;
  const { end } = reading.tokens[seen.last - 1]!;
  const text = reading.text.slice(start, end);
  const sentence = sentenceAt(reading, start);
  return { start, end, first, last: seen.last, text, sentence, leads: false, seen, by: "model" };
}
