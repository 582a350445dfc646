/** One name in two spellings: a suspected edge with its score, and never one source by itself. */
import { expect, test } from "vitest";
import { answerOf, type Paper, papers } from "../weigh/paper.ts";

const Q = "Did the mill burn?";
const paper = (id: string, who: string): Paper => ({
  id,
  outlet: `Paper ${id}`,
  text: `The mill burned, ${who} said. ${who} stood at the gate and saw it.`,
  says: [{ words: "The mill burned", cue: "said", who }],
});
const alike = (a: string, b: string) => {
  const { answer } = answerOf(Q, papers([paper("a1", a), paper("a2", b)]));
  return { answer, edges: answer.edges.filter((e) => e.kind === "same-root" && e.strength === "suspected") };
};

test("two spellings of one name are a question with its score and reason, and two roots", () => {
  const { answer, edges } = alike("Qasem Tulaymani", "Qassem Toleimani");
  expect(answer.roots.map((r) => r.name).sort()).toEqual(["Qasem Tulaymani", "Qassem Toleimani"]);
  expect(edges).toHaveLength(1);
  expect(edges[0]!.score).toBeGreaterThan(0.8);
  expect(edges[0]!.reason).toMatch(/probably one name in two spellings: the same consonants/);
  expect([...edges[0]!.roots!].sort()).toEqual(["Qasem Tulaymani", "Qassem Toleimani"]);
});

test("a probable join leaves the count of what is proven as it is", () => {
  const { answer } = alike("Qasem Tulaymani", "Qassem Toleimani");
  const [low, high] = answer.count.for.independent;
  expect(high - low === 1 || high === 0).toBe(true);
});

test.each([
  ["Maria Vance", "Mario Vance"],
  ["Ali Kharmenai", "Ruhol Khormani"],
  ["Ada Poe", "Bo Roe"],
  ["Kharmenei", "Khomreini"],
])("%s and %s are nobody's question", (a, b) => {
  expect(alike(a, b).edges).toEqual([]);
});
