/** Times counted from the anchor or from a day just spoken of. "two days ago" (anchor 2017-06-19) → 2017-06-17. */
import { iso, monthOf, ofDay, ofDays, ofMonth, ofYear, weekday, yearOf } from "./calendar.ts";
import { about, away, capital, count, narrow, sane, weekDay, weekend, wholeUnit } from "./reckon.ts";
import { N, PARTS, type Rule, row, W } from "./row.ts";
import { WEEKDAYS } from "./words.ts";

export const RELATIVE: readonly Rule[] = [
  row(
    "weekday",
    `(?:(last|next|this|past|this coming|the following) )?(${W})(?:${PARTS})?( week| 0000)?`,
    (m, at) => {
      if (!capital(m[2])) return undefined;
      if (/following/i.test(m[1] ?? "")) {
        const base = at.antecedent();
        if (base === null) return null;
        const ahead = (WEEKDAYS.get(m[2]!.toLowerCase())! - weekday(base) + 7) % 7;
        return ofDay(base + (ahead || 7));
      }
      if (m[3] === " 0000") return null;
      if (m[3] && at.anchor !== null) {
        const ahead = (WEEKDAYS.get(m[2]!.toLowerCase())! - weekday(at.anchor) + 7) % 7;
        return ofDay(at.anchor + ahead + 7);
      }
      return weekDay(at, m[2]!, m[1]);
    },
    "in news a bare weekday is the nearest one, behind or ahead by the tense; “Saturday week” is a week later; no clock reads “Monday 0000”",
  ),
  row(
    "weekend",
    "(?:(last|next|this|this past|this coming|the coming|the) )weekend",
    (m, at) => weekend(at, m[1]!),
    "a weekend is Saturday and Sunday",
  ),
  row(
    "around today",
    "the day before yesterday|the day after tomorrow|yesterday(?: (?:morning|afternoon|evening))?|today|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?|this (?:morning|afternoon|evening)|last night|overnight",
    (m, at) => {
      if (at.anchor === null) return null;
      const text = m[0].toLowerCase();
      if (text === "overnight") return ofDays(at.anchor - 1, at.anchor);
      const step = /before yesterday/.test(text)
        ? -2
        : /after tomorrow/.test(text)
          ? 2
          : /^(?:yesterday|last night)/.test(text)
            ? -1
            : /^tomorrow/.test(text)
              ? 1
              : 0;
      return ofDay(at.anchor + step);
    },
    "counted from the anchor",
  ),
  row(
    "back to a day",
    "(that|the same|the previous|the following|the next) (?:day|night|morning|afternoon|evening)|the (?:day|night|evening|morning) before|the (?:day|morning) after|a day (?:earlier|later)",
    (m, at) => {
      const base = at.antecedent();
      if (base === null) return null;
      const text = m[0].toLowerCase();
      return ofDay(
        base + (/before|previous|earlier/.test(text) ? -1 : /following|next|after$|later/.test(text) ? 1 : 0),
      );
    },
    "leans on a day spoken of just before; with none it dangles",
  ),
  row(
    "earlier or later by",
    `(${N}) (day|week|month|year)s? (earlier|later)`,
    (m, at) => {
      const base = at.antecedent();
      const [n, most] = count(m[1]!);
      const unit = m[2]!.toLowerCase();
      if (base === null || n !== most || !sane(n, unit)) return null;
      const to = away(base, /later/i.test(m[3]!) ? n : -n, unit);
      return unit === "day"
        ? ofDay(to)
        : unit === "week"
          ? about(to - 3, to + 3)
          : unit === "month"
            ? ofMonth(yearOf(to), monthOf(to))
            : ofYear(yearOf(to));
    },
    "leans on a day spoken of just before",
  ),
  row(
    "ago",
    `(?:more than |about |some |nearly |almost )?(${N}) (day|week|month|year|decade|hour|minute)s? ago`,
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = m[2]!.toLowerCase();
      const [n, most] = count(m[1]!);
      if (!sane(most, unit)) return null;
      if (unit === "hour" || unit === "minute")
        return ofDays(n > 12 && unit === "hour" ? at.anchor - Math.ceil(n / 24) : at.anchor, at.anchor);
      const late = away(at.anchor, -n, unit);
      const early = away(at.anchor, -most, unit);
      if (n !== most) return about(early, late);
      if (unit === "day") return ofDay(late);
      if (unit === "week") return about(late - 3, late + 3);
      if (unit === "month")
        return { ...ofMonth(yearOf(late), monthOf(late)), edtf: `${ofMonth(yearOf(late), monthOf(late)).edtf}~` };
      if (unit === "year") return { ...ofYear(yearOf(late)), edtf: `${yearOf(late)}~` };
      const y = yearOf(late);
      return { edtf: `${y - 1}~/${y + 1}~`, from: `${y - 1}-01-01`, to: `${y + 1}-12-31` };
    },
    "days are exact; weeks, months and years are about",
  ),
  row(
    "stretch up to now",
    `(?:in |over |during |within |for )?(?:the |these )(?:past|last) (?:(${N}) )?(day|week|month|year|decade|hour)s?`,
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = m[2]!.toLowerCase();
      const [n, most] = m[1] ? count(m[1]) : [1, 1];
      if (!sane(most, unit)) return null;
      if (unit === "hour") return ofDays(at.anchor - Math.ceil(most / 24), at.anchor);
      const from = away(at.anchor, -most, unit);
      return n !== most || !m[1]
        ? about(from, at.anchor)
        : unit === "year" || unit === "decade"
          ? { edtf: `${yearOf(from)}/${iso(at.anchor)}`, from: iso(from), to: iso(at.anchor) }
          : ofDays(from, at.anchor);
    },
    "a range that ends at the anchor",
  ),
  row(
    "recent or coming",
    "(?:in |over |during )?(?:the )?(recent|coming|next few|past few|last few) (day|week|month|year)s",
    (m, at) => {
      if (at.anchor === null) return null;
      const reach = { day: 7, week: 42, month: 183, year: 1826 }[m[2]!.toLowerCase()]!;
      return /coming|next/i.test(m[1]!) ? about(at.anchor, at.anchor + reach) : about(at.anchor - reach, at.anchor);
    },
    "vague: up to seven days, six weeks, six months, five years",
  ),
  row(
    "earlier or later in",
    "(earlier|later) (this|last) (week|month|year)",
    (m, at) => {
      if (at.anchor === null) return null;
      const whole = wholeUnit(at, m[2]!, m[3]!.toLowerCase())!;
      if (/last/i.test(m[2]!)) return whole;
      const now = iso(at.anchor);
      return /earlier/i.test(m[1]!)
        ? { edtf: `${whole.from}/${now}`, from: whole.from, to: now }
        : { edtf: `${now}/${whole.to}`, from: now, to: whole.to };
    },
    "from the start of the unit to the anchor, or from there to its end",
  ),
  row(
    "edge of this unit",
    "(?:the |this )(beginning|start|end) of (?:the|this) (week|month|year)|(month|year)'s end",
    (m, at) => {
      if (at.anchor === null) return null;
      const unit = (m[2] ?? m[3]!).toLowerCase();
      const whole = wholeUnit(at, "this", unit)!;
      const edge = m[1] ?? "end";
      if (unit === "week") return ofDay(at.anchor - weekday(at.anchor) + (/end/i.test(edge) ? 6 : 0));
      return narrow(whole, edge);
    },
    "the first or last third",
  ),
  row(
    "unit by its place",
    "(last|this|next|the previous) (week|month|year|decade)(?!')",
    (m, at) => {
      const leads = /\b(?:the|of the|in the|over the|for the|for)\s$/i.test(
        m.input!.slice(Math.max(0, m.index! - 8), m.index!),
      );
      return leads && /last/i.test(m[1]!) ? undefined : wholeUnit(at, m[1]!, m[2]!.toLowerCase());
    },
    "the calendar week, month or year before, of, or after the anchor",
  ),
  row(
    "since then",
    "since then",
    (_, at) => {
      const base = at.antecedent();
      return base === null ? null : { edtf: `${iso(base)}/..`, from: iso(base), to: null };
    },
    "leans on a day spoken of just before",
  ),
];
