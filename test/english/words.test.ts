/** The words file: look-ups, inflection, and what a damaged file gives. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clausesOf } from "../../src/english/clauses.ts";
import { senseOf } from "../../src/english/meaning.ts";
import { nearEvents, nearNouns, nearWords } from "../../src/english/nearness.ts";
import { tag } from "../../src/english/tagged.ts";
import { antonymsOf, derivedFrom, FIELD, fieldOf, isWord, lemmasOf, synonymsOf } from "../../src/english/words.ts";
import { openWords } from "../../src/english/words-file.ts";
import { HearsayError } from "../../src/record/problem.ts";

const file = new URL("../../data/words.bin", import.meta.url);

describe("dictionary forms", () => {
  const rows = [
    ["burned", "v", "burn"],
    ["stopped", "v", "stop"],
    ["dying", "v", "die"],
    ["found", "v", "find"],
    ["left", "v", "leave"],
    ["agreed", "v", "agree"],
    ["bodies", "n", "body"],
    ["boxes", "n", "box"],
    ["wives", "n", "wife"],
    ["men", "n", "man"],
    ["children", "n", "child"],
    ["buses", "n", "bus"],
    ["news", "n", "news"],
    ["worse", "a", "bad"],
  ] as const;
  for (const [form, pos, lemma] of rows) test(`${form} → ${lemma}`, () => expect(lemmasOf(form, pos)[0]).toBe(lemma));
  test("an unknown word has none", () => expect(lemmasOf("qwzrtx", "v")).toEqual([]));
});

describe("meanings", () => {
  test("synonyms, antonyms, derived words, fields", () => {
    expect(synonymsOf("buy", "v")).toContain("purchase");
    expect(antonymsOf("alive", "a")).toContain("dead");
    expect(derivedFrom("shelling", "n")).toContainEqual(["shell", "v"]);
    expect(fieldOf("nurse", "n")).toBe(FIELD.person);
    expect(isWord("aircraft", "n")).toBe(true);
  });
  test("a kind of it is narrower, the other way wider, a stranger nothing", () => {
    expect(nearWords("kill", "assassinate", "v").kind).toBe("narrower");
    expect(nearWords("assassinate", "kill", "v").kind).toBe("wider");
    expect(nearWords("stab", "shoot", "v").kind).toBe("none");
  });
  test("nouns that stand for one another", () => {
    expect(nearNouns("depot", "store")).toBeGreaterThan(0.7);
    expect(nearNouns("truce", "ceasefire")).toBeGreaterThan(0.7);
    expect(nearNouns("ferry", "onion")).toBe(0);
  });
});

describe("events told in other words", () => {
  const sense = (text: string) => {
    const tokens = tag(text);
    return senseOf(tokens, clausesOf(tokens)[0]!);
  };
  const rows = [
    ["the barn was burned", "the barn went up in flames", "same"],
    ["the barn was burned", "men set the barn on fire", "same"],
    ["Poe joined the club", "Poe put pen to paper", "same"],
    ["nobody was on duty", "the room was empty", "opposite"],
    ["the governor died", "the governor is alive", "opposite"],
    ["the shop opened", "the shop is shut", "opposite"],
    ["Poe was killed", "Poe was shot dead", "same"],
    ["three people died", "soldiers killed three people", "narrower"],
    ["the shop opened", "soldiers opened fire on the shop", "none"],
    ["the shop was stabbed", "the shop was sold", "none"],
  ] as const;
  for (const [asked, said, kind] of rows)
    test(`${asked} / ${said}: ${kind}`, () => expect(nearEvents(sense(asked), sense(said)).kind).toBe(kind));
});

describe("a damaged file is a named problem", () => {
  const bytes = readFileSync(file);
  const code = (b: Buffer) => {
    try {
      openWords(b);
      return "opened";
    } catch (error) {
      return error instanceof HearsayError ? error.problem.code : "another error";
    }
  };
  test("whole", () => expect(code(bytes)).toBe("opened"));
  test("cut short", () => expect(code(bytes.subarray(0, bytes.length - 9))).toBe("no-data"));
  test("empty", () => expect(code(Buffer.alloc(0))).toBe("no-data"));
  test("one bit turned", () => {
    const bad = Buffer.from(bytes);
    bad[5000] = bad[5000]! ^ 1;
    expect(code(bad)).toBe("no-data");
  });
  test("at most eight megabytes", () => expect(bytes.length).toBeLessThan(8 * 1024 * 1024));
});
