/**
 * Where bytes come from: a file or standard input, read once, in pieces, so that memory stays flat.
 *
 * In: `news/a.jsonl` of 3 GB. Out: its first 64 kB to tell the kind by, then the whole as a stream.
 */
import { createReadStream } from "node:fs";

export interface Source {
  /** As given, for messages: a path, or `-`. */
  readonly name: string;
  /** The path as given on the command line; null for standard input. */
  readonly file: string | null;
  /** In bytes, where known beforehand. */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Bytes looked at to tell the kind and the encoding. */
export const HEAD = 65_536;

export function fileSource(path: string, size: number | null): Source {
  return { name: path, file: path, size, bytes: createReadStream(path, { highWaterMark: HEAD }) };
}

export interface Opened {
  readonly head: Uint8Array;
  /** All bytes, the head included; to be read once. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Ends the reading without taking the rest. */
  readonly close: () => Promise<void>;
}

/** Reads the head. Errors of the file system are thrown. */
export async function open(source: Source): Promise<Opened> {
  const bytes = source.bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < HEAD && !done) {
    const next = await bytes.next();
    done = next.done === true;
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken;
    while (!done) {
      const next = await bytes.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return {
    head: Buffer.concat(taken).subarray(0, HEAD),
    all: all(),
    close: async () => {
      await bytes.return?.();
    },
  };
}

/** All bytes, or null as soon as there are more than `limit`. */
export async function whole(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) return null;
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end. `null`: longer than the limit, and left out. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

/** The lines of a stream, one at a time; each is at most `limit` bytes. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let length = 0;
  let parts: Uint8Array[] = [];
  const line = (): Line => {
    const taken = length > limit ? null : Buffer.concat(parts);
    const ended = taken?.at(-1) === 0x0d ? taken.subarray(0, -1) : taken;
    return { number: number++, bytes: ended, length };
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      length += at - from;
      if (length <= limit) parts.push(chunk.subarray(from, at));
      yield line();
      parts = [];
      length = 0;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length <= limit) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield line();
}
