/** A question remembered: the same answers as without memory, each word asked once while it comes back soon enough. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remembered } from "../../src/record/remembered.ts";

/** A question that counts how often it was asked of each word. */
function counted(most: number) {
  const asked: string[] = [];
  const ask = remembered((word) => {
    asked.push(word);
    return word === "nobody" ? null : word.length;
  }, most);
  return { ask, asked };
}

describe("remembered", () => {
  it("asks once for each word, also where the answer is null or 0", () => {
    const { ask, asked } = counted(10);
    expect(["mill", "nobody", "", "mill", "nobody", ""].map(ask)).toEqual([4, null, 0, 4, null, 0]);
    expect(asked).toEqual(["mill", "nobody", ""]);
  });

  it("does not forget a word that comes back before so many others", () => {
    const { ask, asked } = counted(3);
    for (let i = 0; i < 50; i++) for (const word of ["mill", `a${i}`, `b${i}`]) ask(word);
    expect(asked.filter((word) => word === "mill")).toHaveLength(1);
  });

  it("forgets a word that stays away, so that memory is bounded", () => {
    const { ask, asked } = counted(3);
    for (const word of ["mill", "a", "b", "c", "d", "e", "f", "mill"]) ask(word);
    expect(asked.filter((word) => word === "mill")).toHaveLength(2);
  });

  it("keeps a word that was asked about while another was being answered", () => {
    const asked: string[] = [];
    const halves: (word: string) => number = remembered((word) => {
      asked.push(word);
      return word.length < 2 ? 1 : halves(word.slice(0, 1)) + halves(word.slice(1));
    }, 2);
    expect(halves("aaaaaaaa")).toBe(8);
    expect(asked.filter((word) => word === "a")).toHaveLength(1);
  });

  it("gives the answers of the question itself, whatever is asked and however little is remembered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "bb", "ccc", "nobody", "")),
        fc.integer({ min: 1, max: 4 }),
        (words, most) => {
          expect(words.map(counted(most).ask)).toEqual(words.map((word) => (word === "nobody" ? null : word.length)));
        },
      ),
    );
  });
});
