/**
 * `data/words.bin`, made by `scripts/build-words.ts` of WordNet 3.1 → its tables, checked.
 *
 * Layout, little-endian u32 unless said: "HSW1", CRC-32 of the rest, count of sections, their byte lengths, sections:
 * keys ("burn#v" …, sorted, in a row), key starts; sense starts, senses (meaning ids, commonest first), times met (u8);
 * member starts, members (key ids by meaning); link starts, links between meanings; link starts, links between words;
 * lexicographer file of each meaning (u8). A link is kind * 2^24 + target.
 */
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { HearsayError, problem } from "../record/problem.ts";

export interface Data {
  readonly keys: string;
  readonly keyStart: Uint32Array;
  readonly senseStart: Uint32Array;
  readonly senses: Uint32Array;
  readonly met: Uint8Array;
  readonly memberStart: Uint32Array;
  readonly members: Uint32Array;
  readonly linkStart: Uint32Array;
  readonly links: Uint32Array;
  readonly wordLinkStart: Uint32Array;
  readonly wordLinks: Uint32Array;
  readonly files: Uint8Array;
}

/** The data of a words file. Throws `no-data` when it is damaged. */
export function openWords(bytes: Buffer, file = "data/words.bin"): Data {
  const damaged = (why: string) => new HearsayError(problem("no-data", { file, why }));
  if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "HSW1") throw damaged("it does not begin as one");
  if (crc32(bytes.subarray(8)) !== bytes.readUInt32LE(4)) throw damaged("its checksum does not match");
  const count = bytes.readUInt32LE(8);
  let at = 12 + 4 * count;
  const parts: Buffer[] = [];
  for (let i = 0; i < count; i++) {
    const length = bytes.readUInt32LE(12 + 4 * i);
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  // A copy where the buffer is not aligned to four bytes.
  const u32 = (part: Buffer) =>
    part.byteOffset % 4 === 0
      ? new Uint32Array(part.buffer, part.byteOffset, part.length / 4)
      : new Uint32Array(Uint8Array.from(part).buffer);
  const [keys, a, b, c, met, d, e, f, g, h, i, files] = parts;
  return {
    keys: keys!.toString("latin1"),
    keyStart: u32(a!),
    senseStart: u32(b!),
    senses: u32(c!),
    met: met!,
    memberStart: u32(d!),
    members: u32(e!),
    linkStart: u32(f!),
    links: u32(g!),
    wordLinkStart: u32(h!),
    wordLinks: u32(i!),
    files: files!,
  };
}

let opened: Data | null = null;
/** The words file, opened at the first look-up. */
export function data(): Data {
  if (opened) return opened;
  const url = new URL("../../data/words.bin", import.meta.url);
  let bytes: Buffer;
  try {
    bytes = readFileSync(url);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "it cannot be read";
    throw new HearsayError(problem("no-data", { file: "data/words.bin", why }));
  }
  opened = openWords(bytes);
  return opened;
}
