/** The table: which field a root is counted in, and which checks count. */
import { describe, expect, it } from "vitest";
import { answerOf, edge, type Paper, papers } from "./paper.ts";

const Q = "Did Poe Mills burn the barn?";
const countOf = (list: readonly Paper[], edges: Parameters<typeof answerOf>[2] = []) =>
  answerOf(Q, papers(list), edges).answer.count;
const says = { words: "The barn burned", cue: "said", who: "Ada Lund" };

describe("checks", () => {
  const failed = { words: "Sund Post could not verify the account.", who: "Sund Post", outcome: "failed" as const };
  const text = `The barn burned, said Ada Lund. ${failed.words} Poe Mills did not respond.`;
  const silent = { words: "Poe Mills did not respond.", who: "Poe Mills", outcome: "unanswered" as const };
  const one: Paper = { id: "a1", outlet: "Sund Post", text, says: [says], checks: [failed, silent] };

  it("each counts once", () => {
    expect(countOf([one]).checks).toEqual({ failed: 1, passed: 0, unanswered: 1 });
  });

  it("a repeat in a copy is not counted", () => {
    const copy = { ...one, id: "a2", outlet: "Copy Post" };
    expect(countOf([one, copy], [edge("a2", "a1", "wire-copy")]).checks).toEqual({
      failed: 1,
      passed: 0,
      unanswered: 1,
    });
  });

  it("two outlets that each try are two", () => {
    const other: Paper = {
      id: "a2",
      outlet: "Valley Watch",
      text: "The barn burned, said Ada Lund. It was not possible to confirm this.",
      says: [says],
      checks: [{ words: "It was not possible to confirm this.", outcome: "failed" }],
    };
    expect(countOf([one, other]).checks.failed).toBe(2);
  });

  it("a refusal on another matter is no check", () => {
    const asked = (words: string) =>
      countOf([
        {
          ...one,
          text: `${one.text} ${words}`,
          checks: [{ words, who: "Harl Mills", outcome: "unanswered", offTopic: true }],
        },
      ]).checks.unanswered;
    expect(asked("Harl Mills declined to comment on its results.")).toBe(0);
    expect(asked("Harl Mills declined to comment on whether it would hire others.")).toBe(0);
    // without a matter of its own, a request in such an article is on what the article is about
    expect(asked("Harl Mills did not respond to a request for comment.")).toBe(1);
    expect(asked("Harl Mills declined to comment on the report.")).toBe(1);
  });

  it("a refusal on another matter by one who is a source stays on another matter", () => {
    const words = "Poe Mills declined to comment on its results.";
    const denies = { words: "no barn had burned", who: "Poe Mills", cue: "said", side: "against" as const };
    const both: Paper = {
      ...one,
      text: `The barn burned, said Ada Lund. Poe Mills said that no barn had burned. ${words}`,
      says: [says, denies],
      checks: [{ words, who: "Poe Mills", outcome: "unanswered" }],
    };
    expect(countOf([both]).checks.unanswered).toBe(0);
  });

  it("a check is no source and no denial", () => {
    const count = countOf([one]);
    expect(count.against).toEqual({ independent: [0, 0], ownInterest: 0, adversary: 0, secondHand: 0, unknown: 0 });
  });
});

describe("fields", () => {
  const row = (text: string, saying: Parameters<typeof papers>[0][number]["says"]) =>
    countOf([{ id: "a1", text, says: saying }]).for;
  const none = { independent: [0, 0], ownInterest: 0, adversary: 0, secondHand: 0, unknown: 0 };

  it("a witness is independent", () => {
    expect(row("“I saw it,” said Ada Lund.", [{ words: "“I saw it,”", cue: "said", who: "Ada Lund" }])).toEqual({
      ...none,
      independent: [1, 1],
    });
  });
  it("an unverified witness counts in hi only", () => {
    expect(
      row("“I saw it,” said Ada Lund.", [
        { words: "“I saw it,”", cue: "said", who: "Ada Lund", standing: "unverified" },
      ]),
    ).toEqual({ ...none, independent: [0, 1] });
  });
  it("a name without a ground is second-hand", () => {
    expect(row("The barn burned, said Ada Lund.", [says])).toEqual({ ...none, secondHand: 1 });
  });
  it("faceless sources are unknown", () => {
    expect(row("The barn burned, sources said.", [{ ...says, who: "sources", naming: "group" }])).toEqual({
      ...none,
      unknown: 1,
    });
  });
  it("stake decides before access", () => {
    expect(
      row("“I saw it,” said Ada Lund, who has been suing the company.", [
        { words: "“I saw it,”", cue: "said", who: "Ada Lund" },
      ]),
    ).toEqual({ ...none, adversary: 1 });
  });
  it("a group quoted with one voice is one source", () => {
    expect(
      row("“We saw it,” said two farmers.", [
        { words: "“We saw it,”", cue: "said", who: "two farmers", naming: "group" },
      ]),
    ).toEqual({ ...none, independent: [1, 1] });
  });
});
