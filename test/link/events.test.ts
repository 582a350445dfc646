/** One event, once: invented tellings of one event, of a plan and what came of it, and of acts that only look alike. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf } from "../../src/english/clauses.ts";
import { namesEvent } from "../../src/english/meaning.ts";
import { tag } from "../../src/english/tagged.ts";
import { clustered } from "../../src/link/events/cluster.ts";
import { sceneOf, sentenceOf } from "../../src/link/events/sentence.ts";
import { comparison, ONE_EVENT } from "../../src/link/events/together.ts";
import { type Told, toldOf } from "../../src/link/events/told.ts";

/** What the articles tell besides: the same in both, so that they are on one matter. */
const MATTER =
  "Orr lies on the river Lenn in Velm. The harbour of Orr, the Lenn bridge and the Tarrow mill were named by residents. Ada Poe, mayor of Orr, spoke of it.";
const ELSEWHERE =
  "Onion growers of Gath met in the hall of Sill. Prices rose, farmers told the Sill Herald, and Ina Moss sold seed.";

const nameOf = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** The events of a sentence that opens an article. */
function tellings(sentence: string, matter = MATTER): Told[] {
  const tokens = tag(sentence);
  const clauses = clausesOf(tokens, namesEvent);
  const read = sentenceOf(sceneOf(`${sentence} ${matter}`, "2033-05-10"), 0, tokens, clauses);
  return clauses
    .map((clause, i) => toldOf(`${sentence} ${i}`, read, clause))
    .filter((told) => told.sense.classes.size > 0);
}

type Found = "one" | "linked" | "two";

function found(a: readonly Told[], b: readonly Told[]): { readonly found: Found; readonly reasons: string[] } {
  const { together, kinship } = comparison(nameOf);
  const all = a.flatMap((x) => b.filter((y) => kinship(x, y).kin !== "far").map((y) => together(x, y)));
  const likely = all.filter((t) => t.verdict !== "never" && t.probability() >= ONE_EVENT);
  const best = likely.find((t) => t.verdict === "perhaps") ?? likely[0];
  return {
    found: best === undefined ? "two" : best.verdict === "perhaps" ? "one" : "linked",
    reasons: all.map((t) => t.reason()),
  };
}

const ROWS: readonly (readonly [fact: string, a: string, b: string, expected: Found])[] = [
  // one event
  ["the same words", "Rebels shelled the harbour of Orr.", "Rebels shelled the harbour of Orr.", "one"],
  ["active and passive", "Rebels shelled the harbour of Orr.", "The harbour of Orr was shelled by rebels.", "one"],
  [
    "a verb and its noun",
    "Rebels shelled the harbour.",
    "The shelling of the harbour by rebels shook the town.",
    "one",
  ],
  ["two words of one kind", "The mill was burned on Monday.", "The mill was torched on Monday.", "one"],
  ["a fire is a burning", "The Tarrow mill burned down.", "The fire at the Tarrow mill was put out.", "one"],
  ["one more detail", "Gunmen killed Ada Poe.", "Gunmen killed Ada Poe near the bridge in Orr.", "one"],
  ["a short name", "Police arrested Ada Poe.", "Police arrested Poe in Orr.", "one"],
  ["one day said in two ways", "The council voted on 4 March.", "The council voted on March 4.", "one"],
  ["the same number", "The blast killed nine miners.", "Nine miners were killed in the blast.", "one"],
  ["a day beside a month", "The bridge collapsed in May.", "The bridge collapsed on 3 May.", "one"],
  ["two plans of one act", "The army will reopen the bridge.", "The army is to reopen the bridge.", "one"],
  ["one who resigns and a resignation", "Ada Poe resigned.", "The resignation of Ada Poe was accepted.", "one"],
  ["buying and acquiring", "Tarrow Foods bought the mill.", "Tarrow Foods acquired the mill.", "one"],
  // linked, not joined
  ["a plan and the deed", "The army will reopen the bridge.", "The army reopened the bridge.", "linked"],
  ["a vow and the deed", "Rebels vowed to attack the harbour.", "Rebels attacked the harbour.", "linked"],
  ["a headline's plan and the deed", "Tarrow Foods to buy the mill.", "Tarrow Foods bought the mill.", "linked"],
  ["an arrangement and its outcome", "Poe is to resign on Monday.", "Poe resigned on Monday.", "linked"],
  ["a plan and its noun", "The army plans to attack the harbour.", "The attack on the harbour began.", "linked"],
  // never one event
  ["another month", "Rebels shelled the harbour in March.", "Rebels shelled the harbour in May.", "two"],
  ["another year", "The mill burned down in 2019.", "The mill burned down in 2031.", "two"],
  ["another day of the month", "The bridge was hit on 3 May.", "The bridge was hit on 5 May.", "two"],
  ["another town", "Gunmen attacked the market in Orr.", "Gunmen attacked the market in Gath.", "two"],
  ["a town and its country", "Gunmen attacked the market in Tunis.", "Gunmen attacked the market in Tunisia.", "one"],
  ["a habit", "Gunmen often attack the bridge.", "Gunmen attacked the bridge on Monday.", "two"],
  ["what always happens", "Police always arrest protesters.", "Police arrested protesters in Orr.", "two"],
  ["a proxy and its principal", "Velm-backed gunmen shelled the harbour.", "Velm shelled the harbour.", "two"],
  ["a proxy that is funded", "Velm-funded fighters seized the bridge.", "Velm seized the bridge.", "two"],
  ["opposites", "The mill opened on Monday.", "The mill closed on Monday.", "two"],
  ["opening and shutting", "The bridge was opened.", "The bridge was closed.", "two"],
  ["two kinds of act", "Rebels shelled the harbour.", "The council elected Ada Poe.", "two"],
  ["an act and its cause", "The council dismissed Ada Poe.", "Gunmen attacked the bridge.", "two"],
  ["dead and alive", "Ada Poe died.", "Ada Poe is alive.", "two"],
  ["approved and rejected", "The council approved the budget.", "The council rejected the budget.", "two"],
];

