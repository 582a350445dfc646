/**
 * Places: LGL and GeoVirus. (a) their own place words given: how far the chosen place lies from theirs; (b) from the
 * plain text: place words found (whole words exact, and overlapping), and how far those lie. Half of the documents, by a
 * hash of their names, tune the rules; the other half is only measured.
 */
import { extract } from "../src/extract/extract.ts";
import { digest, fastTagger } from "../src/pipeline.ts";
import { readingOf } from "../src/read/sentences.ts";
import type { Article } from "../src/record/article.ts";
import { pointsOf } from "../src/record/points.ts";
import type { Mention } from "../src/record/statement.ts";
import { newCast } from "../src/resolve/cast.ts";
import { openPlaces } from "../src/resolve/gazetteer.ts";
import { introduce } from "../src/resolve/introduce.ts";
import { givenWord } from "../src/resolve/places/find.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { runsOf } from "../src/resolve/runs.ts";
import { placesAt } from "../src/resolve/where.ts";
import { articleOf } from "../test/article.ts";
import { type GoldDocument, type GoldPlace, geoVirus, lgl } from "./geoparsing.ts";

type Found = Mention & { kind: "place" };
/** Kilometres within which a place counts as found: 100 miles, the literature's bound. */
const NEAR = 161;

const articleIn = ({ name, url, published, text }: GoldDocument): Article =>
  articleOf(text, { id: name, url, published });

