/** The words of the calendar: months, weekdays, small numbers, parts of the year. "Sept" → 9, "couple" → [2, 2]. */

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");
/** Full names and the short forms of news style → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, i) => [
    [name, i + 1] as const,
    [name.slice(0, 3), i + 1] as const,
    ...(name === "september" ? [["sept", 9] as const] : []),
  ]),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ").map((name, i) => [name, i]),
);

export const SEASONS: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** How many, at least and at most. "a few" is three to seven, "several" three to nine (style guides leave both open). */
export const COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...["one two three four five six seven eight nine ten eleven twelve".split(" ")].flatMap((words) =>
    words.map((word, i) => [word, [i + 1, i + 1]] as [string, readonly [number, number]]),
  ),
  ["a", [1, 1]],
  ["an", [1, 1]],
  ["twenty", [20, 20]],
  ["thirty", [30, 30]],
  ["forty", [40, 40]],
  ["fifty", [50, 50]],
  ["couple", [2, 3]],
  ["few", [3, 7]],
  ["several", [3, 9]],
]);

/** Holy days and feasts: fixed ones have a month and day; those that move stay unresolved. */
export const FEASTS: ReadonlyMap<string, readonly [number, number] | null> = new Map<
  string,
  readonly [number, number] | null
>([
  ["christmas", [12, 25]],
  ["christmas eve", [12, 24]],
  ["new year", [1, 1]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["easter", null],
  ["ramadan", null],
  ["eid", null],
  ["passover", null],
  ["diwali", null],
  ["nowruz", null],
]);

/** A sentence without one of these words or a year holds no time that the rules know. Tested before anything else runs. */
export const TIME_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|tonight|yesterday|tomorrow|overnight|weekend|days?|nights?|mornings?|afternoon|evening|weeks?|months?|years?|decades?|quarter|spring|summer|autumn|fall|winter|christmas|new year|easter|ramadan|eid|passover|diwali|nowruz|since then|hours ago|minutes ago|(?:19|20)\d\ds?|\d{1,4}[/.]\d{1,2}[/.]\d{2,4})\b/i;