describe("two tellings", () => {
  for (const [fact, a, b, expected] of ROWS)
    test(`${expected}: ${fact}`, () => {
      expect({ a, b, ...found(tellings(a), tellings(b)) }).toMatchObject({ found: expected });
    });

  test("articles on two matters tell of no event together", () => {
    const [a, b] = ["Gunmen attacked the market.", "Gunmen attacked the market."];
    expect(found(tellings(a), tellings(b, ELSEWHERE)).found).toBe("two");
  });
});

describe("every comparison", () => {
  const told = ROWS.flatMap(([, a, b]) => [...tellings(a), ...tellings(b)]);
  const any = fc.constantFrom(...told);

  test("is the same from both ends", () => {
    const { together } = comparison(nameOf);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, two] = [together(a, b), comparison(nameOf).together(b, a)];
        expect([one.verdict, one.probability()]).toEqual([two.verdict, two.probability()]);
      }),
    );
  });

  test("gives a sentence as its reason, and a probability", () => {
    const { together } = comparison(nameOf);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { probability, reason } = together(a, b);
        expect(reason()).toMatch(/^\p{Lu}.+\.$/u);
        expect(probability()).toBeGreaterThanOrEqual(0);
        expect(probability()).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("clusters", () => {
  const likeness = (values: readonly number[][]) => (i: number, j: number) => values[i]![j]!;
  test("joins what is alike on average, and leaves the rest", () => {
    const values = [
      [1, 0.9, 0.1],
      [0.9, 1, 0.3],
      [0.1, 0.3, 1],
    ];
    expect(clustered(3, likeness(values), 0.5)).toEqual([[0, 1], [2]]);
    expect(clustered(3, likeness(values), 0.2)).toEqual([[0, 1, 2]]);
  });
  test("never joins two of which it is forbidden, whatever stands between", () => {
    const pair = (i: number, j: number) => (i + j === 2 && i !== j ? null : 0.9);
    expect(clustered(3, pair, 0.2)).toEqual([[0, 1], [2]]);
  });
  test("puts everything into exactly one group", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 }), (values) => {
        const groups = clustered(9, (i, j) => values[i * 4 + (j % 4)]!, 0.5);
        expect(groups.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      }),
    );
  });
});
