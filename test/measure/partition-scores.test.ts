/** The scores of coreference on partitions small enough to be counted by hand; the first two are the textbook examples of B³. */
import { describe, expect, test } from "vitest";
import { type Scores, scoresOf } from "../../measure/partition-scores.ts";

const partition = (text: string): string[][] => text.split("|").map((group) => group.trim().split(" "));
/** Recall, precision of MUC, B³, CEAFe and LEA. */
const figures = ({ muc, b3, ceafe, lea }: Scores): number[] =>
  [muc, b3, ceafe, lea].flatMap(({ recall, precision }) => [recall, precision]);

const ROWS: readonly (readonly [fact: string, gold: string, ours: string, expected: readonly number[]])[] = [
  // Bagga and Baldwin 1998: twelve mentions; MUC cannot tell which two clusters were wrongly joined, B³ can
  [
    "two large clusters joined",
    "1 2 3 4 5 | 6 7 | 8 9 A B C",
    "1 2 3 4 5 | 6 7 8 9 A B C",
    [1, 9 / 10, 1, (5 + 4 / 7 + 25 / 7) / 12, (1 + 10 / 12) / 3, (1 + 10 / 12) / 2, 1, (5 + (7 * 11) / 21) / 12],
  ],
  [
    "a large and a far cluster joined",
    "1 2 3 4 5 | 6 7 | 8 9 A B C",
    "1 2 3 4 5 8 9 A B C | 6 7",
    [1, 9 / 10, 1, (2.5 + 2.5 + 2) / 12, (10 / 15 + 1) / 3, (10 / 15 + 1) / 2, 1, ((10 * 20) / 45 + 2) / 12],
  ],
  ["all right", "a b | c", "a b | c", [1, 1, 1, 1, 1, 1, 1, 1]],
  [
    "one mention moved",
    "a b c | d",
    "a b | c d",
    [1 / 2, 1 / 2, (5 / 3 + 1) / 4, 3 / 4, 11 / 15, 11 / 15, 1 / 4, 1 / 2],
  ],
  ["all alone", "a b | c", "a | b | c", [0, 0, 2 / 3, 1, (2 / 3 + 1) / 2, (2 / 3 + 1) / 3, 1 / 3, 1 / 3]],
  ["all in one", "a | b | c", "a b c", [0, 0, 1, 1 / 3, 1 / 6, 1 / 2, 0, 0]],
];

describe("scores of a partition", () => {
  for (const [fact, gold, ours, expected] of ROWS)
    test(fact, () => {
      const found = figures(scoresOf(partition(gold), partition(ours)));
      for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 6);
    });

  test("CoNLL F1 is the mean of MUC, B³ and CEAFe", () => {
    const { muc, b3, ceafe, conll } = scoresOf(partition("a b c | d"), partition("a b | c d"));
    expect(conll).toBeCloseTo((muc.f1 + b3.f1 + ceafe.f1) / 3, 9);
  });

  test("the order of clusters and of mentions changes nothing", () => {
    expect(scoresOf(partition("c b a | d"), partition("d c | b a"))).toEqual(
      scoresOf(partition("a b c | d"), partition("a b | c d")),
    );
  });
});
