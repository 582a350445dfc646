/** What would change the answer: each promise is kept when the open thing is really settled so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlements } from "../../src/answer/changes.ts";
import { statesOf } from "../../src/answer/ladder.ts";
import { indexOf } from "../../src/answer/lookup.ts";
import { answerOf, type Paper, papers } from "../weigh/paper.ts";

const Q = "Did Poe Mills burn the barn?";
const witness = (id: string, who: string, more: object = {}): Paper => ({
  id,
  outlet: `Paper ${id}`,
  text: `“I saw the barn burn,” said ${who}.`,
  says: [{ words: "“I saw the barn burn,”", cue: "said", who, ...more }],
});
const changesOf = (list: readonly Paper[]) => answerOf(Q, papers(list)).answer.changes;

describe("what would change the answer", () => {
  it("two unnamed people who may be one", () => {
    const changes = changesOf([
      witness("a1", "a farm hand", { naming: "anonymous" }),
      {
        ...witness("a2", "a farm hand", { naming: "anonymous" }),
        text: "“I saw the barn burn to its beams,” said a farm hand.",
        says: [{ words: "“I saw the barn burn to its beams,”", cue: "said", who: "a farm hand", naming: "anonymous" }],
      },
    ]);
    expect(changes[0]).toMatchObject({
      settled: "If farm hand quoted by Paper a1 and farm hand quoted by Paper a2 are two persons",
      state: "E3",
      independentFor: [2, 2],
    });
    expect(changes[0]!.next).toContain("Paper a1");
  });

  it("an account that could not be verified", () => {
    const changes = changesOf([witness("a1", "Ada Lund", { standing: "unverified" })]);
    expect(changes[0]).toMatchObject({ state: "E2", independentFor: [1, 1] });
    expect(changes[0]!.settled).toContain("verify");
  });

  it("sources without a face", () => {
    const text = "The barn burned, sources said.";
    const changes = changesOf([
      {
        id: "a1",
        outlet: "Sund Post",
        text,
        says: [{ words: "The barn burned", cue: "said", who: "sources", naming: "group" }],
      },
    ]);
    expect(changes.map((c) => c.state)).toContain("E2");
    expect(changes.map((c) => c.next).join()).toContain("Sund Post does not say who told it");
  });

  it("a party alone: somebody else who saw it", () => {
    const text = "“Our men burned the barn,” said Poe Mills.";
    const changes = changesOf([
      {
        id: "a1",
        text,
        says: [{ words: "“Our men burned the barn,”", cue: "said", who: "Poe Mills", role: "company" }],
      },
    ]);
    expect(changes).toMatchObject([{ state: "E2", independentFor: [1, 1] }]);
  });

  it("what moves a state comes before what moves an interval", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("for", "against"), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (sides, open) => {
          const list = sides.map((side, i) =>
            witness(`a${i}`, ["Ada Lund", "Ben Roe", "Cleo Marsh", "Dov Pike", "Eve Stone"][i]!, {
              side,
              standing: open && i === 0 ? "unverified" : "attributed",
            }),
          );
          const { answer } = answerOf(Q, papers(list));
          const movesState = answer.changes.map(
            (c) => c.state !== answer.state || c.stateAgainst !== answer.stateAgainst,
          );
          expect(movesState).toEqual([...movesState].sort((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });

  it("settling it really gives the promised state and interval", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            who: fc.constantFrom("Ada Lund", "a farm hand", "a person", "sources"),
            side: fc.constantFrom("for" as const, "against" as const),
            standing: fc.constantFrom("attributed" as const, "unverified" as const),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (list) => {
          const made = papers(
            list.map(({ who, ...more }, i) =>
              witness(`a${i}`, who, {
                ...more,
                naming: who === "sources" ? "group" : who === "Ada Lund" ? "named" : "anonymous",
              }),
            ),
          );
          const { answer, recount, asked } = answerOf(Q, made);
          const index = indexOf({
            asked,
            ...made,
            edges: answer.edges,
            claims: [],
            roots: answer.roots,
            count: answer.count,
          });
          for (const change of answer.changes) {
            const way = settlements(index).find((one) => one.of === change.of && one.settled === change.settled)!;
            const table = recount(way.roots, way.edges);
            expect({
              ...statesOf(table, way.roots),
              independentFor: table.for.independent,
              independentAgainst: table.against.independent,
            }).toEqual({
              state: change.state,
              stateAgainst: change.stateAgainst,
              independentFor: change.independentFor,
              independentAgainst: change.independentAgainst,
            });
            const moves =
              change.state !== answer.state ||
              change.stateAgainst !== answer.stateAgainst ||
              `${change.independentFor}` !== `${answer.count.for.independent}` ||
              `${change.independentAgainst}` !== `${answer.count.against.independent}`;
            expect(moves).toBe(true);
          }
        },
      ),
    );
  });
});
