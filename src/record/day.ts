/** "2031-06-10T13:05:00Z" → "10 June 2031": the day as the article states it, in no one's locale or time zone. */
/** In the calendar's order. */
export const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");

export function dayOf(iso: string | null): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? "");
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const name = MONTH_NAMES[Number(month) - 1];
  return [day ? String(Number(day)) : null, name, year].filter(Boolean).join(" ");
}
