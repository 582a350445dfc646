/** The last resort: a statement that says nearly all the words of the question. */
import { describe, expect, it } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { relate } from "../../src/link/relate.ts";
import { digest } from "../../src/pipeline.ts";
import { articleOf } from "../article.ts";

const rows: [fact: string, question: string, text: string, side: "for" | "against" | null][] = [
  [
    "a noun that is also a verb hides the act",
    "Did the fire at the Lodge paint mill release chlorine gas?",
    "The fire at the Lodge paint mill released chlorine gas, the fire brigade said.",
    "for",
  ],
  [
    "an object with “no” is a negation",
    "Did the fire at the Lodge paint mill release chlorine gas?",
    "The fire at the Lodge paint mill released no chlorine gas, the fire brigade said.",
    "against",
  ],
  [
    "to fail to do is not to do",
    "Did the Arcus rocket fail to carry its probe to the moon?",
    "The Arcus rocket has carried its probe to the moon, the agency said.",
    "against",
  ],
  [
    "not to do is to fail to do",
    "Did the Arcus rocket fail to carry its probe to the moon?",
    "The Arcus rocket did not carry its probe to the moon, the agency said.",
    "for",
  ],
  [
    "half of the words are too few",
    "Did the fire at the Lodge paint mill release chlorine gas?",
    "The paint mill at Lodge employs 40 people, the fire brigade said.",
    null,
  ],
];

describe("by its words", () => {
  it.each(rows)("%s", async (_, question, text, side) => {
    const dossier = await digest(articleOf(text, { published: "2033-05-02" }));
    const relations = relate(questionOf(question), [dossier]);
    const at = dossier.statements.findIndex((s) => s.form !== "own" && s.content[0]!.in === undefined);
    expect(relations[at]!.side).toBe(side);
  });
});
