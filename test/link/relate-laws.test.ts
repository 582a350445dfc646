/** Laws of matching: order changes nothing, swapped names swap answers, a stranger stays out, any text costs linear time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { claimsOf } from "../../src/link/groups.ts";
import { relate } from "../../src/link/relate.ts";
import { dossierOf, type Piece, type Row } from "./matching.ts";

const ROWS: readonly Row[] = [
  ["The Arvan army shelled the port of Belia on Monday", "a nurse", ""],
  ["its guns had fired on Belia", "the Arvan army", "", "denied"],
  ["The Belian navy shelled the port of Arva in May", "a sailor", ""],
  ["No shell fell on Belia", "the mayor of Belia", ""],
  ["Arvan-backed gunmen shelled the port of Belia", "a monitor", ""],
];
const piece: Piece = {
  headline: "Port of Belia shelled",
  text: `${ROWS[0]![0]}, a nurse said. The Arvan army denied that ${ROWS[1]![0]}. ${ROWS[2]![0]}, a sailor said. ${ROWS[3]![0]}, its mayor said. ${ROWS[4]![0]}, a monitor said.`,
  rows: ROWS,
};
const question = "Did the Arvan army shell the port of Belia?";

const swap = (text: string) =>
  text.replace(
    /Arvan|Belian|Arva|Belia|army|navy/g,
    (w) => ({ Arvan: "Belian", Belian: "Arvan", Arva: "Belia", Belia: "Arva", army: "navy", navy: "army" })[w]!,
  );
const swapped: Piece = {
  headline: swap(piece.headline!),
  text: swap(piece.text),
  rows: ROWS.map(([a, b, c, d]): Row => (d ? [swap(a), swap(b), c, d] : [swap(a), swap(b), c])),
};
const sides = (q: string, p: Piece) => relate(questionOf(q), [dossierOf(p)]).map((r) => [r.relation, r.side]);

test("swapping the two sides in text and question changes nothing but the names", () => {
  expect(sides(swap(question), swapped)).toEqual(sides(question, piece));
});

test("swapping them in the question alone asks another thing", () => {
  expect(sides(swap(question), piece)).not.toEqual(sides(question, piece));
  expect(sides(question, piece)[2]).toEqual(["unrelated", null]);
});

test("the order of articles changes no relation and no claim", () => {
  const others = Array.from(
    { length: 4 },
    (_, i): Piece => ({ ...piece, headline: `${piece.headline} ${i}`, text: `${piece.text} Note ${i}.` }),
  );
  const dossiers = [piece, ...others].map((p, i) => dossierOf(p, `a${i}`));
  const asked = questionOf(question);
  const result = (order: typeof dossiers) => {
    const relations = relate(asked, order);
    return JSON.stringify([
      [...relations].sort((a, b) => (a.statement < b.statement ? -1 : 1)),
      [...claimsOf(order, relations)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]);
  };
  const first = result(dossiers);
  fc.assert(
    fc.property(fc.shuffledSubarray(dossiers, { minLength: 5 }), (order) => {
      expect(result(order)).toBe(first);
    }),
    { numRuns: 20 },
  );
});

test("an article on another matter changes nothing", () => {
  const stranger = dossierOf(
    {
      headline: "Onions dear",
      text: "The price of onions rose in Vell, traders said.",
      rows: [["The price of onions rose in Vell", "traders", ""]],
    },
    "z9",
  );
  const asked = questionOf(question);
  const alone = relate(asked, [dossierOf(piece)]);
  expect(relate(asked, [dossierOf(piece), stranger])).toEqual([
    ...alone,
    expect.objectContaining({ relation: "unrelated", side: null }),
  ]);
});

test("every relation has a reason, and a score between nothing and one", () => {
  for (const r of relate(questionOf(question), [dossierOf(piece)])) {
    expect(r.reason).toMatch(/.\.$/);
    expect(r.score).toBeGreaterThanOrEqual(0);
    expect(r.score).toBeLessThanOrEqual(1);
  }
});

describe("hostile text costs no more than its length", () => {
  const texts = {
    quotes: "“",
    brackets: "(",
    capitals: "Arva ",
    than: "more than ",
    "not one": "not one ",
    letters: "a",
    genitives: "Arva's ",
    commas: "Arva, ",
    dashes: "non-",
    nested: "said that ",
  };
  for (const [name, unit] of Object.entries(texts)) {
    test(name, () => {
      const spent = (n: number) => {
        const body = `Arvan army Belia port ${unit.repeat(n)}`;
        const dossier = dossierOf({ text: body, rows: [[body, "", ""]] });
        const before = process.cpuUsage().user;
        relate(questionOf(question), [dossier]);
        return process.cpuUsage().user - before;
      };
      spent(500);
      const small = Math.max(spent(2000), 4000);
      expect(spent(16_000)).toBeLessThan(small * 8 * 6);
    });
  }
});
