/** The cheap test before a close reading: it may let too much through, never hide what a close reading would find. */
import { describe, expect, it } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { senseOf } from "../../src/english/meaning.ts";
import { nearEvents } from "../../src/english/nearness.ts";
import { askedFrame } from "../../src/link/asked-frame.ts";
import { hintsFor, mayTellBy } from "../../src/link/may-tell.ts";
import { prepare } from "../../src/link/prepared.ts";
import { standsForDeed } from "../../src/link/signs.ts";
import { digest } from "../../src/pipeline.ts";
import { articleOf } from "../article.ts";

const TEXT = [
  "The depot was torched overnight, the warden said.",
  "The arson at the depot was carried out by Arle, a guard said.",
  "“They set the barn on fire,” Ada Poe said.",
  "“Arle is behind this,” the ministry said.",
  "Nobody was in the room, the clerk said.",
  "The bridge isn't open, the mayor said.",
  "The clinic’s sell-off went ahead, a nurse said.",
  "Grain prices rose in spring, the bank said.",
  "“It was a lovely wedding,” the cook said.",
].join("\n\n");
const QUESTIONS = [
  "Did Arle burn the depot?",
  "Was the bridge closed?",
  "Was the room empty?",
  "Did the clinic buy the mill?",
  "Did prices fall?",
  "Was anyone killed at the depot?",
];

const article = prepare(await digest(articleOf(TEXT, { outlet: "Vale Post" })));

describe.each(QUESTIONS)("%s", (question) => {
  const frame = askedFrame(questionOf(question));
  const mayTell = mayTellBy(article, hintsFor([frame]));

  it("reads closely every statement that tells of it", () => {
    const hidden = article.dossier.statements.filter((s) => {
      const read = article.content(s);
      const tells = read.clauses.some((clause) => {
        const sense = senseOf(read.tokens, clause);
        return nearEvents(frame.sense, sense).kind !== "none" || standsForDeed(frame, read, clause, sense);
      });
      return tells && !mayTell(s);
    });
    expect(hidden.map((s) => s.content[0]!.exact)).toEqual([]);
  });

  it("spares most that do not", () => {
    const read = article.dossier.statements.filter(mayTell);
    expect(article.dossier.statements.length).toBeGreaterThan(6);
    expect(read.length).toBeLessThan(article.dossier.statements.length - 3);
  });
});
