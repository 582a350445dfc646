/**
 * The grammar of times in news, as rows: a pattern over one sentence (apostrophes straightened), what it stands for, and
 * why. Earlier rows win where two overlap. "two days ago" (anchor 2017-06-19) → 2017-06-17.
 */
import {
  day,
  type Interval,
  iso,
  monthOf,
  ofDay,
  ofDays,
  ofMonth,
  ofSeason,
  ofYear,
  part,
  span,
  weekday,
  yearOf,
} from "./calendar.ts";
import { COUNTS, FEASTS, MONTHS, SEASONS, WEEKDAYS } from "./words.ts";

/** What a rule may ask about the place where it matched. */
export interface Place {
  /** The day from which the article counts, or null. */
  readonly anchor: number | null;
  /** Whether the words around look back or ahead. */
  readonly tense: () => "past" | "future";
  /** The day last spoken of shortly before, or null. */
  readonly antecedent: () => number | null;
}

export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** An interval; null when it is a time but cannot be placed; undefined when it is no time after all. */
  readonly value: (m: RegExpMatchArray, at: Place) => Interval | null | undefined;
  readonly reason: string;
}

const W = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const M =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";
const D = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const Y = "(?:1[5-9]|20)\\d\\d";
const N =
  "(?:\\d{1,4}|a few|a couple of|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|an?)";
const PARTS = "(?: (?:morning|afternoon|evening|night))";
const row = (name: string, pattern: string, value: Rule["value"], reason: string): Rule => ({
  name,
  pattern: new RegExp(`\\b(?:${pattern})(?![\\w])`, "gi"),
  value,
  reason,
});

const capital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const month = (word: string): number => MONTHS.get(word.toLowerCase().replace(".", ""))!;
const which = (word: string | undefined): "early" | "mid" | "late" | null =>
  word === undefined
    ? null
    : /early|beginning|start/i.test(word)
      ? "early"
      : /mid/i.test(word)
        ? "mid"
        : /late|end/i.test(word)
          ? "late"
          : null;
const narrow = (whole: Interval, word: string | undefined): Interval => {
  const p = which(word);
  return p ? part(whole, p) : whole;
};
const count = (word: string): readonly [number, number] => {
  const plain = word.toLowerCase().replace(/^a (few|couple)(?: of)?$/, "$1");
  return COUNTS.get(plain) ?? [Number(plain), Number(plain)];
};
const DAYS: Readonly<Record<string, number>> = {
  hour: 0,
  minute: 0,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
};
const shifted = (n: number, months: number): number => {
  const m = ofMonth(yearOf(n), monthOf(n) + months);
  const date = Math.min(Number(iso(n).slice(8)), Number(m.to!.slice(8)));
  return day(Number(m.from!.slice(0, 4)), Number(m.from!.slice(5, 7)), date)!;
};
/** The day `n` units away; months and years by the calendar. */
const away = (from: number, n: number, unit: string): number =>
  unit === "month"
    ? shifted(from, n)
    : unit === "year"
      ? shifted(from, 12 * n)
      : unit === "decade"
        ? shifted(from, 120 * n)
        : from + n * DAYS[unit]!;
const sane = (n: number, unit: string): boolean => n * DAYS[unit]! < 365 * 1500;

/** The year of a month (and day) that stands without one: the latest up to the anchor, or the first from it on. */
function yearNear(at: Place, m: number, date: number | null): number | null {
  if (at.anchor === null) return null;
  const year = yearOf(at.anchor);
  const first = (y: number) => day(y, m, date ?? 1) ?? day(y, m, 1)!;
  if (at.tense() === "future")
    return date === null ? (m >= monthOf(at.anchor) ? year : year + 1) : first(year) >= at.anchor ? year : year + 1;
  return first(year) <= at.anchor ? year : year - 1;
}

function monthDay(at: Place, m: number, date: number, year: number | null): Interval | null {
  const y = year ?? yearNear(at, m, date);
  const n = y === null ? null : day(y, m, date);
  return n === null ? null : ofDay(n);
}

function weekDay(at: Place, name: string, qualifier = ""): Interval | null {
  if (at.anchor === null) return null;
  const w = WEEKDAYS.get(name.toLowerCase())!;
  const back = (weekday(at.anchor) - w + 7) % 7;
  if (/last|past/i.test(qualifier)) return ofDay(at.anchor - (back || 7));
  if (/next|coming/i.test(qualifier)) return ofDay(at.anchor + (7 - back));
  if (at.tense() === "future") return ofDay(at.anchor + ((7 - back) % 7));
  return ofDay(at.anchor - back);
}

/** The Saturday of the weekend meant. */
function weekend(at: Place, qualifier: string): Interval | null {
  if (at.anchor === null) return null;
  const w = weekday(at.anchor);
  const latest = at.anchor - ((w + 2) % 7); // the last Saturday up to the anchor
  const ahead = /next|coming/i.test(qualifier) || (!/last|past/i.test(qualifier) && at.tense() === "future");
  const current = w >= 5 && !/next|last/i.test(qualifier);
  const saturday = ahead && !current ? latest + 7 : /last/i.test(qualifier) && w >= 5 ? latest - 7 : latest;
  return ofDays(saturday, saturday + 1);
}

