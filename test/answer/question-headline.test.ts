/** A headline given as a claim: what sentence it stands for. */
import { describe, expect, it } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { fromHeadline } from "../../src/answer/question-headline.ts";

describe("a headline stands for a sentence", () => {
  it.each([
    ["titles are taken down, names stay up", "Ada Poe Quits Board Of Orra Rail", "Ada Poe quits board of Orra rail"],
    ["a shouted title too", "DEPUTY: ARLE HAS SOLD MILL", "Arle has sold mill"],
    ["signs of the page fall off", "[UPDATED] Norland Army Seizes Port (VIDEO)", "Norland army seizes port"],
    ["so does where it has it from, before", "Report: Arle Sells Mill", "Arle sells mill"],
    ["or behind", "Norland army seizes port, officials say", "Norland army seizes port"],
    ["a speaker before a colon is not the event", "Harbour master: the pier sank", "the pier sank"],
    ["“to” tells a plan", "Arle to Sell Mill", "Arle will sell mill"],
    ["a state has its verb left out", "Velmar Mayor Missing", "Velmar mayor is missing"],
    ["what is only named is said to be", "No wolves on Sund border", "there are no wolves on Sund border"],
    ["so has what goes on", "Norland not ‘flying jets’ over Velmar", "Norland is not flying jets over Velmar"],
  ])("%s", (_, headline, sentence) => expect(fromHeadline(headline)).toBe(sentence));

  it.each([
    ["a question", "Did Iran take action against ISIS?"],
    ["a sentence with names", "The Grand Hotel in Kell closed"],
    ["a firm of ordinary words", "Will Corrin Foods buy Hale Dairy?"],
    ["a sentence with a colon", "Two people died: a nurse and a clerk"],
  ])("%s stays as it is", (_, text) => expect(fromHeadline(text)).toBe(text));

  it.each([
    ["a title", "Norland Army Kills 12 Miners With Gas", "kill"],
    ["an adverb between the auxiliary and its verb", "Rats are still running through the Velmar museum", "run"],
    ["a question in title case", "Who Shot Down The Sund Airliner?", "shoot"],
  ])("%s has an event: %s", (_, text, predicate) => expect(questionOf(text).event.predicate).toBe(predicate));
});
