/** Questions in any words → what is asked. All invented. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionOf } from "../../src/answer/question.ts";
import { HearsayError } from "../../src/record/problem.ts";

describe("a question becomes the sentence it asks about", () => {
  const rows: readonly (readonly [question: string, proposition: string])[] = [
    ["Did Arlen Corp buy Bexley Mills?", "Arlen Corp bought Bexley Mills"],
    ["Was the dam hit?", "the dam was hit"],
    ["Is it true that the mayor resigned?", "the mayor resigned"],
    ["Has Vestia agreed to reopen the Marl bridge?", "Vestia has agreed to reopen the Marl bridge"],
    ["Was it the navy that sank the trawler?", "the navy sank the trawler"],
    ["Was nobody on duty in the tower?", "nobody was on duty in the tower"],
    ["Were houses burned in Arle on Friday?", "houses were burned in Arle on Friday"],
    ["Did more than 20 people die in the flood at Orr?", "more than 20 people died in the flood at Orr"],
    ["The bank has frozen withdrawals", "The bank has frozen withdrawals"],
    ["the bank has frozen withdrawals?", "the bank has frozen withdrawals"],
    ["Did police use tear gas against protesters?", "police used tear gas against protesters"],
    ["Were the men arrested in March released?", "the men arrested in March were released"],
    ["Was the bridge at Arle destroyed by the flood?", "the bridge at Arle was destroyed by the flood"],
    ["Was the old painting stolen?", "the old painting was stolen"],
    ["Didn't the mayor resign?", "the mayor resigned"],
    ["Did the mayor not resign?", "the mayor did not resign"],
    ["Can you tell me whether the strike at Dunmore is over?", "the strike at Dunmore is over"],
    ["Are reports that the general fled true?", "the general fled"],
    ["Is the mayor dead?", "the mayor is dead"],
    ["Was there an explosion at the refinery?", "there was an explosion at the refinery"],
    ["Who shot down the plane?", "somebody shot down the plane"],
    ["Where did the train derail?", "the train derailed"],
    ["How many died in the Tallin crash?", "people died in the Tallin crash"],
    ["How many people did the army kill in Arle?", "the army killed people in Arle"],
    ["Has the army withdrawn from Vale, or not?", "the army has withdrawn from Vale"],
    ["So, did Arle win?", "Arle won"],
    ["“Did Arle win?”", "Arle won"],
  ];
  for (const [question, proposition] of rows) {
    test(question, () => expect(questionOf(question).proposition).toBe(proposition));
  }
});

describe("its parts", () => {
  test("who, what, where and when", () => {
    const asked = questionOf("Did the Vestian army shell the harbour in Marl in March 2031?");
    expect(asked.event.actor.map((a) => a.name)).toEqual(["Vestian army"]);
    expect(asked.event.recipient.map((a) => a.name)).toEqual(["harbour"]);
    expect(asked.event.place?.name).toBe("Marl");
    expect(asked.event.time).toMatchObject({ edtf: "2031-03", from: "2031-03-01", to: "2031-03-31" });
    expect(asked.event.type).toBe("ASSAULT");
  });
  test("a day without a year stays open", () => {
    expect(questionOf("Did the plant close on 4 March?").event.time).toMatchObject({ edtf: "XXXX-03-04", from: null });
  });
  test("how many, as an interval", () => {
    const asked = questionOf("Did more than 20 people die in the fire?");
    expect(asked.event.quantity).toMatchObject([{ min: 21, max: null }]);
  });
  test("the kind", () => {
    const kinds = ["Who won?", "Where was Poe seen?", "When did Poe leave?", "How many boats sank?", "Did Poe leave?"];
    expect(kinds.map((q) => questionOf(`${q.slice(0, -1)} in Vale?`).kind)).toEqual([
      "who",
      "where",
      "when",
      "how-many",
      "whether",
    ]);
  });
  test("a negative question is negative", () => {
    expect(questionOf("Was nobody on duty in the tower?").polarity).toBe("-");
    expect(questionOf("Did the mayor not resign?").polarity).toBe("-");
    expect(questionOf("Didn't the mayor resign?").polarity).toBe("+");
  });
  test("the part on which it turns", () => {
    expect(questionOf("Was it the navy that sank the trawler?").focus).toBe("actor");
    expect(questionOf("Who sank the trawler?").focus).toBe("actor");
    expect(questionOf("Did the navy sink the trawler?").focus).toBeNull();
  });
  test("a question about plans is one", () => {
    expect(questionOf("Will the plant in Vale close?").future).toBe(true);
    expect(questionOf("Has the plant in Vale closed?").future).toBe(false);
  });
  test("terms begin with names and hold near words", () => {
    const { terms } = questionOf("Did Arlen Corp buy Bexley Mills?");
    expect(terms.slice(0, 4)).toEqual(["arlen", "corp", "bexley", "mills"]);
    expect(terms).toContain("purchase");
  });
});

describe("what is no question", () => {
  const rows: readonly (readonly [text: string, why: RegExp])[] = [
    ["", /empty/],
    ["   \n", /empty/],
    ["???", /no words/],
    ["hello", /./],
    ["Hi there!", /./],
    ["12 34 56", /no words/],
    ["Trains", /./],
    ["asdf qwer ".repeat(1000), /characters/],
  ];
  for (const [text, why] of rows) {
    test(JSON.stringify(text.slice(0, 20)), () => {
      const run = () => questionOf(text);
      expect(run).toThrow(HearsayError);
      try {
        run();
      } catch (error) {
        expect((error as HearsayError).problem.code).toBe("not-a-question");
        expect((error as HearsayError).problem.message).toMatch(why);
      }
    });
  }
});

test("any text is a question or a named problem, and always the same", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.lorem({ maxCount: 12 })), (text) => {
      const read = () => {
        try {
          return JSON.stringify(questionOf(text));
        } catch (error) {
          if (error instanceof HearsayError) return error.problem.code;
          throw error;
        }
      };
      expect(read()).toBe(read());
    }),
    { numRuns: 300 },
  );
});
