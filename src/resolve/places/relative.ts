/**
 * Words before a place that put something else beside it: it is then only the anchor, and the event happened elsewhere.
 * In: "20 km north of [Vale]", "near the border between [Ostra] and [Norland]". Out: `20 km north of`; for both ends
 * `near the border between`. Without such words null.
 */
import type { PlaceWord } from "./find.ts";

/** How far back, in UTF-16 units, such words may begin: any place costs the same. */
const REACH = 90;

const COUNT =
  "(?:(?:about|some|around|roughly|nearly|almost|just|over|only|more than|less than|at least|up to) )?(?:\\d[\\d.,]*|half a|an?|a few|a couple of|several|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred)";
const UNIT =
  "[ -]?(?:km|kms|kilomet(?:re|er)s?|nautical miles?|miles?|mi|met(?:re|er)s?|m|yards?|hours?(?:['’]s?)?(?: drive)?|minutes?(?:['’]s?)?(?: drive)?)";
const SIDE = "(?:north|south|east|west)(?:[ -]?(?:north|south)?[ -]?(?:east|west))?";
/** "the town of", "the capital,", "the village of": the kind of place before its name. */
const KIND =
  "(?: the(?: [\\p{L}-]+){0,3} (?:town|city|village|port|capital|island|border town|district)(?: of|,)?| the)?";
const PATTERNS: readonly RegExp[] = [
  `${COUNT} ?${UNIT} (?:(?:to the )?(?:due )?${SIDE} of|from|outside|off|away from|inside|beyond|short of|up the road from|down the road from)`,
  `(?:(?:just|to the|due|slightly|well) ){0,2}${SIDE} of`,
  "(?:(?:near|along|on|at|across|close to|north of|south of|east of|west of) )?the (?:\\p{L}+ )?(?:border|frontier|boundary|front line)s? (?:with|between|of)",
  "(?:halfway |midway |somewhere )?between",
  "on the (?:outskirts|edge|edges|fringes) of|(?:just |right )?outside|(?:just )?off(?: the coast of)?|in the (?:vicinity|hills above|mountains above) of",
  "on the (?:road|highway|way|railway|line) (?:to|from|between|into|out of)",
  "near|nearby|close to|not far from|in the direction of|downstream of|upstream of|overlooking",
].map((words) => new RegExp(`(?<![\\p{L}\\d])(${words})${KIND} $`, "iu"));

/** `last` and `before`: the place word before this one, and the words that put something beside it. */
export function relativeTo(word: PlaceWord, last: PlaceWord | undefined, before: string | null): string | null {
  const { reading, start } = word;
  const joins = last?.reading === reading ? reading.text.slice(last.end, start) : "";
  if (before && /(?:between|of|near)$/.test(before) && /^ and (?:the )?$/.test(joins)) return before;
  const head = reading.text.slice(Math.max(0, start - REACH), start);
  const line = head.slice(head.lastIndexOf("\n") + 1);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(line)?.[1];
    if (!found) continue;
    if (/between$/.test(found) && !/^ and /.test(reading.text.slice(word.end, word.end + 5))) return null;
    return found;
  }
  return null;
}