function wholeUnit(at: Place, qualifier: string, unit: string): Interval | null {
  if (at.anchor === null) return null;
  const step = /last|previous/i.test(qualifier) ? -1 : /next/i.test(qualifier) ? 1 : 0;
  if (unit === "week") {
    const monday = at.anchor - weekday(at.anchor) + 7 * step;
    return ofDays(monday, monday + 6);
  }
  if (unit === "month") return ofMonth(yearOf(at.anchor), monthOf(at.anchor) + step);
  if (unit === "year") return ofYear(yearOf(at.anchor) + step);
  const decade = Math.floor(yearOf(at.anchor) / 10) + step;
  return { edtf: `${decade}X`, from: `${decade}0-01-01`, to: `${decade}9-12-31` };
}

function season(at: Place, word: string, qualifier: string, year: number | null): Interval | null {
  const s = SEASONS.get(word.toLowerCase())!;
  if (year !== null) return ofSeason(year, s);
  if (at.anchor === null) return null;
  const candidates = [-2, -1, 0, 1].map((d) => ofSeason(yearOf(at.anchor!) + d, s));
  const now = iso(at.anchor);
  if (/next|coming/i.test(qualifier) || (!/last|this past/i.test(qualifier) && at.tense() === "future"))
    return candidates.find((c) => c.to! >= now)!;
  const past = candidates.filter((c) => (/last/i.test(qualifier) ? c.to! < now : c.from! <= now));
  return past[past.length - 1]!;
}

/** `~`: the width of the doubt is ours, not the text's. */
const about = (from: number, to: number): Interval => ({
  edtf: `${iso(from)}~/${iso(to)}~`,
  from: iso(from),
  to: iso(to),
});

