/** The ladder, row by row (cases, rules 9 and 10). Roots are given as short words; the table is counted from them. */
import { describe, expect, it } from "vitest";
import { statesOf } from "../../src/answer/ladder.ts";
import type { State } from "../../src/answer/shape.ts";
import type { Edge } from "../../src/record/edge.ts";
import type { Root } from "../../src/record/root.ts";
import { count } from "../../src/weigh/count.ts";

const KINDS = {
  witness: { access: "witness", stake: "none-known", resolution: "resolved" },
  unverified: { access: "witness", stake: "none-known", resolution: "resolved", unverified: true },
  teller: { access: "second-hand", stake: "none-known", resolution: "resolved" },
  sources: { access: "not-stated", stake: "unknown", resolution: "unknown" },
  party: { access: "actor", stake: "own-interest", resolution: "resolved" },
  claimant: { access: "not-stated", stake: "own-interest", resolution: "terminal" },
  ally: { access: "not-stated", stake: "aligned", resolution: "terminal" },
  enemy: { access: "not-stated", stake: "adversary", resolution: "terminal" },
  "enemy who saw": { access: "witness", stake: "adversary", resolution: "resolved" },
  admission: { access: "actor", stake: "against-own-interest", resolution: "resolved" },
  "party of Norland": { access: "actor", stake: "own-interest", resolution: "resolved", side: "Norland" },
  "party of Sudria": { access: "actor", stake: "own-interest", resolution: "resolved", side: "Sudria" },
  withdrawn: { access: "witness", stake: "none-known", resolution: "resolved", withdrawn: true },
} as const satisfies Record<string, Partial<Root>>;
type Kind = keyof typeof KINDS;

function roots(kinds: readonly Kind[], polarity: "+" | "-"): Root[] {
  return kinds.map((kind, index) => ({
    id: `r:${polarity}${index}`,
    name: `${kind} ${index}`,
    aka: [],
    actor: null,
    naming: "named",
    polarity,
    articles: [`a${index}`],
    statements: [],
    unverified: false,
    withdrawn: false,
    own: false,
    accessSpan: null,
    accessArticle: null,
    stakeReason: "made",
    stakeSpan: null,
    side: null,
    ...KINDS[kind],
  }));
}

const ROWS: [string, Kind[], Kind[], State, State][] = [
  ["nobody says anything", [], [], "E0", "E0"],
  ["a withdrawn report is no root", ["withdrawn"], [], "E0", "E0"],
  ["a party alone", ["party"], [], "E1", "E0"],
  ["an enemy's accusation alone", ["enemy"], [], "E1", "E0"],
  ["an enemy is no independent source, even one who saw it", ["enemy who saw"], [], "E1", "E0"],
  ["a faceless source is a counted root", ["sources"], [], "E1", "E0"],
  ["second-hand words", ["teller"], [], "E1", "E0"],
  ["one account that could not be verified never lifts a state", ["unverified"], [], "E1", "E0"],
  ["one witness", ["witness"], [], "E2", "E0"],
  [
    "one witness beside an enemy, a party and faceless sources",
    ["witness", "enemy", "party", "sources"],
    [],
    "E2",
    "E0",
  ],
  ["a lone admission", ["admission"], [], "E2", "E0"],
  ["two witnesses", ["witness", "witness"], [], "E3", "E0"],
  ["a witness and an unverified one", ["witness", "unverified"], [], "E2", "E0"],
  ["an admission beside a witness", ["admission", "witness"], [], "E4", "E0"],
  ["an admission beside any other counted root", ["admission", "enemy"], [], "E4", "E0"],
  ["both opposing parties and a witness", ["witness", "party of Norland", "party of Sudria"], [], "E4", "E0"],
  ["both opposing parties without a witness", ["party of Norland", "party of Sudria"], [], "E1", "E0"],
  ["one witness against a party's own denial", ["witness"], ["party"], "EX", "EX"],
  ["two witnesses against a party's own denial", ["witness", "witness"], ["party"], "E3", "E1"],
  ["one witness against a party that does not say how it knows", ["witness"], ["claimant"], "E2", "E1"],
  ["one witness against an ally of a party", ["witness"], ["ally"], "E2", "E1"],
  ["witnesses on both sides", ["witness", "witness"], ["witness"], "EX", "EX"],
  ["parties alone on both sides", ["party"], ["party"], "E1", "E1"],
  ["an enemy against the accused", ["enemy"], ["party"], "E1", "E1"],
  ["an unverified account against a party's own denial", ["unverified"], ["party"], "E1", "E1"],
  ["a party's claim against one witness", ["party"], ["witness"], "EX", "EX"],
  ["only a denial", [], ["party"], "E0", "E1"],
  ["two witnesses for no, a withdrawn report for yes", ["withdrawn"], ["witness", "witness"], "E0", "E3"],
  [
    "an admission that withdraws its denial",
    ["witness", "witness", "admission", "enemy"],
    ["withdrawn", "ally"],
    "E4",
    "E1",
  ],
];

describe("the ladder", () => {
  it.each(ROWS)("%s", (_fact, yes, no, state, stateAgainst) => {
    const all = [...roots(yes, "+"), ...roots(no, "-")];
    expect(statesOf(count(all, [], [], []), all)).toEqual({ state, stateAgainst });
  });

  it("two witnesses who may be one person are one account", () => {
    const all = roots(["witness", "witness"], "+");
    const edge: Edge = {
      type: "edge",
      id: "e:1",
      from: "a1",
      to: "a0",
      kind: "same-root",
      strength: "suspected",
      reason: "made",
      evidence: [],
      roots: [all[0]!.name, all[1]!.name],
    };
    const table = count(all, [edge], [], []);
    expect(table.for.independent).toEqual([1, 2]);
    expect(statesOf(table, all).state).toBe("E2");
    const proven = count(all, [{ ...edge, strength: "proven" }], [], []);
    expect(proven.for.independent).toEqual([1, 1]);
  });

  it("never moves when the sides are swapped, but for the names of the fields", () => {
    for (const [, yes, no] of ROWS) {
      const here = [...roots(yes, "+"), ...roots(no, "-")];
      const there = [...roots(yes, "-"), ...roots(no, "+")];
      const one = statesOf(count(here, [], [], []), here);
      const two = statesOf(count(there, [], [], []), there);
      expect([two.state, two.stateAgainst]).toEqual([one.stateAgainst, one.state]);
    }
  });
});
