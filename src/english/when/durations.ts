/** How long something took: "for two hours", "a three-day strike", "for decades" → how-long, since it tells no day. */
import { N, type Rule, row, UNIT } from "./row.ts";
import { UNIT_WORD } from "./trigger.ts";

const HOW_LONG = { why: "how-long" } as const;
/** Words before "a year" that make it a length; "40 marks a year" and "60 miles an hour" are rates. */
const LENGTH =
  /\b(?:for|in|within|after|lasts?|lasted|lasting|over|took|takes?|taken|taking|spent|about|nearly|almost|than|under|least|only|just|another|whole|full|once) $/;

/** Tried last: what names a place in the calendar has been claimed by then. */
export const DURATION_RULES: readonly Rule[] = [
  row(
    "how long",
    [UNIT_WORD],
    `(${N})(?: and a half|(?: more| consecutive| straight| full| whole))?[ -](?:${UNIT})(?:s|y|ies)?(?: and a half)?(?:[ -]long)?`,
    () => HOW_LONG,
    "a length of time lies nowhere in the calendar",
    (m, before, after) =>
      !/^[ -]old\b|^ of age\b|^ (?:ago|old|earlier|later|before|after|from|hence)\b/.test(after) &&
      // "the nine months ended Sept. 30", "the year to March" are placed by what follows
      !/^ (?:that )?(?:ended|ending)\b|^ (?:to|through|up to) (?:the )?(?:\d|\p{Lu})/u.test(after) &&
      !/\b(?:aged?|age of) $/.test(before) &&
      (!/^(?:a|an)$/i.test(m[1]!) || LENGTH.test(before)),
  ),
  row(
    "how long, untold",
    [UNIT_WORD],
    `(?<=\\b(?:for|in|within|after|took|takes?|taken|lasts?|lasted|lasting|spent|over) (?:many |some )?)(?:${UNIT})(?:s|ies)(?: and (?:${UNIT})(?:s|ies))?`,
    () => HOW_LONG,
    "“for decades”, “within days”",
    (_, __, after) => !/^ (?:ago|of|earlier|later|before|after|to come|ahead)\b/.test(after),
  ),
];
