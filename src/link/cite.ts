/**
 * Who names whom: places where an article gives another outlet of the set as the origin of what it says.
 * "The Harbour Tribune reported on Monday that …" in another paper → an origin, with the sentence that says so.
 */
import { table } from "../lexicon/table.ts";
import { firstFrom } from "../record/seek.ts";
import { lineAround } from "./line.ts";
import type { Named } from "./outlet.ts";
import type { Printed } from "./printed.ts";

/** An outlet named as an origin, UTF-16 units of the article's text. */
export interface Origin {
  readonly outlet: string;
  /** The name. */
  readonly start: number;
  readonly end: number;
  /** The sentence it stands in. */
  readonly from: number;
  readonly to: number;
  /** The word that shows it: "reported", or "link". */
  readonly cue: string;
  readonly part?: "headline";
}

const cues = (place: string): Set<string> =>
  new Set(
    table("credits")
      .filter((row) => row.kind === "cue" && row.place === place)
      .map((row) => row.phrase!),
  );
const NEAR = cues("sentence");
const RIGHT_BEFORE = cues("before");
const PLAIN = cues("said");
const LINK = /(?:https?:\/\/|www\.)[^\s<>()“”"]+/giu;

/** Origins in a printed article: outlets it names beside a word of reporting, holders that are outlets, links. */
export function originsIn(p: Printed, hosts: ReadonlyMap<string, string>): Origin[] {
  const origins: Origin[] = [];
  const { text } = p.words;
  const holders = holderPlaces(p);
  for (const named of p.named) {
    if (named.outlet === p.outlet) continue;
    const { from, to } = sentenceAt(p, named);
    const cue = holders.has(named.start)
      ? "holder"
      : cueBeside(text.slice(from, to), named.start - from, named.end - from);
    if (cue) origins.push({ ...named, from, to, cue });
  }
  const { headline } = p.dossier.article;
  for (const named of p.headlined) {
    const cue = named.outlet === p.outlet ? undefined : cueBeside(headline!, named.start, named.end);
    if (cue) origins.push({ ...named, from: 0, to: headline!.length, cue, part: "headline" });
  }
  for (const m of text.matchAll(LINK)) {
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(m[0])![1]!.toLowerCase();
    const outlet = hosts.get(host);
    if (outlet === undefined || outlet === p.outlet) continue;
    const place = { outlet, start: m.index, end: m.index + m[0].length };
    origins.push({ ...place, ...sentenceAt(p, place), cue: "link" });
  }
  return origins;
}

/** "Two papers, the Tribune and the Post, have both reported": the names stand for those who report. */
const NAMES_BEFORE = /,\s(?:(?:the|and|both)\s|\p{Lu}[\p{L}\p{N}’'&.-]*\s){0,12}$/u;
const NAMES_AFTER =
  /^(?:\s(?:the|and|or)|\s\p{Lu}[\p{L}\p{N}’'&.-]*){0,12},\s(?:(?:have|has|had|both|all|each|also|now)\s){0,3}$/u;

/** How far from the name its word of reporting may stand, UTF-16 units. */
const BESIDE = 90;

/**
 * The word of reporting that goes with a name at `[start, end)` of a sentence. Behind it: "Tribune reported", "Tribune on
 * Monday and the Post each quoted", "Tribune, a weekly, wrote", "Tribune, citing", names between commas, but not
 * "Tribune, a cook said", where another speaks. Before it: "told the", "according to the newspaper", "an interview
 * with"; a plain "said" only next to it, since what follows is else what was said.
 */
function cueBeside(sentence: string, start: number, end: number): string | undefined {
  const before = sentence.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.slice(end, end + BESIDE);
  for (const m of after.matchAll(/\p{L}+/gu)) {
    const word = m[0].toLowerCase();
    if (!NEAR.has(word)) continue;
    const between = after.slice(0, m.index);
    if (/[;:.!?]\s/.test(between)) break;
    const commas = between.split(",").length - 1;
    if (commas % 2 === 0 || /^['’]?s?,\s*$/.test(between)) return m[0];
    if (NAMES_AFTER.test(between) && NAMES_BEFORE.test(before)) return m[0];
  }
  for (const m of [...before.matchAll(/\p{L}+/gu)].reverse()) {
    const word = m[0].toLowerCase();
    const between = before.slice(m.index + m[0].length);
    if (/[;:.!?]\s/.test(between)) return undefined;
    const adjacent = /^\s+(?:the\s+)?$/i.test(between);
    if (RIGHT_BEFORE.has(word) && adjacent) return m[0];
    if (NEAR.has(word) && (adjacent || !PLAIN.has(word))) return m[0];
  }
  return undefined;
}

/** Where the article's statements name a holder. */
function holderPlaces(p: Printed): ReadonlySet<number> {
  const places = new Set<number>();
  for (const statement of p.dossier.statements) {
    for (const { span } of statement.chain) if (span && !span.in) places.add(p.points.toUnit(span.start));
  }
  return places;
}

/** The sentence around a place: of the dossier where it has them, else the paragraph. */
export function sentenceAt(p: Printed, { start, end }: Pick<Named, "start" | "end">): { from: number; to: number } {
  const { text } = p.words;
  let { from, to } = lineAround(text, start, end);
  const { sentences } = p.dossier;
  const point = p.points.toPoint(start);
  const sentence = sentences[firstFrom(0, sentences.length, (i) => sentences[i]![1] > point)];
  if (sentence && sentence[0] <= point && point < sentence[1]) {
    from = Math.max(from, p.points.toUnit(sentence[0]));
    to = Math.min(to, p.points.toUnit(sentence[1]));
  }
  return { from, to: Math.max(to, end) };
}
