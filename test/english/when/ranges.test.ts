/** Ranges and open sides, counted from Monday 2017-06-19. */
import { eachShows } from "./timed.ts";

eachShows([
  ["Since 2011 the mill has stood empty.", ["Since 2011 → 2011/.."]],
  ["From 2014 onwards it stood empty.", ["2014 onwards → 2014/.."]],
  ["It ran until 2014.", ["until 2014 → ../2014"]],
  ["It ran from 2011 to 2014.", ["from 2011 to 2014 → 2011/2014"]],
  ["Between March 4 and March 6 it rained.", ["March 4 and March 6 → 2017-03-04/2017-03-06"]],
  ["It will run from March to June 2018.", ["from March to June 2018 → 2018-03/2018-06"]],
  ["From December 2016 to February it froze.", ["From December 2016 to February → 2016-12/2017-02"]],
  ["From November to February it froze.", ["From November to February → 2016-11/2017-02"]],
  ["It was shut from Friday to Monday.", ["from Friday to Monday → 2017-06-16/2017-06-19"]],
  ["It will be shut from Monday.", ["from Monday → 2017-06-19/.."]],
  ["A letter from 2011 was found.", ["2011 → 2011"]],
  ["It ran through Friday.", ["through Friday → ../2017-06-16"]],
  ["By Tuesday's blast nine were hurt.", ["Tuesday → 2017-06-13"]],
  ["Since Monday's blast it is shut.", ["Since Monday → 2017-06-19/.."]],
  ["After the 2014 election he left.", ["2014 → 2014"]],
  ["After 2014 he left.", ["After 2014 → 2014/.."]],
  ["It stood until now.", ["until now → ../2017-06-19"]],
]);
