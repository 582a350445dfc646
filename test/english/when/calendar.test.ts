/** Times that name their place in the calendar: days, months, seasons, quarters, years, feasts. */
import { describe, expect, test } from "vitest";
import { shown } from "./timed.ts";

/** [text, "words → edtf" for each time] */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["The rally is set for July 1st.", ["July 1st → 2017-07-01"]],
  ["They met on March 4.", ["March 4 → 2017-03-04"]],
  ["They met on 4 March 2016.", ["4 March 2016 → 2016-03-04"]],
  ["They met on the 4th of March.", ["the 4th of March → 2017-03-04"]],
  ["They met on Oct. 8.", ["Oct. 8 → 2016-10-08"]],
  ["They met on Sat, 8 Oct 2016.", ["Sat, 8 Oct 2016 → 2016-10-08"]],
  ["They met on March 4 last year.", ["March 4 last year → 2016-03-04"]],
  ["They met on March 4, '98.", ["March 4, '98 → 1998-03-04"]],
  ["It burned on Friday 16 June at 3:43 p.m. again.", ["Friday 16 June at 3:43 p.m. → 2017-06-16T15:43:00"]],
  ["It closed at 10 p.m. on Sunday.", ["at 10 p.m. on Sunday → 2017-06-18T22:00:00"]],
  ["Sunday, 15:40 GMT, it fell.", ["Sunday, 15:40 GMT → 2017-06-18T15:40:00"]],
  ["It opened on Monday, 9:30 a.m. sharp.", ["Monday, 9:30 a.m. → 2017-06-19T09:30:00"]],
  ["It stopped at 15:40.", []],
  ["It was dated 2017-06-17 and 17.06.2017.", ["2017-06-17 → 2017-06-17", "17.06.2017 → 2017-06-17"]],
  ["It was dated 6/17/2017.", ["6/17/2017 → 2017-06-17"]],
  ["It was dated 2017/6/17 and 2017.06.17.", ["2017/6/17 → 2017-06-17", "2017.06.17 → 2017-06-17"]],
  ["It was dated 31.12.98, not 12/31/17.", ["31.12.98 → 1998-12-31", "12/31/17 → 2017-12-31"]],
  ["Seats 24/25/26, release 1.13.14 and address 10.13.10.17 are no dates.", []],
  ["It rained on 3-5 June.", ["3-5 June → 2017-06-03/2017-06-05"]],
  ["It rained from June 3 to 5, 2016.", ["from June 3 to 5, 2016 → 2016-06-03/2016-06-05"]],
  ["On 29 February it fell.", ["29 February → 2016-02-29"]],
  ["In May 20 people died in the mine.", ["May → 2017-05"]],
  ["On May 20 people gathered.", ["May 20 → 2017-05-20"]],
  ["In early June it snowed.", ["early June → 2017-06-01/2017-06-10"]],
  ["It snowed in mid-May and late April.", ["mid-May → 2017-05-11/2017-05-20", "late April → 2017-04-21/2017-04-30"]],
  ["It will close by the end of July.", ["by the end of July → ../2017-07-31"]],
  ["It was cold in March last year.", ["March last year → 2016-03"]],
  ["It was cold last March.", ["last March → 2017-03"]],
  ["It was cold last December.", ["last December → 2016-12"]],
  ["It opens next March.", ["next March → 2018-03"]],
  ["In the second week of May it rained.", ["the second week of May → 2017-05-08/2017-05-14"]],
  ["In the last days of May 2016 it rained.", ["the last days of May 2016 → 2016-05-25/2016-05-31"]],
  ["The first three months of 2016 were dry.", ["The first three months of 2016 → 2016-01/2016-03"]],
  ["The first Monday in June is a holiday.", ["The first Monday in June → 2017-06-05"]],
  ["It falls on the last Friday of May 2016.", ["the last Friday of May 2016 → 2016-05-27"]],
  ["It shut last autumn.", ["last autumn → 2016-23"]],
  ["It had opened last fall in Tesk.", ["last fall → 2016-23"]],
  ["The mill will close in the fall.", ["the fall → 2017-23"]],
  ["It opened in the spring of 2015.", ["the spring of 2015 → 2015-21"]],
  ["In winter 2015-16 it froze.", ["winter 2015-16 → 2015-24"]],
  ["The summer school shut in the fall of the dam.", []],
  ["He sang at the start of the Summer Games.", []],
  ["Q3 2016 was poor.", ["Q3 2016 → 2016-07/2016-09"]],
  ["H1 2016 was poor.", ["H1 2016 → 2016-01/2016-06"]],
  ["In the first quarter sales fell.", ["the first quarter → 2017-01/2017-03"]],
  ["In the fourth quarter sales fell.", ["the fourth quarter → 2016-10/2016-12"]],
  ["Sales will rise in the third quarter.", ["the third quarter → 2017-07/2017-09"]],
  ["They led in the third quarter of the game.", []],
  ["Fiscal 2017 was poor.", ["Fiscal 2017 → 2016~/2017~"]],
  ["FY17 was poor.", ["FY17 → 2016~/2017~"]],
  ["In the fiscal fourth quarter it fell.", ["the fiscal fourth quarter → 2016~/2018~"]],
  ["In the first quarter of fiscal 2018 it rose.", ["the first quarter of fiscal 2018 → 2017~/2018~"]],
  ["The 2016 financial year ended.", ["The 2016 financial year → 2015~/2016~"]],
  ["In 2016, 40 people left; 2015 was worse.", ["2016 → 2016", "2015 → 2015"]],
  ["The bridge (built 1904) fell.", ["1904 → 1904"]],
  ["The 2016 elections were quiet.", ["2016 → 2016"]],
  ["It fell to a tenth of 2000 levels.", ["2000 → 2000"]],
  ["The 2014-15 season was poor.", ["2014-15 → 2014/2015"]],
  ["It ran 2004 – 2009.", ["2004 – 2009 → 2004/2009"]],
  ["In '98 it burned.", ["'98 → 1998"]],
  ["The first half of 2016 was dry.", ["The first half of 2016 → 2016-01/2016-06"]],
  ["At least 2014 people came for 1,999 marks.", []],
  ["It cost 2016 marks; Flight 2016 left with 1709 sheep.", []],
  ["The 1990s were kind.", ["The 1990s → 199X"]],
  ["It came in the late 1990s and the '80s.", ["the late 1990s → 1997/1999", "the '80s → 198X"]],
  ["In the sixties it stood.", ["the sixties → 196X"]],
  ["He was in his sixties.", []],
  ["In the 19th century it stood.", ["the 19th century → 18XX"]],
  ["In the mid-20th century it stood.", ["the mid-20th century → 1934/1966"]],
  ["21st Century Vox sells wool.", []],
  ["It closed before Christmas.", ["before Christmas → ../2016-12-24"]],
  ["On New Year's Eve 2015 they danced.", ["New Year's Eve 2015 → 2015-12-31"]],
  ["She may go and May said so.", []],
  ["She was praised by May.", []],
  ["By May the roof was off.", ["By May → ../2017-05"]],
  ["The March vote was close.", ["March → 2017-03"]],
  ["They march on the march.", []],
  ["The sun set and the satisfied left.", []],
  ["Nobody said a word.", []],
];