/** Great-circle distance in kilometres. */
export function kilometres([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const r = Math.PI / 180;
  const h = Math.sin(((c - a) * r) / 2) ** 2 + Math.cos(a * r) * Math.cos(c * r) * Math.sin(((d - b) * r) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / (values.length || 1);
const share = (n: number, of: number): string => (of === 0 ? "-" : (n / of).toFixed(3));
const f1 = (hits: number, found: number, gold: number): string =>
  `P ${share(hits, found)} R ${share(hits, gold)} F1 ${share(2 * hits, found + gold)}`;

const distance = (gold: GoldPlace, place: { latitude: number | null; longitude: number | null } | undefined) =>
  gold.at && place && place.latitude !== null && place.longitude !== null
    ? kilometres(gold.at, [place.latitude, place.longitude])
    : null;

function goldGiven(name: string, documents: readonly GoldDocument[], list: boolean): void {
  const errors: number[] = [];
  let located = 0;
  for (const document of documents) {
    const article = articleIn(document);
    const reading = readingOf(document.text);
    const cast = newCast();
    const named = [...introduce(reading, runsOf(reading), cast, null).values()].map((n) => ({ ...n, reading }));
    const told = { cast, meant: new Map(), named, readings: [reading] };
    const words = [...document.gold].sort((a, b) => a.start - b.start).map((g) => givenWord(reading, g.start, g.end));
    const found = new Map(placesAt(article, told, words).map((p) => [p.span!.start, p]));
    const points = pointsOf(document.text);
    for (const g of document.gold) {
      if (!g.at) continue;
      located++;
      const place = found.get(points.toPoint(g.start));
      const km = distance(g, place);
      if (km !== null) errors.push(km);
      if (list && (km === null || km > NEAR))
        console.log(
          `FAR ${name} ${document.name} ${g.text} ${g.at} ≠ ${place?.id ?? "none"} ${place?.latitude},${place?.longitude} ${km?.toFixed(0) ?? ""}\t${around(document.text, g)}`,
        );
    }
  }
  const near = errors.filter((km) => km <= NEAR).length;
  console.log(
    `  (a) place words given: within ${NEAR} km ${share(near, located)} of ${located} with coordinates; of the ${errors.length} placed ${share(near, errors.length)}, mean error ${mean(errors).toFixed(0)} km, median ${median(errors).toFixed(1)} km`,
  );
}

async function endToEnd(name: string, documents: readonly GoldDocument[], list: boolean): Promise<void> {
  let [gold, found, exact, overlap, located] = [0, 0, 0, 0, 0];
  const errors: number[] = [];
  for (const document of documents) {
    const { mentions } = await digest(articleIn(document));
    const points = pointsOf(document.text);
    const places = mentions.filter((m): m is Found => m.kind === "place");
    const at = places.map((p) => [points.toUnit(p.span!.start), points.toUnit(p.span!.end)] as const);
    gold += document.gold.length;
    found += places.length;
    const taken = new Set<number>();
    for (const g of document.gold) {
      let i = at.findIndex(([from, to]) => from === g.start && to === g.end);
      if (i >= 0) exact++;
      else {
        i = at.findIndex(([from, to], j) => !taken.has(j) && from < g.end && to > g.start);
        if (list)
          console.log(
            `${i < 0 ? "MISSED" : "PART"} ${name} ${g.text}${i < 0 ? "" : ` ≠ ${places[i]!.text}`}\t${around(document.text, g)}`,
          );
      }
      if (i >= 0) {
        taken.add(i);
        overlap++;
      }
      if (!g.at) continue;
      located++;
      const km = distance(g, places[i]);
      if (km !== null) errors.push(km);
    }
    if (list)
      for (const [i, p] of places.entries())
        if (!taken.has(i))
          console.log(`EXTRA ${name} ${p.text}\t${around(document.text, { start: at[i]![0], end: at[i]![1] })}`);
  }
  const near = errors.filter((km) => km <= NEAR).length;
  console.log(
    `  (b) place words from the text: exact ${f1(exact, found, gold)}; overlapping ${f1(overlap, found, gold)}`,
  );
  console.log(
    `      of ${located} with coordinates: found and within ${NEAR} km ${share(near, located)}; of the ${errors.length} found and placed ${share(near, errors.length)}, mean error ${mean(errors).toFixed(0)} km, median ${median(errors).toFixed(1)} km`,
  );
}

/** How long the gazetteer takes to open, and what part of the time of reading an article is the step `resolve`. */
async function cost(documents: readonly GoldDocument[]): Promise<void> {
  const before = process.memoryUsage().rss;
  const began = performance.now();
  openPlaces();
  const opened = performance.now() - began;
  const held = (process.memoryUsage().rss - before) / 2 ** 20;
  console.log(`gazetteer: opened in ${opened.toFixed(0)} ms, ${held.toFixed(0)} MB of memory`);
  const spent = { all: 0, resolve: 0 };
  for (const pass of ["warm", "timed"]) {
    for (const document of documents) {
      const article = articleIn(document);
      const start = performance.now();
      const readings = [readingOf(document.text)];
      const found = await extract(article, readings, fastTagger);
      const middle = performance.now();
      resolve(article, readings, found);
      const end = performance.now();
      if (pass === "warm") continue;
      spent.all += end - start;
      spent.resolve += end - middle;
    }
  }
  console.log(
    `resolve: ${((100 * spent.resolve) / spent.all).toFixed(1)} % of the time of reading ${documents.length} documents by the rules alone`,
  );
}

const around = (text: string, { start, end }: { start: number; end: number }) =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    " ",
  );

/**
 * `measure places [--tune] [--list]`: only the tuning halves; also each of their place words that was placed far off,
 * missed, partly found or too much.
 */
export async function places(args: readonly string[]): Promise<void> {
  await cost(lgl().slice(0, 150));
  for (const [name, documents] of [
    ["LGL", lgl()],
    ["GeoVirus", geoVirus()],
  ] as const) {
    for (const part of args.includes("--tune") ? (["tune"] as const) : (["tune", "held out"] as const)) {
      const these = documents.filter((d) => d.part === part);
      const words = these.reduce((sum, d) => sum + d.gold.length, 0);
      console.log(`${name}, ${part}: ${these.length} documents, ${words} place words`);
      goldGiven(name, these, part === "tune" && args.includes("--list"));
      await endToEnd(name, these, part === "tune" && args.includes("--list"));
    }
  }
}
