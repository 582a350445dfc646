/** Quotations that lean on the event told before them: who was there goes on from it, who was not says nothing of it. */
import { describe, expect, it } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { digest } from "../../src/pipeline.ts";
import { articleOf } from "../article.ts";

/** [what holds, question, text, the quotation begins with, side] */
const ROWS: readonly (readonly [string, string, string, string, "for" | "against" | null])[] = [
  [
    "somebody who saw a part of it go on from what the paper told",
    "Did the ferry Otter sink?",
    "The ferry Otter sank off Vale on Monday.\n\n“I saw it from the pier,” said a baker, Ada Poe.",
    "“I saw it",
    "for",
  ],
  [
    "“nothing of the kind happened” is against what was told",
    "Did the ferry Otter sink?",
    "The ferry Otter sank off Vale on Monday.\n\n“I stood on the pier all day and nothing of the kind happened,” said a baker, Ada Poe.",
    "“I stood",
    "against",
  ],
  [
    "an opinion is no account",
    "Did the ferry Otter sink?",
    "The ferry Otter sank off Vale on Monday.\n\n“I think it should have been scrapped,” said a baker, Ada Poe.",
    "“I think",
    null,
  ],
  [
    "who was told is no onlooker",
    "Did the ferry Otter sink?",
    "The ferry Otter sank off Vale on Monday.\n\n“I was told of it by my brother,” said a baker, Ada Poe.",
    "“I was",
    null,
  ],
  [
    "a quotation far from what tells the event leans on nothing",
    "Did the ferry Otter sink?",
    "The ferry Otter sank off Vale on Monday.\n\nThe town has a market. It is held on Fridays. Cheese is sold there. Honey is sold too.\n\n“I saw it from the pier,” said a baker, Ada Poe.",
    "“I saw it",
    null,
  ],
  [
    "another place is another event, whoever stood there",
    "Did the army shell Vale?",
    "The army shelled Vale on Monday.\n\n“I saw them shell Tarn,” said a baker, Ada Poe.",
    "“I saw them",
    null,
  ],
];

describe("a quotation after the event was told", () => {
  it.each(ROWS)("%s", async (_, question, text, begins, side) => {
    const dossier = await digest(articleOf(text, { outlet: "Vale Post", published: "2032-02-10" }));
    const at = dossier.statements.findIndex((s) => s.content[0]!.exact.startsWith(begins));
    expect(at).toBeGreaterThanOrEqual(0);
    expect(relate(questionOf(question), [dossier])[at]!.side).toBe(side);
  });
});
