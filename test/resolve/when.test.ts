/** Times: invented sentences with the times found, counted from Monday 2017-06-19. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/read/sentences.ts";
import { anchorOf } from "../../src/resolve/when/anchor.ts";
import { dayOf } from "../../src/resolve/when/calendar.ts";
import { timeOf, timesOf } from "../../src/resolve/when/when.ts";
import { toldIn } from "./told.ts";

const MONDAY = dayOf("2017-06-19");
const times = (text: string, anchor: number | null = MONDAY) => {
  const reading = readingOf(text);
  return timesOf(reading, anchor).map((t) => timeOf(reading, t));
};

/** [text, "words → edtf" for each time] */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["Over the weekend the port burned.", ["the weekend → 2017-06-17/2017-06-18"]],
  ["The fair opens next weekend.", ["next weekend → 2017-06-24/2017-06-25"]],
  ["He came last month.", ["last month → 2017-05"]],
  ["She spoke on Sunday.", ["Sunday → 2017-06-18"]],
  ["She spoke on Monday.", ["Monday → 2017-06-19"]],
  ["She spoke on Tuesday.", ["Tuesday → 2017-06-13"]],
  ["She will speak on Sunday.", ["Sunday → 2017-06-25"]],
  ["The court is to rule on Tuesday.", ["Tuesday → 2017-06-20"]],
  ["On Wednesday, the court will rule.", ["Wednesday → 2017-06-21"]],
  ["Talks are expected on Thursday.", ["Thursday → 2017-06-22"]],
  ["The talks will open on Thursday, he said on Friday.", ["Thursday → 2017-06-22", "Friday → 2017-06-16"]],
  ["It fell last Monday.", ["last Monday → 2017-06-12"]],
  ["It opens next Monday.", ["next Monday → 2017-06-26"]],
  ["They play on Saturday week.", ["Saturday week → 2017-07-01"]],
  ["It burned late on Sunday.", ["Sunday → 2017-06-18"]],
  ["It burned on Sunday night.", ["Sunday night → 2017-06-18"]],
  ["In recent weeks tempers rose.", ["In recent weeks → 2017-05-08~/2017-06-19~"]],
  ["In the coming days more will come.", ["In the coming days → 2017-06-19~/2017-06-26~"]],
  ["Since 2011 the mill has stood empty.", ["Since 2011 → 2011/.."]],
  ["It ran until 2014.", ["until 2014 → ../2014"]],
  ["It ran from 2011 to 2014.", ["from 2011 to 2014 → 2011/2014"]],
  ["The mine shut a decade ago.", ["a decade ago → 2006~/2008~"]],
  ["The rally is set for July 1st.", ["July 1st → 2017-07-01"]],
  ["They met on March 4.", ["March 4 → 2017-03-04"]],
  ["They met on 4 March 2016.", ["4 March 2016 → 2016-03-04"]],
  ["They met on the 4th of March.", ["the 4th of March → 2017-03-04"]],
  ["They met on Oct. 8.", ["Oct. 8 → 2016-10-08"]],
  ["In the past 38 years nothing moved.", ["In the past 38 years → 1979/2017-06-19"]],
  ["Carts rolled in that afternoon.", ["that afternoon → unresolved"]],
  ["It was seen the night before.", ["the night before → unresolved"]],
  ["It fell on Sunday and was found the next day.", ["Sunday → 2017-06-18", "the next day → 2017-06-19"]],
  ["They met on Friday. That evening they signed.", ["Friday → 2017-06-16", "That evening → 2017-06-16"]],
  ["Two died on Sunday. It had rained the day before.", ["Sunday → 2017-06-18", "the day before → 2017-06-17"]],
  ["It came two days ago.", ["two days ago → 2017-06-17"]],
  ["It came three weeks ago.", ["three weeks ago → 2017-05-26~/2017-06-01~"]],
  ["It came two years ago.", ["two years ago → 2015~"]],
  ["In early June it snowed.", ["early June → 2017-06-01/2017-06-10"]],
  ["It will close by the end of July.", ["by the end of July → ../2017-07-31"]],
  ["It burned on Friday 16 June at 3:43 p.m. again.", ["Friday 16 June → 2017-06-16"]],
  ["Earlier this year it shut.", ["Earlier this year → 2017-01-01/2017-06-19"]],
  ["Prices fell last year.", ["last year → 2016"]],
  ["It was cold in March last year.", ["March last year → 2016-03"]],
  ["It was cold last March.", ["March → 2017-03"]],
  ["It was cold last December.", ["December → 2016-12"]],
  ["Yesterday it rained and today it pours.", ["Yesterday → 2017-06-18", "today → 2017-06-19"]],
  ["It broke overnight.", ["overnight → 2017-06-18/2017-06-19"]],
  ["It shut last autumn.", ["last autumn → 2016-23"]],
  ["It opened in the spring of 2015.", ["in the spring of 2015 → 2015-21"]],
  ["Between March 4 and March 6 it rained.", ["March 4 and March 6 → 2017-03-04/2017-03-06"]],
  ["It rained on 3-5 June.", ["3-5 June → 2017-06-03/2017-06-05"]],
  ["Q3 2016 was poor.", ["Q3 2016 → 2016-07/2016-09"]],
  ["In the first quarter sales fell.", ["the first quarter → 2017-01/2017-03"]],
  ["The 1990s were kind.", ["The 1990s → 199X"]],
  ["It was dated 6/17/2017.", ["6/17/2017 → 2017-06-17"]],
  ["It was dated 3/4/2017.", ["3/4/2017 → unresolved"]],
  ["It was dated 31/02/2017.", ["31/02/2017 → unresolved"]],
  ["It came on 31 February.", ["31 February → unresolved"]],
  ["It came on Monday 0000.", ["Monday 0000 → unresolved"]],
  ["It came during Ramadan.", ["Ramadan → unresolved"]],
  ["It closed before Christmas.", ["before Christmas → ../2016-12-24"]],
  ["Before the end of the month it will go.", ["Before the end of the month → ../2017-06-30"]],
  ["She may go and May said so.", []],
  ["They march on the march.", []],
  ["At least 2014 people came for 1,999 marks.", []],
  ["The sun set and the satisfied left.", []],
  ["Nobody said a word.", []],
];

