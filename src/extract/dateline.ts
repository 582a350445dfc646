/**
 * The dateline that opens an agency's text: not content, and it names whose text it is.
 *
 * In: `VARNO, March 4 (Northern Wire) - Two men …` Out: end 35, place `VARNO`, agency `Northern Wire`.
 */
export interface Dateline {
  /** UTF-16 unit at which the text proper begins; 0 without a dateline. */
  readonly end: number;
  readonly agency: string | null;
}

const NONE: Dateline = { end: 0, agency: null };
/** Longest dateline: two places, a date, an agency. */
const LONGEST = 100;
const DASH = /\s*(?:[—–]|-{1,2})\s+/u;

/** The dateline at the beginning of a text, if it has one. */
export function datelineOf(text: string): Dateline {
  const head = text.slice(0, LONGEST);
  const lead = head.search(/\S/);
  if (lead < 0) return NONE;
  const dash = DASH.exec(head);
  if (!dash) return NONE;
  const before = head.slice(lead, dash.index);
  if (/[.!?;:“”"]\s/.test(before) && !/\b(?:[A-Z]|[A-Z][a-z]{2,4})\.\s/.test(before)) return NONE;
  const agency = /\(([\p{Lu}\d][^()]{1,40})\)\s*$/u.exec(before)?.[1] ?? null;
  const place = before.replace(/\(.*$/, "").split(",")[0]!.trim();
  const capitals = place.length >= 3 && place === place.toUpperCase() && /\p{Lu}/u.test(place);
  if (!capitals && !(agency && /^\p{Lu}/u.test(place) && before.split(/\s+/).length <= 10)) return NONE;
  // "NATO - the alliance - said": what follows a dateline begins a sentence
  if (/^\p{Ll}/u.test(head.slice(dash.index + dash[0].length))) return NONE;
  return { end: dash.index + dash[0].length, agency };
}

const CLOCK =
  /^\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+(?:GMT|UTC|BST|EST|EDT|CET|CEST|IST|WAT|CAT|EAT|SAST|PST|PDT|local time))?\s*(?:[-–—:|]|\n)\s*/;

/** The end of the time that opens an entry of a live blog ("14:32 GMT – Dam hit"), or `start` where none does. */
export function clockEnd(text: string, start: number): number {
  const found = CLOCK.exec(text.slice(start, start + 40));
  return found ? start + found[0].length : start;
}
