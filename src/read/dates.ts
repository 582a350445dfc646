/**
 * A date as an input states it → ISO 8601, or null when it can mean more than one day or none.
 *
 * In: `Mon, 5 Mar 2031 14:30:00 +0100`, `March 5, 2031`, `03/04/2031`
 * Out: `2031-03-05T14:30:00+01:00`, `2031-03-05`, null (April or March?).
 */
const iso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const name = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const monthFirst = new RegExp(`\\b${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${name},?[\\s-]+(\\d{4})\\b`, "i");
const numeric = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\b/;
const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:(?:GMT|UTC)?([+-]\d{2}:?\d{2})|GMT|UTC|Z)(?![\w:+-])/i;
/** A date stands in a line; longer strings are not dates. */
const LONGEST = 100;

/** The date of a string in ISO 8601: as stated where it is ISO already, with the time only where a zone is stated. */
export function dateOf(value: string | null | undefined): string | null {
  const line = value?.trim();
  if (!line || line.length > LONGEST) return null;
  const stated = iso.exec(line);
  if (stated) {
    const [, year, month, day, hour] = stated;
    return isDay(year!, month ?? "1", day ?? "1") && Number(hour ?? 0) < 25 ? line.replace(/^(\S{10}) /, "$1T") : null;
  }
  if (/^\d{8}$/.test(line)) return day(line.slice(0, 4), line.slice(4, 6), line.slice(6));
  const named = monthFirst.exec(line);
  if (named) return withTime(day(named[3]!, monthOf(named[1]!), named[2]!), line);
  const reversed = dayFirst.exec(line);
  if (reversed) return withTime(day(reversed[3]!, monthOf(reversed[2]!), reversed[1]!), line);
  const numbers = numeric.exec(line);
  return numbers ? withTime(ofNumbers(numbers[1]!, numbers[2]!, numbers[3]!), line) : null;
}

/** `2031/3/5`; `25/3/2031` and `3/25/2031`, where only one of the two can be a month. */
function ofNumbers(a: string, b: string, c: string): string | null {
  if (a.length === 4) return day(a, b, c);
  if (c.length !== 4) return null;
  const [x, y] = [Number(a), Number(b)];
  if (x > 12 && y <= 12) return day(c, b, a);
  if (y > 12 && x <= 12) return day(c, a, b);
  return x === y ? day(c, a, b) : null;
}

const monthOf = (word: string): string => String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);

function day(year: string, month: string, date: string): string | null {
  return isDay(year, month, date) ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : null;
}

function isDay(year: string, month: string, date: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < 1400 || m < 1 || m > 12 || d < 1) return false;
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

/** Adds the clock time, if a zone makes it mean one moment. */
function withTime(date: string | null, line: string): string | null {
  const time = date && clock.exec(line);
  if (!time) return date;
  const zone = time[4]?.replace(/^(...):?/, "$1:") ?? "Z";
  return `${date}T${time[1]!.padStart(2, "0")}:${time[2]}:${time[3] ?? "00"}${zone}`;
}
