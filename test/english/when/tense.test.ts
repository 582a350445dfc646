/** The words around a weekday or a date without a year choose past or future: counted from Monday 2017-06-19. */
import { expect, test } from "vitest";
import { eachShows, shown, times } from "./timed.ts";

eachShows([
  ["She spoke on Sunday.", ["Sunday → 2017-06-18"]],
  ["She spoke on Monday.", ["Monday → 2017-06-19"]],
  ["She spoke on Tuesday.", ["Tuesday → 2017-06-13"]],
  ["She will speak on Sunday.", ["Sunday → 2017-06-25"]],
  ["The court is to rule on Tuesday.", ["Tuesday → 2017-06-20"]],
  ["On Wednesday, the court will rule.", ["Wednesday → 2017-06-21"]],
  ["Talks are expected on Thursday.", ["Thursday → 2017-06-22"]],
  ["The talks open on Thursday.", ["Thursday → 2017-06-22"]],
  ["The hearing is on Friday.", ["Friday → 2017-06-23"]],
  ["She is visiting on Thursday.", ["Thursday → 2017-06-22"]],
  ["It does not open on Thursday.", ["Thursday → 2017-06-22"]],
  ["It did not open on Thursday.", ["Thursday → 2017-06-15"]],
  ["The talks will open on Thursday, he said on Friday.", ["Thursday → 2017-06-22", "Friday → 2017-06-16"]],
  ["He said on Sunday that on Friday the court will rule.", ["Sunday → 2017-06-18", "Friday → 2017-06-23"]],
  ["The talks, which began on Monday, will end on Friday.", ["Monday → 2017-06-19", "Friday → 2017-06-23"]],
  ["She promised on Tuesday to pay on Friday.", ["Tuesday → 2017-06-13", "Friday → 2017-06-23"]],
  ["He ordered them to leave by Friday.", ["by Friday → ../2017-06-23"]],
  ["They went to see him on Sunday.", ["Sunday → 2017-06-18"]],
  ["He would have left on Tuesday.", ["Tuesday → 2017-06-13"]],
  ["He could not be reached on Sunday.", ["Sunday → 2017-06-18"]],
  ["She was told to appear in court on 5 September.", ["5 September → 2017-09-05"]],
  ["The firm has a hearing in October.", ["October → 2017-10"]],
  ["The firm has paid since October.", ["since October → 2016-10/.."]],
  ["The planned march on Friday is off.", ["Friday → 2017-06-23"]],
  ["He planned on Tuesday to go.", ["Tuesday → 2017-06-13"]],
  ["It was moved from Monday to Friday.", ["Monday → 2017-06-19", "Friday → 2017-06-23"]],
  ["The vote was put off to 2 July.", ["2 July → 2017-07-02"]],
  ["It fell last Monday.", ["last Monday → 2017-06-12"]],
  ["It opens next Monday.", ["next Monday → 2017-06-26"]],
  ["They play on Saturday week.", ["Saturday week → 2017-07-01"]],
  ["On Tuesday of last week it fell.", ["Tuesday of last week → 2017-06-13"]],
  ["The Friday before last it fell.", ["The Friday before last → 2017-06-09"]],
  ["It burned late on Sunday.", ["late on Sunday → 2017-06-18"]],
  ["It burned on Sunday night.", ["Sunday night → 2017-06-18"]],
  ["A meeting of the board on Thursday approved it.", ["Thursday → 2017-06-15"]],
  ["Together they should beat him on Saturday.", ["Saturday → 2017-06-24"]],
  ["He is praising her win on 1 June.", ["1 June → 2017-06-01"]],
  ["This Saturday the ferry sails again.", ["This Saturday → 2017-06-24"]],
]);

test("in a headline an infinitive lies ahead and the present has happened", () => {
  expect(shown("Court to hear miller Tuesday", undefined, "headline")).toEqual(["Tuesday → 2017-06-20"]);
  expect(shown("Ferry sinks Tuesday", undefined, "headline")).toEqual(["Tuesday → 2017-06-13"]);
});

test("what was counted from, which way and how exactly stands beside the value", () => {
  const [weekday, recent, year] = times("She spoke on Sunday, in recent weeks and in 2011.");
  expect(weekday).toMatchObject({ precision: "day", anchor: "2017-06-19", tense: "past" });
  expect(recent).toMatchObject({ precision: "about", anchor: "2017-06-19" });
  expect(year).toMatchObject({ precision: "year" });
  expect(year).not.toHaveProperty("anchor");
  expect(times("It fell on Sunday and was found the next day.")[1]).toMatchObject({ anchor: "2017-06-18" });
});

test.each([
  ["It fell at 9 p.m. on Sunday.", "hour"],
  ["It fell on Sunday at 9:15 p.m.", "minute"],
  ["It fell over the weekend.", "weekend"],
  ["It fell last week.", "week"],
  ["It fell in May.", "month"],
  ["It fell last summer.", "season"],
  ["It fell in the first quarter.", "quarter"],
  ["It fell in the 1990s.", "decade"],
  ["It fell in the 19th century.", "century"],
  ["It has fallen since 2011.", "open"],
  ["It fell between 2011 and 2014.", "range"],
])("%s is told to the %s", (text, precision) => {
  expect(times(text)[0]?.precision).toBe(precision);
});
