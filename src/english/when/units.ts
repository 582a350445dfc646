/** Weeks, months and years by their place from the anchor. "late last year" → 2016-09/2016-12. */
import { about, dayOf, type Interval, iso, ofDay, ofDays, weekday } from "./calendar.ts";
import { narrow } from "./portion.ts";
import { away, turnOf, unitOf, wholeUnit } from "./reckon.ts";
import { PORTION, type Rule, row } from "./row.ts";
import { BESIDE, EDGE, TURN, UNIT_WORD } from "./trigger.ts";

const WHOLE = "(?:week|month|quarter|year|decade|century)";

const upToAnchor = (whole: Interval, anchor: number): Interval => ({
  edtf: `${whole.from}/${iso(anchor)}`,
  from: whole.from,
  to: iso(anchor),
});
const fromAnchor = (whole: Interval, anchor: number): Interval => ({
  edtf: `${iso(anchor)}/${whole.to}`,
  from: iso(anchor),
  to: whole.to,
});

export const UNIT_RULES: readonly Rule[] = [
  row(
    "earlier or later in",
    [UNIT_WORD, BESIDE],
    `(earlier|later|so far|since the (?:start|beginning) of|the rest of|the remainder of) (?:(?:in )?(this|last|next)|in (the)|(the)) (${WHOLE}|day)`,
    (m, at) => {
      if (at.anchor === null) return null;
      const words = m[1]!.toLowerCase();
      if (m[4] && !/rest|remainder|since/.test(words)) return undefined;
      const turn = turnOf(m[2] ?? "this");
      const whole = wholeUnit(at.anchor, turn, unitOf(m[5]!));
      if (turn !== 0) return narrow(whole, words === "later" ? "late" : undefined);
      return /earlier|so far|since/.test(words) ? upToAnchor(whole, at.anchor) : fromAnchor(whole, at.anchor);
    },
    "from the start of the unit to the anchor, or from there to its end",
  ),
  row(
    "edge of a unit",
    [UNIT_WORD, EDGE],
    `(?:the )?(${PORTION}) (?:in )?(this|last|next|the current|the coming|the) (${WHOLE})|(?:the )?(week|month|year|century|decade)(?:'s[ -]end|[ -]end)|the turn of the (year|century)`,
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = unitOf(m[3] ?? m[4] ?? m[5]!);
      if (m[5]) return m[5].toLowerCase() === "century" ? { why: "too-vague" } : null;
      if (/^the$/i.test(m[2] ?? "") && /early|^mid$|^late/i.test(m[1]!)) return undefined;
      const whole = wholeUnit(at.anchor, m[2] ? turnOf(m[2]) : 0, unit);
      const edge = m[1] ?? "end";
      if (unit === "week" && /end/i.test(edge)) return ofDays(dayOf(whole.from)! + 4, dayOf(whole.to)!);
      if (unit === "week" && /beginning|start/i.test(edge)) return ofDays(dayOf(whole.from)!, dayOf(whole.from)! + 1);
      return narrow(whole, edge);
    },
    "thirds of it; a year's end is December, a week's Friday to Sunday",
    (m, before) => !(m[4] && !/'s|-/.test(m[0]) && !/\b(?:by|at|until|before|after|since) (?:the )?$/.test(before)),
  ),
  row(
    "same time of another year",
    [UNIT_WORD, TURN],
    `(?:at )?(?:this (time|day|week|month|quarter)|the same (time)) (?:of )?(last|next) (year|month|week)`,
    (m, at) => {
      if (at.anchor === null) return null;
      const then = away(at.anchor, turnOf(m[3]!), unitOf(m[4]!));
      const unit = (m[1] ?? m[2]!).toLowerCase();
      return unit === "time" ? about(then - 7, then + 7) : wholeUnit(then, 0, unit);
    },
    "“this time last year”: about that day",
  ),
  row(
    "the one before last",
    [UNIT_WORD, BESIDE],
    `the (${WHOLE}) (before last|after next)`,
    (m, at) => (at.anchor === null ? null : wholeUnit(at.anchor, /before/i.test(m[2]!) ? -2 : 2, unitOf(m[1]!))),
    "two units away",
  ),
  row(
    "this past week",
    [UNIT_WORD, TURN],
    `this past (${WHOLE})`,
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = unitOf(m[1]!);
      const late = unit === "week" && weekday(at.anchor) < 2;
      return unit === "week"
        ? ofDays(
            at.anchor - weekday(at.anchor) - 7 * Number(late),
            at.anchor - weekday(at.anchor) - 7 * Number(late) + 6,
          )
        : wholeUnit(at.anchor, -1, unit);
    },
    "said on Monday or Tuesday it is the week before, later the running one",
  ),
  row(
    "unit by its place",
    [UNIT_WORD, TURN],
    `(last|this|next|the current|current) (${WHOLE}|day)`,
    (m, at) => {
      if (/day/i.test(m[2]!))
        return /this/i.test(m[1]!) && at.anchor !== null && /\bto $/.test(at.before) ? ofDay(at.anchor) : undefined;
      return at.anchor === null ? null : wholeUnit(at.anchor, turnOf(m[1]!), unitOf(m[2]!));
    },
    "the calendar week, month or year before, of, or after the anchor",
    (m, before) =>
      !(/^(?:last|next)/i.test(m[0]) && /\b(?:the|his|her|its|their|our|my|your|every|each) $/.test(before)),
  ),
];
