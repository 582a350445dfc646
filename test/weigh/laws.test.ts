/** Laws of counting over generated sets of papers. fast-check prints the seed of a failure. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf, edge, type Paper, papers } from "./paper.ts";

const Q = "Did Poe Mills burn the barn?";
const NAMES = ["Ada Lund", "Ben Roe", "Cleo Marsh", "Dov Pike", "Eve Stone"];
const WAYS = [
  { say: (n: string) => `“I saw the barn burn,” said ${n}.`, words: "“I saw the barn burn,”" },
  { say: (n: string) => `The barn burned, said ${n}, who was told of it by a friend.`, words: "The barn burned" },
  { say: (n: string) => `The barn burned, said ${n}.`, words: "The barn burned" },
];

/** A paper in which one person says that it is so, in one of several ways, checked or not. */
const paper = fc
  .record({
    who: fc.constantFrom(...NAMES),
    way: fc.constantFrom(...WAYS),
    side: fc.constantFrom("for" as const, "against" as const),
    unverified: fc.boolean(),
  })
  .map(({ who, way, side, unverified }, index?: number) => ({
    text: `${way.say(who)} Rain fell on the square until noon, and the market closed early.`,
    says: [
      {
        words: way.words,
        cue: "said",
        who,
        side,
        standing: unverified ? ("unverified" as const) : ("attributed" as const),
      },
    ],
    index,
  }));
const set = fc
  .array(paper, { minLength: 1, maxLength: 6 })
  .map((list): Paper[] => list.map(({ text, says }, i) => ({ id: `a${i}`, outlet: `Paper ${i}`, text, says })));

const independent = (list: readonly Paper[], edges: Parameters<typeof answerOf>[2] = []) => {
  const { count } = answerOf(Q, papers(list), edges).answer;
  return [...count.for.independent, ...count.against.independent];
};

describe("laws of counting", () => {
  it("a verbatim copy never adds an independent source, with or without a credit line", () => {
    fc.assert(
      fc.property(set, fc.nat(), fc.boolean(), (list, pick, credited) => {
        const original = list[pick % list.length]!;
        const copy: Paper = { ...original, id: "z", outlet: "Copy Post" };
        const kind = credited ? edge("z", original.id, "wire-copy") : edge("z", original.id, "derived", "suspected");
        const before = independent(list);
        const after = independent([...list, copy], [kind]);
        after.forEach((value, i) => void expect(value).toBeLessThanOrEqual(before[i]!));
      }),
    );
  });

  it("a verbatim copy of an unnamed witness never adds one either", () => {
    const text = "“I watched the barn burn to the ground from the road,” said a farm hand, who asked not to be named.";
    const says = [
      {
        words: "“I watched the barn burn to the ground from the road,”",
        cue: "said",
        who: "a farm hand",
        naming: "anonymous" as const,
      },
    ];
    const one: Paper = { id: "a1", outlet: "Sund Post", text, says };
    const two: Paper = { id: "a2", outlet: "Copy Post", text, says };
    expect(independent([one])).toEqual([1, 1, 0, 0]);
    expect(independent([one, two])).toEqual([1, 1, 0, 0]);
  });

  it("a party's own statement never adds an independent source", () => {
    fc.assert(
      fc.property(set, fc.constantFrom("for" as const, "against" as const), (list, side) => {
        const own: Paper = {
          id: "z",
          outlet: "Sund Post",
          text: "“Our men saw everything,” said Poe Mills in a statement.",
          says: [{ words: "“Our men saw everything,”", cue: "said", who: "Poe Mills", side, role: "company" }],
        };
        expect(independent([...list, own])).toEqual(independent(list));
      }),
    );
  });

  it("the order of the papers changes nothing", () => {
    fc.assert(
      fc.property(set, fc.nat(), (list, turn) => {
        const made = papers(list);
        const at = turn % list.length;
        const turned = {
          dossiers: [...made.dossiers.slice(at), ...made.dossiers.slice(0, at)].reverse(),
          relations: [...made.relations].reverse(),
        };
        expect(JSON.stringify(answerOf(Q, turned).answer)).toBe(JSON.stringify(answerOf(Q, made).answer));
      }),
    );
  });

  it("lo is never above hi, and a suspected edge only ever lowers lo", () => {
    fc.assert(
      fc.property(set, (list) => {
        const { answer, recount } = answerOf(Q, papers(list));
        const without = recount(answer.roots, []);
        for (const side of ["for", "against"] as const) {
          const [low, high] = answer.count[side].independent;
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeLessThanOrEqual(without[side].independent[0]);
        }
      }),
    );
  });

  it("every sentence cites something that the answer holds", () => {
    fc.assert(
      fc.property(set, (list) => {
        const { answer } = answerOf(Q, papers(list));
        const known = new Set<string>();
        for (const one of [
          ...answer.statements,
          ...answer.checks,
          ...answer.edges,
          ...answer.roots,
          ...answer.articles,
        ])
          known.add(one.id);
        for (const { text, cites } of answer.sentences) {
          expect(cites.length, text).toBeGreaterThan(0);
          expect(
            cites.filter((id) => !known.has(id)),
            text,
          ).toEqual([]);
          expect(text).not.toMatch(/[{}]|undefined|null/);
        }
      }),
    );
  });
});