describe("counted from a Monday in June", () => {
  test.each(rows)("%s", (text, want) => {
    expect(shown(text)).toEqual(want);
  });
});

describe("a year that other words give", () => {
  test.each<readonly [string, readonly string[]]>([
    ["They met on 3 May and 5 June 2016.", ["3 May → 2016-05-03", "5 June 2016 → 2016-06-05"]],
    ["In March, April and May 2016 it rained.", ["March → 2016-03", "April → 2016-04", "May 2016 → 2016-05"]],
    ["On 3 May 1998 the war began. On 5 June troops crossed.", ["3 May 1998 → 1998-05-03", "5 June → 1998-06-05"]],
    ["Born on 3 May 1950, he died on 5 June.", ["3 May 1950 → 1950-05-03", "5 June → 2017-06-05"]],
    [
      "It was the worst since December 2008. In March it fell.",
      ["since December 2008 → 2008-12/..", "March → 2017-03"],
    ],
    // 16 June was a Friday in 2017; 16 June was a Thursday in 2016
    ["They met on Thursday, 16 June.", ["Thursday, 16 June → 2016-06-16"]],
    ["In May 2015 and June 2016 it rained.", ["May 2015 → 2015-05", "June 2016 → 2016-06"]],
  ])("%s", (text, want) => {
    expect(shown(text)).toEqual(want);
  });
});
