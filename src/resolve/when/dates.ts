/** Times that name their place in the calendar: days, months, seasons, years, feasts. "in early June" → 2017-06-01/2017-06-10. */
import { day, monthOf, ofDay, ofMonth, ofYear, span, yearOf } from "./calendar.ts";
import { capital, month, monthDay, narrow, quarter, season, which, yearNear } from "./reckon.ts";
import { D, M, type Rule, row, W, Y } from "./row.ts";
import { FEASTS } from "./words.ts";

export const DATES: readonly Rule[] = [
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
];
