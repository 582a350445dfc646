/**
 * The gold of LGL (local news of the United States and elsewhere) and GeoVirus (news paragraphs on outbreaks) → documents
 * with their place words. LGL marks words for peoples and places inside longer names too; GeoVirus marks no peoples.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../src/record/id.ts";
import { pointsOf } from "../src/record/points.ts";

const DATA = "../shared/data/geoparsing";

export interface GoldPlace {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** WGS 84 degrees; null where the annotators found no entry. */
  readonly at: readonly [latitude: number, longitude: number] | null;
}
export interface GoldDocument {
  readonly name: string;
  readonly part: "tune" | "held out";
  readonly url: string;
  readonly published: string | null;
  readonly text: string;
  readonly gold: readonly GoldPlace[];
}

/** By the hash of the document's name; paragraphs of one article share its address, and so its part. */
const partOf = (name: string): GoldDocument["part"] =>
  Number.parseInt(sha256(name).slice(0, 2), 16) % 2 === 0 ? "tune" : "held out";

const field = (xml: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? "";
const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
const blocks = (xml: string, tag: string): string[] =>
  xml.match(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, "g")) ?? [];
const point = (xml: string): GoldPlace["at"] => {
  const [lat, lon] = [field(xml, "lat"), field(xml, "lon")];
  return lat && lon ? [Number(lat), Number(lon)] : null;
};

export function lgl(): GoldDocument[] {
  return blocks(readFileSync(join(DATA, "lgl.xml"), "utf8"), "article").map((xml) => {
    const name = /docid="([^"]*)"/.exec(xml)?.[1] ?? "";
    const text = field(xml, "text").replace(/^<!\[CDATA\[|\]\]>$/g, "");
    const points = pointsOf(text);
    const gold = blocks(xml, "toponym").map((t) => {
      const [start, end] = [points.toUnit(Number(field(t, "start"))), points.toUnit(Number(field(t, "end")))];
      return { start, end, text: text.slice(start, end), at: point(t) };
    });
    return {
      name,
      part: partOf(name),
      url: plain(field(xml, "url")),
      published: field(xml, "dltime").slice(0, 10) || null,
      text,
      gold,
    };
  });
}

export function geoVirus(): GoldDocument[] {
  return blocks(readFileSync(join(DATA, "GeoVirus.xml"), "utf8"), "article").map((xml) => {
    const url = plain(field(xml, "source"));
    const text = plain(field(xml, "text"));
    const points = pointsOf(text);
    const gold = blocks(xml, "location").flatMap((l) => {
      const words = plain(field(l, "name"));
      const start = points.toUnit(Number(field(l, "start")) - 1); // counted from one
      const end = start + words.length;
      return words && text.slice(start, end) === words ? [{ start, end, text: words, at: point(l) }] : [];
    });
    return { name: url, part: partOf(url), url, published: null, text, gold };
  });
}
