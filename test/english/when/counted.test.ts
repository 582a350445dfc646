/** Times counted from the day of the article, or from a time just spoken of. */
import { describe } from "vitest";
import { eachShows } from "./timed.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  ["Over the weekend the port burned.", ["the weekend → 2017-06-17/2017-06-18"]],
  ["The fair opens next weekend.", ["next weekend → 2017-06-24/2017-06-25"]],
  ["The weekend before last it rained.", ["The weekend before last → 2017-06-10/2017-06-11"]],
  ["He had a fun weekend.", []],
  ["He came last month.", ["last month → 2017-05"]],
  ["Prices fell last year.", ["last year → 2016"]],
  ["The year before last was wet.", ["The year before last → 2015"]],
  ["It fell last week.", ["last week → 2017-06-12/2017-06-18"]],
  ["It fell late last week.", ["late last week → 2017-06-17/2017-06-18"]],
  ["Late last year it shut.", ["Late last year → 2016-09/2016-12"]],
  ["It shuts at the end of next month.", ["the end of next month → 2017-07-21/2017-07-31"]],
  ["It shuts by year-end.", ["by year-end → ../2017-12"]],
  ["It shuts by week's end.", ["by week's end → ../2017-06-25"]],
  ["Before the end of the month it will go.", ["Before the end of the month → ../2017-06-30"]],
  ["Earlier this year it shut.", ["Earlier this year → 2017-01-01/2017-06-19"]],
  ["Later this month it will open.", ["Later this month → 2017-06-19/2017-06-30"]],
  ["She came earlier in the week.", ["earlier in the week → 2017-06-19/2017-06-19"]],
  ["So far this year it has rained.", ["So far this year → 2017-01-01/2017-06-19"]],
  ["The rest of the month will be dry.", ["The rest of the month → 2017-06-19/2017-06-30"]],
  ["Prices were lower this time last year.", ["this time last year → 2016-06-12~/2016-06-26~"]],
  ["In recent weeks tempers rose.", ["In recent weeks → 2017-05-08~/2017-06-19~"]],
  ["In the coming days more will come.", ["In the coming days → 2017-06-19~/2017-06-26~"]],
  ["In the days ahead more will come.", ["In the days ahead → 2017-06-19~/2017-06-26~"]],
  ["In the weeks ahead of the vote it rained.", []],
  ["In the past 12 years nothing moved.", ["In the past 12 years → 2005/2017-06-19"]],
  ["It is the first time in 38 years.", ["in 38 years → 1979-06-19~/2017-06-19~"]],
  ["Over the next three months it will shut.", ["Over the next three months → 2017-06-19/2017-09-19"]],
  ["It came two days ago.", ["two days ago → 2017-06-17"]],
  ["It came three weeks ago.", ["three weeks ago → 2017-05-26~/2017-06-01~"]],
  ["It came two years ago.", ["two years ago → 2015~"]],
  ["It came seventeen years ago.", ["seventeen years ago → 2000~"]],
  ["It came twenty-five years ago.", ["twenty-five years ago → 1992~"]],
  ["It came two or three days ago.", ["two or three days ago → 2017-06-16~/2017-06-17~"]],
  ["It came two and a half years ago.", ["two and a half years ago → 2014-09-19~/2015-03-20~"]],
  ["The mine shut a decade ago.", ["a decade ago → 2006~/2008~"]],
  ["The mine shut half a century ago.", ["half a century ago → 1957~/1977~"]],
  ["He left months ago.", ["months ago → 2016-06-19~/2017-04-19~"]],
  ["It will open in two weeks.", ["in two weeks → 2017-06-30~/2017-07-06~"]],
  ["It was built in two weeks.", ["in two weeks → <how-long>"]],
  ["It will take place 10 days from now.", ["10 days from now → 2017-06-29"]],
  ["Within 24 hours they will leave.", ["Within 24 hours → 2017-06-19/2017-06-20"]],
  ["From now on it is shut.", ["From now on → 2017-06-19/.."]],
  ["For two weeks it had rained.", ["two weeks → <how-long>"]],
  ["Yesterday it rained and today it pours.", ["Yesterday → 2017-06-18", "today → 2017-06-19"]],
  ["The day after tomorrow it will rain.", ["The day after tomorrow → 2017-06-21"]],
  ["It broke overnight.", ["overnight → 2017-06-18/2017-06-19"]],
  ["It broke late last night.", ["late last night → 2017-06-18"]],
  ["The youth of today sing.", []],
];

const leaning: readonly (readonly [string, readonly string[]])[] = [
  ["It fell on Sunday and was found the next day.", ["Sunday → 2017-06-18", "the next day → 2017-06-19"]],
  ["They met on Friday. That evening they signed.", ["Friday → 2017-06-16", "That evening → 2017-06-16"]],
  ["Two died on Sunday. It had rained the day before.", ["Sunday → 2017-06-18", "the day before → 2017-06-17"]],
  ["In 2011 he left. Five years later he came back.", ["2011 → 2011", "Five years later → 2016"]],
  ["In 2011 he left; the following year he was back.", ["2011 → 2011", "the following year → 2012"]],
  ["In March 2016 it opened; a year later it was gone.", ["March 2016 → 2016-03", "a year later → 2017-03"]],
  ["It began in May 2015. Later that month it ended.", ["May 2015 → 2015-05", "Later that month → 2015-05"]],
  [
    "It began on 3 May 2016 and ended the following Tuesday.",
    ["3 May 2016 → 2016-05-03", "the following Tuesday → 2016-05-10"],
  ],
  ["It shut on 3 May 2016. Since then it has rusted.", ["3 May 2016 → 2016-05-03", "Since then → 2016-05-03/.."]],
  ["It was two days before Christmas.", ["two days before Christmas → 2016-12-23"]],
  ["He came the day after Sunday's vote.", ["the day after Sunday → 2017-06-19"]],
  ["It was a week after the March 4 vote.", ["a week after the March 4 → 2017-03-08~/2017-03-14~"]],
  ["On the same day as the vote it rained.", []],
  ["The week before he had been ill.", []],
  ["Many stated that Thursday's debate was poor.", ["Thursday → 2017-06-15"]],
];

describe("counted from a Monday in June", () => {
  eachShows(rows);
});
describe("leaning on a time spoken of", () => {
  eachShows(leaning);
});
