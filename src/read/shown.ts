/**
 * What a page shows its readers of byline and date, where it states none for machines.
 *
 * In: `<p class="byline">By Ada Poe | Quay Post</p><time datetime="2031-03-05">5 March</time>`
 * Out: bylines `Ada Poe`; dates `2031-03-05`, `5 March`.
 */
import { blocksOf, type Element, namesOf, type Page } from "./blocks.ts";
import { dateOf } from "./dates.ts";

/** A byline without "By", addresses, dates and what follows them; null when no name is left. */
export function bylineOf(stated: string | null | undefined): string | null {
  const line = (stated ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:written|posted|reported|published) )?by:? /i, "");
  if (line.length > 200 || /^(?:https?:|@|www\.)/i.test(line)) return null;
  const name = line
    .split(/ [|•·] | @|, ?\S+@| (?:on )?(?:\p{L}{3,9}\.? \d{1,2},|\d{1,2} \p{L}{3,9} \d{4})/u)[0]!
    .trim();
  return name.replace(/[,;]$/, "") || null;
}

/** Where bylines are shown, the clearest sign first. */
const places = [
  '[itemprop="author"]',
  '[rel="author"]',
  '[class*="byline"]',
  '[class*="author-name"], [class*="author_name"], [class*="authorName"]',
  '[class*="author"]',
];
const LONGEST = 80;
/** Elements looked at for each sign. */
const MOST = 20;

/** Names that the page shows as its authors', one candidate a sign. */
export function* shownBylines(page: Page): Generator<string> {
  for (const place of places) {
    const names: string[] = [];
    for (const element of [...page.querySelectorAll(place)].slice(0, MOST)) {
      if (inComments(element) || /^(?:label|input|form|textarea)$/.test(element.localName ?? "")) continue;
      const shown =
        element.getAttribute("content") ?? blocksOf(element).find((block) => !/^by:?$/i.test(block.text))?.text;
      const name = bylineOf(shown);
      if (name && name.length <= LONGEST && /^\p{Lu}/u.test(name) && !names.includes(name)) names.push(name);
      // Several elements of one class may be one name each, or one name many times over: only clear signs are joined.
      if (names.length >= (place.startsWith("[class") ? 1 : 4)) break;
    }
    if (names.length) yield names.join(", ");
  }
}

function inComments(element: Element): boolean {
  let node: Element | null = element;
  for (let i = 0; node && i < 12; i++, node = node.parentNode) {
    if (/\b(?:comments?|respond|replies|disqus)\b/.test(namesOf(node)) || node.localName === "form") return true;
  }
  return false;
}

/** Dates that the page shows: marked as publication, then other `time` elements, then elements named for a date. */
export function* shownDates(page: Page): Generator<string> {
  const times = [...page.querySelectorAll('time, [itemprop="datePublished"]')].slice(0, 50);
  const isMarked = (element: Element) =>
    element.getAttribute("itemprop") === "datePublished" ||
    element.hasAttribute("pubdate") ||
    /\bpublish/.test(namesOf(element));
  for (const element of [...times.filter(isMarked), ...times.filter((time) => !isMarked(time))]) {
    for (const value of [element.getAttribute("datetime"), element.getAttribute("content"), element.textContent]) {
      if (value) yield value.trim();
    }
  }
  const named = page.querySelectorAll('[class*="date"], [class*="Date"], [class*="time"], [class*="byline"]');
  for (const element of [...named].slice(0, MOST)) {
    const line = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (line.length <= LONGEST && !inComments(element) && dateOf(line)) yield line;
  }
}
