/** Names that the model saw, joined with the rules': invented sentences, the model's part given by hand. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readingOf } from "../../src/read/sentences.ts";
import { NAME_KINDS, type NameKind, type Sighting } from "../../src/record/sighting.ts";
import { newCast } from "../../src/resolve/cast.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { type Run, runsOf } from "../../src/resolve/runs.ts";
import { sighted } from "../../src/resolve/sighted.ts";
import { kindsOf } from "../../src/resolve/votes.ts";
import { tell } from "../../src/resolve/who.ts";
import { articleOf } from "../article.ts";

const SHARES: Readonly<Record<string, NameKind>> = { p: "person", o: "organisation", l: "location", n: "people" };

/** `{p:Ada Poe} left` → the text, and the sightings that the braces mark. */
function marked(words: string) {
  const places: { start: number; end: number; kind: NameKind }[] = [];
  let text = "";
  for (const part of words.split(/(\{\w:[^}]*\})/)) {
    const [, kind, name] = /^\{(\w):(.*)\}$/.exec(part) ?? [];
    if (kind) places.push({ start: text.length, end: text.length + name!.length, kind: SHARES[kind]! });
    text += name ?? part;
  }
  const reading = readingOf(text);
  const sightings = places.map(({ start, end, kind }): Sighting => {
    const inside = reading.tokens.flatMap((t, i) => (t.start >= start && t.end <= end ? [i] : []));
    return { first: inside[0]!, last: inside.at(-1)! + 1, scores: NAME_KINDS.map((k) => (k === kind ? 3 : 0)) };
  });
  return { reading, sightings };
}

function runsIn(words: string): string[] {
  const { reading, sightings } = marked(words);
  return sighted(reading, runsOf(reading), sightings).map((run) => `${run.text} (${run.by ?? "rules"})`);
}

describe("where a name begins and ends", () => {
  test.each([
    ["found by both", "said {p:Ada Poe} of the works.", ["Ada Poe (both)"]],
    ["a title before it stays with it", "said Colonel {p:Ada Poe} of the works.", ["Colonel Ada Poe (both)"]],
    [
      "two names that stood as one run",
      "said {o:Vale Radio} Reporter {p:Ada Poe}.",
      ["Vale Radio (model)", "Reporter Ada Poe (model)"],
    ],
    ["one that the rules cut", "reads {o:The Vale and Ness Gazette} daily.", ["The Vale and Ness Gazette (model)"]],
    ["a body of the lists stays whole", "asked the {o:World} Bank again.", ["World Bank (rules)"]],
    ["one that the model did not see stays", "said Ada Poe of the works.", ["Ada Poe (rules)"]],
    [
      "plain words between two names part them",
      "fell in the {l:Miranian town of Vale} at noon.",
      ["Miranian (rules)", "Vale (both)"],
    ],
    ["words in small letters are no name", "said the {n:separatist} leaders.", []],
  ])("%s", (_, words, runs) => expect(runsIn(words)).toEqual(runs));
});

function kindsIn(words: string): string[] {
  const { reading, sightings } = marked(words);
  const ask = { reading, holders: [], ours: new Set<string>(), anonymous: new Set<string>(), spoken: [], sightings };
  const told = tell([ask], newCast(), { outlet: null, byline: null });
  const kindOf = kindsOf(told.named);
  const inOrder = [...told.named].sort((a, b) => a.run.start - b.run.start);
  return inOrder.map((named) => `${named.text}: ${kindOf(named)}`);
}

describe("what a name names", () => {
  test.each([
    [
      "one name is of one kind in an article",
      "They asked {o:Petra}. Then {p:Petra} wrote it. Later {o:Petra} wrote more.",
      ["Petra: organisation", "Petra: organisation", "Petra: organisation"],
    ],
    [
      "seen once, it is the same where the model overlooked it",
      "They met {o:Ternova} there. Later they left Ternova.",
      ["Ternova: organisation", "Ternova: organisation"],
    ],
    [
      "what the model saw nowhere is mostly no name",
      "They met {o:Ternova} by the Bantry Wheel.",
      ["Ternova: organisation", "Bantry Wheel: null"],
    ],
    ["a body of the lists is a body", "They asked the {p:World Bank} for it.", ["World Bank: organisation"]],
  ])("%s", (_, words, kinds) => expect(kindsIn(words)).toEqual(kinds));
});

it("a mention says who found its name", () => {
  const { reading, sightings } = marked("They asked {p:Ada Poe} of {o:vale Radio}. Tomas Reker said that it rained.");
  const found = { statements: [], checks: [], sightings: [sightings] };
  const { mentions } = resolve(articleOf(reading.text), [reading], found);
  const actors = mentions.flatMap((m) => (m.kind === "actor" ? [`${m.name}: ${m.by ?? "rules"}`] : []));
  expect(actors).toEqual(["Ada Poe: both", "vale Radio: model", "Tomas Reker: rules"]);
});

it("gives runs in order that do not overlap, whatever the model saw", () => {
  const word = fc.constantFrom("Ada", "Poe", "Colonel", "World", "Bank", "of", "Norway", "said", "the", "Vale", ".");
  const sightings = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 6 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), sightings, (words, drawn) => {
      const reading = readingOf(words.join(" "));
      const seen: Sighting[] = [];
      for (const [at, length] of [...drawn].sort((a, b) => a[0] - b[0])) {
        const first = Math.max(at, seen.at(-1)?.last ?? 0);
        const last = Math.min(first + length, reading.tokens.length);
        if (first < last) seen.push({ first, last, scores: [1, 0, 0, 0] });
      }
      const runs: Run[] = sighted(reading, runsOf(reading), seen);
      for (const [i, run] of runs.entries()) {
        expect(run.first).toBeGreaterThanOrEqual(runs[i - 1]?.last ?? 0);
        expect(run.text).toBe(reading.text.slice(run.start, run.end));
        expect(run.start).toBe(reading.tokens[run.first]!.start);
        expect(run.end).toBe(reading.tokens[run.last - 1]!.end);
      }
    }),
  );
});
