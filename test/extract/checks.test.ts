import { describe, expect, it } from "vitest";
import { extracted, said } from "./read.ts";

const CLAIM = "The army shelled the port on Monday, a clerk said.";

/** Sentence after the claim, outcome, who (empty: the article). */
const CHECKS: readonly (readonly [string, "failed" | "passed" | "unanswered", string])[] = [
  ["The Post could not verify the report.", "failed", "Post"],
  ["The Post could not independently verify the account.", "failed", "Post"],
  ["Newswire was unable to confirm his account.", "failed", "Newswire"],
  ["Newswire has been unable to confirm the report.", "failed", "Newswire"],
  ["It was not possible to confirm the announcement independently.", "failed", ""],
  ["It was not immediately possible to verify the claim.", "failed", ""],
  ["The account could not be independently verified.", "failed", ""],
  ["The claim has not been independently verified.", "failed", ""],
  ["The claim could not be verified by Newswire.", "failed", "Newswire"],
  ["Neither claim could be verified.", "failed", ""],
  ["There was no independent confirmation of the attack.", "failed", ""],
  ["There was no way to verify the claim.", "failed", ""],
  ["We were not able to verify the footage.", "failed", ""],
  ["The figures can't be verified.", "failed", ""],
  ["Police said they could not confirm the shelling.", "failed", "they|Police"],
  ["The BBC has verified the footage.", "passed", "BBC"],
  ["The Post was able to confirm the location of the video.", "passed", "Post"],
  ["Newswire independently verified the video.", "passed", "Newswire"],
  ["The army declined to comment.", "unanswered", "army"],
  ["The army did not respond to a request for comment.", "unanswered", "army"],
  [
    "The army, which has a base in the town, declined to comment.",
    "unanswered",
    "army, which has a base in the town|army",
  ],
  ["A spokesman did not return three calls asking about the port.", "unanswered", "spokesman"],
  ["The army's press office did not immediately reply to questions.", "unanswered", "army's press office"],
  ["The general could not be reached.", "unanswered", "general"],
  ["The army has yet to respond.", "unanswered", "army"],
  ["There was no immediate comment from the army.", "unanswered", "army"],
  ["Asked about the port, the army declined to comment.", "unanswered", "army"],
  ["The ministry would neither confirm nor deny the report.", "unanswered", "ministry"],
  ["Attempts to reach the general were unsuccessful.", "unanswered", "general"],
  ["Calls to the ministry went unanswered.", "unanswered", "ministry"],
  ["The ministry has not commented.", "unanswered", "ministry"],
  ["The army refused to answer questions about the port.", "unanswered", "army"],
  ["The embassy had no immediate comment.", "unanswered", "embassy"],
];

describe("a check has an outcome, a checker, and is about the claim before it", () => {
  for (const [sentence, outcome, who] of CHECKS) {
    it(sentence, async () => {
      const found = await extracted(`${CLAIM} ${sentence}`);
      expect(found.checks.map((c) => c.outcome)).toEqual([outcome]);
      const check = found.checks[0]!;
      expect(who.split("|")).toContain(check.chain.map((h) => h.name).join(" > "));
      expect(check.span.exact).toBe(sentence);
      const claim = found.statements.find((s) => said(s).includes("shelled the port"))!;
      expect(check.of).toContain(claim.id);
      // a check is no statement
      expect(found.statements.filter((s) => s.content.some((c) => c.start >= check.span.start))).toEqual([]);
    });
  }
});

describe("no check", () => {
  const rows = [
    "She took no questions.",
    "The mayor would not say when the road would open.",
    "The police declined to give details.",
    "He did not say how he knew.",
    "If confirmed, it would be the first attack of the year.",
    "The guards checked every bag.",
    "The judge confirmed the verdict.",
    "The envoy did not answer the door of the house.",
    "Until the report has been verified, the road stays shut.",
  ];
  for (const sentence of rows) {
    it(sentence, async () => {
      expect((await extracted(`${CLAIM} ${sentence}`)).checks).toEqual([]);
    });
  }
});

describe("what a failed check touches", () => {
  const standing = async (text: string, words: string, outlet: string | null = "The Post") =>
    (await extracted(text, { outlet })).statements.find((s) => said(s).includes(words))?.standing;

  it("all statements that lead to the one source before it", async () => {
    const text =
      "The room was empty, according to a technician who was there. “I saw nobody,” the technician told The Post. The Post could not verify the account.";
    expect(await standing(text, "The room was empty")).toBe("unverified");
    expect(await standing(text, "I saw nobody")).toBe("unverified");
  });
  it("not what somebody else said further up", async () => {
    const text =
      "The mayor said the hall had burned. A miller said the mill had burned. The Post could not verify his claim.";
    expect(await standing(text, "the hall had burned")).toBe("attributed");
    expect(await standing(text, "the mill had burned")).toBe("unverified");
  });
  it("a third body's failure to confirm is a check alone", async () => {
    const text = "The mill burned, a miller said. The fire brigade could not confirm the report.";
    expect(await standing(text, "The mill burned")).toBe("attributed");
  });
  it("a holder of the chain makes it unverified, though it is not the article", async () => {
    const text = "The mill burned, Reuters reported, citing a miller. Reuters could not verify the report.";
    expect(await standing(text, "The mill burned")).toBe("unverified");
  });
  it("a denial before it stays a denial", async () => {
    const text = "The army denied that it had burned the mill. The Post could not verify the statement.";
    expect(await standing(text, "it had burned the mill")).toBe("denied");
  });
  it("the claim whose holder the check names", async () => {
    const text =
      "The Northern Front said it held the bridge. The army said the bridge was open. The Post could not verify the Northern Front's claim.";
    expect(await standing(text, "it held the bridge")).toBe("unverified");
    expect(await standing(text, "the bridge was open")).toBe("attributed");
  });
  it("an unanswered request makes nothing unverified", async () => {
    const text = "The army shelled the port, a clerk said. The army did not respond to a request for comment.";
    expect(await standing(text, "shelled the port")).toBe("attributed");
  });
});
