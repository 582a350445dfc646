/** Words for about now, lately, soon and then. "currently" → 2017-06-19~; "recently" → the half year before, about. */
import { about, type Interval, iso } from "./calendar.ts";
import { type Rule, row } from "./row.ts";
import { VAGUE } from "./trigger.ts";

const aboutNow = (anchor: number): Interval => ({ ...about(anchor, anchor), edtf: `${iso(anchor)}~` });
/** Days that such words may reach; a choice of ours, so the bounds are about: as "in recent months", "in the coming weeks". */
const LATELY = 183;
const SOON = 42;

/** Behind "at the moment", "at that time": what tells by itself which is meant. */
const TOLD = /^ (?:of|that|when|as|where)\b/;
/** Behind "at the time" also a clause: "at the time he left". */
const TOLD_BY_CLAUSE = /^ (?:of|that|when|as|where|he|she|it|they|we|the)\b/;

export const VAGUE_RULES: readonly Rule[] = [
  row(
    "about now",
    [VAGUE],
    "currently|presently|nowadays|at present|at the moment|right now|(?:in )?these days",
    (_, at) => (at.anchor === null ? null : aboutNow(at.anchor)),
    "about the day of writing",
    (_, __, after) => !TOLD.test(after),
  ),
  row(
    "lately",
    [VAGUE],
    "(?:more |most )?recently|lately|of late",
    (_, at) => (at.anchor === null ? null : about(at.anchor - LATELY, at.anchor)),
    "up to half a year before the day of writing",
  ),
  row(
    "soon",
    [VAGUE],
    "(?:very )?(?:soon|shortly)|in the near future",
    (m, at) => {
      const far = /future/i.test(m[0]);
      if (!far && at.tense() !== "future") return undefined;
      return at.anchor === null ? null : about(at.anchor, at.anchor + (far ? LATELY : SOON));
    },
    "up to six weeks, or half a year, ahead",
    (_, before, after) =>
      !/\b(?:as|how|too|so) $/.test(before) && !/^ (?:as|after|before|enough|thereafter)\b/.test(after),
  ),
  row(
    "then",
    [VAGUE],
    "at (?:the|that) time|back then|in those days",
    (_, at) => at.back(),
    "the time spoken of just before",
    (m, _, after) => !(/the time/i.test(m[0]) ? TOLD_BY_CLAUSE : TOLD).test(after),
  ),
];