export const RULES: readonly Rule[] = [
  row(
    "iso day",
    `(${Y})-(\\d{2})-(\\d{2})`,
    (m) => {
      const n = day(Number(m[1]), Number(m[2]), Number(m[3]));
      return n === null ? null : ofDay(n);
    },
    "ISO 8601",
  ),
  row(
    "day range in a month",
    `(?:(${D})(?: to |-|–| and )(${D}) (${M})|(${M}) (${D})(?: to |-|–| and )(${D}))(?:,? (${Y}))?`,
    (m, at) => {
      const name = m[3] ?? m[4]!;
      if (!capital(name)) return undefined;
      const year = m[7] ? Number(m[7]) : null;
      const a = monthDay(at, month(name), Number.parseInt(m[1] ?? m[5]!, 10), year);
      const b = monthDay(at, month(name), Number.parseInt(m[2] ?? m[6]!, 10), year);
      return a && b && a.from! <= b.from! ? span(a, b) : null;
    },
    "“June 3-5”, “3 to 5 June”",
  ),
  row(
    "day of a month",
    `(?:${W},? )?(?:(?:the )?(${D})(?: of)? (${M})|(${M}) (?:the )?(${D}))(?:,? (${Y})| (last|this|next) year)?`,
    (m, at) => {
      const name = m[2] ?? m[3]!;
      if (!capital(name)) return undefined;
      const turn = m[6] ? { last: -1, this: 0, next: 1 }[m[6].toLowerCase()]! : null;
      const year = m[5] ? Number(m[5]) : turn !== null && at.anchor !== null ? yearOf(at.anchor) + turn : null;
      return monthDay(at, month(name), Number.parseInt(m[1] ?? m[4]!, 10), year);
    },
    "“March 4”, “the 4th of March 2031”; a day that does not exist stays unresolved",
  ),
  row(
    "part of a month",
    `(?:(early|mid|late|the (?:beginning|start|middle|end) of)[ -](?:in )?)?(${M})(?:,? (?:of )?(${Y})| (last|this|next) year| of (last|this|next) year)?`,
    (m, at) => {
      const name = m[2]!;
      if (!capital(name)) return undefined;
      const turn = m[4] ?? m[5];
      const before = m.input!.slice(Math.max(0, m.index! - 12), m.index!).toLowerCase();
      // "May" and "March" begin sentences and name people: alone they need a word that leads in a time.
      const led =
        /\b(?:in|of|since|until|till|by|last|next|this|from|to|before|after|during|late|early|between)\s$|(?:ary|ch|il|may|ne|ly|ust|ber) (?:and|or)\s$/.test(
          before,
        );
      if (!m[1] && !m[3] && !turn && !led) return undefined;
      const mm = month(name);
      let year: number | null;
      if (m[3]) year = Number(m[3]);
      else if (turn)
        year = at.anchor === null ? null : yearOf(at.anchor) + { last: -1, this: 0, next: 1 }[turn.toLowerCase()]!;
      else if (/\blast\s$/.test(before) && at.anchor !== null)
        year = mm < monthOf(at.anchor) ? yearOf(at.anchor) : yearOf(at.anchor) - 1;
      else if (/\bnext\s$/.test(before) && at.anchor !== null)
        year = mm > monthOf(at.anchor) ? yearOf(at.anchor) : yearOf(at.anchor) + 1;
      else year = yearNear(at, mm, null);
      return year === null ? null : narrow(ofMonth(year, mm), m[1] && /middle/i.test(m[1]) ? "mid" : m[1]);
    },
    "“in early June”, “March last year”, “by the end of July”",
  ),
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
    "season",
    `(?:(last|next|this|this past|the coming|(?:in|over|during|since|until|by|from) (?:the |last )?(?:early |late )?|early |late |the )) ?(spring|summer|autumn|fall|winter)(?: of (${Y})| (${Y}))?`,
    (m, at) => {
      if (/fall/i.test(m[2]!) && !m[3] && !m[4] && !/last|this|next|the/i.test(m[1]!)) return undefined;
      // "the autumn recess", "the spring collection": a season before a noun dates nothing by itself.
      if (/^the $|^the$/i.test(m[1]!) && !m[3] && !m[4]) return undefined;
      const year = m[3] ?? m[4];
      return season(at, m[2]!, m[1]!, year ? Number(year) : null);
    },
    "northern seasons; EDTF codes 21 to 24",
  ),
  row(
    "quarter",
    `(?:the )?(first|second|third|fourth|last) (?:fiscal )?quarter(?: of (?:(${Y})|(last|this|next) year))?|Q([1-4]) (${Y})`,
    (m, at) => {
      if (m[5]) return quarter(Number(m[5]), Number(m[4]));
      const ordinal = { first: 1, second: 2, third: 3, fourth: 4, last: 0 }[m[1]!.toLowerCase()]!;
      const year = m[2]
        ? Number(m[2])
        : at.anchor === null
          ? null
          : yearOf(at.anchor) + (m[3] ? { last: -1, this: 0, next: 1 }[m[3].toLowerCase()]! : 0);
      if (year === null) return null;
      if (ordinal === 0) return m[2] || m[3] ? quarter(year, 4) : quarter(year, Math.ceil(monthOf(at.anchor!) / 3) - 1);
      return quarter(year, ordinal);
    },
    "calendar quarters; a fiscal year of another length is not known",
  ),
  row(
    "decade",
    `(?:the )?(?:(early|mid|late)[ -])?((?:1[5-9]|20)\\d)0s`,
    (m) => {
      const d = Number(m[2]);
      const p = which(m[1]);
      const [a, b] = p === "early" ? [0, 3] : p === "mid" ? [4, 6] : p === "late" ? [7, 9] : [0, 9];
      return { edtf: p ? `${d}${a}/${d}${b}` : `${d}X`, from: `${d}${a}-01-01`, to: `${d}${b}-12-31` };
    },
    "EDTF writes an unknown digit as X",
  ),
  row(
    "year",
    `(?:(early|mid|late)[ -](?:in )?)?(${Y})(?:(?:-|–)(\\d{2}|${Y}))?`,
    (m) => {
      const before = m.input!.slice(Math.max(0, m.index! - 14), m.index!).toLowerCase();
      const following = m.input!.slice(m.index! + m[0].length, m.index! + m[0].length + 14);
      if (
        /^(?:,\d{3}|[.:]\d|%|\s?(?:km|kg|hours|people|men|women|troops|soldiers|dead|miles|meters|metres|euros|dollars|marks|votes|tonnes|percent))/i.test(
          following,
        )
      )
        return undefined;
      if (/[$€£#.\d-]\s?$/.test(before)) return undefined;
      const led =
        /\b(?:in|of|since|until|till|by|from|to|before|after|during|for|and|through|the|between|late|early|around|circa)\s$|\($/.test(
          before,
        );
      if (!led && !m[1]) return undefined;
      const year = ofYear(Number(m[2]));
      if (!m[3]) return narrow(year, m[1]);
      const end = m[3].length === 2 ? Number(m[2]!.slice(0, 2) + m[3]) : Number(m[3]);
      return end > Number(m[2]) ? span(year, ofYear(end)) : year;
    },
    "four digits are a year only after a word that leads in a time",
  ),
  row(
    "feast",
    `(?:(last|this|next) )?(Christmas Eve|Christmas|New Year's Eve|New Year's Day|New Year|Easter|Ramadan|Eid|Passover|Diwali|Nowruz)(?: (?:day|of))?(?: (${Y}))?`,
    (m, at) => {
      if (!capital(m[2])) return undefined;
      const fixed = FEASTS.get(m[2]!.toLowerCase());
      if (!fixed) return null;
      return monthDay(at, fixed[0], fixed[1], m[3] ? Number(m[3]) : null);
    },
    "feasts that move with the moon stay unresolved",
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

function quarter(year: number, q: number): Interval {
  const a = ofMonth(year, 3 * q - 2);
  const b = ofMonth(year, 3 * q);
  return { edtf: `${a.edtf}/${b.edtf}`, from: a.from, to: b.to };
}
