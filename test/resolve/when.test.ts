/** The day from which an article counts, and when a statement was made and its event was. */
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../src/english/when/anchor.ts";
import { dayOf } from "../../src/english/when/calendar.ts";
import { toldIn } from "./told.ts";

describe("the anchor", () => {
  test.each([
    ["OSK, April 9 (Valley Wire) - It fell.", "2031-04-10T06:30:00Z", "2031-04-09"],
    ["OSK, Dec 31 (Valley Wire) - It fell.", "2031-01-01", "2030-12-31"],
    ["OSK (Valley Wire) - It fell.", "2031-04-10", "2031-04-10"],
    ["It fell on April 9.", "2031-04-10", "2031-04-10"],
    ["OSK, April 9 (Valley Wire) - It fell.", null, null],
    ["OSK, 9 April 2031 — It fell.", null, "2031-04-09"],
    ["OSK — Oct. 8 — It fell.", "2031-10-10", "2031-10-08"],
    ["OSK (Valley Wire), 8 October - It fell.", "2031-10-10", "2031-10-08"],
    ["Osk mill burns\n\nTuesday, April 8, 2031\n\nIt fell.", "2031-04-10", "2031-04-08"],
    ["Osk mill burns\n\nPublished: 8 April 2031, 10:40 GMT\n\nIt fell.", null, "2031-04-08"],
    ["Osk mill burns\n\n8 April 1994\n\nIt fell.", "2031-04-10", "2031-04-10"],
    ["It fell.", "soon", null],
  ])("%s published %s counts from %s", (text, published, day) => {
    expect(anchorOf({ text, published })).toBe(dayOf(day));
  });
});

describe("when it was said", () => {
  test.each([
    ["[The mayor] said on Tuesday that the bridge would open on Friday.", "2031-03-04"],
    ["[The mayor] said the bridge would open on Friday.", null],
    ["On Tuesday [the mayor] rejected it.", "2031-03-04"],
    ["[The mayor] told reporters late on Monday.", "2031-03-03"],
    ["[The list, founded in 2027,] said no.", null],
  ])("%s → %s", (text, day) => {
    expect(toldIn(text).statements[0]!.said?.from ?? null).toBe(day);
  });
});

describe("the time of the event is not the time of saying", () => {
  test.each([
    ["[The mayor] said on Tuesday that the bridge would open on Friday.", "2031-03-04", "2031-03-07"],
    ["[The mayor] said on Tuesday that the bridge, which opened in 2011, fell on Monday.", "2031-03-04", "2031-03-03"],
    ["[The mayor] said on Tuesday that the bridge fell.", "2031-03-04", null],
    ["[The mayor] said that the 2029 budget was passed on Monday.", null, "2031-03-03"],
  ])("%s → said %s, was %s", (text, said, event) => {
    const statement = toldIn(text).statements[0]!;
    expect([statement.said?.from ?? null, statement.event?.time?.from ?? null]).toEqual([said, event]);
  });
});
