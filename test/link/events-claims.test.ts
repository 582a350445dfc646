/** Claims: which statements on a matter are grouped as telling one event, with a reason for every join and every link. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../src/link/groups.ts";
import type { Claim } from "../../src/record/claim.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import type { Relation } from "../../src/record/relation.ts";
import type { Standing } from "../../src/record/statement.ts";
import { dossierOf } from "./matching.ts";

type Side = Relation["side"];
/** What a statement says, on which side of the question, and how it stands when that is not plain. */
type Said = readonly [words: string, side: Side, standing?: Standing];

const read = (said: readonly Said[]): { readonly dossiers: Dossier[]; readonly relations: Relation[] } => {
  const dossiers = said.map(([words, , standing], i) =>
    dossierOf(
      { text: `${words}. The Tarrow mill stands in Orr.`, rows: [[words, "a resident", "", standing]] },
      `a${i}`,
    ),
  );
  const relations = dossiers.map(
    ({ statements }, i): Relation => ({
      statement: statements[0]!.id,
      to: "question",
      relation: said[i]![1] === null ? "bears-for" : "same",
      side: said[i]![1],
      score: 1,
      reason: "It is on the matter.",
    }),
  );
  return { dossiers, relations };
};

/** The words of each claim's statements, in the order given. */
function groups(said: readonly Said[], claims: readonly Claim[], dossiers: readonly Dossier[]): string[][] {
  const words = new Map(dossiers.map(({ statements }, i) => [statements[0]!.id, said[i]![0]]));
  return claims.map(({ statements }) => statements.map((id) => words.get(id)!).sort());
}

const ROWS: readonly (readonly [fact: string, said: readonly Said[], claims: number])[] = [
  [
    "two words for one fire",
    [
      ["The mill burned down", "for"],
      ["Fire destroyed the mill", "for"],
    ],
    1,
  ],
  [
    "a thing and the denial of its opposite",
    [
      ["The bridge is open", "for"],
      ["The bridge was not closed", "for"],
    ],
    1,
  ],
  [
    "a thing and its denial",
    [
      ["The mill burned down", "for"],
      ["The mill did not burn down", "against"],
    ],
    2,
  ],
  [
    "two numbers",
    [
      ["Nine miners died at the mill", "for"],
      ["17 miners died at the mill", "for"],
    ],
    2,
  ],
  [
    "two months",
    [
      ["The mill burned down in March", "for"],
      ["The mill burned down in May", "for"],
    ],
    2,
  ],
  [
    "two actors",
    [
      ["Ada Poe sold the mill", "for"],
      ["Ina Moss sold the mill", "for"],
    ],
    2,
  ],
  [
    "two objects",
    [
      ["Rebels shelled the harbour", "for"],
      ["Rebels shelled the prison", "for"],
    ],
    2,
  ],
  [
    "the same words twice",
    [
      ["The mill burned down", null],
      ["The mill burned down", null],
    ],
    1,
  ],
  [
    "other acts on the way",
    [
      ["Guards left the mill", null],
      ["Police searched the harbour", null],
    ],
    2,
  ],
];

describe("claims", () => {
  for (const [fact, said, count] of ROWS)
    test(`${count === 1 ? "one" : "two"}: ${fact}`, () => {
      const { dossiers, relations } = read(said);
      expect(groups(said, claimsOf(dossiers, relations), dossiers)).toHaveLength(count);
    });

  test("two on one side of the question are one claim, however little their articles share", () => {
    const { relations } = read([
      ["The mill burned down", "for"],
      ["Fire destroyed the mill", "for"],
    ]);
    const texts = ["The mill burned down", "Fire destroyed the mill"];
    const rest = ["Ada Poe sells onions to Gath.", "Ina Moss teaches chess by lamplight, pupils told the Sill Herald."];
    const dossiers = texts.map((words, i) =>
      dossierOf({ text: `${words}. ${rest[i]}`, rows: [[words, "a resident", ""]] }, `a${i}`),
    );
    const settled = dossiers.map((d, i) => ({ ...relations[i]!, statement: d.statements[0]!.id }));
    expect(claimsOf(dossiers, settled)).toHaveLength(1);
  });

  test("a plan is another claim than what came of it, and linked to it", () => {
    const { dossiers, relations } = read([
      ["Tarrow Foods bought the mill", "for"],
      ["Tarrow Foods will buy the mill", null, "prospective"],
    ]);
    const [one, two] = claimsOf(dossiers, relations);
    expect(one!.linked).toEqual([{ claim: two!.id, reason: "A plan and what came of it: linked, not one event." }]);
    expect(two!.linked.map(({ claim }) => claim)).toEqual([one!.id]);
  });

  const ALL: readonly Said[] = [
    ["The mill burned down", "for"],
    ["Fire destroyed the mill", "for"],
    ["The old mill was burned by two men", "for"],
    ["The mill did not burn down", "against"],
    ["Two men will burn the mill", null, "prospective"],
    ["The bridge was hit in May", null],
  ];

  test("every statement stands in one claim, and every join has a reason", () => {
    const { dossiers, relations } = read(ALL);
    const claims = claimsOf(dossiers, relations);
    expect(claims.flatMap((c) => c.statements).sort()).toEqual(relations.map((r) => r.statement).sort());
    for (const { statements, joined } of claims) {
      expect(joined).toHaveLength(statements.length - 1);
      for (const { statement, to, reason } of joined) {
        expect(statements).toEqual(expect.arrayContaining([statement, to]));
        expect(reason).toMatch(/^One event: .+\.$/);
      }
    }
  });

  test("the order of articles and of relations changes nothing", () => {
    const { dossiers, relations } = read(ALL);
    const first = JSON.stringify(claimsOf(dossiers, relations));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(dossiers, { minLength: ALL.length }),
        fc.shuffledSubarray(relations, { minLength: ALL.length }),
        (d, r) => {
          expect(JSON.stringify(claimsOf(d, r))).toBe(first);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("an article on another matter changes no claim", () => {
    const { dossiers, relations } = read(ALL);
    const stranger = dossierOf(
      { text: "Onions are dear in Gath.", rows: [["Onions are dear in Gath", "a farmer", ""]] },
      "z",
    );
    expect(claimsOf([...dossiers, stranger], relations)).toEqual(claimsOf(dossiers, relations));
  });
});