describe("counted from a Monday", () => {
  test.each(rows.map(([text, want]) => [text, want] as const))("%s", (text, want) => {
    expect(times(text).map((t) => `${t.text} → ${t.edtf ?? "unresolved"}`)).toEqual(want);
  });
});

/** ISO 8601-2 levels 0 and 1, as far as the rules write them: days, months, years, seasons, decades, `~`, intervals, open sides. */
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?|\d{4}-2[1-4]|\d{3}X`;
const EDTF = new RegExp(String.raw`^(?:(?:${DATE})|(?:${DATE}|\.\.)/(?:${DATE}|\.\.))$`);

test("every EDTF string is one, and fits its first and last day", () => {
  for (const [text] of rows)
    for (const time of times(text)) {
      if (time.edtf === null) {
        expect([time.from, time.to]).toEqual([null, null]);
        continue;
      }
      expect(time.edtf).toMatch(EDTF);
      if (time.from && time.to) expect(time.from <= time.to, time.edtf).toBe(true);
    }
});

test("without an anchor nothing is counted from today; what names its own year is resolved", () => {
  const found = times("It fell on Sunday, on March 4, two days ago, last month, in March 2016 and in 2011.", null);
  expect(found.map((t) => t.edtf)).toEqual([null, null, null, null, "2016-03", "2011"]);
});

describe("the anchor", () => {
  test.each([
    ["OSK, April 9 (Valley Wire) - It fell.", "2031-04-10T06:30:00Z", "2031-04-09"],
    ["OSK, Dec 31 (Valley Wire) - It fell.", "2031-01-01", "2030-12-31"],
    ["OSK (Valley Wire) - It fell.", "2031-04-10", "2031-04-10"],
    ["It fell on April 9.", "2031-04-10", "2031-04-10"],
    ["OSK, April 9 (Valley Wire) - It fell.", null, null],
    ["OSK, 9 April 2031 — It fell.", null, "2031-04-09"],
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
