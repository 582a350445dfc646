/**
 * The gazetteer: a place name → the towns and areas that bear it. Read from `data/places.bin`, which
 * scripts/build-places.ts makes from GeoNames (CC BY 4.0: towns of 500 people or more, and the areas of the first and
 * second order that hold one). "Deir Ezzor" → Deir ez-Zor, SY, 35.34 N 40.14 E; "Walker County" → three, one in Texas.
 *
 * Layout, little endian: a header of 64 bytes (8 bytes magic, six 32-bit counts, SHA-256 of the rest), then columns:
 * id, latitude and longitude (1e-5 degrees), population, ends of names, ends of keys, first posting of each key,
 * postings (32 bits each; the entries of a key, largest first), country, admin (16 bits), feature (8 bits), then the
 * keys (sorted ASCII), the names (UTF-8) and the list of areas' codes (JSON: "US.TX", "US.TX.471").
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HearsayError, problem } from "../record/problem.ts";
import { firstFrom } from "../record/seek.ts";
import { placeKey } from "./places/name.ts";

export const MAGIC = "HEARPLC2";
export const HEADER = 64;

/** One town, or one area: then it lies where the middle of its towns is, and its people are theirs. */
export interface Entry {
  /** GeoNames id; 0 for an area. */
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A town's region of the first order, "US.TX"; an area's own code, "US.TX.471". */
  readonly admin: string;
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** 1 capital, 2 seat of a region, 3 of a lesser unit, 4 other, 5 part of a town; areas: 6 of the first order, 7 of the second. */
  readonly feature: number;
}

export interface Gazetteer {
  /** Entries of that name, largest first; at most `limit`. */
  find(name: string, limit?: number): readonly Entry[];
}

/** Knows no place: what resolving works with when the data file is not there. */
export const noGazetteer: Gazetteer = { find: () => [] };

const DATA = fileURLToPath(new URL("../../data/places.bin", import.meta.url));
const opened = new Map<string, Gazetteer>();

/** Opens the gazetteer, once per file. Throws the problem `no-data` when the file is missing or is not what was built. */
export function openPlaces(file: string = DATA): Gazetteer {
  const known = opened.get(file);
  if (known) return known;
  const gazetteer = gazetteerOf(bytesOf(file), file);
  opened.set(file, gazetteer);
  return gazetteer;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw broken(file, (cause as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : String(cause));
  }
}

const broken = (file: string, why: string) => new HearsayError(problem("no-data", { file, why }));

/** The gazetteer in the bytes of a data file; `file` is for the message of a problem. */
export function gazetteerOf(file: Buffer, name: string): Gazetteer {
  if (file.length < HEADER || file.toString("latin1", 0, 8) !== MAGIC) throw broken(name, "it has another format");
  const payload = file.subarray(HEADER);
  if (!createHash("sha256").update(payload).digest().equals(file.subarray(32, 64)))
    throw broken(name, "its checksum does not fit its content");
  const [n, k, p, keyBytes, nameBytes, adminBytes] = [0, 1, 2, 3, 4, 5].map((i) => file.readUInt32LE(8 + 4 * i)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  let at = payload.byteOffset;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  // A pooled or unaligned buffer would break the 32-bit views; a file of this size is never pooled, HEADER keeps it aligned.
  const buffer = payload.byteOffset % 4 === 0 ? payload.buffer : new Uint8Array(payload).buffer;
  if (buffer !== payload.buffer) at = 0;
  const u32 = (count: number) => new Uint32Array(buffer, take(4 * count), count);
  const i32 = (count: number) => new Int32Array(buffer, take(4 * count), count);
  const u16 = (count: number) => new Uint16Array(buffer, take(2 * count), count);
  const u8 = (count: number) => new Uint8Array(buffer, take(count), count);
  const [id, latitude, longitude, population] = [u32(n), i32(n), i32(n), u32(n)];
  const [nameEnd, keyEnd, first, post] = [u32(n + 1), u32(k + 1), u32(k + 1), u32(p)];
  const [country, admin, feature] = [u16(n), u16(n), u8(n)];
  const [keys, names] = [u8(keyBytes), u8(nameBytes)];
  const admins = JSON.parse(Buffer.from(u8(adminBytes)).toString("utf8")) as string[];

  const compare = (key: string, k: number): number => {
    const from = keyEnd[k]!;
    const length = keyEnd[k + 1]! - from;
    const shared = Math.min(key.length, length);
    for (let i = 0; i < shared; i++) {
      const difference = key.charCodeAt(i) - keys[from + i]!;
      if (difference !== 0) return difference;
    }
    return key.length - length;
  };
  const entryOf = (i: number): Entry => ({
    id: id[i]!,
    name: Buffer.from(names.subarray(nameEnd[i]!, nameEnd[i + 1]!)).toString("utf8"),
    country: String.fromCharCode(country[i]! >> 8, country[i]! & 255),
    admin: admins[admin[i]!]!,
    latitude: latitude[i]! / 1e5,
    longitude: longitude[i]! / 1e5,
    population: population[i]!,
    feature: feature[i]!,
  });
  return {
    find(name, limit = 40) {
      const key = placeKey(name);
      if (key === "") return [];
      const at = firstFrom(0, k, (i) => compare(key, i) <= 0);
      if (at === k || compare(key, at) !== 0) return [];
      return Array.from(post.subarray(first[at]!, Math.min(first[at + 1]!, first[at]! + limit)), entryOf);
    },
  };
}
