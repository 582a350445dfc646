/** What is a shared misspelling: a word that two papers write, told from names and words that are written otherwise. */
import { expect, test } from "vitest";
import { print } from "../../src/link/printed.ts";
import { Slips } from "../../src/link/slip.ts";
import { dossier } from "./articles.ts";

/** The slip that two papers share, as “wrong > right”, where `others` papers write it as it should be; or null. */
function shared(wrong: string, right: string, others = 3): string | null {
  const words = [wrong, wrong, ...Array.from({ length: others }, () => right)];
  const set = print(
    words.map((word, i) => dossier({ id: `p${i}`, outlet: `Paper ${i}`, text: `They spoke of ${word} then.` })),
  );
  const slip = new Slips(set).shared(set[0]!, set[1]!);
  if (!slip) return null;
  for (const [p, at] of [
    [set[0]!, slip.a],
    [set[1]!, slip.b],
  ] as const)
    expect(p.words.text.slice(p.words.start[at]!, p.words.end[at]!)).toBe(wrong);
  return `${slip.wrong} > ${slip.right}`;
}

test.each([
  ["two letters have changed places", "Lidnquist", "Lindquist", "Lidnquist > lindquist"],
  ["a consonant is missing", "Linquist", "Lindquist", "Linquist > lindquist"],
  ["a consonant too many", "Lindbquist", "Lindquist", "Lindbquist > lindquist"],
  ["another consonant", "Limdquist", "Lindquist", "Limdquist > lindquist"],
  ["another vowel: how a name is written elsewhere", "Lindquest", "Lindquist", null],
  ["a consonant doubled: so is this", "Linddquist", "Lindquist", null],
  ["an ending", "Lindquists", "Lindquist", null],
  ["another first letter: another name", "Rindquist", "Lindquist", null],
  ["two letters of one word are wrong", "Limdquirt", "Lindquist", null],
  ["a letter far from its place", "Lidqunist", "Lindquist", null],
  ["a letter gone and another come beside it", "Lidkquist", "Lindquist", null],
  ["capitals with two small letters for one", "ΛΙΝΤΚΟΥΙΣΤΑΣ", "Λιντκουιστας", null],
  ["a word of its own", "planner", "planter", null],
  ["a short name", "Tosik", "Tovik", null],
  ["a number in it", "B1729x", "B1739x", null],
])("%s: %s for %s", (_fact, wrong, right, slip) => {
  expect(shared(wrong, right)).toBe(slip);
});

test("three papers or more must write it right", () => {
  expect(shared("Linquist", "Lindquist", 2)).toBeNull();
});
