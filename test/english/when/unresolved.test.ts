/** What cannot be placed stays unresolved, with its reason; nothing is counted from today; hostile text ends. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { EDTF, eachShows, times } from "./timed.ts";

eachShows([
  ["It came on 31 February.", ["31 February → <no-such-day>"]],
  ["It came on 29 February 2017.", ["29 February 2017 → <no-such-day>"]],
  ["June 31 is no day.", ["June 31 → <no-such-day>"]],
  ["It came on 45 March.", ["on 45 March → <no-such-day>"]],
  ["It was dated 2017-02-30.", ["2017-02-30 → <no-such-day>"]],
  ["It was dated 31/02/2017.", ["31/02/2017 → <no-such-day>"]],
  ["It was dated 3/4/2017.", ["3/4/2017 → <day-or-month-first>"]],
  ["It came on Monday 0000.", ["Monday 0000 → <midnight>"]],
  ["Midnight on Friday was the limit.", ["Midnight on Friday → <midnight>"]],
  ["It came on Friday at 25:70.", ["Friday at 25:70 → <no-such-hour>"]],
  ["It came during Ramadan and at Easter 2016.", ["Ramadan → <moving-feast>", "Easter 2016 → <moving-feast>"]],
  ["On Chinese New Year they danced.", ["Chinese New Year → <moving-feast>"]],
  ["On Thanksgiving they danced.", ["Thanksgiving → <differs-by-country>"]],
  ["They meet every Friday and on Sundays.", ["every Friday → <recurs>", "on Sundays → <recurs>"]],
  ["It fell in 44 BC.", ["in 44 BC. → <before-year-1>"]],
  ["Carts rolled in that afternoon.", ["that afternoon → <nothing-before>"]],
  ["It was seen the night before.", ["the night before → <nothing-before>"]],
  ["That same year the war began.", ["That same year → <nothing-before>"]],
  ["It came 9999 years ago.", ["9999 years ago → <no-such-day>"]],
]);

test("without a document date nothing is counted from today; what names its own year is resolved", () => {
  const text = "It fell on Sunday, on March 4, two days ago, last month, in recent weeks, in March 2016 and in 2011.";
  expect(times(text, null).map((t) => t.edtf ?? t.unresolved)).toEqual([
    "no-document-date",
    "no-document-date",
    "no-document-date",
    "no-document-date",
    "no-document-date",
    "2016-03",
    "2011",
  ]);
});

describe("hostile text ends, with lawful values", () => {
  const floods: readonly (readonly [string, string])[] = [
    ["digits", "9".repeat(10_000)],
    ["digits with slashes", "1/2/".repeat(2_500)],
    ["years", "2016 ".repeat(2_000)],
    ["months without end", "March and ".repeat(1_000)],
    ["one date of 10,000 characters", `3${" ".repeat(5_000)}March${"!".repeat(5_000)}2016`],
    ["ago without end", "two days ago ".repeat(800)],
    ["weekdays joined", "Monday to ".repeat(1_000)],
    ["leaning on leaning", "the next day ".repeat(800)],
    ["portions", "the end of the beginning of ".repeat(400)],
    ["counts", "twenty-one or ".repeat(700)],
    ["dashes", "2016-".repeat(2_000)],
  ];
  test.each(floods)("%s", (_, text) => {
    for (const time of times(`It came on ${text}.`)) if (time.edtf) expect(time.edtf).toMatch(EDTF);
  });
});

const WORDS =
  "on in the last next this early late end of Monday Friday March May 2016 2011 3 31 45 weekend week month year day days two a few ago before after since until by from to between and , . ' - 1990s Christmas Ramadan quarter fiscal tomorrow yesterday that morning night will said closed 3:43 p.m. century decade earlier later".split(
    " ",
  );
test("any row of such words gives times in order that do not overlap, equal their text, and are lawful EDTF", () => {
  assert(
    property(array(constantFrom(...WORDS), { minLength: 5, maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let end = -1;
      for (const time of times(text)) {
        expect(time.span!.start, text).toBeGreaterThanOrEqual(end);
        end = time.span!.end;
        expect(text.slice(time.span!.start, time.span!.end)).toBe(time.text);
        expect(time.edtf === null, text).toBe(time.unresolved !== undefined);
        if (time.edtf !== null) expect(time.edtf, text).toMatch(EDTF);
        if (time.from && time.to) expect(time.from <= time.to, `${text}: ${time.edtf}`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
